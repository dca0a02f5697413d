/// The term table, made by us. A line is a canonical name and its other names, between bars; `< A, B` after the canonical
/// name says that the term is a kind of A and of B, so that who shows it shows them too; `=` before a name: only in exactly
/// this letter case; `# domain: kind` starts a group (kind: skill, licence, language).
enum TermData {
  static let groups = [
    care, teaching, building, trades, software, data, business, people, languages, licences,
  ]

  static let care = """
    # care: skill
    nursing|nursing care|Pflege|Krankenpflege|Gesundheits- und Krankenpflege|soins infirmiers|enfermería|nurse|registered nurse|staff nurse|Pflegefachkraft|Pflegefachfrau|Pflegefachmann|Krankenschwester|Krankenpfleger|infirmier|infirmière|enfermera|enfermero|=RN
    intensive care < nursing|critical care|ICU|intensive care unit|ITU|Intensivpflege|Intensivstation|Intensivmedizin|soins intensifs|réanimation|cuidados intensivos|UCI
    emergency care|emergency department|accident and emergency|=A&E|Notaufnahme|Notfallpflege|urgences|urgencias|emergency nursing
    triage|Ersteinschätzung|Manchester triage|triage system|triaje
    wound care|wound management|wound dressing|Wundversorgung|Wundmanagement|Verbandwechsel|soins de plaies|cura de heridas|dressing changes
    medication administration|administering medication|drug administration|medicines management|Medikamentengabe|Medikamentenmanagement|administration de médicaments|administración de medicación|medication management
    infection control|infection prevention|hygiene standards|Infektionsprävention|Krankenhaushygiene|Hygienemanagement|prévention des infections|control de infecciones|hand hygiene|Hygienerichtlinien
    palliative care|end-of-life care|Palliativpflege|Palliativmedizin|Sterbebegleitung|soins palliatifs|cuidados paliativos|hospice
    geriatric care|elderly care|care of older people|Altenpflege|Geriatrie|Seniorenbetreuung|gériatrie|geriatría|personnes âgées
    paediatrics|pediatrics|paediatric nursing|Kinderkrankenpflege|Pädiatrie|pédiatrie|pediatría|children's ward
    dementia care|dementia|Demenz|Demenzbetreuung|démence|Alzheimer|demencia
    mental health|psychiatry|psychiatric nursing|Psychiatrie|psychische Gesundheit|santé mentale|salud mental
    care planning|care plan|nursing care plan|Pflegeplanung|Pflegeprozess|plan de soins|plan de cuidados
    nursing documentation|clinical documentation|patient records|Pflegedokumentation|dossier de soins|documentación clínica|charting
    patient safety|Patientensicherheit|sécurité des patients|seguridad del paciente
    patient education|patient teaching|Patientenedukation|Patientenberatung|éducation thérapeutique|educación del paciente
    mechanical ventilation|ventilation|ventilated patients|ventilator|Beatmung|Beatmungspflege|ventilation mécanique|ventilación mecánica
    haemodynamic monitoring|hemodynamic monitoring|patient monitoring|invasive monitoring|Monitoring von Vitalparametern|hämodynamisches Monitoring|surveillance hémodynamique
    dialysis|renal replacement therapy|haemodialysis|hemodialysis|haemofiltration|CRRT|Dialyse|hémodialyse|diálisis
    sedation|sedation management|Sedierung|sédation
    extracorporeal support|=ECMO|extracorporeal membrane oxygenation
    phlebotomy|venepuncture|venipuncture|blood sampling|Blutentnahme|prise de sang|extracción de sangre
    cannulation|IV cannulation|intravenous therapy|IV therapy|Infusionstherapie|perfusion|vías intravenosas
    theatre nursing|operating theatre|perioperative care|OP-Pflege|Operationssaal|bloc opératoire|quirófano|scrub nurse
    midwifery|midwife|Hebamme|Geburtshilfe|sage-femme|matrona
    physiotherapy|physical therapy|physiotherapist|Physiotherapie|kinésithérapie|fisioterapia
    occupational therapy|Ergotherapie|ergothérapie|terapia ocupacional
    basic care|personal care|Grundpflege|soins d'hygiène|cuidados básicos
    treatment care|Behandlungspflege
    home care|community nursing|district nursing|ambulante Pflege|häusliche Pflege|soins à domicile|atención domiciliaria
    oncology|Onkologie|oncologie|oncología|chemotherapy
    cardiology|Kardiologie|cardiologie|cardiología|cardiac care
    practice education|practice assessor|practice supervisor|Praxisanleitung|Praxisanleiter|Praxisanleiterin|tutorat infirmier|preceptor|preceptorship|student supervision
    shift leadership|nurse in charge|charge nurse|Schichtleitung|shift coordination|chef d'équipe de soins
    ward management|ward manager|Stationsleitung|Pflegedienstleitung|cadre de santé|supervisión de enfermería
    discharge planning|discharge management|Entlassmanagement|Entlassungsmanagement|sortie d'hôpital
    duty rostering|rostering|shift planning|Dienstplanung|Dienstplangestaltung|planification des équipes|turnos
    resuscitation|cardiopulmonary resuscitation|=CPR|Reanimation|réanimation cardio-pulmonaire|reanimación
    social work|social worker|Sozialarbeit|Soziale Arbeit|travail social|trabajo social
    safeguarding|Kinderschutz|child protection|protection de l'enfance|Kindeswohl
    counselling|counseling|Beratung von Klienten|psychosoziale Beratung
    childcare|early years|Kinderbetreuung|petite enfance|guardería
    pharmacy|pharmacology|Pharmazie|pharmacie|farmacia
    laboratory work|laboratory techniques|Laborarbeit|laboratoire|laboratorio
    clinical audit|Pflegevisite|audit clinique
    electronic patient record|electronic health record|EHR|EMR|EPR|elektronische Patientenakte|dossier patient informatisé|historia clínica electrónica
    Epic < electronic patient record|=Epic
    Cerner < electronic patient record
    ORBIS < electronic patient record|=ORBIS
    MetaVision < electronic patient record
    quality management in care|Qualitätsmanagement Pflege|Expertenstandards|nationale Expertenstandards
    """

