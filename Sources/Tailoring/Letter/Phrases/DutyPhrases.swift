/// How a letter tells what a post consists of, and since when somebody has it. `{duties}` stands with its articles; German
/// `{belong}` is "gehört" in its number and tense.
struct DutyPhrases: Sendable {
  /// Of a post that is held: `{at}`; then with `{role}`.
  var now: [String]
  var nowAs: [String]
  /// Of one that was.
  var once: [String]
  var onceAs: [String]
  /// Of the post that was just named.
  var nowThere: [String]
  var onceThere: [String]
  /// More of the same post.
  var nowAlso: [String]
  var onceAlso: [String]
  /// From a post before: `{at}`; then `{role}` with the same employer.
  var earlier: [String]
  var earlierAs: [String]
  /// From a post that came after: `{at}`.
  var later: [String]
  /// Between two duties, and between two that hold an "and" themselves.
  var and: String
  var andAlso: String
  /// Between two sentences that are made one.
  var joining: String
  /// Since when: `{at}`, `{role}`, `{from}`; then where the role was just named.
  var since: [String]
  var sinceHere: [String]
  /// From when to when: `{from}`, `{to}`.
  var during: [String]
  /// The same of a post before that.
  var before: [String]
  /// Within one year: `{from}`.
  var within: [String]
  /// Deeds in the post that was just named: `{clause}`; French ones with `{there}`; then two: `{rest}`.
  var there: [String]
  var bothThere: [String]
  /// What was done in a post that nobody paid for: `{at}`, `{role}`, `{clause}`.
  var voluntary: [String]
  /// What was done in a project: `{project}`, `{clause}`.
  var inProject: [String]

  static func of(_ language: LetterLanguage, isSwiss: Bool = false) -> DutyPhrases {
    guard isSwiss, language == .de else { return of(language) }
    var out = german
    out.inProject = out.inProject.map(SwissGerman.respelled)
    return out
  }

  private static func of(_ language: LetterLanguage) -> DutyPhrases {
    switch language {
    case .en: english
    case .de: german
    case .fr: french
    case .es: spanish
    }
  }

  /// All patterns, for the test that they claim nothing.
  var all: [String] {
    let duties = [
      now, nowAs, once, onceAs, nowThere, onceThere, nowAlso, onceAlso, earlier, earlierAs, later,
    ]
    let times = [since, sinceHere, during, before, within, there, bothThere, voluntary, inProject]
    return (duties + times).flatMap { $0 }
  }

  private static let english = DutyPhrases(
    now: ["My work {at} includes {duties}.", "{At}, my work includes {duties}."],
    nowAs: ["My work as {role} {at} includes {duties}.", "As {role} {at}, my work includes {duties}."],
    once: ["My work {at} included {duties}.", "{At}, my work included {duties}."],
    onceAs: ["My work as {role} {at} included {duties}."],
    nowThere: ["My work there includes {duties}.", "The work includes {duties}."],
    onceThere: ["My work there included {duties}.", "The work included {duties}."],
    nowAlso: ["The work also includes {duties}.", "My work there also includes {duties}."],
    onceAlso: ["The work also included {duties}.", "My work there also included {duties}."],
    earlier: ["Before that, my work {at} included {duties}.", "Earlier, {at}, my work included {duties}."],
    earlierAs: ["My work as {role} before that included {duties}."],
    later: ["Later, {at}, my work included {duties}.", "After that, {at}, my work included {duties}."],
    and: " and ", andAlso: ", and ", joining: ", and ",
    since: ["I have worked {at} as {role} since {from}.", "Since {from} I have worked {at} as {role}."],
    sinceHere: ["I have worked {at} since {from}.", "I have been {at} since {from}."],
    during: ["From {from} to {to} I worked {at} as {role}.", "I worked {at} as {role} from {from} to {to}."],
    before: [
      "Before that, from {from} to {to}, I worked {at} as {role}.",
      "From {from} to {to} I worked {at} as {role}.",
    ],
    within: ["In {from} I worked {at} as {role}.", "I worked {at} as {role} in {from}."],
    there: ["There I {clause}."], bothThere: ["There I {clause}, and I {rest}."],
    voluntary: ["As {role} {at}, I {clause}.", "{At}, I {clause}."],
    inProject: [
      "In my project {project}, I {clause}.", "For my project {project}, I {clause}.",
      "In the project {project}, I {clause}.",
    ])

