/// The names of groups of inputs, as people read them in explanations.
enum InputName {
  /// What there is in the content folder, before anything is read.
  static let content = "the content folder"
  static let site = "site.yaml"
  static let skills = "skills.yaml"
  static let fonts = "the fonts"
  static let otherFonts = "the fonts for other scripts"
  static let templates = "the folder of templates"

  static func person(_ slug: String) -> String { "the profile \(slug)" }
  static func pictures(_ slug: String) -> String { "the pictures of \(slug)" }
  static func posting(_ slug: String) -> String { "the posting \(slug)" }
  /// What a person chose for a job.
  static func choices(_ person: String, _ job: String) -> String { "the choices \(person)/\(job)" }
  static func ratings(_ person: String) -> String { "the ratings of \(person)" }
  static func template(_ name: String) -> String { "the template \(name)" }
}
