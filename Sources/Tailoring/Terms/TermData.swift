/// The term table, made by us. A line is a canonical name and its other names, between bars. Names of one line mean the same:
/// a specialist who reads a fact with one of them accepts a sentence with any other as said. What holds in one direction only
/// is narrower: `>` before a name makes it a term of its own, which shows the line's term and is not shown by it; such
/// a term with more names is a line of its own, where `< A, B` after the canonical name says that it is a kind of A and
/// of B. What is only near (a place to an activity, a disease to its care, one product to another) is a line apart.
/// `=` before a name (`>=` before a narrower one): only in exactly this letter case. `# domain: kind` starts a group (kind: skill,
/// licence, language).
enum TermData {
  static let groups = [
    care, teaching, building, trades, software, data, business, people, languages, licences,
  ]

  static let care = """
    # care: skill
    continence care|Kontinenzförderung|prise en charge de l'incontinence|cuidados de la continencia
    pressure ulcer prevention|pressure area care|Dekubitusprophylaxe|prévention des escarres|prevención de úlceras por presión
    fall prevention|falls prevention|Sturzprophylaxe|prévention des chutes|prevención de caídas
    childhood immunisations|childhood immunizations|Kinderimpfungen|vaccinations de l'enfant|vacunación infantil
    nursing|nursing care|Pflege|soins infirmiers|enfermería
    general nursing < nursing|Krankenpflege|Gesundheits- und Krankenpflege
    nurse < nursing
    registered nurse < nurse|=RN|Pflegefachkraft|Pflegefachfrau|Pflegefachmann|Pflegefachperson|Gesundheits- und Krankenpfleger|Gesundheits- und Krankenpflegerin|Krankenschwester|Krankenpfleger|infirmier|infirmière|infirmier diplômé d'État|infirmière diplômée d'État|enfermera|enfermero
    staff nurse < registered nurse
    intensive care|critical care|ICU|intensive care unit|ITU|Intensivstation|Intensivmedizin|soins intensifs|=réanimation|=Réanimation|cuidados intensivos|UCI
    intensive care nursing < intensive care, nursing|critical care nursing|Intensivpflege|enfermería de cuidados intensivos
    emergency care|soins d'urgence|Notfallversorgung|atención de urgencias
    emergency department < emergency care|accident and emergency|=A&E|Notaufnahme|service des urgences|urgences|urgencias
    emergency nursing < emergency care, nursing|Notfallpflege
    triage|Ersteinschätzung|triage system|triaje|>Manchester triage
    wound care|wound management|Wundversorgung|Wundmanagement|soins de plaies|cura de heridas
    wound dressing < wound care|dressing changes|Verbandwechsel|réfection de pansements
    medication administration|administering medication|administration of medication|drug administration|Medikamentengabe|administration de médicaments|administración de medicación
    medicines management|medication management|Medikamentenmanagement|gestion des médicaments
    infection control|infection prevention|Infektionsprävention|prévention des infections|control de infecciones
    hospital hygiene < infection control|Krankenhaushygiene|hygiène hospitalière
    hand hygiene < infection control|Händehygiene|hygiène des mains|higiene de manos
    hygiene standards|Hygienestandards|Hygienerichtlinien|règles d'hygiène|normas de higiene
    hygiene management|Hygienemanagement
    palliative care|Palliativversorgung|soins palliatifs|cuidados paliativos|>hospice
    palliative nursing < palliative care, nursing|Palliativpflege
    palliative medicine < palliative care|Palliativmedizin|médecine palliative|medicina paliativa
    end-of-life care < palliative care|Sterbebegleitung|accompagnement en fin de vie
    geriatric care|elderly care|care of older people|care of the elderly|soins aux personnes âgées|atención a personas mayores
    geriatric nursing < geriatric care, nursing|Altenpflege
    geriatrics < geriatric care|Geriatrie|gériatrie|geriatría
    companionship for older people < geriatric care|Seniorenbetreuung
    paediatrics|pediatrics|Pädiatrie|Kinderheilkunde|pédiatrie|pediatría
    paediatric nursing < paediatrics, nursing|pediatric nursing|Kinderkrankenpflege
    children's ward < paediatrics|Kinderstation
    dementia|Demenz|Demenzerkrankung|démence|demencia
    dementia care < dementia|Demenzbetreuung|Demenzpflege
    Alzheimer's disease < dementia|Alzheimer|maladie d'Alzheimer
    mental health|psychische Gesundheit|santé mentale|salud mental
    psychiatry < mental health|Psychiatrie|psiquiatría
    psychiatric nursing < psychiatry, nursing|mental health nursing|psychiatrische Pflege
    care plan|nursing care plan|Pflegeplan|plan de soins|plan de cuidados
    care planning < care plan|Pflegeplanung|planification des soins|planificación de cuidados
    nursing process < care planning|Pflegeprozess|démarche de soins|proceso de enfermería
    clinical documentation|patient records|klinische Dokumentation|documentación clínica|>charting
    nursing documentation < clinical documentation|Pflegedokumentation|dossier de soins
    patient safety|Patientensicherheit|sécurité des patients|seguridad del paciente
    patient education|patient teaching|Patientenedukation|educación del paciente
    therapeutic patient education < patient education|éducation thérapeutique
    patient counselling|Patientenberatung|conseil aux patients
    ventilation
    mechanical ventilation < ventilation|artificial ventilation|ventilated patients|Beatmung|ventilation mécanique|ventilación mecánica
    ventilation nursing < mechanical ventilation, nursing|Beatmungspflege
    ventilators|ventilator|Beatmungsgerät|Beatmungsgeräte
    patient monitoring|Monitoring von Vitalparametern|vital signs monitoring|surveillance des patients|>invasive monitoring
    haemodynamic monitoring < patient monitoring|hemodynamic monitoring|hämodynamisches Monitoring|surveillance hémodynamique|monitorización hemodinámica
    renal replacement therapy|Nierenersatztherapie|Nierenersatzverfahren
    dialysis < renal replacement therapy|Dialyse|diálisis
    haemodialysis < dialysis|hemodialysis|Hämodialyse|hémodialyse|hemodiálisis
    haemofiltration < renal replacement therapy|hemofiltration|Hämofiltration|hémofiltration|hemofiltración
    CRRT < renal replacement therapy|continuous renal replacement therapy|kontinuierliche Nierenersatztherapie
    sedation|sedation management|Sedierung|sédation|sedación
    extracorporeal support|extracorporeal life support|=ECLS
    ECMO < extracorporeal support|=ECMO|extracorporeal membrane oxygenation
    blood sampling|blood collection|Blutentnahme|Blutabnahme|prise de sang|prélèvement sanguin|extracción de sangre
    phlebotomy < blood sampling|venepuncture|venipuncture|venöse Blutentnahme
    cannulation
    IV cannulation < cannulation|peripheral cannulation|vías intravenosas
    perfusion
    intravenous therapy|IV therapy|Infusionstherapie|terapia intravenosa
    operating theatre|operating room|Operationssaal|bloc opératoire|quirófano
    perioperative care|perioperative Versorgung|soins périopératoires
    theatre nursing < operating theatre, perioperative care, nursing|perioperative nursing|OP-Pflege|>scrub nurse
    obstetrics|Geburtshilfe|obstétrique|obstetricia
    midwifery < obstetrics|Hebammenkunde|maïeutique
    midwife < midwifery|Hebamme|sage-femme|matrona
    physiotherapy|physical therapy|Physiotherapie|kinésithérapie|fisioterapia
    manual therapy|manual therapies|Manuelle Therapie|Manueller Therapie|Manuellen Therapie|thérapie manuelle|terapia manual
    lymphatic drainage|lymph drainage|manual lymphatic drainage|Lymphdrainage|Manuelle Lymphdrainage|=MLD|drainage lymphatique|drainage lymphatique manuel|drenaje linfático
    Bobath concept|=Bobath|Bobath therapy|Bobath-Konzept|Bobath-Therapie|méthode Bobath|concepto Bobath
    medical training therapy|=MTT|Medizinische Trainingstherapie|thérapie d'entraînement médical|entraînement médical
    physiotherapy assessment|Befunderhebung|bilan kinésithérapique|bilans kinésithérapiques|bilan kiné|valoración fisioterapéutica
    home visits|house calls|domiciliary visits|Hausbesuch|Hausbesuche|Domizilbehandlung|Domizilbehandlungen|visite à domicile|visites à domicile|visitas a domicilio
    physiotherapist < physiotherapy|physical therapist|Physiotherapeut|Physiotherapeutin|kinésithérapeute|fisioterapeuta
    occupational therapy|Ergotherapie|ergothérapie|terapia ocupacional
    occupational therapist < occupational therapy|Ergotherapeut|Ergotherapeutin|ergothérapeute|terapeuta ocupacional
    basic care|personal care|Grundpflege|soins de base|cuidados básicos
    hygiene care < basic care|Körperpflege|soins d'hygiène
    treatment care|Behandlungspflege
    moving and handling|manual handling
    patient handling < moving and handling|people moving and handling|manutention des personnes|movilización de pacientes
    working in a back-friendly way|rückenschonendes Arbeiten
    home care|domiciliary care|soins à domicile|atención domiciliaria
    home nursing < home care, nursing|ambulante Pflege|häusliche Pflege
    community nursing < nursing
    district nursing < community nursing, home care
    oncology|Onkologie|oncologie|oncología
    chemotherapy < oncology|Chemotherapie|chimiothérapie|quimioterapia
    cardiac care
    cardiology < cardiac care|Kardiologie|cardiologie|cardiología
    student supervision|supervising students|encadrement d'étudiants|supervisión de estudiantes
    practice education < student supervision|Praxisanleitung|tutorat infirmier|>practice assessor|>practice supervisor
    practice educator < practice education|Praxisanleiter|Praxisanleiterin
    preceptorship|preceptor
    shift coordination|Schichtkoordination|coordination d'équipe de soins
    shift leadership < shift coordination|Schichtleitung|shift leader
    nurse in charge < shift leadership, nursing|>charge nurse
    ward management|gestion d'unité de soins|supervisión de enfermería
    ward manager < ward management|Stationsleitung|>cadre de santé
    director of nursing|Pflegedienstleitung|directeur des soins|directrice des soins
    discharge planning|discharge management|Entlassmanagement|Entlassungsmanagement|planification de la sortie|planificación del alta
    sortie d'hôpital
    duty rostering|rostering|shift planning|Dienstplanung|Dienstplangestaltung|planification des équipes|planificación de turnos
    resuscitation|=Reanimation|reanimación
    cardiopulmonary resuscitation < resuscitation|=CPR|kardiopulmonale Reanimation|Herz-Lungen-Wiederbelebung|réanimation cardio-pulmonaire|réanimation cardiopulmonaire|reanimación cardiopulmonar
    social work|Sozialarbeit|Soziale Arbeit|travail social|trabajo social
    social worker < social work|Sozialarbeiter|Sozialarbeiterin|assistant social|assistante sociale|trabajador social|trabajadora social
    safeguarding
    child protection < safeguarding|Kinderschutz|protection de l'enfance|protección de menores
    child welfare|Kindeswohl|bien-être de l'enfant
    counselling|counseling|Beratung von Klienten
    psychosocial counselling < counselling|psychosoziale Beratung
    childcare|Kinderbetreuung|garde d'enfants
    early years < childcare|petite enfance|early years education
    day nursery < early years|Kindertagesstätte|guardería
    pharmacy|Pharmazie|pharmacie|farmacia
    pharmacology|Pharmakologie|pharmacologie|farmacología
    laboratory|laboratoire|laboratorio
    laboratory work < laboratory|Laborarbeit|travail de laboratoire|trabajo de laboratorio|>laboratory techniques
    clinical audit|audit clinique|auditoría clínica
    nursing round|Pflegevisite
    electronic patient record|electronic health record|EHR|EMR|EPR|elektronische Patientenakte|dossier patient informatisé|historia clínica electrónica
    Epic < electronic patient record|=Epic
    Cerner < electronic patient record
    ORBIS < electronic patient record|=ORBIS
    MetaVision < electronic patient record
    quality management in care|Qualitätsmanagement Pflege
    nursing expert standards < quality management in care|Expertenstandards|nationale Expertenstandards
    """

