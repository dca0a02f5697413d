/// The way from a file to documents, so that each page says where one is and what comes next.
enum Journey: Int, CaseIterable {
  case bring, review, posting, documents

  private var label: String {
    switch self {
    case .bring: "Bring a CV"
    case .review: "Look it through"
    case .posting: "Paste a posting"
    case .documents: "Take CV and letter"
    }
  }

  /// The steps, with this as the one that is to be done.
  var markup: Markup {
    let steps = Self.allCases.map { step -> Markup in
      let state: Markup =
        step == self ? " aria-current=\"step\"" : step.rawValue < rawValue ? " class=\"done\"" : ""
      return "<li\(state)><span>\(step.label)</span></li>"
    }
    return "<ol class=\"steps\" aria-label=\"From your CV to an application\">\(steps)</ol>"
  }
}
