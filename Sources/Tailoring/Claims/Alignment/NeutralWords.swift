/// Words of everyday use in applications that claim nothing by themselves.
enum NeutralWords {
  private static let text = """
    consider yearly annual annually monthly weekly closest bears bear comes advertised following follow evidence statement earlier before
    ausgeschrieben mochte zahlt zahlen allem meisten vor nachsten dazu kommen sende schreiben hiermit diesem darum derselben ebenfalls
    repond vient cela auparavant ceci y ajoute compte dossier plus surtout d'abord par cette lettre adresse vous souhaite presenter retenu attention ci dessous
    mas carta tengo siguiente cercano responde buscan piden todavia presento solicito ademas cuanto conmigo
    work works worked working job post position role team colleague colleagues people person year years month months time day days week today now currently present
    part place way thing things area areas field fields case cases number range kind sort side line point reason example experience career background record history
    since until during before after then later earlier first-hand hand own both also well still there here where which who
    came come comes bring brings brought put puts take takes took taken made make makes making give gave given got get went go goes going keep kept use used using
    include includes included including involve involved carry carried done do did doing set hold held served spend spent become became continue
    responsible responsibility task tasks duty duties day-to-day daily
    apply applying application posting advertisement vacancy advertised opening reference enclosed attached cv letter resume please look forward hearing speak meet meeting talk
    conversation interview glad happy pleased welcome thank thanks consideration interested interest interests dear sincerely regards yours
    why what how fit fits match matches matters matter relevant closest nearest close nearer nearest bears answer answers ask asks asked want wants need needs speak speaks
    would could like hope know see say says tell found find show shows shown yet far gladly gained among such together toward towards against
    one another other others same similar different new current previous former recent recently most recently
    small
    hospital clinic company firm school employer organisation organization department office site unit ward
    studied study studies hold holds languages language speak level
    add ajoutez years look meme mismo soy incluye ajoute presenter peux begin certificates certificate certificado certificados certificat incluia incluyen incluian cuento where names stands sits behind besides name
    betrifft heisst steht zwar unterlagen auch davor mitbringe ausserdem bringe
    connais ailleurs tot conozco donde fui hoy entonces wo seither spater suite
    quant cite citez voyez ceci dossier trouverez ajoutent ajouter precedent la
    cuanto nombra vean aporto aportaria viene formacion suman suma encontraran curriculum anterior eso ese esto alli
    where i am my me mine myself we our your you yours it its
    arbeit arbeiten arbeitete gearbeitet arbeite tatig tatigkeit stelle position aufgabe aufgaben team kollegen kolleginnen jahr jahre jahren monat monate zeit tag tage woche wochen heute derzeit aktuell
    zurzeit zuletzt bereich bereiche teil ort weise sache punkt beispiel erfahrung erfahrungen werdegang laufbahn gehort gehorte gehorten gehoren dazu dabei damit daneben ausserdem zudem zuvor davor
    danach seit wahrend bis bringe mitbringe mit bringen gebracht gemacht mache macht habe hatte gehabt bin war gewesen wurde geworden konnte kann gern gerne freue freuen freut gesprach kennenlernen kennen
    lernen personlich bewerbe bewerbung ausschreibung ausgeschriebene ausgeschriebenen anlage anlagen unterlagen lebenslauf anschreiben interesse interessiert interessieren grund passt passen passend
    suchen sucht gesucht wunschen verlangen verlangt fragen frage antwort naher nachsten nachste kommt komme am besten nahe zeigt zeigen steht stehen stehe bislang bisher noch nicht
    ihre ihr ihnen sie ich mich mir mein meine meiner meinem meinen unternehmen firma arbeitgeber klinik krankenhaus schule buro abteilung station haus
    studium studiert studierte sprache sprachen spreche kenntnisse niveau
    daruber hinaus euch euer eure eurem euren eurer fragt schreibt nennt findet beschreibt hallo zusammen grusse wohne wohnhaft habite vivo resido fachrichtung gustaria trabajar encantaria quisiera deseo espero travailler aimerais voudrais
    umfasste umfasst gehorte kam kamen hinzu dort hier eigene eigenen neu neue neuen 
    zur verfugung freundlichen grussen dank vielen sehr geehrte geehrter damen herren guten
    travail travaille travaillais poste fonction fonctions mission missions equipe collegues collegue annee annees ans mois temps jour jours semaine semaines aujourd hui actuellement actuel actuelle
    domaine domaines partie lieu point exemple experience experiences parcours carriere depuis pendant avant apres puis ensuite egalement aussi notamment comprenait comprend consistait inclus
    j ai eu ete suis etais fait faire faite mis pris tenu apporte apporter apporterais candidature postule annonce offre ci-joint joint cv lettre entretien rencontrer rencontre echanger echange vive voix
    serais serait heureux heureuse plaisir ravi ravie disposition remercie attention interesse interessee interet correspond correspondre recherchez recherche demandez demande attendez
    plus proche proches rapproche montre montrent encore entreprise societe employeur ecole etablissement service hopital bureau etude etudes langue langues parle niveau
    titulaire chez mon ma mes notre votre vos agreer madame monsieur expression salutations distinguees prie recevoir
    comme etudie tard tant cote asimismo vorher fue
    c est ce qui m que a ce titre
    trabajo trabaje trabajan trabajaron trabajaban puesto equipo anos ano mes meses tiempo experiencia trayectoria desde hasta durante antes despues ademas tambien candidatura oferta adjunto entrevista encantado encantada gracias
    interes mi mis su sus empresa hospital escuela formacion estudios idioma idiomas hablo nivel actual actualmente estudie estudiado
    """

  private static let stems: Set<UInt64> = Set(Words.of(text).map(\.key))

  static func contains(_ word: Word) -> Bool { stems.contains(word.key) || FunctionWords.isGrammar(word) }
}
