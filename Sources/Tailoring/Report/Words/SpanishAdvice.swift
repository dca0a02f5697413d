extension SpanishReport {
  func advice(_ advice: ReportAdvice) -> String {
    switch advice {
    case .hidden: "su archivo para esta oferta oculta lo que lo muestra"
    case .equivalent:
      "qué es equivalente lo juzga quien lee: en la carta puede decirse qué se aprendió o se hizo en su lugar; un título, si lo "
        + "hay, va en formación con su nombre (studyType)"
    case .degree:
      "si lo tiene, una entrada en formación que lo nombre (studyType), con sus fechas, lo mostraría"
    case .field(let names):
      "hay un título, pero su entrada no nombra \(anyQuoted(names)); si esa fue su especialidad, o parte de ella, conviene "
        + "nombrarla ahí (area o courses)"
    case .languages(let unknown, let lower): languages(unknown, lower)
    case .restOfLanguage:
      "el idioma está como se pide; una frase que diga qué se hizo en él mostraría el resto"
    case .grade:
      "por su nombre, lo que hay no es del grado que se pide; si también tiene ese, conviene añadirlo"
    case .paper: "si lo tiene, una entrada en certificados lo mostraría"
    case .paperByName:
      "lo citado puede serlo; si lo es, una entrada con este nombre en certificados lo mostraría"
    case .drivingClass: "la entrada no nombra la clase que se pide; si la tiene, conviene nombrarla ahí"
    case .lapsed: "según sus propias palabras está caducado; si se renovó, conviene decirlo"
    case .naming(let names):
      "si es cierto, una frase en un puesto, o una competencia, que nombre \(anyQuoted(names)) lo mostraría"
    case .time(let open): time(open)
    case .dates: "las fechas de cada puesto que cuenta lo mostrarían"
    case .location: "un lugar en los datos básicos lo mostraría"
    case .deed: "una frase que diga dónde y con qué resultado se hizo lo mostraría"
    }
  }

  private func time(_ open: ReportAdvice.OpenTime) -> String {
    switch open {
    case .unsure:
      "el tiempo está; falta decir en qué campo, o desde cuándo: una fecha en la colegiación o el título, o el campo en el nombre "
        + "del puesto o en una frase, lo mostraría"
    case .short(let rest):
      "según las fechas de los puestos que lo nombran queda por mostrar: \(rest); si otro puesto también fue de este tipo, "
        + "conviene decirlo en su nombre o en una frase"
    case .none(let names):
      "si es cierto, conviene nombrar \(names.isEmpty ? "esto" : anyQuoted(names)) en el nombre o en una frase de cada puesto en que "
        + "se hizo, con sus fechas"
    }
  }

  private func languages(_ unknown: [String], _ lower: [ReportAdvice.LowerLanguage]) -> String {
    var parts: [String] = []
    if !unknown.isEmpty {
      let them = unknown.count == 1 ? "si habla este idioma" : "por cada idioma que hable"
      parts.append(
        unknown.joined(separator: ", ")
          + ": \(them), una entrada en idiomas con su nivel, por ejemplo B2, lo mostraría")
    }
    for one in lower {
      let asked = one.asked ?? "un nivel"
      parts.append(
        one.found.map {
          "\(one.name) está en idiomas (nivel: \($0); pedido: \(asked)): si hoy el suyo es más alto, conviene indicarlo ahí"
        } ?? "\(one.name) está en idiomas sin nivel, por ejemplo B2 (pedido: \(asked))")
    }
    return parts.joined(separator: "; ")
  }
}
