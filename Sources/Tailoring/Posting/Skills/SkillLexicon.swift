/// Words of postings around the names of skills, in English, German, French and Spanish, by what they do.
enum SkillLexicon {
  /// Nouns after which a posting names what is to be known: "experience in", "Kenntnisse in", "maîtrise de".
  static let cueNouns = WordSet(
    """
    experience experiences knowledge understanding familiarity proficiency command competence competency competencies confidence ability
    abilities skill skills grasp expertise background practice exposure awareness mastery capability know-how appreciation certification
    literacy fluency track success evidence insight grounding wizardry prowess involvement
    erfahrung berufserfahrung praxiserfahrung praxis kenntnis kenntnisse grundkenntnisse fachkenntnisse vorkenntnisse umgang wissen fachwissen
    grundwissen verständnis beherrschung fähigkeit fähigkeiten fertigkeiten kompetenz kompetenzen routine sicherheit können know-how vertrautheit
    expertise anwenderkenntnisse basiswissen erste-erfahrung
    expérience expériences connaissance connaissances maîtrise pratique compétence compétences notions savoir-faire aisance capacité aptitude respect fonctionnement
    bases expertise
    experiencia conocimiento conocimientos dominio manejo destreza soltura nociones capacidad competencia competencias habilidad habilidades
    """)

  /// Whether it is one of them: "command" is, "commandes" are orders.
  static func isCue(_ token: PhraseToken) -> Bool {
    (cueNouns.contains(token) || compoundCues.contains(token.folded)) && token.folded != "commandes"
      && token.folded != "commande"
  }

  /// "Programmierkenntnisse in C"
  private static let compoundCues: HashedWords = [
    "programmierkenntnisse", "programmierkenntnissen", "programmiererfahrung", "schweisskenntnisse",
    "spezialkenntnisse", "detailkenntnisse", "fachkenntnissen", "grundkenntnissen", "vorkenntnissen",
    "anwendungskenntnisse", "edv-kenntnisse", "edv-kenntnissen", "it-kenntnisse", "pc-kenntnisse",
    "bedienkenntnisse", "produktkenntnisse", "projekterfahrung", "arbeitserfahrung", "praxiskenntnisse",
    "rechtskenntnisse", "maschinenkenntnisse", "softwarekenntnisse", "computerkenntnisse", "fahrpraxis",
    "berufspraxis", "arbeitspraxis", "lehrerfahrung", "unterrichtserfahrung", "anwendererfahrung",
  ]

  /// Houses that say by their kind what is done in them: "St Anna Hospital", "Grundschule am Park".
  static func isPlaceOfWork(_ folded: String) -> Bool {
    placesOfWork.contains(folded)
      || ["schule", "klinik", "klinikum", "hotel", "krankenhaus"].contains(where: folded.hasSuffix)
  }
  private static let placesOfWork: HashedWords = [
    "hospital", "hospitals", "clinic", "school", "schools", "college", "university", "nursery", "hotel",
    "restaurant", "bank",
    "bakery", "brewery", "library", "museum", "pharmacy", "laboratory", "kita", "kindergarten", "bank",
    "apotheke",
    "backerei", "brauerei", "museum", "universitat", "hochschule", "hopital", "clinique", "ecole", "lycee",
    "creche", "banque",
    "boulangerie", "pharmacie", "laboratoire", "clinica", "escuela", "colegio", "instituto", "banco",
    "farmacia",
    "universidad", "universite", "residencia", "residencias", "ehpad", "pflegeheim", "seniorenheim",
    "altenheim",
    "hospice", "hospiz", "guarderia",
  ]

  /// Adjectives that do the same: "confident in", "vertraut mit", "à l'aise avec", "familiarizado con".
  static let cueAdjectives = WordSet(
    """
    experienced confident competent proficient skilled familiar conversant versed comfortable trained adept fluent capable able knowledgeable
    vertraut erfahren versiert geübt sicher fit firm geschult bewandert
    aise expérimenté expérimentée formé formée rompu rompue familier familière familiarisé compétent
    familiarizado familiarizada experto experta versado cómodo
    """)

  /// Verbs that say that their object is known.
  static let knowing = WordSet(
    """
    know knows understand understands master use used using worked
    kennen kennst kennt beherrschen beherrschst beherrscht verstehen verstehst nutzen anwenden auskennen umgehen gearbeitet einsetzen
    sache sachent sachiez connaisse connaissent connaissiez connaît maniez manier manie maîtrisiez
    maîtrisez maîtriser maîtrises connaissez connaître connais utilisez utiliser savez savoir sais pratiquez pratiquer lisez lire
    domine supieras conocieras domines dominar dominas conoces conocer conozcas conoce manejas manejar sabes saber sepas sepa usar utilizar utilizas
    """)