  static let teaching = """
    # teaching: skill
    teaching|classroom teaching|teacher|schoolteacher|Unterricht|Unterrichten|Lehrtätigkeit|Lehrkraft|Lehrerin|enseignement|enseignant|enseignante|professeur|docencia|enseñanza|profesora|profesor
    lesson planning|curriculum planning|scheme of work|schemes of work|Unterrichtsplanung|Unterrichtsvorbereitung|préparation de cours|planificación de clases|lesson plans
    curriculum development|curriculum design|Lehrplanentwicklung|conception de programmes|desarrollo curricular
    classroom management|behaviour management|behavior management|Klassenführung|gestion de classe|gestión del aula
    differentiated instruction|differentiation|Binnendifferenzierung|individualisierter Unterricht|différenciation pédagogique|atención a la diversidad
    special educational needs|special needs|=SEN|=SEND|SENCO|special education|Sonderpädagogik|sonderpädagogische Förderung|besoins éducatifs particuliers|necesidades educativas especiales|inclusive education|Inklusion|éducation inclusive|inclusión
    assessment for learning|formative assessment|Leistungsbewertung|Leistungsbeurteilung|évaluation formative|evaluación formativa|marking and assessment|student assessment
    exam preparation|examination classes|Prüfungsvorbereitung|Abiturvorbereitung|préparation aux examens|preparación de exámenes|GCSE|A-level
    form tutor|pastoral care|class teacher|Klassenleitung|Klassenlehrer|Klassenlehrerin|professeur principal|tutoría
    parent communication|parents' evenings|Elternarbeit|Elterngespräche|relations avec les parents|familias
    e-learning|online teaching|digital learning|blended learning|Online-Unterricht|digitales Lernen|enseignement en ligne|enseñanza en línea|distance learning
    Moodle < learning management systems
    learning management systems|=LMS|learning platform|Lernplattform
    primary education|primary school|Grundschule|école primaire|educación primaria
    secondary education|secondary school|Sekundarstufe|Gymnasium|Realschule|collège|lycée|educación secundaria
    adult education|further education|Erwachsenenbildung|formation pour adultes|educación de adultos
    mathematics|maths|math|Mathematik|mathématiques|matemáticas
    physics|Physik|physique|física
    chemistry|Chemie|chimie|química
    biology|Biologie|biología
    history teaching|Geschichtsunterricht|histoire-géographie
    geography|Geografie|Geographie|géographie|geografía
    music teaching|music education|Musikunterricht|éducation musicale
    physical education|=PE teaching|Sportunterricht|éducation physique
    German as a foreign language|=DaF|=DaZ|Deutsch als Fremdsprache|Deutsch als Zweitsprache|FLE allemand
    French as a foreign language|=FLE|français langue étrangère
    English as a foreign language|=TEFL|=ESL|=EFL|=TESOL|English as an additional language|=EAL
    extracurricular activities|after-school|Arbeitsgemeinschaft|Ganztag|activités périscolaires|actividades extraescolares|school trips|Klassenfahrten
    mentoring|mentor|mentored|Mentoring|Mentorat|tutorat|mentoría
    training delivery|workshops|delivering training|staff training|Schulungen|Schulung|Workshops|animation de formations|formation du personnel|impartición de formación|training sessions
    instructional design|learning design|ingénierie pédagogique|diseño instruccional
    youth work|Jugendarbeit|animation jeunesse|educación juvenil
    """

