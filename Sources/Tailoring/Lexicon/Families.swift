internal import Base

/// Words whose forms share no ending rule: irregular verbs and nouns of another stem.
enum Families {
  // Each is made when its language is first met: most runs meet one.
  private static let ofEnglish = table(english, English.rules)
  private static let ofGerman = table(german, German.rules)
  private static let ofFrench = table(french, French.rules)
  private static let ofSpanish = table(spanish, Spanish.rules)

  static func of(_ tongue: Tongue) -> [String: String] {
    switch tongue {
    case .en: ofEnglish
    case .de: ofGerman
    case .fr: ofFrench
    case .es: ofSpanish
    }
  }

  /// Each form and its stripped form, to the stripped form of the first word of its line.
  private static func table(_ text: String, _ rules: SuffixRules) -> [String: String] {
    var out: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map { UnicodeForms.folded(String($0)) }
      guard let first = words.first else { continue }
      let head = stripped(first, rules)
      for word in words {
        out[word] = out[word] ?? head
        let root = stripped(word, rules)
        out[root] = out[root] ?? head
      }
    }
    return out
  }

  private static func stripped(_ word: String, _ rules: SuffixRules) -> String {
    var bytes = Array(word.utf8)
    rules.strip(&bytes, rounds: 4)
    return String(decoding: bytes, as: UTF8.self)
  }

  static let english = """
    diagnose diagnosed diagnosis diagnoses
    begin began begun
    bring brought
    build built
    buy bought
    catch caught
    choose chose chosen choice
    come came
    deal dealt
    do did done does
    draw drew drawn
    drive drove driven
    eat ate eaten
    feed fed
    fall fell fallen
    sit sat
    put
    read
    hit
    cut
    feel felt
    fight fought
    find found finding
    fly flew flown flight
    forget forgot forgotten
    get got gotten
    give gave given
    go went gone
    grow grew grown growth
    hang hung
    have had has
    hear heard
    hold held
    keep kept
    know knew known knowledge
    lay laid
    lead led
    learn learnt learned
    leave left
    lend lent
    lose lost loss losses
    make made
    mean meant
    meet met
    oversee oversaw overseen oversight
    overcome overcame
    pay paid payment
    prove proven proof
    ride rode ridden
    rise rose risen
    run ran
    say said
    see saw seen
    seek sought
    sell sold sale sales
    send sent
    serve service services
    shoot shot
    show shown
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    speak spoke spoken speech
    spend spent
    stand stood
    swim swam
    take took taken
    teach taught
    tell told
    think thought
    throw threw thrown
    undertake undertook undertaken
    understand understood
    wear wore worn
    win won
    write wrote written
    rewrite rewrote rewritten
    rebuild rebuilt
    reduce reduction reductions
    produce production
    introduce introduction introductory
    conduct conductive
    deliver delivery deliveries
    recover recovery
    discover discovery
    maintain maintenance
    sustain sustenance
    analyse analyze analysis analyses analytical
    decide decision
    extend extension
    expand expansion
    provide provision
    divide division
    revise revision
    describe description
    prescribe prescription
    respond response
    succeed success
    receive receipt
    explain explanation
    apply application
    imply implication
    multiply multiplication
    supply supplies supplied
    qualify qualification qualified
    compare comparison
    renew renewal
    approve approval
    propose proposal
    remove removal
    arrive arrival
    survive survival
    advise advice advisory
    practise practice
    license licence licenced
    behave behaviour
    fail failure
    press pressure
    mix mixture
    close closure
    expose exposure
    proceed procedure
    enter entry
    repeat repetition
    compete competition
    acquire acquisition
    retain retention
    convert conversion
    refer referral
    admit admission
    permit permission
    transmit transmission
    submit submission
    evolve evolution
    solve solution
    resolve resolution
    long length lengthen lengthened
    wide width widen widened
    strong strength strengthen strengthened
    high height highest
    deep depth deepen
    weigh weight
    day daily
    safe safety safely
    certify certificate certificates certified
    collaborate collaboration
    participate participation
    inform information
    true truth
    child children
    man men
    woman women
    person people persons
    half halves
    shelf shelves
    knife knives
    leaf leaves
    tooth teeth
    foot feet
    mouse mice
    criterion criteria
    datum data
    medium media
    centre center
    theatre theater
    metre meter
    fibre fiber
    programme program programmed programming programs
    grey gray
    catalogue catalog
    dialogue dialog
    cheque check
    tyre tire
    ageing aging
    enrol enroll enrolment
    fulfil fulfill fulfilment
    skilful skillful
    mould mold
    plough plow
    aluminium aluminum
    kerb curb
    sceptic skeptic
    anaesthetic anesthetic anaesthesia anesthesia
    paediatric pediatric paediatrics pediatrics
    orthopaedic orthopedic
    haematology hematology
    gynaecology gynecology
    oesophagus esophagus
    oncall oncall
    bake baked bakery
    fish fishing fishery
    machine machinery
    sew sewn
    sow sown
    forecast forecasting
    staff staffing
    store storage
    nurse nursing nursed
    crown crowns
    deputy deputise deputised
    liaise liaison
    budget budgeting
    rate rating
    """

  static let german = """
    anwenden anwandte angewandt angewendet Anwendung Anwendungen
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

  static let french = """
    appliquer appliqué appliquée appliqués appliquées applique application applications
    fabriquer fabriqué fabriquée fabriqués fabriquées fabrique fabrication
    communiquer communiqué communiquée communication communications
    expliquer expliqué explication explications
    pratiquer pratiqué pratiquée pratique pratiques
    publier publié publiée publiés publiées publication publications
    inscrire inscrit inscrite inscrits inscrivais inscrivait inscription inscriptions
    répondre répondu répondais répondait réponds répond réponse réponses
    reculer reculé recul reculs
    baisser baissé baisse baisses
    été estival estivale estivaux
    être été étais était suis sommes
    avoir eu avais avait
    aller allé vais
    faire fait fais faisais faisait faits faites
    tenir tenu tenue tiens tient tenais tenait tenus
    maintenir maintenu maintenue maintenance maintiens
    obtenir obtenu obtenue obtention obtiens
    venir venu viens vient
    prévenir prévenu prévention
    mettre mis mise mets mettais mises
    remettre remis remise
    transmettre transmis transmission
    prendre pris prise prends prenais
    reprendre repris reprise
    apprendre appris apprentissage
    comprendre compris compréhension
    entreprendre entrepris
    rendre rendu rendue
    vendre vendu vendue vente ventes vendus vendais
    écrire écrit écrite écris écriture écrivais
    réécrire réécrit réécrite réécriture
    décrire décrit description
    inscrire inscrit inscription
    prescrire prescrit prescription
    lire lu lecture lis lit lisais lisait
    dire dit
    conduire conduit conduite conduisais
    produire produit produite production produits produites produisais
    réduire réduit réduite réduction réduits réduites
    traduire traduit traduite traduction
    construire construit construite construction
    introduire introduit introduction
    instruire instruit instruction
    cuire cuit cuisson
    concevoir conçu conçue conception conçois conçus conçues
    recevoir reçu reçue réception recevais recevait reçois
    percevoir perçu perception
    voir vu vue vus vues
    prévoir prévu prévision
    savoir su
    devoir dû
    pouvoir pu
    vouloir voulu
    suivre suivi suivie suivis suis
    vivre vécu
    ouvrir ouvert ouverte ouverture
    offrir offert offre
    couvrir couvert couverture
    découvrir découvert découverte
    courir couru
    accueillir accueilli accueil
    recueillir recueilli recueil
    servir servi service
    choisir choisi choix
    fournir fourni fourniture
    définir défini définition
    établir établi établie
    gérer géré gérée gestion gère gérais gérés
    rédiger rédigé rédigée rédaction rédige
    corriger corrigé correction
    diriger dirigé dirigée direction dirige
    coordonner coordonné coordination coordonne coordonnais
    assurer assuré assure
    animer animé animation anime
    former formé formation forme formés formées
    créer créé créée création crée
    élaborer élaboré élaboration
    analyser analysé analyse
    améliorer amélioré amélioration
    augmenter augmenté augmentation
    diminuer diminué diminution
    baisser baissé baisse
    développer développé développement
    vérifier vérifié vérification
    planifier planifié planification
    organiser organisé organisation
    résoudre résolu résolution
    répondre répondu réponse
    étendre étendu extension
    détecter détecté détection
    protéger protégé protection
    installer installé installation
    entretenir entretenu entretien
    soutenir soutenu soutien
    appuyer appuyé appui
    aider aidé aide
    essayer essayé essai
    payer payé paiement
    employer employé emploi
    envoyer envoyé envoi
    nettoyer nettoyé nettoyage
    vendre vente
    acheter acheté achat
    peser pesé
    mener mené mène
    amener amené
    ramener ramené ramenés ramenée ramenées
    répéter répété répétition
    gagner gagné gain
    relire relu relecture relis relisais
    élire élu élection
    descendre descendu descente
    défendre défendu défense
    attendre attendu attente
    perdre perdu perte pertes
    suspendre suspendu suspension
    peindre peint peinture peignais peints
    restreindre restreint restriction
    atteindre atteint atteins
    joindre joint jonction
    connaître connu connaissance
    reconnaître reconnu reconnaissance
    accroître accru accroissement
    paraître paru parution
    conclure conclu conclusion
    inclure inclus inclusion
    détruire détruit destruction
    acquérir acquis acquisition
    parcourir parcouru parcours
    émettre émis émission
    admettre admis admission
    permettre permis
    soumettre soumis soumission
    coudre cousu couture
    battre battu
    intervenir intervenu intervention interviens intervenais
    convenir convenu convention
    contenir contenu
    retenir retenu
    stocker stocké stockage stocks
    clore clos clôture clôturer clôturé
    choix choisir
    soigner soigné soins soin
    an annuel année ans années annuelle annuels annuelles
    mois mensuel mensuelle mensuels
    semaine hebdomadaire semaines
    jour quotidien jours journée quotidienne journalier
    nuit nocturne nuits
    oeil yeux
    travail travaux travailler travaillé
    journal journaux
    établissement établissements
    chef cheffe
    """

  static let spanish = """
    analizar analizó analicé analizado análisis
    sustituir sustituía sustituyó sustituí sustituto sustituta sustitución
    manejar manejo maneja
    África africano africana africanos africanas
    Europa europeo europea europeos europeas
    ser sido fui fue era
    estar estado estuve estaba
    haber habido he ha
    ir ido iba
    hacer hecho hice hizo hacía hacer
    tener tenido tuve tenía tengo
    mantener mantenido mantuve mantenimiento mantengo
    obtener obtenido obtuve obtención
    poner puesto puse puesta
    proponer propuesto propuesta
    componer compuesto composición
    disponer dispuesto disposición
    venir venido vine
    dar dado di dio daba
    decir dicho dije
    ver visto vi vista veía
    prever previsto previsión
    saber sabido supe
    poder podido pude
    querer querido quise
    traer traído traje
    conducir conducido conduje conducción condujo condujeron
    producir producido produje producción
    reducir reducido reduje reducción redujo redujeron redujimos
    traducir traducido traduje traducción tradujo tradujeron
    introducir introducido introduje introducción
    construir construido construcción construí construyó
    instruir instruido instrucción
    escribir escrito escribí escritura
    describir descrito descripción
    inscribir inscrito inscripción
    abrir abierto apertura abrí
    cubrir cubierto cobertura
    resolver resuelto resolución resolví
    volver vuelto
    romper roto
    morir muerto
    leer leído lectura leí
    dirigir dirigido dirección dirigí dirijo
    corregir corregido corrección
    elegir elegido elección
    exigir exigido exigencia
    atender atendido atención atendí atendía atiendo
    entender entendido
    extender extendido extensión
    vender vendido venta ventas vendí
    comprar compra comprado
    cerrar cerrado cierre cierro cierres
    empezar empezado empiezo
    comenzar comenzado comienzo
    seguir seguido sigo seguimiento
    conseguir conseguido consecución
    pedir pedido pido
    medir medido medición mido
    servir servido servicio sirvo
    repetir repetido repetición
    preferir preferido
    diseñar diseño diseñado diseñé diseñamos
    gestionar gestión gestionado gestioné
    formar formación formado formé
    analizar análisis analizado
    mejorar mejora mejorado
    aumentar aumento aumentado
    bajar bajada bajado bajó bajé
    subir subida subido subió
    caer caído cayó caída
    crecer crecimiento crecido
    desarrollar desarrollo desarrollado desarrollé
    apoyar apoyo apoyado
    ayudar ayuda ayudado
    usar uso usado
    emplear empleo empleado empleados
    trabajar trabajo trabajado
    cuidar cuidado cuidados cuidé cuidaba
    limpiar limpieza
    cocinar cocina
    enseñar enseñanza
    aprender aprendizaje
    evaluar evaluación
    probar prueba probado
    controlar control controlado
    coordinar coordinación coordinado
    instalar instalación instalado instalé
    revisar revisión revisado
    reparar reparación
    migrar migración migré migrados
    modelar modelado modelé modelo
    registrar registro registrado registraba
    llevar llevado llevaba llevo
    pasar pasado pasó pasaron paso
    planificar plan planificación
    organizar organización
    vivienda viviendas
    recibir recepción recibido recibía
    reescribir reescrito reescribí reescritura
    convertir conversión
    invertir inversión
    decidir decisión
    dividir división
    imprimir impreso impresión
    recoger recogida recogido
    proteger protección
    detectar detección
    intervenir intervención intervine
    ascender ascenso
    descender descenso
    responder respuesta
    mostrar muestra
    encontrar encuentro
    soldar soldadura
    aprobar aprobación aprobado aprobados
    catalogar catalogación catalogado catalogué
    pintar pintura
    coser costura
    conocer conocimiento conocido
    nacer nacimiento
    tratar tratamiento trato
    año anual años anuales
    mes mensual meses mensuales
    semana semanal semanas
    día diario días diaria diariamente
    hora horas horario
    noche nocturno noches
    joven jóvenes
    """
}
