/// Families of German words of another stem, one a line; the first names the family.
enum GermanFamilies {
  static let text = """
    anwenden anwandte angewandt angewendet Anwendung Anwendungen
    disponieren disponiert disponierte disponiere disponierten Disposition Dispositionen
    warten wartete gewartet wartet Wartung Wartungen
    gestalten gestaltet gestaltete gestalteten Gestaltung
    beraten beriet berät Beratung Beratungen Berater Beraterin
    promovieren promoviere promoviert Promovendin Promovend
    Lohn Löhne Löhnen
    Dienst Dienste Diensten
    schreiben schrieb schrieben geschrieben
    entwerfen entwarf entworfen Entwurf Entwürfe
    schreiben schrieb geschrieben schrift
    leiten leit
    führen fuhr
    bauen bau
    bringen brachte gebracht
    denken dachte gedacht
    geben gab gegeben gibt gabe gaben
    nehmen nahm genommen nimmt nahme
    gehen ging gegangen gang
    kommen kam gekommen
    sprechen sprach gesprochen spricht gespräch
    brechen brach gebrochen
    treffen traf getroffen trifft
    helfen half geholfen hilft hilfe
    werben warb geworben wirbt
    werfen warf geworfen
    sterben starb gestorben
    ziehen zog gezogen zug
    bieten bot geboten gebot
    verlieren verlor verloren verlust
    schließen schloss geschlossen schluss
    fließen floss geflossen
    gießen goss gegossen guss
    schießen schoss geschossen
    steigen stieg gestiegen steigt
    bleiben blieb geblieben
    treiben trieb getrieben betrieb
    scheiden schied geschieden
    entscheiden entschied entschieden entscheidung
    schneiden schnitt geschnitten
    greifen griff gegriffen
    streichen strich gestrichen
    gleichen glich geglichen
    weisen wies gewiesen weis
    leihen lieh geliehen
    finden fand gefunden
    binden band gebunden bindung
    singen sang gesungen
    sinken sank gesunken
    senken senkung gesenkt
    springen sprang gesprungen
    trinken trank getrunken
    gewinnen gewann gewonnen gewinn
    beginnen begann begonnen beginn
    schwimmen schwamm geschwommen
    stehen stand gestanden
    verstehen verstand verstanden
    entstehen entstand entstanden entsteht
    bestehen bestand bestanden
    sehen sah gesehen sieht sicht
    lesen las gelesen liest
    essen aß gegessen isst
    messen maß gemessen misst
    vergessen vergaß vergessen
    sitzen saß gesessen
    liegen lag gelegen
    legen legte gelegt
    tragen trug getragen trägt
    schlagen schlug geschlagen
    fahren fuhr gefahren fährt fahrt
    laden lud geladen lädt
    graben grub gegraben
    waschen wusch gewaschen wäscht
    wachsen wuchs gewachsen wächst wachstum
    schaffen schuf geschaffen
    halten hielt gehalten hält
    fallen fiel gefallen fällt
    lassen ließ gelassen lässt
    raten riet geraten rät rat
    laufen lief gelaufen läuft
    heißen hieß geheißen
    rufen rief gerufen
    fangen fing gefangen fängt
    hängen hing gehangen
    tun tat getan
    wissen wusste gewusst
    kennen kannte gekannt
    nennen nannte genannt
    brennen brannte gebrannt
    rennen rannte gerannt
    senden sandte gesandt
    wenden wandte gewandt anwendung
    haben hatte gehabt hat
    werden wurde geworden wird
    sein war gewesen ist sind waren
    heben hob gehoben
    schieben schob geschoben
    wiegen wog gewogen gewicht
    lügen log gelogen
    betrügen betrog betrogen
    genießen genoss genossen
    gelten galt gegolten gilt
    treten trat getreten tritt
    vertreten vertrat vertretung vertritt
    fechten focht gefochten
    melken molk gemolken
    backen buk gebacken bäckt
    braten briet gebraten brät
    blasen blies geblasen
    stoßen stieß gestoßen
    leiden litt gelitten
    reiten ritt geritten
    schreiten schritt geschritten
    streiten stritt gestritten streit streitigkeit
    bitten bat gebeten
    beißen biss gebissen
    reißen riss gerissen
    schweigen schwieg geschwiegen
    bewegen bewog
    pflegen pflege gepflegt
    prüfen prüfung geprüft
    rechnen rechnung gerechnet
    zeichnen zeichnung gezeichnet
    ordnen ordnung geordnet
    öffnen öffnung geöffnet offen
    gliedern gliederung gegliedert
    steuern steuerung gesteuert
    liefern lieferung geliefert
    ändern änderung geändert
    fördern förderung gefördert
    fordern forderung gefordert
    sichern sicherung gesichert
    bessern besserung gebessert
    mindern minderung gemindert
    wandern wanderung gewandert
    sammeln sammlung gesammelt sammelt
    handeln handlung gehandelt handelt
    verhandeln verhandlung verhandelt verhandelte
    entwickeln entwicklung entwickelt entwickelte
    wickeln wicklung wickelt
    vermitteln vermittlung vermittelt
    ermitteln ermittlung ermittelt
    koppeln kopplung koppelt
    regeln regelung regelt geregelt
    wechseln wechsel gewechselt wechselt
    disponieren disposition disponiert
    produzieren produktion produziert
    reduzieren reduktion reduziert reduzierung
    konstruieren konstruktion konstruiert
    installieren installation installiert
    präsentieren präsentation
    dokumentieren dokumentation
    organisieren organisation
    koordinieren koordination koordinierung
    moderieren moderation
    konzipieren konzeption konzept
    publizieren publikation
    redigieren redaktion
    inspizieren inspektion
    korrigieren korrektur
    reparieren reparatur
    montieren montage
    digitalisieren digitalisierung
    einbauen einbau eingebaut
    umbauen umbau umgebaut
    ausbauen ausbau ausgebaut
    aufbauen aufbau aufgebaut
    verkaufen verkauf verkauft
    einkaufen einkauf eingekauft
    kaufen kauf gekauft
    ausbilden ausbildung ausgebildet
    erfassen erfassung erfasst
    durchsehen durchsicht durchgesehen
    einsehen einsicht
    anwenden anwendung angewandt
    versuchen versuch versucht
    besuchen besuch besucht
    bestellen bestellung
    abrechnen abrechnung abgerechnet
    anleiten anleitung angeleitet
    mitarbeiten mitarbeit mitgearbeitet
    mitwirken mitwirkung mitgewirkt
    teilnehmen teilnahme teilgenommen teilnahm
    einweisen einweisung eingewiesen
    nachweisen nachweis nachgewiesen
    abnehmen abnahme abgenommen
    aufnehmen aufnahme aufgenommen
    übernehmen übernahme übernommen übernahm
    zunehmen zunahme zugenommen
    übergeben übergabe übergab
    ausgeben ausgabe ausgegeben
    abgeben abgabe abgegeben
    beginn beginnen
    analysieren analyse analysiert
    kosten kosten gekostet
    dauern dauer gedauert dauert dauerte
    tag täglich tage tagen
    woche wöchentlich wochen
    monat monatlich monate
    jahr jährlich jahre jahren
    stunde stündlich stunden
    wochenende wochenenden
    haus häuser
    mann männer
    buch bücher
    amt ämter
    rad räder
    """
}