  private static let german = DutyPhrases(
    now: ["Zu meinen Aufgaben {at} {belong} {duties}.", "{At} {belong} zu meinen Aufgaben {duties}."],
    nowAs: ["Zu meinen Aufgaben als {role} {at} {belong} {duties}."],
    once: [
      "Zu meinen Aufgaben {at} {belong} {duties}.", "{At} {belong} zu meinen Aufgaben {duties}.",
      "Zu meiner Arbeit {at} {belong} {duties}.",
    ],
    onceAs: [
      "Zu meinen Aufgaben als {role} {at} {belong} {duties}.",
      "Zu meiner Arbeit als {role} {at} {belong} {duties}.",
    ],
    nowThere: ["Zu meinen Aufgaben dort {belong} {duties}.", "Dort {belong} zu meinen Aufgaben {duties}."],
    onceThere: [
      "Zu meinen Aufgaben dort {belong} {duties}.", "Dort {belong} zu meinen Aufgaben {duties}.",
      "Zu meiner Arbeit dort {belong} {duties}.",
    ],
    nowAlso: [
      "Zudem {belong} zu meinen Aufgaben {duties}.", "Daneben {belong} zu meinen Aufgaben {duties}.",
    ],
    onceAlso: [
      "Zudem {belong} zu meinen Aufgaben {duties}.", "Daneben {belong} zu meinen Aufgaben {duties}.",
    ],
    earlier: [
      "Davor {belong} {at} zu meinen Aufgaben {duties}.", "Zuvor {belong} {at} zu meinen Aufgaben {duties}.",
      "Davor habe ich {at} als {role} gearbeitet; dazu {belong} {duties}.",
      "Zuvor war ich {role} {at}; zu meinen Aufgaben {belong} {duties}.",
      "In den Jahren davor {belong} {at} zu meinen Aufgaben {duties}.",
      "Vorher war ich {role} {at}, und zu meinen Aufgaben {belong} {duties}.",
    ],
    earlierAs: [
      "Davor war ich dort {role}; zu meinen Aufgaben {belong} {duties}.",
      "Davor habe ich als {role} gearbeitet; dazu {belong} {duties}.",
      "Zuvor habe ich dort als {role} gearbeitet, und zu meinen Aufgaben {belong} {duties}.",
      "Vorher war ich dort {role}; dazu {belong} {duties}.",
      "Zuvor war ich {role}, und zu meinen Aufgaben {belong} {duties}.",
      "In den Jahren davor {belong} zu meinen Aufgaben als {role} {duties}.",
    ],
    later: [
      "Danach {belong} {at} zu meinen Aufgaben {duties}.",
      "Später {belong} {at} zu meinen Aufgaben {duties}.",
    ],
    and: " und ", andAlso: " sowie ", joining: "; ",
    since: ["Seit {from} arbeite ich {at} als {role}.", "Ich arbeite seit {from} {at} als {role}."],
    sinceHere: ["Seit {from} arbeite ich {at}.", "{At} arbeite ich seit {from}."],
    during: [
      "Von {from} bis {to} habe ich {at} als {role} gearbeitet.",
      "Ich habe von {from} bis {to} {at} als {role} gearbeitet.",
    ],
    before: [
      "Davor habe ich von {from} bis {to} {at} als {role} gearbeitet.",
      "Von {from} bis {to} habe ich {at} als {role} gearbeitet.",
    ],
    within: [
      "{from} habe ich {at} als {role} gearbeitet.", "Im Jahr {from} habe ich {at} als {role} gearbeitet.",
    ],
    there: ["Dort {clause}."], bothThere: ["Dort {clause} und {rest}."],
    voluntary: ["Als {role} {at} {clause}.", "{At} {clause}."],
    inProject: [
      "Im Projekt „{project}“ {clause}.", "In meinem Projekt „{project}“ {clause}.",
      "Für das Projekt „{project}“ {clause}.",
    ])