  /// Verbs whose object is known or used by the reader: they stand before a name and are no part of it.
  static let verbs = WordSet(
    """
    know knows knew known understand understands understood use uses used using work works worked working master hold holds held holding possess
    bring brings show shows demonstrate run runs ran running build builds built building design designs designed designing develop develops developed
    developing deliver delivered delivering manage manages managed managing handle handled prepare prepares prepared preparing perform performed
    performing conduct conducted carry carried out apply applies applying interpret interpreting read reads reading operate operated operating
    maintain maintained maintaining configure configuring implement implemented implementing create created creating produce produced producing
    provide provided providing review reviews reviewed reviewing complete completed completing completion own owned support supporting supported
    administer taken take taking done do doing did made make making write writes written writing find help achieve achieved spent spend talk deploy deployed deploying
    submit submitted submitting reconcile reconciling calculate calculating analyse analysing analyze analyzing assess assessing evaluate evaluating
    install installing inspect inspecting troubleshoot troubleshooting advise advising moderate moderating mark ship shipped deliver observe observing record monitor
    keep keeps keeping identify identifies identifying organise organises organising organize organizing serving raising arranging chasing
    say says tell eat see get go come join start think listen commit attend program calculate
    drawn drafted draft kept taught fitted installed repaired serviced dealt dealing draw undertake undertaken get lead led leading been be being need needs needed require requires required want like hear expect
    kennen kennst kennt beherrschen beherrschst beherrscht verstehen verstehst nutzen nutzt verwenden arbeiten arbeitest arbeitet gearbeitet einsetzen
    haben hast habt hat verfügen verfügst bringen bringst mitbringen besitzen besitzt können kannst anwenden gesammelt erworben wissen weißt
    musst muss müssen müsst solltest sollten sollte liest bedienst bedient schreibst lesen führen erstellen durchführen bedienen bist sind sein wünschen suchen erwarten benötigen brauchen brauchst auskennen umgehen ist setzen
    maîtrisez maîtriser maîtrises connaissez connaître connais utilisez utiliser savez savoir sais pratiquez pratiquer lisez lire avez avoir
    disposez disposer justifiez justifier possédez posséder travaillé travailler réaliser réalisez conduit conduire mené mener êtes être faut utilisé
    ait sache sachiez connaisse connaissiez connaît sait manie manier maniez possède doit doivent devez travaillez pratiqué exercé effectué établir assurer suivre demandons recherchons attendons souhaitons exigeons
    domines dominar dominas conoces conocer conozcas conoce manejas manejar maneja sabes saber sepas sepa tienes tener tengas tenga aportas aportar
    interpretar domine domina maneje sienta sientas exigirá exigirán pedirá requerirá utilizas utilizar usar trabajado trabajar haber hayas haya has ha usado realizar realizado acreditar acreditas buscamos pedimos necesitamos requiere
    debes debe deberás deben requieren requerimos necesitamos exigimos exige necesita cuentas contar hay imprescindible necesario obligatorio valoramos leer
    """)

  /// Words that open a demand and belong to no name: articles, prepositions, pronouns, degrees of strength.
  static func leads(_ tongue: PostingTongue) -> WordSet { leadWords[tongue.rawValue] }

  /// Words of the other languages, too: a posting quotes them, and names of skills do not begin with them.
  private static let leadWords: [WordSet] = {
    let all = [englishLeads, germanLeads, frenchLeads, spanishLeads].reduce(WordSet("")) { $0.union($1) }
    return [all, all.union(WordSet("die")), all, all]
  }()
  private static let englishLeads = WordSet(
    """
    a an the you your you've you'll you're i we our us they their his her he she who whom which that this these those one's someone somebody candidate candidates
    applicant person people have has had having having's will would should must can could may might am is are was were be been being to of in on with for at by
    from as about around into through within across up and or also both either but not least minimum approximately over more than plus any some such other another
    between months+ years+ yrs+ production-quality production-grade production-level production-ready enterprise-grade enterprise-level expert-level
    intermediate-level tested idiomatic maintainable hard-won thereof less fewer quarterly post-qualification further all most well good very strong solid sound proven simple excellent outstanding exceptional advanced basic practical hands-on hands demonstrable demonstrated
    professional relevant recent prior previous extensive significant substantial deep in-depth depth broad wide thorough full first-hand current accurate each besten bester vor allem surtout mainly mostly hauptsächlich principalement principalmente sobre
    currently confidently fluently minimal clear genuine keen intermediate general ideally essential required mandatory necessary already least-one post-qualifying
    post-qualified post-registration commercial real-world similar equivalent level high great working how its it if when where work preferably desirable
    year years yrs months month including include includes particularly especially specifically namely e.g like registered qualified willing willingness eager
    way record history range daily regular regularly independently successfully successful ready happy personally least either day-to-day everyday same
    so right ideal successful suitable perfect up-to-date effective efficient secure particular confident considerable ample comprehensive intimate strongly highly ability detailed decent fair reasonable true actual there here please
    one two three four five six seven eight nine ten twelve
    """)
  private static let germanLeads = WordSet(
    """
    ein eine einen einem einer eines der das den dem des du sie ihr ihre ihren ihrem ihnen dich dir euch wir uns unser unsere er es man wer was mit in im an am
    auf bei beim für von vom zu zum zur aus nach über unter durch und oder auch sowie als wie mindestens mind wenigstens jahr jahre jahren jährige jähriger mehrjährige
    mehrjähriger mehrere mehreren erste ersten gute guter gutes gut sehr sicher sichere sicherer sicheres sicheren fundierte fundierten fundiertes solide solider
    solides umfassende umfassendes vertiefte vertieftes tiefe tiefgehende tiefes breite breites ausgeprägte ausgeprägtes einschlägige einschlägiger nachweisbare
    nachgewiesene praktische praktischer praktisches theoretische theoretisches aktuelle grundlegende grundlegendes hervorragende exzellente berufliche bereits
    idealerweise erforderlich zwingend notwendig gerne gern selbst eigene eigenen bestenfalls hohe hohes hoher routiniert routinierter versierter versierte
    gutem gutes wünschenswerte sich dabei damit darin dafür schon etwas weitere weiterer dieser diese dieses deine deinen dein deiner bereich sind ist wird werden
    wurde zwei drei vier fünf sechs sieben acht neun zehn gängige gängigen gängiger moderne modernen moderner relevante relevanten langjährige langjähriger
    zwischen davon vorzugsweise möglichst ebenso ebenfalls zudem außerdem darüber hinaus zusätzlich
    """)
  private static let frenchLeads = WordSet(
    """
    un une des du de d le la les l au aux en dans sur avec pour par chez à et ou y vous votre vos nous notre nos qui que dont qu bonne bonnes bon bons très
    excellente excellentes excellent solide solides parfaite parfait réelle réel première premier minimum moins an ans année années mois également ainsi aussi plus
    significative significatif réussie confirmée confirmé avérée avéré approfondie approfondies approfondi courante courant quotidienne pratique impérativement
    idéalement obligatoire obligatoirement indispensable nécessaire requis requise similaire être êtes avez est sont sera une-première s se ce cette ces il elle
    bien tout toute tous toutes outils outil techniques technique usuels usuel opérationnelle opérationnel vraie vrai même
    trois deux quatre cinq six sept huit dix entre dont
    """)
  private static let spanishLeads = WordSet(
    """
    el los las unos unas una uno del al con por para o e tu tus su sus te se lo que quien mínimo mínima menos año años mes meses buen buena buenos buenas muy alto
    alta amplio amplia amplios amplias sólido sólida sólidos sólidas excelente excelentes avanzado avanzada avanzados básico básica básicos previa previo
    demostrable demostrada demostrado acreditada acreditable contrastada profesional correcto correcta fluido fluida es son está ser estar será como así también además
    alguna algún algunos otras otros otro otra tres dos cuatro cinco cualquier todo toda nivel experiencia-previa práctica práctico fundamental esencial hemos
    un una de la en para y igualmente asimismo entre ellos ellas cuales profundo profunda profundos profundas previos previas laboral laborales técnico-práctica
    """)

