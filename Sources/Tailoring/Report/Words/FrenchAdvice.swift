extension FrenchReport {
  func advice(_ advice: ReportAdvice) -> String {
    switch advice {
    case .hidden: "votre fichier pour cette offre masque ce qui le montre"
    case .equivalent:
      "ce qui est équivalent, c’est au lecteur d’en juger\u{A0}: dites dans la lettre ce que vous avez appris ou fait qui en "
        + "tient lieu\u{A0}; un diplôme, si vous en avez un, a sa place sous formation, avec son nom (studyType)"
    case .degree:
      "si vous l’avez, une entrée sous formation qui le nomme (studyType), avec ses dates, le montrerait"
    case .field(let names):
      "un diplôme est là, mais son entrée ne nomme pas \(anyQuoted(names))\u{A0}; si c’était sa spécialité, ou une partie, "
        + "indiquez-la à cet endroit (area ou courses)"
    case .languages(let unknown, let lower): languages(unknown, lower)
    case .restOfLanguage:
      "la langue est là comme demandé\u{A0}; une phrase qui dit ce qui a été fait dans cette langue montrerait le reste"
    case .grade:
      "d’après son nom, ce qui est là n’est pas du niveau demandé\u{A0}; si vous avez aussi celui-ci, ajoutez-le"
    case .paper: "si vous l’avez, une entrée sous certifications le montrerait"
    case .paperByName:
      "ce qui est cité peut l’être\u{A0}; si c’est le cas, une entrée de ce nom sous certifications le montrerait"
    case .drivingClass:
      "l’entrée ne nomme pas la catégorie demandée\u{A0}; si vous l’avez, indiquez-la à cet endroit"
    case .lapsed: "d’après ses propres termes, c’est expiré\u{A0}; en cas de renouvellement, indiquez-le"
    case .naming(let names):
      "si c’est exact, une phrase à l’un des postes, ou une compétence, qui nomme \(anyQuoted(names)) le montrerait"
    case .time(let open): time(open)
    case .dates: "des dates à chaque poste qui compte le montreraient"
    case .location: "un lieu dans les coordonnées le montrerait"
    case .deed: "une phrase qui dit où et avec quel résultat cela a été fait le montrerait"
    }
  }

  private func time(_ open: ReportAdvice.OpenTime) -> String {
    switch open {
    case .unsure:
      "la durée y est\u{A0}; reste à dire dans quel domaine, ou depuis quand\u{A0}: une date à l’inscription ou au diplôme, ou le "
        + "domaine dans un intitulé ou une phrase, le montrerait"
    case .short(let rest):
      "d’après les dates des postes qui le nomment, il manque \(rest)\u{A0}; si un autre poste était aussi de ce genre, "
        + "dites-le dans son intitulé ou dans une phrase"
    case .none(let names):
      "si c’est exact, nommez \(names.isEmpty ? "cela" : anyQuoted(names)) dans l’intitulé ou une phrase de chaque poste concerné, "
        + "avec ses dates"
    }
  }

  private func languages(_ unknown: [String], _ lower: [ReportAdvice.LowerLanguage]) -> String {
    var parts: [String] = []
    if !unknown.isEmpty {
      let them = unknown.count == 1 ? "si vous parlez cette langue" : "pour chaque langue que vous parlez"
      parts.append(
        unknown.joined(separator: ", ")
          + "\u{A0}: \(them), une entrée sous langues avec votre niveau, par exemple B2, le montrerait")
    }
    for one in lower {
      let asked = one.asked ?? "un niveau"
      parts.append(
        one.found.map {
          "\(one.name) figure sous langues (niveau\u{A0}: \($0)\u{A0}; demandé\u{A0}: \(asked))\u{A0}: si le vôtre est plus élevé "
            + "aujourd’hui, indiquez-le à cet endroit"
        } ?? "\(one.name) figure sous langues sans niveau, par exemple B2 (demandé\u{A0}: \(asked))")
    }
    return parts.joined(separator: "\u{A0}; ")
  }
}
