internal import Base
internal import Content

/// The words of reports in Spanish, with "usted" where nothing else will do.
struct SpanishReport: ReportWords {
  let language = ReportLanguage.es

  // MARK: Parts

  func duration(_ months: Int) -> String {
    func count(_ n: Int, _ one: String, _ many: String) -> String { "\(n) \(n == 1 ? one : many)" }
    let years = months / 12 > 0 ? [count(months / 12, "año", "años")] : []
    let rest = months % 12 > 0 || years.isEmpty ? [count(months % 12, "mes", "meses")] : []
    return (years + rest).joined(separator: " y ")
  }

  func any(_ names: [String]) -> String {
    let last = names.last?.drop { !$0.isLetter }.prefix(2).lowercased() ?? ""
    // "uno u otro".
    return list(names, last.hasPrefix("o") || last == "ho" ? "u" : "o")
  }
  func level(_ level: LanguageLevel) -> String { level == .native ? "lengua materna" : level.description }
  var noLevel: String { "nivel no indicado" }

  func degree(_ level: DegreeLevel) -> String {
    switch level {
    case .compulsory: "título de educación obligatoria"
    case .secondary: "título de bachillerato"
    case .vocational: "título de formación profesional"
    case .bachelor: "título de grado"
    case .postgraduate: "diploma de posgrado"
    case .master: "título de máster"
    case .doctorate: "doctorado"
    }
  }

  func orEquivalent(_ degree: String) -> String { degree + " o equivalente" }
  func expected(_ degree: String, on date: String) -> String { degree + ", previsto para " + date }
  func licence(_ name: String, classes: String) -> String { "\(name), clase \(classes)" }

  func place(_ part: ProfilePart) -> String {
    switch part {
    case .basics: "datos básicos"
    case .summary: "perfil"
    case .skills: "competencias"
    case .languages: "idiomas"
    case .interests: "intereses"
    case .references: "referencias"
    case .project: "proyecto"
    case .award: "premio"
    case .publication: "publicación"
    case .posting: "la oferta"
    }
  }

  // MARK: Changes

  func arithmetic(found: String?, asked: String) -> String {
    found.map { "encontrado: \($0); pedido: \(asked)" }
      ?? "ningún puesto con fechas lo nombra; pedido: \(asked)"
  }

  func reason(_ reason: ChangeReason) -> String {
    switch reason {
    case .answers(1): "responde a un requisito"
    case .answers(let count): "responde a \(count) requisitos"
    case .hasToDo(1): "tiene que ver con un requisito que otros datos muestran mejor"
    case .hasToDo(let count): "tiene que ver con \(count) requisitos que otros datos muestran mejor"
    case .recent: "es reciente"
    case .measured: "da un resultado medido"
    case .minimum: "cada puesto conserva sus frases más fuertes"
    case .room: "hay espacio"
    case .continuity: "mantiene la trayectoria sin huecos"
    case .repeats(let other): "dice casi lo mismo que \(quoted(other))"
    case .unasked: "no responde a nada de lo que pide la oferta, y las páginas están llenas"
    case .pageBudget: "menos fuerte o más antiguo que lo que queda, y las páginas están llenas"
    case .pinned: "su archivo para esta oferta lo conserva"
    case .hidden: "su archivo para esta oferta lo oculta"
    case .ordered: "su archivo para esta oferta lo pone primero"
    }
  }

  func reason(_ reason: RewordingReason) -> String {
    let checked = "; cada frase se comparó con los datos en que se apoya"
    return switch reason {
    case .added: "su archivo para esta oferta lo añade; una frase del perfil lo nombra"
    case .accepted: "su archivo para esta oferta lo dice así" + checked
    case .own: "de sus propias redacciones, la que nombra más de lo que se pide"
    case .proposed: "redactado para esta oferta" + checked
    }
  }

  // MARK: Notes

  func note(_ note: ReportNote) -> String {
    switch note {
    case .noRequirements: "no se encontró ningún requisito en la oferta"
    case .toWrite(let entry, let file): "escríbalo como `\(entry)` en \(file)"
    case .asked(let statements):
      "la oferta pide datos que la carta deja a su criterio ("
        + statements.map { asked($0.kind) }.joined(separator: ", ")
        + "): " + statements.quotes.map(quoted).joined(separator: ", ")
    case .truncated: "la oferta es tan larga que solo se leyó su comienzo"
    case .hazard(let found):
      "\(hazard(found.kind).uncapitalized); se ignoró y no cambió nada: \(quoted(found.quote))"
    case .gap(let first, let last):
      "sin lo que se oculta para esta oferta, la trayectoria muestra un hueco: "
        + "de \(language.month(first)) a \(language.month(last))"
    case .hiddenShows(let text): "lo que se oculta para esta oferta mostraría \(quoted(text))"
    case .tooLong(let pages, let asked):
      "el CV ocupa \(pages) \(pages == 1 ? "página" : "páginas"); previstas: \(asked)"
    case .ratings(let preference): self.preference(preference)
    case .untold(let count, let own, let asked, let stay):
      untold(count == 1 ? "1 frase" : "\(count) frases", count == 1, own, asked, stay)
    }
  }