  static let teaching = """
    # teaching: skill
    positive behaviour support|positive behavior support|soutien au comportement positif|apoyo conductual positivo
    teaching|Unterricht|Unterrichten|Lehrtätigkeit|enseignement|docencia|enseñanza|>classroom teaching
    teacher < teaching|Lehrkraft|Lehrer|Lehrerin|enseignant|enseignante|professeur|profesora|profesor|>schoolteacher|>class teacher
    lesson planning|lesson plans|Unterrichtsplanung|Unterrichtsvorbereitung|préparation de cours|planificación de clases
    curriculum planning|>scheme of work
    conception de programmes
    curriculum development|curriculum design|Lehrplanentwicklung|élaboration de programmes scolaires|desarrollo curricular
    classroom management|Klassenführung|gestion de classe|gestión del aula
    behaviour management|behavior management|gestion des comportements
    differentiation
    differentiated instruction < differentiation|Binnendifferenzierung|différenciation pédagogique|instrucción diferenciada
    individualised instruction|individualized instruction|individualisierter Unterricht|enseignement individualisé
    attention to diversity|atención a la diversidad
    special educational needs|special needs|=SEN|=SEND|special education|Sonderpädagogik|sonderpädagogische Förderung|besoins éducatifs particuliers|necesidades educativas especiales|>SENCO
    inclusive education|Inklusion|éducation inclusive|educación inclusiva
    student assessment|marking and assessment|Leistungsbewertung|Leistungsbeurteilung|évaluation des élèves|evaluación del alumnado
    assessment for learning < student assessment|formative assessment|évaluation formative|evaluación formativa
    exam preparation|Prüfungsvorbereitung|préparation aux examens|preparación de exámenes|>examination classes
    Abitur preparation < exam preparation|Abiturvorbereitung
    GCSE
    A-level
    pastoral care
    form tutor < pastoral care|Klassenleitung|Klassenlehrer|Klassenlehrerin|professeur principal|homeroom teacher
    parent communication|Elternarbeit|relations avec les parents|comunicación con las familias
    parents' evenings < parent communication|Elternabende|réunions de parents
    parent conferences < parent communication|Elterngespräche|entretiens avec les parents
    e-learning|digital learning|online learning|digitales Lernen|aprendizaje en línea|>blended learning
    online teaching < e-learning, teaching|Online-Unterricht|enseignement en ligne|enseñanza en línea
    distance learning|Fernunterricht|enseignement à distance|enseñanza a distancia
    Moodle < learning management systems
    learning management systems|=LMS|learning platform|Lernplattform
    primary education|enseignement primaire|educación primaria
    primary school < primary education|elementary school|Grundschule|école primaire|escuela primaria
    secondary education|Sekundarstufe|enseignement secondaire|educación secundaria
    secondary school < secondary education|weiterführende Schule
    grammar school < secondary school|Gymnasium
    intermediate secondary school < secondary school|Realschule
    lower secondary school < secondary school|=collège|=Collège
    upper secondary school < secondary school|lycée
    adult education|Erwachsenenbildung|formation pour adultes|educación de adultos
    further education
    mathematics|maths|math|Mathematik|mathématiques|matemáticas
    physics|Physik|physique|física
    chemistry|Chemie|chimie|química
    biology|Biologie|biología
    history teaching|Geschichtsunterricht|enseignement de l'histoire
    history and geography < history teaching, geography|histoire-géographie
    geography|Geografie|Geographie|géographie|geografía
    music teaching|music education|Musikunterricht|éducation musicale
    physical education|=PE teaching|Sportunterricht|éducation physique
    German as a foreign language|=DaF|Deutsch als Fremdsprache|allemand langue étrangère
    German as a second language|=DaZ|Deutsch als Zweitsprache
    French as a foreign language|=FLE|français langue étrangère
    TESOL|=TESOL
    English as a foreign language < TESOL|=TEFL|=EFL
    English as a second language < TESOL|=ESL|English as an additional language|=EAL
    extracurricular activities|außerunterrichtliche Aktivitäten|actividades extraescolares
    after-school activities < extracurricular activities|after-school|activités périscolaires
    all-day school|Ganztagsschule|Ganztagsbetreuung
    school trips < extracurricular activities|Klassenfahrten|sorties scolaires|excursiones escolares
    mentoring|mentor|mentored|Mentoring|Mentorat|mentoría
    tutoring|tutored|tutorat
    tutoría
    training sessions|Schulungen|Schulung|sesiones de formación
    training delivery < training sessions|delivering training|animation de formations|impartición de formación
    workshops|workshop
    staff training|Mitarbeiterschulung|Mitarbeiterschulungen|formation du personnel|formación del personal
    instructional design|learning design|ingénierie pédagogique|diseño instruccional
    youth work|Jugendarbeit|animation jeunesse|trabajo con jóvenes
    """