  static let articles: HashedWords = [
    "a", "an", "the", "ein", "eine", "einem", "einer", "einen", "un", "une", "una", "le", "la", "el", "l",
    "d", "de", "any", "some",
  ]

  /// Nouns that tell nothing of what is known. Alone they are no skill; before "of" they only open its name, after a name
  /// they only close it.
  static let generic = WordSet(
    """
    automate automates buses departamento departamentos
    service services system systems software tool tools application applications app program programs programme programmes platform platforms solution solutions product
    products environment environments setting settings business company industry sector field area areas role roles position job work works team teams project projects
    clean use usage usages technique techniques method methods principle principles concept concepts basics fundamentals practices practice standard standards procedure procedures
    process processes rules rule regulations regulation legislation language languages framework frameworks library libraries technology technologies technologically
    package packages suite database report reports query queries level levels degree knowledge experience skill skills cluster clusters production scale pace
    capacity context customer customers client clients user users people world life place time hours day days week weeks month months equipment machine machines
    devices device kind type range number variety record part things thing everything anything something way ways end own pipeline pipelines course courses teaching ecosystem certificate
    certification training model models server servers office organisation organization unit ward department school hospital site sites shop practice firm data topic topics
    subject subjects matter matters issue issues task tasks duty duties activity activities operation operations discipline advantage bonus asset must requirement requirements
    retail warehouse hospitality hotel hotels restaurant restaurants kitchen kitchens agency clinic laboratory factory plant nursery farm construction manufacturing law-firm trade trades branch store stores
    ejercicio exercice season seasons saison saisons temporada temporadas scripting campaign campaigns databases stack stacks suites kampagne kampagnen campagne campagnes campañas campaña pupil pupils learner learners student students resident residents patient patients chapter chapters section sections
    system system's deadline deadlines stakeholder stakeholders colleague colleagues other others similar equivalent alike etc so on up
    grundlagen grundzüge methode methoden technik techniken verfahren werkzeug werkzeuge tool anwendung anwendungen einsatz nutzung bedienung verwendung bereich
    bereiche bereichen umfeld branche branchen betrieb betrieben unternehmen projekt projekte projekten system systeme systemen programm programme programmen
    software produkt produkte sprache sprachen regeln vorschriften regelwerk richtlinien norm normen standards prinzipien prüfung prüfungen roboter robotern maschinen
    anlagen geräte geräten umgang arbeit arbeiten aufgaben tätigkeit tätigkeiten position funktion stelle themen thema team teams kunden menschen vergleichbares
    vergleichbar vergleichbare vergleichbarem ähnliche ähnliches ähnlichem ähnlich programmiersprache programmiersprachen datenbank datenbanken kenntnisse erfahrung
    kanzlei kanzleien hotel hotellerie gastronomie praxis klinik kliniken krankenhaus büro werkstatt handel einzelhandel industrie labor küche agentur verlag behörde verwaltung handwerk mittelstand rezeption
    praxis niveau stufe ebene vorteil erstellung durchführung arbeitsweise führung
    informatique informatiques pack outil outils logiciel logiciels technique techniques méthode méthodes principe principes règle règles norme normes procédure procédures environnement
    environnements secteur secteurs domaine domaines entreprise poste postes fonction projet projets chantier chantiers équipe équipes utilisation usage pratique application
    applications système systèmes langage langages plateforme plateformes base bases données équivalent similaire métier métiers milieu cadre activité produit
    cabinet cabinets agence agences hôtel hôtellerie restaurant restauration clinique hôpital ehpad bureau bureaux industrie usine entrepôt laboratoire crèche lycée collège école magasin commerce atelier annonceur
    produits client clients solutions solution exigence atout atelier niveau
    herramienta herramientas técnica técnicas método métodos principio principios regla reglas procedimiento procedimientos entorno entornos sector sectores
    ámbito área áreas empresa empresas puesto puestos función funciones proyecto proyectos equipo equipos uso aplicación aplicaciones programa programas
    hotel hoteles restaurante academia academias despacho clínica hospital oficina oficinas almacén laboratorio agencia agencias fábrica industria hostelería colegio instituto tienda tiendas comercio
    sistema sistemas lenguaje lenguajes plataforma plataformas consumo producto productos cliente clientes similar similares equivalente nivel
    """)

