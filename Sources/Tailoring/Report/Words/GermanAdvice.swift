extension GermanReport {
  func advice(_ advice: ReportAdvice) -> String {
    switch advice {
    case .hidden: "die Datei zu dieser Bewerbung blendet aus, was es belegt"
    case .equivalent:
      "was gleichwertig ist, beurteilt, wer liest: Im Anschreiben kann stehen, was statt des Abschlusses gelernt oder geleistet "
        + "wurde; ein Abschluss, falls vorhanden, gehört mit seinem Namen unter Ausbildung (studyType)"
    case .degree:
      "falls vorhanden, würde ein Eintrag unter Ausbildung, der den Abschluss nennt (studyType), mit Zeitangabe ihn belegen"
    case .field(let names):
      "ein Abschluss ist da, sein Eintrag nennt aber \(anyQuoted(names)) nicht; war das sein Fach oder ein Teil davon, gehört es "
        + "dorthin (area oder courses)"
    case .languages(let unknown, let lower): languages(unknown, lower)
    case .restOfLanguage:
      "die Sprache ist da wie verlangt; eine Aussage, was in ihr getan wurde, würde den Rest belegen"
    case .grade:
      "dem Namen nach ist es nicht die verlangte Stufe; ist auch diese vorhanden, fehlt nur ihr Eintrag"
    case .paper: "falls vorhanden, würde ein Eintrag unter Zertifikate es belegen"
    case .paperByName:
      "was da steht, könnte es sein; falls ja, würde ein Eintrag unter Zertifikate mit diesem Namen es belegen"
    case .drivingClass: "der Eintrag nennt die verlangte Klasse nicht; falls vorhanden, gehört sie dorthin"
    case .lapsed: "seinen eigenen Worten nach ist es abgelaufen; wurde es erneuert, gehört das dazu"
    case .naming(let names):
      "falls es zutrifft, würde eine Aussage bei einer Station oder eine Fähigkeit es belegen, die \(anyQuoted(names)) nennt"
    case .time(let open): time(open)
    case .dates: "Zeitangaben bei jeder Station, die zählt, würden es belegen"
    case .location: "ein Ort in den Grunddaten würde es belegen"
    case .deed: "eine Aussage, wo und mit welchem Ergebnis das getan wurde, würde es belegen"
    }
  }

  private func time(_ open: ReportAdvice.OpenTime) -> String {
    switch open {
    case .unsure:
      "die Zeit ist da; offen ist, welcher Art sie war oder seit wann sie zählt: ein Datum bei der Zulassung oder beim "
        + "Abschluss, oder das Fach in einem Titel oder einer Aussage, würde es belegen"
    case .short(let rest):
      "nach den Daten der Stationen, die es nennen, noch offen: \(rest); war eine weitere Station von dieser Art, gehört das in "
        + "ihren Titel oder in eine Aussage"
    case .none(let names):
      "falls es zutrifft, gehört \(names.isEmpty ? "das" : anyQuoted(names)) in den Titel oder eine Aussage jeder Station, in der "
        + "es dazugehörte, mit ihren Daten"
    }
  }

  private func languages(_ unknown: [String], _ lower: [ReportAdvice.LowerLanguage]) -> String {
    var parts: [String] = []
    if !unknown.isEmpty {
      let each = unknown.count == 1 ? "ein" : "je ein"
      parts.append(
        "wenn Sie \(any(unknown)) sprechen, würde \(each) Eintrag unter Sprachen mit Ihrem Niveau, etwa B2, es belegen"
      )
    }
    for one in lower {
      let asked = one.asked ?? "ein Niveau"
      parts.append(
        one.found.map {
          "\(one.name) steht unter Sprachen (Niveau: \($0); verlangt: \(asked)): ein inzwischen höheres Niveau gehört dorthin"
        } ?? "\(one.name) steht unter Sprachen ohne Niveau, etwa B2 (verlangt: \(asked))")
    }
    return parts.joined(separator: "; ")
  }
}
