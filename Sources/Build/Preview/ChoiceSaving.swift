internal import Base
internal import Composition
internal import Content

/// Whom a choice is kept for.
public enum PreviewScope: String, Sendable, CaseIterable {
  /// In the person's file for the job.
  case application
  /// In the person's profile: for all applications that say nothing of their own.
  case person
}

/// Writes into the person's files how an application is looked at.
struct ChoiceSaving {
  let application: Application
  let context: BuildContext
  let options: BuildOptions

  /// A field to be set in a file.
  private struct Field {
    var path: [String]
    var value: JSONValue
  }

  /// Writes what of the choice the files do not say already.
  ///
  /// - Returns: the files that were changed; nil, with errors, where nothing was written.
  func save(_ choice: PreviewChoice, for scope: PreviewScope) -> Checked<[String]?> {
    let chosen = choice.applied(to: application, context)
    let check = context.documents(chosen.person, chosen.job, chosen.variant, language: chosen.language)
    if check.hasErrors { return Checked(nil, check.diagnostics) }
    let (shared, own) = fields(choice)
    var edits = [(file: choicesFile, fields: own)]
    switch scope {
    case .application: edits[0].fields = shared + own
    case .person:
      guard let file = profileFile else { return Checked(nil, [noProfile]) }
      edits.append((file, shared))
    }
    return write(edits.filter { !$0.fields.isEmpty })
  }

  /// Whether the files do not say it already.
  func isNew(_ choice: PreviewChoice) -> Bool {
    let (shared, own) = fields(choice)
    return !shared.isEmpty || !own.isEmpty
  }

  /// What differs from what the files say: what a profile may say too, and what only a file for the job may.
  private func fields(_ choice: PreviewChoice) -> (shared: [Field], own: [Field]) {
    var (shared, own): ([Field], [Field]) = ([], [])
    let name = context.templateName(application.person, application.job, application.variant).name
    if let template = choice.template, template != name {
      shared.append(Field(path: ["template"], value: .string(template)))
    }
    var bare = choice
    bare.options = []
    let plain = bare.applied(to: application, context)
    let known = context.documents(plain.person, plain.job, plain.variant, language: plain.language).value
    for option in choice.values(for: application, context)
    where known?.options.first(where: { $0.name == option.name })?.value != option.value {
      shared.append(Field(path: ["templateOptions", option.name], value: option.value))
    }
    if let language = choice.language, LanguageTag(language) != application.language {
      own.append(Field(path: ["language"], value: .string(language)))
    }
    return (shared, own)
  }

  // MARK: Files

  private var person: ContentScan.Person? {
    ContentScan(root: options.content).people.first { $0.slug == application.person.slug }
  }

  private var choicesFile: String {
    let known = person?.variants.first { $0.slug == application.name }?.path
    return known ?? Path.join(Path.join(application.person.folder, "jobs"), application.name + ".yaml")
  }

  /// nil where the profile is not in a form of ours that takes settings.
  private var profileFile: String? {
    guard let path = person?.profile, ["yaml", "yml"].contains(Path.fileExtension(path)) else { return nil }
    return Path.stem(path) == "cv" ? nil : path
  }

  private var noProfile: Diagnostic {
    Diagnostic(
      .error, code: "build.cannot-edit",
      "`\(person?.profile ?? application.person.slug)` is no YAML of ours, and is not changed",
      hints: ["save it for the application alone, or set `template:` in `site.yaml`"])
  }

  private func write(_ edits: [(file: String, fields: [Field])]) -> Checked<[String]?> {
    var texts: [(file: String, text: String)] = []
    do throws(FileError) {
      for edit in edits {
        let bytes = Files.kind(edit.file) == nil ? [] : try Files.read(edit.file)
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard let text = String(validating: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self) else {
          return Checked(nil, [refused(edit.file, "is not UTF-8", edit.fields)])
        }
        var file: YAMLFields? = YAMLFields(text)
        for field in edit.fields { file = file?.setting(field.path, to: field.value) }
        guard let file else {
          return Checked(nil, [refused(edit.file, "is written so that nothing can be put in", edit.fields)])
        }
        texts.append((edit.file, (hasMark ? "\u{FEFF}" : "") + file.text))
      }
      for (file, text) in texts {
        try Files.makeFolder(Path.folder(file))
        try AtomicFile.write(Array(text.utf8), to: file)
      }
      return Checked(texts.map(\.file))
    } catch {
      return Checked(nil, [error.diagnostic()])
    }
  }

  private func refused(_ file: String, _ reason: String, _ fields: [Field]) -> Diagnostic {
    let lines = fields.map { "`\($0.path.joined(separator: ": ")): \($0.value.serialized())`" }
    return Diagnostic(
      .error, code: "build.cannot-edit", "`\(file)` \(reason)", at: SourceRange(file: file),
      hints: ["write by hand: \(lines.joined(separator: ", "))"])
  }
}