  static let building = """
    # engineering: skill
    civil engineering|civil engineer|Bauingenieurwesen|Bauingenieur|Bauingenieurin|génie civil|ingénieur civil|ingeniería civil|Tiefbau
    structural engineering|structural design|structural analysis|Tragwerksplanung|Statik|Baustatik|calcul de structures|cálculo de estructuras|structural engineer
    geotechnical engineering|geotechnics|Geotechnik|Baugrund|géotechnique|geotecnia|foundation design
    bridge engineering|bridge design|bridges|bridge|Brückenbau|Brückenplanung|Brücken|ouvrages d'art|ponts|puentes
    tunnelling|tunneling|Tunnelbau|tunnels|túneles
    highway engineering|road design|roads|highway design|Straßenbau|Straßenplanung|conception routière|carreteras
    rail engineering|railway engineering|rail infrastructure|Bahnbau|Schieneninfrastruktur|Eisenbahn|ferroviaire|ferrocarril
    hydraulic engineering|hydraulics|drainage design|flood risk|Wasserbau|Hydraulik|hydraulique|hidráulica|drainage|stormwater|Entwässerung|flood modelling
    water supply|wastewater|Siedlungswasserwirtschaft|Wasserversorgung|Abwasser|assainissement|abastecimiento de agua|sewer
    reinforced concrete|concrete design|Stahlbeton|Stahlbetonbau|béton armé|hormigón armado|concrete
    prestressed concrete|post-tensioned|Spannbeton|béton précontraint
    steel structures|steel design|structural steel|Stahlbau|charpente métallique|estructuras metálicas
    timber construction|Holzbau|construction bois
    Eurocodes|Eurocode|=EC2|Eurocode 2
    site supervision|construction supervision|site management|Bauleitung|Bauüberwachung|conduite de travaux|dirección de obra|resident engineer|site engineer|suivi de chantier
    construction management|Baumanagement|gestion de chantier|gestión de obras
    tendering|tender documents|bidding|procurement of works|Ausschreibung|Ausschreibungen|Vergabe|appels d'offres|licitaciones
    HOAI|=HOAI|Leistungsphasen
    VOB|=VOB
    contract administration|=NEC|NEC4|NEC3|FIDIC|contract management|Vertragsmanagement|gestion de contrats
    cost estimation|quantity surveying|bills of quantities|Kostenschätzung|Kostenermittlung|Massenermittlung|métré|presupuestos de obra|cost control|Kostenkontrolle
    building information modelling|=BIM|building information modeling|BIM coordination|maquette numérique
    AutoCAD < CAD
    Civil 3D < CAD|AutoCAD Civil 3D
    Revit < building information modelling, CAD
    MicroStation < CAD
    SOFiSTiK < finite element analysis
    Tekla < building information modelling
    SolidWorks < CAD
    CATIA < CAD
    Inventor < CAD|=Inventor|Autodesk Inventor
    CAD|computer-aided design|technical drawing|CAO|DAO|technisches Zeichnen|dessin technique
    finite element analysis|=FEA|=FEM|finite elements|Finite-Elemente|éléments finis|elementos finitos
    HEC-RAS < hydraulic engineering
    ArcGIS < GIS
    QGIS < GIS
    GIS|geographic information systems|Geoinformationssysteme|=SIG
    surveying|land surveying|Vermessung|topographie|topografía
    health and safety|occupational safety|workplace safety|Arbeitssicherheit|Arbeitsschutz|SiGeKo|sécurité au travail|seguridad laboral|=HSE|CDM regulations
    environmental impact assessment|=EIA|Umweltverträglichkeitsprüfung|étude d'impact
    sustainability|Nachhaltigkeit|développement durable|sostenibilidad|carbon reduction
    building physics|Bauphysik|energy efficiency of buildings
    building services|=MEP|=HVAC|Gebäudetechnik|=TGA|CVC|instalaciones
    mechanical engineering|Maschinenbau|génie mécanique|ingeniería mecánica
    electrical engineering|Elektrotechnik|génie électrique|ingeniería eléctrica
    process engineering|chemical engineering|Verfahrenstechnik|génie des procédés|ingeniería química
    manufacturing|production engineering|Fertigung|Produktion|fabrication industrielle|fabricación
    quality assurance|=QA|quality control|quality management|Qualitätssicherung|Qualitätsmanagement|assurance qualité|control de calidad|=QM
    ISO 9001 < quality assurance
    ISO 14001
    ISO 27001
    lean management|lean manufacturing|lean|Kaizen|lean production|amélioration continue
    Six Sigma
    maintenance|preventive maintenance|Instandhaltung|Wartung|mantenimiento|entretien préventif
    commissioning|Inbetriebnahme|mise en service|puesta en marcha
    rehabilitation of structures|Instandsetzung|Sanierung|bridge rehabilitation|réhabilitation|rehabilitación|structural assessment
    permitting|planning permission|Genehmigungsverfahren|Baugenehmigung|permis de construire|building permits
    stakeholder management|stakeholder engagement|stakeholders|Stakeholdermanagement|parties prenantes
    MATLAB|Matlab|Simulink
    PLC programming|=PLC|=SPS|SPS-Programmierung|automates programmables|Siemens S7|TIA Portal
    robotics|Robotik|robotique|robótica
    renewable energy|solar energy|photovoltaics|wind energy|erneuerbare Energien|Photovoltaik|énergies renouvelables|energías renovables
    """

