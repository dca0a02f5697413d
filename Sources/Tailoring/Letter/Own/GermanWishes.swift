extension OwnWordRules {
  static let german = OwnWordRules(
    language: .de, pronouns: ["ich"], objects: words("mich mir"),
    owners: words("mein meine meinen meinem meiner meines"),
    persons: words("wir uns unser unsere unseren unserem unserer"),
    verbs: words(
      """
      mochte moechte wurde wuerde will kann konnte koennte werde bin ware waere freue hoffe wunsche suche habe hatte mag liebe wohne lebe glaube
      schatze bewundere teile bewerbe ziehe erwarte stelle interessiere stehe beginne kame zoge lerne bevorzuge plane denke sehe
      """),
    needs: [
      "habe": words("interesse lust"), "hatte": words("gern gerne lust interesse freude"),
      "teile": words("ihre ihren"),
      "bewerbe": words("mich"), "ziehe": words("um nach"), "stelle": words("vor"),
      "interessiere": words("mich"),
      "stehe": words("verfugung bereit"), "lerne": words("kennen"), "plane": words("umzug"),
      "denke": words("an"),
      "sehe": words("zukunft"), "freue": words("mich"),
    ],
    being: words("bin ware waere"), liking: words("liebe mag"), able: words("kann konnte koennte"),
    states: words(
      """
      verfugbar bereit frei flexibel offen interessiert gespannt umzugsbereit mobil neugierig ungebunden uberzeugt begeistert
      fasziniert dankbar froh einverstanden moglich
      """),
    offers: words(
      "beginnen anfangen starten antreten eintreten umziehen kommen arbeiten ziehen sein pendeln vorstellen"),
    signs: words(
      """
      sofort jederzeit kurzfristig bald umgehend fruhestens nach ihnen dahin verfugung nachts wochenende wochenenden schicht schichten
      vollzeit teilzeit samstags gut
      """),
    affects: words(
      """
      reizt interessiert interessieren freuen freut wurde gefallt gefallen wichtig liegt herzen begeistert uberzeugt zieht spricht
      anspricht passt passend bewerbe freue wunsche vorstellen vorstelle stelle lieb recht moglich ware reizen freute kann interessiere infrage problem vorstellbar denkbar
      """),
    owned: words(
      """
      gehaltsvorstellung gehaltsvorstellungen gehaltswunsch kundigungsfrist familie heimat wunsch eintritt eintrittstermin partner partnerin
      kinder bewerbung mann frau eltern verfugbarkeit fruhester fruhestmoglicher fruhester zukunft hoffnung lohnvorstellung lebensmittelpunkt
      gehaltserwartung
      """),
    adverbs: words(
      "auch sehr gern gerne daher deshalb darum einfach nicht nur besonders mich mir deswegen schon und sofort"
    ),
    comparing: words("als wie"), afterComparing: words("vereinbart sie ihr moglich bald gewunscht"),
    working: words("arbeiten mitarbeiten anfangen beginnen stelle starten"),
    articles: words("ein eine einen einem einer der die das den dem"),
    and: words("und oder aber sondern denn"),
    joiners: words(
      "weil dass welche wenn damit ob denn sodass obwohl warum wofur"),
    infinitiveOpeners: words("mochte moechte wurde will kann konnte werde zu gern gerne freue"),
    openers: words(
      "einstieg eintritt eintrittstermin umzug beginn arbeitsbeginn gehaltsvorstellung gehaltswunsch"),
    with: ["mit"], afterWith: words("ihnen ihrem ihrer ihren menschen kindern freude anderen"),
    denied: words(
      """
      war waren hatten wurden lag ging kam gab schrieb hielt trug fuhr bekam stand fand begann blieb wuchs musste wollte worden
      gewesen derzeit aktuell momentan seit wieder weiterhin immer taglich jahre jahren jahrelang langjahrig langjahrige langjahriger
      heute stets regelmassig bisher fruher ehemals zuletzt profi chef chefin leiter leiterin fuhrungskraft experte arbeite leite
      fuhre beherrsche spreche betreue unterrichte schweisse verantworte bringe besitze verfuge verfugt inhaber doktor
      selbstverstandlich
      """),
    allowed: words(
      """
      ein eine bitte weite breite heutige gute alte rechte echte interessante spannende letzte dritte gesamt gesamte bekannte kommende
      folgende passende konkrete entsprechende interessiert fasziniert geehrte gern gerne gegen genau gemeinsam gerade getreu gefallt
      gefallen gehoren gehort gewunscht gewunschte gestalten gelegen geeignet genutzt geboten ausgeschriebene angebotene entfernt
      entwickelt bekannt berühmt bewerbe uberzeugt begeistert erst zuerst bereit verfugbar insgesamt vereinbart jetzt gewinnen geben gehen geniessen
      betragt liegt hangt erhalten begleiten entfalten vertreten bewerten erarbeiten verwalten verbreiten sollte leichte rechte echte bieten anbieten
      halten gelten selten starten warten erwarten behalten leisten berichten mochten konnten
      wochenende wochenenden bedeutet erwartet unterstutzt verbindet betreibt
      """))
}