  /// Traits and manners, which no test shows.
  static func soft(_ tongue: PostingTongue) -> WordSet { softWords[tongue.rawValue] }

  private static let softWords: [WordSet] = [english, german.union(english), french, spanish]
  private static let english = WordSet(
    isExact: true,
    """
    team-player teamwork team-working collaborative collaboration collaborate communication communicator communicate communicating communications interpersonal attitude
    attention detail-oriented detail organised organized organisational organizational self-motivated motivated motivation self-starter
    proactive initiative reliable reliability punctual punctuality flexible flexibility adaptable adaptability resilient resilience calm patience
    kind kindness empathy empathetic compassion compassionate caring-attitude enthusiasm enthusiastic passion passionate driven dedicated dedication committed commitment
    hard-working hardworking creative creativity curious curiosity willingness willing eager positive friendly honest honesty integrity trustworthy trust
    responsible responsibility independently independent autonomy autonomous prioritise prioritize multitask multitasking multi-task pressure fast-paced deadlines
    problem-solving analytical thinker thinking judgement judgment humour humor personality presentable smile attitude mindset character driver's-mind leadership
    led leading leadership-skills supervising supervise mentoring negotiation listening listener persuasive decision-making decisions confidentiality discretion discreet tact tactful
    energetic energy-levels dynamic ambitious conscientious methodical articulate sociable fit fitness physically physical lift lifting stamina heights travel
    travelling shift shifts weekends weekend nights overtime relocate availability available eye pride sense love desire interest interested ethic ethos
    opinion opinions sense explain explaining present presenting persuade negotiate negotiating motivate inspire engage influence authorized authorised eligible entitled legally spoken written verbal oral
    unsocial antisocial portfolio influencing influencer thick skin tidy polite politeness eyesight handwriting  steady  telephone manner numerate numeracy literate literacy focused focussed focus priorities welfare ownership  
       relationships relationship rapport  accurate muck ambiguity neat neatness climb ladders confined attics drug   honest courteous courtesy professionalism
    appearance  stress    welcoming  bubbly approachable tenacity tenacious persistence grit hunger hungry determined determination diplomatic diplomacy loyal loyalty
    loves likes enjoys enjoy enjoying care-about tenure residence resident   vaccination vaccinated vaccinations     commute relocation hard-headed   calmness
    pragmatic pragmatism versatile versatility dexterity dextrous legible timekeeping time-keeping self-discipline disciplined   big-picture entrepreneurial open-minded open-mindedness
    unflappable awake cheerful personable likeable outgoing assertive humble genuine well-presented well-spoken considerate thoughtful level-headed even-tempered thick-skinned
    easy-going easygoing quick-witted switched-on clued-up can-do no-nonsense down-to-earth gregarious chatty upbeat optimistic nurturing supportive observant vigilant meticulous
    inquisitive enquiring inventive imaginative resourceful unfussy unfazed sober grounded perceptive intuitive sincere decent bright lively helpful
    warm fair hard gentle tough sharp values respectful respect learner aptitude learn learning self-management time-management work-life reading-glasses grown-up manners mind minded head heart strong-willed
    """)
  private static let german = WordSet(
    """
    teamfähigkeit teamfähig teamgeist teamplayer kommunikationsfähigkeit kommunikationsstärke kommunikationsstark kommunikativ kommunikation kommunikationstalent
    zuverlässigkeit zuverlässig selbstständig selbstständige selbstständiges selbständig selbständige selbständiges eigenverantwortlich eigenverantwortliche
    eigenverantwortung eigeninitiative engagement engagiert motivation motiviert motivierte belastbarkeit belastbar flexibilität flexibel organisationstalent
    organisationsgeschick organisationsvermögen einfühlungsvermögen empathie empathisch geduld freude spaß interesse leidenschaft begeisterung bereitschaft
    reisebereitschaft lernbereitschaft einsatzbereitschaft verantwortungsbewusstsein verantwortungsbewusst verantwortung sorgfalt sorgfältig sorgfältige gewissenhaft gewissenhafte
    genauigkeit genau pünktlichkeit pünktlich auftreten freundlich freundliches freundliche kundenorientierung kundenorientiert kundenorientierte serviceorientiert
    serviceorientierung dienstleistungsorientiert analytisch analytische analytisches denken denkvermögen arbeitsweise kreativität
    kreativ offenheit offen humor neugier ehrlichkeit hands-on-mentalität mentalität durchsetzungsvermögen verhandlungsgeschick ausdrucksvermögen diskretion
    verschwiegenheit schichtbereitschaft schichtarbeit wochenenddienst wechselschicht nachtdienst körperlich körperliche fitness fit lust herz überblick
    belastbar belastbare belastbarkeit umgangsformen ruhe wohnsitz masernschutz masernimpfung impfung schwindelfreiheit schwindelfrei lächeln neues mentalität dienstleistungsmentalität auftreten
    erscheinungsbild auffassungsgabe wochenendarbeit nachtarbeit schichtdienst fingerspitzengefühl feingefühl höflichkeit höflich kundenfreundlichkeit gastfreundschaft lernwille wissbegierde
    teamorientierung teamorientiert teamorientierte zahlenverständnis zahlenaffinität affinität ordnungssinn ordnung geschicklichkeit verständnis persönlichkeit sympathisch sympathische ausstrahlung stressresistenz
    stressresistent loyalität loyal integrität ausdauer zielstrebigkeit zielorientiert ergebnisorientiert lösungsorientiert lösungsorientierte präzise präzision termintreue tatkraft anpacken
    wort schrift schriftlich wesen mündlich
    gelassen gelassenheit ruhig freundlichkeit herzlich herzlichkeit hilfsbereit hilfsbereitschaft ehrgeiz ehrgeizig pflichtbewusstsein ordentlich fleiß fleißig mut nervenstärke nerven
    charme stil pfiffig neugierig wissbegierig lernwilligkeit anpassungsfähigkeit entscheidungsfreude überzeugungskraft verlässlichkeit verlässlich vertrauenswürdig gründlich gründlichkeit
    weitblick aufgeschlossen aufgeschlossenheit lernfreude gemüt köpfchen ehrlich bodenständig bodenständigkeit tatendrang umsicht umsichtig
    führungserfahrung personalführung führungskompetenz mitarbeiterführung sozialkompetenz kontaktfreude kontaktfreudig auffassungsgabe gespür handwerklich handwerkliches geschick
    """)
  private static let french = WordSet(
    """
    rigueur rigoureux rigoureuse autonomie autonome organisé organisée organisation relationnel relationnelle relationnelles esprit équipe communication communiquer dynamisme
    dynamique motivation motivé motivée motivés sens curiosité curieux curieuse écoute patience patient patiente disponibilité disponible ponctualité ponctuel ponctuelle
    adaptabilité adaptation adapter initiative envie goût réactivité réactif réactive polyvalence polyvalent polyvalente discrétion confidentialité empathie bienveillance
    bienveillant aimable sourire accueillant présentation fiabilité fiable sérieux sérieuse méthodique créativité créatif leadership pédagogie diplomatie stress
    résistance vaccinations vaccination vaccin proposition priorités présentable politesse poli courtoisie courtois tenue casier astreintes weekend week-end
    enthousiasme enthousiaste implication impliqué persévérance ténacité honnêteté loyauté proactivité proactif synthèse dextérité minutie minutieux minutieuse
    soigneux soigneuse assiduité assidu empathique sang-froid relationnel
    calme souriant souriante débrouillard débrouillarde volontaire passionné passionnée souplesse courage humilité énergique endurant endurante serviable attentif attentive
    ponctuels motivées bon-sens franchise humeur ténacité soigné soignée persévérant
    orthographe orthographique écrit oral orale écrite encadrement management-équipe mobilité déplacements permis-moral rédactionnelles rédactionnel humour ouverture résistance physique
    """)
  private static let spanish = WordSet(
    """
    proactividad proactivo proactiva responsable responsabilidad compromiso comprometido comprometida comunicación comunicativo comunicativas comunicativa trabajo-equipo iniciativa
    autonomía autónomo autónoma flexibilidad flexible organización organizado organizada organizativa empatía paciencia motivación motivado motivada ganas actitud dinamismo
    dinámico dinámica creatividad curiosidad puntualidad puntual disponibilidad incorporación orientación orientado vocación trato don gentes amabilidad amable
    rigor resolutivo resolutiva resolución polivalente polivalencia liderazgo discreción seriedad constancia interés ilusión pasión viajar turnos presencia analítica
    inmediata residencia residir vocación carácter tolerancia frustración limpieza-personal pulcritud pulcro educado educada simpatía simpático extrovertido extrovertida entusiasmo
    tranquilo tranquila alegre alegría cariño cariñoso cariñosa honrado honrada cercano cercana cercanía
    entusiasta energía implicación implicado lealtad honestidad discreto discreta ordenado ordenada detallista meticuloso meticulosa agilidad ágil carisma adaptación adaptarse sociales
    servicio-cliente comerciales-dotes dotes relacionarse cercanía cercano responsables horaria movilidad viajes fines
    hablado escrito oral escrita analítico capacidad-trabajo aprender aprendizaje estrés presión
    """)