  static let trades = """
    # trades: skill
    carpentry|joinery|carpenter|Tischlerei|Schreinerei|Zimmerei|menuiserie|charpenterie|carpintería|Tischler|Schreiner|menuisier
    welding|welder|MIG|TIG|Schweißen|Schweißer|soudage|soldadura
    plumbing|plumber|sanitary installation|Sanitär|Sanitärinstallation|plomberie|fontanería|Klempner
    electrical installation|electrician|wiring|Elektroinstallation|Elektriker|électricien|electricista
    masonry|bricklaying|Maurerarbeiten|Maurer|maçonnerie|albañilería
    painting and decorating|Malerarbeiten|peinture en bâtiment|pintura
    roofing|Dachdeckerei|couverture
    CNC machining|=CNC|milling|turning|Fräsen|Drehen|usinage
    vehicle maintenance|motor mechanics|Kfz-Mechatronik|mécanique automobile|mecánica
    gardening|landscaping|Gartenbau|Landschaftsbau|jardinage|jardinería
    cooking|cook|chef|Koch|Köchin|cuisine|cocina|menu planning
    HACCP|food safety|Lebensmittelhygiene|sécurité alimentaire|food hygiene
    baking|Bäckerei|boulangerie|panadería
    hospitality|Gastronomie|hôtellerie|restauration|hostelería
    housekeeping|cleaning|Reinigung|nettoyage|limpieza
    forklift operation|forklift|Gabelstapler|chariot élévateur|carretilla elevadora|Staplerfahren
    warehouse|warehousing|inventory management|stock control|Lager|Lagerverwaltung|Lagerlogistik|gestion des stocks|almacén
    logistics|supply chain|supply chain management|Logistik|Lieferkette|logistique|logística
    driving|driver|Fahrer|chauffeur|conductor
    retail|retail sales|Einzelhandel|commerce de détail|comercio minorista|shop floor
    cash handling|till|Kassieren|Kasse|encaissement|caja
    security services|Sicherheitsdienst|gardiennage
    agriculture|farming|Landwirtschaft|élevage|agricultura
    fire safety|Brandschutz|sécurité incendie|seguridad contra incendios
    """