  static let building = """
    # engineering: skill
    civil engineering|Bauingenieurwesen|génie civil|ingeniería civil
    civil engineer < civil engineering|Bauingenieur|Bauingenieurin|ingénieur civil|ingénieure civile|ingeniero civil|ingeniera civil
    civil works < civil engineering|Tiefbau|travaux publics|obra civil
    structural engineering|konstruktiver Ingenieurbau|ingeniería estructural
    structural engineer < structural engineering|Tragwerksplaner|Tragwerksplanerin|ingénieur structure
    structural design < structural engineering|Tragwerksplanung|conception de structures
    structural analysis < structural engineering|Statik|Baustatik|calcul de structures|cálculo de estructuras
    geotechnical engineering|geotechnics|Geotechnik|géotechnique|geotecnia
    geotechnical engineer < geotechnical engineering|Geotechniker|ingénieur géotechnicien
    ground investigation < geotechnical engineering|Baugrunduntersuchung|Baugrund
    foundation design|Gründungsplanung|conception de fondations
    engineering structures|Ingenieurbauwerke|ouvrages d'art
    bridges < engineering structures|bridge|Brücken|ponts|puentes
    bridge engineering < bridges|Brückenbau
    bridge design < bridge engineering|Brückenplanung|conception de ponts
    tunnels
    tunnelling < tunnels|tunneling|Tunnelbau|túneles
    roads|carreteras
    highway engineering < roads|road engineering|ingénierie routière|ingeniería de carreteras
    road design < highway engineering|highway design|Straßenplanung|conception routière|trazado de carreteras
    road construction < roads|Straßenbau|construction routière
    railways|Eisenbahn|ferroviaire|ferrocarril
    rail infrastructure < railways|Schieneninfrastruktur|infrastructure ferroviaire|infraestructura ferroviaria
    rail engineering < railways|railway engineering|ingénierie ferroviaire|ingeniería ferroviaria
    railway construction < railways|Bahnbau
    hydraulics|Hydraulik|hydraulique|hidráulica
    hydraulic engineering < hydraulics|Wasserbau|génie hydraulique|ingeniería hidráulica
    drainage|Entwässerung|drenaje
    drainage design < drainage|Entwässerungsplanung
    stormwater < drainage|stormwater management|eaux pluviales
    flood risk|Hochwasserrisiko|risque d'inondation
    flood modelling < flood risk|flood modeling
    urban water management|Siedlungswasserwirtschaft
    water supply|Wasserversorgung|alimentation en eau|abastecimiento de agua
    wastewater|Abwasser|assainissement|aguas residuales
    sewers < wastewater|sewer|sewerage|Kanalisation|alcantarillado
    concrete|Beton|béton|hormigón
    reinforced concrete < concrete|Stahlbeton|béton armé|hormigón armado
    reinforced concrete construction < reinforced concrete|Stahlbetonbau
    concrete design < concrete|Betonbemessung
    prestressed concrete < concrete|Spannbeton|béton précontraint|hormigón pretensado
    post-tensioned concrete < prestressed concrete|post-tensioned|post-tensioning
    steel structures|structural steel|Stahlbau|charpente métallique|estructuras metálicas
    steel design < steel structures|Stahlbaubemessung
    timber construction|Holzbau|construction bois
    Eurocodes|Eurocode|>Eurocode 2
    site supervision|construction supervision|Bauüberwachung|suivi de chantier|dirección de obra|>resident engineer
    site management < site supervision|Bauleitung|conduite de travaux|gestion de chantier
    site manager < site management|Bauleiter|Bauleiterin|conducteur de travaux|conductrice de travaux|jefe de obra|jefa de obra
    site engineer
    construction management|Baumanagement|gestión de obras
    tendering|Ausschreibung|Ausschreibungen|appels d'offres|licitaciones
    tender documents < tendering|Ausschreibungsunterlagen|dossier d'appel d'offres
    bidding < tendering|bid preparation|Angebotserstellung
    contract award|Vergabe|Auftragsvergabe|adjudicación de contratos
    procurement of works < procurement
    HOAI|=HOAI
    HOAI work phases < HOAI|Leistungsphasen
    VOB|=VOB
    contract management|Vertragsmanagement|gestion de contrats|gestión de contratos
    contract administration < contract management
    NEC contracts|=NEC|>NEC3|>NEC4
    FIDIC
    cost estimation|cost estimating|Kostenermittlung|estimation des coûts|presupuestos de obra
    preliminary cost estimate < cost estimation|Kostenschätzung
    quantity surveying
    quantity take-off|Massenermittlung|métré
    bills of quantities|bill of quantities|Leistungsverzeichnis
    cost control|Kostenkontrolle|contrôle des coûts|control de costes
    building information modelling|=BIM|building information modeling|maquette numérique
    BIM coordination < building information modelling|BIM-Koordination|coordination BIM
    AutoCAD < CAD
    Civil 3D < CAD|AutoCAD Civil 3D
    Revit < building information modelling, CAD
    MicroStation < CAD
    SOFiSTiK < finite element analysis
    Tekla < building information modelling
    SolidWorks < CAD
    CATIA < CAD
    Inventor < CAD|=Inventor|Autodesk Inventor
    CAD|computer-aided design|CAO
    computer-aided drafting < CAD|=DAO|dessin assisté par ordinateur
    technical drawing|technisches Zeichnen|dessin technique|dibujo técnico
    geometrical tolerancing|geometric tolerancing|geometric dimensioning and tolerancing|=GD&T|Form- und Lagetolerierung|Form- und Lagetoleranzen|form and position tolerances|geometric tolerances|tolérances géométriques|tolerancias geométricas|>=ISO GPS
    finite element analysis|=FEA|=FEM|finite elements|Finite-Elemente|éléments finis|elementos finitos
    HEC-RAS < hydraulic engineering
    ArcGIS < GIS
    QGIS < GIS
    GIS|geographic information systems|Geoinformationssysteme|=SIG
    surveying|Vermessung
    land surveying < surveying|topographie|topografía
    health and safety|occupational safety|workplace safety|Arbeitssicherheit|Arbeitsschutz|sécurité au travail|seguridad laboral|>=HSE|>CDM regulations
    health and safety coordinator < health and safety|SiGeKo
    environmental impact assessment|=EIA|Umweltverträglichkeitsprüfung|étude d'impact environnemental
    étude d'impact
    sustainability|Nachhaltigkeit|développement durable|sostenibilidad
    carbon reduction < sustainability|décarbonation|reducción de carbono
    building physics|Bauphysik
    energy efficiency of buildings
    building services|=MEP|Gebäudetechnik|technische Gebäudeausrüstung|=TGA
    instalaciones en edificios|instalaciones de edificios
    HVAC < building services|=HVAC|CVC
    mechanical engineering|Maschinenbau|génie mécanique|ingeniería mecánica
    mechanical engineer < mechanical engineering|Maschinenbauingenieur|Maschinenbauingenieurin
    electrical engineering|Elektrotechnik|génie électrique|ingeniería eléctrica
    electrical engineer < electrical engineering|Elektroingenieur|Elektroingenieurin
    process engineering|Verfahrenstechnik|génie des procédés|ingeniería de procesos
    process engineer < process engineering|Verfahrensingenieur|Verfahrensingenieurin
    chemical engineering < process engineering|génie chimique|ingeniería química
    chemical engineer < chemical engineering
    industrial production|Produktion
    manufacturing < industrial production|Fertigung|fabrication industrielle|fabricación
    production engineering|Fertigungstechnik|Produktionstechnik
    production engineer < production engineering
    quality management|Qualitätsmanagement|=QM|gestion de la qualité|gestión de calidad
    quality assurance < quality management|=QA|Qualitätssicherung|assurance qualité|aseguramiento de la calidad
    quality control < quality management|Qualitätskontrolle|contrôle qualité|control de calidad
    ISO 9001 < quality management
    ISO 14001
    ISO 27001 < information security
    lean management|lean
    lean manufacturing < lean management|lean production
    continuous improvement|kontinuierliche Verbesserung|amélioration continue|mejora continua
    Kaizen < continuous improvement
    Six Sigma
    maintenance|Instandhaltung|mantenimiento
    servicing < maintenance|Wartung
    preventive maintenance < maintenance|vorbeugende Instandhaltung|entretien préventif|maintenance préventive|mantenimiento preventivo
    commissioning|Inbetriebnahme|mise en service|puesta en marcha
    rehabilitation of structures|Bauwerksinstandsetzung|réhabilitation d'ouvrages|rehabilitación de estructuras
    bridge rehabilitation < rehabilitation of structures, bridges|Brückeninstandsetzung|Brückensanierung
    rehabilitation|réhabilitation|rehabilitación
    repair work|Instandsetzung
    refurbishment|Sanierung
    structural assessment
    permitting|Genehmigungsverfahren
    building permits < permitting|planning permission|Baugenehmigung|permis de construire|licencia de obras
    stakeholder management|stakeholder engagement|Stakeholdermanagement|gestion des parties prenantes
    stakeholders|parties prenantes
    MATLAB|Matlab|>Simulink
    PLC|=PLC|=SPS|automates programmables
    PLC programming < PLC|SPS-Programmierung|programmation d'automates
    Siemens S7 < PLC|SIMATIC S7
    TIA Portal < PLC programming
    robotics|Robotik|robotique|robótica
    renewable energy|erneuerbare Energien|énergies renouvelables|energías renovables
    solar energy < renewable energy|Solarenergie|énergie solaire|energía solar
    photovoltaics < solar energy|Photovoltaik|photovoltaïque|fotovoltaica
    wind energy < renewable energy|wind power|Windenergie|énergie éolienne|energía eólica
    """