  /// English adjectives of manner, which before a noun of a field are part of its name: "analytical chemistry", "creative writing".
  static let softAdjectives: HashedWords = [
    "lift", "lifting", "climb", "accurate", "analytical", "creative", "strategic", "logical", "flexible",
    "dynamic", "physical",
    "independent", "positive", "responsible", "present", "presenting", "oral", "written", "verbal", "travel",
    "detail", "calm", "warm", "fair", "hard", "gentle", "tough", "sharp",
  ]

  /// Adjectives and short names of countries, days and months, which are no names of tools.
  static let nations: HashedWords = [
    "UK", "US", "USA", "EU", "GB", "British", "European", "American", "Irish", "Scottish", "Welsh", "English",
    "German", "French", "Spanish", "Canadian", "Australian", "International", "Monday", "Tuesday",
    "Wednesday",
    "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "June", "July",
    "August",
    "September", "October", "November", "December", "Christmas", "Easter",
  ]

  /// Verbs of leading people, which is no skill of its own.
  static let leading: HashedWords = [
    "led", "leading", "supervising", "supervise", "supervised", "mentoring", "mentored", "encadrer",
    "encadre", "encadrement", "liderar", "liderado",
    "liderazgo", "dirigir", "dirigido", "mitarbeiterfuhrung", "personalfuhrung", "teamleitung",
  ]
  /// Words before what is not asked for.
  static let denials: HashedWords = [
    "no", "not", "kein", "keine", "keinen", "nicht", "pas", "aucun", "aucune", "sin", "ningun", "ninguna",
    "never", "neither", "nor", "without", "keiner", "keinem", "keines", "ohne", "nie", "niemals", "sans",
    "jamais", "ni", "nunca",
  ]
  /// Words before what one has to bring along: "own tools", "eigener Pkw".
  static let own: HashedWords = [
    "own", "eigener", "eigenes", "eigenen", "eigene", "propio", "propia", "propre",
  ]

