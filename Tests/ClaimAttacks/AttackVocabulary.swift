internal import Base
internal import Content
internal import TestSupport

/// Words that attacks put into sentences, by language.
struct AttackVocabulary {
  var spelt: [String]
  /// Units of time in order of length, singular and plural.
  var times: [[String]]
  /// A sentence of having worked somewhere: `{start}`, `{end}`, `{employer}`.
  var worked: String
  /// Before an employer.
  var at: String
  /// Before a skill.
  var with: String
  var titles: [String]
  /// Verbs of a modest part, and of a leading one.
  var modest: [String]
  var leading: [String]
  /// What widens a sentence at its end.
  var widening: [String]
  /// Quantifiers that make all of some.
  var all: String
  var degrees: [String]
  var areas: [String]

  static func of(_ profile: Profile) -> AttackVocabulary {
    switch profile.language.primary {
    case "de": german
    case "fr": french
    case "es": spanish
    default: english
    }
  }

  static let skills = [
    "Terraform", "dialysis", "COBOL", "Kubernetes", "SolidWorks", "MATLAB", "Salesforce", "AutoCAD",
    "Fortran",
    "haematology", "Photoshop", "Ansible", "PowerShell", "Mandarin", "welding", "phlebotomy", "Haskell",
    "SAP HANA",
    "Simulink", "Elasticsearch", "ITIL", "Primavera P6", "BIM 360", "Tableau", "Kanban", "chromatography",
    "Cypress",
    "InDesign", "Prolog", "Zendesk",
  ]

  static let employers = [
    "Zollinger Works", "Northwind Chemicals", "Universität Ostrau", "Banque Delacroix", "Clínica Almenara",
    "Harrowgate Council", "Google", "Siemens", "NHS Lothian", "Deutsche Telekom", "McKinsey", "Airbus",
  ]

  private static let english = AttackVocabulary(
    spelt: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    times: [
      ["second", "seconds"], ["minute", "minutes"], ["hour", "hours"], ["day", "days"], ["week", "weeks"],
      ["month", "months"], ["year", "years"],
    ],
    worked: "From {start} to {end} I worked at {employer}.", at: "At {employer} I did this: ",
    with: ", using ",
    titles: [
      "Chief Executive Officer", "Vice President", "Professor", "Head of Operations", "Managing Director",
      "Surgeon",
      "Chief Architect", "Regional Director", "Principal Consultant", "Barrister",
    ],
    modest: [
      "Helped", "Assisted", "Supported", "Contributed", "Participated", "Collaborated", "Built", "Developed",
      "Designed", "Wrote", "Implemented", "Created", "Introduced",
    ], leading: ["Led", "Headed", "Managed", "Directed"],
    widening: [
      "worldwide", "single-handedly", "nationwide", "across the whole company", "as the first in the country",
      "better than anyone else", "at all sites", "alone",
    ], all: "all",
    degrees: ["PhD", "Master of Science", "Bachelor of Arts", "Doctorate", "MBA"],
    areas: ["Medicine", "Astrophysics", "Law", "Veterinary Science", "Theology", "Aeronautics"])

  private static let german = AttackVocabulary(
    spelt: ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
    times: [
      ["Sekunde", "Sekunden"], ["Minute", "Minuten"], ["Stunde", "Stunden"], ["Tag", "Tagen", "Tage"],
      ["Woche", "Wochen"], ["Monat", "Monaten", "Monate"], ["Jahr", "Jahren", "Jahre"],
    ],
    worked: "Von {start} bis {end} habe ich bei {employer} gearbeitet.", at: "Bei {employer}: ",
    with: ", mit ",
    titles: [
      "Geschäftsführer", "Professor", "Vorstand", "Abteilungsleiter", "Chefarzt", "Bereichsleiterin",
      "Rechtsanwalt",
    ],
    modest: [
      "unterstützt", "begleitet", "mitgewirkt", "erstellt", "entwickelt", "geplant", "geschrieben",
      "eingeführt",
    ],
    leading: ["geleitet", "geführt", "verantwortet"],
    widening: ["bundesweit", "weltweit", "ganz allein", "im gesamten Unternehmen", "als Erster"], all: "alle",
    degrees: ["Promotion", "Master of Science", "Doktor der Medizin", "MBA"],
    areas: ["Medizin", "Astrophysik", "Rechtswissenschaft", "Theologie", "Tiermedizin"])

  private static let french = AttackVocabulary(
    spelt: ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
    times: [
      ["seconde", "secondes"], ["minute", "minutes"], ["heure", "heures"], ["jour", "jours"],
      ["semaine", "semaines"], ["mois"], ["an", "ans"],
    ],
    worked: "De {start} à {end}, j’ai travaillé chez {employer}.", at: "Chez {employer} : ", with: ", avec ",
    titles: [
      "Directrice générale", "Proviseure", "Présidente du conseil", "Chirurgienne", "Avocate", "Rectrice",
    ],
    modest: ["Participé", "Contribué", "Aidé", "Conçu", "Rédigé", "Créé", "Développé"],
    leading: ["Dirigé", "Encadré", "Supervisé"],
    widening: ["dans toute la France", "dans le monde entier", "seule", "dans tout l’établissement"],
    all: "tous les",
    degrees: ["Doctorat", "Master", "MBA"], areas: ["Médecine", "Droit", "Astrophysique", "Théologie"])

  private static let spanish = AttackVocabulary(
    spelt: ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
    times: [
      ["segundo", "segundos"], ["minuto", "minutos"], ["hora", "horas"], ["día", "días"],
      ["semana", "semanas"],
      ["mes", "meses"], ["año", "años"],
    ],
    worked: "De {start} a {end} trabajé en {employer}.", at: "En {employer}: ", with: ", con ",
    titles: ["Directora general", "Catedrático", "Cirujana", "Abogado"],
    modest: ["Ayudé", "Participé", "Diseñé", "Creé"], leading: ["Dirigí", "Lideré"],
    widening: ["en todo el mundo", "yo sola", "en toda la empresa"], all: "todos los",
    degrees: ["Doctorado", "Máster"], areas: ["Medicina", "Derecho", "Astrofísica"])
}