  static let trades = """
    # trades: skill
    permit to work|permit-to-work|Arbeitsfreigabe|permis de travail sécurité|permiso de trabajo seguro
    health and safety plans|planes de seguridad y salud|Sicherheits- und Gesundheitsschutzplan|plan général de coordination
    lead work|leadwork|lead flashing|Bleiarbeiten|plomberie du plomb
    mortise and tenon|mortise and tenon joints|Zapfenverbindung|tenon et mortaise|caja y espiga
    unvented cylinders|unvented hot water cylinders
    woodworking|Holzbearbeitung|travail du bois|carpintería
    carpentry < woodworking|Zimmerei|charpenterie
    carpenter < carpentry|Zimmerer|Zimmermann|charpentier
    joinery < woodworking|Tischlerei|Schreinerei|menuiserie
    joiner < joinery|Tischler|Tischlerin|Schreiner|Schreinerin|menuisier
    welding|Schweißen|soudage|soldadura|>=MIG|>=MAG
    TIG welding < welding|=TIG|=WIG
    welder < welding|Schweißer|Schweißerin|soudeur|soldador
    plumbing|sanitary installation|Sanitär|Sanitärinstallation|plomberie|fontanería
    plumber < plumbing|Klempner|plombier|fontanero
    electrical installation|Elektroinstallation|installation électrique|instalaciones eléctricas
    electrician < electrical installation|Elektriker|Elektrikerin|électricien|électricienne|electricista
    wiring|Verdrahtung|câblage
    masonry|Maurerarbeiten|maçonnerie|albañilería|>bricklaying
    bricklayer < bricklaying|Maurer|Maurerin|maçon|albañil
    painting and decorating|Malerarbeiten|peinture en bâtiment|pintura de edificios
    pintura
    couverture
    roofing|Dachdeckerei|travaux de couverture
    machining|Zerspanung|usinage|mecanizado
    CNC machining < machining|=CNC|usinage CNC
    milling < machining|Fräsen|fraisage
    lathe turning < machining|=Drehen|tournage sur métaux
    vehicle maintenance|Fahrzeugwartung|entretien de véhicules
    motor mechanics < vehicle maintenance|Kfz-Mechanik|mécanique automobile|mecánica del automóvil
    automotive mechatronics < motor mechanics|Kfz-Mechatronik
    mecánica
    gardening|jardinage|jardinería
    horticulture|Gartenbau
    landscaping|Landschaftsbau|Garten- und Landschaftsbau|aménagement paysager|paisajismo
    cooking|cuisine|cocina
    cook < cooking|Koch|Köchin|cuisinier|cuisinière|cocinero|cocinera
    head chef < cook, chef|chef de cuisine|Küchenchef|Küchenchefin|jefe de cocina|jefa de cocina
    chef
    menu planning|Menüplanung
    food safety|Lebensmittelsicherheit|sécurité alimentaire|seguridad alimentaria
    food hygiene < food safety|Lebensmittelhygiene|hygiène alimentaire|higiene alimentaria
    HACCP < food safety
    baking
    bakery < baking|Bäckerei|boulangerie|panadería
    hospitality|Gastgewerbe|hostelería
    catering trade < hospitality|Gastronomie|restauration
    hotel trade < hospitality|Hotellerie|hôtellerie
    Google Analytics|Google Analytics 4|=GA4
    data cleaning|data cleansing|cleaning data|cleaning of data|data wrangling|Datenbereinigung|nettoyage de données|nettoyage des données|limpieza de datos|depuración de datos
    cleaning|Reinigung|nettoyage|limpieza
    housekeeping < cleaning
    forklift|Gabelstapler|chariot élévateur|carretilla elevadora
    forklift operation < forklift|Staplerfahren
    warehouse|warehousing|Lager|almacén
    warehouse management < warehouse|Lagerverwaltung|gestion d'entrepôt
    warehouse logistics < warehouse, logistics|Lagerlogistik
    inventory management|Bestandsmanagement|gestion des stocks|gestión de existencias|>stock control
    dangerous goods|hazardous goods|hazardous materials|Gefahrgut|marchandises dangereuses|matières dangereuses|mercancías peligrosas
    IATA DGR < dangerous goods|=DGR|IATA Dangerous Goods Regulations
    ADR < dangerous goods|=ADR|>ADR certificate|>ADR driver
    IMDG < dangerous goods|=IMDG
    dangerous goods law < dangerous goods|Gefahrgutrecht
    dangerous goods safety adviser < dangerous goods|Gefahrgutbeauftragter|Gefahrgutbeauftragte
    dangerous goods transport < dangerous goods|Gefahrguttransport
    transport management system|transport management systems|Transportmanagementsystem|Transportmanagementsysteme|logiciel de transport|sistema de gestión de transporte
    SAP TM < transport management system, SAP|=SAP TM|SAP Transportation Management
    CarLo < transport management system|=CarLo
    WinSped < transport management system|=WinSped
    Mandata < transport management system|=Mandata|Mandata TMS
    Transporeon < transport management system|=Transporeon
    Oracle Transportation Management < transport management system|=OTM
    merchandise management system|inventory management system|stock control system|Warenwirtschaft|Warenwirtschaftssystem|Warenwirtschaftssysteme|Warenwirtschaftssystemen|WaWi|logiciel de gestion commerciale|>JTL-Wawi|>Microsoft Dynamics NAV
    conveyancing
    property transactions
    residential conveyancing < conveyancing, property transactions|house sales and purchases|sale and purchase of houses
    logistics|Logistik|logistique|logística
    transport planning|transport scheduling|Fuhrparkdisposition|Tourendisposition|Fahrzeugdisposition|=Disposition|planification des transports|planificación del transporte
    transport planner < transport planning|Transportplaner|Transportplanerin|Disponent|Disponentin
    route planning|journey planning|>multi-drop routing|Tourenplanung|Routenplanung|planification de tournées|planificación de rutas
    drivers' hours|drivers hours|Lenk- und Ruhezeiten|Lenkzeiten|temps de conduite|tiempos de conducción
    tachographs|tachograph|>tachograph analysis|Tachograph|Tachographen|Fahrtenschreiber|chronotachygraphe|tacógrafo
    backloading|backloads|Rückladungen|fret de retour
    supply chain|Lieferkette|chaîne d'approvisionnement|cadena de suministro|>supply chain management
    driving
    driver < driving|Fahrer|Fahrerin|chauffeur
    retail|Einzelhandel|commerce de détail|comercio minorista
    retail sales < retail, sales
    shop floor
    cash handling|Kassieren|encaissement|manejo de caja
    security services|Sicherheitsdienst|gardiennage
    agriculture|farming|Landwirtschaft|agricultura
    livestock farming < agriculture|Viehzucht|élevage|ganadería
    fire safety|Brandschutz|sécurité incendie|seguridad contra incendios
    working at height|work at height|working at heights|travail en hauteur|travaux en hauteur|Höhenarbeiten|Arbeiten in der Höhe|trabajos en altura
    """

