public import Base

/// The forms of entry that RenderCV tells apart by their keys.
public enum RenderCVForm: String, Hashable, Sendable {
  case text, experience, education, publication, oneLine, bullet, number, reversedNumber, normal

  /// The form of a mapping.
  /// - Parameter has: whether it has a key.
  init(_ has: (String) -> Bool) {
    if has("company") || (has("position") && !has("name")) {
      self = .experience
    } else if has("institution") {
      self = .education
    } else if has("title") {
      self = .publication
    } else if has("label") {
      self = .oneLine
    } else if has("bullet") {
      self = .bullet
    } else if has("number") {
      self = .number
    } else {
      self = has("reversed_number") ? .reversedNumber : .normal
    }
  }

  /// Where the entries of this form go that stand in a section of that name.
  func place(in section: String) -> RenderCVPlace {
    let slug = UnicodeForms.slug(section)
    switch self {
    case .experience: return .work
    case .education: return .education
    case .publication: return .publications
    case .oneLine where slug.contains("language"): return .languages
    case .oneLine where slug.contains("skill") || slug.contains("technolog"): return .skills
    case .normal where slug.contains("project"): return .projects
    case .text where Self.isSummary(section): return .summary
    default: return .custom
    }
  }

  private static func isSummary(_ title: String) -> Bool {
    ["summary", "profile", "about", "about_me", "objective", "welcome_to_rendercv"].contains(
      title.lowercased())
  }
}

/// The parts of a profile that entries of RenderCV are read into.
enum RenderCVPlace: Hashable {
  case summary, work, education, publications, languages, skills, projects, custom
}

/// A section of a RenderCV file: its key and the forms of its entries, in order.
public struct RenderCVSection: Hashable, Sendable {
  public var key: String
  public var forms: [RenderCVForm]
  /// The names of the entries, one for each form; empty where a file of earlier days did not keep them.
  public var names: [String]
  /// The texts of a summary, which a profile holds as one.
  public var paragraphs: [String]

  public init(key: String, forms: [RenderCVForm], names: [String] = [], paragraphs: [String] = []) {
    self.key = key
    self.forms = forms
    self.names = names
    self.paragraphs = paragraphs
  }

  /// What an entry is known by, whatever its form.
  static func name(_ entry: JSONValue) -> String {
    let keys = ["company", "institution", "title", "label", "name", "bullet", "number", "reversed_number"]
    return bare(keys.lazy.compactMap { entry[$0]?.stringValue }.first ?? entry.stringValue ?? "")
  }

  /// Letters and digits: marks of emphasis may come back in other signs.
  static func bare(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// The sections of a file, in order. O(entries).
  public static func all(in file: JSONValue) -> [RenderCVSection] {
    guard case .object(let members)? = file["cv"]?["sections"] else { return [] }
    return members.compactMap { member in
      guard case .array(let entries) = member.value else { return nil }
      var section = RenderCVSection(key: member.name, forms: [])
      section.names = entries.map(name)
      for entry in entries {
        if case .object(let keys) = entry {
          section.forms.append(RenderCVForm { key in keys.contains { $0.name == key } })
        } else {
          section.forms.append(.text)
          if RenderCVForm.text.place(in: member.name) == .summary {
            section.paragraphs.append(entry.stringValue ?? entry.serialized())
          }
        }
      }
      return section
    }
  }

  /// `professional_experience` is shown as `Professional Experience`.
  static func title(_ key: String) -> String {
    guard key.contains("_") || key == key.lowercased() else { return key }
    return key.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
