/// A value of a CV in the forms by which it is known; any will do.
struct CVValue {
  var forms: Set<String>
  /// For messages.
  var text: String
  /// It may be missing as well.
  var isOptional = false

  init(_ text: String, _ forms: Set<String>) {
    self.forms = forms
    self.text = text
  }
}

/// What a CV says, as a person or an importer read it.
struct CVFacts {
  struct Job {
    var employer: [CVValue] = []
    var title: [CVValue] = []
    var place: [CVValue] = []
    var start: [CVValue] = []
    var end: [CVValue] = []
    /// Prose of an expectation, whole.
    var prose: [CVValue] = []
    var bullets: [CVValue] = []
  }

  struct Study {
    var institution: [CVValue] = []
    var degree: [CVValue] = []
    var start: [CVValue] = []
    var end: [CVValue] = []
  }

  var name: [CVValue] = []
  var label: [CVValue] = []
  var emails: [CVValue] = []
  var phones: [CVValue] = []
  var links: [CVValue] = []
  var location: [CVValue] = []
  var summary: [CVValue] = []
  var jobs: [Job] = []
  var education: [Study] = []
  var skills: [CVValue] = []
  var languages: [CVValue] = []
  var certificates: [CVValue] = []
  var publications: [CVValue] = []
  var projects: [CVValue] = []
  /// Every word of four letters or more.
  var words: [String] = []
}