  static let software = """
    # software: skill
    zero trust|zero-trust architecture|zero trust security
    low-power design|low power design
    computer science|computing science|informatics|applied informatics|Angewandte Informatik|ingeniería informática
    Python|>Python 3|>CPython
    Java|=Java|>JDK
    JVM|=JVM
    Kotlin
    Scala
    Swift|=Swift|>Swift 6
    SwiftUI < Swift
    JavaScript|=JS|ECMAScript
    TypeScript < JavaScript|=TS
    Rust|=Rust
    Go|=Go|Golang
    C++|cpp
    C language|=C
    C#|csharp
    .NET C# < C#, .NET
    .NET|dotnet|=.NET
    ASP.NET < .NET
    PHP
    Ruby
    Ruby on Rails < Ruby|=Rails
    Perl
    R language|=R|R programming|>RStudio
    Haskell
    Elixir
    Unix shell
    shell scripting < Unix shell|shell scripts
    Bash < shell scripting
    PowerShell
    HTML|>HTML5
    CSS|>CSS3
    Sass|>SCSS
    React|React.js|ReactJS|>React Native
    Vue|Vue.js|VueJS
    Angular
    AngularJS
    Svelte
    Next.js < React|NextJS
    Node.js < JavaScript|NodeJS|=Node
    Django < Python
    Flask < Python
    FastAPI < Python
    Spring Framework < Java|=Spring
    Spring Boot < Spring Framework
    Laravel < PHP
    Symfony < PHP
    GraphQL
    REST APIs|=REST|RESTful|REST API|RESTful services
    API design
    API development
    gRPC
    microservices|microservice architecture|Microservice
    software architecture|Softwarearchitektur|architecture logicielle|arquitectura de software
    software architect < software architecture|Softwarearchitekt|Softwarearchitektin|architecte logiciel|arquitecto de software
    system design|Systementwurf
    programming|Programmierung|programmation|programación
    software development < programming|software engineering|Softwareentwicklung|développement logiciel|desarrollo de software
    software engineer < software development|software developer|Softwareentwickler|Softwareentwicklerin|développeur logiciel|développeuse logiciel|desarrollador de software
    web development|Webentwicklung|développement web|desarrollo web
    frontend development < web development|front-end development
    backend development|back-end development|backend
    app development
    mobile development < app development|mobile app development|App-Entwicklung
    iOS
    Android
    iOS development < mobile development, iOS|iOS-Entwicklung
    Android development < mobile development, Android|Android-Entwicklung
    object-oriented programming|=OOP|objektorientierte Programmierung|programmation orientée objet
    object-oriented design
    functional programming
    algorithms|Algorithmen
    data structures|Datenstrukturen|structures de données
    Kubernetes < containers|k8s
    Docker < containers|>Dockerfile|>docker compose
    containers|containerisation|containerization|Container
    Helm < Kubernetes|=Helm
    Terraform < infrastructure as code
    Ansible < infrastructure as code
    Pulumi < infrastructure as code
    infrastructure as code|=IaC
    CloudFormation < infrastructure as code, AWS
    AWS < cloud|Amazon Web Services|>AWS Lambda
    Amazon S3 < AWS|AWS S3|=S3
    Amazon EC2 < AWS|AWS EC2
    Azure < cloud|Microsoft Azure
    Google Cloud < cloud|=GCP|Google Cloud Platform
    cloud|cloud computing|cloud platforms|cloud platform|informatique en nuage
    cloud infrastructure < cloud|Cloud-Infrastruktur
    Unix
    Linux|>Ubuntu|>Debian
    Red Hat Enterprise Linux < Linux|Red Hat|=RHEL
    Windows Server
    Active Directory
    networking|computer networks|Netzwerktechnik|réseaux informatiques|redes informáticas|>TCP/IP|>routing and switching
    continuous integration|CI pipelines|CI pipeline|intégration continue|integración continua
    continuous delivery|livraison continue|>continuous deployment
    CI/CD < continuous integration, continuous delivery
    Jenkins < CI/CD
    GitHub Actions < CI/CD
    GitLab CI < CI/CD
    Git < version control|=Git|>GitHub|>GitLab
    version control|Versionsverwaltung
    DevOps
    site reliability engineering|=SRE
    platform engineering
    observability < system monitoring|Observability|observabilité|observabilidad|>Prometheus|>Grafana|>OpenTelemetry
    system monitoring|Systemüberwachung|supervision des systèmes
    test automation|automated testing|automated tests|Testautomatisierung|tests automatisés|pruebas automatizadas
    unit testing < test automation|unit tests|Unit-Tests|tests unitaires|pruebas unitarias
    pytest < unit testing, Python
    JUnit < unit testing, Java
    test-driven development < unit testing|=TDD
    Selenium < test automation
    Playwright < test automation
    Cypress < test automation|=Cypress
    code review|code reviews
    information security|Informationssicherheit|sécurité de l'information|seguridad de la información
    cybersecurity < information security|cyber security|IT security|IT-Sicherheit|sécurité informatique|ciberseguridad
    penetration testing < cybersecurity|Penetrationstests|tests d'intrusion
    cryptography|Kryptographie
    embedded systems|eingebettete Systeme|systèmes embarqués
    embedded software < embedded systems
    firmware < embedded software
    FPGA
    VHDL
    Verilog
    accessibility|Barrierefreiheit|accessibilité|accesibilidad
    web accessibility < accessibility|accessibilité web|>WCAG
    user experience|UX
    UX design < user experience|user experience design|>UX/UI
    usability|Gebrauchstauglichkeit|usabilidad
    interaction design|Interaktionsdesign
    user research|Nutzerforschung|recherche utilisateur|>usability testing
    Figma
    Photoshop|Adobe Photoshop
    Illustrator|Adobe Illustrator|=Illustrator
    InDesign|Adobe InDesign
    technical support|soporte técnico
    IT support < technical support|IT-Support|support informatique|soporte informático
    help desk < IT support|helpdesk
    ITIL
    SAP|=SAP|>SAP ERP
    SAP S/4HANA < SAP|S/4HANA
    Salesforce < CRM
    HubSpot < CRM
    ServiceNow
    Jira|=JIRA
    Confluence
    WordPress < content management systems
    content management systems|=CMS|>TYPO3|>Drupal
    Elasticsearch
    OpenSearch
    Redis|=Redis
    RabbitMQ < messaging
    messaging|>message queues
    event-driven architecture
    large language models|=LLM|=LLMs|große Sprachmodelle|grands modèles de langage
    LLM applications < large language models
    prompt engineering < large language models
    retrieval-augmented generation < LLM applications
    """