  /// Words of education, whose field the posting names with them.
  static let degrees = WordSet(
    """
    degree bachelor bachelor's bachelors master's masters phd doctorate diploma graduate undergraduate  a-level a-levels ged
    apprenticeship apprentice qualification qualifications finalist time-served associate's
    studiengang studiengangs eingeschrieben immatrikuliert studium hochschulstudium fachhochschulstudium hochschulabschluss abschluss ausbildung berufsausbildung lehre weiterbildung diplom promotion staatsexamen meister techniker meisterbrief
    abgeschlossenes abgeschlossene studienabschluss schulabschluss abitur matura fachrichtung umschulung gesellenbrief facharbeiterbrief fachausbildung informatikstudium ingenieurstudium
    fachwirt fachhochschulreife examen examiniert examinierte masterabschluss bachelorabschluss universitätsstudium
    diplôme diplômé diplômée diplômes licence-universitaire bac+2 bac+3 bac+5 formation master mastère école étudiant étudiante titulaire d.e diplomé
    titulación titulado titulada título grado licenciatura licenciado diplomatura diplomado máster formación ciclo bachillerato bachiller ingeniero doctorado estudios
    """)

  /// Places of education, which are no field of knowledge unless experience in them is asked for.
  static let schools: HashedWords = [
    "ingenieria", "arquitectura", "licenciatura", "diplomatura", "school", "education", "educated", "college",
    "university",
  ]

  /// Short names of degrees, in capitals.
  static let degreeNames: HashedWords = [
    "NVQ", "SVQ", "HND", "HNC", "BTEC", "GCSE", "GCSEs", "BSc", "MSc", "BA", "MA", "BEng", "MEng", "BSN",
    "MSN", "MBA", "PhD", "LLB", "LLM", "GED", "BTS", "DUT",
    "BUT", "CAP", "BEP", "BP", "BAC", "CQP", "DEUST", "DCG", "DSCG", "DE", "FP", "EFZ", "CFGS", "CFGM", "ESO",
    "ECTS", "FH", "TH", "Bac", "DEES", "DEJEPS", "DEAES",
  ]
  static func isDegree(_ token: PhraseToken) -> Bool {
    degrees.contains(token) || degreeNames.contains(token.raw)
  }

  /// Words that open an alternative which adds nothing: "or similar", "ou équivalent", "or something in the same family".
  static let likes = WordSet(
    """
    better above higher newer later parecido parecida parecidos mejor besser höher supérieur similar comparable equivalent something anything another other alike related vergleichbar vergleichbare vergleichbarem vergleichbaren vergleichbares ähnlich ähnliche ähnlichem ähnlichen
    ähnliches gleichwertig gleichwertige gleichwertigen andere anderen anderem équivalent équivalente similaire similaires autre comparable similar similares equivalente equivalentes otro otra
    """)

  /// Words of papers that one holds.
  static let licences = WordSet(
    """
    licence licences license licenses licensed registration registered card certificate certificates permit permits clearance chartered membership accreditation accredited
    certified passport cscs pin certification cert
    führerschein führerscheinklasse fahrerlaubnis approbation zulassung schein staplerschein flurförderschein zertifikat zertifizierung sachkundenachweis befähigungsnachweis ausbilderschein
    anerkennung gesundheitszeugnis führungszeugnis nachweis berechtigung ada ausbildereignung aevo jagdschein sprengschein erste-hilfe-schein personenbeförderungsschein
    permis habilitation habilitations attestation caces certificat certification carte agrément brevet ordre inscription inscrit inscrite sst
    homologación homologaciones carné carnet certificado certificación colegiado colegiada colegiación licencia habilitación permiso permiso-conducir acreditación delitos
    vehicle car vehículo coche pkw auto véhicule voiture dbs background check checks
    """)

  /// Words that name a paper only where nothing follows that they qualify: "CSCS card", but "card reconciliation".
  private static let weakLicences: HashedWords = [
    "card", "cards", "pin", "check", "checks", "background", "car", "vehicle", "permit", "permits", "auto",
    "coche", "passport", "accreditation", "registration", "licensing", "membership", "certification",
    "certificate", "license", "licence",
  ]
  /// Words whose stem alone is that of a paper.
  private static let noLicences: HashedWords = [
    "permitted", "permitting", "register", "registers", "registering", "checking", "checked", "pinning",
    "clearing", "cleared", "ordres", "backgrounds", "membrane", "ada",
  ]
  private static let cleared: HashedWords = [
    "security", "sc", "dv", "vetting", "police", "government", "site", "nato", "secret", "bpss",
  ]

  /// Whether a word names a paper, with the words before and after it.
  static func isLicence(_ token: PhraseToken, after last: PhraseToken?, before next: PhraseToken?) -> Bool {
    guard licences.contains(token), !noLicences.contains(token.folded) else { return false }
    if token.folded == "permit", next?.folded == "to" { return false }
    if token.folded == "clearance" { return last.map { cleared.contains($0.folded) } ?? false }
    guard weakLicences.contains(token.folded), let next, next.isWord else { return true }
    return binding.contains(next) || toolPrepositions.contains(next) || tails.contains(next) || isCue(next)
      || ands.contains(next) || ors.contains(next) || licences.contains(next) || generic.contains(next)
      || clauseWords.contains(next) || next.folded.hasSuffix("ed") || next.isNumber
  }

  /// Words after the name of a tool that say what is made with it: "Power BI dashboards".
  static let closers = WordSet(
    """
    dashboard dashboards feed feeds guidance documentation script scripts hand-off handoff handover template templates formula formulas
    formulae part parts portal portals parts installation-base ecosystem environment environments framework-based queries config configuration configurations control controls
    """)

