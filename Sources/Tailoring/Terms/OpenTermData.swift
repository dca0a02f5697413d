// Made by .ci/term-table of the ESCO classification of the European Commission, v1.1.1 (French and Spanish names:
// v1.0); a selection, modified. Reuse is authorised by Commission Decision 2011/833/EU; see THIRD_PARTY.md.

/// Terms of many trades, under the terms of `TermData`: a canonical name and its other names, between bars; names other than the
/// first are without accents; `=` before a name: only in exactly this letter case.
enum OpenTermData {
  static let esco = """
    procurement legislation
    ABAP
    ABBYY FineReader
    abrasive blasting processes|hydro abrasive sanding procedures|procesos de limpieza con abrasivos
    abrasive machining processes|procedes d'usinage par abrasion|procesos de mecanizado por abrasion
    access to documents regulations
    accounting department processes|procedures des services de comptabilite|procedimientos del departamento contable
    accounting entries|accounting entry|accounting transactions|financial transactions records|ecritures comptables|asientos contables
    accounting techniques|accounting approaches|accounting methods|accounting performance|techniques comptables|tecnicas contables
    acoustical engineering|engineering for acoustics|genie acoustique|ingenieria acustica
    acoustics|acoustique|acustica
    acting and directing techniques|directing actors
    acting techniques|acting methods|acting practices|acting procedures|techniques d'interpretation dramatique|tecnicas de interpretacion
    actuarial science|bookkeeping science|scientific financial analysis|science actuarielle|ciencias actuariales
    acupressure|acupuncture using physical pressure|acupression|acupresion
    acupuncture methods|acupuncture techniques|methodes d'acupuncture|metodos de acupuntura
    acute care|acute medicine|secondary health care|short term care|soins aigus|cuidados para enfermedades agudas
    adhesives|adhesifs|adhesivos
    Adobe Illustrator
    Adobe Photoshop
    Adobe Photoshop Lightroom
    adolescence medicine|medicine focusing on adolescents|topics related to adolescence|young adult medicine|medecine de l'adolescence|medicina de la adolescencia
    adolescent psychological development|developpement psychologique des adolescents|desarrollo psicologico de los adolescentes
    adolescent socialisation behaviour|adolescent socialization behavior
    adult education|adult apprenticeships|adult learning|adult pedagogy|education des adultes|educacion para adultos
    advanced driver assistant systems
    advanced materials
    advertising techniques|advertising approaches|advertising methods|advertising performance|techniques publicitaires|tecnicas de publicidad
    aerodynamics|aerodynamique|aerodinamica
    aeronomy|atmospheric studies|aeronomie|aeronomia
    aeroponics
    aerospace engineering|aeronautical engineering|aircraft engineering|astronautical engineering|genie aeronautique|ingenieria aeroespacial
    aesthetics|esthetique|estetica
    Agile development|developpement par methode agile|metodologia agil de desarrollo de software
    Agile project management|gestion de projets par methode agile
    agricultural business management|business operations in agriculture|gestion d'entreprise agricole|gestion de empresas agricolas
    agricultural chemicals|produits chimiques agricoles|productos quimicos agricolas
    agricultural equipment|agricultural apparatus|agricultural devices|agricultural machinery|materiel agricole|equipos agricolas
    agricultural sector policies|land-based sector strategies|politiques du secteur agricole|politica agraria
    agritourism|agri-tourism|agro-tourism|agritourisme|agroturismo
    agroecology
    agroforestry|agri-silvicultural systems|agro-silvopastoral systems|silvo-pastoral systems
    agronomical production principles|methods in agronomy|techniques in agricultural production|principes de production agronomique|principios de la produccion agronomica
    agronomy|agricultural economics|agro-economics|economics of agriculture|agronomie|agronomia
    air force operations|operations de l'armee de l'air|operaciones de la fuerza aerea
    air passenger behaviour|behaviour of airline customers|expectations of air travellers|nature of airline passengers|comportement des passagers aeriens|comportamiento de los pasajeros aereos
    air traffic control operations|atc operations|ground-based atc processes|operations de controle du trafic aerien|operaciones de control del transito aereo
    air traffic management|management of airspace|gestion du trafic aerien|gestion del transito aereo
    air transport law|air transportation legislation|aviation law|aviation regulation|loi sur le transport aerien|derecho aeronautico
    aircraft cargo capacity|capacite de chargement d'un avion|capacidad de carga de la aeronave
    aircraft flight control systems
    aircraft marshalling signals
    aircraft mechanics|aeroplane mechanics|airplane mechanics|helicopter mechanics|mecanique des aeronefs|mecanica aeronautica
    airport electrical systems|systemes electriques aeroportuaires|sistemas electricos aeroportuarios
    airport environmental regulations
    airport lighting equipment|equipements d'eclairage d'un aeroport|sistemas de iluminacion de los aeropuertos
    airport operating environment|environnement operationnel d'un aeroport|entorno operativo del aeropuerto
    airport planning|programming for airports|planification aeroportuaire|planificacion aeroportuaria
    airport safety regulations|regles de securite des aeroports|normativa de seguridad aeroportuaria
    airport terminal standards
    airspace system block upgrades|=ASBU|mejora por bloques del sistema aeronautico
    airtight construction
    airtight storage|airtight cache|airtight depot|airtight stockpile|stockage etanche a l'air|empaquetado hermetico
    AJAX|asynchronous javascript and xml
    Ajax Framework
    alarm systems|systemes d'alarme|sistemas de alarma
    alcohol fuels|alcohol fuelled|carburants a base d'alcool|carburantes alcoholicos
    alcoholic beverage products|boissons alcoolisees|bebidas alcoholicas
    algebra
    algorithms|algorithmes|algoritmos
    alkylation|premium blending agent production|alquilacion
    allergic cosmetics reactions|reactions allergiques aux cosmetiques|reacciones alergicas a los cosmeticos
    allergies|allergic diseases|alergias
    allergology|allergies and hypersensitivity studies|allergological studies|allergologie|alergologia
    alloys of precious metals|gold alloy|platinum alloy|silver alloy|alliages de metaux precieux|aleacion de metales preciosos
    alumina ceramic|ceramique d'alumine|ceramica alumina
    aluminium alloys|aluminium amalgams|aluminium blends|aluminium composites|alliages d'aluminium|aleaciones de aluminio
    amusement park emergency procedures
    anaesthetics|anaesthesia procedures|conscious sedation|anesthesie-reanimation|anestesiologia y reanimacion
    analgesics|medication for painlessness|analgesiques|analgesicos
    analog electronics theory|theorie de l'electronique analogique|teoria de la electronica analogica
    analytical chemistry|chimie analytique|quimica analitica
    anatomy of animals|anatomie des animaux|anatomia de los animales
    Ancient Greek|grec ancien|griego clasico
    anger management|anger prevention and control|techniques to manage anger|gestion de la colere|manejo de la irritabilidad
    Angular
    animal acquisition|animal adoption|acquisition d'animaux|adquisicion de animales
    animal behaviour|animal attitudes|animal behavior|animal comportment|comportement animal|comportamiento animal
    animal biology|evolution of animals|biologie animale|biologia animal
    animal breeding programmes|programmes de reproduction d'animaux|programas de cria de animales
    animal evolution|animal natural history|evolutionary history|history of evolution|evolution des animaux|evolucion animal
    animal feed ingredients|ingredients d'aliments pour animaux
    animal food products|animal feedstuffs|foodstuffs of animal origin|aliments pour animaux|alimentos para animales
    animal hunting|animal culling techniques|cynegetique
    animal nutrition|typology of animal food|nutrition animale|alimentacion animal
    animal positions|animal deportment|animal posture|animal stance|postures animales|posiciones de los animales
    animal production science|zootechnie|estudio de la produccion animal
    animal recovery procedures|procedures veterinaires de reveil
    animal reproductive system|animal endocrinology|appareil reproducteur des animaux|aparato reproductor de los animales
    animal species|typology of animal breeds|especes animales|especies animales
    animal therapy|animal therapies|zootherapie|zooterapia
    animal training|dressage animalier|domesticacion de animales
    animal transport regulations|animal welfare during transportation|normativa sobre el transporte de animales
    animal transportation vehicles|vehicules de transport d'animaux|vehiculos para el transporte de animales
    animal welfare|bien-etre animal|bienestar de los animales
    animal welfare legislation|legislation sur le bien-etre animal|legislacion sobre bienestar de los animales
    anodising process|anodising measure|anodising mechanisms|anodising operation|anodisation|proceso de oxidacion anodica
    anodising specifications|anodising conditions|anodising processes|anodising stipulations|caracteristiques de l'anodisation|tipos de oxidacion anodica
    anthropology|human being's development|anthropologie|antropologia
    anti-dumping law|loi anti-dumping|normativa antidumping
    Apache Maven
    Apache Tomcat
    APL
    apparel manufacturing technology|clothing manufacturing technologies|technologie de confection vestimentaire
    application process|application method|application practice|application procedure|processus de candidature|procedimiento de solicitud
    application usability|software usability|convivialite de l'application|facilidad de uso de la aplicacion
    applied kinesiology|chiropractic method|manual therapy|kinesiologie appliquee|cinesiologia aplicada
    applied music therapy|musicotherapie appliquee|musicoterapia aplicada
    applied zoology|applied animal biology|zoologie appliquee|zoologia aplicada
    aquaculture cultivation equipment|equipements d'aquaculture|equipos de acuicultura
    aquaculture industry|scope of aquafarming industry|industrie de l'aquaculture|industria de la acuicultura
    aquaculture legal documents|documentos legales para la acuicultura
    aquaculture production planning software
    aquaculture reproduction|environmental control of spawning|genetic selection|spawning on nests|reproduction aquacole|reproduccion de animales para la acuicultura
    aquaponics
    aquatic ecology|eco-systems in water|water ecosystems|ecologie aquatique|ecologia acuatica
    aquatic resources biosecurity|biosecurity in aquaculture|biosecurite des ressources aquatiques|bioproteccion de los recursos acuaticos
    aquatic species|care needs of crustaceans|especes aquatiques|especies acuaticas
    archaeobotany|archaeological plant studies|archeobotanique|arqueobotanica
    archaeology|archaeological study|archeologie|arqueologia
    architectural conservation|architectural conservancy|architectural maintenance|architectural preservation|conservation architecturale|conservacion arquitectonica
    architectural design|architectural blueprint|architectural plan|architectural project|conception architecturale|diseno arquitectonico
    architectural theory|architecture theory|the study of architecture|theoretical architecture studies|theorie architecturale|teorias de la arquitectura
    architecture regulations|architecture laws|architecture norms|architecture requirements|reglementation sur l'architecture|normativa sobre arquitectura
    art collections|collections of artwork|collections d'art|colecciones de arte
    art history|artistic trends throughout centuries|arts history|histoire de l'art|historia del arte
    art-historical values|historical and artistic qualities|valeurs historico-artistiques|valores historicos y artisticos
    artificial lighting systems
    artificial neural networks
    asbestos removal regulations|reglementation sur le desamiantage
    ASP.NET|=ASPX
    asphalt mixes|marshall mix|superpave mix|macadam mixes|melanges d'asphaltes|mezclas bituminosas
    assessment processes|assessment methods|assessment practices|assessment procedures|processus d'evaluation|proceso de evaluacion
    assistive instruments|assistive devices|assistive technology|instrument of assistance|instruments d'assistance|instrumentos de asistencia
    assistive technology in education
    astronomy|celestial studies|astronomie|astronomia
    astropsychology|psychological astrology|astropsychologie|astro-psicologia
    asylum systems|asylum arrangements|asylum rules|asylum schemes|systemes d'asile|sistemas de asilo
    ATM systems|automated teller machine systems|cash machines|cash points|systemes de guichets automatiques|sistemas de cajero automatico
    attack vectors|cybersecurity threats|information security threats
    auction characteristics|auction aspects|auction attributes|auction components|caracteristiques des ventes aux encheres|caracteristicas de una subasta
    audio editing software|editeur audio|software de edicion de audio
    audio mastering|sound mastering|soundtrack mastering|mastering audio|masterizacion de audio
    audio post-production|post-production audio|post-produccion de audio
    audio technology|audio equipment|audio software|audio techniques|technologie audio|tecnologia de audio
    audiology|audiologie|audiologia
    audiometry|measuring hearing acuity|audiometrie|audiometria
    audiovisual equipment|audio-visual gear|materiel audiovisuel|equipo audiovisual
    audiovisual products|av products|audio-visual product|produits audiovisuels|productos audiovisuales
    audit techniques|techniques d'audit|tecnicas de auditoria
    augmented reality
    auriculotherapy|auricular therapy|ear acupuncture|ear reflexology|auriculotherapie|auriculoterapia
    authoring software|logiciel de creation|software creador
    autism
    automated optical inspection|=AOOI|pcb inspection|pccb aooi|inspection optique automatisee|inspeccion optica automatizada
    automated sprinkler bulbs|heat-sensitive glass bulb|ampoules pour extincteurs automatiques|ampollas del rociador automatico
    automatic meter reading|smart metering|releve de compteur automatique|lectura automatica de contadores
    automation technology|technologies of automation|technology for control systems|technologie de l'automatisation|tecnologia de la automatizacion
    automotive diagnostic equipment|automotive examination tools|motor vehicle examination equipment|equipements de diagnostic automobile|equipo de diagnostico de automoviles
    aviation English|flight english|pilot's english|anglais aeronautique|ingles para la aviacion
    aviation meteorology|meteorologie aeronautique|meteorologia aeronautica
    ayurveda medicine|indian holistic medicine|ayurvedic medicine|ayurvedic treatment|medecine ayurvedique|ayurveda
    baby care|infant care|puericulture|cuidado de bebes
    babysitting|baby sitting|child care taking|baby-sitting|cuidar a ninos
    bakery ingredients|bakery consumables|bakery raw materials|baking ingredients|ingredients de boulangerie|ingredientes de panaderia
    bakery production methods|methodes de production boulangere|metodos de panificacion
    bakery products|bakery brands|bakery commodities|bakery goods|produits de boulangerie|productos de panaderia
    balance disorders|abnormalities in balance|troubles de l'equilibre|trastornos del equilibrio
    balneotherapy|therapeutic bath treatments|balneotherapie|balneoterapia
    banking activities|banking activity|activites bancaires|actividades bancarias
    barbering techniques|barbering approaches|barbering methods|barbering procedures|techniques de barbier|tecnicas de barberia
    basic chemicals|base chemicals|produits chimiques de base|productos quimicos de base
    batch tank types|types de reservoirs de charge|tipos de tanques de dosificacion
    bathymetry|bathymetrie|batimetria
    battery chemistry|battery chemicals|chemicals in batteries|chemistry of batteries|chimie des batteries|composicion quimica de la pila
    battery components|battery elements|battery parts|components of batteries|composants de batteries|componentes de la pila
    battery fluids|electrolyte fluid|electrolyte solution|fluides de batteries|liquido de la pila
    battery testers|battery meter types|meters for batteries|testeurs de batterie|comprobador de pilas
    beer downstream processing|transformation en aval de la biere|proceso de tratamiento de la cerveza
    beeswax|bee wax|natural wax|wax from bees|cire d'abeille|cera de abejas
    behavioural disorders|behavioral disorders|behaviour disorders|behavioural delay|troubles du comportement|trastornos del comportamiento
    behavioural neurology|behavioral neurology|neuro-science and behaviour|neurology of behaviour|neurologie comportementale|neurologia de la conducta
    behavioural science|behavioral science|sciences du comportement|ciencias del comportamiento
    behavioural therapy|behavioral therapy|therapy of behaviour|therapie comportementale|terapia del comportamiento
    belay techniques|belay approaches|belay methods|belay procedures|techniques d'assurage|tecnicas de aseguramiento
    below-the-line technique|btl technique|technique hors medias|tecnica publicitaria «below the line»
    betting legislation|betting laws|gambling laws|gambling legislation|legislation sur les paris|legislacion relativa a las apuestas
    beverage products|beverage brands|beverage commodities|beverage goods|boissons|especializacion en bebidas
    beverages filtration processes|procedes de filtration des boissons|procesos de filtracion de las bebidas
    beverages production process|processus de fabrication de boissons|proceso de produccion de bebidas
    Bible texts|bible contents|bible documents|bible passages|textes bibliques|textos biblicos
    bicycle mechanics|bike mechanics|cycle mechanics|two-wheeler mechanics|mecanique des bicyclettes|mecanica de bicicletas
    bicycle sharing systems|pbs schemes|bike sharing|public bicycle schemes
    binding technologies|binding methods|binding procedures|binding techniques|technologies de reliure|tecnicas de encuadernacion
    bingo terminology|bingo lingo|bingo nicknames|bingo terms|terminologie du bingo|terminologia referente al bingo
    biodiesel
    bioeconomy|bio-based economy
    bioethics|bio-ethics|ethics in biotechnology|bioethique|bioetica
    biofilter systems|bio-filter systems|typology of biofilter equipment|systemes de biofiltre|sistemas de biofiltro
    biogas energy production
    bioleaching|bacterial leaching|microbial leaching|biolixiviation|biolixiviacion
    biological chemistry|biochimie|bioquimica clinica
    biological haematology|biological hematology|hematologie|hematologia biologica
    biology|fundamentals of biological science|biologie|biologia
    biomarkers|biological indicators|biological markers|biological signals|biomarqueurs|biomarcadores
    biomass conversion|biomass processing|biomass transformation|converting biomass|conversion de la biomasse|conversion de biomasa
    biomechanics|biomecanique|biomecanica
    biomechanics of sport performance|biomecanique des performances sportives|biomecanica del rendimiento deportivo
    biomedical engineering|biomedical assembly|biomedical construction|biomedical fabrication|genie biomedical|ingenieria biomedica
    biomedical science|sciences biomedicales|ciencia biomedica
    biomedical techniques|techniques biomedicales|tecnicas biomedicas
    biomedicine|bio-medicine|biomedecine|biomedicina
    biometrics|biometrie|biometria
    biophysics|biophysical science|biophysique|biofisica
    biosafety in biomedical laboratory|securite biologique en laboratoire|bioseguridad en el laboratorio biomedico
    biosecurity|avoiding bio-security incidents|concept of bio-security|biosecurite|bioproteccion
    biosecurity related to animals|biosecurite veterinaire|bioproteccion en relacion con animales
    biostatistics|biology-related statistics|biostatistique|bioestadistica
    biotechnology|bio-science|bio-tech|bio-technology|biotechnologie|biotecnologia
    biotechnology in aquaculture|biotechnologie en aquaculture|biotecnologia de la acuicultura
    BlackArch
    BlackBerry
    blanching machine process|systemes de blanchiment|maquinas de blanqueado
    blasting abrasives|abrasive cleansers|abrasive purgatives|abrasive purifiers|abrasifs a projeter|abrasivos de chorro
    blockchain consensus mechanisms|=POS|=POW|consensus as a service
    blockchain openness|hybrid blockchain|permissioned blockchain|permissionless blockchain
    blockchain platforms|blockchain ecosystems
    blood collection on babies|neonatal blood sampling|taking blood from babies|prelevements sanguins sur les bebes|extraccion de sangre de bebes
    blood donation|donating blood processes|plasma donation|don de sang|donacion de sangre
    blood product storage conditions|conditions de stockage des produits sanguins|condiciones de almacenamiento de la sangre
    blood transfusion|transfusion sanguine|transfusion de sangre
    blood type classification|classification des groupes sanguins|clasificacion de grupos sanguineos
    blow moulding|blow fashioning|blow molding|blow sculpting|moulage par soufflage|moldeo por soplado
    blow moulding machine parts|die head
    bobath therapy|bobath concept|bobath technique|bobath approach|therapie bobath|terapia de bobath
    bodily fluid analysis|analyse des fluides corporels|analisis de fluidos corporales
    body language|bodily language|non-verbal language|langage du corps|lenguaje corporal
    book reviews|book analysis|book checks|book investigation|critique d'un livre|resenas de libros
    bookkeeping regulations|accounting arrangements|accounting controls|accounting governance|regles de comptabilite|normativa relativa a la contabilidad
    botany|plant anatomy|plant morphology|plant variations|botanique|botanica
    boxing
    braiding technology|braiding technics|technologie de tressage|tecnologia de trenzado
    brand marketing techniques|techniques de marketing d'une marque|tecnicas de marketing de una marca
    breathing techniques|breathing methods|breathing practices|breathing procedures|techniques de respiration|tecnicas de respiracion
    breed-specific behaviour of horses
    brewhouse processes|brewhouse measures|brewhouse mechanisms|brewhouse procedures|procedes de brasserie|procesos de una sala de cocimiento
    bridge engineering|bridge building|bridge construction activities|bridge design|ingenierie des ponts|ingenieria de puentes
    bristles
    broadcast equipment|broadcast apparatus|broadcast devices|broadcast gear|materiel de tele- ou radiodiffusion|equipo de radiodifusion
    Buddhism|buddist beliefs|buddist religion|religion of buddism|bouddhisme
    budgetary principles|budgeting principles|theories of budgeting|principes budgetaires|principios presupuestarios
    buffing motions|buffing impetus|buffing operation|buffing processes|mouvements de polissage|procedimientos de pulido
    building automation|=BMS|building management systems|automatisation de batiments|automatizacion de edificios
    building codes|building laws|building regulations|building rules|reglementation sur la construction|reglamentos de construccion
    building construction principles|principes de construction|principios de la construccion de edificios
    building information modelling
    building materials industry|industrie des materiaux de construction|industria de los materiales de construccion
    building systems monitoring technology|hvac systems|m&e systems|lighting systems
    building's electronic access equipment|equipos de acceso electronico a edificios
    business analysis|analysis of businesses|business analyses|company analysis|analyse commerciale|analisis de negocio
    business ICT systems|systemes tic de l'entreprise|sistemas tic empresariales
    business incubation
    business intelligence|informatique decisionnelle|inteligencia empresarial
    business knowledge|business economics|enterprise economics|connaissances commerciales|conocimientos empresariales
    business law|business laws|business legislation|business norms|droit des affaires|derecho de sociedades
    business loans|business allowance|business investment|business mortgage|prets aux entreprises|prestamos a las empresas
    business management principles|principes de gestion d'entreprise|principios de gestion empresarial
    business model|business design|modele commercial|modelo de negocio
    business process modelling|=BPMN|modelisation de processus d'entreprise
    business processes|business handling|business measures|procedes d'une entreprise|procedimientos de negocios
    business requirements techniques|tecnicas de requisitos empresariales
    business strategy concepts|principes de strategie d'entreprise|conceptos de estrategia empresarial
    business valuation techniques|techniques d'evaluation des entreprises|tecnicas de valoracion del negocio
    buttonholing|confection de boutonnieres|fabricacion de ojales
    by-products and waste
    C++
    cable-propelled transit|=CPT|transport par cable|sistemas de transporte por cable
    cacao beans varieties|varietes de feves de cacao|variedades del grano de cacao
    CAD for footwear|footwear computer-aided design|cao pour articles chaussants|diseno asistido por ordenador para calzado
    CAD for garment manufacturing|cao pour la confection de vetements|diseno asistido por ordenador de prendas
    CAD software|cadd software|computer assisted design
    cadastral taxation|cadastral income|cadastral revenues|cadastral taxes|imposition fonciere|tributacion catastral
    CAE software|computer-aided engineering software|logiciel d'iao
    calculation of food energy|calcul de l'energie alimentaire
    call quality assurance management
    call routing|direct routing|dispatch routing|guide routing|routage d'appels|encaminamiento de llamadas
    call-centre technologies|technologies d'un centre d'appels|tecnologia del centro de llamada
    CAM software|computer-aided manufacturing software|numeric control manufacturing software|logiciel de fao
    camouflage|concealment planning|concealment policy|concealment strategy|camuflaje
    camping gear|camping accessories|camping equipment|materiel de camping|equipo de camping
    cancer risks|cancer cause factors|carcinogenic risk factors|risques de cancer|factores de riesgo del cancer
    candle making techniques|techniques in candlemaking|ways to make candles|techniques de fabrication de bougies|tecnicas de fabricacion de velas
    canvassing methods|canvassing approaches|canvassing arrangements|canvassing mechanisms|methodes de prospection|metodos para realizar una campana politica
    capacity building
    captioning software|captioning plugin|captioning program|logiciel de sous-titrage|programas informaticos de subtitulacion
    Capture One
    car cleaning procedures|procedures de nettoyage de voitures|procedimientos de limpieza de automoviles
    car controls|car controlling|car handling|car operation|commandes d'une voiture|controles del automovil
    carbonation techniques|carbonation procedures|carbonation processes|carbonation requirements|techniques de carbonatation|tecnicas de carbonatacion
    cardiology|disorders of the heart|cardiologie et maladies vasculaires|cardiologia
    cardiovascular system|cardiovascular anatomy and physiology|systeme cardiovasculaire|sistema cardiovascular
    cargo industry|cargo shipping|cargo transport|freight industry|industrie du fret|industria de transporte de mercancias
    carpentry|menuiserie|carpinteria
    carpooling services
    carsharing|car sharing
    cartography|mapping studies|the study of maps|cartographie|cartografia
    casino game rules|regles des jeux de casino|reglas de los juegos de casino
    casino policies|casino guidelines|casino policy|casino regulations|politiques des casinos
    casting processes|materials casting process|mold filling|mould filling|procedes de moulage|procesos de fundicion
    category specific expertise
    cavity optomechanics|can't identify a synonym|physics of cavity opto-mechanics|optomecanique en cavite|optomecanica de cavidades
    celestial navigation|navigation via position fixing|navigation via the stars|navigation astronomique|navegacion astronomica
    centrifugal force|circular force|circulating force|rotating force|force centrifuge|fuerza centrifuga
    ceramic ware|ceramic types|typology of ceramics|objets en ceramique|productos de ceramica
    ceramics glazes|ceramique emaillee|barnices para ceramica
    cervical screening|cervical tissue test|conventional or liquid-based cytology|deteccion del cancer de cuello uterino
    channel marketing|channel advertising|channel placing|channel promotion|marketing reseau|comercializacion por circuito
    characteristics of diamonds|caracteristiques des diamants|caracteristicas de los diamantes
    characteristics of faces|caracteristiques des visages|tipos de cara
    characteristics of plants|caracteristiques des plantes|caracteristicas de las plantas
    characteristics of precious metals|caracteristiques des metaux precieux|caracteristicas de los metales preciosos
    characteristics of products|caracteristiques des produits|caracteristicas del producto
    characteristics of services|caracteristiques des services|caracteristicas del servicio
    characteristics of waste|hazardous waste|liquid waste|solid waste|caracteristiques des dechets|caracteristicas de los residuos
    check methods|investigation approaches|investigation techniques|methodes d'investigation|procedimientos de investigacion
    chemical aspects of chocolates|caracteristiques chimiques des chocolats|aspectos quimicos del chocolate
    chemical aspects of sugar|caracteristiques chimiques du sucre|aspectos quimicos del azucar
    chemical constitution of apples|composition chimique des pommes|composicion quimica de las manzanas
    chemical constitution of grapes|composition chimique des raisins|composicion quimica de las uvas
    chemical preservation|decay prevention|food preservation|preserve food|conservation chimique|tratamiento quimico de conservacion
    chemical processes|processes in chemistry|processus chimiques|procesos quimicos
    chemical products|chemical brands|chemical commodities|chemical goods|produits chimiques|productos quimicos
    chemistry
    chemistry of wood|chimie du bois|composicion quimica de la madera
    child protection|child protective services|protection of children|protection de l'enfance|proteccion de menores
    child psychiatry|adolescent psychiatry|youth psychiatric therapy|pedo-psychiatrie|psiquiatria infantil
    childbirth|birth of a child|accouchement
    children's physical development|developpement physique de l'enfant|desarrollo fisico de los ninos
    chiropody|podiatry practice|podiatry principles|podiatry procedures|podologie|podologia
    chiropractic terminology|chiropractic prescriptions|chiropractic terms and abbreviations|terminologie en chiropractie|terminologia relacionada con la quiropraxia
    Christianity|christian beliefs|christian religion|christianisme|cristianismo
    chuchotage interpreting|chuchotage interpretation|interpretation chuchotee|interpretacion susurrada
    cinematography|cinematographie|cinematografia
    circuit diagrams|circuit blueprints|circuit schematics|electrical diagrams|schemas de circuits|diagramas de circuitos
    circular economy
    circus aesthetics|artistic circus|contemporary circus|esthetique du cirque|estetica del circo
    circus dramaturgy|circus production|dramatic composition of circus|dramaturgie du cirque|dramaturgia del circo
    circus vocabulary|circus jargon|circus language|circus lexicon|vocabulaire du cirque|vocabulario del circo
    Cisco|network magic
    citizen involvement in healthcare|public involvement in heathcare|public participation in healthcare
    city road network|reseau routier urbain|red de carreteras urbanas
    civil aviation regulations|reglementation de l'aviation civile|normativa sobre aviacion civil
    civil engineering|city planning|urban planning|genie civil|ingenieria civil
    civil law|civil legislation|civil regulations|civil rules|droit civil|derecho civil
    civil process order|procedure civile|codigo de procedimiento civil
    claims procedures|case procedures|loss payment proceduces|procedimientos para presentar reclamaciones
    classical antiquity|classical antiquities|antiquite classique|antiguedad clasica
    classical languages|langues classiques|lenguas clasicas
    cleaning of reusable packaging|nettoyage d'emballages reutilisables|limpieza de los envases reutilizables
    cleaning products|produits de nettoyage|productos de limpieza
    cleaning techniques|cleaning methods|techniques de nettoyage|tecnicas de limpieza
    client-centred counselling|client-centered counseling|patient-focussed counselling|conseil axe sur le patient|psicoterapia centrada en el cliente
    climate change impact|impact of global warming|impact du changement climatique|impacto del cambio climatico
    climate smart agriculture
    climatology|land climate|the study of climate|climatologie|climatologia
    climbing equipment|climbing gear|climbing kit|equipment for climber's use|materiel d'escalade|equipo de escalada
    clinical biochemistry|clinical chemistry|medical biochemistry|biochimie clinique
    clinical biology|clinical microbiology|interpretation of biological samples|interventional biology|biologie medicale|analisis clinicos
    clinical coding|clinical codification|utilisation of clinical codes|codage des actes medicaux|codificacion clinica
    clinical cytology|cell sciences|cytologie clinique|citologia clinica
    clinical disciplines in dentistry|disciplines cliniques en odontologie|especialidades clinicas de la odontologia
    clinical examinations in dietetics|examens cliniques en dietetique
    clinical imaging techniques|techniques d'imagerie medicale|tecnicas de diagnostico por la imagen
    clinical immunology|immunologie clinique|inmunologia clinica
    clinical immunopathology|immune response to disease|immunopathologie clinique|inmunopatologia clinica
    clinical neurophysiology|electrodiagnostic medicine|practical neurophysiology|neurophysiologie clinique|neurofisiologia clinica
    clinical perfusion|cardiovascular perfusion|perfusion clinique|circulacion extracorporal
    clinical psychological treatment|treatment in clincial psychology|traitement psychologique clinique|tratamiento psicologico clinico
    clinical reports|clinical documentation|clinical notes|rapports cliniques|informes clinicos
    clinical science|clinical engineering|clinical research|healthcare science|sciences cliniques|investigacion clinica
    clothing and footwear products|vetements et chaussures|productos de ropa y calzado
    clothing industry|clothing business|clothing company|clothing industries|industrie de l'habillement|industria de la confeccion
    clothing sizes|accoutrement sizes|apparel sizes|dress sizes|tailles de vetements|tallas de la ropa
    cloud monitoring and reporting
    cloud security and compliance|cloud safety
    cloud technologies|cloud computing|technologies de dematerialisation|tecnologias en la nube
    coaching techniques|mentoring techniques
    coating machine parts|finishing appliance components|pieces de machines de revetement|elementos de maquinas de revestimiento
    coating substances|coating items|coating materials|coating objects|substances d'enrobage|productos para revestimiento
    COBOL
    Codenvy
    coffee characteristics|character of coffee|coffee origins|coffee varieties|caracteristiques du cafe|caracteristicas del cafe
    coffee grinding levels|niveaux de mouture du cafe|tipos de molido del cafe
    CoffeeScript
    cognitive behavioural therapy|=CBT|therapie comportementale et cognitive|terapia cognitivo-conductual
    cognitive psychology|psychologie cognitive|psicologia cognitiva
    coining|medal manufacturing process|production of buttons|estampado
    coking process|coke production|coking processes|making of coke|cokefaction|coquizacion
    cold chain|cold temperature|cooling chain|chaine du froid|cadena de frio
    cold drawing processes|metalwork drawing procedures|procedes d'etirage a froid|procesos de estirado en frio
    cold forging|cold casting|cold fabrication|cold fashioning|matricage a froid|forjado en frio
    cold vulcanisation|cold vulcanization|tyre repair method|using vulcanising solution|vulcanisation a froid|vulcanizado en frio
    cold winding|cold braiding|cold circuits|cold looping|bobinage a froid|enrollado en frio
    collection management|gestion de collection|gestion de colecciones
    collection management software|collection information system|logiciel de gestion de collection|software de gestion de colecciones
    colour grading|altering and enhancing colour|color grading|etalonnage colorimetrique|etalonaje
    colour ranges of roasting|nuances de torrefaction
    colours of roasted malt|couleurs du malt torrefie|colores de la malta tostada
    combination of flavours|association de saveurs|combinacion de sabores
    combination of textures|association de textures|combinacion de texturas
    commercial clothing glossary|clothing vocabulary|fabrics vocabulary
    commercial law|commerce law|commercial laws|commercial legislation|droit commercial|derecho mercantil
    commercial photography|business related photography|commercial photograph techniques|licensed photography|photographie commerciale|fotografia comercial
    commodities in maritime transportation|commodities traded by ship|goods in maritime transport|goods traded by vessel|mercancias en el transporte maritimo
    common aviation safety regulations|prevailing aviation safety directives
    common children's diseases|maladies infantiles courantes|enfermedades infantiles comunes
    Common Lisp
    communicable diseases|communicable illnesses|infectious diseases|transmittable diseases|maladies transmissibles|enfermedades contagiosas
    communication disorders|communication delay|communication difficulty|communication problem|troubles de la communication|trastornos de la comunicacion
    communication principles|communication ideals|communication theories|principes de communication|principios de comunicacion
    communication sciences|communication studies|sciences de la communication
    communications sector policies|public relations sector guidelines|politiques du secteur des communications|politica del sector de las comunicaciones
    community education|education communautaire|educacion comunitaria
    community medicine|community health|preventative and social medicine|public health|sante publique et medecine sociale|salud publica y medicina preventiva
    community-based rehabilitation|reinsertion communautaire|rehabilitacion basada en la comunidad
    community-led local development|=CCLD
    compaction techniques|methods for compaction|techniques de compactage|tecnicas de compactacion
    comparative literature|literary comparison studies|litterature comparee|literatura comparada
    compass navigation|compass reading|compass route-finding|compass triangulation|navigation a la boussole|navegacion con brujula
    competition law|competition legislation|competition regulation|competition rules|droit de la concurrence|derecho de la competencia
    complementary and alternative medicine|integrative medicine|natural medicine|traditional medicine|medecine complementaire et alternative|medicina complementaria y alternativa
    components of clocks|clock parts|parts for watches|watch components|pieces d'horlogerie|componentes de un reloj
    components of oil seeds|parts of seed oils|composants des graines oleagineuses|componentes de las semillas oleaginosas
    composite materials|composite components|composite equipment|composite goods|materiaux composites|materiales compuestos
    composition of bakery goods|composition des produits de boulangerie|componentes de los productos de panaderia
    composition of diets|diet creation|diet formulation|composition de regimes alimentaires|composicion de dietas
    compression moulding machine parts|ejector pin|lower fixed mould|upper movable mold
    computational fluid dynamics|=CFD|airflow analysis|behaviour of fluids|mecanique des fluides numerique|dinamica de fluidos computacional
    computational linguistics|computing linguistics|linguistics of computation|linguistique informatique|linguistica computacional
    computer engineering|computer hardware development|software design|genie informatique|ingenieria informatica
    computer equipment|a computer|computer apparatus|computer devices|equipement informatique|equipamiento informatico
    computer forensics|informatique legale|informatica forense
    computer history|informatics history|histoire de l'informatique|historia de la informatica
    computer programming|=ALGOL|=AWK|=BCPL|programmation informatique|programacion informatica
    computer science|informatics studies|informatique|informatica
    computer technology|=ICT|information technology|technology in computing|technologie informatique|tecnologia informatica
    computer vision|=OCR
    computerised feeding systems|systemes d'alimentation informatises|sistema de alimentacion informatizado
    concepts of telecommunications|concepts des telecommunications|conceptos de las telecomunicaciones
    concurrent estate|coexisting estate|coexisting property|contemporaneous estate|copropriete|copropiedad
    condiment manufacturing processes|procedes de fabrication des condiments|procesos de fabricacion de condimentos
    condition of local roads|etat des routes locales|estado de las carreteras locales
    conflict management|conflict administration|conflict resolution|conflict supervision|gestion des conflits|gestion de conflictos
    conservation agriculture
    conservation techniques|archiving techniques|preservation techniques|techniques de conservation|tecnicas de conservacion
    constitutional law|constitutional legislation|constitutional regulations|constitutional rules|droit constitutionnel|derecho constitucional
    construction industry|construction business|construction company|construction industries|industrie de la construction|industria de la construccion
    construction legal systems|droit de la construction|legislacion de la construccion
    construction methods|construction approaches|construction methodology|construction procedures|methodes de construction|metodos de construccion
    construction product regulation|normas de productos de construccion
    construction products|constructing products|construction brands|construction commodities|produits de construction|productos de construccion
    consultation methods|consultation techniques|means of consultation|methodes de consultation|metodos de consulta
    consumer electronics|home electronics|electronique grand public|productos electronicos de consumo
    consumer law|consumer legislation|consumer protection|consumer regulation|droit de la consommation|derecho de los consumidores
    contact lens fitting techniques
    contamination exposure regulations|regulations about contaminated materials
    content development processes|processus de creation de contenu|procesos de desarrollo de contenido
    content marketing strategy|strategie de marketing de contenu|estrategia de marketing de contenidos
    content of airworthiness directives|substance or airworthiness ordinances|contenu des consignes de navigabilite
    continuous improvement philosophies|philosophies d'amelioration continue|filosofias de la mejora continua
    contract law|contract laws|droit des contrats|conocer la legislacion contractual
    contraindications|contre-indications|contraindicaciones
    control engineering|process control|technique de regulation|ingenieria de control
    control panel components|composants de panneaux de commande|componentes del panel de mando
    control systems|control devices|regulatory systems|systemes de commande|sistemas de control
    controlled substances permits|autorisations pour substances reglementees
    conveyancing|cession de propriete|transmision de la propiedad
    copyright legislation|legislation sur les droits d'auteur
    corporate law|corporate regulation|corporate rules|corporate statutes|droit des societes
    corporate social responsibility|=CSR|collective civil responsibility|corporate citizenship|responsabilite sociale des entreprises|responsabilidad social de las empresas
    correctional procedures|correctional measures|correctional methods|correctional policies|procedures correctionnelles
    corrosion types|corrosion brands|corrosion categories|corrosion conditions|types de corrosion|tipos de corrosion
    cosmetic dental procedures|dental restoration treatments|procedures esthetiques dentaires
    cosmetic manicure|aesthetic manicure|manicure techniques|manucure|manicura cosmetica
    cosmetic pedicure|cosmetic podology|foot and toenail cosmetic|pedicure cosmetique|pedicura con fines esteticos
    cosmetic skin treatment|aesthetic skin care|traitement cosmetique pour la peau|tratamiento cosmetico para la piel
    cosmetics|face products|facial products|make-up|cosmetiques|cosmeticos
    cosmetics industry|cosmetics business|cosmetics company|cosmetics industries|industrie cosmetique|industria de los productos cosmeticos
    cosmetics ingredients|cosmetics additives|cosmetics elements|cosmetics raw materials|ingredients cosmetiques|ingredientes cosmeticos
    cost management|cost monitoring|cost oversight|cost supervision|gestion des couts|gestion de costes
    cost metrics|parameters of costs|indicateurs de couts|metricas de costes
    counselling methods|counseling methods|counseling techniques|counselling techniques|methodes de conseil|metodos de asesoramiento
    court interpreting|interpretation judiciaire|interpretacion en tribunales
    court procedures|court administration|court arrangements|court operations|procedure judiciaire|procedimientos judiciales
    crafting|hand work|habilete creative manuelle|elaboracion artesanal
    craftsmanship|crafts skills|artisanat|artesania
    crane load charts|crane lift capacity information|crane specifications|information about crane features|abaques de charge pour grues|graficos de carga de gruas
    credit card payments|paiements par carte de credit|pagos con tarjeta de credito
    credit control processes|processus de controle du credit|procedimientos de control de credito
    crime scene preservation|preservation d'une scene de crime|preservacion de la escena del crimen
    crime victims' needs|victim protection|besoins des victimes de crimes|necesidades de las victimas de delitos
    crime victims' rights|droits des victimes de crimes|derechos de las victimas de delitos
    criminal law|criminal legal processes|criminal regulations|criminal rules|droit penal|derecho penal
    criminology|investigation of criminal behaviour|research into criminal behaviour|criminologie|criminologia
    crimping|join metal|sertissage
    crisis intervention|intervention en situation de crise|intervencion en caso de crisis
    crop production principles|principios de la produccion vegetal
    crowdfunding
    crowdsourcing strategy|strategie de crowdsourcing|estrategia de micromecenazgo
    crude oil distillation processes|cdu use|procedes de distillation du petrole brut|procedimientos de destilacion de petroleo
    CryEngine
    cryopreservation|cryoconservation|crioconservacion
    CSS|cascading style sheets
    cued speech|langage parle complete|palabra complementada
    cultural history|historical meaning studies|histoire culturelle|historia de la cultura
    cultured pearls|creating pearls|finishing pearls|producing pearls|perles de culture|perlas cultivadas
    curdling of cheese|caillage du fromage|coagulacion del queso
    curriculum objectives|curricula objectives|curriculum aims|curriculum goals|objectifs d'un programme pedagogique|ibjetivos del curriculo
    curriculum standards|curriculum codes|curriculum measures|curriculum requirements|normes pedagogiques|normas sobre los planes de estudio
    customer insight|customer understanding|connaissance du client|conocimiento de los clientes
    customer relationship management|=CRM|gestion de la relation client
    customer segmentation|market fragmentation|segmentation des clients|segmentacion de la clientela
    customer service|customer care|customer satisfaction|customer support|service clients|servicio al cliente
    customs law|customs legislation|customs regulations|customs rules|droit douanier|derecho aduanero
    customs regulations for passengers|border crossing regulations|customs and immigration laws|normativa de aduanas para pasajeros
    cutting technologies|cutting automation|cutting machinery|cutting technology mechanisation|technologies de decoupage|tecnologias de corte
    cyber attack counter-measures|network communications security measures|mesures de lutte contre les cyberattaques|contramedidas ante ataques ciberneticos
    cyber security|cybersecurite|ciberseguridad
    cybernetics|cybernetique|cibernetica
    cylindrical grinder parts|circular milling machine components|pieces de rectifieuses cylindriques|elementos de rectificadoras cilindricas
    cytopathology|cyto-pathology|pathology at cellular level|pathology of cells|cytopathologie|citopatologia
    dairy animal production|economics of milk production|production laitiere animale|produccion del ganado lechero
    dairy manufacturing specifications|normes de fabrication de produits laitiers
    dairy products|cheese products|cream products|milk products|produits laitiers|productos lacteos
    dance therapy|=DMP|=DMT|dance movement psychotherapy|danse-therapie|terapia de baile
    dangers of marshalling activity
    data analytics
    data mining|exploration de donnees|extraccion de datos
    data mining methods|methodes d'extraction de donnees|metodos de busqueda de datos
    data models|modeles de donnees|modelos de datos
    data protection|data privacy|information privacy|protection of private information|protection des donnees|proteccion de datos
    data quality assessment|evaluation de la qualite de donnees
    data storage|stockage de donnees|almacenamiento de datos
    data warehouse|entrepot de donnees|almacen de datos
    database development tools
    database management systems|=DBMS|=IDMS|=SQL
    database quality standards
    debt classification|classifying debt|debt allocation|debt arrangement|classification de la dette|clasificacion de la deuda
    debt collection techniques|techniques de recouvrement de creances|tecnicas de cobro de deuda
    debt systems|debt arrangements|debt schemes|debt structures|systemes de dette|sistemas de deuda
    deburring machine parts|pieces d'ebavureuses|elementos de desbarbadoras
    deburring processes|deburring measures|deburring operations|deburring procedures|procedes d'ebavurage|procesos de desbarbado
    decentralized application frameworks
    decision support systems|decision-making tools|systemes d'aide a la decision
    deck operations|ship's deck activities|operations sur le pont|operaciones en cubierta
    decommissioning|breaking up|plant de-commissioning|take out of commission|demantelement|retirada de servicio
    decontamination techniques|de-contamination of waste|techniques for de-contamination|waste decontamination|techniques de decontamination|tecnicas de descontaminacion
    deep learning
    defence standard procedures
    defense system|defensive system|systeme de defense|sistema de defensa
    defibrillation|desfibrilacion
    deinking processes|deinking approach|deinking method|deinking procedure|procedes de desencrage|procesos de destintado
    demining operations|demining activities|demining processes|demining work|operations de deminage|operaciones de limpieza de minas
    demography|demographics studies|the study of demographics|demographie|demografia
    demolition techniques|application of demolition methods|methods for demolishing structures|techniques de demolition|tecnicas de demolicion
    dental anatomy|anatomy of the teeth|characteristics of tooth anatomy|anatomie dentaire|anatomia dental
    dental instrument components|composants d'instruments dentaires|componentes del instrumental odontologico
    dentistry science|dentist science|dentistry skills|knowledge on dentistry|odontologie|odontologia
    dependency on drugs|substance dependency|dependance aux drogues|drogadiccion
    depreciation|decrease in value|amortissement|amortizacion
    dermapathology|cutaneous diseases|derma-pathology|dermatopathologie|enfermedades cutaneas
    dermasurgery techniques|dermasurgery methods|dermatologic surgery techniques|techniques de dermatochirurgie|tecnicas de cirugia dermatologica
    dermato-venereology|genitourinary medicine and dermatology|dermatologie et venereologie
    dermatology|medinice of skin diseases|dermatologie|dermatologia
    design drawings|drawings of tools|product drawings|dessins de conception|planos de proyectos
    design principles|principes de conception|principios del diseno
    design thinking
    desktop publishing|=DTP|publication assistee par ordinateur|publicacion asistida por ordenador
    deterioration of fish products|degradation des produits de poisson|deterioro del pescado
    development delays|development deficiency|development difficulty|development disability|retard de developpement|retrasos en el desarrollo
    development economics
    development trends in radiography|new techniques in radiography|progres en radiographie|tendencias en materia de radiografia
    developmental psychology|development psych|development psychology|developmental psych|psychologie du developpement|psicoloia evolutiva
    DevOps
    diagnostic immunology techniques|techniques de diagnostic immunologique|tecnicas de diagnostico inmunologico
    diagnostic radiology|medical imaging procedures|radiology for medical diagnoses|radiodiagnostic et imagerie medicale|radiodiagnostico
    dietary regimes|diet regimes
    dietetics|human nutrition|dietetique|dietetica
    differentiate between airfield lighting
    digital camera sensors|=CCD|=CMOS|charged coupled device|capteurs d'appareil photo numerique|sensores de una camara digital
    digital compositing|composition numerique|composicion digital
    digital game creation systems|=TGEA|antiryad gx|arsys engine|systemes de creation de jeux numeriques|sistemas de creacion de juegos digitales
    digital game genres|categories de jeux numeriques|generos de juegos digitales
    digital image processing
    digital marketing techniques|techniques de marketing numerique|tecnicas de marketing digital
    digital printing|electronic printing|impression numerique|impresion digital
    dimension stone|cut stone|dimensional stone|drilled stone|pierre de taille|piedra desbastada
    dip tank parts|hydro dripping vat components|pieces de cuves de trempage|elementos de cubas de esmaltado
    dip-coating process|hydro dipping measures|procede de revetement par trempage|proceso de revestimiento por inmersion
    diplomatic principles|diplomatic conventions|diplomatic ethics|diplomatic fundamentals|principes diplomatiques|principios diplomaticos
    dipping tank types|coating vat varieties|types de cuves de trempage|tipos de cubas de esmaltado
    direct inward dialing|=DDI|=DID|selection directe a l'arrivee|marcacion directa de extensiones
    disability care|disability assistance|disability support|soins aux personnes handicapees|atencion de personas con discapacidades
    disability types|different forms of disability|disability and special needs|types de handicap|tipos de discapacidad
    discharge of collected waste|deversement des dechets collectes|vertido de residuos recogidos
    disorders affecting self-awareness|diseases affecting self-perception|troubles affectant la conscience de soi|trastornos de la conciencia
    disorders of vital functions|troubles des fonctions vitales|perturbaciones de las funciones vitales
    distinguish ship construction methods
    distinguish types of saws|distinguir entre tipos de sierras
    distributed computing|calcul distribue|informatica distribuida
    distributed directory information services|active directory|services d'annuaire
    district heating and cooling|district energy networks|heat networks
    diving equipment|scuba equipment|dive equipment|materiel de plongee|equipo de buceo
    diving operation requirements|requisitos para operaciones de buceo
    diving vessels systems|dive support systems|dynamic positioning systems|systemes des navires supports de plongee|sistemas de buques de buceo
    dock operations|activities performed at docks|dock functions|operations sur les quais|operaciones portuarias
    document management|gestion des documents relatifs aux tic|gestion informatica de documentos
    document sharing procedures
    documentation concerning meat production
    documentation types|types de documentation|tipos de documentacion
    dog behaviour|behaviour of dogs|canine behaviour|dog behavior|comportement canin|comportamiento del perro
    domestic cooling systems|air conditioning systems
    domestic heating systems|systemes de chauffage domestique|sistemas de calefaccion domestica
    domotic systems
    dosimetric planning|measurement of radiation|planification dosimetrique|planificacion dosimetrica
    dredging consoles|consoles on dredgers|dredging function controls|consoles de dragage
    dressmaking|confeccion de vestidos
    drinks service operations|operations de service de boissons|operaciones del servicio de bebidas
    driver's license structure|gestion des permis de conduire|categorias de permisos de conduccion
    driving examinations|driving exam|driving test|road examination|examens de conduite|examenes de conduccion
    drop hammer types|types de marteau pilon|tipos de martillos de forja
    drug administration regulations|=FDA|reglementation sur les medicaments
    drug interaction management|gestion des interactions medicamenteuses|gestion de interacciones farmacologicas
    Drupal
    dry tumbling|arid burr removal|arid tumbling|dusty tumbling|tribofinition a sec|proceso centrifugo de pulido en seco
    drying methods|dry methods|drying approaches|drying procedures|methodes de sechage|metodos de secado
    dust usage for forging|utilisation des poussieres pour le forgeage
    dyeing technology|dyeing process|dyeing processes|dyeing technologies|procedes de teinture|tecnologia de tenido
    e-agriculture|smart agriculture
    e-commerce systems|systemes de commerce electronique|sistemas de comercio electronico
    e-learning|formation en ligne|formacion en linea
    e-learning software infrastructure
    e-procurement|e buying|e purchasing|e selling|achats electroniques|contratacion publica electronica
    e-tailoring|online tailor services|remote tailoring|e-couture
    Earth science|earth studies|sciences de la terre|ciencias de la tierra
    eating disorders|troubles de l'alimentation|trastornos de la alimentacion
    ecological principles|principes ecologiques|principios ecologicos
    ecology|ecologie|ecologia
    economics|commodity markets|financial data|economie|economia
    ecosystems|characteristics of ecological systems|ecosystemes|ecosistemas
    ecotourism
    edge banding|edge materials|edge strips|plaquage de chants|recubrimiento de cantos
    editorial standards|editorial expectations|editorial norms|editorial requirements|regles editoriales|normas editoriales
    Edmodo
    education administration|education management|education oversight|education supervision|administration educative|gestion de la educacion
    education law|education laws|education legislation|education norms|droit scolaire|ley de educacion
    election law|ballot legislation|ballot rules|balloting laws|droit electoral|legislacion electoral
    elective astrology|electional astrology|event astrology|astrologie elective|astrologia electiva
    electric bicycles|electric bikes|velos electriques|bicicletas electricas
    electric clocks|clocks powered by electricity|electric watches|electrical clocks|horloges electriques|reloj electrico
    electric current|electric charge|electric flow|electric service|courant electrique|corriente electrica
    electric drives|electrical drives|electrically-powered drives|multi motor drive|entrainements electriques|dispositivos electricos
    electric generators|generator plant|generators of electricity|generateurs electriques|generadores electricos
    electric heating systems
    electric motors|electrical motors|electrically driven motors|electricity-powered motors|moteurs electriques|motores electricos
    electrical discharge|electrical current|electrical emission|electrical flow|decharge electrique|descarga electrica
    electrical engineering|application of electricity|genie electrique|ingenieria electrica y electronica
    electrical equipment components|circuit breakers|electrical wires|composants d'equipements electriques|componentes de un equipo electrico
    electrical equipment regulations|normativa relativa a equipos electricos
    electrical household appliances products|produits d'appareils electromenagers|productos electrodomesticos
    electrical household goods market|marche des biens electromenagers|mercado de los electrodomesticos
    electrical instrumentation engineering|e & i engineering|e+i engineering|ingenierie d'instrumentation electrique|ingenieria de instrumentacion electrica
    electrical machines|electric-generating machines|electrical apparatus|machines for electricity|machines electriques|maquinas electricas
    electrical mine machinery manuals|electrical circuit diagrams|electrical mining machine manuals|manuals for electrical equipment|manuales de maquinas mineras electricas
    electrical power safety regulations|reglementation sur la securite electrique
    electrical safety regulations|regles de securite electrique|normativa de seguridad electrica
    electrical stimulation in acupuncture|stimulation electrique en acupuncture|electroacupuntura
    electrical testing methods|methodes d'essai electrique
    electrical wire accessories|cable products|accessoires de cablage electrique|accesorios de un cable electrico
    electrical wiring diagrams|circuit schematic|diagrams for electric circuits|wiring schematic|schemas de cablage electrique|diagrama de una instalacion electrica
    electrical wiring plans|plans de cablage electrique|planos del cableado electrico
    electricity|basic electricals|basic electrics|electricite|electricidad
    electricity consumption|conservation of electricity|consuming electricity|efficient electricity use|consommation d'electricite|consumo de energia electrica
    electricity market|electrical power market|electricity dealing|trade in electricity|marche de l'electricite|mercado de la electricidad
    electricity principles|physics of electricity|principes de l'electricite|principios de la electricidad
    electrochemistry|electrical charge chemistry|electro-chemistry|electrochemical science|electrochimie|electroquimica
    electroencephalography|=EEG|eeg preparation|electro-encephalography|electroencephalographie|electroencefalografia
    electrolytic passivation process|anodising tank procedure|procede de passivation electrolytique|proceso de estabilizacion electrolitica
    electromagnetic spectrum|electromagnetic frequencies|electromagnetic levels|electromagnetic wavelength|spectre electromagnetique|espectro electromagnetico
    electromagnetism|electromagnetisme|electromagnetismo
    electromagnets|properties of electro-magnets|electroaimants|electroimanes
    electromechanics|electrical and mechanical engineering|electro-mechanics|electromecanique|electromecanica
    electron beam welding processes|procedes de soudage par faisceau d'electrons
    electronic and telecommunication equipment|equipos electronicos y de telecomunicaciones
    electronic communication|electronic communicating|electronic contact|electronic conversation|communication electronique|comunicaciones electronicas
    electronic components|typology of electronic devices|composants electroniques|componentes electronicos
    electronic equipment standards|normes sur les equipements electroniques|normas relativas a los equipos electronicos
    electronic locks|electric locking devices|serrures electroniques|cerraduras electronicas
    electronic signals intelligence|=SIGINT|electronic monitoring|renseignement electronique|inteligencia electronica de senales
    electronic test procedures|procedures d'essai electronique
    electronics|electronique|electronica
    electronics principles|fonctionnement des appareils electroniques|principios de los dispositivos electronicos
    electrooptic devices|typology of electro-optic devices|instruments electro-optiques
    electrooptics|control of optical radiation|electro-optics|electro-optique|electrooptica
    electroplating|electro-deposition|electro-forming|electro-plating|galvanoplastie|galvanoplastia
    electroplating machine parts|anodising machine components|pieces de machines de galvanoplastie|elementos de maquinas de galvanoplastia
    electroplating metal materials|anodising metal goods|metaux pour galvanoplastie|metales para electrodeposicion
    electroplating processes|anodising measures|anodising operations|procedes de galvanoplastie|procesos de electrodeposicion
    electrotherapy|electrical therapeutics|electrical treatments|electrotherapie|electroterapia
    embargo regulations|embargo laws|embargo legislation|embargo rules|reglementation relative aux embargos|normativa sobre embargos
    embedded systems|systemes embarques|sistemas incrustados
    embryology|embryologie|embriologia
    emergency cases|cas d'urgence|casos de emergencia
    emergency medicine|emergency care|medecine d'urgence|medicina de urgencias
    emergency psychology|disaster psychology|trauma psychology|psychologie d'urgence|psicologia de emergencia
    emergency surgery|emergency surgeries|emergency surgical intervention|chirurgie d'urgence|cirugia de urgencia
    emergent technologies|technologies emergentes|tecnologias emergentes
    emission standards|air pollution controls|emission laws|emission regulations|normes sur les emissions|normas sobre emisiones
    employment law|employment laws|employment legislation|employment regulation|droit du travail
    endocrine physiology|the endocrine system|physiologie endocrinienne|fisiologia endocrina
    endocrinology|chemistry of hormone functions|endocrinologia y nutricion
    endoscopy|endoscope procedure|endoscopie|endoscopia
    energy efficiency|energy conservation|reduce use of energy|efficacite energetique|eficiencia energetica
    energy market|trading of energy|marche de l'energie|mercado de la energia
    energy performance of buildings|energy saving building techniques|performance energetique des batiments|eficiencia energetica de los edificios
    energy sector policies|power sector strategies|politiques du secteur energetique|politica del sector energetico
    energy storage systems|battery types|super capacitors
    energy therapy|energy healing|energy medicine|energy therapies|therapie energetique|terapia de energia
    energy transformation|energy conversion|transformation energetique|transformacion de la energia
    engine components|constituent elements of engines|engine fixings|engine parts|composants d'un moteur|componentes de motores
    engineering control theory|theorie du controle d'ingenierie|teoria de control de ingenieria
    engineering principles|principes d'ingenierie|principios de ingenieria
    engineering processes|processus d'ingenierie|procesos de ingenieria
    Engrade
    engraving technologies|engraving machinery|engraving mechanisms|engraving techniques|technologies de gravure|tecnologias de grabado
    enterprise risk management|=ERM
    entertainment industry|entertainment business|entertainment sector|industrie du divertissement|industria del entretenimiento
    entomology|insect studies|the study of insects|entomologie|entomologia
    entrepreneurship|business initiative|entrepreneuriat|emprendimiento
    envelope cutting standards|normes de decoupe des enveloppes
    envelope systems for buildings
    environmental engineering|environmental remediation|environmental sustainability|genie ecologique|ingenieria ambiental
    environmental enrichment for animals|behavioral enrichment|behavioural enrichment|enriquecimiento ambiental para animales
    environmental impact of tourism|impact environnemental du tourisme|impacto ambiental del turismo
    environmental indoor quality
    environmental legislation|environment legislation|environmental law|environmental regulations|legislation environnementale|normativa medioambiental
    environmental management monitors|ecrans de controle environnemental|monitores de gestion ambiental
    environmental policy|politique environnementale|politica ambiental
    environmental threats|menaces environnementales|amenazas para el medio ambiente
    enzymatic processing|enzymatic development|enzymatic manufacturing|enzymatic preparation|transformation enzymatique|procesos enzimaticos
    epidemiology|disease aetiology|epidemiologie|epidemiologia
    epigraphy|classifying graphemes|identifying graphemes|interpreting inscriptions|epigraphie|epigrafia
    equine dental diseases|affections dentaires equines|enfermedades dentales de los equidos
    ergonomics|ergonomie|ergonomia
    escapee contingency plans
    ethnolinguistics|ethno-linguistics|ethnolinguistique|etnolinguistica
    etiopathy|etiopathic therapy|etiopathie|etiopatia
    European firearms-control legislation|european gun-control rules
    european food safety policy|politique europeenne de securite alimentaire|politica europea de seguridad alimentaria
    European pesticide legislation|legislation europeenne sur les pesticides
    European Train Control System|=ETCS|systeme europeen de controle des trains
    European vehicle type-approval legislation|homologation legislation|type-approval technical standards
    evaluation of psychological performance|assessment of psychological parameters|evaluation des performances psychologiques|evaluacion del rendimiento psicologico
    evaluation theory and model|evaluation approaches
    evidence-based nursing care|enfermeria basada en la evidencia
    evidence-based radiography practice|approche factuelle en radiographie|radiografia basada en la investigacion
    evolution of economic forecasts|ecological and economic awareness|evolution des previsions economiques|evolucion de las proyecciones economicas
    evolutionary biology|biologie de l'evolution|biologia evolutiva
    excavation techniques|digging methods|excavating techniques|excavation methods|techniques d'excavation|tecnicas de excavacion
    exercise physiology|physiologie de l'exercice|fisiologia del ejercicio
    explosives|blasting materials|blasting techniques|pyrotechnic materials|explosifs|explosivos
    export control principles|principes de controle des exportations|principios del control de las exportaciones
    extrusion processes|displacement and removal measures|extrusion implementation|extrusion measures|procedes d'extrusion|procesos de extrusion
    eye protection regulations|protective eyewear regulations|reglementation sur les protections oculaires|normas en materia de proteccion ocular
    fabric types|brands of fabric|types de tissus|tipos de telas
    facial gymnastics|gymnastique faciale|gimnasia facial
    family law|family court procedures|family legal processes|family regulations|droit de la famille|derecho de familia
    family therapy|family assistance|family counseling|family counselling|therapie familiale|terapia familiar
    farrier industry|economics of blacksmithing industry|marechalerie|sector del herrado
    fasciatherapy|aponeurosis-therapy|fascia-therapy|fasciatherapie|fasciaterapia
    features of sporting equipment|caracteristiques des equipements sportifs|caracteristicas del equipo deportivo
    feed additives|feed constituents|feed enhancers|feed preservatives
    female reproductive system pathology|gynecological and obstetrical pathology|patologia del sistema reproductivo femenino
    fermentation processes of beverages|processus de fermentation de boissons|procesos de fermentacion de las bebidas
    fermentation processes of food|processus de fermentation d'aliments|procesos de fermentacion de los alimentos
    ferrous metal processing|production of pig iron|production of stainless steel|traitement des metaux ferreux|transformacion de metales ferrosos
    fertigation|irrigating and fertilising|irrigating with fertiliser|irrigation and fertilisation|fertirrigation|riego fertilizante
    fertilisation principles|principes de fertilisation|principios de la fertilizacion
    fertiliser catalysts|catalysts for fertilizers|nitric acid|sulphuric acid|catalyseurs pour engrais
    fertiliser products|effects of fertilisers|fertilizer products|fertilizantes
    fibre optics|fiber optics|glass filament|glass threads|fibre optique|fibra optica
    fibreglass laminating|fiberglass laminating|fibre-glass laminating|fibreglass coating|laminage de fibre de verre|laminado con fibra de vidrio
    field-programmable gate arrays|reseau de portes programmables|matriz de puertas programables in-situ
    file-based workflow|flux de travail en mode fichier|flujo de trabajo basado en archivos
    filing machine parts|bench filing appliance pieces|pieces de machines a limer|elementos de limadoras
    film music techniques|techniques de musique de film|tecnicas musicales para peliculas
    film production process|processus de production cinematographique|proceso de produccion de peliculas
    film studies|film analysis|film education|film study|etudes cinematographiques|estudios de cine
    financial analysis|commercial analysis|economic analysis|analyse financiere|analisis financiero
    financial capability|financial abilities|financial acumen|financial capabilities|capacite financiere|capacidad financiera
    financial department processes|procedures des services financiers|procedimientos del departamento financiero
    financial engineering|finance engineering|fiscal engineering|ingenierie financiere|ingenieria financiera
    financial forecasting|financial calculating|financial estimating|financial planning|prevision financiere|previsiones financieras
    financial jurisdiction|finance jurisdiction|financial authority|financial control|competence financiere|competencias financieras
    financial management|financial administration|monetary administration|monetary management|gestion financiere|gestion financiera
    financial markets|finance markets|fiscal markets|money markets|marches financiers|mercados financieros
    financial products|financial instruments|financial securities|fiscal products|produits financiers|productos financieros
    financial statements|records of financial activities|statements on finances|etats financiers|estados financieros
    fine arts|fine art|beaux-arts|bellas artes
    fine-needle aspiration|=FNA|=FNAC|aspiration a l'aiguille fine|aspiracion con aguja fina
    fingerspelling|alphabet signing|finger spelling|alphabet dactylologique|deletrear con los dedos
    fire prevention procedures|procedures anti-incendie
    fire protection engineering|ingenierie de la securite incendie
    fire safety regulations|fire prevention controls|regles de securite incendie|normativa de seguridad contraincendios
    fire-fighting systems|typology of fire|systemes d'extinction des incendies|sistemas de extincion de incendios
    firmware|built-in software|read-only software|microprogramme|microprograma
    first aid|emergency assistance|premiers secours|primeros auxilios
    first aid for animals|basic animal emergency treatment|premiers soins aux animaux|primeros auxilios para animales
    first response|first aid care|first responder|resuscitation techniques|premier secours
    fish anatomy|scope of fish morphology|anatomie des poissons|anatomia de los peces
    fish biology|scope of ichthyology|biologie marine|biologia de los peces
    fish grading|size of fish|triage des poissons|clasificacion del pescado
    fish harvesting methods|methodes de peche|metodos de explotacion pesquera
    fish identification and classification|clasificacion e identificacion de peces
    fish varieties|fish categories|fish species|fish types|varietes de poissons|variedades de pescado
    fish welfare regulations|reglementation sur le bien-etre des poissons
    fisheries legislation|regulation of fisheries|legislation sur la peche|legislacion pesquera
    fisheries management|conncept of by-catch|conncept of fishing effort|gestion de la peche|ordenacion pesquera
    fishing gear|fishing equipment|engin de peche|artes de pesca
    fishing industry|fisheries industry|fisheries sector|industrie de la peche|industria pesquera
    fishing vessels|different fishing boats|navires de peche|barcos de pesca
    flammable fluids|combustible liquids|combustible oils and petroleum|combustible spirits|fluides inflammables|liquidos inflamables
    flexography|flexographie|flexografia
    flood remediation equipment|flood prevention kit|equipements de remediation des inondations|equipos de proteccion frente a inundaciones
    floral composition techniques|techniques de composition florale|tecnicas de composicion floral
    floriculture|cultivation of flowers|floral cultivation|floricultura
    flower and plant products|fleurs et produits vegetaux|flores y productos vegetales
    fluid mechanics|liquefied mechanics|liquefied mechanisms|liquid mechanics|mecanique des fluides|mecanica de fluidos
    flute sizes|flute dimensions|flute measures|flute types|tailles des cannelures|tamanos de las ondas
    food allergies|allergy to food|food aversions|food reactions|allergies alimentaires|alergias alimentarias
    food and beverage industry|industrie alimentaire et des boissons|industria de alimentacion y bebidas
    food canning production line|ligne de production d'aliments en conserve
    food colorants|food additives|food colourings|food components|colorants alimentaires|colorantes alimentarios
    food dehydration processes|procedes de deshydratation d'aliments|procesos de deshidratacion de alimentos
    food engineering|food fabrication|food manufacturing|food processing|genie alimentaire|ingenieria de los alimentos
    food flavourings|chemical flavoring|chemical flavouring|edible flavoring|aromes alimentaires|aromas alimentarios
    food homogenisation|adapting food|blending in food|food homogenization|homogeneisation alimentaire|homogeneizacion de los alimentos
    food hygiene rules|regles d'hygiene alimentaire|normas de higiene alimentaria
    food labels|nutrition labels|etiquetage des aliments|etiquetas de alimentos
    food legislation|food laws|food legislating|food regulations|legislation alimentaire|legislacion alimentaria
    food materials|food contents|food ingredients|food products|denrees alimentaires|materiales alimentarios
    food policy|food planning|food policies|politique alimentaire|politica alimentaria
    food product ingredients|ingredients de produits alimentaires|ingredientes de los productos alimenticios
    food products composition|composition des produits alimentaires|composicion de los productos alimenticios
    food safety principles|principes de securite alimentaire|principios de seguridad alimentaria
    food safety standards|normes de securite alimentaire|normas sobre seguridad alimentaria
    food science|food investigation|food research|food study|sciences agroalimentaires|ciencia de la alimentacion
    food service operations|operations de restauration|operaciones del servicio de comidas
    food storage|food repositing|food stash|food stockpiling|stockage des aliments|almacenamiento de alimentos
    food toxicity|food spoilage|prevention of food poisoning|toxicite alimentaire|toxicidad de los alimentos
    food waste monitoring systems
    foodborne diseases|food borne bacteria|foodborne illnesses|foodborne poisoning|maladies d'origine alimentaire|enfermedades transmitidas por alimentos
    foot problems|difficulties with feet|foot difficulties|foot difficulty|problemes de pieds|enfermedades del pie
    football
    footwear bottoms pre-assembly|preparacion para solaje
    footwear components|footwear production elements|uppers and bottoms components|composants d'articles chaussants|componentes del calzado
    footwear creation process|footwear designing and manufacturing|processus de creation d'articles chaussants|proceso de creacion de calzado
    footwear equipments|equipements pour articles chaussants|equipos para la fabricacion de calzado
    footwear finishing techniques|techniques de finition d'articles chaussants|tecnicas de acabado de calzado
    footwear industry|footwear business|footwear corporation|footwear manufacture|industrie de la chaussure|industria del calzado
    footwear machinery|footwear machines|machines pour articles chaussants|maquinas para la fabricacion de calzado
    footwear manufacturing technology|tecnologia de fabricacion de calzado
    footwear materials|materiaux pour articles chaussants|materiales para la fabricacion de calzado
    footwear quality|qualite d'articles chaussants|calidad del calzado
    footwear stitching techniques|techniques de couture d'articles chaussants|tecnicas de costura de calzado
    footwear uppers pre-assembly|preensamblado de calzado
    foreclosure|legal enforcement|saisie immobiliere|ejecucion de una deuda
    foreign affairs|foreign negotiations|foreign policies|foreign proceedings|affaires etrangeres|asuntos exteriores
    foreign affairs policy development|overseas affairs policy organisation
    foreign valuta|foreign currencies|foreign currency
    forensic anthropology|forensic archaeological studies|forensic archaeology|anthropologie judiciaire|antropologia forense
    forensic intelligence|forensic investigation|forensic judgement|forensic understanding|renseignements de police technique|procedimientos de policia cientifica
    forensic linguistics|language and law|legal linguistics|linguistique legale|linguistica forense
    forensic pathology|medecine legale|patologia forense
    forensic physics|investigative physics|physique medico-legale|fisica forense
    forensic psychiatry|psychiatrie legale|psiquiatria forense
    forest conservation|practices of forest management|techniques for forest management|conservation des forets|conservacion de bosques
    forest ecology|ecosystems of forests|forestry ecosystems|ecologie forestiere|ecologia forestal
    forestry regulations|scope of forestry legislation|reglementation forestiere|legislacion forestal
    forging processes|forging measures|forging mechanisms|forging operations|procedes de forgeage|procesos de soldadura
    forming of public opinion|formation de l'opinion publique|formacion de la opinion publica
    fortune-telling techniques|techniques de voyance|tecnicas de adivinacion del porvenir
    fossil fuels|carbon fuels|hydrocarbon fuel|natural gas|combustibles fossiles|combustibles fosiles
    fossil-fuel power plant operations
    fraud detection|fraud examination|fraud identification|fraud investigation|detection des fraudes|deteccion del fraude
    freight transport methods|approaches to shipmen transportation|cargo transportation methods|modalities of cargo transport|methodes de transport de marchandises|metodos de transporte de mercancias
    Freinet teaching principles|pedagogie freinet|principios de ensenanza de freinet
    froth flotation processes|froth floating process|procedes de flottation par moussage
    fruit and vegetable products|productos de fruta y verdura
    fruit and vegetables maceration|maceration de fruits et legumes|maceracion de frutas y verduras
    fuel cell types
    fuel distribution systems|systemes de distribution de carburant|sistemas de distribucion de combustible
    fuel gas|oxy-fueloline fuel fuel|oxyacetylene fuel|oxyacetylene gas|gaz combustible|gas de combustion
    fuel inventory methods|metodos de inventario de combustible
    functional properties of foods|proprietes fonctionnelles d'aliments|propiedades funcionales de los alimentos
    functionalities of machinery|fonctionnalites de machines|funciones de las maquinas
    fundamental veterinary sciences|sciences veterinaires fondamentales|conocimientos veterinarios
    funding methods|financial support methods|funding techniques|modes de financement|metodos de financiacion
    furniture care products|produits d'entretien de meubles
    furniture industry|furniture business|furniture corporation|furniture industries|industrie du meuble|industria del mueble
    furniture trends|furnishing trends|furniture directions|furniture drifts|tendances en matiere d'ameublement|tendencias en muebles
    furniture wood types|types de bois pour mobilier|tipos de maderas para muebles
    gambling games|betting games|gamble gaming|online gambling|jeux d'argent|juegos de azar
    Gamemaker Studio
    games rules|games regulacions|games regulatng prinsiples|regles du jeu|reglas del juego
    GameSalad
    gas chromatography|analysis using vapourisation|chromatographie en phase gazeuse|cromatografia de gases
    gas consumption|conservation of gas|consuming gas|efficient gas use|consommation de gaz|consumo de gas
    gas contaminant removal processes
    gas dehydration processes|procedes de deshydratation du gaz|procesos de deshidratacion del gas
    gas market|economics of gas sector|trade in gas|marche du gaz|mercado del gas
    gastroenterological surgery|digestive system surgery|gastrointestinal surgery|gastrointestinal surgical procedures|chirurgie viscerale et digestive|cirugia del aparato digestivo
    gastroenterology|digestive system study|gastro-enterologie et hepatologie|aparato digestivo
    GDPR|general data protection regulation
    gel permeation chromatography|=GPC|analysis of polymer|chromatographie par permeation de gel|cromatografia de filtracion por gel
    gem cutting forms|tallas de gemas
    gemology|gem studies|the study of gems|gemmologie|gemologia
    gemstone grading systems|systemes de classification des gemmes|sistemas de clasificacion de gemas
    gemstones
    gender studies|the study of gender|etudes sur le genre|estudios de genero
    genealogy|genealogie|genealogia
    general haematology|general hematology|hematologie generale|hematologia y hemoterapia
    general medicine|internal medicine|medecine interne|medicina interna
    general surgery|breast surgery|endocrine surgery|lower gastrointestinal surgery|chirurgie generale|cirugia general y del aparato digestivo
    genetic engineering|genie genetique|ingenieria genetica
    genetic selection programme|programme de selection genetique|programa de seleccion genetica
    genetics|genetique|genetica
    geochemistry|geochimie|geoquimica
    geochronology|geological formation dating|rock dating|geochronologie|geocronologia
    geodesy|geodetic studies|the study of geodetics|geodesie|geodesia
    geographic information systems|=GIS|geospatial technologies|systemes d'information geographique|sistemas de informacion geografica
    geographical routes|geographical avenues|geographical directions|geographical journeys|itineraires geographiques|rutas geograficas
    geography|land studies|the study of land|geographie|geografia
    geological mapping|geologic mapping|geological map|cartographie geologique|cartografia geologica
    geological time scale|=GTS|echelle des temps geologiques|escala temporal geologica
    geology|geological processes|geological science|geologie|geologia
    geomatics|geomatique|geomatica
    geometry|geometrie|geometria
    geophysics|geo physics|geophysique|geofisica
    geostationary satellites|geosynchronous satellites|satellites geostationnaires|satelites geoestacionarios
    geothermal energy systems
    geothermal power generation methods|generation of geothermal electricity|modes de production d'energie geothermique|metodos de generacion de energia geotermica
    geothermal power plant operations|generation of geothermal power|operaciones de plantas de energia geotermica
    geriatrics|geriatrie|geriatria
    glass breakage sensors|sensors of vibrations|detecteurs de bris de verre|sensores de rotura de vidrios
    glass coatings|protective finishes on glass|revetements pour verre|recubrimientos de vidrio
    glass tempering|heat treating glass|trempe du verre|tecnica del vidrio templado
    glassware products|glass products|glassware brands|glassware commodities|produits de verrerie|cristaleria
    glassworking|working with glass|verrerie|vidrieria
    golf
    good laboratory practice|=GLP|regulatory requirements|bonnes pratiques de laboratoire|buenas practicas de laboratorio
    good manufacturing practices|=GMP|best practice techniques|bonnes pratiques de fabrication|buenas practicas de fabricacion
    government policy|government position|governmental policy|governmental position|politique gouvernementale|politica del gobierno
    government policy implementation|state policy introduction|aplicacion de politicas publicas
    government representation|government approval|government engagement|government participation|representation gouvernementale|representacion de la autoridad publica
    government social security programmes|government welfare strategies|programas publicos de seguridad social
    grading systems|assessment systems|categorisation systems|evaluation systems|systemes de classification|sistemas de clasificacion
    graffiti removal techniques|graffiti extraction methods|techniques de nettoyage de graffitis|tecnicas de limpieza de pintadas
    grain dehydration recipes|techniques de deshydratation de cereales|formulas de deshidratacion del grano
    grain-for-beverages milling process
    grammar|grammaire|gramatica
    graphic design|visual design|conception graphique|diseno grafico
    graphics editor software|=QFX|=SAI|acd canvas|logiciel d'edition graphique|software de edicion de graficos
    graphite|carbon application|carbon crystals
    green bonds|sustainability bonds
    green computing|informatique verte|tecnologias verdes
    green logistics|ecologically friendly logistics|environmentally conscious logistics|logistique verte|logistica ecologica
    green space strategies|content of parkland strategies|strategies en matiere d'espaces verts|estrategias para zonas verdes
    green water incubation technology|green water recirculation systems|technologie d'incubation en eau verte|tecnologia de incubacion en agua verde
    greenhouse types|functions of horticultural facilities|types de serres|tipos de invernaderos
    ground segment|control segment|satellite ground infrastructure|spacecraft ground-based control systems|segment sol|segmento terrestre
    Grovo
    guide dog training methods|guide dog instruction techniques|methodes de dressage pour chiens guides|metodos de adiestramiento de perros guia
    Hadoop
    hair colouring|hair coloring|hair dying|coloration capillaire|coloracion del cabello
    hair cutting techniques|haircut technique|techniques de coupe de cheveux|tecnicas para el corte de cabello
    hair products|produits capillaires|productos capilares
    hair removal techniques|techniques d'epilation|tecnicas de depilacion
    hairdressing|hair cutting|hair styling|coiffure|peluqueria
    halal meat|halal beef|halal chicken|halal lamb|viande halal|carne halal
    halal slaughtering practices|pratiques d'abattage halal|practicas de matanza halal
    hand gestures|hand signals|gestes des mains|gestos con las manos
    handling of dangerous goods|handling of hazardous materials|manutention de marchandises dangereuses|manipulacion de mercancias peligrosas
    handwriting analysis|analysing handwriting|handwriting assessment|handwriting evaluation|analyse graphologique|analisis de la escritura
    hardware architectures|architectures materielles|arquitectura del hardware
    hardware components|hardware system parts|composants materiels|componentes del hardware
    hardware components suppliers|fournisseurs de composants materiels|proveedores de componentes de hardware
    hardware industry|hardware business|hardware company|hardware industries|industrie de la quincaillerie|industria del material informatico
    hardware materials|materiel informatique|materiales del hardware
    hardware platforms|plateformes materielles|plataformas de hardware
    hardware testing methods|=ORT|in-circuit test|methodes d'essai de materiel informatique|metodo de comprobacion del hardware
    hatchery design|design of fish hatcheries|conception d'ecloseries|diseno de una incubadora
    Havok Vision
    hazardous freight regulations|regulations on dangerous cargo
    hazardous materials transportation|=ADR|adr regulations|adr transport|transport de matieres dangereuses|transporte de materiales peligrosos
    hazardous waste storage|stockage de dechets dangereux|almacenamiento de materiales peligrosos
    hazardous waste treatment|traitement de dechets dangereux|tratamiento de materiales peligrosos
    hazardous waste types|chemical waste|electronic waste|mercury-containing waste|types de dechets dangereux|tipos de materiales peligrosos
    health and safety regulations|normativa de salud y seguridad
    health care legislation|healthcare laws and regulations|healthcare legislation|medical law|legislation sur la sante|legislacion sobre asistencia sanitaria
    health care occupation-specific ethics|ethic standards in medicine|ethical obligations in occupation|medical ethics|deontologie des professions de sante
    health care system|the healthcare system|systeme de sante|sistema de salud
    health education|education sanitaire|educacion sanitaria
    health informatics|informatique de la sante|informatica sanitaria
    health psychology|health psychological positions|psychologie de la sante|psicologia de la salud
    health records management|gestion des dossiers medicaux|gestion de historias clinicas
    health technology assessment
    healthcare data systems|systemes de donnees medicales|sistemas de informacion medica
    hearing aids|characteristics of hearing devices|hearing aid|aides auditives|audifonos
    hearing disability|hearing deficiency|hearing delay|hearing difficulty|handicap auditif|discapacidad auditiva
    hearing loss|hearing impairment|perte d'audition|hipoacusia
    heat transfer processes|processus de transfert thermique|procesos de transferencia de calor
    helminthology|parasitic worms studies|helminthologie|helmintologia
    hepatology|liver-related disorders and diseases|hepatologie|hepatologia
    herbicides|herbicidas
    herbicides sprayers|weed killer sprayers|pulverisateurs pour herbicides|pulverizadores de herbicidas
    HeroEngine
    herpetology|reptile and amphibian studies|herpetologie|herpetologia
    high-performance liquid chromatography|=HPLC|chemistry analytic technique|cromatografia liquida de alta resolucion
    hinduism|hindu beliefs|hindu faith|hindu religion|hindouisme|hinduismo
    histology|histologie|histologia
    histopathology|histo-pathology|histopathologie|histopatologia
    historic architecture|architectural history|architecture history|historical architecture|architecture historique|arquitectura historica
    historic public speakers|orateurs publics historiques|oradores publicos historicos
    historical methods|historical approaches|historical methodology|historical procedures|methodologie historique|metodos historicos
    history of chocolate|chocolate past|chocolate traditions|histoire du chocolat|historia del chocolate
    history of dance style|histoire des styles de danse|historia de los estilos de danza
    history of fashion|histoire de la mode|historia de la moda
    history of hair styles|histoire des styles de coiffure|historia de los estilos de peinado
    history of literature|historical literary studies|histoire de la litterature|historia de la literatura
    history of musical instruments|histoire des instruments de musique|historia de los instrumentos musicales
    history of philosophy|philosophical history|histoire de la philosophie|historia de la filosofia
    history of theology|historical religious studies|histoire de la theologie|historia de la teologia
    history of tobacco|histoire du tabac|historia del tabaco
    holding company activities|corporate group activities|activites des societes holding|actividades de una sociedad de cartera
    home decoration techniques|techniques de decoration interieure|tecnicas de decoracion del hogar
    homeopathy|homeopathie|homeopatia
    homeopathy remedies|homeopathic medicine|homeopathic remedies|homeopathic remedy|medicaments homeopathiques|medicamentos homeopaticos
    honey constituents|honey composition|honey make up|ingredients of honey|composants du miel|componentes de la miel
    honey extractors types|types d'extracteurs de miel|tipos de extractores de miel
    honey varieties|honey brands|honey categories|honey types|varietes de miel|variedades de miel
    hop cultivation|cultivation of hops|typology of hop growing|culture du houblon|cultivo del lupulo
    horary astrology|horoscopic astrology|astrologie horaire|astrologia horaria
    horse anatomy|biology of equine anatomy|anatomie des chevaux|anatomia del ganado equino
    horse racing regulation|reglementation des courses de chevaux|normativa relativa a la hipica
    horse riding|horseback riding|equitation|equitacion
    horse riding equipment|materiel d'equitation|material de equitacion
    horticultural design|horticultural knowledge|horticulture design|plant cultivation|amenagement horticole|diseno horticola
    horticulture principles|implementation of horticulture practices|principes d'horticulture|principios de la horticultura
    hoshin kanri strategic planning|visual strategy planning
    hospitalised animal nursing care|soins infirmiers aux animaux hospitalises
    hot forging|heated finishing process|hot casting|hot fabrication|forgeage a chaud|forjado en caliente
    hot vulcanisation|hot vulcanization|tyre repair technique|tyre vulcanisation|vulcanisation a chaud|vulcanizado en caliente
    hot wheel detection system|rail wheel temperature sensor|systeme de detection de roues chaudes
    hot winding|hot circuits|hot coiling process braiding|hot looping|bobinage a chaud|enrollado en caliente
    hotel operations|hotel administration|hotel management|operating a hotel|activites de l'hotel|actividades hoteleras
    household products|household brands|household commodities|household goods|produits menagers|articulos para el hogar
    human anatomy|human anthropotomy|human morphology|anatomie humaine|anatomia humana
    human ear|auditory anatomy|ear anatomy|human ears|oreille humaine|oido humano
    human factors regarding safety|facteurs humains concernant la securite
    human physiology|physiologie humaine|fisiologia humana
    human psychological development|theories of personality development|developpement psychologique humain|desarrollo psicologico humano
    human resource management|=HRM|hr management|gestion des ressources humaines|gestion de recursos humanos
    human resources department processes
    human-computer interaction|=HCI|interaction homme-machine|interaccion persona-ordenador
    human-robot collaboration
    humanitarian aid
    humanitarian aid actors|disaster relief actors|acteurs de l'aide humanitaire|donantes de ayuda humanitaria
    hunting truck detector|rail wagon hunting monitor
    hybrid control systems|systemes de commande hybrides|sistema de control hibrido
    hybrid model|modele hybride|modelo hibrido
    hybrid vehicle architecture|hybrid classification
    hydraulic fluid|hydraulic liquids|hydraulic mineral oils|hydraulic streams|fluide hydraulique|fluido hidraulico
    hydraulic fracturing|hydraulic fracking|fracturation hydraulique|fracturacion hidraulica
    hydraulic press parts|pneumatic casting units|pieces de presses hydrauliques|elementos de prensas hidraulicas
    hydraulics|hydraulique|hidraulica
    hydrocarbon cracking techniques|fluid catalytic cracking|techniques de craquage des hydrocarbures|tecnicas de craqueo de hidrocarburos
    hydrocarbon isomerisation processes|procedes d'isomerisation des hydrocarbures
    hydroelectricity|hydro-power electricity|hydroelectric power|hydroelectrical power|energie hydroelectrique|hidroelectricidad
    hydrography|hydrographie|hidrografia
    hydroponics
    hydrotherapy|hydrotherapie|hidroterapia
    IBM Informix|informix advanced workgroup edition|informix dynamic server
    IBM InfoSphere DataStage|cognos data manager
    IBM InfoSphere Information Server
    IBM WebSphere
    ice cream manufacturing regulations
    ice-skating|figure skating|speed skating|patin a glace|patinaje sobre hielo
    ICT accessibility standards|assistive technology standards|normes d'accessibilite tic|normas de accesibilidad de las tic
    ICT architectural frameworks|cadres d'architecture tic|marcos de arquitectura de las tic
    ICT capacity planning strategies
    ICT communications protocols|protocolos de comunicacion de las tic
    ICT debugging tools|outils de debogage tic|herramientas de depuracion de las tic
    ICT encryption|=SSL|=TLS|asymmetric cryptography|cryptage dans le domaine des tic|cifrado de las tic
    ICT environmental policies|politiques environnementales des tic|politicas medioambientales sobre las tic
    ICT hardware specifications|specifications relatives au materiel tic
    ICT help platforms|plateformes d'aide en ligne|plataformas de ayuda de las tic
    ICT infrastructure|infrastructure des tic|infraestructura de las tic
    ICT market|marche des tic|mercado de las tic
    ICT network cable limitations|limites des cables reseau
    ICT network routing|routage de reseau|enrutado de red de tic
    ICT network security risks
    ICT network simulation|simulation de reseaux tic|simulacion de red de tic
    ICT networking hardware|computer networking devices|equipement d'interconnexion reseau|hardware en red de tic
    ICT performance analysis methods
    ICT power consumption|consommation electrique des tic|consumo energetico de las tic
    ICT problem management techniques|techniques de resolution de problemes
    ICT process quality models|=CMM
    ICT project management|gestion de projets tic|gestion de proyectos tecnologicos
    ICT project management methodologies|benefits realization management|code and fix development|critical chain project management|methodes de gestion de projets tic
    ICT quality policy|politique de qualite des tic|politica de calidad de las tic
    ICT recovery techniques|techniques de recuperation des donnees|tecnicas de recuperacion de las tic
    ICT sales methodologies|methodes de vente de tic|metodologias de ventas de tic
    ICT security legislation|ict law|cyber-security regulation|legal aspects of computing|legislation sur la securite des tic|legislacion sobre seguridad de las tic
    ICT security standards|it security compliances|normes de securite des tic|normas de seguridad de las tic
    ICT software specifications|specifications relatives aux logiciels tic
    ICT system integration|integration de systemes de tic|integracion de sistemas tic
    ICT system programming|application programming|network programming|server side programming|programmation de systemes de tic|programacion de sistemas tic
    ICT system user requirements
    id Tech
    illegal substances|banned objects|banned substances|criminal objects|substances illegales|sustancias ilegales
    image formation|image acquisition
    imaging techniques|imaging methods|imaging procedures|imaging tech|techniques d'imagerie|tecnicas de tratamiento de imagenes
    imitation jewellery|ersatz jewellery|fake jewellery|false jewellery|bijouterie de fantaisie|bisuteria
    immigration law|immigration regulation|immigration rules|immigration statutes|loi sur l'immigration|ley de inmigracion
    immunohaematology|blood group serology|immuno-haematology|immuno-hematologie|inmunohematologia
    immunology|immunological studies|immunologie|inmunologia
    immunotherapy|immunotherapie|inmunoterapia
    impact investing
    incidents and accidents recording|registro de incidentes y accidentes
    Incremental development|developpement par increments|modelo de desarrollo incremental
    industrial design|design for industry|conception industrielle|diseno industrial
    industrial engineering|engineering for industry|genie industriel|ingenieria industrial
    industrial heating systems|green heating for industry|systemes de chauffage industriel|sistemas de calefaccion industrial
    industrial paint|factory enamel|factory lacquer|factory paint|peinture industrielle|pintura industrial
    industrial software|design software|estimating software|production software|logiciels industriels|software para procesos industriales
    industrial tools|factory made mechanisms|industrial apparatus|industrial appliances|outils industriels|herramientas industriales
    infection control|infection containment|infection prevention|controle des infections|control de infecciones
    infections in food|food risks|infections alimentaires|infecciones alimentarias
    Informatica PowerCenter|informatica power center
    information architecture|architecture de l'information|arquitectura de la informacion
    information categorisation|categorisation de l'information|categorizacion de la informacion
    information confidentiality|consumer data privacy|data access control|data confidentiality|confidentialite de l'information|confidencialidad de la informacion
    information extraction|extraction de l'information|extraccion de informacion
    information governance compliance|company policy compliance|respect de la gouvernance de l'information|gobernanza en materia de informacion
    information security strategy|strategie de securite de l'information|estrategia de seguridad de la informacion
    information structure|structure de l'information|estructura de la informacion
    infrared sensors|infrared light detectors|capteurs infrarouges|sensores por rayos infrarrojos
    ingredient threats|ingredient faults|ingredient problems|ingredients risks|menaces liees aux ingredients|riesgos de los ingredientes
    ingredients for beer production|ingredients pour la production de biere|ingredientes para la produccion de cerveza
    inheritance council practices|pratiques de conseil en matiere successorale
    injection moulding machine parts
    inland waterway police regulations
    inland waterway ship building|inland waterway vessel manufacture
    innovation in nursing|innovation en soins infirmiers|innovacion en enfermeria
    innovation processes|processus d'innovation|procesos de innovacion
    inorganic chemistry|chimie inorganique|quimica inorganica
    insolvency law|bankruptcy regulations|bankruptcy rules|bankruptcy statutes|loi sur l'insolvabilite|legislacion en materia de insolvencia
    insourcing strategy|strategie d'internalisation|estrategia de internalizacion
    instructional design models|modeles d'ingenierie pedagogique|modelos de diseno educacional
    instructions of aerodrome operations|aero-drome operation directions|directions guiding aerodrome operations
    instrument performance elements|elements de performance d'instruments|indicadores del rendimiento de un aparato
    instrumentation engineering|discipline control engineering|ingenierie d'instrumentation|ingenieria de instrumentacion
    instrumentation equipment|process control equipment|process monitoring instruments|materiel d'instrumentation|equipos de instrumentacion
    insurance law|insurance legislation|regulations concerning insurance policies|droit des assurances|derecho de seguros
    insurance market|coverage market|marche des assurances|mercados de seguros
    integrated circuit types|ic types|types de circuits integres|tipos de circuitos integrados
    integrated circuits|circuits integres|circuitos integrados
    integrated design|integrative design
    integrated development environment software|=IDE|=SPE|borland c++ builder|environnement de developpement integre
    integrated food-energy systems|=IFES
    integrated pest management|=IPM
    intellectual property law|droit de la propriete intellectuelle|derecho de la propiedad intelectual
    intensive care medicine|soins intensifs|medicina intensiva
    interfacing techniques|techniques d'interface|tecnicas de interconexion
    intermodal options|intermodal alternatives|intermodal choices|intermodal opportunities|options intermodales|opciones intermodales
    intermodalism|intermodal freight transportation|intermodal transport|intermodalite|intermodalismo
    internal auditing|audit interne|auditoria interna
    internal risk management policy|politique de gestion interne des risques|politica de gestion de riesgos internos
    international commercial transactions rules
    international development
    international financial reporting standards
    international human rights law
    international import export regulations|regles internationales d'import-export
    international law|international regulation|international rules|international statutes|droit international|derecho internacional
    international tariffs|import-export duties|international duties|international levies|tarifs douaniers|tarifas internacionales
    international trade|global trade|international commerce|world wide trade|commerce international|comercio internacional
    international waterways|global waterways|international water transportation routes|worldwide maritime waterways|voies navigables internationales|vias navegables internacionales
    internet governance|gouvernance d'internet|gobernanza de internet
    Internet of Things|information appliances|pervasive systems|ubiquitous computing|internet des objets|internet de las cosas
    interpreting modes|interpretation modes|interpreting approaches|interpreting procedures|methodes d'interpretation|metodos de interpretacion
    interview techniques|interview methods|interview practices|interview procedures|techniques d'entretien|tecnicas de entrevista
    intracranial hypertension|intra-cranial hypertension|intracranial elevated blood pressure|pathophysiology of hypertension|hypertension intracranienne|hipertension intracraneal
    intravenous infusion|iv therapy|perfusion intraveineuse|infusion intravenosa
    intubation|intubacion
    inventory management rules|regles de gestion des stocks
    investigation research methods|investigation survey approaches|methodes d'investigation et d'enquete|metodos de investigacion
    investment analysis|analyse de l'investissement|analisis de la inversion
    iOS|ipad os|ipod touch os|mac os x
    IPC standards|international pcb manufacturing standards|normes ipc|normas ipc
    iridology|iridologie|iridologia
    irrigation systems|characteristics of irrigation methods|systemes d'irrigation|sistemas de riego
    Islam|islamic beliefs
    islamic studies|islamic faith|islamic religion|sciences islamiques|estudios islamicos
    isometric perspective|isometric projection|isometric representation|isometric view|perspective isometrique|perspectiva isometrica
    Iterative development|developpement par iterations|modelo de desarrollo iterativo
    JavaScript|=CSJS|java script|live script
    JavaScript Framework
    Jboss
    jewellery processes|a jewellery process|jewellery techniques|jewelry processes|procedes de bijouterie|procedimientos de joyeria
    jewellery product categories|categories de bijoux|categorias de articulos de joyeria
    job market offers|job opportunities|labour market opportunities|offres d'emploi|ofertas de empleo
    joint ventures|companies with shared ownership|joint-ventures|empresas conjuntas
    Joomla
    journalism|journalisme|periodismo
    journalistic principles|journalistic approaches|journalistic concepts|journalistic methods|principes journalistiques|principios periodisticos
    JSSS|javascript style sheets
    judaism|jewish beliefs|jewish faith|jewish religion|judaisme|judaismo
    juvenile detention|juvenile confinement|juvenile custody|juvenile imprisonment|detention de mineurs|normas sobre detencion de menores
    Kali Linux
    KDevelop
    key risk indicators
    keywords in digital content|mots-cles dans du contenu numerique|palabras clave en contenidos digitales
    kiln types|characteristics of kilns|kiln typology|types de fours|tipos de hornos
    kinanthropometry|kinanthropometrie|cineantropometria
    kindergarten school procedures|procedures des ecoles maternelles|procedimientos en educacion infantil
    kinesiology|kinesiologie|cinesiologia
    kinesitherapy|kinesitherapie|cinesiterapia
    kinetics|cinetique|cinetica
    knitting machine technology|machines a tricoter|tecnologia de las maquinas de tejer
    knowledge management
    kosher meat|kosher beef|kosher chicken|kosher lamb|viande casher|carne kosher
    kosher slaughtering practices|pratiques d'abattage casher|practicas de matanza kosher
    lab scale fermentation|making of fuels|fermentation a l'echelle d'un laboratoire|fermentacion a escala de laboratorio
    laboratory equipment|lab equipment|laboratory devices|laboratory gear|materiel de laboratoire|equipos de laboratorio
    laboratory techniques|electronic methods|gravimetric analysis|techniques de laboratoire|tecnicas de laboratorio
    laboratory-based sciences|sciences en laboratoire|ciencias experimentales
    labour law|labor law|labour laws|droit des relations collectives de travail|derecho laboral
    labour legislation|labor legislation|legislation sociale
    labour market|employment market|job market|labor market|marche du travail|mercado de trabajo
    lacquer paint applications|primer application|primer utilisation|use primer|applications avec peinture laquee|aplicaciones del barniz
    lacquer spray gun parts|coating air brush units|pieces de pistolet a laque|elementos de pistolas de barnizado
    lactation|breast-feeding|lactancia
    LAMS|learning activity management system
    landscape analysis|mathematics of environmental analysis|techniques in environmental analysis|analyse des paysages|analisis del paisaje
    landscape architectural instruments|instruments d'architecture paysagere|instrumentos de arquitectura paisajista
    landscape architecture|practices of landscape design|architecture paysagere|arquitectura paisajista
    landscape design|methods in landscape maintenance|amenagement paysager|diseno paisajista
    landscaping materials|wood for landscaping purposes|materiaux d'amenagement paysager|materiales para la arquitectura paisajista
    language teaching methods|methodes d'enseignement des langues|metodos de ensenanza de idiomas
    laser engraving methods|radiation beam etching|procedes de gravure laser|metodos de grabado con laser
    laser marking processes|electric beam marking operations|procedes de marquage laser|procesos de marcado con laser
    laser types|laser brands|laser categories|laser formats|types de laser|tipos de laser
    lasers|optical oscillator
    last types
    lathe machine parts|tumbling machine units|pieces de machines de tournage|elementos de tornos
    Latin
    lautering process|lautering processes|the mashing process|procede de filtration|proceso de filtracion
    law enforcement|legislation enforcement|legislation imposition|regulation enforcement|application de la loi|aplicacion de la ley
    law of obligation|droit des obligations|derecho de las obligaciones
    lawn care|lawn maintenance|lawn upkeep|entretien de pelouses|cuidado del cesped
    LDAP|lightweight directory access protocol
    leadership in nursing|fonctions d'encadrement en soins infirmiers|liderazgo en enfermeria
    leadership principles|literature on management principles|scope of management principles|principes de leadership|principios de liderazgo
    lean manufacturing|=PDCA|ace achieving competitive excellence|wcm world class manufacturing
    Lean project management|gestion de projets allegee
    learning difficulties|learning complications|learning delays|learning difficulty|difficultes d'apprentissage|dificultades de aprendizaje
    learning management systems|=ILIAS|=LMS|=OLAT|systemes de gestion de l'apprentissage|sistemas de gestion de aprendizaje
    learning needs analysis|analyse des besoins d'apprentissage|analisis de las necesidades de aprendizaje
    learning technologies|technologies d'apprentissage|tecnologias del aprendizaje
    leasing characteristics|leasing aspects|leasing attributes|leasing components|caracteristiques du credit-bail|caracteristicas del arrendamiento
    leasing process|leasing agreements|leasing arrangements|leasing measures|processus de credit-bail|proceso de leasing
    leather chemistry|chemical properties of leather|tanning chemistry|chimie du cuir
    leather colour chemistry|dyeing chemistry|leather dyes
    leather finishing technologies|techniques de finition du cuir
    leather goods components|leatherwear components|composants d'articles en cuir
    leather goods manufacturing processes|leatherwear production processes|procedes de confection d'articles en cuir
    leather goods materials|materials for leatherwear|materiaux pour articles en cuir
    leather goods quality|quality in leatherwear|qualite d'articles en cuir
    leather physical testing|essais physiques sur le cuir
    leather products maintenance|entretien des articles en cuir
    leather technology|technologies for leather production|techniques de tannage
    legal case management|judicial case oversight|gestion des affaires juridiques|gestion de causas judiciales
    legal department processes|procedures des services juridiques|procedimientos del departamento legal
    legal environment in music|environnement juridique dans la musique|entorno juridico en el ambito musical
    legal research|judicial analysis|judicial inquiries|judicial investigations|recherche juridique|investigacion juridica
    legal standards in gambling
    legal studies|law studies|the study of law|etudes de droit|estudios de derecho
    legal terminology|judicial language|judicial phraseology|judicial phrases|terminologie juridique|terminologia juridica
    legal use-of-force|discourage criminal violations|implement crime prevention measures|uso legal de la fuerza
    legislation in agriculture|agricultural legislation|agricultural statutes|agriculture rules|legislation sur l'agriculture|legislacion en materia de agricultura
    legislation procedure|law making methods|legislation measures|legislation methods|procedure legislative|procedimiento legislativo
    lepidoptery|aurelian studies|moth studies|the study of moths|lepidopterologie|lepidopterologia
    level crossing regulations|reglementation des passages a niveau
    levels of software testing|niveaux de test logiciels|niveles de pruebas del software
    licences regulation|licenses regulation
    lift safety legislation|legislation sur la securite des ascenseurs
    lift safety mechanisms|lift governor|mecanismes de securite des ascenseurs|mecanismos de seguridad de los ascensores
    lighting techniques|lighting methods|lighting practices|lighting procedures|techniques d'eclairage|tecnicas de iluminacion
    linguistics|scientific aspects of language|linguistique|linguistica
    LINQ|language integrated query
    lip reading|interpreting lip movement|speech reading|lecture labiale|lectura de labios
    lipspeaking|lip speaking|interpretation orale|lectura labial
    liquidity management|handling of liquidity|liquidities management|liquidity oversight|gestion des liquidites|gestion de la liquidez
    literary criticism|literary critique|the study of literature|critique litteraire|critica literaria
    literary techniques|literary approaches|literary methods|literary practices|procedes litteraires|tecnicas literarias
    literary theory|nature of literature|theorie litteraire|teoria literaria
    Litmos
    live animal products|produits d'animaux vivants|productos de animales vivos
    livestock|breeds of domesticated animals|animaux d'elevage
    livestock farming systems|systemes d'elevage|sistemas de explotacion ganadera
    livestock feeding|alimentation des animaux d'elevage|alimentacion del ganado
    livestock reproduction|techniques in livestock breeding|reproduction des animaux d'elevage|reproduccion del ganado
    livestock selection principles|principes de selection des animaux d'elevage|principios de seleccion del ganado
    livestock species|species of domesticated animals|especes d'animaux d'elevage|especies ganaderas
    local area tourism industry|local points of interest|industrie locale regionale et touristique|localidad region y sector turistico
    local geography|geographie locale|geografia local
    locking mechanisms|mecanismes de verrouillage|mecanismos de cierre
    locomotive brake applications|locomotive deceleration dynamics|train brake dynamics|train deceleration systems|applications de freinage d'une locomotive
    logging|machinery for felling|exploitation forestiere
    logopaedics|orthophonie|logopedia
    lottery company policies|politiques des societes de loterie
    lottery equipment|lottery machines|lotto equipment|materiel de loterie|material de loteria
    machine learning
    machine tools|machine accessories|machine equipment|machine products|machines-outils|maquinas herramientas
    machine translation|cat tranlsation|automatic translation|computer-assisted translation|traduction automatique|traduccion automatica
    machinery load capacity|capacite de charge des machines|capacidad de carga de las maquinas
    machinery products|machinery brands|machinery commodities|machines|productos de maquinaria
    macro-regional strategy
    macroeconomics|macro-economics|macroeconomie|macroeconomia
    maintenance of ammunition|to maintain ammunition|entretien des munitions|mantenimiento de la municion
    maintenance of printing machines|entretien des machines d'impression|mantenimiento de maquinas de impresion
    maintenance operations|=MRO|maintenance and repairs|entretien et reparation|mantenimiento y reparacion
    make-up techniques|techniques de maquillage|tecnicas de maquillaje
    Maltego
    malting process|malting mechanism|malting method|malting operation|processus de maltage|proceso de malteado
    mammalogy|mammal studies|the study of mammals|mammalogie|mastozoologia
    manage healthcare staff|personnel administratif en milieu medical|gestion de personal de atencion sanitaria
    management department processes|procedures des services de gestion|procedimientos del departamento de gestion
    manual draughting techniques|hand-operated drafting techniques|not automated drafting techniques|techniques de tracage manuel|tecnicas manuales de dibujo
    manual lymphatic drainage massage|massage de drainage lymphatique manuel|masaje de drenaje linfatico
    manufacture of wooden barrels|fabrication de tonneaux|fabricacion de barriles de madera
    manufacturer's recommended price|prix recommande par le fabricant
    manufacturing industrial braids|industrial ropes production process|confection de tresses industrielles|fabricacion de trenzados industriales
    manufacturing of children clothing|manufacturing of kid's wear|confection de vetements pour enfants|fabricacion de prendas para ninos
    manufacturing of cutlery|assembling of eating utensils|cutlery production|fabrication de couverts|fabricacion de articulos de cuchilleria
    manufacturing of fur products|fur goods manufacturing processes|confection d'articles en fourrure|fabricacion de productos de peleteria
    manufacturing of furniture|fabrication de meubles|fabricacion de muebles
    manufacturing of heating equipment|fabrication d'appareils de chauffage|fabricacion de sistemas de calentamiento
    manufacturing of jewellery|fabrication de bijoux|fabricacion de joyas
    manufacturing of mattresses|mattress making|mattress manufacture|mattress production|fabrication de matelas|fabricacion de colchones
    manufacturing of metal containers|construction of storage vats|fabrication de recipients metalliques|fabricacion de recipientes metalicos
    manufacturing of metal structures|fabrication de structures metalliques|fabricacion de estructuras metalicas
    manufacturing of office equipment|building bureau machinery|fabrication de materiel de bureau|fabricacion de material de oficina
    manufacturing of sports equipment|fabrication d'equipements sportifs|fabricacion de articulos deportivos
    manufacturing of steam generators|auxiliary heating plant manufacturing|fabrication de generateurs de vapeur|fabricacion de generadores de vapor
    manufacturing of tools|fabrication d'outils|fabricacion de herramientas
    manufacturing of wearing apparel|confection d'articles d'habillement|fabricacion de prendas de vestir
    manufacturing plant equipment|addition tanks|chemical reactors|equipements pour usines de fabrication|equipos para planta de fabricacion
    manufacturing processes|a manufacturing process|manufacturing measures|manufacturing mechanisms|procedes de fabrication|metodos de fabricacion
    marine biology|aquatic biology|sea biology
    marine engineering|maritime engineering|ocean engineering
    marine technology|maritime technology
    maritime law|admiralty law|law of the sea|private shipping law
    maritime meteorology|forecasting maritime weather|meteorologie maritime|meteorologia maritima
    maritime telecommunications|naval telecommunications|systems of marine telecommunications|telecommunications maritimes|telecomunicaciones maritimas
    maritime transportation technology|sea transport technology|shipping technology|technological developments in shipping|technologie de transport maritime|tecnologia de transporte maritimo
    marker making|marker diagram|confection de patrons|fabricacion de patrones
    market analysis|market research|market studies|analyse de marche|analisis del mercado
    market entry planning|plan de penetration d'un marche
    market entry strategies|strategie de penetration d'un marche
    market participants|advertise participants|display participants|retail participants|participants au marche|participantes en el mercado
    market pricing|market appraisals|market costs|market estimates|prix du marche|precio del mercado
    marketing department processes|procedures des services de marketing|procedimientos del departamento de marketing
    marketing management|make business decisions|marketing administration|gestion du marketing|direccion de marketing
    marketing mix|marketing mixes|combinacion de mercadotecnia
    marketing principles|principes de commercialisation|principios de la comercializacion
    MarkLogic
    marksmanship|adresse au tir|punteria
    mashing process|mashing mechanism|mashing operation|mashing procedure|processus de brassage|proceso de maceracion
    mass customisation|mass-customization|personnalisation de masse|personalizacion a gran escala
    mass spectrometry|analysis using spectrometry|analytical spectrometry|spectrometrie de masse|espectrometria de masas
    massage theory|theorie des massages|teoria del masaje
    massage types|massage therapies|variety of massage treatments|types de massages|tipos de masaje
    master disc manufacturing|fabrication d'un disque-maitre|fabricacion de matrices de discos compactos
    material mechanics|component mechanics|material workings|matter mechanics|mecanique des materiaux|mecanica de los materiales
    materials for doll creation|materiaux pour la creation de poupees|materiales para hacer munecas
    materials for interior design|materiaux de decoration interieure|materiales para el diseno de interiores
    materials in porcelain manufacturing|china clay|materiaux pour la fabrication de porcelaine
    materials of die|materiaux de matrice|materiales para la fabricacion de grabados
    materials science|science des materiaux|ciencia de materiales
    mathematics|mathematical subjects|quantitative data|mathematiques|matematicas
    MATLAB
    maxillofacial surgery|maxillo-facial surgery|maxillofacial surgeries|chirurgie maxillo-faciale et stomatologie|cirugia oral y maxilofacial
    MDX|multidimensional expressions
    meat and meat products|carne y productos carnicos
    meat industry|meat business|meat company|meat manufacture|industrie de la viande|industria carnica
    mechanical almond processing|traitement mecanique des amandes|procesamiento mecanico de almendras
    mechanical clocks|typology of mechanical watches|horloges mecaniques|relojes mecanicos
    mechanical components of vehicles|composants mecaniques des vehicules|componentes mecanicos de los vehiculos
    mechanical composition of trams|tram mechanics|composition mecanique des tramways|mecanismo de los tranvias
    mechanical engineering|analyse mechanisms|design mechanisms|maintain mechanisms|genie mecanique|ingenieria mecanica
    mechanical forging press parts|machine fashioned stamp units|pieces de presses de forge mecaniques|elementos de prensas mecanicas de forja
    mechanical mine machinery manuals|manuals for mine machines|manuales de maquinas mineras
    mechanical systems|engine systems|gear systems|hydraulic systems|systemes mecaniques|sistemas mecanicos
    mechanical tools|typology of machines|outils mecaniques|herramientas mecanicas
    mechanics|mechanical theory|mecanique|mecanica
    mechanics of motor vehicles|mecanique des vehicules a moteur|mecanica de los vehiculos de motor
    mechanics of trains|train mechanical features|mecanique des trains|mecanica de los trenes
    mechanics of trolley buses|mecanique des trolleybus|mecanica de los trolebuses
    mechanics of vessels|boat mechanics|ship mechanics|mecanique des navires|mecanica de los buques
    mechanotherapy|mecanotherapie|mecanoterapia
    mechatronics|smart machines|mecatronique|mecatronica
    media and information literacy
    media formats|media forms|media genres|media types|formats de medias|formatos de los medios de comunicacion
    media law|media laws|media legality|media legislation|droit des medias|legislacion sobre los medios de comunicacion
    media planning|media management|media plans|planification mediatique
    media studies|mass communication studies|the study of media|etudes des medias|estudios de los medios de comunicacion
    medical contrast agents|radiopaque material|produits de contraste|medios de contraste
    medical device regulations|reglementation sur les dispositifs medicaux
    medical device test procedures|procedures d'essai de dispositifs medicaux
    medical devices|devices used in medicine|medical products|dispositifs medicaux|productos sanitarios
    medical devices materials|materiaux pour dispositifs medicaux|materiales para productos sanitarios
    medical dispatch|regulation medicale|coordinacion de emergencias medicas
    medical furniture|medical components|medical equipment|medical furnishings|mobilier medical|mobiliario para uso medico
    medical genetics|genetique medicale|genetica medica
    medical imaging technology|mri scanning|technology of body scanning|technologie d'imagerie medicale|tecnologia de imagenes medicas
    medical informatics|informatics for medicine|informatique medicale|informatica medica
    medical laboratory technology|technologie de laboratoire medical|tecnologia medica de laboratorio
    medical mycology|clinical mycology|mycologie medicale|micologia medica
    medical oncology|oncological medicine|oncologie medicale|oncologia medica
    medical parasitology|parasitologie medicale|parasitologia medica
    medical sales industry|vente de produits medicaux
    medical statistics|biostatistical methods|statistique medicale|estadisticas medicas
    medical studies|medical study|etudes de medecine|estudio de la medicina
    medical terminology|medical language|medical terms and abbreviations|technical terms in medicine|terminologie medicale|terminologia medica
    medication classification|medical drugs classification|medication categorisation|medicines classification|classification des medicaments|clasificacion de medicamentos
    medicines|medicaments|medicamentos
    medicines for self-medication|non-prescription medicines|nonprescription medicines|medicaments d'automedication|medicamentos de venta libre
    merchandising techniques|merchandising approaches|merchandising methods|merchandising performance|techniques de merchandising|tecnicas de comercializacion
    mergers and acquisitions|fusions et acquisitions|concentraciones y adquisiciones
    metal bending techniques|sheet metal shaping|techniques de pliage du metal|tecnicas para curvar el metal
    metal coating technologies|covering and finishing automation|technologies de revetement metallique
    metal drawing processes|metal fabrication extraction procedures|etirage de metal|procesos de estirado del metal
    metal eroding technology|hi tech surface abrasion|technique d'erodage du metal
    metal forming technologies|metal processing automation|techniques de faconnage des metaux
    metal hot rolling technology|tecnologias de laminado en caliente
    metal joining technologies|metal fabrication machinery|techniques d'assemblage des metaux|tecnologias para la union de metales
    metal smoothing technologies|techniques de polissage du metal|tecnologias de alisado de metales
    metal thermal conductivity|conductivite thermique des metaux|conductividad termica de los metales
    metallurgy|metallurgical science|properties of intermetallic elements|metallurgie|metalurgia
    metalogic|metalogique|metalogica
    metalworking|metal assembling|metal manufacturing|metal production|travail des metaux|trabajo con el metal
    metalworking tools|metalworking equipment|metalworking gear|metalworking implements|outils de metallurgie|herramientas metalurgicas
    metaphysics|abstract philosophy|existential philosophy|metaphysique|metafisica
    Metasploit
    meteorology|weather forecasting|meteorologie|meteorologia
    metrology|metrological science|metrologie|metrologia
    micro mobility devices
    microassembly|assembly of microscale systems|micro-fabrication methods|microfabrication methods|microassemblage|microensamblado
    microbiology of fresh milk|microbiologie du lait frais|microbiologia de la leche fresca
    microbiology-bacteriology|characteristics of micobioloy|micro-biology|microbiology-bacteriologies|microbiologie-bacteriologie|microbiologia y parasitologia
    microchip scanners|micro-chip scanner|lecteurs de puce electronique|escaneres de microchip
    microeconomics|micro-economics|microeconomie|microeconomia
    microelectromechanical systems|=MEMS|micro-electro-mechanical systems|miniaturised electromechanical systems|systemes microelectromecaniques|sistemas microelectromecanicos
    microelectronics|micro-electronics|small electronic components|microelectronique|microelectronica
    microfinance
    micromechanics|micro-mechanics|micro-mechanisms|typology of micromechanisms|micromecanique|micromecanica
    micromechatronic engineering|micro-mechatronic engineering science|miniaturisation of mechatronic systems|ingenierie micromecatronique|ingenieria micromecatronica
    microoptics|micro-scale optical devices|typology of micro-optics|micro-optique|dispositivos microopticos
    microprocessors|micro-chips|micro-processors|microprocesseurs|microprocesadores
    microscopic techniques|microscopic approach|microscopic methods|techniques microscopiques|tecnicas microscopicas
    microsensors|mems sensor|miniaturised sensors|typology of micro-sensors|microcapteurs|microsensores
    Microsoft Access|ms access
    Microsoft Visio|ms visio
    Microsoft Visual C++|=MSVC
    microsystem test procedures|test protocols for micro-systems|procedures d'essai de microsystemes|procedimientos de prueba de microsistemas
    microwave principles|principes des micro-ondes|principios de las microondas
    military aviation|armed aviation|combatant aviation|martial aviation|aviation militaire
    military code|armed forces cipher|military cipher|military cryptograph|code militaire|codigo militar
    military combat techniques|military operational performance|techniques de combat militaire|tecnicas militares de combate
    military drill|armed forces training|military discipline|military instruction|exercice militaire|instruccion militar
    military logistics|martial coordination|martial planning|martial strategies|logistique militaire|logistica militar
    military weaponry|armed forces hardware|military armaments|military hardware|armement militaire|armamento militar
    milk production process|procede de production du lait|proceso de produccion de leche
    milking operations|operations de traite|operaciones de ordeno
    mill operations|mill performance|mill production|mill working|operations de mouture|operaciones de molienda
    milling machines|farming machines|granulating machines|powdering machines|maquinas para moler
    mine safety legislation|mining safety laws|legislation sur la securite miniere|legislacion en materia de seguridad minera
    minerals laws|laws about mining|legal aspects of minerals|legal framework for mining|droit minier|leyes mineras
    minerals prices|price of metal|prix des minerais|precios de los minerales
    mini wind power generation|domestic wind turbines
    mining engineering|engineering of minerals extraction|mine engineering|mining knowledge|genie minier|ingenieria de minas
    mining sector policies|extractive sector strategies|politiques du secteur minier|politica del sector minero
    mobile device management|=BYOD|bring your own device|gestion des appareils mobiles|gestion de dispositivos moviles
    mobile device software frameworks|windows phone software frameworks|cadriciels des appareils mobiles
    mobile marketing|cell phone marketing|marketing movil
    mobile operating systems|firefox os|sailfish os|ubuntu touch os|systemes d'exploitation mobiles|sistemas operativos moviles
    mobility as a service
    mobility disability|mobility deficiency|mobility delay|mobility difficulty|handicap moteur|discapacidad motriz
    model based system engineering|=MBSE
    modern brewing systems|systemes de brassage modernes|sistemas modernos de elaboracion de cerveza
    modern languages|living language|langues modernes|lenguas vivas
    modern portfolio theory|=MPT|mean-variance analysis|theorie moderne du portefeuille|teoria moderna de carteras
    modern power signalling systems|sistemas electricos de senalizacion modernos
    MOEM|micro opto-electromechanics|optical cross-connects|microoptoelectromecanica
    molecular and cellular immunology|immunologie moleculaire et cellulaire|inmunologia molecular y celular
    molecular biology|biologie moleculaire|biologia molecular
    molecular gastronomy|gastronomy innovation
    monasticism|hermit lifestyle|living as a hermit|religious lifestyle|monachisme|monacato
    Montessori learning equipment|materiel pedagogique de montessori|equipo de aprendizaje montessori
    Montessori philosophy|montessori philosophies|montessori thinking|montessori viewpoint|philosophie de montessori|filosofia montessori
    Montessori teaching principles|pedagogie montessori|principios de ensenanza de montessori
    Moodle
    morphology|the study of words|word studies|morphologie|morfologia
    mortgage loans|credit on real estate|home loan|homeowner's loan|prets immobiliers|prestamos hipotecarios
    motion capture|mo-cap|capture de mouvement|captacion de imagenes en movimiento
    motion graphics|graphiques animes|graficos en movimiento
    motor vehicle parts drawings|dessins de pieces automobiles
    mouth anatomy|mouth functions|mouth structure|oral anatomy|anatomie buccale|anatomia de la boca
    movement techniques|movement methods|movement practice|styles of movement|techniques de mouvement|tecnicas del movimiento
    multimedia systems|multimedia arrangement|multimedia organisation|multimedia scheme|systemes multimedia|sistemas multimedia
    multimodal transport logistics|logistics of combined transportation|logistique de transport multimodal|logistica de transporte multimodal
    musculoskeletal anatomy|muscular and skeletal anatomy|musculoskeletal system and functions|musular anatomy|anatomie musculo-squelettique|anatomia musculoesqueletica
    museum databases|museum archives|museum digital records|bases de donnees des musees|bases de datos de museos
    music and video industry
    music literature|litterature sur la musique|publicaciones musicales
    music therapy clinical practice|pratique clinique de la musicotherapie|musicoterapia clinica
    music therapy processes|procedes de musicotherapie|etapas de la musicoterapia
    music therapy schools|ecoles de musicotherapie|escuelas de musicoterapia
    music therapy theories|theories de musicotherapie|teorias de la musicoterapia
    musical genres|music genres|musical styles|musical types|genres musicaux|generos musicales
    musical instrument accessories|accessoires pour instruments de musique|accesorios para instrumentos de musica
    musical instruments|instruments for music|music devices|musical tools|instruments de musique|instrumentos musicales
    musical instruments materials|materiaux pour instruments de musique|materiales para instrumentos de musica
    musical notation|music notation|music theory|musical rudiments|notation musicale|notacion musical
    musical theory|musical philosophy|musical principles|theorie de la musique|teoria musical
    mycology|fungi studies|the study of fungi|mycologie|micologia
    MySQL
    nanoelectronics|typology of nano-electronic devices|nanoelectronique|nanoelectronica
    nanomaterials|carbon nanotubes|engineered nanoparticles|nano-objects|nanomateriaux|nanomateriales
    nanotechnology|atomic scale technology|nano-technology|nanotechnologie|nanotecnologia
    national pesticide legislation|legislation nationale sur les pesticides
    national population census|recensement national de la population|censo nacional de poblacion
    national road network|reseau routier national|red nacional de carreteras
    national waterways|domestic waterways|nationwide waterways|state waterways|voies navigables nationales|vias de navegacion nacionales
    natural areas maintenance|entretien des espaces naturels|mantenimiento de espacios naturales
    natural fertilisers|mineral fertiliser|natural fertilizers|organic fertilisers|engrais naturels|fertilizantes naturales
    natural food resources|ressources alimentaires naturelles|recursos alimentarios naturales
    natural history|histoire naturelle|historia natural
    natural language processing|=NLP|traitement automatique du langage naturel|procesamiento del lenguaje natural
    navy operations|naval exercises|naval manoeuvres|navy activities|operations de la marine|operaciones de la armada
    neonatology|new-born paediatrics|neonatalogie|neonatologia
    neoplasia|abnormal growth|formation of a neoplasm|tumour formation|neoplasie
    Nessus
    network management system tools
    network marketing|=MLM|direct marketing|multi-level marketing|vente multiniveau|marketing multinivel
    neuro-ophthalmology|disorders of visual system|neuro-ophthalmic illnesses|neuro-ophtalmologie|neurooftalmologia
    neuroanatomy|investigations of nervous system|neuroanatomie|neuroanatomia
    neuroanatomy of animals|neuroanatomie des animaux|neuroanatomia animal
    neurological surgery|neurological surgeries|neurological surgical intervention|neurochirurgie|neurocirugia
    neurology|neurologie|neurologia
    neuromarketing techniques|neuromarketing strategies
    neuropathology|neuropathologie|neuropatologia
    neuropharmacology|neuropharmacologie|neurofarmacologia
    neurophysiology|neurophysiologie|neurofisiologia
    neurophysiology of animals|animal neuro-physiology|neurophysiologie des animaux|neurofisiologia animal
    neuropsychiatry|neuro-psychiatry|neuropsychiatric specialty|organic psychiatry|neuropsychiatrie|neuropsiquiatria
    neuropsychology|neuro-psychology|neurological psychology|neuropsychological processes|neuropsychologie|neuropsicologia
    newborn care|soins neonataux|atencion neonatologica
    news analytics|headline analytics|news analyses|news analysis|analyses d'actualites|analisis de noticias
    newsletter analysis|newsletter analyses|newsletter analytics|analyses de bulletins d'information|analisis de boletines informativos
    Nexpose
    nibbling machine parts|universal nibbler elements|pieces de machines a grignoter|elementos de recortadoras de chapa
    non-destructive testing|essais non destructifs|ensayo no destructivo
    non-ferrous metal processing|alloy processing|aluminium processing|copper processing|traitement des metaux non ferreux|transformacion de metales no ferrosos
    nonwoven machine technology|nonwoven textile|technologies for nonwoven fabrics
    NoSQL
    nuclear energy|atomic energy|atomic power|energy from atoms|energie nucleaire|energia nuclear
    nuclear legislation|regulation concerning nuclear industry|legislation sur le nucleaire|legislacion de energia nuclear
    nuclear medicine|medecine nucleaire|medicina nuclear
    nuclear physics|nuclear energy studies|physique nucleaire|fisica nuclear
    nuclear reprocessing|nuclear substance processing|reprocessing radioactive waste|retraitement nucleaire|reprocesamiento nuclear
    numerical sequences|digital sequence|sequence of digits|sequences numeriques|secuencias numericas
    nursing principles|nursing code of conduct|nursing concepts and theories|principes de soins infirmiers|principios de la enfermeria
    nursing science|sciences en soins infirmiers|ciencia de la enfermeria
    nutrients of confectionery|confectionary minerals|confectionary vitamins|nutriments de confiseries|nutrientes de la confiteria
    nutrition of healthy persons|nutrition des personnes en bonne sante|alimentacion de personas sanas
    obesity|excess of body fat|obesidad
    object-oriented modelling|modelisation orientee objet|diseno orientado a objetos
    Objective-C|obj c|object c|objective-c++
    ObjectStore
    obstetric ultrasonography|diagnostic application of ultrasound|medical ultrasound for obstetrics|obstetric ultra-sonography|ultrasonographie obstetrique|ecografia obstetrica
    obstetrics and gynaecology|=O&G|=OBG|obs & gynae|gynecologie - obstetrique|obstetricia y ginecologia
    occupational medicine|disability assessment medicine|environmental health medicine|medecine du travail|medicina del trabajo
    occupational physiology|ergonomics associated with work|physiology of work|physiologie du travail|fisiologia laboral
    occupational science|sciences du travail|ciencia del trabajo
    occupational therapy theories|theories de l'ergotherapie|teorias de la terapia ocupacional
    oceanography|oceans studies|the study of oceans|oceanographie|oceanografia
    Octopus Deploy
    office administration|office control|office management|office organisation|service administratif|administracion de la oficina
    office equipment|office apparatus|office devices|office machinery|materiel de bureau|equipo de oficina
    office furniture products|articles de mobilier de bureau|mobiliario de oficina
    office software|office application|office operating system|office programme|logiciels de bureautique|programas de ofimatica
    offset printing|impression offset|impresion offset
    offshore constructions and facilities|offshore structures|oil platforms|wind farms
    offshore renewable energy technologies
    oil rig legislation|environmental laws|environmental regulation|legislation sur les plateformes petrolieres
    oil seed process|traitement de graines oleagineuses|procesamiento de semillas oleaginosas
    oil sweetening processes|catalytic desulphurisation|merox processing|purifying oil|procedes d'adoucissement du petrole|procesos de refinacion del petroleo
    older adults' needs|elderly people's needs|needs of elderly patients|besoins des adultes ages|necesidades de los adultos mayores
    olfaction|olfactory sensing|sense of smell|olfaccion
    OmniPage
    on board hazards|dangers a bord|riesgos a bordo
    oncologic hormone therapy|hormonal therapy for cancer|hormonal therapy in oncology|hormonotherapie oncologique|terapia oncologica hormonal
    online ads campaign techniques|online advertisement
    online analytical processing|=OLAP|cube databases|olap databases|traitement analytique en ligne|procesamiento analitico en linea
    online job platforms|online employment portals|sites d'offres d'emploi en ligne|plataformas de empleo en linea
    online moderation techniques|techniques de moderation en ligne|tecnicas de moderacion en linea
    Open source model|modele en code source ouvert|modelo de fuente abierta
    OpenEdge Advanced Business Language
    OpenEdge Database|openedge rdbms
    operating systems
    operation of different engines|functions of various engines|fonctionnement de differents moteurs|funcionamiento de diferentes motores
    operation of lifting gears|operation of forklift trucks|operation of sea cranes|operation of telescopic loaders|utilisation d'engins de levage|manejo de aparatos de elevacion
    operation of transport equipment|controls on transport equipment|utilisation d'equipements de transport|manejo de equipo de transportes
    operations department processes|procedures des services operationnels
    ophthalmological examination methods|eye examination technique|technique to control eyesight|methodes d'examen ophtalmologique|metodos de examen oftalmologico
    ophthalmology|ophtalmologie|oftalmologia
    opinion poll|opinion census|opinion survey|sondage d'opinion|encuesta
    optical character recognition software|=GOCR|anydoc software
    optical components|components of optics|materials used in optics|optical materials|composants optiques|componentes opticos
    optical engineering|applications of optics|optical instrumentation|genie optique|ingenieria optica
    optical equipment standards|normes sur les instruments optiques|normas relativas a los equipos opticos
    optical glass characteristics|caracteristiques des verres optiques|caracteristicas de los vidrios opticos
    optical instruments|usage of lens-meters|instruments optiques
    optical manufacturing process|procede de fabrication optique|proceso de fabricacion de productos opticos
    optics
    optoelectronic devices|electrically driven light sources|laser diodes|photovoltaic cells|instruments optoelectroniques
    optoelectronics|opto-electronics|optoelectronique|optoelectronica
    optomechanical components|optical fibre|optical mirrors|optical mounts|composants optomecaniques|componentes optomecanicos
    optomechanical devices|optical tables|opto-engineering devices|dispositifs optomecaniques|dispositivos optomecanicos
    optomechanical engineering|optical products|optical systems|opto-mechanical components|genie optomecanique|ingenieria optomecanica
    Oracle Application Development Framework
    Oracle Data Integrator|=ODI
    Oracle Relational Database|oracle rdb
    Oracle Warehouse Builder|=OWB
    Oracle WebLogic
    oral surgery|chirurgie orale|cirugia bucal
    organic building materials|materiaux de construction organiques|materiales ecologicos
    organic chemistry|chimie organique|quimica organica
    organic farming|farming ecologically|farming organically|typology of ecological agriculture|agriculture biologique|agricultura ecologica
    organisational policies|organizational policies|strategies d'organisation|politicas organizativas
    organisational resilience|business resilience|operational resilience|organizational resilience|resilience organisationnelle|resiliencia organizativa
    organisational structure|organisation structures|organisational blueprint|organisational framework|structure organisationnelle|estructura organizativa
    organism taxonomy|organism biology|organism classification|taxonomie|taxonomia biologica
    ornithology|bird studies|the study of birds|ornithologie|ornitologia
    orthodontics|dentofacial orthopaedics|dentofacial orthopedics|orthodontie|ortodoncia
    orthopaedic conditions|orthopaedic ailments|orthopaedic injuries|orthopedic conditions|affections orthopediques|enfermedades ortopedicas
    orthopaedic goods industry|industrie des produits orthopediques|industria ortopedica
    orthopaedic manual physiotherapy|physiotherapie manuelle orthopedique|fisioterapia ortopedica
    orthopaedic treatment alternatives|traitements orthopediques alternatifs|tratamientos ortopedicos alternativos
    orthopaedics|chirurgie orthopedique et traumatologie|cirugia ortopedica y traumatologia
    orthoptics|orthoptique|ortoptica
    orthotic devices|ortheses|dispositivos ortesicos
    orthotics|orthoses designing|orthoses manufacturing|orthoses production|fabrication d'ortheses
    osteology|osteologie|osteologia
    osteopathy|osteopathie|osteopatia
    otorhinolaryngologic conditions|ent conditions|otolaryngologic condition|pathologies otorhinolaryngologiques|enfermedades otorrinolaringologicas
    otorhinolaryngology|ent medicine|otorrinolaringologia
    outdoor activities|outdoor activity|outdoor events|outdoor excursions|activites de plein air|actividades al aire libre
    outdoor advertising|ooh advertising|ooh media|out-of-home media|publicite exterieure|publicidad exterior
    outplacement|job placement|out-placement|reclassement|recolocacion
    Outsourcing model|modele d'externalisation|modelo de externalizacion
    outsourcing strategy|strategie d'externalisation|estrategia de externalizacion
    OWASP ZAP|owasp zed attack proxy
    oxidation|reduction process|reduction processes|oxydation|oxidacion
    packaging engineering|packaging fabrication|packaging manufacture|packaging production|ingenierie de l'emballage|ingenieria del empaquetado
    packaging functions|packaging applications|packaging operations|packaging performance|fonction des emballages|funciones del empaquetado
    packaging processes|packaging design|packaging development|procedes d'emballage|procedimientos de empaquetado
    paediatric phlebotomy procedures|pediatric blood collection procedures|pediatric venipuncture|procedures de phlebotomie en pediatrie
    paediatric psychology|paediatric mental treatment|pediatric psychology|pedo-psychologie|psicologia pediatrica
    paediatric surgery|child surgery|pediatric operation|pediatric surgery|chirurgie infantile|cirugia pediatrica
    paediatrics|pediatric care|pediatrie|pediatria y sus areas especificas
    paint spraying techniques|techniques de pulverisation de peinture|tecnicas de pulverizacion de pintura
    palaeoclimatology|historical climate change studies|paleoclimatologie|paleoclimatologia
    paleontology|fossil studies|the study of fossils|paleontologie|paleontologia
    pallet dimensions|pallet measurements|pallet measures|pallet sizes|dimensions des palettes|dimensiones de los pales
    palliative care|end of life procedures|palliative assistance|palliative medicine|soins palliatifs|cuidados paliativos a enfermos graves
    palliative settings|unites de soins palliatifs|ambitos de cuidados paliativos
    paper chemistry|paper balance|paper composition|paper structure|chimie du papier|composicion quimica del papel
    paper production processes|paper producing process|processus de fabrication du papier|procesos de fabricacion del papel
    parasitology|parasite studies|the study of parasites|parasitologie|parasitologia
    parimutuel betting|parimutuel gambling|parimutuel wagering|pari mutuel|apuestas mutuas
    parking regulations|parking controls|parking enforcement management|parking rules|regles de stationnement|normativa de estacionamiento
    Parrot Security OS
    participant observation|participant assessment|participant evaluation|participant examination|observation participante|observacion de los participantes
    participatory decision-making
    particle animation|animation par un systeme de particules|animacion de particulas
    parts pricing|parts appraisals|parts costs|parts estimates|prix des pieces
    passenger transport regulations|codes on passenger transportation|normativa sobre el transporte de pasajeros
    patents|patentes
    pathogenic microorganisms|pathogenic micro-organisms|pathogenic microbes|microorganismes pathogenes|microorganismos patogenos
    pathogenic microorganisms in food|microorganismes pathogenes dans les aliments
    pathological anatomy|anatomic pathology|anatomical pathology|anatomy of abnormal tissue|anatomie et cytologie pathologiques|anatomia patologica
    pathologies treated by acupuncture|pathologies traitees par l'acupuncture|patologias tratadas mediante acupuntura
    pathology|pathologie|patologia
    patient autonomy|autonomie du patient|autonomia del paciente
    patient record storage|compilation of patient data|stockage des dossiers medicaux|almacenamiento de registros de los pacientes
    patient safety theories|grid-group cultural theory|high reliability theory|normal accident theory
    pattern grading|pattern sizing|gradation de patrons|clasificacion de patrones
    pay-per-click|=CPC|=PPC|disseminate information for corporation|cout par clic|pago por clic
    pedagogy|pedagogie|pedagogia
    pedorthics|condition of footwear|pethordic condition|podo-orthese|podortesica
    peer group methods|methodes par groupe de pairs|metodos de aprendizaje en grupo
    pellet standards|pellet measurements|pellet norms|pellet regulations|normes relatives aux granules
    pen components|pen items|pen parts|pen pieces|composants de stylos|componentes de un boligrafo
    penetration testing tool|=COPS|=NMAP|=VAM|outil de test d'intrusion|herramienta para pruebas de penetracion
    Pentaho Data Integration|=PDI|pentaho kettle
    performance diagnosis|improvement of performance level|performance diagnoses|diagnostic de performance|diagnostico de rendimiento
    perfume and cosmetic products|parfums et produits cosmetiques|productos cosmeticos y de perfumeria
    perfume raw materials|flower essence|spice essence|wood essence|matieres premieres de parfum
    person centred care|patient centered care approach|soins axes sur l'individu|atencion centrada en la persona
    personal development|personality building|self-reflection|developpement personnel|desarrollo personal
    personal directing styles|familiarise with directors' styles|styles de mise en scene personnels|estilos personales de direccion
    personal protective equipment|equipements de protection individuelle
    personality development theories|teorias del desarrollo de la personalidad
    personnel management|human resource regulation|personnel administration|personnel oversight|gestion du personnel|gestion del personal
    pest biology|biologie des nuisibles|biologia de las plagas
    pest control in plants|lutte antiparasitaire chez les vegetaux|sanidad vegetal
    pest management techniques|extermination methods|extermination techniques|techniques de gestion des nuisibles|tecnicas de gestion de plagas
    pesticides|plaguicidas
    pesticides sprayers|pesticides dispensers|pulverisateurs pour pesticides|pulverizadores de plaguicidas
    pests and diseases|parasites et maladies|plagas y enfermedades
    pet diseases|pet ailments|pet illnesses|pet maladies|maladies animales|enfermedades de las mascotas
    pet product industry|industria de productos para mascotas
    petroleum|oil products|refinery products|petroleo
    petroleum coking techniques|processes for pet coking|techniques de cokefaction du petrole|tecnicas de coquizacion del petroleo
    petrology|rock studies|petrologie|petrologia
    pharmaceutical chemistry|chimie pharmaceutique|quimica farmaceutica
    pharmaceutical drug development|animal trials|clinical trials|pre-clinical phase|developpement de produits pharmaceutiques|elaboracion de medicamentos
    pharmaceutical industry|drug producers|pharma industry|pharmaceutical industries|industrie pharmaceutique|industria farmaceutica
    pharmaceutical legislation|pharmaceutical laws|pharmaceutical norms|pharmaceutical regulations|legislation pharmaceutique|legislacion farmaceutica
    pharmaceutical manufacturing quality systems
    pharmaceutical processes|drug synthesis|industrial-scale drug production|pharmaceutical drug manufacturing|procedes pharmaceutiques|procesos farmaceuticos
    pharmaceutical products|pharmaceutical brands|pharmaceutical commodities|pharmaceutical merchandise|produits pharmaceutiques|productos farmaceuticos
    pharmaceutical technology|pharmaceutical engineering|technological pharmaceutics|technology in pharmaceutics|technologie pharmaceutique|tecnologia farmaceutica
    pharmacognosy|pharmacognosie|farmacognosia
    pharmacokinetics|pharmacocinetique|farmacocinetica
    pharmacology|pharmacologie|farmacologia clinica
    pharmacotherapy|therapy using pharmaceutical drugs|pharmacotherapie|farmacoterapia
    pharmacovigilance legislation|eu pharmacovigilance system|legislation sur la pharmacovigilance|legislacion sobre farmacovigilancia
    pharmacy law|pharmacy laws and regulations|droit pharmaceutique
    philanthropy
    philosophical schools of thought|philosophical lines of thinking|philosophical teachings|ecoles de pensee philosophique|corrientes filosoficas
    philosophy of mathematics|math philosophy|philosophie des mathematiques|filosofia de las matematicas
    phonetics|phonetique|fonetica
    phoniatrics|treatment of speech disorders|phoniatrie|foniatria
    photoengraving|photogravure|fotograbado
    photogrammetry|photographic surveying|photogrammetrie|fotogrametria
    photographic lenses|camera lenses|lenses used in photography|lentilles photographiques|lentes fotograficas
    photographic processing techniques|techniques de traitement photographique|tecnicas de revelado fotografico
    photography|picture taking|photographie|fotografia
    photonics|phenomena involving light particles|physics of light particles|photonique|fotonica
    PHP|=PHTML
    physical characteristics of railways|material conditions of railways|material features of railroads|physical aspects of railroads|caracteristiques physiques des voies ferrees
    physical medicine|=PM&R|=PRM|rehabilitation medicine|medecine physique|medicina fisica y rehabilitacion
    physics|natural science|physical science|physique
    physiology of animals|zoophysiologie|fisiologia animal
    physiology of balance|physiologie de l'equilibre|fisiologia del equilibrio
    physiology of hearing|anatomy of the ear|physiologie de l'audition|fisiologia del oido
    physiotherapy|physical therapy|medecine physique et de readaptation
    phytosanitary measures|provide protection from disease|mesures phytosanitaires|medidas fitosanitarias
    phytotherapy|herbal medicine|herbal remedies|herbal treatment|phytotherapie|fitoterapia
    pipeline coating properties
    pipeline transport regulations|pipeline transportation codes|normativa sobre el transporte por tuberias
    plankton production|practices in microalgae production|production de plancton|produccion de plancton
    plant care products|produits phytosanitaires
    plant disease control|lutte contre les maladies des plantes
    plant harvest methods|methodes de recolte des plantes|recoleccion de la produccion vegetal
    plant propagation|growing of plants|multiplication des plantes|multiplicacion vegetativa
    plant species|typology of flora|especes vegetales|especies vegetales
    plasma torches|plasm lanterns|plasma arc lamps|plasma beacons|torches plasma|antorchas de plasma
    plastic resins|synthetic resins|resines plastiques|resinas plasticas
    plastic surgery|aesthetic surgery|burn surgery|cosmetic surgery
    plastic welding|plastic binding|plastic sealing|plastic soldering|soudage plastique|soldadura de plasticos
    play therapy|play therapies|ludotherapie|ludoterapia
    player logic|players' logical moves|players' strategies|logique des joueurs|logica del jugador
    plumbing tools|pipeworkers tools|tools for pipeworking|tools used by plumbers|outils de plomberie|herramientas de fontaneria
    pneumatics|pneumatique|neumaticos
    podiatric diseases|foot conditions|foot diseases|foot disorders|affections podologiques|enfermedades de los pies
    podiatric surgery|feet and ankle surgery|foot and ankle operations|podiatric operation|chirurgie podologique|cirugia de los pies
    policy analysis
    political campaigning|party political crusade|political drive|political offensive|campagnes politiques|campanas politicas
    political ideologies|political belief|political ideologue|political ideology|ideologies politiques|ideologias politicas
    political parties|affiliations parties|movements parties|political party|partis politiques|partidos politicos
    political science|party political discipline|political behaviour|political knowledge|sciences politiques|ciencias politicas
    polling techniques|polling methods|surveying methods|surveying techniques|techniques de sondage|metodologias de encuesta
    pollution legislation|national pollution regulation|legislation sur la pollution|legislacion relativa a la contaminacion
    pollution prevention|=MARPOL|prevention de la pollution|prevencion de la contaminacion
    polygraphy|polygraphie|electrofotografia
    polymer chemistry|chemistry of macromolecules|chimie des polymeres|quimica de los polimeros
    polymerisation|combining monomers|creation of polymeric compounds|polimerizacion
    port regulation|dock regulation|harbour regulation|legal requirements for ports|reglementation portuaire|normativa portuaria
    positions for surgical procedures|patient positioning during surgery|positions pour les procedures chirurgicales|posiciones en cirugia
    post-process of food|post-transformation de denrees alimentaires|preparacion de alimentos transformados
    post-processing of photographs|post-traitement de photographies|procedimientos para retocar fotografias
    post-secondary school procedures|procedures des ecoles postsecondaires|procedimientos de ensenanza secundaria
    postediting|post-edit|post-edition|postedicion
    PostgreSQL
    postpartum legal protection|legislation governing maternity coverage|protection juridique postnatale|proteccion juridica tras el parto
    postpartum period|post-partum period|periode postnatale|periodo de posparto
    power electronics|power conversion devices|electronique de puissance|electronica de potencia
    power engineering|genie energetique|ingenieria de motores
    power plant instrumentation|instrumentation des centrales electriques|instalaciones de planta de energia
    practical lexicography|dictionary compilation|dictionary writing|lexicon compilation|lexicographie pratique|lexicografia practica
    precious metal processing|processing gold|processing platinum|processing silver|traitement des metaux precieux|transformacion de metales preciosos
    precious metals|metaux precieux|metales preciosos
    precision engineering|low tolerances in engineering|ingenierie de precision|ingenieria de precision
    precision measuring instruments|instruments de mesure de precision|instrumentos de medida de precision
    precision mechanics|fine mechanics|precision mechanical engineering|mecanique de precision|mecanica de precision
    predictive maintenance
    pregnancy|development of fetus|grossesse|embarazo
    preparation for child delivery|procedures for delivering babies|preparation a l'accouchement|preparacion para el parto
    preparation for parenthood|psychological aspects of parenthood|preparation a la parentalite|preparacion para la paternidad
    prepared animal feeds|aliments prepares pour animaux
    prepared meals|arranged dishes|laid out dishes|provided dishes|plats prepares|comidas preparadas
    prepress processes|pre-printing processes|prepress process|processus prepresse|procesos de preimpresion
    press law|press laws|press legislation|press norms|loi sur la presse|ley de prensa
    preventative measures against pests|pest infestation prevention|mesures de prevention contre les nuisibles|medidas preventivas contra las plagas
    preventive medicine|disease prevention in medicine|measures for disease prevention|preventative medicine|medecine preventive|medicina preventiva
    pricing strategies|pricing plans|pricing strategy|pricing tactics|strategies de tarification|estrategia de precios
    primary care|soins primaires|atencion primaria
    primary school procedures|procedures des ecoles primaires|procedimientos de ensenanza primaria
    primitive technology|primitive equipment|primitive gear|primitive implements|technologie primitive|tecnologia primitiva
    print stripping|separacion de impresiones
    printed circuit boards|=PCB|circuits imprimes|placas de circuitos impresos
    printed goods processes|procedes d'imprimerie|procesos de artes graficas
    printing materials|printing resources|printing stuffs|printing supplies|materiaux d'impression|soportes de impresion
    printing media|print medium|supports d'impression
    printing plate making|preparation de plaques d'impression|fabricacion de planchas de impresion
    printing techniques|printing methods|printing practices|printing procedures|techniques d'impression|tecnicas de impresion
    probability theory|probable correctness theory|theorie des probabilites|teoria de probabilidades
    procedural law|procedural laws|procedural rules and regulations|procedural statutes|droit procedural|derecho procesal
    Process-based management|methode de gestion de projets procedurale|metodo de gestion basada en procesos
    processes performed by tumbling|procedes de tribofinition|procesos de tamboreo
    procurement lifecycle
    product comprehension|comprehending products|product knowledge|product requirements|comprehension des produits|comprension del producto
    product data management|gestion des donnees produit|gestion de datos sobre productos
    product life-cycle|ciclo de vida de productos tecnologicos
    product package requirements|requisitos del empaquetado de productos
    product usage risks analysis
    production processes|production analysis|production handling|production measures|procedes de production|procesos de fabricacion
    production scale fermentation|ethanol production|producing ethanol|fermentation a l'echelle de production|fermentacion a gran escala
    products coding system|systeme de codage des produits|sistema de codificacion de los productos
    programmable logic controller|=PLC|plc technology|computer control system|automate programmable|controladores logicos programables
    Project Anarchy
    project commissioning|managing projects|project management|mise en service d'un projet|supervision de obra
    project configuration management
    project management principles|principes de gestion de projet|principios de la gestion de proyectos
    projection equipment|projecting equipment|projection apparatus|projection devices|materiel de projection|equipo de proyeccion
    pronunciation techniques|pronunciation methods|pronunciation practices|pronunciation procedures|techniques de prononciation|tecnicas de diccion
    proofing methods|proofing approaches|proofing procedures|proofing strategies|methodes d'epreuvage|metodos de revision
    properties of fabrics|proprietes de tissus|propiedades de los tejidos
    property law|property contract rules|property legislation|real estate law|droit des biens|derecho de propiedad
    prosthetic devices|artificial limb|prosthetic limb|protheses|protesis
    prosthetic-orthotic device materials|materiaux pour protheses et ortheses
    prosthetic-orthotic examination
    protection from natural elements|defence against natural elements|protection contre les elements naturels|proteccion frente a los elementos naturales
    protective safety equipment|equipements de protection|equipo de proteccion personal
    Prototyping development|developpement par prototypage
    proxy servers|serveurs mandataires|servidores proxy
    pruning techniques|plant trimming techniques|techniques d'elagage|tecnicas de poda
    pruning types|pruning typology|techniques for basic pruning|types d'elagage|tipos de poda
    psychiatric diagnostics|medical diagnosis in psychiatry|diagnostic psychiatrique|diagnostico psiquiatrico
    psychiatric disorders|mental disorders|psychiatric debility|psychiatric disease|troubles psychiatriques|enfermedades psiquiatricas
    psychiatry|treatment of mental diseases|psychiatrie|psiquiatria
    psycho-social forms of intervention|psychosocial types of interventions|formes d'intervention psychosociales|metodos psicosociales de intervencion
    psychoacoustics|psycho-acoustics|sound perception|psychoacoustique|psicoacustica
    psychoanalysis|depth psychological analysis|depth psychology|psychological and psychotherapeutic theory|psychanalyse|psicoanalisis
    psychological concepts|concepts psychologiques|conceptos psicologicos
    psychological counselling methods|mental counselling approaches|psychological coaching techniques|methodes de conseil psychologique|metodos de psicoanalisis
    psychological diagnostics|medical diagnosis in psychology|diagnostic psychologique|diagnosticos psicologicos
    psychological effects of war|effets psychologiques des guerres|efectos psicologicos de la guerra
    psychological healthcare services|services de sante psychologique|servicios de psicologia
    psychological interventions|interventions psychologiques|intervenciones psicologicas
    psychological theories|psychological theory|theories psychologiques|teorias psicologicas
    psychological treatment measures|mesures de traitement psychologique|medidas de tratamiento psicologico
    psychology|psychological practice|psychologie|psicologia
    psychomotor therapy|psychomotor education|psychomotor therapies|therapie psychomotrice|terapia psicomotriz
    psychopathology|psychopathologie|psicopatologia
    psychopharmacology|psychopharmacologie|psicofarmacologia
    psychophysiology|psychophysiologie|psicofisiologia
    psychosociology|psycho-sociology|psychosociologie|psicosociologia
    psychosomatics|psychosomatique|medicina psicosomatica
    psychotherapy principles|fundamentals of psychotherapy|principes de psychotherapie|principios de la psicoterapia
    public auction procedures|public sell off methods|public tender measures|procedures d'encheres publiques|procedimientos de subasta publica
    public finance|government income|government money|government revenues|finances publiques|finanzas publicas
    public housing legislation|normativa relativa a la vivienda publica
    public law|civic decrees|civic legislation|civic regulations|droit public|derecho publico
    public offering|offre publique|oferta publica
    public relations|relations publiques|relaciones publicas
    public service concession|public utility compromise|concession de service public|concesion del servicio publico
    publicity code|publishing code|code de la publicite|codigo publicitario
    publishing industry|publishing business|publishing company|publishing industries|industrie de l'edition|industria editorial
    publishing market|publishing field|publishing sector|marche de l'edition|mercado editorial
    publishing strategy|publishing content|strategie de publication|estrategia editorial
    pultrusion process|making fibre reinforced polymer|pultrusion processes|procede de pultrusion|proceso de pultrusion
    pyrotechnic articles legislation|firework bylaws|firework legislation|firework regulations|legislation sur les articles pyrotechniques|legislacion sobre articulos pirotecnicos
    QlikView Expressor|=QVE|qv expressor
    qualitative risk analysis techniques
    quality assurance methodologies|methodes d'assurance qualite|metodos de garantia de la calidad
    quality assurance procedures|qa procedure|inspection procedures|monitoring procedures|procedures d'assurance qualite|procedimientos de garantia de calidad
    quality control systems|systemes de controle qualite|sistemas de control de calidad
    quality of fish products|qualite des produits de poisson|calidad de los productos pesqueros
    quality standards|normes de qualite|normas de calidad
    quantitative risk analysis techniques
    quantitative sensory testing|tests quantitatifs sensoriels|prueba sensorial cuantitativa
    quantum mechanics|mecanique quantique|mecanica cuantica
    quantum optics|phenomena involving light|physics of light|optique quantique|optica cuantica
    query languages|=CQLF|=DMX|=FQL|langages de requete|lenguajes de consulta
    questioned document examination|expertise en ecritures|examen forense de documentos
    radars|detectors using microwaves|radio wave-based detectors
    radiation physics in healthcare
    radiation protection|radiation cover|radiation guarding|radiation preservation|protection contre les rayonnements|proteccion contra las radiaciones
    radioactive contamination|radio-active substances|substances that are radioactive|typology of radioactive substances|contamination radioactive|contaminacion radioactiva
    radiobiology|radiation biology|studies of ionizing radiation|radiobiologie|radiobiologia
    radiochemistry|chemistry of radioactive materials|radio-chemistry|usage of radioactive isotopes|radiochimie|radioquimica
    radiological photography|x-ray imaging|methods applied to x-rays|radiological imaging|photographie radiologique|radiografia
    radiological procedures|radiology procedures|procedures radiologiques|procedimientos radiologicos
    radiology|medical imaging techniques|electro-radiologie|electroradiologia
    radiopharmaceuticals|medication containing radioisotopes|medicinal radiocompounds|pharmaceutical drug containing radioactivity|produits radiopharmaceutiques|radiofarmacos
    radiotherapy|=XTR|radiation therapies|therapy using ionized radiation|oncologie option oncologie radiotherapique|oncologia radioterapica
    rail construction engineering|ingenieria de construccion de vias ferreas
    rail design engineering|railway engineering|ingenieria de diseno ferroviario
    rail disruption management|administration of railroad delays
    rail infrastructure|features of railway infrastructure|railroad infrastructure|infrastructure ferroviaire|infraestructura ferroviaria
    rail project financing|funding for railway projects|financement de projets ferroviaires|financiacion de proyectos ferroviarios
    railway framework legislation|international railway network law|laws governing railway networks|railroad framework regulation|legislacion marco del sector ferroviario
    railway law|rail regulatory statutes|railway decrees|railway legislation|droit ferroviaire|ley ferroviaria
    rainwater management|dry basins|surface infiltration|wet basins|gestion des eaux pluviales|gestion de las aguas pluviales
    raisin grapes|conduite de la vigne|uvas de pasificacion
    ramp safety requirements|requisitosde seguridad en las plataformas
    Rapid application development|developpement rapide d'applications|modelo de desarrollo rapido de aplicaciones
    rates of growth assessment|baremes d'evaluation de croissance|evaluacion de la velocidad del crecimiento
    real estate market|property market|marche immobilier|mercado inmobiliario
    real estate underwriting|land underwriting|property underwriting|garantie immobiliere|aseguramiento inmobiliario
    real-time computing|systeme temps reel|sistema de tiempo real
    recirculation systems|aeration and biofilter systems|systemes de recirculation|sistemas de recirculacion
    recreation activities|freetime activities|leisure activities|activites recreatives|actividades recreativas
    reed sensors|alarm sensor|magnetic sensor|proximity sensor|capteurs reed|sensores de lengueta
    reflexology|reflexologie|reflexologia
    refraction of the eye|refractive error examination|refraction de l'œil|refraccion de los ojos
    refractive power|convergence power|dioptric power|focusing power|pouvoir de refraction|poder refractivo
    refrigerants|heating pump fluids|refrigeration coolants|refrigeration fluids|fluides frigorigenes|refrigerantes
    regulations for international transportation|regles relatives au transport international|normativa sobre el transporte internacional
    regulations on substances|reglementation relative aux substances|reglamentacion sobre sustancias
    rehabilitation|reeducation|rehabilitacion
    reiki|alternative medicine energy therapy
    reinsurance
    relaxation techniques|relaxation mechanisms|relaxation methodologies|relaxation methods|techniques de relaxation|tecnicas de relajacion
    religious studies|the study of religion|etudes religieuses|estudios religiosos
    remote sensing techniques|techniques de teledetection|tecnicas de teledeteccion
    renal diseases|kidney diseases|nephrologie|nefrologia
    renewable energy technologies|biomass fuel technology|solar power technology|technologies des energies renouvelables|tecnologias de energias renovables
    repossession|reclamation of goods|recuperacion de bienes
    reproductive health|functions of reproductive processes|sante reproductive|salud reproductiva
    reprography|reprographie|reprografia
    respiratory medicine|chest medicine|respiratory specialty|pneumologie|neumologia
    respiratory therapy|airways therapy|airways treatment|respiratory treatment|therapie respiratoire|terapia respiratoria
    response to health emergencies|workplace emergency instructions|reaction aux situations d'urgence sanitaire|respuesta ante emergencias de salud
    responsible gambling|gambling responsibly|low-risk gambling|responsible betting|jeu responsable|juego de azar responsable
    restorative justice|justice reparatrice|justicia reparadora
    results-based management
    resuscitation|=CPR|reanimation|reanimacion
    reverse engineering|back-engineering|retro-ingenierie|ingenieria inversa
    rheumatology|musculoskeletal diseases|rheumatic specialty|rhumatologie|reumatologia
    rigging terminology|lifting accessories|lifting equipment|rigging cables
    ripening of cheese|cheese aging|cheese maturing|affinage de fromage|maduracion del queso
    risk financing techniques
    risk identification|definition of risk|risk analysis|risk classification
    risk management|hazard manamagent|risk administration|risk assessment|gestion des risques|gestion de riesgos
    risk modelling|risk quantification
    risk transfer|passing on risk|transfert du risque|transmision de riesgos
    rivet types|rivet brands|rivet categories|rivet formats|types de rivets|tipos de remaches
    riveting machine types|types de riveteuses|tipos de remachadoras
    road signage standards|characteristics of road signs|regulations for road signs|traffic sign standards|normes de signalisation routiere|normas sobre senalizacion vial
    road traffic laws|rules of the road|lois sur la circulation routiere|leyes en materia de circulacion vial
    road transport legislation|regulations in road transportation|legislation sur le transport routier
    roasted cacao beans|feves de cacao torrefiees|granos de cacao tostados
    roasting coffee|flaming coffee|heating coffee|parching coffee|torrefaction de cafe|torrefaccion del cafe
    robotic components|circuit boards|composants robotiques|componentes de robotica
    robotics|application of mechatronics|industrial automation|robotique|robotica
    roofing drones|drones pour toitures|drones para inspecciones de tejados
    roofing techniques|methods for roofing|techniques de couverture|tecnicas de construccion de tejados
    room aesthetics|room tastes|esthetique d'une piece|estetica de una sala
    root cause analysis
    rope lashing|knot tying|rope skills|rope use|encordage|amarre con cuerdas
    rope manipulation|methods for knottting rope|rope work|techniques for splicing rope|manipulation de cordages|manipulacion de cuerdas y cabos
    rubber technology|mechanical rubber properties|rubber and tire industry|rubber compounding
    safe horseback riding principles|safety principles for horseriding|principes de securite en equitation|principios para una equitacion segura
    safe management of medicines|medication safety|gestion sure des medicaments|administracion segura de medicamentos
    safe use of pesticides|usage sur des pesticides|uso seguro de plaguicidas
    safety engineering|ingenierie de la securite|ingenieria de seguridad
    safety regulations for warehouses|warehouse hazard prevention regulations|regles de securite applicables aux entrepots|normas de seguridad para depositos
    Sakai
    sales activities|sales actions|sales activity|sales exercises|activites de vente|actividades de venta
    sales argumentation|sales pitches|sales promotions|sales strategies|argumentaire de vente|tecnicas de venta
    sales department processes|procedures des services de vente|procedimientos del departamento de ventas
    sales promotion techniques|techniques de promotion des ventes|tecnicas de promociones de ventas
    salon management|salon administration|salon control|salon supervision|gestion d'un salon de beaute|gestion del salon
    Samurai Web Testing Framework
    sand blasting machine parts|blasting abrasive machine components|pieces de machines de sablage
    sandcarving|carve with sand|decorate using sand|high pressure sandblasting|gravure au sable|tallado con chorro de arena
    sanding grits|grains de sablage
    sanding techniques|sanding approaches|sanding procedures|sanding routines|techniques de sablage|tecnicas de lijado
    sanitary technology|sanitary technical equipment|sanitary technologies|technologie sanitaire|tecnologia sanitaria
    Sanskrit|sanscrito
    SAP Data Services
    SAS Data Management
    SAS language
    Sass|syntactically awesome stylesheets
    sawing techniques|sawing methods|sawing procedures|sawing tech|techniques de sciage|tecnicas de aserrado
    scaffolding components|base plate|scaffolding elements|scaffolding parts|elements d'echafaudages|partes del andamiaje
    Scala
    school psychology|educational psychology|psychologie scolaire|psicologia escolar
    Schoology
    scientific modelling|scientific models|scientific reproduction|scientific simulation|modelisation scientifique|modelizacion cientifica
    scientific research methodology|scientific methods|methodologie de recherche scientifique|metodologia de la investigacion cientifica
    screen printing inks|encres pour serigraphie|tintas para serigrafia
    screen printing machines|machines de serigraphie|maquinas para serigrafia
    screen printing process|procedes de serigraphie|proceso de impresion serigrafica
    screenwriting theories|screenwriting concepts|screenwriting ideas|screenwriting models|theories de scenarisation|teorias sobre escritura de guiones
    screw machine parts|fastening machinery units|pieces de decolleteuses
    screw manufacturing processes|fastening mechanism production operations|procedes de fabrication de vis|procesos de fabricacion de tornillos
    screw types|fastener brands|fastener formats|fastener sizes|types de vis|tipos de tornillos
    seafood processing|aquatic food resource processing|fish processing|process fish|transformation des fruits de mer|transformacion de alimentos de origen marino
    search engine optimisation|=SEM|search marketing|optimisation des moteurs de recherche|optimizacion de motores de busqueda
    search engines|moteurs de recherche|motores de busqueda
    secondary school procedures|procedimientos de educacion secundaria
    securities|stocks and bonds|valeurs mobilieres
    security in commercial buildings|company security|securite dans les batiments commerciaux|seguridad en los edificios comerciales
    security in industrial buildings|securite dans les batiments industriels|seguridad en los edificios industriales
    security of assets legislation|security of holdings rules|legislation sur la securite des biens
    security panels|wire contact points|panneaux de securite|paneles de seguridad
    security regulations|security laws|security norms|security requirements|regles de securite|normas de seguridad
    security threats|security dangers|security hazards|security risks|menaces de securite|amenazas para la seguridad
    sedimentology|sediment studies|the study of sediment|sedimentologie|sedimentologia
    seismic measurement techniques|processing seismic data|techniques de mesure sismique|tecnicas de medicion sismica
    seismology|earthquake studies|the study of earthquakes|sismologie|sismologia
    self-service technologies in tourism
    semantics|linguistic meaning studies|semantique|semantica
    semiconductors|typology of semi-conductors|semi-conducteurs|semiconductores
    service-oriented modelling|ict service models|software as a service|modelisation orientee services|modelo formado por servicios
    set theory|theorie des ensembles|teoria de conjuntos
    sex education|education on human sexuality|family planning|information on birth control|education sexuelle|educacion sexual
    sexology|sexologie|sexologia
    sexual disorders|sexual disfunctions|troubles sexuels|enfermedades sexuales
    shale gas|gaz de schiste|gas de esquisto
    shellfish cultivation systems|techniques to cultivate shellfish|systemes de conchyliculture|sistemas de cultivo de mariscos
    shiatsu|japanese bodywork|complementary medicine massage therapy
    ship hull engineering|manufacture of vessel hulls|ingenierie de la coque des navires|ingenieria de cascos de buques
    ship related legislative requirements|coverage of imo conventions|requisitos legales del ambito maritimo
    shipping industry|cargo business|sailing industry|industrie du transport maritime|industria del transporte maritimo
    sightseeing information|provide tourist information|informations touristiques
    sign language|=BSL|langue des signes|lenguaje de signos
    signal box parts|elements of signal boxes|pieces de postes d'aiguillage|partes del puesto de senalizacion
    signal boxes|signal box operations|postes d'aiguillage|puesto de senalizacion
    signal processing|=DSP|analogic transmission digital transmission|traitement du signal|procesamiento de senales
    signs of animal illness|signes de maladie animale|sintomas de enfermedades veterinarias
    silvering|coat glass with aluminium|create reflective coating|argenture|plateadura
    simulation-based clinical education|scenario training|simulation training in nursing|training with mannequin
    six sigma methods
    sizes of paper|tailles de papier|formatos de papel
    SketchBook Pro
    ski
    skin types|types de peau|tipos de piel
    smart city features
    smart contract
    smart grids systems
    SMED|single-minute exchange of dies
    smoke sensors|detectors of smoke|monitors for smoke|smoke alarms|detecteurs de fumee|sensores de humo
    smoking pipes materials|materiaux pour pipes a tabac|materiales para pipas de fumar
    snow removal safety hazards
    snowboard
    social alliances
    social bonds|pay-for-success financing
    social entrepreneurship
    social entreprise|social business|social company|social firm|entreprise sociale|empresa social
    social innovation
    social justice|human rights|justice sociale|justicia social
    social media management|gestion des reseaux sociaux
    social media marketing techniques|techniques de marketing des medias sociaux
    social mediation|non-violent social conflict resolution|mediation sociale|mediacion social
    social pedagogy|holistic education and care|pedagogie sociale|pedagogia social
    social sciences|studying social groups|sciences sociales|ciencias sociales
    social security law|welfare legislation|welfare regulations|welfare rules|droit de la securite sociale|ley de la seguridad social
    social work theory|theories du travail social|teoria del trabajo social
    sociology|sociological studies|sociologie|sociologia
    software anomalies|anomalies logicielles|anomalias del software
    software architecture models|modeles d'architecture logicielle|modelos de arquitectura de software
    software components libraries|bibliotheques de composants logiciels|bibliotecas de componentes de software
    software components suppliers|fournisseurs de composants logiciels|proveedores de componentes de software
    software design methodologies|methodes de developpement de logiciels|metodologias de diseno de software
    software frameworks|cadres logiciels|marcos de software
    software interaction design|conception de l'interaction du logiciel|diseno de interaccion de software
    software metrics|metrique logicielle|metricas del software
    software UI design patterns|schema de conception d'interface utilisateur
    soil mechanics|geotechnical engineering|physical properties of soil|soil analysis|mecanique des sols|mecanica de suelos
    soil science|soil studies|the study of soil|science des sols|edafologia
    soil structure|typology of soil components|structure des sols|estructura del suelo
    solar absorption cooling system
    solar energy|=STE|energy from the sun|renewable solar|energie solaire|energia solar
    solar panel mounting systems|ballasted mounts|pole mounts|tracking mounts|systemes de montage de panneaux solaires|sistemas de montaje de paneles solares
    soldering techniques|soldering methods|soldering practices|soldering procedures|techniques de soudure|tecnicas de soldadura blanda
    solid-state chemistry|materials chemistry|solid materials properties|chimie des materiaux|quimica del estado solido
    Solidity
    solution deployment|deploiement de solutions|implementacion de soluciones
    somatic integrated modalities|modalites somatiques integrees|tecnicas somaticas integradas
    sommelier activities|sommelier actions|sommelier activity|sommelier exercises|sommellerie|labor del sumiller
    sophrology|sophrologie|sofrologia
    sour gas sweetening processes|raw gas decontamination|procedes d'adoucissement des gaz corrosifs|procesos de desulfuracion de gas
    source colour chemicals|colour chemistry purchasing|origen de las tinturas
    source criticism|biblical source analysis|source critique|critique des sources|analisis critico de las fuentes
    spa products|products for spas|spa goods|produits de soins corporels|productos para balnearios
    sparkling wines|bubbly wines|fizzy wines|vins petillants|vinos espumosos
    SPARQL
    special equipment in emergency|life support equipment|equipements d'urgence speciaux|equipos especiales para emergencias
    special needs education|besoins educatifs speciaux|educacion especial
    special needs learning equipment
    specialised astrology software|logiciels d'astrologie specialises|programas informaticos de astrologia
    specialist nursing care|soins infirmiers specialises|cuidados especializados de enfermeria
    speech recognition|recognizing speech|speech identification|reconnaissance vocale|reconocimiento de voz
    speech techniques|characteristics of speech|voice and speaking techniques|techniques du langage|tecnicas del habla
    Spiral development|developement par spirales|modelo de desarrollo en espiral
    spirit taxation regulations
    spirits development|spirit maturing|spirits evaluation|spirits expansion|elaboration de spiritueux|elaboracion de bebidas espirituosas
    sport and exercise medicine|sports injury treatment|medecine sportive|medicina deportiva y del ejercicio
    sport games rules|reglementation sportive|reglas de los deportes
    sport history|histoire du sport|historia del deporte
    sporting equipment usage|utilisation d'equipements sportifs|utilizacion del equipo deportivo
    sporting events|sport activities|evenements sportifs|acontecimientos deportivos
    sports competition information|informations sur les competitions sportives|informacion sobre competiciones deportivas
    sports ethics|sports ideals|sports morality|sports principles|ethique sportive|etica del deporte
    sports nutrition|sports diet|sports nourishment|sports subsistence|nutrition sportive|nutricion para deportistas
    spot welding machine parts|oxyacetylene brazing technique sections
    spray finishing technology|techniques de finition par pulverisation|tecnologias de acabado por pulverizacion
    SQL Server|azure sql database
    SQL Server Integration Services|=SSIS|microsoft ssis
    stages of bereavement|etapes du deuil|etapas del duelo
    stages of normal development|stades de developpement normal|etapas del desarrollo normal
    stamping press parts|punching thrust elements|pieces d'emboutisseuses|elementos de prensas de estampado
    standards for web-based e-learning|normes d'apprentissage en ligne|normas de la formacion en linea
    standards of track geometry|characteristics of rail geometry|geometrical requirements of track|normes sur la geometrie des voies
    staple spinning machine technology|techniques de filature|tecnologia de maquinas de hilar
    starch production processes|procedes de production d'amidon|procesos de produccion del almidon
    starchy plant foods|feculents|alimentos amilaceos
    state aid regulations
    statistical analysis system software|logiciel de systeme d'analyse statistique
    statistical process control|quality control supervision|controle statistique des processus|control estadistico de procesos
    statistical quality control|quality checks|controle qualite statistique|control estadistico de la calidad
    stealth technology|lo technology|low observable technology|military tactics technology|technologie furtive|tecnologia de sigilo
    Steiner principles|steiner approaches|steiner concepts|steiner methods|pedagogie steiner|principios de steiner
    stem cells|undifferentiated biological cells|cellules souches|celulas madre
    stenography|taking dictation|stenographie|taquigrafia
    sterilization techniques|decontamination methods|sterilisation technique|techniques de sterilisation|tecnicas de esterilizacion
    stock market|financial market|investment market|stock exchange|bolsa de valores
    stomatology|oral medicine|stomatologie|estomatologia
    store design layout|amenagement de l'agencement d'un magasin
    strategic planning|strategic plan|tactical planning|planning strategique|planificacion estrategica
    street art history|histoire de l'art urbain|historia del arte urbano
    student financial aid programmes|programmes d'aide financiere aux etudes
    style sheet languages|extensible stylesheet language|formatted output specification instance|langages des feuilles de style|lenguajes de la hoja de estilo
    styles of boxes|box styles|styles de boites|modelos de cajas
    subject of coaching|objet d'entrainement|objeto de formacion
    subsidiary operations|branch operations|activites des filiales|operaciones en filiales
    sulphur recovery processes|catalytic reaction processes|claus process|claus processing|procedes de recuperation du soufre|procesos de recuperacion de acido sulfurico
    supervision of persons|supervision de personnes|supervision de personas
    supplier management|gestion des fournisseurs|gestion de proveedores
    supply chain management|gestion de la chaine d'approvisionnement|gestion de la cadena de suministro
    supply chain principles|principes de la chaine d'approvisionnement|principios de la cadena de suministro
    surface engineering|ingenierie de surface|ingenieria de superficies
    surface-mount technology|=SMT|typology of smt|technologie de montage en surface|tecnologia de montaje de superficie
    surgery|surgical practice|surgical procedures|chirurgie
    surgical asepsis|surgical aseptic technique|asepsie chirurgicale|asepsia quirurgica
    surgical instruments|surgical apparatus|surgical devices|surgical equipment|instruments chirurgicaux|instrumentos quirurgicos
    surveillance methods|scrutiny approaches|scrutiny processes|surveillance approaches|methodes de surveillance|metodos de vigilancia
    surveillance radars|radars de surveillance|radares de vigilancia
    survey techniques|inspection approaches|inspection capabilities|inspection methods|techniques d'enquete|tecnicas de preparacion de encuestas
    surveying|arpentage|agrimensura
    sustainable building materials
    sustainable development goals
    sustainable finance|responsible investment|sustainable investment
    sustainable forest management|=SFM
    sustainable installation materials
    swaging machine types|types de machines a retreindre|tipos de maquinas de estampado
    swaging processes|swaging measures|swaging mechanisms|swaging operations|procedes de matricage|procesos de estampado
    swimming pool chemicals|produits chimiques pour piscines|productos quimicos para piscinas
    swimming pool safety guidelines|consignes de securite dans les piscines|normas de seguridad para piscinas
    swimming styles|swimming methods|swimming technique|styles de nage|estilos de natacion
    switching devices|disconnecting switches|electrical circuit switches|dispositifs de commutation|dispositivos de conmutacion
    sword fighting|combat a l'epee|lucha con espadas
    Synfig
    synthetic fertilisers|nitrogen fertilisers|phosphatic fertilisers|potassium fertilisers|engrais de synthese|fertilizantes sinteticos
    synthetic materials|synthetic fibres|synthetic paper|materiaux synthetiques|materiales sinteticos
    synthetic natural environment|=SNE|simulation of physical world|environnement naturel synthetique|entorno natural creado artificialmente
    system backup best practice|disaster recovery best practice
    systems development life-cycle|cycle de developpement logiciel
    systems theory|theorie des systemes|teoria de sistemas
    systems thinking|integrated thinking|integration of thinking|systems thought|pensee systemique|pensamiento sistemico
    table grapes manipulation|manipulation des raisins de table|manipulacion de uvas de mesa
    tai chi|chinese martial art form|t'ai chi ch'uan
    Taleo
    tanning process|tanning operations|tanning technology
    tape transcription|tape transcribing|transcription de bandes|transcripcion de grabaciones
    task algorithmisation|algorithmisation des taches|algoritmizacion de tareas
    tax legislation|fiscal laws|fiscal regulations|fiscal rules|legislation fiscale|legislacion fiscal
    team building|team development|team improvement|team reinforcement|consolidation d'equipe|fomento del espiritu de equipo
    teamwork principles|teamwork approaches|teamwork concepts|teamwork methods|principes du travail d'equipe|principios del trabajo en equipo
    technical drawings|mechanical drawings|scientific drawings|specialised drawings|dessin industriel|dibujos tecnicos
    technical terminology|technical language|technical lexicon|technical lingo|terminologie technique|terminologia tecnica
    techniques for doll creation|techniques de creation de poupees|tecnicas de hacer munecas
    telecommunication industry|telecommunication business|telecommunication corporation|telecommunication industries|industrie des telecommunications|sector de las telecomunicaciones
    telecommunication trunking|gestion des liaisons de telecommunication|enlace troncal de telecomunicaciones
    telecommunications engineering|tele-communications engineering|telecommunications technology|telecoms engineering|genie des telecommunications|ingenieria de telecomunicaciones
    telemarketing|cold-calling|telephone soliciting
    temperature scales|temperature levels|temperature readings|echelles de temperature|escalas de temperatura
    tennis
    Teradata Database|teradata integrated data warehouse
    test leather chemistry|essais chimiques sur le cuir
    test procedures|analysis procedures|check procedures|procedures d'essai|procedimientos de ensayo
    textile chemistry|textile chemical processing|chimie textile|quimica textil
    textile finishing technology|finishing technologies|techniques de finition de textiles|tecnologia de acabado de productos textiles
    textile industry|textile business|textile company|textile industries|industrie textile|industria textil
    textile industry machinery products|machines de l'industrie textile
    textile marketing techniques|techniques de commercialisation de textiles|tecnicas de promocion de productos textiles
    textile materials|textile artefacts|textile types|matieres textiles|materiales textiles
    textile measurement|measuring textiles|textile calculations|textile gauges|mesure de textiles|unidades de medida textil
    textile printing technology|techniques d'impression textile|tecnologia de estampacion de tejidos
    textile techniques|textile arts|techniques textiles|tecnicas textiles
    textile technologies|technologies textiles
    textile trends|textile directions|textile drifts|textile leanings|tendances en matiere de textiles|tendencias en el sector textil
    thanatology|thanatologie|tanatologia
    THC Hydra
    theatre pedagogy|theater pedagogy|pedagogie du theatre|pedagogia teatral
    theatre techniques|theater techniques|theatre approaches|theatre methods|techniques theatrales|tecnicas teatrales
    theology|theologie|teologia
    theoretical lexicography|lexicon studies|the study of lexicon|lexicographie theorique|lexicografia teorica
    theories of personality|personality theory|theories de la personnalite|teorias de la personalidad
    therapeutic massage|clinical massage|medical massage|pain-alleviating massages|massage therapeutique|masaje terapeutico
    therapy in health care|counseling in healthcare|counselling in healthchare|therapies en soins de sante|terapia en la atencion sanitaria
    thermal materials|thermally conductive materials|materiaux thermiques|materiales termicos
    thermal treatment|waste burning|waste incineration|traitement thermique|tratamiento termico
    thermodynamics|thermo-dynamics|thermodynamique|termodinamica
    thermohydraulics|thermal hydraulics|thermohydraulique|termohidraulica
    thermoplastic materials|thermoplastic components|thermoplastic equipment|thermoplastic goods|materiaux thermoplastiques|materiales termoplasticos
    thoracic surgery|lung surgery|thoracic operation|chirurgie thoracique et cardiovasculaire|cirugia toracica
    thread rolling machine parts
    through-hole technology|=THT|thru hole mounting|technologie traversante|tecnologia de agujeros pasantes
    timber products|lumber products|produits du bois|productos de la madera
    time-display methods|analog clocks|auditory clocks|digital clocks|systemes d'affichage de l'heure|metodos para indicar el tiempo
    timing devices|devices indicating time|mechanical and electric clockwork|instruments chronometriques|dispositivos temporizadores
    tissue cytogenetics|tissue molecule diagnostics|cytogenetique des tissus|citogenetica en tejidos
    tobacco brands|tobacco grades|tobacco products|tobacco varieties|marques de tabac|marcas de tabaco
    tobacco manufacturing regulations|reglementation sur la production de tabac
    topography|scope of topographical mapping|techniques in topographical mapping|topographie|topografia
    total quality control|kaizen principles|quality manufacturing principles|controle de la qualite totale|gestion total de la calidad
    tote reports|rapports du totalisateur|informes de apuestas hipicas
    tourism market|tourism industry|tourism sector|tourist market|marche du tourisme|mercado turistico
    tourism sector policies|travel sector guidelines|politiques du secteur touristique|politica del sector turistico
    toxicology|chemical toxicity|studies of toxicity|toxicologie|toxicologia
    toys and games categories|toy and game category|categories de jouets et de jeux|categorias de juguetes y juegos
    toys and games industry|toy and game industries|industrie des jouets et des jeux
    toys and games trends
    traceability in food industry|food provenance|source of food products|tracabilite dans l'industrie alimentaire
    track geometry|rail infrastructure design|railway design|railway geometry|geometrie des voies|geometria de la via
    tracking principles|animal tracking|tracing principles|tracking approaches|principes de reperage|principios de seguimiento de pistas
    trade sector policies|trading guidelines|trading protocols|trading strategies|politiques du secteur commercial|politica comercial
    trade union regulations|droit syndical|normas sindicales
    trademarks|service marks|trade mark|marques commerciales|marca comercial
    trading law|trading laws|droit du commerce|derecho comercial
    traditional Chinese medicine|=TCM|medecine chinoise traditionnelle|medicina china tradicional
    traditional wood caulking materials|standard wood caulking sealants|materiaux traditionnels de calfatage de bois
    traffic engineering|ingenierie de la circulation|ingenieria del trafico
    traffic signs|road signs|panneaux de signalisation routiere|senales de trafico
    train cleaning procedures|processes for cleaning processes|procedures de nettoyage de trains|procedimientos de limpieza de trenes
    train operating procedures|train handling techniques|procedures d'utilisation de trains|procedimientos de operacion de trenes
    train planning|planning for railway operations|railway timetabling|train operations timetabling|planification de trains|planificacion de los trenes
    train routes|rail grid|rail lines|rail network|itineraires des trains|rutas de tren
    training subject expertise|formation dans le domaine de specialite|pericia en materias de formacion
    training equipment for riding|equipo de adiestramiento en equitacion
    tram network|public transportation by tram|tram grid|tram lines|reseau de tramway|red de tranvias
    tramway regulations|regulations governing tram network|reglementation relative aux tramways|normativa aplicable a los tranvias
    transcreation|transcreacion
    transcription methods|transcription approaches|transcription practices|transcription techniques|methodes de transcription|metodos de transcripcion
    transmission technology|communication technology|technologie de transmission|tecnologia de transmision
    transmission towers|electricity pylons|power tower|pylones electriques|torres de transmision
    transplantation|trasplante
    transportation engineering|transport engineering|ingenierie des transports|ingenieria del transporte
    transportation methods|transport methods|transportation principles|transportation procedures|moyens de transport|modos de transporte
    transportation sector policies|shipping sector strategies|politiques du secteur des transports|politica de transporte
    transportation vehicles for horses|characteristics of horseboxes|vehicules de transport pour chevaux
    travel bookings processes|procedures de reservation de voyage|procesos de reserva de viajes
    treatment of strabismus|eye correction method|strabismus technique|traitement du strabisme|tratamiento del estrabismo
    tree preservation and conservation|preservation et conservation des arbres|preservacion y conservacion de arboles
    trends in fashion|fashion leanings|tendances de la mode|cambios en la moda
    trendwatching|trend monitoring|trend-watching|etude des tendances|seguimiento de tendencias
    trigonometry|trigonometrie|trigonometria
    TripleStore
    tropical medicine|tropical infections treatment|medecine tropicale|medicina tropical
    tube filling systems|systemes de remplissage de tubes|sistemas de llenado de tubos
    tufting technology|tufting process and techniques|techniques de capitonnage|tecnologia de empenachado
    tumbling machine parts|pieces de machines de tribofinition|elementos de maquinas de tamboreo
    tuning techniques|tuning approaches|tuning procedures|tuning routines|techniques d'accordage|tecnicas de afinado
    tunnel boring machine console|t.b.m. switches|console de tunnelier|panel de control de tuneladora
    turf management|gestion des pelouses|mantenimiento del cesped
    TypeScript
    typesetting machines|typesetting apparatus|typesetting equipment|typesetting machinery|composeuses|maquinas de composicion
    typography|typographie|tipografia
    typology of meat parts|typologie des pieces de viande|tipos de cortes de carne
    ultra-high temperature processing|traitement uht|tratamiento a temperaturas ultra-altas
    understand fresh water ecosystems|comprehension des ecosystemes d'eau douce|entender los ecosistemas de agua dulce
    understand game species|connaissance des especes de gibier|entender las especies de caza
    unified modelling language|langage de modelisation unifie|lenguaje unificado de modelado
    university procedures|university approaches|university methods|university processes|procedures universitaires|procedimientos universitarios
    unmanned air systems|=UAS|remotely piloted aerial vehicle|remotely piloted aircraft system|systemes aeriens sans pilote|sistemas aereos no tripulados
    Unreal Engine
    unseen translation|unseen translating|traduction invisible|traduccion a primera vista
    unstructured data|donnees non structurees|datos no estructurados
    upholstery fillings|upholstery materials|upholstery padding|upholstery stuffing|materiaux de capitonnage
    upholstery tools|upholstery appliances|upholstery devices|upholstery instruments|outils de rembourrage|herramientas para tapiceria
    upsetting machine parts|disrupting mechanical units|pieces de machines a refouler|elementos de recalcadoras
    urban planning law|droit de l'urbanisme|leyes de planificacion urbana
    urban pollution implications|implications de la pollution urbaine|consecuencias de la contaminacion urbana
    urogynaecology|female pelvic medicine|urogynecologie|uroginecologia
    urology|urogenital medicine|urological studies|chirurgie urologique|urologia
    usability engineering|ergonomie informatique|ingenieria de facilidad de uso
    vacuum distillation processes|procedes de distillation sous vide|procesos de destilacion al vacio
    Vagrant
    value-added tax law|value-added taxation laws
    variety of apples|varietes de pommes|variedades de manzanas
    variety of beers|varietes de bieres|variedades de cervezas
    variety of botanicals|botanical varieties|varietes de vegetaux|variedades de extractos naturales
    variety of cheese|varietes de fromages|variedades de quesos
    variety of grapes|grape varieties|variedades de uvas
    variety of starches|starch varieties|varietes d'amidon|variedades de almidones
    variety of tobacco leaves|tobacco leaf varieties|varietes de feuilles de tabac|variedades de hojas de tabaco
    various types of sand|sand characteristics|sand varieties|differents types de sable|tipos de arenas
    vascular surgery|circulatory system surgery|surgeries of vascular system|vein or arteries surgery|chirurgie vasculaire|angiologia y cirugia vascular
    VBScript
    vehicle cargo capacity|freight capacity|load capacity|capacite de chargement d'un vehicule|capacidad de carga del vehiculo
    vehicle electrical systems|electrical components of automobiles|electronic components of vehicles|systemes electriques d'un vehicule|sistemas electricos de los vehiculos
    vehicle manufacturing process|car production process|vehicle assembly|vehicle installation|construction automobile|proceso de fabricacion de vehiculos
    vehicle type-approval|automotive homologation
    vehicle-to-everything technologies
    venereology|venereologie|venereologia
    ventilation systems|mechanical ventilation|systemes de ventilation|sistemas de ventilacion
    vertical markets|foundations of industry verticals|marches verticaux|mercados verticales
    vessel electrical system|systeme electrique de navire|sistema electrico de buques
    vessel fuels|fuels used by boats|ship fuels|carburants des navires|combustibles para buques
    vessel points of sail|allure des navires|rumbo del buque
    vessel safety equipment|equipements de securite d'un navire|equipos de seguridad para buques
    vessel stability principles|conventions of ship stability|principes de stabilite d'un navire|principios de estabilidad de los buques
    veterinary clinical sciences|sciences cliniques veterinaires|ciencias clinicas veterinarias
    veterinary terminology|veterinary vocabulary|terminologie veterinaire|terminologia veterinaria
    victimology|victimologie|victimologia
    video-games functionalities|fonctionnalites de jeux video|funciones de los videojuegos
    video-games trends|tendances en matiere de jeux video
    vinyl records|vinyl discs|vinyl long players|disques vinyles|discos de vinilo
    virology|viral diseases|virological diseases|virological studies|virologie|virologia
    virtual reality
    visual disability|visual deficiency|visual delay|visual difficulty|handicap visuel|discapacidad visual
    visual flight rules|=IFR|=VFR|instrument flight regulations|regles de vol a vue|reglas de vuelo visual
    visual presentation techniques|information visualisation|information visualization|visualization interface|techniques de presentation visuelle|tecnicas de presentacion visual
    Visual Studio .NET|dot net|visual basic
    viticulture|vine growing|vine production|viticultura
    vocal techniques|vocal methods|vocal practices|vocal procedures|techniques vocales|tecnicas vocales
    vocational rehabilitation|occupational rehabilitation|reinsertion professionnelle|rehabilitacion profesional
    voice interpreting|voice interpretation|interpretation d'une langue des signes
    vojta therapy|vojta method|vojta technique|reflex locomotion|therapie vojta|terapia vojta
    Vyper
    warehouse operations|warehouse functions|warehouse practices|operations d'entreposage|operaciones en almacenes
    warehousing regulations|codes governing warehousing activities|warehousing legal standards|regles d'entreposage|normativa de almacenamiento
    warm blooded animal organs|organes d'animaux a sang chaud
    waste and scrap products|dechets et rebuts|desperdicios y desechos
    waste management|manage waste|waste administration|waste oversight|gestion des dechets|gestion de residuos
    waste removal regulations|standards for refuse removal|regles sur l'enlevement des dechets|normativa sobre la recogida de residuos
    waste transport legislation|rules covering non-hazardous waste|legislation sur le transport de dechets
    watches and jewellery products|montres et bijoux|articulos de joyeria y relojeria
    water chemistry analysis
    water consumption|consuming of water|efficient water use|water conservation|consommation d'eau|consumo de agua
    water currents|courants aquatiques|corrientes de agua
    water policies|water resource regulations|politiques de l'eau|politicas relativas al agua
    water pressure|application of fluid pressure|liquid pressure|pression d'eau|presion del agua
    water reuse|water re-use|recyclage de l'eau|reutilizacion del agua
    Waterfall development|developpement en cascade|modelo de desarrollo en cascada
    watering principles|systems for irrigating|techniques for watering|principes d'arrosage|principios relativos al riego
    watershed development|methodologies in watershed management|developpement des bassins versants|desarrollo de una cuenca fluvial
    web analytics|mesure de l'audience d'un site internet|analisis web
    web application security threats|=OWASP|menaces de securite des applications web|amenazas de seguridad de aplicaciones web
    web programming|markup programming|programmation web|programacion web
    web strategy assessment|online assessment
    WebCMS
    weigh in motion system|vehicle over-load detector|vehicle weight-measurement system|systeme de pesage dynamique
    welding techniques|soldering and bonding capabilities|welding approaches|welding capabilities|techniques de soudage|tecnicas de soldadura fuerte
    well testing operations|procedures d'essai de puits|operaciones de pruebas de pozos
    wet tumbling|damp tumbling|liquid tumbling|moist tumbling|tribofinition par voie humide|proceso centrifugo de pulido en humedo
    wheel impact load detector|=WILD|detecteur de defauts de roues|detector de impacto de carga
    WhiteHat Sentinel
    wicker materials|wicker components|wicker equipment|wicker goods|materiales para la cesteria
    wicker weaving techniques|techniques de vannerie|tecnicas de cesteria
    wildlife|faune et flore sauvages|vida silvestre
    wildlife projects|scope of habitat projects
    Windows Phone
    wine blending|wine mixing|wine mixtures|assemblage des vins|mezcla del vino
    wine characteristics|wine aromas|wine character|wine details|caracteristiques du vin|caracteristicas del vino
    wine fermentation process|processus de fermentation du vin|proceso de fermentacion del vino
    wine related sciences|œnologie|ciencias aplicadas a la produccion vinicola
    winery production process|processus de production vinicole
    wire harnesses|bundles of wires|wire assemblies|wiring harness|faisceaux de cables|haces de cables
    Wireshark
    WizIQ
    wood caulking processes|caulking wooden parts|wood sealing procedure|procedes de calfatage de bois|procesos de calafateo de madera
    wood cuts|timber cuts|wood cut|wood measurements|coupes de bois|tecnicas de corte de la madera
    wood moisture content|wood moistness|teneur en humidite du bois|contenido de humedad de la madera
    wood preservation|wood conservation|wood protection|protection du bois|conservacion de la madera
    wood products|wood brands|wood commodities|wood goods|ouvrages en bois|productos de madera
    woodturning|wood lathing|wood shaping|wood turning|tournage sur bois|torneado en madera
    woodworking processes|wood working processes|woodworking measures|woodworking mechanisms|procedes de travail du bois|procesos para trabajar la madera
    woodworking tools|woodworking apparatus|woodworking equipment|woodworking implements|outils de menuiserie|herramientas para trabajar la madera
    WordPress
    work trains|ballast tamper|track maintenance train|track vehicles|trains de travaux|trenes de trabajo
    workplace sanitation|workplace cleanliness|workplace health|workplace hygiene|hygiene sur le lieu de travail|higiene en el trabajo
    wort boiling process|processus de cuisson du mout|proceso de coccion del mosto
    wort fining process|processus de finition du mout|clarificacion del mosto
    wound closure techniques|techniques de fermeture des plaies|tecnicas de sutura
    writing style guides|guides de redaction|guias de estilo
    writing techniques|writing methods|writing practices|writing procedures|techniques d'ecriture|tecnicas de escritura
    Xcode
    XQuery
    yeast fermentation principles|principes de fermentation des levures|principios de la fermentacion
    yoga
    young horses training|dressage des jeunes chevaux|entrenamiento de potros
    youth work principles
    youth-centred approach
    zero-energy building design|conception de batiments zero energie
    zoning codes|zoning laws|zoning regulations|zoning rules|codes d'urbanisme|codigos de zonificacion
    zoo community|zoo communities|communaute zoologique|comunidades de parques zoologicos y acuarios
    zoo exhibit design|conception d'une exposition zoologique
    zoo regulations|zoo regulating practices|zoo rules|reglementation zoologique|normativa relativa a los parques zoologicos
    zoonotic diseases|zoonotic illness|zoonotic illnesses|zoonoses|zoonosis
    """
}