  static let data = """
    # data: skill
    SQL|=SQL|SQL queries|>T-SQL|>PL/SQL
    PostgreSQL < SQL, relational databases|Postgres|>psql
    MySQL < SQL, relational databases
    MariaDB < SQL, relational databases
    Microsoft SQL Server < SQL, relational databases|SQL Server|MSSQL
    Oracle|=Oracle
    Oracle Database < SQL, relational databases, Oracle|Oracle DB
    SQLite < SQL, relational databases
    databases|Datenbanken|bases de données|bases de datos
    database design < databases|Datenbankdesign
    relational databases < databases|relationale Datenbanken|bases de données relationnelles|bases de datos relacionales|=RDBMS
    MongoDB < NoSQL
    Cassandra < NoSQL
    NoSQL < databases
    data engineering|ingénierie des données|ingeniería de datos
    data engineer < data engineering|Dateningenieur|Dateningenieurin|ingénieur des données
    data pipelines|data pipeline|Datenpipelines|Datenpipeline|pipelines de données|>batch pipelines|>=ELT
    ETL < data pipelines|=ETL|ETL pipelines
    data warehousing|data warehouse|Data-Warehouse|DWH|entrepôt de données|almacén de datos
    data lake
    lakehouse
    data modelling|data modeling|Datenmodellierung|modélisation des données|modelado de datos
    dimensional modelling < data modelling|dimensional modeling|>star schema
    Snowflake < data warehousing|=Snowflake
    BigQuery < data warehousing
    Redshift < data warehousing
    Databricks
    Delta Lake
    Apache Spark|=Spark
    PySpark < Apache Spark, Python
    Spark Streaming < Apache Spark, streaming
    Apache Kafka < streaming|Kafka|>Kafka Streams
    Apache Flink < streaming|=Flink|Flink
    streaming|>event streaming
    stream processing < streaming|Streamverarbeitung
    real-time data|Echtzeitdaten|données en temps réel
    workflow orchestration
    Apache Airflow < workflow orchestration|Airflow
    Dagster < workflow orchestration
    dbt|=dbt|data build tool
    Hadoop|>HDFS
    Apache Hive < Hadoop|Hive
    data quality|Datenqualität|qualité des données|calidad de datos|>data quality checks
    data governance|Data Governance|gouvernance des données|gobierno de datos
    data catalogue|data catalog|Datenkatalog
    data lineage
    data analysis|data analytics|Datenanalyse|Datenauswertung|analyse de données|análisis de datos|analysing data
    data analyst < data analysis|Datenanalyst|Datenanalystin|analista de datos
    business intelligence|=BI
    dashboards|dashboard|reporting dashboards|tableaux de bord|cuadros de mando
    Power BI < business intelligence|PowerBI
    Tableau < business intelligence|=Tableau
    Looker < business intelligence|=Looker
    data visualisation|data visualization|Datenvisualisierung|visualisation de données|visualización de datos
    statistics|Statistik|statistiques|estadística
    statistical analysis < statistics|statistische Auswertung|analyse statistique|análisis estadístico
    machine learning|=ML|maschinelles Lernen|apprentissage automatique|aprendizaje automático
    deep learning < machine learning|apprentissage profond|aprendizaje profundo
    PyTorch < deep learning
    TensorFlow < deep learning
    scikit-learn < machine learning, Python|sklearn
    pandas < Python|Pandas
    NumPy < Python
    natural language processing|=NLP|traitement automatique des langues
    computer vision|maschinelles Sehen|vision par ordinateur|visión artificial
    image processing|Bildverarbeitung|traitement d'images
    forecasting|Prognosen|prévisions|pronósticos|>demand forecasting
    experimentation
    A/B testing < experimentation|A/B tests|split testing
    SPSS
    Stata
    SAS|=SAS
    """

  static let business = """
    # finance: skill
    rules of origin|Ursprungsregeln|règles d'origine|reglas de origen
    customs clearance|Zollabfertigung|dédouanement|despacho de aduanas
    capital gains tax|Kapitalertragsteuer|impôt sur les plus-values|impuesto sobre las ganancias patrimoniales
    enhanced due diligence|verstärkte Sorgfaltspflichten|vigilance renforcée|diligencia debida reforzada
    stock loss|shrinkage control|Inventurdifferenzen|démarque|merma desconocida
    accounting|accountancy|Rechnungswesen|comptabilité|contabilidad
    accountant < accounting
    bookkeeping < accounting|Buchhaltung|Buchführung|tenue de livres
    bookkeeper < bookkeeping|Buchhalter|Buchhalterin
    financial accounting < bookkeeping|Finanzbuchhaltung|comptabilité générale|contabilidad financiera
    financial reporting|Finanzberichterstattung|reporting financier|informes financieros
    financial statements < financial reporting|états financiers|estados financieros
    annual accounts < financial statements|Jahresabschluss|comptes annuels|cuentas anuales
    month-end closing|month-end close|Monatsabschluss|clôture mensuelle|cierre mensual
    controlling|Controlling|contrôle de gestion|control de gestión|>management accounting
    budgeting|budget planning|Budgetierung|Budgetplanung|elaboración de presupuestos
    budgets|budget of|budgets of|annual budget|Budget von|budget de|presupuestos|presupuesto de|presupuesto anual
    budget control
    budget management < budgets|managed the budget|managing the budget|managing a budget|managing budgets|managed a budget|gestion budgétaire|gestión de presupuestos|gestión presupuestaria|budget responsibility|budget holder|held the budget|responsibility for a budget|responsibility for budgets|responsible for a budget|responsible for the budget|Verantwortung für ein Budget|Budgetverantwortung|responsabilité budgétaire|responsabilidad presupuestaria
    financial analysis|Finanzanalyse|analyse financière|análisis financiero
    financial modelling < financial analysis|financial modeling|Finanzmodellierung
    auditing|auditoría
    internal audit < auditing|interne Revision|Innenrevision|audit interne|auditoría interna
    external audit < auditing|Wirtschaftsprüfung|audit externe|auditoría externa
    financial audit < auditing|audit financier|auditoría financiera
    taxation|=Steuern|fiscalité|fiscalidad
    tax law < taxation|Steuerrecht|droit fiscal|derecho fiscal
    tax returns < taxation|Steuererklärungen|déclarations fiscales|declaraciones fiscales|>VAT returns
    payroll|Lohnabrechnung|Gehaltsabrechnung|Lohnbuchhaltung|paie|nóminas
    accounts payable|Kreditorenbuchhaltung|comptes fournisseurs|cuentas por pagar
    accounts receivable|Debitorenbuchhaltung|comptes clients|cuentas por cobrar
    treasury|Treasury|trésorerie|tesorería|>cash management
    risk management|Risikomanagement|gestion des risques|gestión de riesgos
    risk assessment|risk assessments|Risikobewertung|évaluation des risques|evaluación de riesgos
    workplace risk assessment < risk assessment|Gefährdungsbeurteilung
    compliance|Compliance|conformité
    regulatory compliance < compliance|conformité réglementaire|cumplimiento normativo
    anti-money laundering|=AML|Geldwäscheprävention|lutte contre le blanchiment|prevención del blanqueo|>=KYC
    IFRS|=IFRS
    HGB|=HGB
    GAAP|=GAAP|>US GAAP|>UK GAAP
    DATEV
    insurance|Versicherung|secteur de l'assurance|sector asegurador
    seguros
    assurance
    underwriting
    banking|Bankwesen|banque|banca
    procurement|Beschaffung|approvisionnement
    purchasing < procurement|Einkauf|achats|compras
    sales|selling|Vertrieb|Verkauf|ventes|ventas
    business development|Geschäftsentwicklung|développement commercial|desarrollo de negocio
    account management|gestion de comptes clients|gestión de cuentas
    key account management < account management|Key-Account-Management|grands comptes
    CRM|customer relationship management|Kundenbeziehungsmanagement
    customer service|client service|Kundenservice|Kundenbetreuung|service client|atención al cliente|>customer support
    customer relations|Kundenbeziehungen|relation client|relaciones con clientes
    marketing
    online marketing < marketing|digital marketing|Onlinemarketing|marketing numérique|marketing digital
    SEO|search engine optimisation|search engine optimization|Suchmaschinenoptimierung|référencement naturel
    référencement
    content marketing < marketing
    content creation|création de contenus|creación de contenidos
    redacción
    copywriting < content creation|Texterstellung
    web writing < content creation|rédaction web
    social media|Social Media|réseaux sociaux|redes sociales|>community management
    public relations|Öffentlichkeitsarbeit|relations publiques|relaciones públicas
    media relations < public relations|press relations|Pressearbeit|relations presse
    event management|event planning|Veranstaltungsmanagement|Veranstaltungsorganisation|événementiel|organización de eventos
    market research|Marktforschung|étude de marché|investigación de mercado
    e-commerce|Onlinehandel|commerce en ligne|comercio electrónico|>online shop
    product management|Produktmanagement|gestion de produit|gestión de producto
    product manager < product management|Produktmanager|Produktmanagerin
    product owner
    project management|managing projects|Projektmanagement|gestion de projet|conduite de projet|gestión de proyectos|dirección de proyectos
    project manager < project management|project lead|project leader|Projektleiter|Projektleiterin|Projektleitung|chef de projet|cheffe de projet|jefe de proyecto|jefa de proyecto
    agile methods|agile|agile Methoden|agile development|méthodes agiles|metodologías ágiles|>Scrum
    Kanban
    process improvement|process optimisation|process optimization|Prozessoptimierung|Prozessverbesserung|optimisation des processus|mejora de procesos
    quality improvement|Qualitätsverbesserung|amélioration de la qualité
    change management|Veränderungsmanagement|conduite du changement|gestión del cambio
    business analysis
    requirements analysis|Anforderungsanalyse|analyse des besoins|análisis de requisitos
    requirements engineering < requirements analysis
    requirements management|Anforderungsmanagement|gestion des exigences
    grant writing
    fundraising|collecte de fonds|captación de fondos
    grant acquisition < fundraising|Fördermittelakquise|Drittmittelakquise|Drittmitteleinwerbung
    third-party funding|Drittmittel
    contract law|Vertragsrecht|droit des contrats
    labour law|employment law|Arbeitsrecht|droit du travail|derecho laboral
    data protection|Datenschutz|protection des données|protección de datos
    GDPR < data protection|=GDPR|=DSGVO|=RGPD
    translation|translating|Übersetzung|Übersetzen|traduction|traducción
    interpreting|Dolmetschen|interprétariat
    editing|Lektorat
    proofreading|Korrektorat|relecture|corrección de textos
    technical documentation|technische Dokumentation|documentation technique|documentación técnica
    technical writing < technical documentation|rédaction technique|redacción técnica
    research|Forschung|investigación
    scientific research < research|wissenschaftliche Forschung|recherche scientifique|investigación científica
    """

