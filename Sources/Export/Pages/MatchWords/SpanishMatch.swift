internal import Tailoring

/// The page in Spanish.
struct SpanishMatch: MatchWords {
  // MARK: The page

  func title(_ person: String, _ subject: String) -> String { "Comparación: \(person), \(subject)" }
  func posting(of date: String) -> String { "Oferta del \(date)" }

  func introduction(_ person: String) -> String {
    "Lo que pide la oferta y lo que muestra de ello el perfil de \(person)."
  }

  func summary(_ counts: MatchCounts) -> String {
    let found =
      counts.requirements == 1
      ? "1 requisito encontrado: " : "\(counts.requirements) requisitos encontrados: "
    let shown =
      "\(counts.shown) mostrado\(counts.shown == 1 ? "" : "s"), \(counts.partly) en parte, "
      + "\(counts.rest) sin mostrar. "
    let pages =
      "El CV ocupa \(counts.pages) \(counts.pages == 1 ? "página" : "páginas")"
      + (counts.pages == counts.pagesAsked ? ". " : " (previstas: \(counts.pagesAsked)). ")
    return found + shown + pages + "Fecha: \(counts.date)."
  }

  var contents: String { "Contenido" }

  func heading(_ section: MatchSectionName) -> String {
    switch section {
    case .requirements: "Requisitos"
    case .missing: "Qué mostraría el resto"
    case .knockouts: "Preguntas de sí o no"
    case .changes: "Diferencias con el CV general"
    case .checks: "Cómo se lee el archivo"
    case .claims: "En qué se apoyan las frases"
    case .refused: "Palabras de un modelo, no usadas"
    case .hazards: "Anomalías de la oferta"
    case .notes: "Notas"
    case .files: "Archivos de esta candidatura"
    }
  }

  func file(_ file: MatchReportPage.File) -> String {
    switch file {
    case .cv: "CV"
    case .cvPDF: "CV en PDF"
    case .letter: "Carta"
    case .letterPDF: "Carta en PDF"
    case .applications: "Todas las candidaturas"
    }
  }

  // MARK: Requirements

  var noRequirement: String { "No se encontró ningún requisito en la oferta." }

  func caption(_ group: MatchGroup) -> String {
    switch group {
    case .must: "Imprescindible"
    case .nice: "Deseable"
    case .duty: "Funciones"
    case .leftOut: "Omitido"
    case .moved: "Movido"
    case .worded: "Redactado de nuevo"
    case .checks: "Comprobaciones de cv.pdf"
    case .unsupported: "Sin respaldo"
    case .letter: "La carta, frase por frase"
    case .refused: "No usado"
    case .hazards: "Ignorado"
    }
  }

  func column(_ column: MatchColumn) -> String {
    switch column {
    case .askedFor: "Se pide"
    case .answer: "Respuesta"
    case .shownBy: "Lo muestra"
    case .missing: "Queda abierto"
    case .wouldShow: "Qué lo mostraría"
    case .question: "Pregunta"
    case .found, .detail: "Encontrado"
    case .leftOut: "Omitido"
    case .movedUp: "Subido"
    case .why: "Por qué"
    case .inProfile: "En el perfil"
    case .inCV: "En el CV"
    case .lookedAt: "Comprobación"
    case .result: "Resultado"
    case .sentence: "Frase"
    case .restsOn: "Se apoya en"
    case .whyNot: "Por qué no"
    case .instead: "En su lugar"
    case .what: "Qué"
    case .begins: "Cómo empieza"
    }
  }

  func line(_ number: Int) -> String { "línea \(number)" }

  func verdict(_ verdict: Match.Verdict) -> String {
    switch verdict {
    case .shown: "Mostrado"
    case .partly: "Mostrado en parte"
    case .notShown: "Sin mostrar"
    }
  }

  func notFound(_ names: String) -> String { "No encontrado: \(names)." }
  var noFact: String { "No se encontró ningún dato del perfil que lo diga." }
  func missing(isPart: Bool) -> String { isPart ? "Una parte" : "Todo" }

  // MARK: Knock-out questions