  static let software = """
    # software: skill
    Python|Python 3|CPython
    Java|=Java|JDK|=JVM
    Kotlin
    Scala
    Swift|=Swift|Swift 6
    SwiftUI < Swift
    JavaScript|=JS|ECMAScript
    TypeScript < JavaScript|=TS
    Rust|=Rust
    Go|=Go|Golang
    C++|cpp
    C language|=C
    C#|csharp|.NET C#
    .NET|dotnet|=.NET|ASP.NET
    PHP
    Ruby|Ruby on Rails|Rails
    Perl
    R language|=R|R programming|RStudio
    Haskell
    Elixir
    Bash|shell scripting|shell scripts|Unix shell
    PowerShell
    HTML|HTML5
    CSS|CSS3
    Sass|SCSS
    React|React.js|ReactJS
    Vue|Vue.js|VueJS
    Angular|AngularJS
    Svelte
    Next.js < React|NextJS
    Node.js < JavaScript|NodeJS|=Node
    Django < Python
    Flask < Python
    FastAPI < Python
    Spring Boot < Java|Spring Framework|=Spring
    Laravel < PHP
    Symfony < PHP
    GraphQL
    REST APIs|REST|RESTful|REST API|RESTful services|API design|API development
    gRPC
    microservices|microservice architecture|Microservice
    software architecture|system design|Softwarearchitektur|architecture logicielle|arquitectura de software
    software development|software engineering|Softwareentwicklung|développement logiciel|desarrollo de software|programming|Programmierung
    web development|Webentwicklung|développement web|desarrollo web|frontend development|front-end development
    backend development|back-end development|backend
    mobile development|iOS|Android|app development|App-Entwicklung
    object-oriented programming|=OOP|object-oriented design
    functional programming
    algorithms|data structures|Algorithmen
    Kubernetes < containers|k8s
    Docker < containers|Dockerfile|docker compose
    containers|containerisation|containerization|Container
    Helm < Kubernetes|=Helm
    Terraform < infrastructure as code
    Ansible < infrastructure as code
    Pulumi < infrastructure as code
    infrastructure as code|=IaC|CloudFormation
    AWS < cloud|Amazon Web Services|=EC2|=S3|AWS Lambda
    Azure < cloud|Microsoft Azure
    Google Cloud < cloud|=GCP|Google Cloud Platform
    cloud|cloud computing|cloud infrastructure|cloud platforms|cloud platform|Cloud-Infrastruktur|informatique en nuage
    Linux|Ubuntu|Debian|Red Hat|=RHEL|Unix
    Windows Server|Active Directory
    networking|TCP/IP|Netzwerktechnik|réseaux informatiques|redes|routing and switching|computer networks
    continuous integration|CI/CD|continuous delivery|continuous deployment|CI pipelines|CI pipeline|intégration continue
    Jenkins < continuous integration
    GitHub Actions < continuous integration
    GitLab CI < continuous integration
    Git < version control|=Git|GitHub|GitLab
    version control|Versionsverwaltung
    DevOps|=SRE|site reliability engineering|platform engineering
    observability|Prometheus|Grafana|OpenTelemetry|system monitoring
    test automation|automated testing|automated tests|unit tests|unit testing|Testautomatisierung|tests automatisés|pytest|JUnit|test-driven development|=TDD
    Selenium < test automation
    Playwright < test automation
    Cypress < test automation|=Cypress
    code review|code reviews
    information security|cybersecurity|cyber security|IT security|IT-Sicherheit|Informationssicherheit|sécurité informatique|ciberseguridad
    penetration testing|Penetrationstests|tests d'intrusion
    cryptography|Kryptographie
    embedded systems|embedded software|firmware|eingebettete Systeme|systèmes embarqués
    FPGA|VHDL|Verilog
    accessibility|WCAG|web accessibility|Barrierefreiheit|accessibilité|accesibilidad
    UX design|user experience|UX|usability|interaction design|UX/UI
    user research|usability testing|Nutzerforschung|recherche utilisateur
    Figma
    Photoshop|Adobe Photoshop
    Illustrator|Adobe Illustrator|=Illustrator
    InDesign|Adobe InDesign
    IT support|help desk|helpdesk|IT-Support|support informatique|soporte técnico|technical support
    ITIL
    SAP|=SAP|SAP S/4HANA|SAP ERP
    Salesforce < CRM
    HubSpot < CRM
    ServiceNow
    Jira|=JIRA
    Confluence
    WordPress < content management systems
    content management systems|=CMS|TYPO3|Drupal
    Elasticsearch|OpenSearch
    Redis|=Redis
    RabbitMQ < messaging
    messaging|message queues|event-driven architecture
    LLM applications|large language models|=LLM|=LLMs|prompt engineering|retrieval-augmented generation
    """

