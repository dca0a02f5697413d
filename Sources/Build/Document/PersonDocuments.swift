internal import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// Binds a person's data to a template in one language.
struct PersonDocuments: Sendable {
  var kit: TemplateKit
  var setter: DocumentSetter
  var catalogue: LocaleCatalogue
  var options: [JSONMember]

  func context(title: String? = nil, links: [String: String] = [:], projectPages: [String: String] = [:])
    -> ViewContext
  {
    ViewContext(catalogue: catalogue, title: title, links: links, options: options, projectPages: projectPages)
  }

  /// The CV as a document.
  func cv(_ profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.cv, ProfileView.value(profile, context: context)).map { styled($0) }
  }

  func letter(_ letter: Letter, _ profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.letter, LetterView.value(letter, profile: profile, context: context)).map { styled($0) }
  }

  func portfolio(_ profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.portfolio, ProfileView.value(profile, context: context)).map { styled($0) }
  }

  func project(_ index: Int, of profile: Profile, _ context: ViewContext) -> Checked<Document> {
    kit.template.bind(.project, ProjectView.value(index, of: profile, context: context)).map { styled($0) }
  }

  /// The options as custom properties on the root element, so that CSS can use `var(--option-accent)`.
  private func styled(_ document: Document) -> Document {
    guard !options.isEmpty, let root = document.children(Document.root).first(where: { document.element($0) != nil })
    else { return document }
    var document = document
    document.updateElement(root) { element in
      var declarations: [String] = []
      for option in options {
        switch option.value {
        case .string(let text): declarations.append("--option-\(option.name): \(text)")
        case .integer(let number): declarations.append("--option-\(option.name): \(number)")
        case .number(let number): declarations.append("--option-\(option.name): \(number)")
        default: break
        }
        element.attributes.append(Attribute("data-option-\(option.name.lowercased())", Self.text(option.value)))
      }
      let style = declarations.joined(separator: "; ")
      guard !style.isEmpty else { return }
      if let at = element.attributes.firstIndex(where: { $0.name == "style" }) {
        element.attributes[at].value += "; " + style
      } else {
        element.attributes.append(Attribute("style", style))
      }
    }
    return document
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let number): number.description
    default: ""
    }
  }
}
