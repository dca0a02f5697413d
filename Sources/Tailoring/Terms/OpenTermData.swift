// Made by .ci/term-table of the ESCO classification of the European Commission, v1.1.1 (French and Spanish names:
// v1.0); a selection, modified. Reuse is authorised by Commission Decision 2011/833/EU; see THIRD_PARTY.md.

/// Terms of many trades, under the terms of `TermData`: a canonical name and its other names, between bars.
enum OpenTermData {
  static let groups = [esco]

  static let esco = """
    # open: skill
    procurement legislation
    ABAP
    ABBYY FineReader
    abrasive blasting processes|hydro abrasive sanding procedures|procesos de limpieza con abrasivos
    abrasive machining processes|procédés d’usinage par abrasion|procesos de mecanizado por abrasión
    access to documents regulations
    accounting department processes|procédures des services de comptabilité|procedimientos del departamento contable
    accounting entries|accounting entry|accounting transactions|financial transactions records|écritures comptables|asientos contables
    accounting techniques|accounting approaches|accounting methods|accounting performance|techniques comptables|técnicas contables
    acoustical engineering|engineering for acoustics|génie acoustique|ingeniería acústica
    acoustics|acoustique|acústica
    acting and directing techniques|directing actors
    acting techniques|acting methods|acting practices|acting procedures|techniques d'interprétation dramatique|técnicas de interpretación
    actuarial science|bookkeeping science|scientific financial analysis|science actuarielle|ciencias actuariales
    acupressure|acupuncture using physical pressure|acupression|acupresión
    acupuncture methods|acupuncture techniques|méthodes d’acupuncture|métodos de acupuntura
    acute care|acute medicine|secondary health care|short term care|soins aigus|cuidados para enfermedades agudas
    adhesives|adhésifs|adhesivos
    Adobe Illustrator
    Adobe Photoshop
    Adobe Photoshop Lightroom
    adolescence medicine|medicine focusing on adolescents|topics related to adolescence|young adult medicine|médecine de l’adolescence|medicina de la adolescencia
    adolescent psychological development|développement psychologique des adolescents|desarrollo psicológico de los adolescentes
    adolescent socialisation behaviour|adolescent socialization behavior
    adult education|adult apprenticeships|adult learning|adult pedagogy|éducation des adultes|educación para adultos
    advanced driver assistant systems
    advanced materials
    advertising techniques|advertising approaches|advertising methods|advertising performance|techniques publicitaires|técnicas de publicidad
    aerodynamics|aérodynamique|aerodinámica
    aeronomy|atmospheric studies|aéronomie|aeronomía
    aeroponics
    aerospace engineering|aeronautical engineering|aircraft engineering|astronautical engineering|génie aéronautique|ingeniería aeroespacial
    aesthetics|esthétique|estética
    Agile development|développement par méthode agile|metodología ágil de desarrollo de software
    Agile project management|gestion de projets par méthode agile
    agricultural business management|business operations in agriculture|gestion d’entreprise agricole|gestión de empresas agrícolas
    agricultural chemicals|produits chimiques agricoles|productos químicos agrícolas
    agricultural equipment|agricultural apparatus|agricultural devices|agricultural machinery|matériel agricole|equipos agrícolas
    agricultural sector policies|land-based sector strategies|politiques du secteur agricole|política agraria
    agritourism|agri-tourism|agro-tourism|agritourisme|agroturismo
    agroecology
    agroforestry|agri-silvicultural systems|agro-silvopastoral systems|silvo-pastoral systems
    agronomical production principles|methods in agronomy|techniques in agricultural production|principes de production agronomique|principios de la producción agronómica
    agronomy|agricultural economics|agro-economics|economics of agriculture|agronomie|agronomía
    air force operations|opérations de l'armée de l'air|operaciones de la fuerza aérea
    air passenger behaviour|behaviour of airline customers|expectations of air travellers|nature of airline passengers|comportement des passagers aériens|comportamiento de los pasajeros aéreos
    air traffic control operations|ATC operations|ground-based ATC processes|opérations de contrôle du trafic aérien|operaciones de control del tránsito aéreo
    air traffic management|management of airspace|gestion du trafic aérien|gestión del tránsito aéreo
    air transport law|air transportation legislation|aviation law|aviation regulation|loi sur le transport aérien|derecho aeronáutico
    aircraft cargo capacity|capacité de chargement d'un avion|capacidad de carga de la aeronave
    aircraft flight control systems
    aircraft marshalling signals
    aircraft mechanics|aeroplane mechanics|airplane mechanics|helicopter mechanics|mécanique des aéronefs|mecánica aeronáutica
    airport electrical systems|systèmes électriques aéroportuaires|sistemas eléctricos aeroportuarios
    airport environmental regulations
    airport lighting equipment|équipements d'éclairage d'un aéroport|sistemas de iluminación de los aeropuertos
    airport operating environment|environnement opérationnel d'un aéroport|entorno operativo del aeropuerto
    airport planning|programming for airports|planification aéroportuaire|planificación aeroportuaria
    airport safety regulations|règles de sécurité des aéroports|normativa de seguridad aeroportuaria
    airport terminal standards
    airspace system block upgrades|=ASBU|mejora por bloques del sistema aeronáutico
    airtight construction
    airtight storage|airtight cache|airtight depot|airtight stockpile|stockage étanche à l’air|empaquetado hermético
    AJAX|Asynchronous Javascript and XML
    Ajax Framework
    alarm systems|systèmes d’alarme|sistemas de alarma
    alcohol fuels|alcohol fuelled|carburants à base d’alcool|carburantes alcohólicos
    alcoholic beverage products|boissons alcoolisées|bebidas alcohólicas
    algebra
    algorithms|algorithmes|algoritmos
    alkylation|premium blending agent production|alquilación
    allergic cosmetics reactions|réactions allergiques aux cosmétiques|reacciones alérgicas a los cosméticos
    allergies|allergic diseases|alergias
    allergology|allergies and hypersensitivity studies|allergological studies|allergologie|alergología
    alloys of precious metals|gold alloy|platinum alloy|silver alloy|alliages de métaux précieux|aleación de metales preciosos
    alumina ceramic|céramique d’alumine|cerámica alúmina
    aluminium alloys|aluminium amalgams|aluminium blends|aluminium composites|alliages d’aluminium|aleaciones de aluminio
    amusement park emergency procedures
    anaesthetics|anaesthesia procedures|conscious sedation|anesthésie-réanimation|anestesiología y reanimación
    analgesics|medication for painlessness|analgésiques|analgésicos
    analog electronics theory|théorie de l’électronique analogique|teoría de la electrónica analógica
    analytical chemistry|chimie analytique|química analítica
    anatomy of animals|anatomie des animaux|anatomía de los animales
    Ancient Greek|grec ancien|griego clásico
    anger management|anger prevention and control|techniques to manage anger|gestion de la colère|manejo de la irritabilidad
    Angular
    animal acquisition|animal adoption|acquisition d'animaux|adquisición de animales
    animal behaviour|animal attitudes|animal behavior|animal comportment|comportement animal|comportamiento animal
    animal biology|evolution of animals|biologie animale|biología animal
    animal breeding programmes|programmes de reproduction d'animaux|programas de cría de animales
    animal evolution|animal natural history|evolutionary history|history of evolution|évolution des animaux|evolución animal
    animal feed ingredients|ingrédients d'aliments pour animaux
    animal food products|animal feedstuffs|foodstuffs of animal origin|aliments pour animaux|alimentos para animales
    animal hunting|animal culling techniques|cynégétique
    animal nutrition|typology of animal food|nutrition animale|alimentación animal
    animal positions|animal deportment|animal posture|animal stance|postures animales|posiciones de los animales
    animal production science|zootechnie|estudio de la producción animal
    animal recovery procedures|procédures vétérinaires de réveil
    animal reproductive system|animal endocrinology|appareil reproducteur des animaux|aparato reproductor de los animales
    animal species|typology of animal breeds|espèces animales|especies animales
    animal therapy|animal therapies|zoothérapie|zooterapia
    animal training|dressage animalier|domesticación de animales
    animal transport regulations|animal welfare during transportation|normativa sobre el transporte de animales
    animal transportation vehicles|véhicules de transport d’animaux|vehículos para el transporte de animales
    animal welfare|bien-être animal|bienestar de los animales
    animal welfare legislation|législation sur le bien-être animal|legislación sobre bienestar de los animales
    anodising process|anodising measure|anodising mechanisms|anodising operation|anodisation|proceso de oxidación anódica
    anodising specifications|anodising conditions|anodising processes|anodising stipulations|caractéristiques de l’anodisation|tipos de oxidación anódica
    anthropology|human being's development|anthropologie|antropología
    anti-dumping law|loi anti-dumping|normativa antidumping
    Apache Maven
    Apache Tomcat
    APL
    apparel manufacturing technology|clothing manufacturing technologies|technologie de confection vestimentaire
    application process|application method|application practice|application procedure|processus de candidature|procedimiento de solicitud
    application usability|software usability|convivialité de l’application|facilidad de uso de la aplicación
    applied kinesiology|chiropractic method|manual therapy|kinésiologie appliquée|cinesiología aplicada
    applied music therapy|musicothérapie appliquée|musicoterapia aplicada
    applied zoology|applied animal biology|zoologie appliquée|zoología aplicada
    aquaculture cultivation equipment|équipements d’aquaculture|equipos de acuicultura
    aquaculture industry|scope of aquafarming industry|industrie de l’aquaculture|industria de la acuicultura
    aquaculture legal documents|documentos legales para la acuicultura
    aquaculture production planning software
    aquaculture reproduction|environmental control of spawning|genetic selection|spawning on nests|reproduction aquacole|reproducción de animales para la acuicultura
    aquaponics
    aquatic ecology|eco-systems in water|water ecosystems|écologie aquatique|ecología acuática
    aquatic resources biosecurity|biosecurity in aquaculture|biosécurité des ressources aquatiques|bioprotección de los recursos acuáticos
    aquatic species|care needs of crustaceans|espèces aquatiques|especies acuáticas
    archaeobotany|archaeological plant studies|archéobotanique|arqueobotánica
    archaeology|archaeological study|archéologie|arqueología
    architectural conservation|architectural conservancy|architectural maintenance|architectural preservation|conservation architecturale|conservación arquitectónica
    architectural design|architectural blueprint|architectural plan|architectural project|conception architecturale|diseño arquitectónico
    architectural theory|architecture theory|the study of architecture|theoretical architecture studies|théorie architecturale|teorías de la arquitectura
    architecture regulations|architecture laws|architecture norms|architecture requirements|réglementation sur l’architecture|normativa sobre arquitectura
    art collections|collections of artwork|collections d'art|colecciones de arte
    art history|artistic trends throughout centuries|arts history|histoire de l'art|historia del arte
    art-historical values|historical and artistic qualities|valeurs historico-artistiques|valores históricos y artísticos
    artificial lighting systems
    artificial neural networks
    asbestos removal regulations|réglementation sur le désamiantage
    ASP.NET|=ASPX
    asphalt mixes|Marshall mix|Superpave mix|macadam mixes|mélanges d’asphaltes|mezclas bituminosas
    assessment processes|assessment methods|assessment practices|assessment procedures|processus d'évaluation|proceso de evaluación
    assistive instruments|assistive devices|assistive technology|instrument of assistance|instruments d’assistance|instrumentos de asistencia
    assistive technology in education
    astronomy|celestial studies|astronomie|astronomía
    astropsychology|psychological astrology|astropsychologie|astro-psicología
    asylum systems|asylum arrangements|asylum rules|asylum schemes|systèmes d'asile|sistemas de asilo
    ATM systems|automated teller machine systems|cash machines|cash points|systèmes de guichets automatiques|sistemas de cajero automático
    attack vectors|cybersecurity threats|information security threats
    auction characteristics|auction aspects|auction attributes|auction components|caractéristiques des ventes aux enchères|características de una subasta
    audio editing software|éditeur audio|software de edición de audio
    audio mastering|sound mastering|soundtrack mastering|mastering audio|masterización de audio
    audio post-production|post-production audio|post-producción de audio
    audio technology|audio equipment|audio software|audio techniques|technologie audio|tecnología de audio
    audiology|audiologie|audiología
    audiometry|measuring hearing acuity|audiométrie|audiometría
    audiovisual equipment|audio-visual gear|matériel audiovisuel|equipo audiovisual
    audiovisual products|AV products|audio-visual product|produits audiovisuels|productos audiovisuales
    audit techniques|techniques d’audit|técnicas de auditoría
    augmented reality
    auriculotherapy|auricular therapy|ear acupuncture|ear reflexology|auriculothérapie|aurículoterapia
    authoring software|logiciel de création|software creador
    autism
    automated optical inspection|=AOOI|PCB inspection|PCCB AOOI|inspection optique automatisée|inspección óptica automatizada
    automated sprinkler bulbs|heat-sensitive glass bulb|ampoules pour extincteurs automatiques|ampollas del rociador automático
    automatic meter reading|smart metering|relevé de compteur automatique|lectura automática de contadores
    automation technology|technologies of automation|technology for control systems|technologie de l’automatisation|tecnología de la automatización
    automotive diagnostic equipment|automotive examination tools|motor vehicle examination equipment|équipements de diagnostic automobile|equipo de diagnóstico de automóviles
    aviation English|flight English|pilot's English|anglais aéronautique|inglés para la aviación
    aviation meteorology|météorologie aéronautique|meteorología aeronáutica
    ayurveda medicine|Indian holistic medicine|ayurvedic medicine|ayurvedic treatment|médecine ayurvédique|ayurveda
    baby care|infant care|puériculture|cuidado de bebés
    babysitting|baby sitting|child care taking|baby-sitting|cuidar a niños
    bakery ingredients|bakery consumables|bakery raw materials|baking ingredients|ingrédients de boulangerie|ingredientes de panadería
    bakery production methods|méthodes de production boulangère|métodos de panificación
    bakery products|bakery brands|bakery commodities|bakery goods|produits de boulangerie|productos de panadería
    balance disorders|abnormalities in balance|troubles de l’équilibre|trastornos del equilibrio
    balneotherapy|therapeutic bath treatments|balnéothérapie|balneoterapia
    banking activities|banking activity|activités bancaires|actividades bancarias
    barbering techniques|barbering approaches|barbering methods|barbering procedures|techniques de barbier|técnicas de barbería
    basic chemicals|base chemicals|produits chimiques de base|productos químicos de base
    batch tank types|types de réservoirs de charge|tipos de tanques de dosificación
    bathymetry|bathymétrie|batimetría
    battery chemistry|battery chemicals|chemicals in batteries|chemistry of batteries|chimie des batteries|composición química de la pila
    battery components|battery elements|battery parts|components of batteries|composants de batteries|componentes de la pila
    battery fluids|electrolyte fluid|electrolyte solution|fluides de batteries|líquido de la pila
    battery testers|battery meter types|meters for batteries|testeurs de batterie|comprobador de pilas
    beer downstream processing|transformation en aval de la bière|proceso de tratamiento de la cerveza
    beeswax|bee wax|natural wax|wax from bees|cire d’abeille|cera de abejas
    behavioural disorders|behavioral disorders|behaviour disorders|behavioural delay|troubles du comportement|trastornos del comportamiento
    behavioural neurology|behavioral neurology|neuro-science and behaviour|neurology of behaviour|neurologie comportementale|neurología de la conducta
    behavioural science|behavioral science|sciences du comportement|ciencias del comportamiento
    behavioural therapy|behavioral therapy|therapy of behaviour|thérapie comportementale|terapia del comportamiento
    belay techniques|belay approaches|belay methods|belay procedures|techniques d'assurage|técnicas de aseguramiento
    below-the-line technique|BTL technique|technique hors médias|técnica publicitaria «below the line»
    betting legislation|betting laws|gambling laws|gambling legislation|législation sur les paris|legislación relativa a las apuestas
    beverage products|beverage brands|beverage commodities|beverage goods|boissons|especialización en bebidas
    beverages filtration processes|procédés de filtration des boissons|procesos de filtración de las bebidas
    beverages production process|processus de fabrication de boissons|proceso de producción de bebidas
    Bible texts|Bible contents|Bible documents|Bible passages|textes bibliques|textos bíblicos
    bicycle mechanics|bike mechanics|cycle mechanics|two-wheeler mechanics|mécanique des bicyclettes|mecánica de bicicletas
    bicycle sharing systems|PBS schemes|bike sharing|public bicycle schemes
    binding technologies|binding methods|binding procedures|binding techniques|technologies de reliure|técnicas de encuadernación
    bingo terminology|bingo lingo|bingo nicknames|bingo terms|terminologie du bingo|terminología referente al bingo
    biodiesel
    bioeconomy|bio-based economy
    bioethics|bio-ethics|ethics in biotechnology|bioéthique|bioética
    biofilter systems|bio-filter systems|typology of biofilter equipment|systèmes de biofiltre|sistemas de biofiltro
    biogas energy production
    bioleaching|bacterial leaching|microbial leaching|biolixiviation|biolixiviación
    biological chemistry|biochimie|bioquímica clínica
    biological haematology|biological hematology|hématologie|hematología biológica
    biology|fundamentals of biological science|biologie|biología
    biomarkers|biological indicators|biological markers|biological signals|biomarqueurs|biomarcadores
    biomass conversion|biomass processing|biomass transformation|converting biomass|conversion de la biomasse|conversión de biomasa
    biomechanics|biomécanique|biomecánica
    biomechanics of sport performance|biomécanique des performances sportives|biomecánica del rendimiento deportivo
    biomedical engineering|biomedical assembly|biomedical construction|biomedical fabrication|génie biomédical|ingeniería biomédica
    biomedical science|sciences biomédicales|ciencia biomédica
    biomedical techniques|techniques biomédicales|técnicas biomédicas
    biomedicine|bio-medicine|biomédecine|biomedicina
    biometrics|biométrie|biometría
    biophysics|biophysical science|biophysique|biofísica
    biosafety in biomedical laboratory|sécurité biologique en laboratoire|bioseguridad en el laboratorio biomédico
    biosecurity|avoiding bio-security incidents|concept of bio-security|biosécurité|bioprotección
    biosecurity related to animals|biosécurité vétérinaire|bioprotección en relación con animales
    biostatistics|biology-related statistics|biostatistique|bioestadística
    biotechnology|bio-science|bio-tech|bio-technology|biotechnologie|biotecnología
    biotechnology in aquaculture|biotechnologie en aquaculture|biotecnología de la acuicultura
    BlackArch
    BlackBerry
    blanching machine process|systèmes de blanchiment|máquinas de blanqueado
    blasting abrasives|abrasive cleansers|abrasive purgatives|abrasive purifiers|abrasifs à projeter|abrasivos de chorro
    blockchain consensus mechanisms|=POS|=POW|consensus as a service
    blockchain openness|hybrid blockchain|permissioned blockchain|permissionless blockchain
    blockchain platforms|blockchain ecosystems
    blood collection on babies|neonatal blood sampling|taking blood from babies|prélèvements sanguins sur les bébés|extracción de sangre de bebés
    blood donation|donating blood processes|plasma donation|don de sang|donación de sangre
    blood product storage conditions|conditions de stockage des produits sanguins|condiciones de almacenamiento de la sangre
    blood transfusion|transfusion sanguine|transfusión de sangre
    blood type classification|classification des groupes sanguins|clasificación de grupos sanguíneos
    blow moulding|blow fashioning|blow molding|blow sculpting|moulage par soufflage|moldeo por soplado
    blow moulding machine parts|die head
    bobath therapy|Bobath concept|Bobath technique|bobath approach|thérapie Bobath|terapia de Bobath
    bodily fluid analysis|analyse des fluides corporels|análisis de fluidos corporales
    body language|bodily language|non-verbal language|langage du corps|lenguaje corporal
    book reviews|book analysis|book checks|book investigation|critique d'un livre|reseñas de libros
    bookkeeping regulations|accounting arrangements|accounting controls|accounting governance|règles de comptabilité|normativa relativa a la contabilidad
    botany|plant anatomy|plant morphology|plant variations|botanique|botánica
    boxing
    braiding technology|braiding technics|technologie de tressage|tecnología de trenzado
    brand marketing techniques|techniques de marketing d'une marque|técnicas de marketing de una marca
    breathing techniques|breathing methods|breathing practices|breathing procedures|techniques de respiration|técnicas de respiración
    breed-specific behaviour of horses
    brewhouse processes|brewhouse measures|brewhouse mechanisms|brewhouse procedures|procédés de brasserie|procesos de una sala de cocimiento
    bridge engineering|bridge building|bridge construction activities|bridge design|ingénierie des ponts|ingeniería de puentes
    bristles
    broadcast equipment|broadcast apparatus|broadcast devices|broadcast gear|matériel de télé- ou radiodiffusion|equipo de radiodifusión
    Buddhism|buddist beliefs|buddist religion|religion of buddism|bouddhisme
    budgetary principles|budgeting principles|theories of budgeting|principes budgétaires|principios presupuestarios
    buffing motions|buffing impetus|buffing operation|buffing processes|mouvements de polissage|procedimientos de pulido
    building automation|=BMS|building management systems|automatisation de bâtiments|automatización de edificios
    building codes|building laws|building regulations|building rules|réglementation sur la construction|reglamentos de construcción
    building construction principles|principes de construction|principios de la construcción de edificios
    building information modelling
    building materials industry|industrie des matériaux de construction|industria de los materiales de construcción
    building systems monitoring technology|HVAC systems|M&E systems|lighting systems
    building's electronic access equipment|equipos de acceso electrónico a edificios
    business analysis|analysis of businesses|business analyses|company analysis|analyse commerciale|análisis de negocio
    business ICT systems|systèmes TIC de l’entreprise|sistemas TIC empresariales
    business incubation
    business intelligence|informatique décisionnelle|inteligencia empresarial
    business knowledge|business economics|enterprise economics|connaissances commerciales|conocimientos empresariales
    business law|business laws|business legislation|business norms|droit des affaires|Derecho de sociedades
    business loans|business allowance|business investment|business mortgage|prêts aux entreprises|préstamos a las empresas
    business management principles|principes de gestion d'entreprise|principios de gestión empresarial
    business model|business design|modèle commercial|modelo de negocio
    business process modelling|=BPMN|modélisation de processus d’entreprise
    business processes|business handling|business measures|procédés d'une entreprise|procedimientos de negocios
    business requirements techniques|técnicas de requisitos empresariales
    business strategy concepts|principes de stratégie d’entreprise|conceptos de estrategia empresarial
    business valuation techniques|techniques d’évaluation des entreprises|técnicas de valoración del negocio
    buttonholing|confection de boutonnières|fabricación de ojales
    by-products and waste
    C++
    cable-propelled transit|=CPT|transport par câble|sistemas de transporte por cable
    cacao beans varieties|variétés de fèves de cacao|variedades del grano de cacao
    CAD for footwear|footwear computer-aided design|CAO pour articles chaussants|diseño asistido por ordenador para calzado
    CAD for garment manufacturing|CAO pour la confection de vêtements|diseño asistido por ordenador de prendas
    CAD software|CADD software|computer assisted design
    cadastral taxation|cadastral income|cadastral revenues|cadastral taxes|imposition foncière|tributación catastral
    CAE software|computer-aided engineering software|logiciel d’IAO
    calculation of food energy|calcul de l’énergie alimentaire
    call quality assurance management
    call routing|direct routing|dispatch routing|guide routing|routage d'appels|encaminamiento de llamadas
    call-centre technologies|technologies d'un centre d'appels|tecnología del centro de llamada
    CAM software|computer-aided manufacturing software|numeric control manufacturing software|logiciel de FAO
    camouflage|concealment planning|concealment policy|concealment strategy|camuflaje
    camping gear|camping accessories|camping equipment|matériel de camping|equipo de camping
    cancer risks|cancer cause factors|carcinogenic risk factors|risques de cancer|factores de riesgo del cáncer
    candle making techniques|techniques in candlemaking|ways to make candles|techniques de fabrication de bougies|técnicas de fabricación de velas
    canvassing methods|canvassing approaches|canvassing arrangements|canvassing mechanisms|méthodes de prospection|métodos para realizar una campaña política
    capacity building
    captioning software|captioning plugin|captioning program|logiciel de sous-titrage|programas informáticos de subtitulación
    Capture One
    car cleaning procedures|procédures de nettoyage de voitures|procedimientos de limpieza de automóviles
    car controls|car controlling|car handling|car operation|commandes d'une voiture|controles del automóvil
    carbonation techniques|carbonation procedures|carbonation processes|carbonation requirements|techniques de carbonatation|técnicas de carbonatación
    cardiology|disorders of the heart|cardiologie et maladies vasculaires|cardiología
    cardiovascular system|cardiovascular anatomy and physiology|système cardiovasculaire|sistema cardiovascular
    cargo industry|cargo shipping|cargo transport|freight industry|industrie du fret|industria de transporte de mercancías
    carpentry|menuiserie|carpintería
    carpooling services
    carsharing|car sharing
    cartography|mapping studies|the study of maps|cartographie|cartografía
    casino game rules|règles des jeux de casino|reglas de los juegos de casino
    casino policies|casino guidelines|casino policy|casino regulations|politiques des casinos
    casting processes|materials casting process|mold filling|mould filling|procédés de moulage|procesos de fundición
    category specific expertise
    cavity optomechanics|can't identify a synonym|physics of cavity opto-mechanics|optomécanique en cavité|optomecánica de cavidades
    celestial navigation|navigation via position fixing|navigation via the stars|navigation astronomique|navegación astronómica
    centrifugal force|circular force|circulating force|rotating force|force centrifuge|fuerza centrífuga
    ceramic ware|ceramic types|typology of ceramics|objets en céramique|productos de cerámica
    ceramics glazes|céramique émaillée|barnices para cerámica
    cervical screening|cervical tissue test|conventional or liquid-based cytology|detección del cáncer de cuello uterino
    channel marketing|channel advertising|channel placing|channel promotion|marketing réseau|comercialización por circuito
    characteristics of diamonds|caractéristiques des diamants|características de los diamantes
    characteristics of faces|caractéristiques des visages|tipos de cara
    characteristics of plants|caractéristiques des plantes|características de las plantas
    characteristics of precious metals|caractéristiques des métaux précieux|características de los metales preciosos
    characteristics of products|caractéristiques des produits|características del producto
    characteristics of services|caractéristiques des services|características del servicio
    characteristics of waste|hazardous waste|liquid waste|solid waste|caractéristiques des déchets|características de los residuos
    check methods|investigation approaches|investigation techniques|méthodes d’investigation|procedimientos de investigación
    chemical aspects of chocolates|caractéristiques chimiques des chocolats|aspectos químicos del chocolate
    chemical aspects of sugar|caractéristiques chimiques du sucre|aspectos químicos del azúcar
    chemical constitution of apples|composition chimique des pommes|composición química de las manzanas
    chemical constitution of grapes|composition chimique des raisins|composición química de las uvas
    chemical preservation|decay prevention|food preservation|preserve food|conservation chimique|tratamiento químico de conservación
    chemical processes|processes in chemistry|processus chimiques|procesos químicos
    chemical products|chemical brands|chemical commodities|chemical goods|produits chimiques|productos químicos
    chemistry
    chemistry of wood|chimie du bois|composición química de la madera
    child protection|child protective services|protection of children|protection de l’enfance|protección de menores
    child psychiatry|adolescent psychiatry|youth psychiatric therapy|pédo-psychiatrie|psiquiatría infantil
    childbirth|birth of a child|accouchement
    children's physical development|développement physique de l’enfant|desarrollo físico de los niños
    chiropody|podiatry practice|podiatry principles|podiatry procedures|podologie|podología
    chiropractic terminology|chiropractic prescriptions|chiropractic terms and abbreviations|terminologie en chiropractie|terminología relacionada con la quiropraxia
    Christianity|christian beliefs|christian religion|christianisme|cristianismo
    chuchotage interpreting|chuchotage interpretation|interprétation chuchotée|interpretación susurrada
    cinematography|cinématographie|cinematografía
    circuit diagrams|circuit blueprints|circuit schematics|electrical diagrams|schémas de circuits|diagramas de circuitos
    circular economy
    circus aesthetics|artistic circus|contemporary circus|esthétique du cirque|estética del circo
    circus dramaturgy|circus production|dramatic composition of circus|dramaturgie du cirque|dramaturgia del circo
    circus vocabulary|circus jargon|circus language|circus lexicon|vocabulaire du cirque|vocabulario del circo
    Cisco|Network Magic
    citizen involvement in healthcare|public involvement in heathcare|public participation in healthcare
    city road network|réseau routier urbain|red de carreteras urbanas
    civil aviation regulations|réglementation de l'aviation civile|normativa sobre aviación civil
    civil engineering|city planning|urban planning|génie civil|ingeniería civil
    civil law|civil legislation|civil regulations|civil rules|droit civil|Derecho civil
    civil process order|procédure civile|código de procedimiento civil
    claims procedures|case procedures|loss payment proceduces|procedimientos para presentar reclamaciones
    classical antiquity|classical antiquities|Antiquité classique|Antigüedad clásica
    classical languages|langues classiques|lenguas clásicas
    cleaning of reusable packaging|nettoyage d'emballages réutilisables|limpieza de los envases reutilizables
    cleaning products|produits de nettoyage|productos de limpieza
    cleaning techniques|cleaning methods|techniques de nettoyage|técnicas de limpieza
    client-centred counselling|client-centered counseling|patient-focussed counselling|conseil axé sur le patient|psicoterapia centrada en el cliente
    climate change impact|impact of global warming|impact du changement climatique|impacto del cambio climático
    climate smart agriculture
    climatology|land climate|the study of climate|climatologie|climatología
    climbing equipment|climbing gear|climbing kit|equipment for climber's use|matériel d’escalade|equipo de escalada
    clinical biochemistry|clinical chemistry|medical biochemistry|biochimie clinique
    clinical biology|clinical microbiology|interpretation of biological samples|interventional biology|biologie médicale|análisis clínicos
    clinical coding|clinical codification|utilisation of clinical codes|codage des actes médicaux|codificación clínica
    clinical cytology|cell sciences|cytologie clinique|citología clínica
    clinical disciplines in dentistry|disciplines cliniques en odontologie|especialidades clínicas de la odontología
    clinical examinations in dietetics|examens cliniques en diététique
    clinical imaging techniques|techniques d’imagerie médicale|técnicas de diagnóstico por la imagen
    clinical immunology|immunologie clinique|inmunología clínica
    clinical immunopathology|immune response to disease|immunopathologie clinique|inmunopatología clínica
    clinical neurophysiology|electrodiagnostic medicine|practical neurophysiology|neurophysiologie clinique|neurofisiología clínica
    clinical perfusion|cardiovascular perfusion|perfusion clinique|circulación extracorporal
    clinical psychological treatment|treatment in clincial psychology|traitement psychologique clinique|tratamiento psicológico clínico
    clinical reports|clinical documentation|clinical notes|rapports cliniques|informes clínicos
    clinical science|clinical engineering|clinical research|healthcare science|sciences cliniques|investigación clínica
    clothing and footwear products|vêtements et chaussures|productos de ropa y calzado
    clothing industry|clothing business|clothing company|clothing industries|industrie de l'habillement|industria de la confección
    clothing sizes|accoutrement sizes|apparel sizes|dress sizes|tailles de vêtements|tallas de la ropa
    cloud monitoring and reporting
    cloud security and compliance|cloud safety
    cloud technologies|cloud computing|technologies de dématérialisation|tecnologías en la nube
    coaching techniques|mentoring techniques
    coating machine parts|finishing appliance components|pièces de machines de revêtement|elementos de máquinas de revestimiento
    coating substances|coating items|coating materials|coating objects|substances d’enrobage|productos para revestimiento
    COBOL
    Codenvy
    coffee characteristics|character of coffee|coffee origins|coffee varieties|caractéristiques du café|características del café
    coffee grinding levels|niveaux de mouture du café|tipos de molido del café
    CoffeeScript
    cognitive behavioural therapy|=CBT|thérapie comportementale et cognitive|terapia cognitivo-conductual
    cognitive psychology|psychologie cognitive|psicología cognitiva
    coining|medal manufacturing process|production of buttons|estampado
    coking process|coke production|coking processes|making of coke|cokéfaction|coquización
    cold chain|cold temperature|cooling chain|chaîne du froid|cadena de frío
    cold drawing processes|metalwork drawing procedures|procédés d’étirage à froid|procesos de estirado en frío
    cold forging|cold casting|cold fabrication|cold fashioning|matriçage à froid|forjado en frío
    cold vulcanisation|cold vulcanization|tyre repair method|using vulcanising solution|vulcanisation à froid|vulcanizado en frío
    cold winding|cold braiding|cold circuits|cold looping|bobinage à froid|enrollado en frío
    collection management|gestion de collection|gestión de colecciones
    collection management software|collection information system|logiciel de gestion de collection|software de gestión de colecciones
    colour grading|altering and enhancing colour|color grading|étalonnage colorimétrique|etalonaje
    colour ranges of roasting|nuances de torréfaction
    colours of roasted malt|couleurs du malt torréfié|colores de la malta tostada
    combination of flavours|association de saveurs|combinación de sabores
    combination of textures|association de textures|combinación de texturas
    commercial clothing glossary|clothing vocabulary|fabrics vocabulary
    commercial law|commerce law|commercial laws|commercial legislation|droit commercial|Derecho mercantil
    commercial photography|business related photography|commercial photograph techniques|licensed photography|photographie commerciale|fotografía comercial
    commodities in maritime transportation|commodities traded by ship|goods in maritime transport|goods traded by vessel|mercancías en el transporte marítimo
    common aviation safety regulations|prevailing aviation safety directives
    common children's diseases|maladies infantiles courantes|enfermedades infantiles comunes
    Common Lisp
    communicable diseases|communicable illnesses|infectious diseases|transmittable diseases|maladies transmissibles|enfermedades contagiosas
    communication disorders|communication delay|communication difficulty|communication problem|troubles de la communication|trastornos de la comunicación
    communication principles|communication ideals|communication theories|principes de communication|principios de comunicación
    communication sciences|communication studies|sciences de la communication
    communications sector policies|public relations sector guidelines|politiques du secteur des communications|política del sector de las comunicaciones
    community education|éducation communautaire|educación comunitaria
    community medicine|community health|preventative and social medicine|public health|santé publique et médecine sociale|salud pública y medicina preventiva
    community-based rehabilitation|réinsertion communautaire|rehabilitación basada en la comunidad
    community-led local development|=CCLD
    compaction techniques|methods for compaction|techniques de compactage|técnicas de compactación
    comparative literature|literary comparison studies|littérature comparée|literatura comparada
    compass navigation|compass reading|compass route-finding|compass triangulation|navigation à la boussole|navegación con brújula
    competition law|competition legislation|competition regulation|competition rules|droit de la concurrence|Derecho de la competencia
    complementary and alternative medicine|integrative medicine|natural medicine|traditional medicine|médecine complémentaire et alternative|medicina complementaria y alternativa
    components of clocks|clock parts|parts for watches|watch components|pièces d’horlogerie|componentes de un reloj
    components of oil seeds|parts of seed oils|composants des graines oléagineuses|componentes de las semillas oleaginosas
    composite materials|composite components|composite equipment|composite goods|matériaux composites|materiales compuestos
    composition of bakery goods|composition des produits de boulangerie|componentes de los productos de panadería
    composition of diets|diet creation|diet formulation|composition de régimes alimentaires|composición de dietas
    compression moulding machine parts|ejector pin|lower fixed mould|upper movable mold
    computational fluid dynamics|=CFD|airflow analysis|behaviour of fluids|mécanique des fluides numérique|dinámica de fluidos computacional
    computational linguistics|computing linguistics|linguistics of computation|linguistique informatique|lingüística computacional
    computer engineering|computer hardware development|software design|génie informatique|ingeniería informática
    computer equipment|a computer|computer apparatus|computer devices|équipement informatique|equipamiento informático
    computer forensics|informatique légale|informática forense
    computer history|informatics history|histoire de l'informatique|historia de la informática
    computer programming|=ALGOL|=AWK|=BCPL|programmation informatique|programación informática
    computer science|informatics studies|informatique|informática
    computer technology|=ICT|information technology|technology in computing|technologie informatique|tecnología informática
    computer vision|=OCR
    computerised feeding systems|systèmes d’alimentation informatisés|sistema de alimentación informatizado
    concepts of telecommunications|concepts des télécommunications|conceptos de las telecomunicaciones
    concurrent estate|coexisting estate|coexisting property|contemporaneous estate|copropriété|copropiedad
    condiment manufacturing processes|procédés de fabrication des condiments|procesos de fabricación de condimentos
    condition of local roads|état des routes locales|estado de las carreteras locales
    conflict management|conflict administration|conflict resolution|conflict supervision|gestion des conflits|gestión de conflictos
    conservation agriculture
    conservation techniques|archiving techniques|preservation techniques|techniques de conservation|técnicas de conservación
    constitutional law|constitutional legislation|constitutional regulations|constitutional rules|droit constitutionnel|Derecho constitucional
    construction industry|construction business|construction company|construction industries|industrie de la construction|industria de la construcción
    construction legal systems|droit de la construction|legislación de la construcción
    construction methods|construction approaches|construction methodology|construction procedures|méthodes de construction|métodos de construcción
    construction product regulation|normas de productos de construcción
    construction products|constructing products|construction brands|construction commodities|produits de construction|productos de construcción
    consultation methods|consultation techniques|means of consultation|méthodes de consultation|métodos de consulta
    consumer electronics|home electronics|électronique grand public|productos electrónicos de consumo
    consumer law|consumer legislation|consumer protection|consumer regulation|droit de la consommation|Derecho de los consumidores
    contact lens fitting techniques
    contamination exposure regulations|regulations about contaminated materials
    content development processes|processus de création de contenu|procesos de desarrollo de contenido
    content marketing strategy|stratégie de marketing de contenu|estrategia de marketing de contenidos
    content of airworthiness directives|substance or airworthiness ordinances|contenu des consignes de navigabilité
    continuous improvement philosophies|philosophies d’amélioration continue|filosofías de la mejora continua
    contract law|contract laws|droit des contrats|conocer la legislación contractual
    contraindications|contre-indications|contraindicaciones
    control engineering|process control|technique de régulation|ingeniería de control
    control panel components|composants de panneaux de commande|componentes del panel de mando
    control systems|control devices|regulatory systems|systèmes de commande|sistemas de control
    controlled substances permits|autorisations pour substances réglementées
    conveyancing|cession de propriété|transmisión de la propiedad
    copyright legislation|législation sur les droits d'auteur
    corporate law|corporate regulation|corporate rules|corporate statutes|droit des sociétés
    corporate social responsibility|=CSR|collective civil responsibility|corporate citizenship|responsabilité sociale des entreprises|responsabilidad social de las empresas
    correctional procedures|correctional measures|correctional methods|correctional policies|procédures correctionnelles
    corrosion types|corrosion brands|corrosion categories|corrosion conditions|types de corrosion|tipos de corrosión
    cosmetic dental procedures|dental restoration treatments|procédures esthétiques dentaires
    cosmetic manicure|aesthetic manicure|manicure techniques|manucure|manicura cosmética
    cosmetic pedicure|cosmetic podology|foot and toenail cosmetic|pédicure cosmétique|pedicura con fines estéticos
    cosmetic skin treatment|aesthetic skin care|traitement cosmétique pour la peau|tratamiento cosmético para la piel
    cosmetics|face products|facial products|make-up|cosmétiques|cosméticos
    cosmetics industry|cosmetics business|cosmetics company|cosmetics industries|industrie cosmétique|industria de los productos cosméticos
    cosmetics ingredients|cosmetics additives|cosmetics elements|cosmetics raw materials|ingrédients cosmétiques|ingredientes cosméticos
    cost management|cost monitoring|cost oversight|cost supervision|gestion des coûts|gestión de costes
    cost metrics|parameters of costs|indicateurs de coûts|métricas de costes
    counselling methods|counseling methods|counseling techniques|counselling techniques|méthodes de conseil|métodos de asesoramiento
    court interpreting|interprétation judiciaire|interpretación en tribunales
    court procedures|court administration|court arrangements|court operations|procédure judiciaire|procedimientos judiciales
    crafting|hand work|habileté créative manuelle|elaboración artesanal
    craftsmanship|crafts skills|artisanat|artesanía
    crane load charts|crane lift capacity information|crane specifications|information about crane features|abaques de charge pour grues|gráficos de carga de grúas
    credit card payments|paiements par carte de crédit|pagos con tarjeta de crédito
    credit control processes|processus de contrôle du crédit|procedimientos de control de crédito
    crime scene preservation|préservation d'une scène de crime|preservación de la escena del crimen
    crime victims' needs|victim protection|besoins des victimes de crimes|necesidades de las víctimas de delitos
    crime victims' rights|droits des victimes de crimes|derechos de las víctimas de delitos
    criminal law|criminal legal processes|criminal regulations|criminal rules|droit pénal|Derecho penal
    criminology|investigation of criminal behaviour|research into criminal behaviour|criminologie|criminología
    crimping|join metal|sertissage
    crisis intervention|intervention en situation de crise|intervención en caso de crisis
    crop production principles|principios de la producción vegetal
    crowdfunding
    crowdsourcing strategy|stratégie de crowdsourcing|estrategia de micromecenazgo
    crude oil distillation processes|CDU use|procédés de distillation du pétrole brut|procedimientos de destilación de petróleo
    CryEngine
    cryopreservation|cryoconservation|crioconservación
    CSS|Cascading Style Sheets
    cued speech|langage parlé complété|palabra complementada
    cultural history|historical meaning studies|histoire culturelle|historia de la cultura
    cultured pearls|creating pearls|finishing pearls|producing pearls|perles de culture|perlas cultivadas
    curdling of cheese|caillage du fromage|coagulación del queso
    curriculum objectives|curricula objectives|curriculum aims|curriculum goals|objectifs d'un programme pédagogique|ibjetivos del currículo
    curriculum standards|curriculum codes|curriculum measures|curriculum requirements|normes pédagogiques|normas sobre los planes de estudio
    customer insight|customer understanding|connaissance du client|conocimiento de los clientes
    customer relationship management|=CRM|gestion de la relation client
    customer segmentation|market fragmentation|segmentation des clients|segmentación de la clientela
    customer service|customer care|customer satisfaction|customer support|service clients|servicio al cliente
    customs law|customs legislation|customs regulations|customs rules|droit douanier|Derecho aduanero
    customs regulations for passengers|border crossing regulations|customs and immigration laws|normativa de aduanas para pasajeros
    cutting technologies|cutting automation|cutting machinery|cutting technology mechanisation|technologies de découpage|tecnologías de corte
    cyber attack counter-measures|network communications security measures|mesures de lutte contre les cyberattaques|contramedidas ante ataques cibernéticos
    cyber security|cybersécurité|ciberseguridad
    cybernetics|cybernétique|cibernética
    cylindrical grinder parts|circular milling machine components|pièces de rectifieuses cylindriques|elementos de rectificadoras cilíndricas
    cytopathology|cyto-pathology|pathology at cellular level|pathology of cells|cytopathologie|citopatología
    dairy animal production|economics of milk production|production laitière animale|producción del ganado lechero
    dairy manufacturing specifications|normes de fabrication de produits laitiers
    dairy products|cheese products|cream products|milk products|produits laitiers|productos lácteos
    dance therapy|=DMP|=DMT|dance movement psychotherapy|danse-thérapie|terapia de baile
    dangers of marshalling activity
    data analytics
    data mining|exploration de données|extracción de datos
    data mining methods|méthodes d'extraction de données|métodos de búsqueda de datos
    data models|modèles de données|modelos de datos
    data protection|data privacy|information privacy|protection of private information|protection des données|protección de datos
    data quality assessment|évaluation de la qualité de données
    data storage|stockage de données|almacenamiento de datos
    data warehouse|entrepôt de données|almacén de datos
    database development tools
    database management systems|=DBMS|=IDMS|=SQL
    database quality standards
    debt classification|classifying debt|debt allocation|debt arrangement|classification de la dette|clasificación de la deuda
    debt collection techniques|techniques de recouvrement de créances|técnicas de cobro de deuda
    debt systems|debt arrangements|debt schemes|debt structures|systèmes de dette|sistemas de deuda
    deburring machine parts|pièces d’ébavureuses|elementos de desbarbadoras
    deburring processes|deburring measures|deburring operations|deburring procedures|procédés d’ébavurage|procesos de desbarbado
    decentralized application frameworks
    decision support systems|decision-making tools|systèmes d’aide à la décision
    deck operations|ship's deck activities|opérations sur le pont|operaciones en cubierta
    decommissioning|breaking up|plant de-commissioning|take out of commission|démantèlement|retirada de servicio
    decontamination techniques|de-contamination of waste|techniques for de-contamination|waste decontamination|techniques de décontamination|técnicas de descontaminación
    deep learning
    defence standard procedures
    defense system|defensive system|système de défense|sistema de defensa
    defibrillation|desfibrilación
    deinking processes|deinking approach|deinking method|deinking procedure|procédés de désencrage|procesos de destintado
    demining operations|demining activities|demining processes|demining work|opérations de déminage|operaciones de limpieza de minas
    demography|demographics studies|the study of demographics|démographie|demografía
    demolition techniques|application of demolition methods|methods for demolishing structures|techniques de démolition|técnicas de demolición
    dental anatomy|anatomy of the teeth|characteristics of tooth anatomy|anatomie dentaire|anatomía dental
    dental instrument components|composants d’instruments dentaires|componentes del instrumental odontológico
    dentistry science|dentist science|dentistry skills|knowledge on dentistry|odontologie|odontología
    dependency on drugs|substance dependency|dépendance aux drogues|drogadicción
    depreciation|decrease in value|amortissement|amortización
    dermapathology|cutaneous diseases|derma-pathology|dermatopathologie|enfermedades cutáneas
    dermasurgery techniques|dermasurgery methods|dermatologic surgery techniques|techniques de dermatochirurgie|técnicas de cirugía dermatológica
    dermato-venereology|genitourinary medicine and dermatology|dermatologie et vénéréologie
    dermatology|medinice of skin diseases|dermatologie|dermatología
    design drawings|drawings of tools|product drawings|dessins de conception|planos de proyectos
    design principles|principes de conception|principios del diseño
    design thinking
    desktop publishing|=DTP|publication assistée par ordinateur|publicación asistida por ordenador
    deterioration of fish products|dégradation des produits de poisson|deterioro del pescado
    development delays|development deficiency|development difficulty|development disability|retard de développement|retrasos en el desarrollo
    development economics
    development trends in radiography|new techniques in radiography|progrès en radiographie|tendencias en materia de radiografía
    developmental psychology|development psych|development psychology|developmental psych|psychologie du développement|psicoloía evolutiva
    DevOps
    diagnostic immunology techniques|techniques de diagnostic immunologique|técnicas de diagnóstico inmunológico
    diagnostic radiology|medical imaging procedures|radiology for medical diagnoses|radiodiagnostic et imagerie médicale|radiodiagnóstico
    dietary regimes|diet regimes
    dietetics|human nutrition|diététique|dietética
    differentiate between airfield lighting
    digital camera sensors|=CCD|=CMOS|charged coupled device|capteurs d’appareil photo numérique|sensores de una cámara digital
    digital compositing|composition numérique|composición digital
    digital game creation systems|=TGEA|Antiryad Gx|Arsys Engine|systèmes de création de jeux numériques|sistemas de creación de juegos digitales
    digital game genres|catégories de jeux numériques|géneros de juegos digitales
    digital image processing
    digital marketing techniques|techniques de marketing numérique|técnicas de marketing digital
    digital printing|electronic printing|impression numérique|impresión digital
    dimension stone|cut stone|dimensional stone|drilled stone|pierre de taille|piedra desbastada
    dip tank parts|hydro dripping vat components|pièces de cuves de trempage|elementos de cubas de esmaltado
    dip-coating process|hydro dipping measures|procédé de revêtement par trempage|proceso de revestimiento por inmersión
    diplomatic principles|diplomatic conventions|diplomatic ethics|diplomatic fundamentals|principes diplomatiques|principios diplomáticos
    dipping tank types|coating vat varieties|types de cuves de trempage|tipos de cubas de esmaltado
    direct inward dialing|=DDI|=DID|sélection directe à l’arrivée|marcación directa de extensiones
    disability care|disability assistance|disability support|soins aux personnes handicapées|atención de personas con discapacidades
    disability types|different forms of disability|disability and special needs|types de handicap|tipos de discapacidad
    discharge of collected waste|déversement des déchets collectés|vertido de residuos recogidos
    disorders affecting self-awareness|diseases affecting self-perception|troubles affectant la conscience de soi|trastornos de la conciencia
    disorders of vital functions|troubles des fonctions vitales|perturbaciones de las funciones vitales
    distinguish ship construction methods
    distinguish types of saws|distinguir entre tipos de sierras
    distributed computing|calcul distribué|informática distribuida
    distributed directory information services|active directory|services d’annuaire
    district heating and cooling|district energy networks|heat networks
    diving equipment|SCUBA equipment|dive equipment|matériel de plongée|equipo de buceo
    diving operation requirements|requisitos para operaciones de buceo
    diving vessels systems|dive support systems|dynamic positioning systems|systèmes des navires supports de plongée|sistemas de buques de buceo
    dock operations|activities performed at docks|dock functions|opérations sur les quais|operaciones portuarias
    document management|gestion des documents relatifs aux TIC|gestión informática de documentos
    document sharing procedures
    documentation concerning meat production
    documentation types|types de documentation|tipos de documentación
    dog behaviour|behaviour of dogs|canine behaviour|dog behavior|comportement canin|comportamiento del perro
    domestic cooling systems|air conditioning systems
    domestic heating systems|systèmes de chauffage domestique|sistemas de calefacción doméstica
    domotic systems
    dosimetric planning|measurement of radiation|planification dosimétrique|planificación dosimétrica
    dredging consoles|consoles on dredgers|dredging function controls|consoles de dragage
    dressmaking|confección de vestidos
    drinks service operations|opérations de service de boissons|operaciones del servicio de bebidas
    driver's license structure|gestion des permis de conduire|categorías de permisos de conducción
    driving examinations|driving exam|driving test|road examination|examens de conduite|exámenes de conducción
    drop hammer types|types de marteau pilon|tipos de martillos de forja
    drug administration regulations|=FDA|réglementation sur les médicaments
    drug interaction management|gestion des interactions médicamenteuses|gestión de interacciones farmacológicas
    Drupal
    dry tumbling|arid burr removal|arid tumbling|dusty tumbling|tribofinition à sec|proceso centrífugo de pulido en seco
    drying methods|dry methods|drying approaches|drying procedures|méthodes de séchage|métodos de secado
    dust usage for forging|utilisation des poussières pour le forgeage
    dyeing technology|dyeing process|dyeing processes|dyeing technologies|procédés de teinture|tecnología de teñido
    e-agriculture|smart agriculture
    e-commerce systems|systèmes de commerce électronique|sistemas de comercio electrónico
    e-learning|formation en ligne|formación en línea
    e-learning software infrastructure
    e-procurement|e buying|e purchasing|e selling|achats électroniques|contratación pública electrónica
    e-tailoring|online tailor services|remote tailoring|e-couture
    Earth science|Earth studies|sciences de la Terre|ciencias de la tierra
    eating disorders|troubles de l’alimentation|trastornos de la alimentación
    ecological principles|principes écologiques|principios ecológicos
    ecology|écologie|ecología
    economics|commodity markets|financial data|économie|economía
    ecosystems|characteristics of ecological systems|écosystèmes|ecosistemas
    ecotourism
    edge banding|edge materials|edge strips|plaquage de chants|recubrimiento de cantos
    editorial standards|editorial expectations|editorial norms|editorial requirements|règles éditoriales|normas editoriales
    Edmodo
    education administration|education management|education oversight|education supervision|administration éducative|gestión de la educación
    education law|education laws|education legislation|education norms|droit scolaire|ley de educación
    election law|ballot legislation|ballot rules|balloting laws|droit électoral|legislación electoral
    elective astrology|electional astrology|event astrology|astrologie élective|astrología electiva
    electric bicycles|electric bikes|vélos électriques|bicicletas eléctricas
    electric clocks|clocks powered by electricity|electric watches|electrical clocks|horloges électriques|reloj eléctrico
    electric current|electric charge|electric flow|electric service|courant électrique|corriente eléctrica
    electric drives|electrical drives|electrically-powered drives|multi motor drive|entraînements électriques|dispositivos eléctricos
    electric generators|generator plant|generators of electricity|générateurs électriques|generadores eléctricos
    electric heating systems
    electric motors|electrical motors|electrically driven motors|electricity-powered motors|moteurs électriques|motores eléctricos
    electrical discharge|electrical current|electrical emission|electrical flow|décharge électrique|descarga eléctrica
    electrical engineering|application of electricity|génie électrique|ingeniería eléctrica y electrónica
    electrical equipment components|circuit breakers|electrical wires|composants d’équipements électriques|componentes de un equipo eléctrico
    electrical equipment regulations|normativa relativa a equipos eléctricos
    electrical household appliances products|produits d'appareils électroménagers|productos electrodomésticos
    electrical household goods market|marché des biens électroménagers|mercado de los electrodomésticos
    electrical instrumentation engineering|E & I engineering|E+I engineering|ingénierie d’instrumentation électrique|ingeniería de instrumentación eléctrica
    electrical machines|electric-generating machines|electrical apparatus|machines for electricity|machines électriques|máquinas eléctricas
    electrical mine machinery manuals|electrical circuit diagrams|electrical mining machine manuals|manuals for electrical equipment|manuales de máquinas mineras eléctricas
    electrical power safety regulations|réglementation sur la sécurité électrique
    electrical safety regulations|règles de sécurité électrique|normativa de seguridad eléctrica
    electrical stimulation in acupuncture|stimulation électrique en acupuncture|electroacupuntura
    electrical testing methods|méthodes d’essai électrique
    electrical wire accessories|cable products|accessoires de câblage électrique|accesorios de un cable eléctrico
    electrical wiring diagrams|circuit schematic|diagrams for electric circuits|wiring schematic|schémas de câblage électrique|diagrama de una instalación eléctrica
    electrical wiring plans|plans de câblage électrique|planos del cableado eléctrico
    electricity|basic electricals|basic electrics|électricité|electricidad
    electricity consumption|conservation of electricity|consuming electricity|efficient electricity use|consommation d’électricité|consumo de energía eléctrica
    electricity market|electrical power market|electricity dealing|trade in electricity|marché de l’électricité|mercado de la electricidad
    electricity principles|physics of electricity|principes de l’électricité|principios de la electricidad
    electrochemistry|electrical charge chemistry|electro-chemistry|electrochemical science|électrochimie|electroquímica
    electroencephalography|=EEG|EEG preparation|electro-encephalography|électroencéphalographie|electroencefalografía
    electrolytic passivation process|anodising tank procedure|procédé de passivation électrolytique|proceso de estabilización electrolítica
    electromagnetic spectrum|electromagnetic frequencies|electromagnetic levels|electromagnetic wavelength|spectre électromagnétique|espectro electromagnético
    electromagnetism|électromagnétisme|electromagnetismo
    electromagnets|properties of electro-magnets|électroaimants|electroimanes
    electromechanics|electrical and mechanical engineering|electro-mechanics|électromécanique|electromecánica
    electron beam welding processes|procédés de soudage par faisceau d’électrons
    electronic and telecommunication equipment|equipos electrónicos y de telecomunicaciones
    electronic communication|electronic communicating|electronic contact|electronic conversation|communication électronique|comunicaciones electrónicas
    electronic components|typology of electronic devices|composants électroniques|componentes electrónicos
    electronic equipment standards|normes sur les équipements électroniques|normas relativas a los equipos electrónicos
    electronic locks|electric locking devices|serrures électroniques|cerraduras electrónicas
    electronic signals intelligence|=SIGINT|electronic monitoring|renseignement électronique|inteligencia electrónica de señales
    electronic test procedures|procédures d’essai électronique
    electronics|électronique|electrónica
    electronics principles|fonctionnement des appareils électroniques|principios de los dispositivos electrónicos
    electrooptic devices|typology of electro-optic devices|instruments électro-optiques
    electrooptics|control of optical radiation|electro-optics|électro-optique|electroóptica
    electroplating|electro-deposition|electro-forming|electro-plating|galvanoplastie|galvanoplastia
    electroplating machine parts|anodising machine components|pièces de machines de galvanoplastie|elementos de máquinas de galvanoplastia
    electroplating metal materials|anodising metal goods|métaux pour galvanoplastie|metales para electrodeposición
    electroplating processes|anodising measures|anodising operations|procédés de galvanoplastie|procesos de electrodeposición
    electrotherapy|electrical therapeutics|electrical treatments|électrothérapie|electroterapia
    embargo regulations|embargo laws|embargo legislation|embargo rules|règlementation relative aux embargos|normativa sobre embargos
    embedded systems|systèmes embarqués|sistemas incrustados
    embryology|embryologie|embriología
    emergency cases|cas d’urgence|casos de emergencia
    emergency medicine|emergency care|médecine d’urgence|medicina de urgencias
    emergency psychology|disaster psychology|trauma psychology|psychologie d’urgence|psicología de emergencia
    emergency surgery|emergency surgeries|emergency surgical intervention|chirurgie d’urgence|cirugía de urgencia
    emergent technologies|technologies émergentes|tecnologías emergentes
    emission standards|air pollution controls|emission laws|emission regulations|normes sur les émissions|normas sobre emisiones
    employment law|employment laws|employment legislation|employment regulation|droit du travail
    endocrine physiology|the endocrine system|physiologie endocrinienne|fisiología endocrina
    endocrinology|chemistry of hormone functions|endocrinología y nutrición
    endoscopy|endoscope procedure|endoscopie|endoscopia
    energy efficiency|energy conservation|reduce use of energy|efficacité énergétique|eficiencia energética
    energy market|trading of energy|marché de l’énergie|mercado de la energía
    energy performance of buildings|energy saving building techniques|performance énergétique des bâtiments|eficiencia energética de los edificios
    energy sector policies|power sector strategies|politiques du secteur énergétique|política del sector energético
    energy storage systems|battery types|super capacitors
    energy therapy|energy healing|energy medicine|energy therapies|thérapie énergétique|terapia de energía
    energy transformation|energy conversion|transformation énergétique|transformación de la energía
    engine components|constituent elements of engines|engine fixings|engine parts|composants d'un moteur|componentes de motores
    engineering control theory|théorie du contrôle d'ingénierie|teoría de control de ingeniería
    engineering principles|principes d’ingénierie|principios de ingeniería
    engineering processes|processus d'ingénierie|procesos de ingeniería
    Engrade
    engraving technologies|engraving machinery|engraving mechanisms|engraving techniques|technologies de gravure|tecnologías de grabado
    enterprise risk management|=ERM
    entertainment industry|entertainment business|entertainment sector|industrie du divertissement|industria del entretenimiento
    entomology|insect studies|the study of insects|entomologie|entomología
    entrepreneurship|business initiative|entrepreneuriat|emprendimiento
    envelope cutting standards|normes de découpe des enveloppes
    envelope systems for buildings
    environmental engineering|environmental remediation|environmental sustainability|génie écologique|ingeniería ambiental
    environmental enrichment for animals|behavioral enrichment|behavioural enrichment|enriquecimiento ambiental para animales
    environmental impact of tourism|impact environnemental du tourisme|impacto ambiental del turismo
    environmental indoor quality
    environmental legislation|environment legislation|environmental law|environmental regulations|législation environnementale|normativa medioambiental
    environmental management monitors|écrans de contrôle environnemental|monitores de gestión ambiental
    environmental policy|politique environnementale|política ambiental
    environmental threats|menaces environnementales|amenazas para el medio ambiente
    enzymatic processing|enzymatic development|enzymatic manufacturing|enzymatic preparation|transformation enzymatique|procesos enzimáticos
    epidemiology|disease aetiology|épidémiologie|epidemiología
    epigraphy|classifying graphemes|identifying graphemes|interpreting inscriptions|épigraphie|epigrafía
    equine dental diseases|affections dentaires équines|enfermedades dentales de los équidos
    ergonomics|ergonomie|ergonomía
    escapee contingency plans
    ethnolinguistics|ethno-linguistics|ethnolinguistique|etnolingüística
    etiopathy|etiopathic therapy|étiopathie|etiopatía
    European firearms-control legislation|European gun-control rules
    european food safety policy|politique européenne de sécurité alimentaire|política europea de seguridad alimentaria
    European pesticide legislation|législation européenne sur les pesticides
    European Train Control System|=ETCS|Système européen de contrôle des trains
    European vehicle type-approval legislation|homologation legislation|type-approval technical standards
    evaluation of psychological performance|assessment of psychological parameters|évaluation des performances psychologiques|evaluación del rendimiento psicológico
    evaluation theory and model|evaluation approaches
    evidence-based nursing care|enfermería basada en la evidencia
    evidence-based radiography practice|approche factuelle en radiographie|radiografía basada en la investigación
    evolution of economic forecasts|ecological and economic awareness|évolution des prévisions économiques|evolución de las proyecciones económicas
    evolutionary biology|biologie de l’évolution|biología evolutiva
    excavation techniques|digging methods|excavating techniques|excavation methods|techniques d’excavation|técnicas de excavación
    exercise physiology|physiologie de l’exercice|fisiología del ejercicio
    explosives|blasting materials|blasting techniques|pyrotechnic materials|explosifs|explosivos
    export control principles|principes de contrôle des exportations|principios del control de las exportaciones
    extrusion processes|displacement and removal measures|extrusion implementation|extrusion measures|procédés d’extrusion|procesos de extrusión
    eye protection regulations|protective eyewear regulations|réglementation sur les protections oculaires|normas en materia de protección ocular
    fabric types|brands of fabric|types de tissus|tipos de telas
    facial gymnastics|gymnastique faciale|gimnasia facial
    family law|family court procedures|family legal processes|family regulations|droit de la famille|Derecho de familia
    family therapy|family assistance|family counseling|family counselling|thérapie familiale|terapia familiar
    farrier industry|economics of blacksmithing industry|maréchalerie|sector del herrado
    fasciatherapy|aponeurosis-therapy|fascia-therapy|fasciathérapie|fasciaterapia
    features of sporting equipment|caractéristiques des équipements sportifs|características del equipo deportivo
    feed additives|feed constituents|feed enhancers|feed preservatives
    female reproductive system pathology|gynecological and obstetrical pathology|patología del sistema reproductivo femenino
    fermentation processes of beverages|processus de fermentation de boissons|procesos de fermentación de las bebidas
    fermentation processes of food|processus de fermentation d'aliments|procesos de fermentación de los alimentos
    ferrous metal processing|production of pig iron|production of stainless steel|traitement des métaux ferreux|transformación de metales ferrosos
    fertigation|irrigating and fertilising|irrigating with fertiliser|irrigation and fertilisation|fertirrigation|riego fertilizante
    fertilisation principles|principes de fertilisation|principios de la fertilización
    fertiliser catalysts|catalysts for fertilizers|nitric acid|sulphuric acid|catalyseurs pour engrais
    fertiliser products|effects of fertilisers|fertilizer products|fertilizantes
    fibre optics|fiber optics|glass filament|glass threads|fibre optique|fibra óptica
    fibreglass laminating|fiberglass laminating|fibre-glass laminating|fibreglass coating|laminage de fibre de verre|laminado con fibra de vidrio
    field-programmable gate arrays|réseau de portes programmables|matriz de puertas programables in-situ
    file-based workflow|flux de travail en mode fichier|flujo de trabajo basado en archivos
    filing machine parts|bench filing appliance pieces|pièces de machines à limer|elementos de limadoras
    film music techniques|techniques de musique de film|técnicas musicales para películas
    film production process|processus de production cinématographique|proceso de producción de películas
    film studies|film analysis|film education|film study|études cinématographiques|estudios de cine
    financial analysis|commercial analysis|economic analysis|analyse financière|análisis financiero
    financial capability|financial abilities|financial acumen|financial capabilities|capacité financière|capacidad financiera
    financial department processes|procédures des services financiers|procedimientos del departamento financiero
    financial engineering|finance engineering|fiscal engineering|ingénierie financière|ingeniería financiera
    financial forecasting|financial calculating|financial estimating|financial planning|prévision financière|previsiones financieras
    financial jurisdiction|finance jurisdiction|financial authority|financial control|compétence financière|competencias financieras
    financial management|financial administration|monetary administration|monetary management|gestion financière|gestión financiera
    financial markets|finance markets|fiscal markets|money markets|marchés financiers|mercados financieros
    financial products|financial instruments|financial securities|fiscal products|produits financiers|productos financieros
    financial statements|records of financial activities|statements on finances|états financiers|estados financieros
    fine arts|fine art|beaux-arts|bellas artes
    fine-needle aspiration|=FNA|=FNAC|aspiration à l’aiguille fine|aspiración con aguja fina
    fingerspelling|alphabet signing|finger spelling|alphabet dactylologique|deletrear con los dedos
    fire prevention procedures|procédures anti-incendie
    fire protection engineering|ingénierie de la sécurité incendie
    fire safety regulations|fire prevention controls|règles de sécurité incendie|normativa de seguridad contraincendios
    fire-fighting systems|typology of fire|systèmes d’extinction des incendies|sistemas de extinción de incendios
    firmware|built-in software|read-only software|microprogramme|microprograma
    first aid|emergency assistance|premiers secours|primeros auxilios
    first aid for animals|basic animal emergency treatment|premiers soins aux animaux|primeros auxilios para animales
    first response|first aid care|first responder|resuscitation techniques|premier secours
    fish anatomy|scope of fish morphology|anatomie des poissons|anatomía de los peces
    fish biology|scope of ichthyology|biologie marine|biología de los peces
    fish grading|size of fish|triage des poissons|clasificación del pescado
    fish harvesting methods|méthodes de pêche|métodos de explotación pesquera
    fish identification and classification|clasificación e identificación de peces
    fish varieties|fish categories|fish species|fish types|variétés de poissons|variedades de pescado
    fish welfare regulations|réglementation sur le bien-être des poissons
    fisheries legislation|regulation of fisheries|législation sur la pêche|legislación pesquera
    fisheries management|conncept of by-catch|conncept of fishing effort|gestion de la pêche|ordenación pesquera
    fishing gear|fishing equipment|engin de pêche|artes de pesca
    fishing industry|fisheries industry|fisheries sector|industrie de la pêche|industria pesquera
    fishing vessels|different fishing boats|navires de pêche|barcos de pesca
    flammable fluids|combustible liquids|combustible oils and petroleum|combustible spirits|fluides inflammables|líquidos inflamables
    flexography|flexographie|flexografía
    flood remediation equipment|flood prevention kit|équipements de remédiation des inondations|equipos de protección frente a inundaciones
    floral composition techniques|techniques de composition florale|técnicas de composición floral
    floriculture|cultivation of flowers|floral cultivation|floricultura
    flower and plant products|fleurs et produits végétaux|flores y productos vegetales
    fluid mechanics|liquefied mechanics|liquefied mechanisms|liquid mechanics|mécanique des fluides|mecánica de fluidos
    flute sizes|flute dimensions|flute measures|flute types|tailles des cannelures|tamaños de las ondas
    food allergies|allergy to food|food aversions|food reactions|allergies alimentaires|alergias alimentarias
    food and beverage industry|industrie alimentaire et des boissons|industria de alimentación y bebidas
    food canning production line|ligne de production d’aliments en conserve
    food colorants|food additives|food colourings|food components|colorants alimentaires|colorantes alimentarios
    food dehydration processes|procédés de déshydratation d'aliments|procesos de deshidratación de alimentos
    food engineering|food fabrication|food manufacturing|food processing|génie alimentaire|ingeniería de los alimentos
    food flavourings|chemical flavoring|chemical flavouring|edible flavoring|arômes alimentaires|aromas alimentarios
    food homogenisation|adapting food|blending in food|food homogenization|homogénéisation alimentaire|homogeneización de los alimentos
    food hygiene rules|règles d'hygiène alimentaire|normas de higiene alimentaria
    food labels|nutrition labels|étiquetage des aliments|etiquetas de alimentos
    food legislation|food laws|food legislating|food regulations|législation alimentaire|legislación alimentaria
    food materials|food contents|food ingredients|food products|denrées alimentaires|materiales alimentarios
    food policy|food planning|food policies|politique alimentaire|política alimentaria
    food product ingredients|ingrédients de produits alimentaires|ingredientes de los productos alimenticios
    food products composition|composition des produits alimentaires|composición de los productos alimenticios
    food safety principles|principes de sécurité alimentaire|principios de seguridad alimentaria
    food safety standards|normes de sécurité alimentaire|normas sobre seguridad alimentaria
    food science|food investigation|food research|food study|sciences agroalimentaires|ciencia de la alimentación
    food service operations|opérations de restauration|operaciones del servicio de comidas
    food storage|food repositing|food stash|food stockpiling|stockage des aliments|almacenamiento de alimentos
    food toxicity|food spoilage|prevention of food poisoning|toxicité alimentaire|toxicidad de los alimentos
    food waste monitoring systems
    foodborne diseases|food borne bacteria|foodborne illnesses|foodborne poisoning|maladies d’origine alimentaire|enfermedades transmitidas por alimentos
    foot problems|difficulties with feet|foot difficulties|foot difficulty|problèmes de pieds|enfermedades del pie
    football
    footwear bottoms pre-assembly|preparación para solaje
    footwear components|footwear production elements|uppers and bottoms components|composants d’articles chaussants|componentes del calzado
    footwear creation process|footwear designing and manufacturing|processus de création d’articles chaussants|proceso de creación de calzado
    footwear equipments|équipements pour articles chaussants|equipos para la fabricación de calzado
    footwear finishing techniques|techniques de finition d'articles chaussants|técnicas de acabado de calzado
    footwear industry|footwear business|footwear corporation|footwear manufacture|industrie de la chaussure|industria del calzado
    footwear machinery|footwear machines|machines pour articles chaussants|máquinas para la fabricación de calzado
    footwear manufacturing technology|tecnología de fabricación de calzado
    footwear materials|matériaux pour articles chaussants|materiales para la fabricación de calzado
    footwear quality|qualité d'articles chaussants|calidad del calzado
    footwear stitching techniques|techniques de couture d'articles chaussants|técnicas de costura de calzado
    footwear uppers pre-assembly|preensamblado de calzado
    foreclosure|legal enforcement|saisie immobilière|ejecución de una deuda
    foreign affairs|foreign negotiations|foreign policies|foreign proceedings|affaires étrangères|asuntos exteriores
    foreign affairs policy development|overseas affairs policy organisation
    foreign valuta|foreign currencies|foreign currency
    forensic anthropology|forensic archaeological studies|forensic archaeology|anthropologie judiciaire|antropología forense
    forensic intelligence|forensic investigation|forensic judgement|forensic understanding|renseignements de police technique|procedimientos de policía científica
    forensic linguistics|language and law|legal linguistics|linguistique légale|lingüística forense
    forensic pathology|médecine légale|patología forense
    forensic physics|investigative physics|physique médico-légale|física forense
    forensic psychiatry|psychiatrie légale|psiquiatría forense
    forest conservation|practices of forest management|techniques for forest management|conservation des forêts|conservación de bosques
    forest ecology|ecosystems of forests|forestry ecosystems|écologie forestière|ecología forestal
    forestry regulations|scope of forestry legislation|réglementation forestière|legislación forestal
    forging processes|forging measures|forging mechanisms|forging operations|procédés de forgeage|procesos de soldadura
    forming of public opinion|formation de l’opinion publique|formación de la opinión pública
    fortune-telling techniques|techniques de voyance|técnicas de adivinación del porvenir
    fossil fuels|carbon fuels|hydrocarbon fuel|natural gas|combustibles fossiles|combustibles fósiles
    fossil-fuel power plant operations
    fraud detection|fraud examination|fraud identification|fraud investigation|détection des fraudes|detección del fraude
    freight transport methods|approaches to shipmen transportation|cargo transportation methods|modalities of cargo transport|méthodes de transport de marchandises|métodos de transporte de mercancías
    Freinet teaching principles|pédagogie Freinet|principios de enseñanza de Freinet
    froth flotation processes|froth floating process|procédés de flottation par moussage
    fruit and vegetable products|productos de fruta y verdura
    fruit and vegetables maceration|macération de fruits et légumes|maceración de frutas y verduras
    fuel cell types
    fuel distribution systems|systèmes de distribution de carburant|sistemas de distribución de combustible
    fuel gas|oxy-fueloline fuel fuel|oxyacetylene fuel|oxyacetylene gas|gaz combustible|gas de combustión
    fuel inventory methods|métodos de inventario de combustible
    functional properties of foods|propriétés fonctionnelles d'aliments|propiedades funcionales de los alimentos
    functionalities of machinery|fonctionnalités de machines|funciones de las máquinas
    fundamental veterinary sciences|sciences vétérinaires fondamentales|conocimientos veterinarios
    funding methods|financial support methods|funding techniques|modes de financement|métodos de financiación
    furniture care products|produits d’entretien de meubles
    furniture industry|furniture business|furniture corporation|furniture industries|industrie du meuble|industria del mueble
    furniture trends|furnishing trends|furniture directions|furniture drifts|tendances en matière d'ameublement|tendencias en muebles
    furniture wood types|types de bois pour mobilier|tipos de maderas para muebles
    gambling games|betting games|gamble gaming|online gambling|jeux d'argent|juegos de azar
    Gamemaker Studio
    games rules|games regulacions|games regulatng prinsiples|règles du jeu|reglas del juego
    GameSalad
    gas chromatography|analysis using vapourisation|chromatographie en phase gazeuse|cromatografía de gases
    gas consumption|conservation of gas|consuming gas|efficient gas use|consommation de gaz|consumo de gas
    gas contaminant removal processes
    gas dehydration processes|procédés de déshydratation du gaz|procesos de deshidratación del gas
    gas market|economics of gas sector|trade in gas|marché du gaz|mercado del gas
    gastroenterological surgery|digestive system surgery|gastrointestinal surgery|gastrointestinal surgical procedures|chirurgie viscérale et digestive|cirugía del aparato digestivo
    gastroenterology|digestive system study|gastro-entérologie et hépatologie|aparato digestivo
    GDPR|General Data Protection Regulation
    gel permeation chromatography|=GPC|analysis of polymer|chromatographie par perméation de gel|cromatografía de filtración por gel
    gem cutting forms|tallas de gemas
    gemology|gem studies|the study of gems|gemmologie|gemología
    gemstone grading systems|systèmes de classification des gemmes|sistemas de clasificación de gemas
    gemstones
    gender studies|the study of gender|études sur le genre|estudios de género
    genealogy|généalogie|genealogía
    general haematology|general hematology|hématologie générale|hematología y hemoterapia
    general medicine|internal medicine|médecine interne|medicina interna
    general surgery|breast surgery|endocrine surgery|lower gastrointestinal surgery|chirurgie générale|cirugía general y del aparato digestivo
    genetic engineering|génie génétique|ingeniería genética
    genetic selection programme|programme de sélection génétique|programa de selección genética
    genetics|génétique|genética
    geochemistry|géochimie|geoquímica
    geochronology|geological formation dating|rock dating|géochronologie|geocronología
    geodesy|geodetic studies|the study of geodetics|géodésie|geodesia
    geographic information systems|=GIS|=GPS|geospatial technologies|systèmes d'information géographique|sistemas de información geográfica
    geographical routes|geographical avenues|geographical directions|geographical journeys|itinéraires géographiques|rutas geográficas
    geography|land studies|the study of land|géographie|geografía
    geological mapping|geologic mapping|geological map|cartographie géologique|cartografía geológica
    geological time scale|=GTS|échelle des temps géologiques|escala temporal geológica
    geology|geological processes|geological science|géologie|geología
    geomatics|géomatique|geomática
    geometry|géométrie|geometría
    geophysics|geo physics|géophysique|geofísica
    geostationary satellites|geosynchronous satellites|satellites géostationnaires|satélites geoestacionarios
    geothermal energy systems
    geothermal power generation methods|generation of geothermal electricity|modes de production d’énergie géothermique|métodos de generación de energía geotérmica
    geothermal power plant operations|generation of geothermal power|operaciones de plantas de energía geotérmica
    geriatrics|gériatrie|geriatría
    glass breakage sensors|sensors of vibrations|détecteurs de bris de verre|sensores de rotura de vidrios
    glass coatings|protective finishes on glass|revêtements pour verre|recubrimientos de vidrio
    glass tempering|heat treating glass|trempe du verre|técnica del vidrio templado
    glassware products|glass products|glassware brands|glassware commodities|produits de verrerie|cristalería
    glassworking|working with glass|verrerie|vidriería
    golf
    good laboratory practice|=GLP|regulatory requirements|bonnes pratiques de laboratoire|buenas prácticas de laboratorio
    good manufacturing practices|=GMP|best practice techniques|bonnes pratiques de fabrication|buenas prácticas de fabricación
    government policy|government position|governmental policy|governmental position|politique gouvernementale|política del gobierno
    government policy implementation|state policy introduction|aplicación de políticas públicas
    government representation|government approval|government engagement|government participation|représentation gouvernementale|representación de la autoridad pública
    government social security programmes|government welfare strategies|programas públicos de seguridad social
    grading systems|assessment systems|categorisation systems|evaluation systems|systèmes de classification|sistemas de clasificación
    graffiti removal techniques|graffiti extraction methods|techniques de nettoyage de graffitis|técnicas de limpieza de pintadas
    grain dehydration recipes|techniques de déshydratation de céréales|fórmulas de deshidratación del grano
    grain-for-beverages milling process
    grammar|grammaire|gramática
    graphic design|visual design|conception graphique|diseño gráfico
    graphics editor software|=QFX|=SAI|ACD Canvas|logiciel d’édition graphique|software de edición de gráficos
    graphite|carbon application|carbon crystals
    green bonds|sustainability bonds
    green computing|informatique verte|tecnologías verdes
    green logistics|ecologically friendly logistics|environmentally conscious logistics|logistique verte|logística ecológica
    green space strategies|content of parkland strategies|stratégies en matière d’espaces verts|estrategias para zonas verdes
    green water incubation technology|green water recirculation systems|technologie d’incubation en eau verte|tecnología de incubación en agua verde
    greenhouse types|functions of horticultural facilities|types de serres|tipos de invernaderos
    ground segment|control segment|satellite ground infrastructure|spacecraft ground-based control systems|segment sol|segmento terrestre
    Grovo
    guide dog training methods|guide dog instruction techniques|méthodes de dressage pour chiens guides|métodos de adiestramiento de perros guía
    Hadoop
    hair colouring|hair coloring|hair dying|coloration capillaire|coloración del cabello
    hair cutting techniques|haircut technique|techniques de coupe de cheveux|técnicas para el corte de cabello
    hair products|produits capillaires|productos capilares
    hair removal techniques|techniques d'épilation|técnicas de depilación
    hairdressing|hair cutting|hair styling|coiffure|peluquería
    halal meat|halal beef|halal chicken|halal lamb|viande halal|carne halal
    halal slaughtering practices|pratiques d’abattage halal|prácticas de matanza halal
    hand gestures|hand signals|gestes des mains|gestos con las manos
    handling of dangerous goods|handling of hazardous materials|manutention de marchandises dangereuses|manipulación de mercancías peligrosas
    handwriting analysis|analysing handwriting|handwriting assessment|handwriting evaluation|analyse graphologique|análisis de la escritura
    hardware architectures|architectures matérielles|arquitectura del hardware
    hardware components|hardware system parts|composants matériels|componentes del hardware
    hardware components suppliers|fournisseurs de composants matériels|proveedores de componentes de hardware
    hardware industry|hardware business|hardware company|hardware industries|industrie de la quincaillerie|industria del material informático
    hardware materials|matériel informatique|materiales del hardware
    hardware platforms|plateformes matérielles|plataformas de hardware
    hardware testing methods|=ORT|in-circuit test|méthodes d’essai de matériel informatique|método de comprobación del hardware
    hatchery design|design of fish hatcheries|conception d’écloseries|diseño de una incubadora
    Havok Vision
    hazardous freight regulations|regulations on dangerous cargo
    hazardous materials transportation|=ADR|ADR regulations|ADR transport|transport de matières dangereuses|transporte de materiales peligrosos
    hazardous waste storage|stockage de déchets dangereux|almacenamiento de materiales peligrosos
    hazardous waste treatment|traitement de déchets dangereux|tratamiento de materiales peligrosos
    hazardous waste types|chemical waste|electronic waste|mercury-containing waste|types de déchets dangereux|tipos de materiales peligrosos
    health and safety regulations|normativa de salud y seguridad
    health care legislation|healthcare laws and regulations|healthcare legislation|medical law|législation sur la santé|legislación sobre asistencia sanitaria
    health care occupation-specific ethics|ethic standards in medicine|ethical obligations in occupation|medical ethics|déontologie des professions de santé
    health care system|the healthcare system|système de santé|sistema de salud
    health education|éducation sanitaire|educación sanitaria
    health informatics|informatique de la santé|informática sanitaria
    health psychology|health psychological positions|psychologie de la santé|psicología de la salud
    health records management|gestion des dossiers médicaux|gestión de historias clínicas
    health technology assessment
    healthcare data systems|systèmes de données médicales|sistemas de información médica
    hearing aids|characteristics of hearing devices|hearing aid|aides auditives|audífonos
    hearing disability|hearing deficiency|hearing delay|hearing difficulty|handicap auditif|discapacidad auditiva
    hearing loss|hearing impairment|perte d’audition|hipoacusia
    heat transfer processes|processus de transfert thermique|procesos de transferencia de calor
    helminthology|parasitic worms studies|helminthologie|helmintología
    hepatology|liver-related disorders and diseases|hépatologie|hepatología
    herbicides|herbicidas
    herbicides sprayers|weed killer sprayers|pulvérisateurs pour herbicides|pulverizadores de herbicidas
    HeroEngine
    herpetology|reptile and amphibian studies|herpétologie|herpetología
    high-performance liquid chromatography|=HPLC|chemistry analytic technique|cromatografía líquida de alta resolución
    hinduism|hindu beliefs|hindu faith|hindu religion|hindouisme|hinduismo
    histology|histologie|histología
    histopathology|histo-pathology|histopathologie|histopatología
    historic architecture|architectural history|architecture history|historical architecture|architecture historique|arquitectura histórica
    historic public speakers|orateurs publics historiques|oradores públicos históricos
    historical methods|historical approaches|historical methodology|historical procedures|méthodologie historique|métodos históricos
    history of chocolate|chocolate past|chocolate traditions|histoire du chocolat|historia del chocolate
    history of dance style|histoire des styles de danse|historia de los estilos de danza
    history of fashion|histoire de la mode|historia de la moda
    history of hair styles|histoire des styles de coiffure|historia de los estilos de peinado
    history of literature|historical literary studies|histoire de la littérature|historia de la literatura
    history of musical instruments|histoire des instruments de musique|historia de los instrumentos musicales
    history of philosophy|philosophical history|histoire de la philosophie|historia de la filosofía
    history of theology|historical religious studies|histoire de la théologie|historia de la teología
    history of tobacco|histoire du tabac|historia del tabaco
    holding company activities|corporate group activities|activités des sociétés holding|actividades de una sociedad de cartera
    home decoration techniques|techniques de décoration intérieure|técnicas de decoración del hogar
    homeopathy|homéopathie|homeopatía
    homeopathy remedies|homeopathic medicine|homeopathic remedies|homeopathic remedy|médicaments homéopathiques|medicamentos homeopáticos
    honey constituents|honey composition|honey make up|ingredients of honey|composants du miel|componentes de la miel
    honey extractors types|types d’extracteurs de miel|tipos de extractores de miel
    honey varieties|honey brands|honey categories|honey types|variétés de miel|variedades de miel
    hop cultivation|cultivation of hops|typology of hop growing|culture du houblon|cultivo del lúpulo
    horary astrology|horoscopic astrology|astrologie horaire|astrología horaria
    horse anatomy|biology of equine anatomy|anatomie des chevaux|anatomía del ganado equino
    horse racing regulation|règlementation des courses de chevaux|normativa relativa a la hípica
    horse riding|horseback riding|équitation|equitación
    horse riding equipment|matériel d'équitation|material de equitación
    horticultural design|horticultural knowledge|horticulture design|plant cultivation|aménagement horticole|diseño hortícola
    horticulture principles|implementation of horticulture practices|principes d’horticulture|principios de la horticultura
    hoshin kanri strategic planning|visual strategy planning
    hospitalised animal nursing care|soins infirmiers aux animaux hospitalisés
    hot forging|heated finishing process|hot casting|hot fabrication|forgeage à chaud|forjado en caliente
    hot vulcanisation|hot vulcanization|tyre repair technique|tyre vulcanisation|vulcanisation à chaud|vulcanizado en caliente
    hot wheel detection system|rail wheel temperature sensor|système de détection de roues chaudes
    hot winding|hot circuits|hot coiling process braiding|hot looping|bobinage à chaud|enrollado en caliente
    hotel operations|hotel administration|hotel management|operating a hotel|activités de l’hôtel|actividades hoteleras
    household products|household brands|household commodities|household goods|produits ménagers|artículos para el hogar
    human anatomy|human anthropotomy|human morphology|anatomie humaine|anatomía humana
    human ear|auditory anatomy|ear anatomy|human ears|oreille humaine|oído humano
    human factors regarding safety|facteurs humains concernant la sécurité
    human physiology|physiologie humaine|fisiología humana
    human psychological development|theories of personality development|développement psychologique humain|desarrollo psicológico humano
    human resource management|=HRM|HR management|gestion des ressources humaines|gestión de recursos humanos
    human resources department processes
    human-computer interaction|=HCI|Interaction homme-machine|interacción persona-ordenador
    human-robot collaboration
    humanitarian aid
    humanitarian aid actors|disaster relief actors|acteurs de l’aide humanitaire|donantes de ayuda humanitaria
    hunting truck detector|rail wagon hunting monitor
    hybrid control systems|systèmes de commande hybrides|sistema de control híbrido
    hybrid model|modèle hybride|modelo híbrido
    hybrid vehicle architecture|hybrid classification
    hydraulic fluid|hydraulic liquids|hydraulic mineral oils|hydraulic streams|fluide hydraulique|fluido hidráulico
    hydraulic fracturing|hydraulic fracking|fracturation hydraulique|fracturación hidráulica
    hydraulic press parts|pneumatic casting units|pièces de presses hydrauliques|elementos de prensas hidráulicas
    hydraulics|hydraulique|hidráulica
    hydrocarbon cracking techniques|fluid catalytic cracking|techniques de craquage des hydrocarbures|técnicas de craqueo de hidrocarburos
    hydrocarbon isomerisation processes|procédés d’isomérisation des hydrocarbures
    hydroelectricity|hydro-power electricity|hydroelectric power|hydroelectrical power|énergie hydroélectrique|hidroelectricidad
    hydrography|hydrographie|hidrografía
    hydroponics
    hydrotherapy|hydrothérapie|hidroterapia
    IBM Informix|Informix Advanced Workgroup Edition|Informix Dynamic Server
    IBM InfoSphere DataStage|Cognos Data Manager
    IBM InfoSphere Information Server
    IBM WebSphere
    ice cream manufacturing regulations
    ice-skating|figure skating|speed skating|patin à glace|patinaje sobre hielo
    ICT accessibility standards|assistive technology standards|normes d’accessibilité TIC|normas de accesibilidad de las TIC
    ICT architectural frameworks|cadres d'architecture TIC|marcos de arquitectura de las TIC
    ICT capacity planning strategies
    ICT communications protocols|protocolos de comunicación de las TIC
    ICT debugging tools|outils de débogage TIC|herramientas de depuración de las TIC
    ICT encryption|=SSL|=TLS|asymmetric cryptography|cryptage dans le domaine des TIC|cifrado de las TIC
    ICT environmental policies|politiques environnementales des TIC|políticas medioambientales sobre las TIC
    ICT hardware specifications|spécifications relatives au matériel TIC
    ICT help platforms|plateformes d’aide en ligne|plataformas de ayuda de las TIC
    ICT infrastructure|infrastructure des TIC|infraestructura de las TIC
    ICT market|marché des TIC|mercado de las TIC
    ICT network cable limitations|limites des câbles réseau
    ICT network routing|routage de réseau|enrutado de red de TIC
    ICT network security risks
    ICT network simulation|simulation de réseaux TIC|simulación de red de TIC
    ICT networking hardware|computer networking devices|équipement d’interconnexion réseau|hardware en red de TIC
    ICT performance analysis methods
    ICT power consumption|consommation électrique des TIC|consumo energético de las TIC
    ICT problem management techniques|techniques de résolution de problèmes
    ICT process quality models|=CMM
    ICT project management|gestion de projets TIC|gestión de proyectos tecnológicos
    ICT project management methodologies|Benefits realization management|Code and fix development|Critical chain project management|méthodes de gestion de projets TIC
    ICT quality policy|politique de qualité des TIC|política de calidad de las TIC
    ICT recovery techniques|techniques de récupération des données|técnicas de recuperación de las TIC
    ICT sales methodologies|méthodes de vente de TIC|metodologías de ventas de TIC
    ICT security legislation|ICT law|cyber-security regulation|legal aspects of computing|législation sur la sécurité des TIC|legislación sobre seguridad de las TIC
    ICT security standards|IT security compliances|normes de sécurité des TIC|normas de seguridad de las TIC
    ICT software specifications|spécifications relatives aux logiciels TIC
    ICT system integration|intégration de systèmes de TIC|integración de sistemas TIC
    ICT system programming|application programming|network programming|server side programming|programmation de systèmes de TIC|programación de sistemas TIC
    ICT system user requirements
    id Tech
    illegal substances|banned objects|banned substances|criminal objects|substances illégales|sustancias ilegales
    image formation|image acquisition
    imaging techniques|imaging methods|imaging procedures|imaging tech|techniques d'imagerie|técnicas de tratamiento de imágenes
    imitation jewellery|ersatz jewellery|fake jewellery|false jewellery|bijouterie de fantaisie|bisutería
    immigration law|immigration regulation|immigration rules|immigration statutes|loi sur l'immigration|ley de inmigración
    immunohaematology|blood group serology|immuno-haematology|immuno-hématologie|inmunohematología
    immunology|immunological studies|immunologie|inmunología
    immunotherapy|immunothérapie|inmunoterapia
    impact investing
    incidents and accidents recording|registro de incidentes y accidentes
    Incremental development|développement par incréments|modelo de desarrollo incremental
    industrial design|design for industry|conception industrielle|diseño industrial
    industrial engineering|engineering for industry|génie industriel|ingeniería industrial
    industrial heating systems|green heating for industry|systèmes de chauffage industriel|sistemas de calefacción industrial
    industrial paint|factory enamel|factory lacquer|factory paint|peinture industrielle|pintura industrial
    industrial software|design software|estimating software|production software|logiciels industriels|software para procesos industriales
    industrial tools|factory made mechanisms|industrial apparatus|industrial appliances|outils industriels|herramientas industriales
    infection control|infection containment|infection prevention|contrôle des infections|control de infecciones
    infections in food|food risks|infections alimentaires|infecciones alimentarias
    Informatica PowerCenter|Informatica Power Center
    information architecture|architecture de l’information|arquitectura de la información
    information categorisation|catégorisation de l’information|categorización de la información
    information confidentiality|consumer data privacy|data access control|data confidentiality|confidentialité de l’information|confidencialidad de la información
    information extraction|extraction de l’information|extracción de información
    information governance compliance|company policy compliance|respect de la gouvernance de l'information|gobernanza en materia de información
    information security strategy|stratégie de sécurité de l’information|estrategia de seguridad de la información
    information structure|structure de l’information|estructura de la información
    infrared sensors|infrared light detectors|capteurs infrarouges|sensores por rayos infrarrojos
    ingredient threats|ingredient faults|ingredient problems|ingredients risks|menaces liées aux ingrédients|riesgos de los ingredientes
    ingredients for beer production|ingrédients pour la production de bière|ingredientes para la producción de cerveza
    inheritance council practices|pratiques de conseil en matière successorale
    injection moulding machine parts
    inland waterway police regulations
    inland waterway ship building|inland waterway vessel manufacture
    innovation in nursing|innovation en soins infirmiers|innovación en enfermería
    innovation processes|processus d’innovation|procesos de innovación
    inorganic chemistry|chimie inorganique|química inorgánica
    insolvency law|bankruptcy regulations|bankruptcy rules|bankruptcy statutes|loi sur l'insolvabilité|legislación en materia de insolvencia
    insourcing strategy|stratégie d’internalisation|estrategia de internalización
    instructional design models|modèles d’ingénierie pédagogique|modelos de diseño educacional
    instructions of aerodrome operations|aero-drome operation directions|directions guiding aerodrome operations
    instrument performance elements|éléments de performance d’instruments|indicadores del rendimiento de un aparato
    instrumentation engineering|discipline control engineering|ingénierie d’instrumentation|ingeniería de instrumentación
    instrumentation equipment|process control equipment|process monitoring instruments|matériel d’instrumentation|equipos de instrumentación
    insurance law|insurance legislation|regulations concerning insurance policies|droit des assurances|derecho de seguros
    insurance market|coverage market|marché des assurances|mercados de seguros
    integrated circuit types|IC types|types de circuits intégrés|tipos de circuitos integrados
    integrated circuits|circuits intégrés|circuitos integrados
    integrated design|integrative design
    integrated development environment software|=IDE|=SPE|Borland C++ Builder|environnement de développement intégré
    integrated food-energy systems|=IFES
    integrated pest management|=IPM
    intellectual property law|droit de la propriété intellectuelle|Derecho de la propiedad intelectual
    intensive care medicine|soins intensifs|medicina intensiva
    interfacing techniques|techniques d’interface|técnicas de interconexión
    intermodal options|intermodal alternatives|intermodal choices|intermodal opportunities|options intermodales|opciones intermodales
    intermodalism|intermodal freight transportation|intermodal transport|intermodalité|intermodalismo
    internal auditing|audit interne|auditoría interna
    internal risk management policy|politique de gestion interne des risques|política de gestión de riesgos internos
    international commercial transactions rules
    international development
    international financial reporting standards
    international human rights law
    international import export regulations|règles internationales d'import-export
    international law|international regulation|international rules|international statutes|droit international|Derecho internacional
    international tariffs|import-export duties|international duties|international levies|tarifs douaniers|tarifas internacionales
    international trade|global trade|international commerce|world wide trade|commerce international|comercio internacional
    international waterways|global waterways|international water transportation routes|worldwide maritime waterways|voies navigables internationales|vías navegables internacionales
    internet governance|gouvernance d’Internet|gobernanza de internet
    Internet of Things|Information appliances|Pervasive systems|Ubiquitous computing|Internet des objets|Internet de las Cosas
    interpreting modes|interpretation modes|interpreting approaches|interpreting procedures|méthodes d’interprétation|métodos de interpretación
    interview techniques|interview methods|interview practices|interview procedures|techniques d'entretien|técnicas de entrevista
    intracranial hypertension|intra-cranial hypertension|intracranial elevated blood pressure|pathophysiology of hypertension|hypertension intracrânienne|hipertensión intracraneal
    intravenous infusion|IV therapy|perfusion intraveineuse|infusión intravenosa
    intubation|intubación
    inventory management rules|règles de gestion des stocks
    investigation research methods|investigation survey approaches|méthodes d'investigation et d'enquête|métodos de investigación
    investment analysis|analyse de l’investissement|análisis de la inversión
    iOS|IPad OS|IPod Touch OS|Mac OS X
    IPC standards|international PCB manufacturing standards|normes IPC|normas IPC
    iridology|iridologie|iridología
    irrigation systems|characteristics of irrigation methods|systèmes d’irrigation|sistemas de riego
    Islam|islamic beliefs
    islamic studies|islamic faith|islamic religion|sciences islamiques|estudios islámicos
    isometric perspective|isometric projection|isometric representation|isometric view|perspective isométrique|perspectiva isométrica
    Iterative development|développement par itérations|modelo de desarrollo iterativo
    JavaScript|=CSJS|Java script|Live script
    JavaScript Framework
    Jboss
    jewellery processes|a jewellery process|jewellery techniques|jewelry processes|procédés de bijouterie|procedimientos de joyería
    jewellery product categories|catégories de bijoux|categorías de artículos de joyería
    job market offers|job opportunities|labour market opportunities|offres d’emploi|ofertas de empleo
    joint ventures|companies with shared ownership|joint-ventures|empresas conjuntas
    Joomla
    journalism|journalisme|periodismo
    journalistic principles|journalistic approaches|journalistic concepts|journalistic methods|principes journalistiques|principios periodísticos
    JSSS|JavaScript Style Sheets
    judaism|jewish beliefs|jewish faith|jewish religion|judaïsme|judaísmo
    juvenile detention|juvenile confinement|juvenile custody|juvenile imprisonment|détention de mineurs|normas sobre detención de menores
    Kali Linux
    KDevelop
    key risk indicators
    keywords in digital content|mots-clés dans du contenu numérique|palabras clave en contenidos digitales
    kiln types|characteristics of kilns|kiln typology|types de fours|tipos de hornos
    kinanthropometry|kinanthropométrie|cineantropometría
    kindergarten school procedures|procédures des écoles maternelles|procedimientos en educación infantil
    kinesiology|kinésiologie|cinesiología
    kinesitherapy|kinésithérapie|cinesiterapia
    kinetics|cinétique|cinética
    knitting machine technology|machines à tricoter|tecnología de las máquinas de tejer
    knowledge management
    kosher meat|kosher beef|kosher chicken|kosher lamb|viande casher|carne kósher
    kosher slaughtering practices|pratiques d’abattage casher|prácticas de matanza kósher
    lab scale fermentation|making of fuels|fermentation à l’échelle d’un laboratoire|fermentación a escala de laboratorio
    laboratory equipment|lab equipment|laboratory devices|laboratory gear|matériel de laboratoire|equipos de laboratorio
    laboratory techniques|electronic methods|gravimetric analysis|techniques de laboratoire|técnicas de laboratorio
    laboratory-based sciences|sciences en laboratoire|ciencias experimentales
    labour law|labor law|labour laws|droit des relations collectives de travail|Derecho laboral
    labour legislation|labor legislation|législation sociale
    labour market|employment market|job market|labor market|marché du travail|mercado de trabajo
    lacquer paint applications|primer application|primer utilisation|use primer|applications avec peinture laquée|aplicaciones del barniz
    lacquer spray gun parts|coating air brush units|pièces de pistolet à laque|elementos de pistolas de barnizado
    lactation|breast-feeding|lactancia
    LAMS|Learning Activity Management System
    landscape analysis|mathematics of environmental analysis|techniques in environmental analysis|analyse des paysages|análisis del paisaje
    landscape architectural instruments|instruments d’architecture paysagère|instrumentos de arquitectura paisajista
    landscape architecture|practices of landscape design|architecture paysagère|arquitectura paisajista
    landscape design|methods in landscape maintenance|aménagement paysager|diseño paisajista
    landscaping materials|wood for landscaping purposes|matériaux d’aménagement paysager|materiales para la arquitectura paisajista
    language teaching methods|méthodes d'enseignement des langues|métodos de enseñanza de idiomas
    laser engraving methods|radiation beam etching|procédés de gravure laser|métodos de grabado con láser
    laser marking processes|electric beam marking operations|procédés de marquage laser|procesos de marcado con láser
    laser types|laser brands|laser categories|laser formats|types de laser|tipos de láser
    lasers|optical oscillator
    last types
    lathe machine parts|tumbling machine units|pièces de machines de tournage|elementos de tornos
    Latin
    lautering process|lautering processes|the mashing process|procédé de filtration|proceso de filtración
    law enforcement|legislation enforcement|legislation imposition|regulation enforcement|application de la loi|aplicación de la ley
    law of obligation|droit des obligations|Derecho de las obligaciones
    lawn care|lawn maintenance|lawn upkeep|entretien de pelouses|cuidado del césped
    LDAP|Lightweight Directory Access Protocol
    leadership in nursing|fonctions d’encadrement en soins infirmiers|liderazgo en enfermería
    leadership principles|literature on management principles|scope of management principles|principes de leadership|principios de liderazgo
    lean manufacturing|=PDCA|ACE achieving competitive excellence|WCM world class manufacturing
    Lean project management|gestion de projets allégée
    learning difficulties|learning complications|learning delays|learning difficulty|difficultés d'apprentissage|dificultades de aprendizaje
    learning management systems|=ILIAS|=LMS|=OLAT|systèmes de gestion de l’apprentissage|sistemas de gestión de aprendizaje
    learning needs analysis|analyse des besoins d'apprentissage|análisis de las necesidades de aprendizaje
    learning technologies|technologies d’apprentissage|tecnologías del aprendizaje
    leasing characteristics|leasing aspects|leasing attributes|leasing components|caractéristiques du crédit-bail|características del arrendamiento
    leasing process|leasing agreements|leasing arrangements|leasing measures|processus de crédit-bail|proceso de leasing
    leather chemistry|chemical properties of leather|tanning chemistry|chimie du cuir
    leather colour chemistry|dyeing chemistry|leather dyes
    leather finishing technologies|techniques de finition du cuir
    leather goods components|leatherwear components|composants d’articles en cuir
    leather goods manufacturing processes|leatherwear production processes|procédés de confection d’articles en cuir
    leather goods materials|materials for leatherwear|matériaux pour articles en cuir
    leather goods quality|quality in leatherwear|qualité d'articles en cuir
    leather physical testing|essais physiques sur le cuir
    leather products maintenance|entretien des articles en cuir
    leather technology|technologies for leather production|techniques de tannage
    legal case management|judicial case oversight|gestion des affaires juridiques|gestión de causas judiciales
    legal department processes|procédures des services juridiques|procedimientos del departamento legal
    legal environment in music|environnement juridique dans la musique|entorno jurídico en el ámbito musical
    legal research|judicial analysis|judicial inquiries|judicial investigations|recherche juridique|investigación jurídica
    legal standards in gambling
    legal studies|law studies|the study of law|études de droit|estudios de Derecho
    legal terminology|judicial language|judicial phraseology|judicial phrases|terminologie juridique|terminología jurídica
    legal use-of-force|discourage criminal violations|implement crime prevention measures|uso legal de la fuerza
    legislation in agriculture|agricultural legislation|agricultural statutes|agriculture rules|législation sur l'agriculture|legislación en materia de agricultura
    legislation procedure|law making methods|legislation measures|legislation methods|procédure législative|procedimiento legislativo
    lepidoptery|aurelian studies|moth studies|the study of moths|lépidoptérologie|lepidopterología
    level crossing regulations|règlementation des passages à niveau
    levels of software testing|niveaux de test logiciels|niveles de pruebas del software
    licences regulation|licenses regulation
    lift safety legislation|législation sur la sécurité des ascenseurs
    lift safety mechanisms|lift governor|mécanismes de sécurité des ascenseurs|mecanismos de seguridad de los ascensores
    lighting techniques|lighting methods|lighting practices|lighting procedures|techniques d'éclairage|técnicas de iluminación
    linguistics|scientific aspects of language|linguistique|lingüística
    LINQ|Language Integrated Query
    lip reading|interpreting lip movement|speech reading|lecture labiale|lectura de labios
    lipspeaking|lip speaking|interprétation orale|lectura labial
    liquidity management|handling of liquidity|liquidities management|liquidity oversight|gestion des liquidités|gestión de la liquidez
    literary criticism|literary critique|the study of literature|critique littéraire|crítica literaria
    literary techniques|literary approaches|literary methods|literary practices|procédés littéraires|técnicas literarias
    literary theory|nature of literature|théorie littéraire|teoría literaria
    Litmos
    live animal products|produits d'animaux vivants|productos de animales vivos
    livestock|breeds of domesticated animals|animaux d’élevage
    livestock farming systems|systèmes d’élevage|sistemas de explotación ganadera
    livestock feeding|alimentation des animaux d’élevage|alimentación del ganado
    livestock reproduction|techniques in livestock breeding|reproduction des animaux d’élevage|reproducción del ganado
    livestock selection principles|principes de sélection des animaux d’élevage|principios de selección del ganado
    livestock species|species of domesticated animals|espèces d’animaux d’élevage|especies ganaderas
    local area tourism industry|local points of interest|industrie locale régionale et touristique|localidad región y sector turístico
    local geography|géographie locale|geografía local
    locking mechanisms|mécanismes de verrouillage|mecanismos de cierre
    locomotive brake applications|locomotive deceleration dynamics|train brake dynamics|train deceleration systems|applications de freinage d'une locomotive
    logging|machinery for felling|exploitation forestière
    logopaedics|orthophonie|logopedia
    lottery company policies|politiques des sociétés de loterie
    lottery equipment|lottery machines|lotto equipment|matériel de loterie|material de lotería
    machine learning
    machine tools|machine accessories|machine equipment|machine products|machines-outils|máquinas herramientas
    machine translation|CAT tranlsation|automatic translation|computer-assisted translation|traduction automatique|traducción automática
    machinery load capacity|capacité de charge des machines|capacidad de carga de las máquinas
    machinery products|machinery brands|machinery commodities|machines|productos de maquinaria
    macro-regional strategy
    macroeconomics|macro-economics|macroéconomie|macroeconomía
    maintenance of ammunition|to maintain ammunition|entretien des munitions|mantenimiento de la munición
    maintenance of printing machines|entretien des machines d'impression|mantenimiento de máquinas de impresión
    maintenance operations|=MRO|maintenance and repairs|entretien et réparation|mantenimiento y reparación
    make-up techniques|techniques de maquillage|técnicas de maquillaje
    Maltego
    malting process|malting mechanism|malting method|malting operation|processus de maltage|proceso de malteado
    mammalogy|mammal studies|the study of mammals|mammalogie|mastozoología
    manage healthcare staff|personnel administratif en milieu médical|gestión de personal de atención sanitaria
    management department processes|procédures des services de gestion|procedimientos del departamento de gestión
    manual draughting techniques|hand-operated drafting techniques|not automated drafting techniques|techniques de traçage manuel|técnicas manuales de dibujo
    manual lymphatic drainage massage|massage de drainage lymphatique manuel|masaje de drenaje linfático
    manufacture of wooden barrels|fabrication de tonneaux|fabricación de barriles de madera
    manufacturer's recommended price|prix recommandé par le fabricant
    manufacturing industrial braids|industrial ropes production process|confection de tresses industrielles|fabricación de trenzados industriales
    manufacturing of children clothing|manufacturing of kid's wear|confection de vêtements pour enfants|fabricación de prendas para niños
    manufacturing of cutlery|assembling of eating utensils|cutlery production|fabrication de couverts|fabricación de artículos de cuchillería
    manufacturing of fur products|fur goods manufacturing processes|confection d’articles en fourrure|fabricación de productos de peletería
    manufacturing of furniture|fabrication de meubles|fabricación de muebles
    manufacturing of heating equipment|fabrication d’appareils de chauffage|fabricación de sistemas de calentamiento
    manufacturing of jewellery|fabrication de bijoux|fabricación de joyas
    manufacturing of mattresses|mattress making|mattress manufacture|mattress production|fabrication de matelas|fabricación de colchones
    manufacturing of metal containers|construction of storage vats|fabrication de récipients métalliques|fabricación de recipientes metálicos
    manufacturing of metal structures|fabrication de structures métalliques|fabricación de estructuras metálicas
    manufacturing of office equipment|building bureau machinery|fabrication de matériel de bureau|fabricación de material de oficina
    manufacturing of sports equipment|fabrication d’équipements sportifs|fabricación de artículos deportivos
    manufacturing of steam generators|auxiliary heating plant manufacturing|fabrication de générateurs de vapeur|fabricación de generadores de vapor
    manufacturing of tools|fabrication d’outils|fabricación de herramientas
    manufacturing of wearing apparel|confection d’articles d’habillement|fabricación de prendas de vestir
    manufacturing plant equipment|addition tanks|chemical reactors|équipements pour usines de fabrication|equipos para planta de fabricación
    manufacturing processes|a manufacturing process|manufacturing measures|manufacturing mechanisms|procédés de fabrication|métodos de fabricación
    marine biology|aquatic biology|sea biology
    marine engineering|maritime engineering|ocean engineering
    marine technology|maritime technology
    maritime law|admiralty law|law of the sea|private shipping law
    maritime meteorology|forecasting maritime weather|météorologie maritime|meteorología marítima
    maritime telecommunications|naval telecommunications|systems of marine telecommunications|télécommunications maritimes|telecomunicaciones marítimas
    maritime transportation technology|sea transport technology|shipping technology|technological developments in shipping|technologie de transport maritime|tecnología de transporte marítimo
    marker making|marker diagram|confection de patrons|fabricación de patrones
    market analysis|market research|market studies|analyse de marché|análisis del mercado
    market entry planning|plan de pénétration d’un marché
    market entry strategies|stratégie de pénétration d’un marché
    market participants|advertise participants|display participants|retail participants|participants au marché|participantes en el mercado
    market pricing|market appraisals|market costs|market estimates|prix du marché|precio del mercado
    marketing department processes|procédures des services de marketing|procedimientos del departamento de marketing
    marketing management|make business decisions|marketing administration|gestion du marketing|dirección de marketing
    marketing mix|marketing mixes|combinación de mercadotecnia
    marketing principles|principes de commercialisation|principios de la comercialización
    MarkLogic
    marksmanship|adresse au tir|puntería
    mashing process|mashing mechanism|mashing operation|mashing procedure|processus de brassage|proceso de maceración
    mass customisation|mass-customization|personnalisation de masse|personalización a gran escala
    mass spectrometry|analysis using spectrometry|analytical spectrometry|spectrométrie de masse|espectrometría de masas
    massage theory|théorie des massages|teoría del masaje
    massage types|massage therapies|variety of massage treatments|types de massages|tipos de masaje
    master disc manufacturing|fabrication d'un disque-maître|fabricación de matrices de discos compactos
    material mechanics|component mechanics|material workings|matter mechanics|mécanique des matériaux|mecánica de los materiales
    materials for doll creation|matériaux pour la création de poupées|materiales para hacer muñecas
    materials for interior design|matériaux de décoration intérieure|materiales para el diseño de interiores
    materials in porcelain manufacturing|china clay|matériaux pour la fabrication de porcelaine
    materials of die|matériaux de matrice|materiales para la fabricación de grabados
    materials science|science des matériaux|ciencia de materiales
    mathematics|mathematical subjects|quantitative data|mathématiques|matemáticas
    MATLAB
    maxillofacial surgery|maxillo-facial surgery|maxillofacial surgeries|chirurgie maxillo-faciale et stomatologie|cirugía oral y maxilofacial
    MDX|MultiDimensional eXpressions
    meat and meat products|carne y productos cárnicos
    meat industry|meat business|meat company|meat manufacture|industrie de la viande|industria cárnica
    mechanical almond processing|traitement mécanique des amandes|procesamiento mecánico de almendras
    mechanical clocks|typology of mechanical watches|horloges mécaniques|relojes mecánicos
    mechanical components of vehicles|composants mécaniques des véhicules|componentes mecánicos de los vehículos
    mechanical composition of trams|tram mechanics|composition mécanique des tramways|mecanismo de los tranvías
    mechanical engineering|analyse mechanisms|design mechanisms|maintain mechanisms|génie mécanique|ingeniería mecánica
    mechanical forging press parts|machine fashioned stamp units|pièces de presses de forge mécaniques|elementos de prensas mecánicas de forja
    mechanical mine machinery manuals|manuals for mine machines|manuales de máquinas mineras
    mechanical systems|engine systems|gear systems|hydraulic systems|systèmes mécaniques|sistemas mecánicos
    mechanical tools|typology of machines|outils mécaniques|herramientas mecánicas
    mechanics|mechanical theory|mécanique|mecánica
    mechanics of motor vehicles|mécanique des véhicules à moteur|mecánica de los vehículos de motor
    mechanics of trains|train mechanical features|mécanique des trains|mecánica de los trenes
    mechanics of trolley buses|mécanique des trolleybus|mecánica de los trolebuses
    mechanics of vessels|boat mechanics|ship mechanics|mécanique des navires|mecánica de los buques
    mechanotherapy|mécanothérapie|mecanoterapia
    mechatronics|smart machines|mécatronique|mecatrónica
    media and information literacy
    media formats|media forms|media genres|media types|formats de médias|formatos de los medios de comunicación
    media law|media laws|media legality|media legislation|droit des médias|legislación sobre los medios de comunicación
    media planning|media management|media plans|planification médiatique
    media studies|mass communication studies|the study of media|études des médias|estudios de los medios de comunicación
    medical contrast agents|radiopaque material|produits de contraste|medios de contraste
    medical device regulations|réglementation sur les dispositifs médicaux
    medical device test procedures|procédures d’essai de dispositifs médicaux
    medical devices|devices used in medicine|medical products|dispositifs médicaux|productos sanitarios
    medical devices materials|matériaux pour dispositifs médicaux|materiales para productos sanitarios
    medical dispatch|régulation médicale|coordinación de emergencias médicas
    medical furniture|medical components|medical equipment|medical furnishings|mobilier médical|mobiliario para uso médico
    medical genetics|génétique médicale|genética médica
    medical imaging technology|MRI scanning|technology of body scanning|technologie d’imagerie médicale|tecnología de imágenes médicas
    medical informatics|informatics for medicine|informatique médicale|informática médica
    medical laboratory technology|technologie de laboratoire médical|tecnología médica de laboratorio
    medical mycology|clinical mycology|mycologie médicale|micología médica
    medical oncology|oncological medicine|oncologie médicale|oncología médica
    medical parasitology|parasitologie médicale|parasitología médica
    medical sales industry|vente de produits médicaux
    medical statistics|biostatistical methods|statistique médicale|estadísticas médicas
    medical studies|medical study|études de médecine|estudio de la medicina
    medical terminology|medical language|medical terms and abbreviations|technical terms in medicine|terminologie médicale|terminología médica
    medication classification|medical drugs classification|medication categorisation|medicines classification|classification des médicaments|clasificación de medicamentos
    medicines|médicaments|medicamentos
    medicines for self-medication|non-prescription medicines|nonprescription medicines|médicaments d’automédication|medicamentos de venta libre
    merchandising techniques|merchandising approaches|merchandising methods|merchandising performance|techniques de merchandising|técnicas de comercialización
    mergers and acquisitions|fusions et acquisitions|concentraciones y adquisiciones
    metal bending techniques|sheet metal shaping|techniques de pliage du métal|técnicas para curvar el metal
    metal coating technologies|covering and finishing automation|technologies de revêtement métallique
    metal drawing processes|metal fabrication extraction procedures|étirage de métal|procesos de estirado del metal
    metal eroding technology|hi tech surface abrasion|technique d’érodage du métal
    metal forming technologies|metal processing automation|techniques de façonnage des métaux
    metal hot rolling technology|tecnologías de laminado en caliente
    metal joining technologies|metal fabrication machinery|techniques d’assemblage des métaux|tecnologías para la unión de metales
    metal smoothing technologies|techniques de polissage du métal|tecnologías de alisado de metales
    metal thermal conductivity|conductivité thermique des métaux|conductividad térmica de los metales
    metallurgy|metallurgical science|properties of intermetallic elements|métallurgie|metalurgia
    metalogic|métalogique|metalógica
    metalworking|metal assembling|metal manufacturing|metal production|travail des métaux|trabajo con el metal
    metalworking tools|metalworking equipment|metalworking gear|metalworking implements|outils de métallurgie|herramientas metalúrgicas
    metaphysics|abstract philosophy|existential philosophy|métaphysique|metafísica
    Metasploit
    meteorology|weather forecasting|météorologie|meteorología
    metrology|metrological science|métrologie|metrología
    micro mobility devices
    microassembly|assembly of microscale systems|micro-fabrication methods|microfabrication methods|microassemblage|microensamblado
    microbiology of fresh milk|microbiologie du lait frais|microbiología de la leche fresca
    microbiology-bacteriology|characteristics of micobioloy|micro-biology|microbiology-bacteriologies|microbiologie-bactériologie|microbiología y parasitología
    microchip scanners|micro-chip scanner|lecteurs de puce électronique|escáneres de microchip
    microeconomics|micro-economics|microéconomie|microeconomía
    microelectromechanical systems|=MEMS|micro-electro-mechanical systems|miniaturised electromechanical systems|systèmes microélectromécaniques|sistemas microelectromecánicos
    microelectronics|micro-electronics|small electronic components|microélectronique|microelectrónica
    microfinance
    micromechanics|micro-mechanics|micro-mechanisms|typology of micromechanisms|micromécanique|micromecánica
    micromechatronic engineering|micro-mechatronic engineering science|miniaturisation of mechatronic systems|ingénierie micromécatronique|ingeniería micromecatrónica
    microoptics|micro-scale optical devices|typology of micro-optics|micro-optique|dispositivos microópticos
    microprocessors|micro-chips|micro-processors|microprocesseurs|microprocesadores
    microscopic techniques|microscopic approach|microscopic methods|techniques microscopiques|técnicas microscópicas
    microsensors|MEMS sensor|miniaturised sensors|typology of micro-sensors|microcapteurs|microsensores
    Microsoft Access|MS Access
    Microsoft Visio|MS Visio
    Microsoft Visual C++|=MSVC
    microsystem test procedures|test protocols for micro-systems|procédures d’essai de microsystèmes|procedimientos de prueba de microsistemas
    microwave principles|principes des micro-ondes|principios de las microondas
    military aviation|armed aviation|combatant aviation|martial aviation|aviation militaire
    military code|armed forces cipher|military cipher|military cryptograph|code militaire|código militar
    military combat techniques|military operational performance|techniques de combat militaire|técnicas militares de combate
    military drill|armed forces training|military discipline|military instruction|exercice militaire|instrucción militar
    military logistics|martial coordination|martial planning|martial strategies|logistique militaire|logística militar
    military weaponry|armed forces hardware|military armaments|military hardware|armement militaire|armamento militar
    milk production process|procédé de production du lait|proceso de producción de leche
    milking operations|opérations de traite|operaciones de ordeño
    mill operations|mill performance|mill production|mill working|opérations de mouture|operaciones de molienda
    milling machines|farming machines|granulating machines|powdering machines|máquinas para moler
    mine safety legislation|mining safety laws|législation sur la sécurité minière|legislación en materia de seguridad minera
    minerals laws|laws about mining|legal aspects of minerals|legal framework for mining|droit minier|leyes mineras
    minerals prices|price of metal|prix des minerais|precios de los minerales
    mini wind power generation|domestic wind turbines
    mining engineering|engineering of minerals extraction|mine engineering|mining knowledge|génie minier|ingeniería de minas
    mining sector policies|extractive sector strategies|politiques du secteur minier|política del sector minero
    mobile device management|=BYOD|bring your own device|gestion des appareils mobiles|gestión de dispositivos móviles
    mobile device software frameworks|windows phone software frameworks|cadriciels des appareils mobiles
    mobile marketing|cell phone marketing|marketing móvil
    mobile operating systems|Firefox OS|Sailfish OS|Ubuntu Touch OS|systèmes d’exploitation mobiles|sistemas operativos móviles
    mobility as a service
    mobility disability|mobility deficiency|mobility delay|mobility difficulty|handicap moteur|discapacidad motriz
    model based system engineering|=MBSE
    modern brewing systems|systèmes de brassage modernes|sistemas modernos de elaboración de cerveza
    modern languages|living language|langues modernes|lenguas vivas
    modern portfolio theory|=MPT|mean-variance analysis|théorie moderne du portefeuille|teoría moderna de carteras
    modern power signalling systems|sistemas eléctricos de señalización modernos
    MOEM|micro opto-electromechanics|optical cross-connects|microoptoelectromecánica
    molecular and cellular immunology|immunologie moléculaire et cellulaire|inmunología molecular y celular
    molecular biology|biologie moléculaire|biología molecular
    molecular gastronomy|gastronomy innovation
    monasticism|hermit lifestyle|living as a hermit|religious lifestyle|monachisme|monacato
    Montessori learning equipment|matériel pédagogique de Montessori|equipo de aprendizaje Montessori
    Montessori philosophy|Montessori philosophies|Montessori thinking|Montessori viewpoint|philosophie de Montessori|filosofía Montessori
    Montessori teaching principles|pédagogie Montessori|principios de enseñanza de Montessori
    Moodle
    morphology|the study of words|word studies|morphologie|morfología
    mortgage loans|credit on real estate|home loan|homeowner's loan|prêts immobiliers|préstamos hipotecarios
    motion capture|Mo-cap|capture de mouvement|captación de imágenes en movimiento
    motion graphics|graphiques animés|gráficos en movimiento
    motor vehicle parts drawings|dessins de pièces automobiles
    mouth anatomy|mouth functions|mouth structure|oral anatomy|anatomie buccale|anatomía de la boca
    movement techniques|movement methods|movement practice|styles of movement|techniques de mouvement|técnicas del movimiento
    multimedia systems|multimedia arrangement|multimedia organisation|multimedia scheme|systèmes multimédia|sistemas multimedia
    multimodal transport logistics|logistics of combined transportation|logistique de transport multimodal|logística de transporte multimodal
    musculoskeletal anatomy|muscular and skeletal anatomy|musculoskeletal system and functions|musular anatomy|anatomie musculo-squelettique|anatomía musculoesquelética
    museum databases|museum archives|museum digital records|bases de données des musées|bases de datos de museos
    music and video industry
    music literature|littérature sur la musique|publicaciones musicales
    music therapy clinical practice|pratique clinique de la musicothérapie|musicoterapia clínica
    music therapy processes|procédés de musicothérapie|etapas de la musicoterapia
    music therapy schools|écoles de musicothérapie|escuelas de musicoterapia
    music therapy theories|théories de musicothérapie|teorías de la musicoterapia
    musical genres|music genres|musical styles|musical types|genres musicaux|géneros musicales
    musical instrument accessories|accessoires pour instruments de musique|accesorios para instrumentos de música
    musical instruments|instruments for music|music devices|musical tools|instruments de musique|instrumentos musicales
    musical instruments materials|matériaux pour instruments de musique|materiales para instrumentos de música
    musical notation|music notation|music theory|musical rudiments|notation musicale|notación musical
    musical theory|musical philosophy|musical principles|théorie de la musique|teoría musical
    mycology|fungi studies|the study of fungi|mycologie|micología
    MySQL
    nanoelectronics|typology of nano-electronic devices|nanoélectronique|nanoelectrónica
    nanomaterials|carbon nanotubes|engineered nanoparticles|nano-objects|nanomatériaux|nanomateriales
    nanotechnology|atomic scale technology|nano-technology|nanotechnologie|nanotecnología
    national pesticide legislation|législation nationale sur les pesticides
    national population census|recensement national de la population|censo nacional de población
    national road network|réseau routier national|red nacional de carreteras
    national waterways|domestic waterways|nationwide waterways|state waterways|voies navigables nationales|vías de navegación nacionales
    natural areas maintenance|entretien des espaces naturels|mantenimiento de espacios naturales
    natural fertilisers|mineral fertiliser|natural fertilizers|organic fertilisers|engrais naturels|fertilizantes naturales
    natural food resources|ressources alimentaires naturelles|recursos alimentarios naturales
    natural history|histoire naturelle|historia natural
    natural language processing|=NLP|traitement automatique du langage naturel|procesamiento del lenguaje natural
    navy operations|naval exercises|naval manoeuvres|navy activities|opérations de la marine|operaciones de la Armada
    neonatology|new-born paediatrics|néonatalogie|neonatología
    neoplasia|abnormal growth|formation of a neoplasm|tumour formation|néoplasie
    Nessus
    network management system tools
    network marketing|=MLM|direct marketing|multi-level marketing|vente multiniveau|marketing multinivel
    neuro-ophthalmology|disorders of visual system|neuro-ophthalmic illnesses|neuro-ophtalmologie|neurooftalmología
    neuroanatomy|investigations of nervous system|neuroanatomie|neuroanatomía
    neuroanatomy of animals|neuroanatomie des animaux|neuroanatomía animal
    neurological surgery|neurological surgeries|neurological surgical intervention|neurochirurgie|neurocirugía
    neurology|neurologie|neurología
    neuromarketing techniques|neuromarketing strategies
    neuropathology|neuropathologie|neuropatología
    neuropharmacology|neuropharmacologie|neurofarmacología
    neurophysiology|neurophysiologie|neurofisiología
    neurophysiology of animals|animal neuro-physiology|neurophysiologie des animaux|neurofisiología animal
    neuropsychiatry|neuro-psychiatry|neuropsychiatric specialty|organic psychiatry|neuropsychiatrie|neuropsiquiatría
    neuropsychology|neuro-psychology|neurological psychology|neuropsychological processes|neuropsychologie|neuropsicología
    newborn care|soins néonataux|atención neonatológica
    news analytics|headline analytics|news analyses|news analysis|analyses d'actualités|análisis de noticias
    newsletter analysis|newsletter analyses|newsletter analytics|analyses de bulletins d'information|análisis de boletines informativos
    Nexpose
    nibbling machine parts|universal nibbler elements|pièces de machines à grignoter|elementos de recortadoras de chapa
    non-destructive testing|essais non destructifs|ensayo no destructivo
    non-ferrous metal processing|alloy processing|aluminium processing|copper processing|traitement des métaux non ferreux|transformación de metales no ferrosos
    nonwoven machine technology|nonwoven textile|technologies for nonwoven fabrics
    NoSQL
    nuclear energy|atomic energy|atomic power|energy from atoms|énergie nucléaire|energía nuclear
    nuclear legislation|regulation concerning nuclear industry|législation sur le nucléaire|legislación de energía nuclear
    nuclear medicine|médecine nucléaire|medicina nuclear
    nuclear physics|nuclear energy studies|physique nucléaire|física nuclear
    nuclear reprocessing|nuclear substance processing|reprocessing radioactive waste|retraitement nucléaire|reprocesamiento nuclear
    numerical sequences|digital sequence|sequence of digits|séquences numériques|secuencias numéricas
    nursing principles|nursing code of conduct|nursing concepts and theories|principes de soins infirmiers|principios de la enfermería
    nursing science|sciences en soins infirmiers|ciencia de la enfermería
    nutrients of confectionery|confectionary minerals|confectionary vitamins|nutriments de confiseries|nutrientes de la confitería
    nutrition of healthy persons|nutrition des personnes en bonne santé|alimentación de personas sanas
    obesity|excess of body fat|obesidad
    object-oriented modelling|modélisation orientée objet|diseño orientado a objetos
    Objective-C|Obj C|Object C|Objective-C++
    ObjectStore
    obstetric ultrasonography|diagnostic application of ultrasound|medical ultrasound for obstetrics|obstetric ultra-sonography|ultrasonographie obstétrique|ecografía obstétrica
    obstetrics and gynaecology|=O&G|=OBG|Obs & Gynae|gynécologie - obstétrique|obstetricia y ginecología
    occupational medicine|disability assessment medicine|environmental health medicine|médecine du travail|medicina del trabajo
    occupational physiology|ergonomics associated with work|physiology of work|physiologie du travail|fisiología laboral
    occupational science|sciences du travail|ciencia del trabajo
    occupational therapy theories|théories de l’ergothérapie|teorías de la terapia ocupacional
    oceanography|oceans studies|the study of oceans|océanographie|oceanografía
    Octopus Deploy
    office administration|office control|office management|office organisation|service administratif|administración de la oficina
    office equipment|office apparatus|office devices|office machinery|matériel de bureau|equipo de oficina
    office furniture products|articles de mobilier de bureau|mobiliario de oficina
    office software|office application|office operating system|office programme|logiciels de bureautique|programas de ofimática
    offset printing|impression offset|impresión offset
    offshore constructions and facilities|offshore structures|oil platforms|wind farms
    offshore renewable energy technologies
    oil rig legislation|environmental laws|environmental regulation|législation sur les plateformes pétrolières
    oil seed process|traitement de graines oléagineuses|procesamiento de semillas oleaginosas
    oil sweetening processes|catalytic desulphurisation|merox processing|purifying oil|procédés d’adoucissement du pétrole|procesos de refinación del petróleo
    older adults' needs|elderly people's needs|needs of elderly patients|besoins des adultes âgés|necesidades de los adultos mayores
    olfaction|olfactory sensing|sense of smell|olfacción
    OmniPage
    on board hazards|dangers à bord|riesgos a bordo
    oncologic hormone therapy|hormonal therapy for cancer|hormonal therapy in oncology|hormonothérapie oncologique|terapia oncológica hormonal
    online ads campaign techniques|online advertisement
    online analytical processing|=OLAP|Cube databases|OLAP databases|traitement analytique en ligne|procesamiento analítico en línea
    online job platforms|online employment portals|sites d’offres d’emploi en ligne|plataformas de empleo en línea
    online moderation techniques|techniques de modération en ligne|técnicas de moderación en línea
    Open source model|modèle en code source ouvert|modelo de fuente abierta
    OpenEdge Advanced Business Language
    OpenEdge Database|OpenEdge RDBMS
    operating systems
    operation of different engines|functions of various engines|fonctionnement de différents moteurs|funcionamiento de diferentes motores
    operation of lifting gears|operation of forklift trucks|operation of sea cranes|operation of telescopic loaders|utilisation d’engins de levage|manejo de aparatos de elevación
    operation of transport equipment|controls on transport equipment|utilisation d’équipements de transport|manejo de equipo de transportes
    operations department processes|procédures des services opérationnels
    ophthalmological examination methods|eye examination technique|technique to control eyesight|méthodes d’examen ophtalmologique|métodos de examen oftalmológico
    ophthalmology|ophtalmologie|oftalmología
    opinion poll|opinion census|opinion survey|sondage d’opinion|encuesta
    optical character recognition software|=GOCR|AnyDoc Software
    optical components|components of optics|materials used in optics|optical materials|composants optiques|componentes ópticos
    optical engineering|applications of optics|optical instrumentation|génie optique|ingeniería óptica
    optical equipment standards|normes sur les instruments optiques|normas relativas a los equipos ópticos
    optical glass characteristics|caractéristiques des verres optiques|características de los vidrios ópticos
    optical instruments|usage of lens-meters|instruments optiques
    optical manufacturing process|procédé de fabrication optique|proceso de fabricación de productos ópticos
    optics
    optoelectronic devices|electrically driven light sources|laser diodes|photovoltaic cells|instruments optoélectroniques
    optoelectronics|opto-electronics|optoélectronique|optoelectrónica
    optomechanical components|optical fibre|optical mirrors|optical mounts|composants optomécaniques|componentes optomecánicos
    optomechanical devices|optical tables|opto-engineering devices|dispositifs optomécaniques|dispositivos optomecánicos
    optomechanical engineering|optical products|optical systems|opto-mechanical components|génie optomécanique|ingeniería optomecánica
    Oracle Application Development Framework
    Oracle Data Integrator|=ODI
    Oracle Relational Database|Oracle Rdb
    Oracle Warehouse Builder|=OWB
    Oracle WebLogic
    oral surgery|chirurgie orale|cirugía bucal
    organic building materials|matériaux de construction organiques|materiales ecológicos
    organic chemistry|chimie organique|química orgánica
    organic farming|farming ecologically|farming organically|typology of ecological agriculture|agriculture biologique|agricultura ecológica
    organisational policies|organizational policies|stratégies d’organisation|políticas organizativas
    organisational resilience|business resilience|operational resilience|organizational resilience|résilience organisationnelle|resiliencia organizativa
    organisational structure|organisation structures|organisational blueprint|organisational framework|structure organisationnelle|estructura organizativa
    organism taxonomy|organism biology|organism classification|taxonomie|taxonomía biológica
    ornithology|bird studies|the study of birds|ornithologie|ornitología
    orthodontics|dentofacial orthopaedics|dentofacial orthopedics|orthodontie|ortodoncia
    orthopaedic conditions|orthopaedic ailments|orthopaedic injuries|orthopedic conditions|affections orthopédiques|enfermedades ortopédicas
    orthopaedic goods industry|industrie des produits orthopédiques|industria ortopédica
    orthopaedic manual physiotherapy|physiothérapie manuelle orthopédique|fisioterapia ortopédica
    orthopaedic treatment alternatives|traitements orthopédiques alternatifs|tratamientos ortopédicos alternativos
    orthopaedics|chirurgie orthopédique et traumatologie|cirugía ortopédica y traumatología
    orthoptics|orthoptique|ortóptica
    orthotic devices|orthèses|dispositivos ortésicos
    orthotics|orthoses designing|orthoses manufacturing|orthoses production|fabrication d’orthèses
    osteology|ostéologie|osteología
    osteopathy|ostéopathie|osteopatía
    otorhinolaryngologic conditions|ENT conditions|otolaryngologic condition|pathologies otorhinolaryngologiques|enfermedades otorrinolaringológicas
    otorhinolaryngology|ENT medicine|otorrinolaringología
    outdoor activities|outdoor activity|outdoor events|outdoor excursions|activités de plein air|actividades al aire libre
    outdoor advertising|OOH advertising|OOH media|out-of-home media|publicité extérieure|publicidad exterior
    outplacement|job placement|out-placement|reclassement|recolocación
    Outsourcing model|modèle d’externalisation|modelo de externalización
    outsourcing strategy|stratégie d’externalisation|estrategia de externalización
    OWASP ZAP|OWASP Zed Attack Proxy
    oxidation|reduction process|reduction processes|oxydation|oxidación
    packaging engineering|packaging fabrication|packaging manufacture|packaging production|ingénierie de l'emballage|ingeniería del empaquetado
    packaging functions|packaging applications|packaging operations|packaging performance|fonction des emballages|funciones del empaquetado
    packaging processes|packaging design|packaging development|procédés d'emballage|procedimientos de empaquetado
    paediatric phlebotomy procedures|pediatric blood collection procedures|pediatric venipuncture|procédures de phlébotomie en pédiatrie
    paediatric psychology|paediatric mental treatment|pediatric psychology|pédo-psychologie|psicología pediátrica
    paediatric surgery|child surgery|pediatric operation|pediatric surgery|chirurgie infantile|cirugía pediátrica
    paediatrics|pediatric care|pédiatrie|pediatría y sus áreas especificas
    paint spraying techniques|techniques de pulvérisation de peinture|técnicas de pulverización de pintura
    palaeoclimatology|historical climate change studies|paléoclimatologie|paleoclimatología
    paleontology|fossil studies|the study of fossils|paléontologie|paleontología
    pallet dimensions|pallet measurements|pallet measures|pallet sizes|dimensions des palettes|dimensiones de los palés
    palliative care|end of life procedures|palliative assistance|palliative medicine|soins palliatifs|cuidados paliativos a enfermos graves
    palliative settings|unités de soins palliatifs|ámbitos de cuidados paliativos
    paper chemistry|paper balance|paper composition|paper structure|chimie du papier|composición química del papel
    paper production processes|paper producing process|processus de fabrication du papier|procesos de fabricación del papel
    parasitology|parasite studies|the study of parasites|parasitologie|parasitología
    parimutuel betting|parimutuel gambling|parimutuel wagering|pari mutuel|apuestas mutuas
    parking regulations|parking controls|parking enforcement management|parking rules|règles de stationnement|normativa de estacionamiento
    Parrot Security OS
    participant observation|participant assessment|participant evaluation|participant examination|observation participante|observación de los participantes
    participatory decision-making
    particle animation|animation par un système de particules|animación de partículas
    parts pricing|parts appraisals|parts costs|parts estimates|prix des pièces
    passenger transport regulations|codes on passenger transportation|normativa sobre el transporte de pasajeros
    patents|patentes
    pathogenic microorganisms|pathogenic micro-organisms|pathogenic microbes|microorganismes pathogènes|microorganismos patógenos
    pathogenic microorganisms in food|microorganismes pathogènes dans les aliments
    pathological anatomy|anatomic pathology|anatomical pathology|anatomy of abnormal tissue|anatomie et cytologie pathologiques|anatomía patológica
    pathologies treated by acupuncture|pathologies traitées par l’acupuncture|patologías tratadas mediante acupuntura
    pathology|pathologie|patología
    patient autonomy|autonomie du patient|autonomía del paciente
    patient record storage|compilation of patient data|stockage des dossiers médicaux|almacenamiento de registros de los pacientes
    patient safety theories|grid-group cultural theory|high reliability theory|normal accident theory
    pattern grading|pattern sizing|gradation de patrons|clasificación de patrones
    pay-per-click|=CPC|=PPC|disseminate information for corporation|coût par clic|pago por clic
    pedagogy|pédagogie|pedagogía
    pedorthics|condition of footwear|pethordic condition|podo-orthèse|podortésica
    peer group methods|méthodes par groupe de pairs|métodos de aprendizaje en grupo
    pellet standards|pellet measurements|pellet norms|pellet regulations|normes relatives aux granules
    pen components|pen items|pen parts|pen pieces|composants de stylos|componentes de un bolígrafo
    penetration testing tool|=COPS|=NMAP|=VAM|outil de test d’intrusion|herramienta para pruebas de penetración
    Pentaho Data Integration|=PDI|Pentaho Kettle
    performance diagnosis|improvement of performance level|performance diagnoses|diagnostic de performance|diagnóstico de rendimiento
    perfume and cosmetic products|parfums et produits cosmétiques|productos cosméticos y de perfumería
    perfume raw materials|flower essence|spice essence|wood essence|matières premières de parfum
    person centred care|patient centered care approach|soins axés sur l’individu|atención centrada en la persona
    personal development|personality building|self-reflection|développement personnel|desarrollo personal
    personal directing styles|familiarise with directors' styles|styles de mise en scène personnels|estilos personales de dirección
    personal protective equipment|équipements de protection individuelle
    personality development theories|teorías del desarrollo de la personalidad
    personnel management|human resource regulation|personnel administration|personnel oversight|gestion du personnel|gestión del personal
    pest biology|biologie des nuisibles|biología de las plagas
    pest control in plants|lutte antiparasitaire chez les végétaux|sanidad vegetal
    pest management techniques|extermination methods|extermination techniques|techniques de gestion des nuisibles|técnicas de gestión de plagas
    pesticides|plaguicidas
    pesticides sprayers|pesticides dispensers|pulvérisateurs pour pesticides|pulverizadores de plaguicidas
    pests and diseases|parasites et maladies|plagas y enfermedades
    pet diseases|pet ailments|pet illnesses|pet maladies|maladies animales|enfermedades de las mascotas
    pet product industry|industria de productos para mascotas
    petroleum|oil products|refinery products|petróleo
    petroleum coking techniques|processes for pet coking|techniques de cokéfaction du pétrole|técnicas de coquización del petróleo
    petrology|rock studies|pétrologie|petrología
    pharmaceutical chemistry|chimie pharmaceutique|química farmacéutica
    pharmaceutical drug development|animal trials|clinical trials|pre-clinical phase|développement de produits pharmaceutiques|elaboración de medicamentos
    pharmaceutical industry|drug producers|pharma industry|pharmaceutical industries|industrie pharmaceutique|industria farmacéutica
    pharmaceutical legislation|pharmaceutical laws|pharmaceutical norms|pharmaceutical regulations|législation pharmaceutique|legislación farmacéutica
    pharmaceutical manufacturing quality systems
    pharmaceutical processes|drug synthesis|industrial-scale drug production|pharmaceutical drug manufacturing|procédés pharmaceutiques|procesos farmacéuticos
    pharmaceutical products|pharmaceutical brands|pharmaceutical commodities|pharmaceutical merchandise|produits pharmaceutiques|productos farmacéuticos
    pharmaceutical technology|pharmaceutical engineering|technological pharmaceutics|technology in pharmaceutics|technologie pharmaceutique|tecnología farmacéutica
    pharmacognosy|pharmacognosie|farmacognosia
    pharmacokinetics|pharmacocinétique|farmacocinética
    pharmacology|pharmacologie|farmacología clínica
    pharmacotherapy|therapy using pharmaceutical drugs|pharmacothérapie|farmacoterapia
    pharmacovigilance legislation|EU pharmacovigilance system|législation sur la pharmacovigilance|legislación sobre farmacovigilancia
    pharmacy law|pharmacy laws and regulations|droit pharmaceutique
    philanthropy
    philosophical schools of thought|philosophical lines of thinking|philosophical teachings|écoles de pensée philosophique|corrientes filosóficas
    philosophy of mathematics|math philosophy|philosophie des mathématiques|filosofía de las matemáticas
    phonetics|phonétique|fonética
    phoniatrics|treatment of speech disorders|phoniatrie|foniatría
    photoengraving|photogravure|fotograbado
    photogrammetry|photographic surveying|photogrammétrie|fotogrametría
    photographic lenses|camera lenses|lenses used in photography|lentilles photographiques|lentes fotográficas
    photographic processing techniques|techniques de traitement photographique|técnicas de revelado fotográfico
    photography|picture taking|photographie|fotografía
    photonics|phenomena involving light particles|physics of light particles|photonique|fotónica
    PHP|=PHTML
    physical characteristics of railways|material conditions of railways|material features of railroads|physical aspects of railroads|caractéristiques physiques des voies ferrées
    physical medicine|=PM&R|=PRM|rehabilitation medicine|médecine physique|medicina física y rehabilitación
    physics|natural science|physical science|physique
    physiology of animals|zoophysiologie|fisiología animal
    physiology of balance|physiologie de l’équilibre|fisiología del equilibrio
    physiology of hearing|anatomy of the ear|physiologie de l’audition|fisiología del oído
    physiotherapy|physical therapy|médecine physique et de réadaptation
    phytosanitary measures|provide protection from disease|mesures phytosanitaires|medidas fitosanitarias
    phytotherapy|herbal medicine|herbal remedies|herbal treatment|phytothérapie|fitoterapia
    pipeline coating properties
    pipeline transport regulations|pipeline transportation codes|normativa sobre el transporte por tuberías
    plankton production|practices in microalgae production|production de plancton|producción de plancton
    plant care products|produits phytosanitaires
    plant disease control|lutte contre les maladies des plantes
    plant harvest methods|méthodes de récolte des plantes|recolección de la producción vegetal
    plant propagation|growing of plants|multiplication des plantes|multiplicación vegetativa
    plant species|typology of flora|espèces végétales|especies vegetales
    plasma torches|plasm lanterns|plasma arc lamps|plasma beacons|torches plasma|antorchas de plasma
    plastic resins|synthetic resins|résines plastiques|resinas plásticas
    plastic surgery|aesthetic surgery|burn surgery|cosmetic surgery
    plastic welding|plastic binding|plastic sealing|plastic soldering|soudage plastique|soldadura de plásticos
    play therapy|play therapies|ludothérapie|ludoterapia
    player logic|players' logical moves|players' strategies|logique des joueurs|lógica del jugador
    plumbing tools|pipeworkers tools|tools for pipeworking|tools used by plumbers|outils de plomberie|herramientas de fontanería
    pneumatics|pneumatique|neumáticos
    podiatric diseases|foot conditions|foot diseases|foot disorders|affections podologiques|enfermedades de los pies
    podiatric surgery|feet and ankle surgery|foot and ankle operations|podiatric operation|chirurgie podologique|cirugía de los pies
    policy analysis
    political campaigning|party political crusade|political drive|political offensive|campagnes politiques|campañas políticas
    political ideologies|political belief|political ideologue|political ideology|idéologies politiques|ideologías políticas
    political parties|affiliations parties|movements parties|political party|partis politiques|partidos políticos
    political science|party political discipline|political behaviour|political knowledge|sciences politiques|ciencias políticas
    polling techniques|polling methods|surveying methods|surveying techniques|techniques de sondage|metodologías de encuesta
    pollution legislation|national pollution regulation|législation sur la pollution|legislación relativa a la contaminación
    pollution prevention|=MARPOL|prévention de la pollution|prevención de la contaminación
    polygraphy|polygraphie|electrofotografía
    polymer chemistry|chemistry of macromolecules|chimie des polymères|química de los polímeros
    polymerisation|combining monomers|creation of polymeric compounds|polimerización
    port regulation|dock regulation|harbour regulation|legal requirements for ports|règlementation portuaire|normativa portuaria
    positions for surgical procedures|patient positioning during surgery|positions pour les procédures chirurgicales|posiciones en cirugía
    post-process of food|post-transformation de denrées alimentaires|preparación de alimentos transformados
    post-processing of photographs|post-traitement de photographies|procedimientos para retocar fotografías
    post-secondary school procedures|procédures des écoles postsecondaires|procedimientos de enseñanza secundaria
    postediting|post-edit|post-édition|postedición
    PostgreSQL
    postpartum legal protection|legislation governing maternity coverage|protection juridique postnatale|protección jurídica tras el parto
    postpartum period|post-partum period|période postnatale|periodo de posparto
    power electronics|power conversion devices|électronique de puissance|electrónica de potencia
    power engineering|génie énergétique|ingeniería de motores
    power plant instrumentation|instrumentation des centrales électriques|instalaciones de planta de energía
    practical lexicography|dictionary compilation|dictionary writing|lexicon compilation|lexicographie pratique|lexicografía práctica
    precious metal processing|processing gold|processing platinum|processing silver|traitement des métaux précieux|transformación de metales preciosos
    precious metals|métaux précieux|metales preciosos
    precision engineering|low tolerances in engineering|ingénierie de précision|ingeniería de precisión
    precision measuring instruments|instruments de mesure de précision|instrumentos de medida de precisión
    precision mechanics|fine mechanics|precision mechanical engineering|mécanique de précision|mecánica de precisión
    predictive maintenance
    pregnancy|development of fetus|grossesse|embarazo
    preparation for child delivery|procedures for delivering babies|préparation à l’accouchement|preparación para el parto
    preparation for parenthood|psychological aspects of parenthood|préparation à la parentalité|preparación para la paternidad
    prepared animal feeds|aliments préparés pour animaux
    prepared meals|arranged dishes|laid out dishes|provided dishes|plats préparés|comidas preparadas
    prepress processes|pre-printing processes|prepress process|processus prépresse|procesos de preimpresión
    press law|press laws|press legislation|press norms|loi sur la presse|ley de prensa
    preventative measures against pests|pest infestation prevention|mesures de prévention contre les nuisibles|medidas preventivas contra las plagas
    preventive medicine|disease prevention in medicine|measures for disease prevention|preventative medicine|médecine préventive|medicina preventiva
    pricing strategies|pricing plans|pricing strategy|pricing tactics|stratégies de tarification|estrategia de precios
    primary care|soins primaires|atención primaria
    primary school procedures|procédures des écoles primaires|procedimientos de enseñanza primaria
    primitive technology|primitive equipment|primitive gear|primitive implements|technologie primitive|tecnología primitiva
    print stripping|separación de impresiones
    printed circuit boards|=PCB|circuits imprimés|placas de circuitos impresos
    printed goods processes|procédés d'imprimerie|procesos de artes gráficas
    printing materials|printing resources|printing stuffs|printing supplies|matériaux d'impression|soportes de impresión
    printing media|print medium|supports d'impression
    printing plate making|préparation de plaques d'impression|fabricación de planchas de impresión
    printing techniques|printing methods|printing practices|printing procedures|techniques d'impression|técnicas de impresión
    probability theory|probable correctness theory|théorie des probabilités|teoría de probabilidades
    procedural law|procedural laws|procedural rules and regulations|procedural statutes|droit procédural|Derecho procesal
    Process-based management|méthode de gestion de projets procédurale|método de gestión basada en procesos
    processes performed by tumbling|procédés de tribofinition|procesos de tamboreo
    procurement lifecycle
    product comprehension|comprehending products|product knowledge|product requirements|compréhension des produits|comprensión del producto
    product data management|gestion des données produit|gestión de datos sobre productos
    product life-cycle|ciclo de vida de productos tecnológicos
    product package requirements|requisitos del empaquetado de productos
    product usage risks analysis
    production processes|production analysis|production handling|production measures|procédés de production|procesos de fabricación
    production scale fermentation|ethanol production|producing ethanol|fermentation à l’échelle de production|fermentación a gran escala
    products coding system|système de codage des produits|sistema de codificación de los productos
    programmable logic controller|=PLC|PLC technology|computer control system|automate programmable|controladores lógicos programables
    Project Anarchy
    project commissioning|managing projects|project management|mise en service d’un projet|supervisión de obra
    project configuration management
    project management principles|principes de gestion de projet|principios de la gestión de proyectos
    projection equipment|projecting equipment|projection apparatus|projection devices|matériel de projection|equipo de proyección
    pronunciation techniques|pronunciation methods|pronunciation practices|pronunciation procedures|techniques de prononciation|técnicas de dicción
    proofing methods|proofing approaches|proofing procedures|proofing strategies|méthodes d'épreuvage|métodos de revisión
    properties of fabrics|propriétés de tissus|propiedades de los tejidos
    property law|property contract rules|property legislation|real estate law|droit des biens|derecho de propiedad
    prosthetic devices|artificial limb|prosthetic limb|prothèses|prótesis
    prosthetic-orthotic device materials|matériaux pour prothèses et orthèses
    prosthetic-orthotic examination
    protection from natural elements|defence against natural elements|protection contre les éléments naturels|protección frente a los elementos naturales
    protective safety equipment|équipements de protection|equipo de protección personal
    Prototyping development|développement par prototypage
    proxy servers|serveurs mandataires|servidores proxy
    pruning techniques|plant trimming techniques|techniques d’élagage|técnicas de poda
    pruning types|pruning typology|techniques for basic pruning|types d’élagage|tipos de poda
    psychiatric diagnostics|medical diagnosis in psychiatry|diagnostic psychiatrique|diagnóstico psiquiátrico
    psychiatric disorders|mental disorders|psychiatric debility|psychiatric disease|troubles psychiatriques|enfermedades psiquiátricas
    psychiatry|treatment of mental diseases|psychiatrie|psiquiatría
    psycho-social forms of intervention|psychosocial types of interventions|formes d’intervention psychosociales|métodos psicosociales de intervención
    psychoacoustics|psycho-acoustics|sound perception|psychoacoustique|psicoacústica
    psychoanalysis|depth psychological analysis|depth psychology|psychological and psychotherapeutic theory|psychanalyse|psicoanálisis
    psychological concepts|concepts psychologiques|conceptos psicológicos
    psychological counselling methods|mental counselling approaches|psychological coaching techniques|méthodes de conseil psychologique|métodos de psicoanálisis
    psychological diagnostics|medical diagnosis in psychology|diagnostic psychologique|diagnósticos psicológicos
    psychological effects of war|effets psychologiques des guerres|efectos psicológicos de la guerra
    psychological healthcare services|services de santé psychologique|servicios de psicología
    psychological interventions|interventions psychologiques|intervenciones psicológicas
    psychological theories|psychological theory|théories psychologiques|teorías psicológicas
    psychological treatment measures|mesures de traitement psychologique|medidas de tratamiento psicológico
    psychology|psychological practice|psychologie|psicología
    psychomotor therapy|psychomotor education|psychomotor therapies|thérapie psychomotrice|terapia psicomotriz
    psychopathology|psychopathologie|psicopatología
    psychopharmacology|psychopharmacologie|psicofarmacología
    psychophysiology|psychophysiologie|psicofisiología
    psychosociology|psycho-sociology|psychosociologie|psicosociología
    psychosomatics|psychosomatique|medicina psicosomática
    psychotherapy principles|fundamentals of psychotherapy|principes de psychothérapie|principios de la psicoterapia
    public auction procedures|public sell off methods|public tender measures|procédures d'enchères publiques|procedimientos de subasta pública
    public finance|government income|government money|government revenues|finances publiques|finanzas públicas
    public housing legislation|normativa relativa a la vivienda pública
    public law|civic decrees|civic legislation|civic regulations|droit public|Derecho público
    public offering|offre publique|oferta pública
    public relations|relations publiques|relaciones públicas
    public service concession|public utility compromise|concession de service public|concesión del servicio público
    publicity code|publishing code|code de la publicité|código publicitario
    publishing industry|publishing business|publishing company|publishing industries|industrie de l'édition|industria editorial
    publishing market|publishing field|publishing sector|marché de l'édition|mercado editorial
    publishing strategy|publishing content|stratégie de publication|estrategia editorial
    pultrusion process|making fibre reinforced polymer|pultrusion processes|procédé de pultrusion|proceso de pultrusión
    pyrotechnic articles legislation|firework bylaws|firework legislation|firework regulations|législation sur les articles pyrotechniques|legislación sobre artículos pirotécnicos
    QlikView Expressor|=QVE|QV Expressor
    qualitative risk analysis techniques
    quality assurance methodologies|méthodes d’assurance qualité|métodos de garantía de la calidad
    quality assurance procedures|QA procedure|inspection procedures|monitoring procedures|procédures d’assurance qualité|procedimientos de garantía de calidad
    quality control systems|systèmes de contrôle qualité|sistemas de control de calidad
    quality of fish products|qualité des produits de poisson|calidad de los productos pesqueros
    quality standards|normes de qualité|normas de calidad
    quantitative risk analysis techniques
    quantitative sensory testing|tests quantitatifs sensoriels|prueba sensorial cuantitativa
    quantum mechanics|mécanique quantique|mecánica cuántica
    quantum optics|phenomena involving light|physics of light|optique quantique|óptica cuántica
    query languages|=CQLF|=DMX|=FQL|langages de requête|lenguajes de consulta
    questioned document examination|expertise en écritures|examen forense de documentos
    radars|detectors using microwaves|radio wave-based detectors
    radiation physics in healthcare
    radiation protection|radiation cover|radiation guarding|radiation preservation|protection contre les rayonnements|protección contra las radiaciones
    radioactive contamination|radio-active substances|substances that are radioactive|typology of radioactive substances|contamination radioactive|contaminación radioactiva
    radiobiology|radiation biology|studies of ionizing radiation|radiobiologie|radiobiología
    radiochemistry|chemistry of radioactive materials|radio-chemistry|usage of radioactive isotopes|radiochimie|radioquímica
    radiological photography|X-ray imaging|methods applied to X-rays|radiological imaging|photographie radiologique|radiografía
    radiological procedures|radiology procedures|procédures radiologiques|procedimientos radiológicos
    radiology|medical imaging techniques|electro-radiologie|electroradiología
    radiopharmaceuticals|medication containing radioisotopes|medicinal radiocompounds|pharmaceutical drug containing radioactivity|produits radiopharmaceutiques|radiofármacos
    radiotherapy|=XTR|radiation therapies|therapy using ionized radiation|oncologie option oncologie radiothérapique|oncología radioterápica
    rail construction engineering|ingeniería de construcción de vías férreas
    rail design engineering|railway engineering|ingeniería de diseño ferroviario
    rail disruption management|administration of railroad delays
    rail infrastructure|features of railway infrastructure|railroad infrastructure|infrastructure ferroviaire|infraestructura ferroviaria
    rail project financing|funding for railway projects|financement de projets ferroviaires|financiación de proyectos ferroviarios
    railway framework legislation|international railway network law|laws governing railway networks|railroad framework regulation|legislación marco del sector ferroviario
    railway law|rail regulatory statutes|railway decrees|railway legislation|droit ferroviaire|ley ferroviaria
    rainwater management|dry basins|surface infiltration|wet basins|gestion des eaux pluviales|gestión de las aguas pluviales
    raisin grapes|conduite de la vigne|uvas de pasificación
    ramp safety requirements|requisitosde seguridad en las plataformas
    Rapid application development|développement rapide d’applications|modelo de desarrollo rápido de aplicaciones
    rates of growth assessment|barèmes d’évaluation de croissance|evaluación de la velocidad del crecimiento
    real estate market|property market|marché immobilier|mercado inmobiliario
    real estate underwriting|land underwriting|property underwriting|garantie immobilière|aseguramiento inmobiliario
    real-time computing|système temps réel|sistema de tiempo real
    recirculation systems|aeration and biofilter systems|systèmes de recirculation|sistemas de recirculación
    recreation activities|freetime activities|leisure activities|activités récréatives|actividades recreativas
    reed sensors|alarm sensor|magnetic sensor|proximity sensor|capteurs Reed|sensores de lengüeta
    reflexology|réflexologie|reflexología
    refraction of the eye|refractive error examination|réfraction de l’œil|refracción de los ojos
    refractive power|convergence power|dioptric power|focusing power|pouvoir de réfraction|poder refractivo
    refrigerants|heating pump fluids|refrigeration coolants|refrigeration fluids|fluides frigorigènes|refrigerantes
    regulations for international transportation|règles relatives au transport international|normativa sobre el transporte internacional
    regulations on substances|réglementation relative aux substances|reglamentación sobre sustancias
    rehabilitation|rééducation|rehabilitación
    reiki|alternative medicine energy therapy
    reinsurance
    relaxation techniques|relaxation mechanisms|relaxation methodologies|relaxation methods|techniques de relaxation|técnicas de relajación
    religious studies|the study of religion|études religieuses|estudios religiosos
    remote sensing techniques|techniques de télédétection|técnicas de teledetección
    renal diseases|kidney diseases|néphrologie|nefrología
    renewable energy technologies|biomass fuel technology|solar power technology|technologies des énergies renouvelables|tecnologías de energías renovables
    repossession|reclamation of goods|recuperación de bienes
    reproductive health|functions of reproductive processes|santé reproductive|salud reproductiva
    reprography|reprographie|reprografía
    respiratory medicine|chest medicine|respiratory specialty|pneumologie|neumología
    respiratory therapy|airways therapy|airways treatment|respiratory treatment|thérapie respiratoire|terapia respiratoria
    response to health emergencies|workplace emergency instructions|réaction aux situations d’urgence sanitaire|respuesta ante emergencias de salud
    responsible gambling|gambling responsibly|low-risk gambling|responsible betting|jeu responsable|juego de azar responsable
    restorative justice|justice réparatrice|justicia reparadora
    results-based management
    resuscitation|=CPR|réanimation|reanimación
    reverse engineering|back-engineering|rétro-ingénierie|ingeniería inversa
    rheumatology|musculoskeletal diseases|rheumatic specialty|rhumatologie|reumatología
    rigging terminology|lifting accessories|lifting equipment|rigging cables
    ripening of cheese|cheese aging|cheese maturing|affinage de fromage|maduración del queso
    risk financing techniques
    risk identification|definition of risk|risk analysis|risk classification
    risk management|hazard manamagent|risk administration|risk assessment|gestion des risques|gestión de riesgos
    risk modelling|risk quantification
    risk transfer|passing on risk|transfert du risque|transmisión de riesgos
    rivet types|rivet brands|rivet categories|rivet formats|types de rivets|tipos de remaches
    riveting machine types|types de riveteuses|tipos de remachadoras
    road signage standards|characteristics of road signs|regulations for road signs|traffic sign standards|normes de signalisation routière|normas sobre señalización vial
    road traffic laws|rules of the road|lois sur la circulation routière|leyes en materia de circulación vial
    road transport legislation|regulations in road transportation|législation sur le transport routier
    roasted cacao beans|fèves de cacao torréfiées|granos de cacao tostados
    roasting coffee|flaming coffee|heating coffee|parching coffee|torréfaction de café|torrefacción del café
    robotic components|circuit boards|composants robotiques|componentes de robótica
    robotics|application of mechatronics|industrial automation|robotique|robótica
    roofing drones|drones pour toitures|drones para inspecciones de tejados
    roofing techniques|methods for roofing|techniques de couverture|técnicas de construcción de tejados
    room aesthetics|room tastes|esthétique d'une pièce|estética de una sala
    root cause analysis
    rope lashing|knot tying|rope skills|rope use|encordage|amarre con cuerdas
    rope manipulation|methods for knottting rope|rope work|techniques for splicing rope|manipulation de cordages|manipulación de cuerdas y cabos
    rubber technology|mechanical rubber properties|rubber and tire industry|rubber compounding
    safe horseback riding principles|safety principles for horseriding|principes de sécurité en équitation|principios para una equitación segura
    safe management of medicines|medication safety|gestion sûre des médicaments|administración segura de medicamentos
    safe use of pesticides|usage sûr des pesticides|uso seguro de plaguicidas
    safety engineering|ingénierie de la sécurité|ingeniería de seguridad
    safety regulations for warehouses|warehouse hazard prevention regulations|règles de sécurité applicables aux entrepôts|normas de seguridad para depósitos
    Sakai
    sales activities|sales actions|sales activity|sales exercises|activités de vente|actividades de venta
    sales argumentation|sales pitches|sales promotions|sales strategies|argumentaire de vente|técnicas de venta
    sales department processes|procédures des services de vente|procedimientos del departamento de ventas
    sales promotion techniques|techniques de promotion des ventes|técnicas de promociones de ventas
    salon management|salon administration|salon control|salon supervision|gestion d'un salon de beauté|gestión del salón
    Samurai Web Testing Framework
    sand blasting machine parts|blasting abrasive machine components|pièces de machines de sablage
    sandcarving|carve with sand|decorate using sand|high pressure sandblasting|gravure au sable|tallado con chorro de arena
    sanding grits|grains de sablage
    sanding techniques|sanding approaches|sanding procedures|sanding routines|techniques de sablage|técnicas de lijado
    sanitary technology|sanitary technical equipment|sanitary technologies|technologie sanitaire|tecnología sanitaria
    Sanskrit|sánscrito
    SAP Data Services
    SAS Data Management
    SAS language
    Sass|Syntactically Awesome Stylesheets
    sawing techniques|sawing methods|sawing procedures|sawing tech|techniques de sciage|técnicas de aserrado
    scaffolding components|base plate|scaffolding elements|scaffolding parts|éléments d’échafaudages|partes del andamiaje
    Scala
    school psychology|educational psychology|psychologie scolaire|psicología escolar
    Schoology
    scientific modelling|scientific models|scientific reproduction|scientific simulation|modélisation scientifique|modelización científica
    scientific research methodology|scientific methods|méthodologie de recherche scientifique|metodología de la investigación científica
    screen printing inks|encres pour sérigraphie|tintas para serigrafía
    screen printing machines|machines de sérigraphie|máquinas para serigrafía
    screen printing process|procédés de sérigraphie|proceso de impresión serigráfica
    screenwriting theories|screenwriting concepts|screenwriting ideas|screenwriting models|théories de scénarisation|teorías sobre escritura de guiones
    screw machine parts|fastening machinery units|pièces de décolleteuses
    screw manufacturing processes|fastening mechanism production operations|procédés de fabrication de vis|procesos de fabricación de tornillos
    screw types|fastener brands|fastener formats|fastener sizes|types de vis|tipos de tornillos
    seafood processing|aquatic food resource processing|fish processing|process fish|transformation des fruits de mer|transformación de alimentos de origen marino
    search engine optimisation|=SEM|Search marketing|optimisation des moteurs de recherche|optimización de motores de búsqueda
    search engines|moteurs de recherche|motores de búsqueda
    secondary school procedures|procedimientos de educación secundaria
    securities|stocks and bonds|valeurs mobilières
    security in commercial buildings|company security|sécurité dans les bâtiments commerciaux|seguridad en los edificios comerciales
    security in industrial buildings|sécurité dans les bâtiments industriels|seguridad en los edificios industriales
    security of assets legislation|security of holdings rules|législation sur la sécurité des biens
    security panels|wire contact points|panneaux de sécurité|paneles de seguridad
    security regulations|security laws|security norms|security requirements|règles de sécurité|normas de seguridad
    security threats|security dangers|security hazards|security risks|menaces de sécurité|amenazas para la seguridad
    sedimentology|sediment studies|the study of sediment|sédimentologie|sedimentología
    seismic measurement techniques|processing seismic data|techniques de mesure sismique|técnicas de medición sísmica
    seismology|earthquake studies|the study of earthquakes|sismologie|sismología
    self-service technologies in tourism
    semantics|linguistic meaning studies|sémantique|semántica
    semiconductors|typology of semi-conductors|semi-conducteurs|semiconductores
    service-oriented modelling|ICT service models|Software as a service|modélisation orientée services|modelo formado por servicios
    set theory|théorie des ensembles|teoría de conjuntos
    sex education|education on human sexuality|family planning|information on birth control|éducation sexuelle|educación sexual
    sexology|sexologie|sexología
    sexual disorders|sexual disfunctions|troubles sexuels|enfermedades sexuales
    shale gas|gaz de schiste|gas de esquisto
    shellfish cultivation systems|techniques to cultivate shellfish|systèmes de conchyliculture|sistemas de cultivo de mariscos
    shiatsu|Japanese bodywork|complementary medicine massage therapy
    ship hull engineering|manufacture of vessel hulls|ingénierie de la coque des navires|ingeniería de cascos de buques
    ship related legislative requirements|coverage of IMO conventions|requisitos legales del ámbito marítimo
    shipping industry|cargo business|sailing industry|industrie du transport maritime|industria del transporte marítimo
    sightseeing information|provide tourist information|informations touristiques
    sign language|=BSL|langue des signes|lenguaje de signos
    signal box parts|elements of signal boxes|pièces de postes d'aiguillage|partes del puesto de señalización
    signal boxes|signal box operations|postes d'aiguillage|puesto de señalización
    signal processing|=DSP|analogic transmission digital transmission|traitement du signal|procesamiento de señales
    signs of animal illness|signes de maladie animale|síntomas de enfermedades veterinarias
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
    smoke sensors|detectors of smoke|monitors for smoke|smoke alarms|détecteurs de fumée|sensores de humo
    smoking pipes materials|matériaux pour pipes à tabac|materiales para pipas de fumar
    snow removal safety hazards
    snowboard
    social alliances
    social bonds|pay-for-success financing
    social entrepreneurship
    social entreprise|social business|social company|social firm|entreprise sociale|empresa social
    social innovation
    social justice|human rights|justice sociale|justicia social
    social media management|gestion des réseaux sociaux
    social media marketing techniques|techniques de marketing des médias sociaux
    social mediation|non-violent social conflict resolution|médiation sociale|mediación social
    social pedagogy|holistic education and care|pédagogie sociale|pedagogía social
    social sciences|studying social groups|sciences sociales|ciencias sociales
    social security law|welfare legislation|welfare regulations|welfare rules|droit de la sécurité sociale|ley de la seguridad social
    social work theory|théories du travail social|teoría del trabajo social
    sociology|sociological studies|sociologie|sociología
    software anomalies|anomalies logicielles|anomalías del software
    software architecture models|modèles d’architecture logicielle|modelos de arquitectura de software
    software components libraries|bibliothèques de composants logiciels|bibliotecas de componentes de software
    software components suppliers|fournisseurs de composants logiciels|proveedores de componentes de software
    software design methodologies|méthodes de développement de logiciels|metodologías de diseño de software
    software frameworks|cadres logiciels|marcos de software
    software interaction design|conception de l’interaction du logiciel|diseño de interacción de software
    software metrics|métrique logicielle|métricas del software
    software UI design patterns|schéma de conception d’interface utilisateur
    soil mechanics|geotechnical engineering|physical properties of soil|soil analysis|mécanique des sols|mecánica de suelos
    soil science|soil studies|the study of soil|science des sols|edafología
    soil structure|typology of soil components|structure des sols|estructura del suelo
    solar absorption cooling system
    solar energy|=STE|energy from the sun|renewable solar|énergie solaire|energía solar
    solar panel mounting systems|ballasted mounts|pole mounts|tracking mounts|systèmes de montage de panneaux solaires|sistemas de montaje de paneles solares
    soldering techniques|soldering methods|soldering practices|soldering procedures|techniques de soudure|técnicas de soldadura blanda
    solid-state chemistry|materials chemistry|solid materials properties|chimie des matériaux|química del estado sólido
    Solidity
    solution deployment|déploiement de solutions|implementación de soluciones
    somatic integrated modalities|modalités somatiques intégrées|técnicas somáticas integradas
    sommelier activities|sommelier actions|sommelier activity|sommelier exercises|sommellerie|labor del sumiller
    sophrology|sophrologie|sofrología
    sour gas sweetening processes|raw gas decontamination|procédés d’adoucissement des gaz corrosifs|procesos de desulfuración de gas
    source colour chemicals|colour chemistry purchasing|origen de las tinturas
    source criticism|biblical source analysis|source critique|critique des sources|análisis crítico de las fuentes
    spa products|products for spas|spa goods|produits de soins corporels|productos para balnearios
    sparkling wines|bubbly wines|fizzy wines|vins pétillants|vinos espumosos
    SPARQL
    special equipment in emergency|life support equipment|équipements d’urgence spéciaux|equipos especiales para emergencias
    special needs education|besoins éducatifs spéciaux|educación especial
    special needs learning equipment
    specialised astrology software|logiciels d’astrologie spécialisés|programas informáticos de astrología
    specialist nursing care|soins infirmiers spécialisés|cuidados especializados de enfermería
    speech recognition|recognizing speech|speech identification|reconnaissance vocale|reconocimiento de voz
    speech techniques|characteristics of speech|voice and speaking techniques|techniques du langage|técnicas del habla
    Spiral development|dévelopement par spirales|modelo de desarrollo en espiral
    spirit taxation regulations
    spirits development|spirit maturing|spirits evaluation|spirits expansion|élaboration de spiritueux|elaboración de bebidas espirituosas
    sport and exercise medicine|sports injury treatment|médecine sportive|medicina deportiva y del ejercicio
    sport games rules|réglementation sportive|reglas de los deportes
    sport history|histoire du sport|historia del deporte
    sporting equipment usage|utilisation d'équipements sportifs|utilización del equipo deportivo
    sporting events|sport activities|évènements sportifs|acontecimientos deportivos
    sports competition information|informations sur les compétitions sportives|información sobre competiciones deportivas
    sports ethics|sports ideals|sports morality|sports principles|éthique sportive|ética del deporte
    sports nutrition|sports diet|sports nourishment|sports subsistence|nutrition sportive|nutrición para deportistas
    spot welding machine parts|oxyacetylene brazing technique sections
    spray finishing technology|techniques de finition par pulvérisation|tecnologías de acabado por pulverización
    SQL Server|Azure SQL Database
    SQL Server Integration Services|=SSIS|Microsoft SSIS
    stages of bereavement|étapes du deuil|etapas del duelo
    stages of normal development|stades de développement normal|etapas del desarrollo normal
    stamping press parts|punching thrust elements|pièces d’emboutisseuses|elementos de prensas de estampado
    standards for web-based e-learning|normes d’apprentissage en ligne|normas de la formación en línea
    standards of track geometry|characteristics of rail geometry|geometrical requirements of track|normes sur la géométrie des voies
    staple spinning machine technology|techniques de filature|tecnología de máquinas de hilar
    starch production processes|procédés de production d’amidon|procesos de producción del almidón
    starchy plant foods|féculents|alimentos amiláceos
    state aid regulations
    statistical analysis system software|logiciel de système d'analyse statistique
    statistical process control|quality control supervision|contrôle statistique des processus|control estadístico de procesos
    statistical quality control|quality checks|contrôle qualité statistique|control estadístico de la calidad
    stealth technology|LO technology|low observable technology|military tactics technology|technologie furtive|tecnología de sigilo
    Steiner principles|Steiner approaches|Steiner concepts|Steiner methods|pédagogie Steiner|principios de Steiner
    stem cells|undifferentiated biological cells|cellules souches|células madre
    stenography|taking dictation|sténographie|taquigrafía
    sterilization techniques|decontamination methods|sterilisation technique|techniques de stérilisation|técnicas de esterilización
    stock market|financial market|investment market|stock exchange|bolsa de valores
    stomatology|oral medicine|stomatologie|estomatología
    store design layout|aménagement de l'agencement d'un magasin
    strategic planning|strategic plan|tactical planning|planning stratégique|planificación estratégica
    street art history|histoire de l'art urbain|historia del arte urbano
    student financial aid programmes|programmes d'aide financière aux études
    style sheet languages|Extensible Stylesheet Language|Formatted Output Specification Instance|langages des feuilles de style|lenguajes de la hoja de estilo
    styles of boxes|box styles|styles de boîtes|modelos de cajas
    subject of coaching|objet d'entraînement|objeto de formación
    subsidiary operations|branch operations|activités des filiales|operaciones en filiales
    sulphur recovery processes|catalytic reaction processes|claus process|claus processing|procédés de récupération du soufre|procesos de recuperación de ácido sulfúrico
    supervision of persons|supervision de personnes|supervisión de personas
    supplier management|gestion des fournisseurs|gestión de proveedores
    supply chain management|gestion de la chaîne d'approvisionnement|gestión de la cadena de suministro
    supply chain principles|principes de la chaîne d'approvisionnement|principios de la cadena de suministro
    surface engineering|ingénierie de surface|ingeniería de superficies
    surface-mount technology|=SMT|typology of SMT|technologie de montage en surface|tecnología de montaje de superficie
    surgery|surgical practice|surgical procedures|chirurgie
    surgical asepsis|surgical aseptic technique|asepsie chirurgicale|asepsia quirúrgica
    surgical instruments|surgical apparatus|surgical devices|surgical equipment|instruments chirurgicaux|instrumentos quirúrgicos
    surveillance methods|scrutiny approaches|scrutiny processes|surveillance approaches|méthodes de surveillance|métodos de vigilancia
    surveillance radars|radars de surveillance|radares de vigilancia
    survey techniques|inspection approaches|inspection capabilities|inspection methods|techniques d'enquête|técnicas de preparación de encuestas
    surveying|arpentage|agrimensura
    sustainable building materials
    sustainable development goals
    sustainable finance|responsible investment|sustainable investment
    sustainable forest management|=SFM
    sustainable installation materials
    swaging machine types|types de machines à rétreindre|tipos de máquinas de estampado
    swaging processes|swaging measures|swaging mechanisms|swaging operations|procédés de matriçage|procesos de estampado
    swimming pool chemicals|produits chimiques pour piscines|productos químicos para piscinas
    swimming pool safety guidelines|consignes de sécurité dans les piscines|normas de seguridad para piscinas
    swimming styles|swimming methods|swimming technique|styles de nage|estilos de natación
    switching devices|disconnecting switches|electrical circuit switches|dispositifs de commutation|dispositivos de conmutación
    sword fighting|combat à l'épée|lucha con espadas
    Synfig
    synthetic fertilisers|nitrogen fertilisers|phosphatic fertilisers|potassium fertilisers|engrais de synthèse|fertilizantes sintéticos
    synthetic materials|synthetic fibres|synthetic paper|matériaux synthétiques|materiales sintéticos
    synthetic natural environment|=SNE|simulation of physical world|environnement naturel synthétique|entorno natural creado artificialmente
    system backup best practice|disaster recovery best practice
    systems development life-cycle|cycle de développement logiciel
    systems theory|théorie des systèmes|teoría de sistemas
    systems thinking|integrated thinking|integration of thinking|systems thought|pensée systémique|pensamiento sistémico
    table grapes manipulation|manipulation des raisins de table|manipulación de uvas de mesa
    tai chi|Chinese martial art form|T'ai chi ch'uan
    Taleo
    tanning process|tanning operations|tanning technology
    tape transcription|tape transcribing|transcription de bandes|transcripción de grabaciones
    task algorithmisation|algorithmisation des tâches|algoritmización de tareas
    tax legislation|fiscal laws|fiscal regulations|fiscal rules|législation fiscale|legislación fiscal
    team building|team development|team improvement|team reinforcement|consolidation d'équipe|fomento del espíritu de equipo
    teamwork principles|teamwork approaches|teamwork concepts|teamwork methods|principes du travail d'équipe|principios del trabajo en equipo
    technical drawings|mechanical drawings|scientific drawings|specialised drawings|dessin industriel|dibujos técnicos
    technical terminology|technical language|technical lexicon|technical lingo|terminologie technique|terminología técnica
    techniques for doll creation|techniques de création de poupées|técnicas de hacer muñecas
    telecommunication industry|telecommunication business|telecommunication corporation|telecommunication industries|industrie des télécommunications|sector de las telecomunicaciones
    telecommunication trunking|gestion des liaisons de télécommunication|enlace troncal de telecomunicaciones
    telecommunications engineering|tele-communications engineering|telecommunications technology|telecoms engineering|génie des télécommunications|ingeniería de telecomunicaciones
    telemarketing|cold-calling|telephone soliciting
    temperature scales|temperature levels|temperature readings|échelles de température|escalas de temperatura
    tennis
    Teradata Database|Teradata Integrated Data Warehouse
    test leather chemistry|essais chimiques sur le cuir
    test procedures|analysis procedures|check procedures|procédures d’essai|procedimientos de ensayo
    textile chemistry|textile chemical processing|chimie textile|química textil
    textile finishing technology|finishing technologies|techniques de finition de textiles|tecnología de acabado de productos textiles
    textile industry|textile business|textile company|textile industries|industrie textile|industria textil
    textile industry machinery products|machines de l'industrie textile
    textile marketing techniques|techniques de commercialisation de textiles|técnicas de promoción de productos textiles
    textile materials|textile artefacts|textile types|matières textiles|materiales textiles
    textile measurement|measuring textiles|textile calculations|textile gauges|mesure de textiles|unidades de medida textil
    textile printing technology|techniques d’impression textile|tecnología de estampación de tejidos
    textile techniques|textile arts|techniques textiles|técnicas textiles
    textile technologies|technologies textiles
    textile trends|textile directions|textile drifts|textile leanings|tendances en matière de textiles|tendencias en el sector textil
    thanatology|thanatologie|tanatología
    THC Hydra
    theatre pedagogy|theater pedagogy|pédagogie du théâtre|pedagogía teatral
    theatre techniques|theater techniques|theatre approaches|theatre methods|techniques théâtrales|técnicas teatrales
    theology|théologie|teología
    theoretical lexicography|lexicon studies|the study of lexicon|lexicographie théorique|lexicografía teórica
    theories of personality|personality theory|théories de la personnalité|teorías de la personalidad
    therapeutic massage|clinical massage|medical massage|pain-alleviating massages|massage thérapeutique|masaje terapéutico
    therapy in health care|counseling in healthcare|counselling in healthchare|thérapies en soins de santé|terapia en la atención sanitaria
    thermal materials|thermally conductive materials|matériaux thermiques|materiales térmicos
    thermal treatment|waste burning|waste incineration|traitement thermique|tratamiento térmico
    thermodynamics|thermo-dynamics|thermodynamique|termodinámica
    thermohydraulics|thermal hydraulics|thermohydraulique|termohidráulica
    thermoplastic materials|thermoplastic components|thermoplastic equipment|thermoplastic goods|matériaux thermoplastiques|materiales termoplásticos
    thoracic surgery|lung surgery|thoracic operation|chirurgie thoracique et cardiovasculaire|cirugía torácica
    thread rolling machine parts
    through-hole technology|=THT|thru hole mounting|technologie traversante|tecnología de agujeros pasantes
    timber products|lumber products|produits du bois|productos de la madera
    time-display methods|analog clocks|auditory clocks|digital clocks|systèmes d’affichage de l’heure|métodos para indicar el tiempo
    timing devices|devices indicating time|mechanical and electric clockwork|instruments chronométriques|dispositivos temporizadores
    tissue cytogenetics|tissue molecule diagnostics|cytogénétique des tissus|citogenética en tejidos
    tobacco brands|tobacco grades|tobacco products|tobacco varieties|marques de tabac|marcas de tabaco
    tobacco manufacturing regulations|réglementation sur la production de tabac
    topography|scope of topographical mapping|techniques in topographical mapping|topographie|topografía
    total quality control|kaizen principles|quality manufacturing principles|contrôle de la qualité totale|gestión total de la calidad
    tote reports|rapports du totalisateur|informes de apuestas hípicas
    tourism market|tourism industry|tourism sector|tourist market|marché du tourisme|mercado turístico
    tourism sector policies|travel sector guidelines|politiques du secteur touristique|política del sector turístico
    toxicology|chemical toxicity|studies of toxicity|toxicologie|toxicología
    toys and games categories|toy and game category|catégories de jouets et de jeux|categorías de juguetes y juegos
    toys and games industry|toy and game industries|industrie des jouets et des jeux
    toys and games trends
    traceability in food industry|food provenance|source of food products|traçabilité dans l’industrie alimentaire
    track geometry|rail infrastructure design|railway design|railway geometry|géométrie des voies|geometría de la vía
    tracking principles|animal tracking|tracing principles|tracking approaches|principes de repérage|principios de seguimiento de pistas
    trade sector policies|trading guidelines|trading protocols|trading strategies|politiques du secteur commercial|política comercial
    trade union regulations|droit syndical|normas sindicales
    trademarks|service marks|trade mark|marques commerciales|marca comercial
    trading law|trading laws|droit du commerce|derecho comercial
    traditional Chinese medicine|=TCM|médecine chinoise traditionnelle|medicina china tradicional
    traditional wood caulking materials|standard wood caulking sealants|matériaux traditionnels de calfatage de bois
    traffic engineering|ingénierie de la circulation|ingeniería del tráfico
    traffic signs|road signs|panneaux de signalisation routière|señales de tráfico
    train cleaning procedures|processes for cleaning processes|procédures de nettoyage de trains|procedimientos de limpieza de trenes
    train operating procedures|train handling techniques|procédures d'utilisation de trains|procedimientos de operación de trenes
    train planning|planning for railway operations|railway timetabling|train operations timetabling|planification de trains|planificación de los trenes
    train routes|rail grid|rail lines|rail network|itinéraires des trains|rutas de tren
    training subject expertise|formation dans le domaine de spécialité|pericia en materias de formación
    training equipment for riding|equipo de adiestramiento en equitación
    tram network|public transportation by tram|tram grid|tram lines|réseau de tramway|red de tranvías
    tramway regulations|regulations governing tram network|règlementation relative aux tramways|normativa aplicable a los tranvías
    transcreation|transcreación
    transcription methods|transcription approaches|transcription practices|transcription techniques|méthodes de transcription|métodos de transcripción
    transmission technology|communication technology|technologie de transmission|tecnología de transmisión
    transmission towers|electricity pylons|power tower|pylônes électriques|torres de transmisión
    transplantation|trasplante
    transportation engineering|transport engineering|ingénierie des transports|ingeniería del transporte
    transportation methods|transport methods|transportation principles|transportation procedures|moyens de transport|modos de transporte
    transportation sector policies|shipping sector strategies|politiques du secteur des transports|política de transporte
    transportation vehicles for horses|characteristics of horseboxes|véhicules de transport pour chevaux
    travel bookings processes|procédures de réservation de voyage|procesos de reserva de viajes
    treatment of strabismus|eye correction method|strabismus technique|traitement du strabisme|tratamiento del estrabismo
    tree preservation and conservation|préservation et conservation des arbres|preservación y conservación de árboles
    trends in fashion|fashion leanings|tendances de la mode|cambios en la moda
    trendwatching|trend monitoring|trend-watching|étude des tendances|seguimiento de tendencias
    trigonometry|trigonométrie|trigonometría
    TripleStore
    tropical medicine|tropical infections treatment|médecine tropicale|medicina tropical
    tube filling systems|systèmes de remplissage de tubes|sistemas de llenado de tubos
    tufting technology|tufting process and techniques|techniques de capitonnage|tecnología de empenachado
    tumbling machine parts|pièces de machines de tribofinition|elementos de máquinas de tamboreo
    tuning techniques|tuning approaches|tuning procedures|tuning routines|techniques d’accordage|técnicas de afinado
    tunnel boring machine console|t.b.m. switches|console de tunnelier|panel de control de tuneladora
    turf management|gestion des pelouses|mantenimiento del césped
    TypeScript
    typesetting machines|typesetting apparatus|typesetting equipment|typesetting machinery|composeuses|máquinas de composición
    typography|typographie|tipografía
    typology of meat parts|typologie des pièces de viande|tipos de cortes de carne
    ultra-high temperature processing|traitement UHT|tratamiento a temperaturas ultra-altas
    understand fresh water ecosystems|compréhension des écosystèmes d’eau douce|entender los ecosistemas de agua dulce
    understand game species|connaissance des espèces de gibier|entender las especies de caza
    unified modelling language|langage de modélisation unifié|lenguaje unificado de modelado
    university procedures|university approaches|university methods|university processes|procédures universitaires|procedimientos universitarios
    unmanned air systems|=UAS|remotely piloted aerial vehicle|remotely piloted aircraft system|systèmes aériens sans pilote|sistemas aéreos no tripulados
    Unreal Engine
    unseen translation|unseen translating|traduction invisible|traducción a primera vista
    unstructured data|données non structurées|datos no estructurados
    upholstery fillings|upholstery materials|upholstery padding|upholstery stuffing|matériaux de capitonnage
    upholstery tools|upholstery appliances|upholstery devices|upholstery instruments|outils de rembourrage|herramientas para tapicería
    upsetting machine parts|disrupting mechanical units|pièces de machines à refouler|elementos de recalcadoras
    urban planning law|droit de l’urbanisme|leyes de planificación urbana
    urban pollution implications|implications de la pollution urbaine|consecuencias de la contaminación urbana
    urogynaecology|female pelvic medicine|urogynécologie|uroginecología
    urology|urogenital medicine|urological studies|chirurgie urologique|urología
    usability engineering|ergonomie informatique|ingeniería de facilidad de uso
    vacuum distillation processes|procédés de distillation sous vide|procesos de destilación al vacío
    Vagrant
    value-added tax law|value-added taxation laws
    variety of apples|variétés de pommes|variedades de manzanas
    variety of beers|variétés de bières|variedades de cervezas
    variety of botanicals|botanical varieties|variétés de végétaux|variedades de extractos naturales
    variety of cheese|variétés de fromages|variedades de quesos
    variety of grapes|grape varieties|variedades de uvas
    variety of starches|starch varieties|variétés d’amidon|variedades de almidones
    variety of tobacco leaves|tobacco leaf varieties|variétés de feuilles de tabac|variedades de hojas de tabaco
    various types of sand|sand characteristics|sand varieties|différents types de sable|tipos de arenas
    vascular surgery|circulatory system surgery|surgeries of vascular system|vein or arteries surgery|chirurgie vasculaire|angiología y cirugía vascular
    VBScript
    vehicle cargo capacity|freight capacity|load capacity|capacité de chargement d'un véhicule|capacidad de carga del vehículo
    vehicle electrical systems|electrical components of automobiles|electronic components of vehicles|systèmes électriques d'un véhicule|sistemas eléctricos de los vehículos
    vehicle manufacturing process|car production process|vehicle assembly|vehicle installation|construction automobile|proceso de fabricación de vehículos
    vehicle type-approval|automotive homologation
    vehicle-to-everything technologies
    venereology|vénéréologie|venereología
    ventilation systems|mechanical ventilation|systèmes de ventilation|sistemas de ventilación
    vertical markets|foundations of industry verticals|marchés verticaux|mercados verticales
    vessel electrical system|système électrique de navire|sistema eléctrico de buques
    vessel fuels|fuels used by boats|ship fuels|carburants des navires|combustibles para buques
    vessel points of sail|allure des navires|rumbo del buque
    vessel safety equipment|équipements de sécurité d'un navire|equipos de seguridad para buques
    vessel stability principles|conventions of ship stability|principes de stabilité d'un navire|principios de estabilidad de los buques
    veterinary clinical sciences|sciences cliniques vétérinaires|ciencias clínicas veterinarias
    veterinary terminology|veterinary vocabulary|terminologie vétérinaire|terminología veterinaria
    victimology|victimologie|victimología
    video-games functionalities|fonctionnalités de jeux vidéo|funciones de los videojuegos
    video-games trends|tendances en matière de jeux vidéo
    vinyl records|vinyl discs|vinyl long players|disques vinyles|discos de vinilo
    virology|viral diseases|virological diseases|virological studies|virologie|virología
    virtual reality
    visual disability|visual deficiency|visual delay|visual difficulty|handicap visuel|discapacidad visual
    visual flight rules|=IFR|=VFR|instrument flight regulations|règles de vol à vue|reglas de vuelo visual
    visual presentation techniques|information visualisation|information visualization|visualization interface|techniques de présentation visuelle|técnicas de presentación visual
    Visual Studio .NET|dot net|Visual Basic
    viticulture|vine growing|vine production|viticultura
    vocal techniques|vocal methods|vocal practices|vocal procedures|techniques vocales|técnicas vocales
    vocational rehabilitation|occupational rehabilitation|réinsertion professionnelle|rehabilitación profesional
    voice interpreting|voice interpretation|interprétation d'une langue des signes
    vojta therapy|Vojta method|Vojta technique|reflex locomotion|thérapie Vojta|terapia Vojta
    Vyper
    warehouse operations|warehouse functions|warehouse practices|opérations d'entreposage|operaciones en almacenes
    warehousing regulations|codes governing warehousing activities|warehousing legal standards|règles d'entreposage|normativa de almacenamiento
    warm blooded animal organs|organes d’animaux à sang chaud
    waste and scrap products|déchets et rebuts|desperdicios y desechos
    waste management|manage waste|waste administration|waste oversight|gestion des déchets|gestión de residuos
    waste removal regulations|standards for refuse removal|règles sur l'enlèvement des déchets|normativa sobre la recogida de residuos
    waste transport legislation|rules covering non-hazardous waste|législation sur le transport de déchets
    watches and jewellery products|montres et bijoux|artículos de joyería y relojería
    water chemistry analysis
    water consumption|consuming of water|efficient water use|water conservation|consommation d’eau|consumo de agua
    water currents|courants aquatiques|corrientes de agua
    water policies|water resource regulations|politiques de l’eau|políticas relativas al agua
    water pressure|application of fluid pressure|liquid pressure|pression d’eau|presión del agua
    water reuse|water re-use|recyclage de l’eau|reutilización del agua
    Waterfall development|développement en cascade|modelo de desarrollo en cascada
    watering principles|systems for irrigating|techniques for watering|principes d’arrosage|principios relativos al riego
    watershed development|methodologies in watershed management|développement des bassins versants|desarrollo de una cuenca fluvial
    web analytics|mesure de l’audience d’un site internet|análisis web
    web application security threats|=OWASP|menaces de sécurité des applications web|amenazas de seguridad de aplicaciones web
    web programming|markup programming|programmation web|programación web
    web strategy assessment|online assessment
    WebCMS
    weigh in motion system|vehicle over-load detector|vehicle weight-measurement system|système de pesage dynamique
    welding techniques|soldering and bonding capabilities|welding approaches|welding capabilities|techniques de soudage|técnicas de soldadura fuerte
    well testing operations|procédures d’essai de puits|operaciones de pruebas de pozos
    wet tumbling|damp tumbling|liquid tumbling|moist tumbling|tribofinition par voie humide|proceso centrífugo de pulido en húmedo
    wheel impact load detector|=WILD|détecteur de défauts de roues|detector de impacto de carga
    WhiteHat Sentinel
    wicker materials|wicker components|wicker equipment|wicker goods|materiales para la cestería
    wicker weaving techniques|techniques de vannerie|técnicas de cestería
    wildlife|faune et flore sauvages|vida silvestre
    wildlife projects|scope of habitat projects
    Windows Phone
    wine blending|wine mixing|wine mixtures|assemblage des vins|mezcla del vino
    wine characteristics|wine aromas|wine character|wine details|caractéristiques du vin|características del vino
    wine fermentation process|processus de fermentation du vin|proceso de fermentación del vino
    wine related sciences|œnologie|ciencias aplicadas a la producción vinícola
    winery production process|processus de production vinicole
    wire harnesses|bundles of wires|wire assemblies|wiring harness|faisceaux de câbles|haces de cables
    Wireshark
    WizIQ
    wood caulking processes|caulking wooden parts|wood sealing procedure|procédés de calfatage de bois|procesos de calafateo de madera
    wood cuts|timber cuts|wood cut|wood measurements|coupes de bois|técnicas de corte de la madera
    wood moisture content|wood moistness|teneur en humidité du bois|contenido de humedad de la madera
    wood preservation|wood conservation|wood protection|protection du bois|conservación de la madera
    wood products|wood brands|wood commodities|wood goods|ouvrages en bois|productos de madera
    woodturning|wood lathing|wood shaping|wood turning|tournage sur bois|torneado en madera
    woodworking processes|wood working processes|woodworking measures|woodworking mechanisms|procédés de travail du bois|procesos para trabajar la madera
    woodworking tools|woodworking apparatus|woodworking equipment|woodworking implements|outils de menuiserie|herramientas para trabajar la madera
    WordPress
    work trains|ballast tamper|track maintenance train|track vehicles|trains de travaux|trenes de trabajo
    workplace sanitation|workplace cleanliness|workplace health|workplace hygiene|hygiène sur le lieu de travail|higiene en el trabajo
    wort boiling process|processus de cuisson du moût|proceso de cocción del mosto
    wort fining process|processus de finition du moût|clarificación del mosto
    wound closure techniques|techniques de fermeture des plaies|técnicas de sutura
    writing style guides|guides de rédaction|guías de estilo
    writing techniques|writing methods|writing practices|writing procedures|techniques d'écriture|técnicas de escritura
    Xcode
    XQuery
    yeast fermentation principles|principes de fermentation des levures|principios de la fermentación
    yoga
    young horses training|dressage des jeunes chevaux|entrenamiento de potros
    youth work principles
    youth-centred approach
    zero-energy building design|conception de bâtiments zéro énergie
    zoning codes|zoning laws|zoning regulations|zoning rules|codes d’urbanisme|códigos de zonificación
    zoo community|zoo communities|communauté zoologique|comunidades de parques zoológicos y acuarios
    zoo exhibit design|conception d'une exposition zoologique
    zoo regulations|zoo regulating practices|zoo rules|réglementation zoologique|normativa relativa a los parques zoológicos
    zoonotic diseases|zoonotic illness|zoonotic illnesses|zoonoses|zoonosis
    """
}