  static let data = """
    # data: skill
    SQL|=SQL|SQL queries|T-SQL|PL/SQL
    PostgreSQL < SQL, relational databases|Postgres|psql
    MySQL < SQL, relational databases|MariaDB
    Microsoft SQL Server < SQL, relational databases|SQL Server|MSSQL
    Oracle Database < SQL, relational databases|Oracle DB|=Oracle
    SQLite < SQL, relational databases
    relational databases|databases|Datenbanken|relationale Datenbanken|bases de données|bases de datos|database design|=RDBMS
    MongoDB < NoSQL
    Cassandra < NoSQL
    NoSQL
    data engineering|data engineer|Dateningenieur|ingénierie des données|ingeniería de datos
    data pipelines|=ETL|=ELT|data pipeline|ETL pipelines|Datenpipelines|Datenpipeline|pipelines de données|batch pipelines
    data warehousing|data warehouse|Data-Warehouse|DWH|entrepôt de données|almacén de datos|lakehouse|data lake
    data modelling|data modeling|dimensional modelling|dimensional modeling|star schema|Datenmodellierung|modélisation des données|modelado de datos
    Snowflake < data warehousing|=Snowflake
    BigQuery < data warehousing
    Redshift < data warehousing
    Databricks|Delta Lake
    Apache Spark|=Spark|PySpark|Spark Streaming
    Apache Kafka < streaming|Kafka|Kafka Streams
    Apache Flink < streaming|=Flink|Flink
    streaming|stream processing|real-time data|event streaming|Streamverarbeitung
    Apache Airflow|Airflow|workflow orchestration
    Dagster
    dbt|=dbt|data build tool
    Hadoop|HDFS|Hive
    data quality|data quality checks|Datenqualität|qualité des données|calidad de datos
    data governance|data catalogue|data catalog|data lineage|Data Governance|gouvernance des données
    data analysis|data analytics|Datenanalyse|Datenauswertung|analyse de données|análisis de datos|analysing data|data analyst
    business intelligence|=BI|dashboards|dashboard|reporting dashboards|tableaux de bord|cuadros de mando
    Power BI < business intelligence|PowerBI
    Tableau < business intelligence|=Tableau
    Looker < business intelligence|=Looker
    data visualisation|data visualization|Datenvisualisierung|visualisation de données|visualización de datos
    statistics|statistical analysis|Statistik|statistische Auswertung|statistiques|estadística
    machine learning|=ML|maschinelles Lernen|apprentissage automatique|aprendizaje automático|deep learning
    PyTorch < machine learning
    TensorFlow < machine learning
    scikit-learn < machine learning, Python|sklearn
    pandas < Python|Pandas
    NumPy < Python
    natural language processing|=NLP
    computer vision|Bildverarbeitung|vision par ordinateur
    forecasting|demand forecasting|Prognosen|prévisions|pronósticos
    A/B testing|experimentation|A/B tests|split testing
    SPSS
    Stata
    SAS|=SAS
    """

  static let business = """
    # finance: skill
    accounting|bookkeeping|accountant|Buchhaltung|Buchführung|Rechnungswesen|Finanzbuchhaltung|comptabilité|contabilidad
    financial reporting|financial statements|annual accounts|Jahresabschluss|Finanzberichterstattung|états financiers|informes financieros|month-end closing|month-end close|Monatsabschluss|clôture mensuelle
    controlling|management accounting|Controlling|contrôle de gestion|control de gestión
    budgeting|budget responsibility|budget management|budget planning|Budgetierung|Budgetverantwortung|Budgetplanung|gestion budgétaire|presupuestos
    financial analysis|financial modelling|financial modeling|Finanzanalyse|analyse financière|análisis financiero
    auditing|internal audit|external audit|Wirtschaftsprüfung|Revision|audit financier|auditoría
    taxation|tax returns|Steuern|Steuerrecht|fiscalité|fiscalidad|VAT returns
    payroll|Lohnabrechnung|Gehaltsabrechnung|Lohnbuchhaltung|paie|nóminas
    accounts payable|Kreditorenbuchhaltung|comptes fournisseurs|cuentas por pagar
    accounts receivable|Debitorenbuchhaltung|comptes clients|cuentas por cobrar
    treasury|cash management|Treasury|trésorerie|tesorería
    risk management|risk assessment|Risikomanagement|Gefährdungsbeurteilung|gestion des risques|gestión de riesgos|risk assessments
    compliance|regulatory compliance|Compliance|conformité|cumplimiento normativo
    anti-money laundering|=AML|=KYC|Geldwäscheprävention|blanchiment
    IFRS|=IFRS
    HGB|=HGB
    US GAAP|=GAAP
    DATEV
    insurance|Versicherung|assurance|seguros|underwriting
    banking|Bankwesen|banque|banca
    procurement|purchasing|Einkauf|Beschaffung|achats|approvisionnement|compras
    sales|selling|Vertrieb|Verkauf|ventes|ventas|business development
    key account management|account management|Key-Account-Management|grands comptes
    CRM|customer relationship management|Kundenbeziehungsmanagement
    customer service|customer support|client service|Kundenservice|Kundenbetreuung|service client|relation client|atención al cliente
    marketing|online marketing|digital marketing|Onlinemarketing|marketing numérique
    SEO|search engine optimisation|search engine optimization|Suchmaschinenoptimierung|référencement
    content marketing|copywriting|content creation|Texterstellung|rédaction web|redacción
    social media|Social Media|community management|réseaux sociaux|redes sociales
    public relations|press relations|media relations|Öffentlichkeitsarbeit|Pressearbeit|relations publiques|relaciones públicas
    event management|event planning|Veranstaltungsmanagement|Veranstaltungsorganisation|événementiel|organización de eventos
    market research|Marktforschung|étude de marché|investigación de mercado
    e-commerce|online shop|Onlinehandel|commerce en ligne|comercio electrónico
    product management|product manager|product owner|Produktmanagement|gestion de produit|gestión de producto
    project management|project manager|project lead|Projektleiter|Projektleiterin|chef de projet|cheffe de projet|managing projects|Projektmanagement|Projektleitung|gestion de projet|conduite de projet|gestión de proyectos
    agile methods|agile|Scrum|Kanban|agile Methoden|agile development|méthodes agiles|metodologías ágiles
    process improvement|process optimisation|process optimization|Prozessoptimierung|Prozessverbesserung|optimisation des processus|mejora de procesos|quality improvement
    change management|Veränderungsmanagement|conduite du changement|gestión del cambio
    business analysis|requirements analysis|requirements engineering|Anforderungsanalyse|Anforderungsmanagement|analyse des besoins
    grant writing|fundraising|Fördermittelakquise|Drittmittel|collecte de fonds|captación de fondos
    contract law|Vertragsrecht|droit des contrats
    labour law|employment law|Arbeitsrecht|droit du travail|derecho laboral
    data protection|=GDPR|=DSGVO|Datenschutz|=RGPD|protection des données|protección de datos
    translation|translating|Übersetzung|Übersetzen|traduction|traducción
    interpreting|Dolmetschen|interprétariat
    editing|proofreading|Lektorat|Korrektorat|relecture|corrección de textos
    technical writing|technical documentation|technische Dokumentation|rédaction technique
    research|scientific research|Forschung|recherche scientifique|investigación
    """