  var knockoutCaption: String {
    "Respuestas según las fechas, los títulos, los certificados y los niveles que da el perfil"
  }

  func answer(_ question: Knockout) -> String {
    switch question.verdict {
    case .shown: "Sí"
    case .partly: question.kind == .licence ? "En parte" : "Menos de lo pedido"
    case .notShown: "No encontrado"
    }
  }

  func countedSince(_ quote: String, _ month: String) -> String { "Se cuenta desde: \(quote), \(month)." }

  func noPosition(_ all: String) -> String {
    "Ningún puesto lo nombra. Todos los puestos juntos, con los solapes contados una vez: \(all)."
  }

  func interval(_ from: String, _ to: String, _ duration: String) -> String {
    "de \(from) a \(to): \(duration)"
  }

  func countedAlready(_ duration: String?) -> String {
    duration.map { ", de ello ya contado: \($0)" } ?? ", ya contado"
  }

  func sum(_ duration: String) -> String { "Suma, con los solapes contados una vez: \(duration)." }

  // MARK: Changes

  var noChange: String {
    "Ninguna: el CV dice todo lo que dice el perfil, en su orden y con sus palabras."
  }

  func changes(leftOut: Int, moved: Int, worded: Int) -> String {
    "Frente al perfil entero en su propio orden: \(leftOut) omitido\(leftOut == 1 ? "" : "s"), "
      + "\(moved) subido\(moved == 1 ? "" : "s"), \(worded) redactado\(worded == 1 ? "" : "s") de nuevo."
  }

  var nothingElse: String { "Nada más cambió." }
  var alsoChosen: String { "Su archivo para esta oferta decide además lo siguiente:" }

  func chosen(_ key: MatchReport.Choice.Key) -> String {
    switch key {
    case .order: "Secciones que van primero:"
    case .hide: "Oculto:"
    case .pin: "Se conserva en todo caso:"
    case .language: "Idioma:"
    case .template: "Plantilla:"
    case .templateOptions: "Opciones de la plantilla:"
    case .pages: "Número de páginas:"
    case .fit: "Cómo se llenan las páginas:"
    }
  }

  var answers: String { "Responde a:" }
  func more(_ count: Int) -> String { "y \(count) más" }
  var notUnder: String { "No está en " }

  // MARK: Checks, claims, hazards

  func checks(all: Int, passed: Int, failed: Int, notRun: Int) -> String {
    "El archivo cv.pdf terminado se leyó como lo leen los programas. De \(all) \(all == 1 ? "comprobación" : "comprobaciones"): "
      + "\(passed) superada\(passed == 1 ? "" : "s"), \(failed) no superada\(failed == 1 ? "" : "s"), \(notRun) sin hacer."
  }

  func verdict(_ verdict: MatchReport.Check.Verdict) -> String {
    switch verdict {
    case .pass: "Superada"
    case .fail: "No superada"
    case .notRun: "Sin hacer"
    }
  }

  var otherPrograms: String {
    "Lo que leen otros programas de este equipo se pregunta con: vitae check --readback cv.pdf."
  }

  func claims(proven: Int, all: Int) -> String {
    "\(proven) de \(all) \(all == 1 ? "frase" : "frases") de los documentos se \(proven == 1 ? "apoya" : "apoyan") en datos del perfil."
  }

  func unsupported(_ problems: String) -> String { "Sin respaldo: \(problems)." }
  var noClaim: String { "No afirma nada." }

  var refused: String {
    "Frases que propuso un modelo de lenguaje y que no se usan, porque sus datos no las respaldan."
  }

  func part(_ part: RefusedWording.Part) -> String {
    switch part {
    case .summary: "perfil"
    case .letter: "carta"
    case .suggestion: "sugerencia"
    }
  }

  var nothing: String { "Nada." }

  var noHazard: String {
    "No se encontró nada: ni texto oculto, ni caracteres invisibles o engañosos, ni palabras para programas, "
      + "ni palabras dictadas, ni montones de palabras."
  }

  var hazards: String {
    "Lo que contiene la oferta y no está escrito para quien la lee. Se ignoró y no cambió nada."
  }
}