  static let people = """
    # office: skill
    office software|Office suite|Bürosoftware|bureautique|ofimática
    Microsoft Office < office software|MS Office|MS-Office|Office-Kenntnisse|pack Office|paquete Office
    Microsoft 365 < Microsoft Office|Office 365
    spreadsheets|Tabellenkalkulation|tableur|hojas de cálculo
    Excel < Microsoft Office, spreadsheets|Microsoft Excel|MS Excel|=Excel
    Word < Microsoft Office|Microsoft Word|MS Word
    PowerPoint < Microsoft Office|Microsoft PowerPoint
    Outlook < Microsoft Office|Microsoft Outlook|=Outlook
    Microsoft Teams|MS Teams
    Microsoft Project|MS Project|MS-Project
    Primavera|>Primavera P6
    Google Workspace|G Suite|>Google Docs
    SharePoint
    VBA
    Excel macros < Excel
    administration
    office administration < administration|administrative tasks|Verwaltungsarbeit|tâches administratives|administración de oficina
    office management < office administration|Büroorganisation
    secretarial work < office administration|secrétariat|Sekretariat
    scheduling|Terminplanung
    appointment scheduling < scheduling|Terminkoordination|Terminverwaltung|Terminmanagement|Terminvereinbarung|diary management|gestion d'agenda|gestión de agenda|planification de rendez-vous
    minute taking|Protokollführung|rédaction de comptes rendus
    note-taking|prise de notes
    data entry|Dateneingabe|Datenerfassung|saisie de données|entrada de datos
    human resources|=HR|Personalwesen|Personalmanagement|ressources humaines|recursos humanos
    recruitment|recruiting|hiring|Personalgewinnung|Recruiting|recrutement|selección de personal
    personnel selection < recruitment|Personalauswahl
    people management < team leadership|line management|Personalverantwortung|managing people|managing staff|managing a team|manage a team|Führungsverantwortung|encadrement d'une équipe|encadrement de l'équipe|dirección de equipos|gestión de equipos|staff management|Personalführung|Mitarbeiterführung|management d'équipe|encadrement d'équipe|gestión de personas
    personnel management
    team leadership|leadership experience|leading people|lead and develop a team|Führungserfahrung|Leitungserfahrung|leading teams|leading a team|led a team|lead a team|Teamleitung|Leitung eines Teams|direction d'équipe|liderazgo de equipos
    team lead < team leadership|team leader|Teamleiter|Teamleiterin|chef d'équipe|jefe de equipo|jefa de equipo
    teamwork|team work|team player|Teamarbeit|Teamfähigkeit|travail d'équipe|travail en équipe|esprit d'équipe|trabajo en equipo
    interdisciplinary work|multidisciplinary team|multidisciplinary teams|interdisciplinary team|interdisziplinäre Zusammenarbeit|interdisziplinäres Team|équipe pluridisciplinaire|travail en équipe pluridisciplinaire|équipes pluridisciplinaires|equipo multidisciplinar
    cross-functional teams|cross-functional team
    communication
    communication skills < communication|Kommunikationsfähigkeit|Kommunikationsstärke|aisance relationnelle|habilidades de comunicación|communicator
    presentations|Präsentation|présentations|presentaciones
    presentation skills < presentations|presenting
    negotiation|negotiating|Verhandlung|Verhandlungsgeschick|négociation|negociación
    conflict resolution|Konfliktlösung|gestion des conflits|resolución de conflictos
    de-escalation|Deeskalation|désescalade
    time management|Zeitmanagement|gestion du temps
    onboarding|induction|inducting|Einarbeitung|Einarbeitung neuer Mitarbeiter|intégration des nouveaux
    encadrement
    mobilité
    coaching|Coaching
    volunteer coordination|Ehrenamtskoordination|coordination de bénévoles
    shift work|shifts|Schichtdienst|Schichtarbeit|travail en équipes alternantes|travail en équipes successives|travail en 3x8|travail posté|trabajo a turnos
    rotating shifts < shift work|Wechselschicht|turnos rotativos
    night shifts < shift work|Nachtdienst|Nachtschicht|travail de nuit|turno de noche
    travel readiness|willingness to travel|Reisebereitschaft|disponibilité pour voyager|disponibilidad para viajar
    on-call duty|on-call rota|on call
    on-call duty from home < on-call duty|Rufbereitschaft|astreintes
    on-call duty on site < on-call duty|Bereitschaftsdienst|guardias
    """

  static let languages = """
    # languages: language
    English|Englisch|Englischkenntnisse|anglais|inglés|Englischen
    German|Deutsch|Deutschkenntnisse|allemand|alemán|Deutschen
    French|Französisch|Französischkenntnisse|français|francés
    Spanish|Spanisch|Spanischkenntnisse|espagnol|español|castellano
    Italian|Italienisch|italien|italiano
    Portuguese|Portugiesisch|portugais|portugués
    Dutch|Niederländisch|néerlandais|neerlandés
    Polish|=Polish|Polnisch|polonais|polaco
    Czech|Tschechisch|tchèque|checo
    Slovak|Slowakisch
    Russian|Russisch|russe|ruso
    Ukrainian|Ukrainisch|ukrainien
    Turkish|Türkisch|turc|turco
    Arabic|Arabisch|arabe|árabe
    Chinese|Chinesisch|chinois|chino|>Mandarin|>Cantonese
    Japanese|Japanisch|japonais|japonés
    Korean|Koreanisch
    Hindi
    Urdu
    Romanian|Rumänisch|roumain|rumano
    Hungarian|Ungarisch|hongrois
    Greek|Griechisch|grec|griego
    Swedish|Schwedisch|suédois
    Danish|Dänisch|danois
    Norwegian|Norwegisch|norvégien
    Finnish|Finnisch|finnois
    Croatian|Kroatisch
    Serbian|Serbisch
    Bulgarian|Bulgarisch
    Hebrew|Hebräisch|hébreu
    Persian|Farsi|Persisch
    Vietnamese|Vietnamesisch
    Tagalog
    Gujarati
    Punjabi|Panjabi
    Bengali|=Bangla
    Tamil
    Telugu
    Marathi
    Nepali
    Pashto|Paschtu
    =Dari
    Kurdish|Kurdisch|kurde|kurdo
    Somali
    Tigrinya
    Amharic|Amharisch
    Albanian|Albanisch|albanais|albanés
    Bosnian|Bosnisch
    Slovene|Slovenian|Slowenisch
    Macedonian|Mazedonisch
    Lithuanian|Litauisch
    Latvian|Lettisch
    Thai
    Yoruba
    Igbo
    Hausa
    Swahili|Suaheli
    Welsh|Walisisch
    Irish Gaelic|Gaeilge|Irish language|spoken Irish|fluent Irish|Irish fluent|Irish native|Irish bilingual|Irish intermediate|Irish conversational|Irish basic|Irish advanced|Irish mother tongue
    Breton|langue bretonne|Bretonisch
    Catalan|Katalanisch|catalán
    Galician|gallego|galego
    Luxembourgish|Luxemburgisch|luxembourgeois
    Basque|Euskera
    sign language|Gebärdensprache|langue des signes|lengua de signos
    British Sign Language < sign language|=BSL
    German Sign Language < sign language|Deutsche Gebärdensprache|=DGS
    French Sign Language < sign language|langue des signes française|=LSF
    """