  static let people = """
    # office: skill
    Microsoft Office|MS Office|Office suite|Microsoft 365|Office 365|MS-Office|Office-Kenntnisse|Bürosoftware|pack Office|bureautique|paquete Office
    Excel < Microsoft Office|Microsoft Excel|MS Excel|=Excel|spreadsheets|Tabellenkalkulation|tableur
    Word < Microsoft Office|Microsoft Word|MS Word
    PowerPoint < Microsoft Office|Microsoft PowerPoint
    Outlook < Microsoft Office|Microsoft Outlook|=Outlook
    Microsoft Teams|MS Teams
    Microsoft Project|MS Project|MS-Project
    Primavera|Primavera P6
    Google Workspace|G Suite|Google Docs
    SharePoint
    VBA|Excel macros
    administration|office administration|office management|Büroorganisation|Verwaltungsarbeit|secrétariat|administración de oficina|administrative tasks
    scheduling|appointment scheduling|Terminplanung|Terminkoordination|planification de rendez-vous
    minute taking|Protokollführung|prise de notes
    data entry|Dateneingabe|Datenerfassung|saisie de données|entrada de datos
    human resources|=HR|Personalwesen|Personalmanagement|ressources humaines|recursos humanos
    recruitment|recruiting|hiring|Personalgewinnung|Personalauswahl|Recruiting|recrutement|selección de personal
    people management|line management|staff management|personnel management|Personalführung|Mitarbeiterführung|Personalverantwortung|management d'équipe|encadrement d'équipe|gestión de personas
    team leadership|leading teams|leading a team|led a team|lead a team|team lead|Teamleitung|Leitung eines Teams|direction d'équipe|encadrement|liderazgo de equipos
    teamwork|team work|team player|Teamarbeit|Teamfähigkeit|travail d'équipe|esprit d'équipe|trabajo en equipo
    interdisciplinary work|multidisciplinary team|multidisciplinary teams|interdisciplinary team|interdisziplinäre Zusammenarbeit|interdisziplinäres Team|équipe pluridisciplinaire|equipo multidisciplinar|cross-functional teams
    communication skills|communication|Kommunikationsfähigkeit|Kommunikationsstärke|aisance relationnelle|habilidades de comunicación|communicator
    presentation skills|presenting|presentations|Präsentation|présentations|presentaciones
    negotiation|negotiating|Verhandlung|Verhandlungsgeschick|négociation|negociación
    conflict resolution|de-escalation|Konfliktlösung|Deeskalation|gestion des conflits|resolución de conflictos
    time management|Zeitmanagement|gestion du temps
    onboarding|induction|inducting|Einarbeitung|Einarbeitung neuer Mitarbeiter|intégration des nouveaux|incorporación
    coaching|Coaching
    volunteer coordination|Ehrenamtskoordination|coordination de bénévoles
    shift work|shifts|rotating shifts|night shifts|Schichtdienst|Schichtarbeit|Nachtdienst|travail en équipes|travail posté|turnos rotativos
    travel readiness|willingness to travel|Reisebereitschaft|disponibilité pour voyager|mobilité|disponibilidad para viajar
    on-call duty|on-call rota|on call|Rufbereitschaft|Bereitschaftsdienst|astreintes|guardias
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
    Mandarin|Chinese|Chinesisch|chinois|chino
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
    sign language|British Sign Language|=BSL|Gebärdensprache|langue des signes|lengua de signos
    """

