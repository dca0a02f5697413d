extension EnglishReport {
  func advice(_ advice: ReportAdvice) -> String {
    switch advice {
    case .hidden: "your file for this job hides what shows it"
    case .equivalent:
      "what is equivalent is for the reader to judge: say in the letter what you learnt or did that stands for it; a degree, "
        + "if you hold one, belongs under education by its name (studyType)"
    case .degree:
      "if you hold it, an entry under education that names it (studyType), with its dates, would show it"
    case .field(let names):
      "a degree is there, but its entry does not name \(anyQuoted(names)); if that was its field, or a part of it, name it "
        + "there (area or courses)"
    case .languages(let unknown, let lower): languages(unknown, lower)
    case .restOfLanguage:
      "the language is there as it is asked for; a statement that says what was done in it would show the rest"
    case .grade:
      "what is held is not of the grade asked for, by its name; if you hold that one too, add it"
    case .paper: "if you hold it, an entry under certificates would show it"
    case .paperByName:
      "what is quoted may be this; if it is, an entry under certificates by this name would show it"
    case .drivingClass: "the entry does not name the class asked for; if you hold it, name it there"
    case .lapsed: "by its own words it lapsed; if it was renewed, say so"
    case .naming(let names):
      "if it is true, add a statement to a position or a skill that names \(anyQuoted(names))"
    case .time(let open): time(open)
    case .dates: "dates on every position that counts would show it"
    case .location: "a location in the basics would show it"
    case .deed: "a statement that says where and with what result this was done would show it"
    }
  }

  private func time(_ open: ReportAdvice.OpenTime) -> String {
    switch open {
    case .unsure:
      "the time is there; what is not said is of what kind, or since when: a date on the registration or degree, or "
        + "the field in a title or a statement, would show it"
    case .short(let rest):
      "\(rest) short by the dates of the positions that name it; if another position was of this kind too, "
        + "say so in its title or in a statement"
    case .none(let names):
      "if it is true, name \(names.isEmpty ? "this" : anyQuoted(names)) in the title or a statement of each position where you "
        + "did it, with its dates"
    }
  }

  private func languages(_ unknown: [String], _ lower: [ReportAdvice.LowerLanguage]) -> String {
    var parts: [String] = []
    if !unknown.isEmpty {
      let them = unknown.count == 1 ? "it" : "each of them you speak"
      parts.append(
        "if you speak \(any(unknown)), an entry under languages for \(them), with your level, such as B2, would show it"
      )
    }
    for one in lower {
      let asked = one.asked ?? "a level"
      parts.append(
        one.found.map {
          "\(one.name) stands under languages with \($0), and \(asked) is asked for: if yours is higher by now, say so there"
        } ?? "\(one.name) stands under languages without a level, such as B2; \(asked) is asked for")
    }
    return parts.joined(separator: "; ")
  }
}