  private static let french = DutyPhrases(
    now: ["Mon travail {at} comprend {duties}.", "{At}, mon travail comprend {duties}."],
    nowAs: [
      "Mon travail {de role} {at} comprend {duties}.",
      "Je suis {role} {at}, où mon travail comprend {duties}.",
    ],
    once: ["Mon travail {at} comprenait {duties}.", "{At}, mon travail comprenait {duties}."],
    onceAs: ["Mon travail {de role} {at} comprenait {duties}."],
    nowThere: ["Mon travail y comprend {duties}.", "Ce travail comprend {duties}."],
    onceThere: ["Mon travail y comprenait {duties}.", "Ce travail comprenait {duties}."],
    nowAlso: ["Il comprend aussi {duties}."],
    onceAlso: ["Il comprenait aussi {duties}."],
    earlier: [
      "Avant cela, mon travail {at} comprenait {duties}.",
      "Auparavant, {at}, mon travail comprenait {duties}.",
    ],
    earlierAs: ["Avant cela, comme {role}, mon travail comprenait {duties}."],
    later: ["Ensuite, {at}, mon travail comprenait {duties}."],
    and: " et ", andAlso: " ainsi que ", joining: ", et ",
    since: [
      "Depuis {from}, je travaille {at} comme {role}.", "Je travaille {at} comme {role} depuis {from}.",
    ],
    sinceHere: ["Je travaille {at} depuis {from}.", "Depuis {from}, je travaille {at}."],
    during: [
      "De {from} à {to}, j’ai travaillé {at} comme {role}.",
      "J’ai travaillé {at} comme {role} de {from} à {to}.",
    ],
    before: [
      "Avant cela, de {from} à {to}, j’ai travaillé {at} comme {role}.",
      "De {from} à {to}, j’ai travaillé {at} comme {role}.",
    ],
    within: ["En {from}, j’ai travaillé {at} comme {role}."],
    there: ["Là, {clause}."], bothThere: ["Là, {clause}, et {rest}."],
    voluntary: ["Comme {role} {at}, {clause}.", "{At}, {clause}."],
    inProject: [
      "Dans le projet « {project} », {clause}.", "Dans mon projet « {project} », {clause}.",
      "Pour le projet « {project} », {clause}.",
    ])

  private static let spanish = DutyPhrases(
    now: ["Mi trabajo {at} incluye {duties}.", "{At}, mi trabajo incluye {duties}."],
    nowAs: [
      "Mi trabajo de {role} {at} incluye {duties}.", "Soy {role} {at}, donde mi trabajo incluye {duties}.",
    ],
    once: ["Mi trabajo {at} incluía {duties}.", "{At}, mi trabajo incluía {duties}."],
    onceAs: ["Mi trabajo de {role} {at} incluía {duties}."],
    nowThere: ["Mi trabajo allí incluye {duties}.", "El trabajo incluye {duties}."],
    onceThere: ["Mi trabajo allí incluía {duties}.", "El trabajo incluía {duties}."],
    nowAlso: ["Incluye también {duties}.", "El trabajo incluye también {duties}."],
    onceAlso: ["Incluía también {duties}.", "El trabajo incluía también {duties}."],
    earlier: [
      "Antes, mi trabajo {at} incluía {duties}.", "Antes de eso, {at}, mi trabajo incluía {duties}.",
    ],
    earlierAs: ["Antes era {role}, y mi trabajo incluía {duties}."],
    later: ["Después, {at}, mi trabajo incluía {duties}."],
    and: " y ", andAlso: ", así como ", joining: " y ",
    since: ["Desde {from} trabajo {at} como {role}.", "Trabajo {at} como {role} desde {from}."],
    sinceHere: ["Trabajo {at} desde {from}.", "Desde {from} trabajo {at}."],
    during: ["De {from} a {to} trabajé {at} como {role}.", "Trabajé {at} como {role} de {from} a {to}."],
    before: [
      "Antes, de {from} a {to}, trabajé {at} como {role}.", "De {from} a {to} trabajé {at} como {role}.",
    ],
    within: ["En {from} trabajé {at} como {role}."],
    there: ["Allí {clause}."], bothThere: ["Allí {clause} y {rest}."],
    voluntary: ["Como {role} {at}, {clause}.", "{At}, {clause}."],
    inProject: [
      "En el proyecto «{project}», {clause}.", "En mi proyecto «{project}», {clause}.",
      "Para el proyecto «{project}», {clause}.",
    ])
}