  private func untold(_ what: String, _ isOne: Bool, _ own: String, _ asked: String, _ stay: Bool) -> String {
    let verb = isOne ? "no tiene" : "no tienen"
    let said =
      stay
      ? "\(what) del perfil \(verb) texto en `\(asked)` y \(isOne ? "queda como está" : "quedan como están")"
      : "el CV y la carta están en `\(own)`, no en `\(asked)`: \(what) del perfil \(verb) texto en ese idioma"
    return said
      + "; en los dos idiomas, como `{\(own): …, \(asked): …}`, \(isOne ? "aparece" : "aparecen") en `\(asked)`"
  }

  func preference(_ preference: Preference) -> String {
    let pairs = preference.pairs
    let figures =
      "los pesos aprendidos de las demás predicen \(preference.foretold) de ellas; los de serie, "
      + "\(preference.foretoldAsShipped)"
    return switch preference.reason {
    case .better: "las frases se pesan según sus \(pairs) valoraciones: \(figures)"
    case .few where pairs == 0: "todavía no cuenta ninguna valoración: hacen falta \(Preference.fewest)"
    case .few where pairs == 1: "su valoración todavía no cuenta: hacen falta \(Preference.fewest)"
    case .few: "sus \(pairs) valoraciones todavía no cuentan: hacen falta \(Preference.fewest)"
    case .notBetter: "sus \(pairs) valoraciones no cuentan: \(figures), lo que puede ser casualidad"
    }
  }

  func hazard(_ kind: PostingHazard.Kind) -> String {
    switch kind {
    case .hiddenText: "La oferta oculta texto a quien la lee"
    case .invisibleCharacters: "La oferta contiene caracteres invisibles"
    case .lookAlikes: "La oferta escribe palabras con letras parecidas de otro alfabeto"
    case .instruction: "La oferta se dirige a un programa que la lee"
    case .dictation: "La oferta dicta palabras para la candidatura"
    case .keywords: "La oferta contiene un montón de palabras que nadie lee"
    }
  }

  func asked(_ kind: AskedStatement.Kind) -> String {
    switch kind {
    case .salary: "pretensiones salariales"
    case .startDate: "primera fecha de incorporación posible"
    case .noticePeriod: "plazo de preaviso"
    case .availability: "disponibilidad"
    case .referees: "personas que puedan dar referencias"
    }
  }

  // MARK: Claims

  func problem(_ kind: ClaimProblem.Kind, _ words: String) -> String {
    switch kind {
    case .unknownFact: "el dato \(words), que el perfil no tiene"
    case .noFacts: "nada de ello está en el perfil"
    case .tooManyFacts: "más de tres datos a la vez, con los que podría componerse cualquier cosa"
    case .number: "el número \(words)"
    case .date: "la fecha \(words)"
    case .years: "la duración \(words)"
    case .quantity: "la cantidad \(words)"
    case .name: "el nombre \(words)"
    case .word: "la palabra \(words)"
    case .skill: "la competencia \(words)"
    case .degree: "el título \(words)"
    case .seniority: "el rango \(words)"
    case .scope: "\(words), que es más u otra cosa de lo que dicen los datos"
    case .omission: "más que el dato, que dice también \(words)"
    case .negation: "si \(words) es así o se niega"
    case .familiarity: "hasta qué punto se domina \(words)"
    case .cause: "la causa o el resultado \(words)"
    case .relation: "\(words), que en los datos va con otra cosa"
    case .mixedPositions: "\(words), que es de otro puesto (contar cada puesto en una frase propia)"
    }
  }

  func problemOfSentence(_ kind: ClaimProblem.Kind) -> String {
    switch kind {
    case .unknownFact: "un dato que el perfil no tiene"
    case .noFacts: "nada de ello figura en el perfil"
    case .tooManyFacts: "más de tres datos a la vez, con los que se podría componer cualquier cosa"
    case .number, .quantity: "una cifra que ningún dato da"
    case .date, .years: "una fecha o una duración que ningún dato da"
    case .name: "un nombre que en el perfil va con otra cosa"
    case .seniority: "una parte mayor que la que le dan los datos"
    case .omission: "más que los datos, por lo que omite"
    case .familiarity: "un dominio mayor que el que dan los datos"
    case .cause: "una razón o un resultado que ningún dato da"
    case .mixedPositions, .relation:
      "junto lo que en el perfil está separado (contar cada puesto en su propia frase)"
    case .word, .skill, .degree, .scope, .negation: "más de lo que dicen los datos, u otra cosa"
    }
  }

  func refusal(_ refusal: RefusedWording.Refusal) -> String {
    switch refusal {
    case .problems(let problems): "sus datos no lo dicen: " + self.problems(problems, quoted)
    case .posting: "se apoya en la oferta, que no dice nada de la persona"
    case .leaning: "se apoya en la frase anterior, que no se usa"
    case .edit(let reason): reason
    }
  }

  var composedLetter: String { "la carta sin las palabras del modelo" }
}