  static let licences = """
    # licences: licence
    driving licence|driving license|driver's license|driver's licence|driver licence|clean licence|Führerschein|Führerschein Klasse B|Fahrerlaubnis|permis de conduire|permis B|carné de conducir|permiso de conducir
    HGV licence|=HGV|=CDL|Führerschein Klasse C|Lkw-Führerschein|permis poids lourd
    forklift licence|Staplerschein|Gabelstaplerschein|CACES
    NMC registration|=NMC|Nursing and Midwifery Council|NMC PIN|NMC registered
    nursing licence|nursing license|nursing registration|RN licence|RN license|Berufsurkunde|staatlich anerkannte Pflegefachkraft|Berufserlaubnis|Erlaubnis zur Führung der Berufsbezeichnung|diplôme d'État d'infirmier|DE infirmier|colegiación
    Advanced Life Support < life support|=ALS|=ACLS|Advanced Cardiac Life Support|Advanced Cardiovascular Life Support|ALS provider
    Immediate Life Support < life support|=ILS
    Basic Life Support < life support|=BLS
    Paediatric Life Support < life support|=PALS|=PILS|=EPALS
    life support|life-support course|life support certificate
    first aid certificate|sauveteur secouriste du travail|secouriste du travail|first aid|Ersthelfer|Erste Hilfe|premiers secours|primeros auxilios|=PSC1|=SST
    intensive care specialisation|Fachweiterbildung Intensivpflege|Fachweiterbildung Intensiv- und Anästhesiepflege|Fachweiterbildung Anästhesie- und Intensivpflege|critical care course|postgraduate critical care|critical care qualification|post-registration critical care
    practice educator qualification|Weiterbildung Praxisanleitung|Praxisanleiterausbildung|mentorship qualification|Qualifikation Praxisanleitung
    medical licence|Approbation|medical license|licence to practise medicine
    DBS check|=DBS|enhanced DBS|criminal record check|erweitertes Führungszeugnis|Führungszeugnis|casier judiciaire|certificado de delitos
    Qualified Teacher Status|=QTS|teaching licence|teaching license|teaching certificate|=PGCE|=CAPES|=CRPE|agrégation|Lehramt|zweites Staatsexamen|Staatsexamen|certification d'enseignement|habilitación docente
    Chartered Engineer|=CEng|chartership|chartered status|=MICE
    Professional Geologist|=PGeo|=P.Geo|Professional Geoscientist|licensed geologist|registered geologist|PG license
    Chartered Geologist|=CGeol
    Professional Engineer|=PE|PE license|=EIT|licensed engineer
    Bauvorlageberechtigung|bauvorlageberechtigt
    CSCS card|=CSCS|CSCS (Manager) card
    SMSTS|=SMSTS
    PMP < project management certificate|=PMP|Project Management Professional
    PRINCE2 < project management certificate|=PRINCE2
    project management certificate|IPMA|project management certification
    Certified ScrumMaster|=CSM|=PSM|Scrum Master certification|Professional Scrum Master
    ACCA|=ACCA
    CPA|=CPA|Certified Public Accountant
    CFA|=CFA|Chartered Financial Analyst
    Bilanzbuchhalter|Bilanzbuchhalterin
    Steuerberater|Steuerberaterexamen
    AWS certification|AWS Certified|AWS Certified Solutions Architect|AWS Solutions Architect
    Azure certification|Microsoft Certified
    CKA|=CKA|Certified Kubernetes Administrator
    CISSP|=CISSP
    CCNA|=CCNA
    IELTS|=IELTS
    TOEFL|=TOEFL
    Goethe certificate|Goethe-Zertifikat|telc
    DELF|=DELF|DALF
    security clearance|Sicherheitsüberprüfung|habilitation de sécurité
    work permit|right to work|work authorisation|work authorization|Arbeitserlaubnis|permis de travail|permiso de trabajo
    food hygiene certificate|Gesundheitszeugnis
    trainer's certificate|Ausbildereignung|Ausbildereignungsprüfung|=AEVO|Ausbilderschein
    crane licence|Kranschein
    welding certificate|Schweißerschein|Schweißerprüfung
    electrician's licence|18th Edition|Elektrofachkraft|habilitation électrique
    """
}