  /// Words that lead to what is known, of several words: "at home with", "no stranger to".
  static let leadings = PhraseSet(
    """
    up to date with|up to date on|up-to-date with|up to speed with|up to speed on|at home with|at home in|at home on|your way around|your way round|no stranger to|to grips with|a dab hand at|
    dab hand with|hot on|not afraid of|well up on|at ease with|comfortable around|seguro en|segura en|seguro con|segura con|used to working with|used to working in|handy with
    """)

  /// What is said of a demand as a whole, and that it is known: "is second nature".
  static let knownAsides = PhraseSet(
    """
    goes without saying|go without saying|hold no fear|hold no fear for you|holds no fear for you|va de soi|vont de soi|versteht sich von selbst|verstehen sich von selbst|ist selbstverständlich|sind selbstverständlich|se dan por supuestos|
    is second nature|are second nature|is second nature to you|are second nature to you|hold no secrets for you|holds no secrets for you|holds no fear|holds no fears for you|
    sind dir vertraut|sind Ihnen vertraut|ist dir vertraut|ist Ihnen vertraut|müssen sitzen|muss sitzen|ist dir ein Begriff|ist Ihnen ein Begriff|sind dir ein Begriff|sind Ihnen ein Begriff|
    ist für dich kein Fremdwort|sind für dich kein Fremdwort|ist für Sie kein Fremdwort|sind für Sie kein Fremdwort|sind keine Fremdwörter|gehen dir leicht von der Hand|gehen Ihnen leicht von der Hand|geht dir leicht von der Hand|
    n'a pas de secret pour toi|n'a pas de secret pour vous|n'ont pas de secret pour vous|n'ont pas de secret pour toi|n'a plus de secret pour vous|n'ont plus de secret pour vous|n'a aucun secret pour vous|n'ont aucun secret pour vous|vous est familier|vous est familière|vous sont familiers|vous sont familières|
    te son familiares|le son familiares|te resulta familiar|no tiene secretos para ti|no tienen secretos para ti
    """)

  /// Words that stand after a name and say no more of it.
  static let tails = WordSet(
    """
    básica básicas básico básicos élémentaire élémentaires aufsetzen good nature second muy
    experience skills skill knowledge essential required mandatory necessary needed must preferred desirable certification certified expertise proficiency is are was were would
    role roles position positions be will level work background a the an of in with to for on at by or and from as etc similar equivalent comparable alike too also well minimum plus production scale
    before previously regularly often many times ever successfully basics fundamentals comfortably confidently quickly easily daily beforehand independently anywhere already fluently
    kenntnisse erfahrung praxis umgang kenntnissen erforderlich notwendig zwingend vorausgesetzt ist sind wird wünschenswert von vorteil mit in und oder der die das aus sicher
    gut sehr vertraut beherrschen voraus niveau auf auskennen arbeiten mitbringen gearbeitet gesammelt sammeln können nachweisen verfügst verfügen setzen wir vergleichbar usw
    exigé exigée exigés requis requise requises indispensable indispensables obligatoire obligatoires nécessaire est sont serait et ou de du des la le les en avec d l un une
    avancé avancée avancés avancées confirmé intermédiaire souhaité souhaitée appréciée similaire équivalent impératif impérative minimum sans difficulté demandé demandée demandés parfaitement couramment à jour que
    imprescindible imprescindibles obligatorio obligatoria necesario necesaria requerido requerida valorable deseable es son y o con de en la el los las del se será requiere
    requieren exige mínimo similar similares equivalente demostrable avanzado avanzada avanzados avanzadas intermedio intermedia
    """)

  /// Prepositions before the tool or standard by which something is done.
  static let toolPrepositions = WordSet(
    "in with using via through under mit nach in anhand mittels per gemäß entsprechend laut avec sous selon via con según mediante bajo sobre"
  ).union(WordSet(isExact: true, "according accordance"))
  /// Prepositions that bind a name together.
  static let binding = WordSet(
    """
    of for on to at from against between within across throughout towards über de du des d la le les l à au aux en dans pour sur del al para a en el los las un une una an a the von vom für zur zum im an am auf bei der des
    den dem die das and
    """)
  /// Names of languages, and words for them.
  static let languages: HashedWords = [
    "native", "nativo", "nativa", "bilingual", "bilingue", "irish", "gaelic", "welsh", "breton", "basque",
    "catalan", "galician", "valencian", "english", "german",
    "french", "spanish", "italian", "portuguese", "dutch", "flemish", "danish",
    "swedish", "norwegian", "finnish", "icelandic", "polish", "czech", "slovak", "hungarian", "romanian",
    "bulgarian", "greek", "turkish", "arabic", "hebrew", "farsi", "persian",
    "urdu", "hindi", "bengali", "punjabi", "tamil", "chinese", "mandarin", "cantonese", "japanese", "korean",
    "vietnamese", "thai", "russian", "ukrainian", "serbian", "croatian",
    "slovenian", "slovene", "bosnian", "macedonian", "maltese", "georgian", "armenian", "kurdish", "pashto",
    "dari",
    "amharic", "tigrinya", "yoruba", "igbo", "hausa", "zulu", "afrikaans", "gujarati", "marathi", "telugu",
    "malayalam", "sinhala", "nepali", "malay", "indonesian", "tagalog", "albanian", "latvian", "lithuanian",
    "estonian", "somali", "swahili", "luxembourgish", "bsl",
    "irisch", "katalanisch", "englisch", "deutsch", "franzosisch", "spanisch", "italienisch", "portugiesisch",
    "niederlandisch", "danisch", "schwedisch", "norwegisch", "finnisch",
    "polnisch", "tschechisch", "slowakisch", "ungarisch", "rumanisch", "bulgarisch", "griechisch", "turkisch",
    "arabisch", "hebraisch", "persisch", "hindi", "chinesisch",
    "japanisch", "koreanisch", "vietnamesisch", "russisch", "ukrainisch", "serbisch", "kroatisch",
    "slowenisch", "bosnisch", "mazedonisch", "georgisch", "kurdisch", "albanisch", "fremdsprache",
    "fremdsprachen", "sprachen",
    "anglais", "allemand", "francais", "espagnol", "italien", "portugais", "neerlandais", "danois", "suedois",
    "norvegien", "finnois", "polonais", "tcheque", "slovaque", "hongrois",
    "roumain", "bulgare", "grec", "turc", "arabe", "hebreu", "persan", "chinois", "mandarin", "japonais",
    "coreen", "vietnamien", "russe", "ukrainien", "serbe", "croate",
    "basque", "occitan", "alsacien", "luxembourgeois", "lsf", "langue", "langues",
    "ingles", "aleman", "frances", "espanol", "castellano", "italiano", "portugues", "neerlandes", "holandes",
    "danes", "sueco", "noruego", "finlandes", "polaco", "checo", "hungaro",
    "rumano", "bulgaro", "griego", "turco", "arabe", "hebreo", "persa", "chino", "japones", "coreano",
    "vietnamita", "ruso", "ucraniano", "serbio", "croata", "catalan",
    "valenciano", "euskera", "gallego", "mallorquin", "idioma", "idiomas",
  ]

