public import Base
public import Content

/// What `template.yaml` says: what the template is called, what it suits, what it uses, and its options.
public struct TemplateManifest: Sendable {
  /// An option that people may set.
  public struct Option: Sendable {
    /// What a value of the parameter is.
    public enum Kind: String, Sendable, CaseIterable { case string, number, boolean, choice, length, color }
    public var name: String
    public var kind: Kind
    public var defaultValue: JSONValue
    /// For `choice`, in order.
    public var choices: [String]
    public var description: String
  }

  /// The template that another one extends, and where it says so.
  public struct Extension: Sendable {
    public var name: String
    public var range: SourceRange
  }

  public var name: String
  public var description: String
  /// The template whose files it has where it has none of its own.
  public var extends: Extension?
  /// Whom it suits, in words.
  public var suits: [String]
  /// The fields of a profile it shows.
  public var fields: [String]
  /// In the order of the file.
  public var options: [Option]
  /// What gives way so that a document fills its pages, the first first.
  public var fit: [FitVariable] = []

  /// Reads the manifest. What cannot be read is said and left out.
  public static func read(_ source: SourceText) -> Checked<TemplateManifest> {
    var manifest = TemplateManifest(name: "", description: "", suits: [], fields: [], options: [])
    let parsed = YAMLDocument.parse(source)
    var context = ReadContext(source: source, diagnostics: parsed.diagnostics)
    guard let root = parsed.value, var reader = MappingReader(root, path: "", &context) else {
      return Checked(manifest, context.diagnostics)
    }
    manifest.name = reader.string("name", in: &context) ?? ""
    manifest.description = reader.string("description", in: &context) ?? ""
    if let base = reader.value("extends") {
      if case .scalar(let name, _) = base.value {
        manifest.extends = Extension(name: name, range: base.range)
      } else {
        context.report(
          .error, "template.extends", "`extends` names one template", at: base.range,
          hints: ["write it as `extends: classic`, or leave it out"])
      }
    }
    manifest.suits = words("suits", &reader, &context)
    manifest.fields = words("fields", &reader, &context)
    if let node = reader.value("options"), case .mapping(let members) = node.value {
      manifest.options = members.compactMap { option($0, &context) }
    }
    manifest.fit = reader.list("fit", in: &context).enumerated().compactMap { index, node in
      FitVariable(node, path: "fit[\(index)]", &context)
    }
    reader.finish(&context)
    return Checked(manifest, context.diagnostics)
  }

  private static func words(_ key: String, _ reader: inout MappingReader, _ context: inout ReadContext)
    -> [String]
  {
    reader.list(key, in: &context).compactMap { node in
      if case .scalar(let text, _) = node.value { text } else { nil }
    }
  }

  private static func option(_ member: DataNode.Member, _ context: inout ReadContext) -> Option? {
    guard var reader = MappingReader(member.value, path: "options.\(member.key)", &context) else {
      return nil
    }
    let typeName = reader.string("type", in: &context) ?? "string"
    let kind = Option.Kind(rawValue: typeName)
    if kind == nil {
      context.report(
        .error, "template.option-type", "`\(typeName)` is no type of option", at: member.value.range,
        hints: ["types: \(Option.Kind.allCases.map(\.rawValue).joined(separator: ", "))"])
    }
    let written = reader.value("default")?.json ?? .null
    var option = Option(
      name: member.key, kind: kind ?? .string, defaultValue: written,
      choices: words("choices", &reader, &context),
      description: reader.string("description", in: &context) ?? "")
    reader.finish(&context)
    if let problem = option.problem(with: written) {
      context.report(
        .error, "template.option-value", "the default of `\(option.name)` \(problem)", at: member.value.range)
    }
    option.defaultValue = option.normal(written)
    return option
  }
}

extension TemplateManifest {
  /// The manifest with what it does not say taken from that of the template which it extends. Options of both are there:
  /// the other's in their order, as this one has them where it names them too, then its own.
  func extending(_ base: TemplateManifest) -> TemplateManifest {
    var out = self
    if description.isEmpty { out.description = base.description }
    if suits.isEmpty { out.suits = base.suits }
    if fields.isEmpty { out.fields = base.fields }
    if fit.isEmpty { out.fit = base.fit }
    let inherited = base.options.map { option in options.first { $0.name == option.name } ?? option }
    out.options = inherited + options.filter { option in !base.options.contains { $0.name == option.name } }
    return out
  }
}

extension TemplateManifest.Option {
  /// A truth value where one is due and a word for one is written.
  func normal(_ value: JSONValue) -> JSONValue {
    guard kind == .boolean, case .string(let word) = value, let truth = TruthValue.read(word) else {
      return value
    }
    return .bool(truth)
  }

  /// Why a value does not fit the option; nil where it does.
  func problem(with value: JSONValue) -> String? {
    switch (kind, normal(value)) {
    case (.boolean, .bool), (.number, .integer), (.number, .number), (.string, .string): nil
    case (.string, .integer), (.string, .number), (.string, .bool): nil
    case (.choice, .string(let text)):
      choices.contains(text) ? nil : "must be one of \(choices.joined(separator: ", ")), not `\(text)`"
    case (.length, .string(let text)):
      Self.isLength(text) ? nil : "must be a length such as 18mm or 10pt, not `\(text)`"
    case (.color, .string(let text)):
      Self.isColor(text) ? nil : "must be a colour such as #1f4e79, not `\(text)`"
    case (.boolean, _): "must be `true` or `false`"
    default: "must be a \(kind.rawValue)"
    }
  }

  private static func isLength(_ text: String) -> Bool {
    var reader = ValueReader(TokenList(CSSTokenizer.tokens(text)))
    return reader.length(negative: true) != nil && reader.isAtEnd
  }

  private static func isColor(_ text: String) -> Bool {
    var reader = ValueReader(TokenList(CSSTokenizer.tokens(text)))
    return CSSColor.parse(&reader) != nil && reader.isAtEnd
  }
}

extension TemplateManifest {
  /// The values of all options: the defaults, with `given` put over them. Unknown names and values that do not fit are
  /// said with `place` as their place.
  public func resolve(_ given: [JSONMember], at place: SourceRange?) -> Checked<[JSONMember]> {
    resolve(given) { _ in place.map { OptionPlaces.Place(name: $0, value: $0) } }
  }

  /// The same with a place for each option.
  public func resolve(_ given: [JSONMember], places: (String) -> OptionPlaces.Place?) -> Checked<[JSONMember]>
  {
    var diagnostics: [Diagnostic] = []
    var values = options.map { JSONMember($0.name, $0.defaultValue) }
    for member in given {
      guard let at = options.firstIndex(where: { $0.name == member.name }) else {
        let nearest = Spelling.nearest(to: member.name, in: options.map(\.name))
        diagnostics.append(
          Diagnostic(
            .error, code: "template.unknown-option", "the template `\(name)` has no option `\(member.name)`",
            at: places(member.name)?.name,
            hints: [
              nearest.map { "did you mean `\($0)`?" }
                ?? "options: \(options.map(\.name).joined(separator: ", "))"
            ]))
        continue
      }
      if let problem = options[at].problem(with: member.value) {
        diagnostics.append(
          Diagnostic(
            .error, code: "template.option-value", "the option `\(member.name)` \(problem)",
            at: places(member.name)?.value))
      } else {
        values[at].value = options[at].normal(member.value)
      }
    }
    return Checked(values, diagnostics)
  }
}