  static let licences = """
    # licences: licence
    driving licence|driving license|driver's license|driver's licence|driver licence|Führerschein|Führerschein Klasse B|Fahrerlaubnis|permis de conduire|permis B|carné de conducir|carnet de conducir|carné B|carnet B|permiso de conducir|permiso de conducción|permiso B|>clean licence
    HGV licence < driving licence|=HGV|Führerschein Klasse C|Lkw-Führerschein|permis poids lourd
    commercial driver's license < driving licence|=CDL
    forklift licence|Staplerschein|Gabelstaplerschein
    CACES
    NMC registration|=NMC|Nursing and Midwifery Council|NMC PIN|NMC registered
    licence to practise|Berufsurkunde|Berufserlaubnis|Erlaubnis zur Führung der Berufsbezeichnung|colegiación
    nursing licence < licence to practise, registered nurse|nursing license|nursing registration|RN licence|RN license
    German nursing licence < nursing licence|staatlich anerkannte Pflegefachkraft
    French nursing diploma < nursing licence|diplôme d'État d'infirmier|DE infirmier
    Advanced Life Support < life support|=ALS|ALS provider
    Advanced Cardiovascular Life Support < life support|=ACLS|Advanced Cardiac Life Support
    Immediate Life Support < life support|=ILS
    Basic Life Support < life support|=BLS
    Paediatric Life Support < life support|>=PALS|>=PILS|>=EPALS
    life support|life-support course|life support certificate
    first aid|Erste Hilfe|premiers secours|primeros auxilios
    first aid certificate < first aid|first aider|Ersthelfer|Ersthelferin|>=PSC1
    workplace first aider < first aid certificate|sauveteur secouriste du travail|secouriste du travail|=SST
    critical care course
    intensive care specialisation < critical care course|postgraduate critical care|critical care qualification|post-registration critical care
    German intensive care specialisation < intensive care specialisation|Fachweiterbildung Intensivpflege|Fachweiterbildung Intensiv- und Anästhesiepflege|Fachweiterbildung Anästhesie- und Intensivpflege
    practice educator qualification < practice educator|Weiterbildung Praxisanleitung|Praxisanleiterausbildung|Qualifikation Praxisanleitung
    mentorship qualification
    medical licence < licence to practise|Approbation|medical license|licence to practise medicine
    criminal record check|Führungszeugnis|casier judiciaire|certificado de antecedentes penales
    DBS check < criminal record check|=DBS|>enhanced DBS
    extended criminal record check < criminal record check|erweitertes Führungszeugnis
    sexual offences certificate < criminal record check|certificado de delitos
    teaching licence|teaching license|certification d'enseignement|habilitación docente|>=CAPES|>=CRPE|>agrégation
    teaching certificate|>=PGCE
    Qualified Teacher Status < teaching licence|=QTS
    Lehramt
    second state examination for teachers < teaching licence, Lehramt, state examination|zweites Staatsexamen
    state examination|Staatsexamen
    chartered status|chartership
    Chartered Engineer < chartered status|=CEng
    MICE|=MICE
    licensed geologist|registered geologist
    Professional Geologist < licensed geologist|=PGeo|=P.Geo|Professional Geoscientist
    PG license < licensed geologist
    Chartered Geologist < chartered status|=CGeol
    licensed engineer
    Professional Engineer < licensed engineer|=PE|PE license
    engineer in training|=EIT
    Bauvorlageberechtigung|bauvorlageberechtigt
    CSCS card|=CSCS|>CSCS (Manager) card
    SMSTS|=SMSTS
    Safe Pass|Safepass|Safe Pass card
    manual handling certificate|manual handling cert
    PMP < project management certificate|=PMP|Project Management Professional
    PRINCE2 < project management certificate|=PRINCE2
    project management certificate|project management certification|>IPMA
    Scrum Master certification
    Certified ScrumMaster < Scrum Master certification|=CSM
    Professional Scrum Master < Scrum Master certification|=PSM
    ACCA|=ACCA
    ACA|=ACA|Associate Chartered Accountant
    CIMA|=CIMA
    CPA|=CPA|Certified Public Accountant
    CFA|=CFA|Chartered Financial Analyst
    Bilanzbuchhalter|Bilanzbuchhalterin
    Steuerberaterexamen
    Steuerberater|Steuerberaterin
    AWS certification|AWS Certified
    AWS Certified Solutions Architect < AWS certification|AWS Solutions Architect
    Microsoft certification|Microsoft Certified|>Azure certification
    CKA|=CKA|Certified Kubernetes Administrator
    CISSP|=CISSP
    CISM|=CISM|Certified Information Security Manager
    CISA|=CISA|Certified Information Systems Auditor
    OSCP|=OSCP|Offensive Security Certified Professional
    Certified Ethical Hacker|=CEH
    CCNA|=CCNA
    CCNP|=CCNP
    CAPM < project management certificate|=CAPM|Certified Associate in Project Management
    PgMP < project management certificate|=PgMP|Program Management Professional
    CPIM|=CPIM|Certified in Planning and Inventory Management
    CSCP|=CSCP|Certified Supply Chain Professional
    CLTD|=CLTD|Certified in Logistics, Transportation and Distribution
    CIPS|=CIPS|=MCIPS
    FRM|=FRM|Financial Risk Manager
    CAIA|=CAIA|Chartered Alternative Investment Analyst
    Certified Internal Auditor
    Certified Management Accountant
    CIPD|=CIPD|=MCIPD|=FCIPD
    PHR|=PHR|Professional in Human Resources
    SPHR < PHR|=SPHR|Senior Professional in Human Resources
    NEBOSH|=NEBOSH
    IOSH|=IOSH
    ATLS|=ATLS|Advanced Trauma Life Support
    NRP|=NRP|Neonatal Resuscitation Program
    TNCC|=TNCC|Trauma Nursing Core Course
    CELTA|=CELTA
    RICS|=RICS|=MRICS|=FRICS
    IStructE|=IStructE|=MIStructE
    IChemE|=IChemE|=MIChemE
    IELTS|=IELTS
    TOEFL|=TOEFL
    Goethe certificate|Goethe-Zertifikat
    telc
    DELF|=DELF
    DALF|=DALF
    security clearance|Sicherheitsüberprüfung|habilitation de sécurité
    right to work|work authorisation|work authorization
    work permit < right to work|Arbeitserlaubnis|permis de travail|permiso de trabajo
    food hygiene certificate|Award in Food Safety|food safety certificate|Level 2 Food Hygiene|Level 2 Food Safety|Food Hygiene Level 2|Food Safety Level 2|carné de manipulador de alimentos
    food handler's health certificate|Gesundheitszeugnis
    trainer's certificate|Ausbildereignung|Ausbildereignungsprüfung|=AEVO|Ausbilderschein
    crane licence|Kranschein
    welding certificate|Schweißerschein|Schweißerprüfung
    electrician's licence
    18th Edition
    Elektrofachkraft
    electrical safety authorisation|habilitation électrique
    """
}