  /// Names of languages and frameworks whose version is no part of them: "PHP 8", "Angular 17".
  static let versioned: HashedWords = [
    "php", "java", "python", "angular", "react", "vue", "node", "symfony", "laravel", "django", "ruby",
    "rails", "postgresql", "mysql", "spring", "kotlin", "swift", "typescript", "javascript", "c#", "c++",
    "dotnet", ".net", "node.js", "next.js", "vue.js", "typo3", "drupal", "odoo", "magento",
  ]

  /// Nouns for who holds a post: experience as such is experience in the job itself.
  static let posts: HashedWords = [
    "manager", "supervisor", "assistant", "officer", "nurse", "nurses", "chef", "teacher", "teachers",
    "technician", "consultant", "adviser", "advisor", "worker", "operator", "driver", "clerk", "secretary",
    "solicitor", "accountant", "administrator", "coordinator", "electrician", "plumber", "carpenter",
    "joiner",
    "welder", "fitter", "mechanic", "receptionist", "waiter", "waitress", "foreman", "lecturer", "librarian",
    "paralegal", "bookkeeper", "midwife", "carer", "caretaker", "housekeeper", "bartender", "barista",
    "trainee",
  ]

  /// Adverbs of several words, and what is said of a demand as a whole: no part of any name.
  static let asides = PhraseSet(
    """
    end to end|from start to finish|start to finish|from beginning to end|from scratch|inside out|with little supervision|with minimal supervision|with minimum supervision|
    without supervision|under supervision|on a daily basis|on a regular basis|on a day to day basis|at pace|at speed|to a high standard|to a good standard|in your sleep|behind them|behind you|under your belt|under their belt|to your name|
    or working towards it|or working towards one|working towards it|or willingness to learn|or a willingness to learn|or willing to learn|on your own|with confidence|
    von A bis Z|in Theorie und Praxis|ohne Anleitung|unter Anleitung|im Schlaf|auf hohem Niveau|aus dem Effeff|kommst du zurecht|kommen Sie zurecht|bist du sicher|sind Sie sicher|gehst du sicher um|gehen Sie sicher um|in Wort und Schrift|in Fleisch und Blut|
    de A à Z|du début à la fin|au quotidien|en autonomie|en toute autonomie|sans difficulté|sur le bout des doigts|
    de principio a fin|a fondo|de forma autónoma|de manera autónoma|con soltura|en el día a día|sin miedo|without fear|without hesitation|with ease|sans hésiter|sans peur|a nivel avanzado|a nivel usuario|a nivel de usuario
    """)

  /// Short names of whole classes of tools.
  static let classes: HashedWords = [
    "CRM", "ERP", "CMS", "WMS", "TMS", "PMS", "BI", "CAD", "CAO", "DAO", "PAO", "ATS", "LMS", "SIRH", "GMAO",
    "SGA",
    "EHR", "EPR", "EDV", "IDE",
  ]

  /// Words between the members of a list.
  static let ands = WordSet("and und sowie et y e as ainsi así")
  static let ors = WordSet("or oder ou o u bzw beziehungsweise either alternatively")
  /// Words that open examples.
  static let examples = WordSet(
    "eg like etwa beispielsweise including incl inkl insbesondere especially notamment namely")
  /// Words that a sentence about somebody has and a name has not.
  static let clauseWords = WordSet(
    """
    you your you've you'll you're we our us i they their it it's that's what's we'd we're is are isn't aren't don't was were will would should can could may who whom whose which when where why if because that what don't
    du dich dir dein sie ihnen wir uns ich er es man ist sind war wird werden kann können soll wenn weil dass die-du
    vous votre vos nous notre nos je il elle ils est sont sera êtes avez qui dont lorsque quand si
    tú usted nosotros es son está están será que cuando si quien nos te ti constitue constituent représente représentent
    """)
  /// Words that open an explanation after a name.
  static let explains = WordSet(
    "since denn before enough that which who whose where when because so if without while whether unless although since qui dont où lorsque afin si sans quien cuando porque si sin auch ohne wenn weil dass sodass damit um who've appropriate even not but aber mais pero sondern"
  )
}
