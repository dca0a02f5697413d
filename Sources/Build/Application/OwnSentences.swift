internal import Base
internal import Content
internal import Tailoring

/// What a person's file for a job lets the letter say as their own word.
enum OwnSentences {
  /// Those that claim nothing, and a warning for each other one.
  static func usable(_ own: [OwnSentence], _ word: @autoclosure () -> OwnWord) -> Checked<[OwnSentence]> {
    guard !own.isEmpty else { return Checked([]) }
    let word = word()
    var out = Checked<[OwnSentence]>([])
    for sentence in own {
      let problems = word.problems(in: sentence.text)
      if problems.isEmpty {
        out.value.append(sentence)
      } else {
        out.diagnostics.append(claiming(sentence, problems, word.examples(for: sentence.purpose)))
      }
    }
    return out
  }

  /// A warning for each that claims something, without making the application.
  static func diagnostics(_ application: Application, _ content: ContentSet, date: PartialDate)
    -> [Diagnostic]
  {
    guard let job = application.job, let variant = application.variant, !variant.letter.isEmpty else {
      return []
    }
    let told = application.told
    let language = LetterComposer.language(written: told.language, for: job, asked: application.language)
    let profile = told.applying(VariantChoices(variant, in: application.person.profile))
    return usable(
      variant.letter,
      OwnWord(profile, for: job, language: language, date: date, vocabulary: content.vocabulary)
    ).diagnostics
  }

  private static func claiming(_ sentence: OwnSentence, _ problems: [OwnWord.Problem], _ examples: [String])
    -> Diagnostic
  {
    let reasons = problems.prefix(3).map { "`\($0.words)` \($0.reason.explanation)" }.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "build.claiming-sentence",
      "`letter.\(sentence.purpose.rawValue)` is not used, because it is not certain to be a wish alone: \(reasons)",
      at: sentence.range,
      hints: [
        "begin with words such as \(examples.map { "`\($0)`" }.joined(separator: ", ")); what you did, know or are"
          + " stands in the profile, from which the letter tells it"
      ])
  }

  /// What the person's file for a posting says, with what it extends; nothing where there is none.
  ///
  /// - Parameters:
  ///   - profile: the path of the person's profile.
  ///   - job: that of the posting.
  static func beside(profile: String?, job: String?) -> [OwnSentence] {
    guard let profile, let job else { return [] }
    let folder = Path.join(Path.folder(profile), "jobs")
    var names: [String] = []
    var whole: Variant?
    var next: String? = UnicodeForms.slug(Path.stem(job))
    while let name = next, !names.contains(name) {
      names.append(name)
      let path = ["yaml", "yml"].map { Path.join(folder, "\(name).\($0)") }.first { Files.kind($0) == .file }
      guard let path, let bytes = try? Files.read(path),
        let source = SourceDecoding.decode(bytes, file: path).value
      else { break }
      let read = VariantReader.read(source, slug: name).value
      whole = whole.map { $0.extending(read) } ?? read
      next = read.extends.map { UnicodeForms.slug($0.text) }
    }
    return whole?.letter ?? []
  }
}
