public import Base

/// Reads a job description: YAML front matter, then the posting as pasted.
public enum JobPostingReader {
  /// More of a posting than this is not kept.
  static let byteLimit = 4_000_000
  /// What a posting asks for is looked for in no more of it than this: no employer writes so much.
  public static let readLimit = 128 << 10

  /// Nil, with errors, where the file cannot be read as a posting.
  public static func read(_ source: SourceText, slug: String) -> Checked<JobPosting?> {
    var state = ProfileState(context: ReadContext(source: source))
    guard let matter = FrontMatter.read(source, &state.context) else {
      return Checked(nil, state.context.diagnostics)
    }
    let page = HTMLScan.isHTML(matter.body) ? PostingPage(String(matter.body.prefix(byteLimit))) : nil
    var posting = JobPosting(
      slug: slug, source: source, text: body(page?.text ?? matter.body, matter.bodyStart, &state.context),
      textStart: matter.bodyStart)
    let visible = page == nil ? HiddenMarkup(posting.text) : nil
    posting.text = visible?.text ?? posting.text
    posting.hidden = visible?.found ?? page?.hidden.map { HiddenText(text: $0, offset: 0) } ?? []
    posting.hidden += page?.comments.map { HiddenText(text: $0, offset: 0, isUsual: true) } ?? []
    posting.page = page.map { SourceText(file: source.file, text: $0.text) }
    if case .null = matter.root.value {
      complete(&posting, page, isBare: true, &state.context)
    } else if var reader = ItemReader(matter.root, path: "", &state) {
      reader.id = FactID("job/\(slug)")
      read(&reader, into: &posting, &state)
      complete(&posting, page, isBare: false, &state.context)
    }
    return Checked(posting, state.context.diagnostics)
  }

  private static func body(
    _ text: String, _ start: SourceLocation, _ context: inout ReadContext
  ) -> String {
    let place = SourceRange(file: context.source.file, at: start)
    if text.utf8.allSatisfy({ $0 <= 0x20 }) {
      context.report(
        .error, "content.empty-posting", "the posting has no text", at: place,
        hints: ["paste the job description below the front matter"])
      return ""
    }
    guard text.utf8.count > readLimit else { return text }
    context.report(
      .warning, "content.long-posting",
      "the posting is \(text.utf8.count / 1000) kB long; only its first \(readLimit / 1000) kB are read",
      at: place, hints: ["keep the part that says what is asked for"])
    guard text.utf8.count > byteLimit else { return text }
    let utf8 = text.utf8
    var cut = utf8.index(utf8.startIndex, offsetBy: byteLimit)
    while utf8[cut] & 0xC0 == 0x80 { cut = utf8.index(before: cut) }
    return String(text[..<cut])
  }

  private static func read(
    _ reader: inout ItemReader, into posting: inout JobPosting, _ state: inout ProfileState
  ) {
    posting.company = reader.text("company", &state)
    posting.position = reader.text("position", or: "title", &state)
    posting.location = reader.text("location", &state)
    posting.url = reader.address("url", &state)
    posting.posted = reader.date("posted", &state)
    posting.date = reader.date("date", &state)
    posting.contact = contact(&reader, &state)
    posting.language = reader.language("language", &state)
    posting.people = people(&reader, &state)
    posting.pages = reader.mapping.integer("pages", in: 1...20, &state.context)
    posting.fit = reader.fit("fit", &state)
    posting.fitRange = reader.mapping.value("fit")?.range
    posting.attachments = reader.attachments("attachments", &state)
    posting.template = reader.text("template", &state)
    posting.unknown = reader.mapping.finish(&state.context)
  }

  /// Takes from the page or the text what the front matter does not say, and asks for what is still missing.
  private static func complete(
    _ posting: inout JobPosting, _ page: PostingPage?, isBare: Bool, _ context: inout ReadContext
  ) {
    if let page { posting.complete(from: page) }
    if posting.posted == nil { posting.posted = PostedLine.find(in: posting.text) }
    if posting.position == nil, let title = PostingTitle(of: posting.text) { posting.complete(from: title) }
    let isPlaced = posting.company != nil && posting.position != nil && posting.location != nil
    if page.map({ !$0.isStructured }) ?? true, !isPlaced {
      take(PostingHead(of: posting.text), &posting, isBare: isBare, &context)
    }
    let missing = [("company", posting.company), ("position", posting.position)].filter { $0.1 == nil }.map(
      \.0)
    let place = SourceRange(file: posting.source.file)
    guard isBare else {
      for key in missing {
        context.report(
          .warning, "content.missing-field", "the posting has no `\(key)`", at: place,
          hints: ["the letter and the file names use it: add `\(key): …` to the front matter"])
      }
      return
    }
    guard !missing.isEmpty else { return }
    context.report(
      .warning, "content.missing-field",
      "the posting has no \(missing.map { "`\($0)`" }.joined(separator: " and no "))"
        + (missing.count == 2
          ? ", and its text names neither plainly: its letter cannot say which post it is for" : ""),
      at: place,
      hints: [
        "begin the file with `---`, " + missing.map { "`\($0): …`" }.joined(separator: ", ")
          + " and another `---`"
      ])
  }

  /// Takes what the page around the posting says, and says what was taken where nobody wrote it down.
  private static func take(
    _ head: PostingHead, _ posting: inout JobPosting, isBare: Bool, _ context: inout ReadContext
  ) {
    let before = [posting.company, posting.position, posting.location]
    posting.complete(from: head)
    let after = [posting.company, posting.position, posting.location]
    let taken = zip(["company", "position", "location"], zip(before, after)).compactMap { key, values in
      values.0 == nil ? values.1.map { "\(key) `\($0.plain)`" } : nil
    }
    guard isBare, !taken.isEmpty else { return }
    context.report(
      .note, "content.read-from-page", "the posting's text gives \(taken.joined(separator: ", "))",
      at: SourceRange(file: posting.source.file),
      hints: ["if that is wrong, begin the file with `---`, what is right as `key: value`, and another `---`"]
    )
  }

  private static func contact(_ posting: inout ItemReader, _ state: inout ProfileState) -> Contact? {
    guard let node = posting.mapping.value("contact") else { return nil }
    var contact = Contact()
    if case .scalar = node.value {
      contact.name = state.text(node, path: "contact.name", id: posting.id)
      return contact
    }
    guard var reader = ItemReader(node, path: "contact", &state) else { return nil }
    reader.id = posting.id
    contact.name = reader.text("name", &state)
    contact.title = reader.text("title", &state)
    contact.email = reader.text("email", &state)
    // It becomes the line of a message's head.
    if !ResumeReader.checkEmail(contact.email, &state) { contact.email = nil }
    contact.address = address(&reader, &state)
    reader.finish(&state)
    return contact
  }

  /// A list of lines, or one text of several lines.
  private static func address(_ reader: inout ItemReader, _ state: inout ProfileState) -> [Text] {
    guard let node = reader.mapping.value("address"), case .scalar(let written, _) = node.value else {
      return reader.texts("address", &state)
    }
    return written.split(whereSeparator: \.isNewline).enumerated().compactMap { index, line in
      let one = DataNode(.scalar(String(line), isQuoted: true), range: node.range)
      return state.text(one, path: "contact.address[\(index)]", id: reader.id)
    }
  }

  private static func people(_ reader: inout ItemReader, _ state: inout ProfileState) -> [Text]? {
    guard reader.mapping.value("people") != nil else { return nil }
    let people = reader.texts("people", &state)
    return people.count == 1 && people[0].plain == "all" ? nil : people
  }
}

extension JobPosting {
  /// Takes what a saved page says and the front matter does not.
  fileprivate mutating func complete(from title: PostingTitle) {
    func text(_ value: String, _ path: String) -> Text {
      Text(RichText(plain: value), origin: Origin(factID: nil, fieldPath: path, range: nil))
    }
    position = text(title.position, "position")
    company = company ?? title.company.map { text($0, "company") }
  }

  /// Takes what the head and the labelled lines of a copied page say.
  fileprivate mutating func complete(from head: PostingHead) {
    func text(_ value: String?, _ path: String) -> Text? {
      value.map { Text(RichText(plain: $0), origin: Origin(factID: nil, fieldPath: path, range: nil)) }
    }
    position = position ?? text(head.position, "position")
    company = company ?? text(head.company, "company")
    location = location ?? text(head.location, "location")
  }

  fileprivate mutating func complete(from page: PostingPage) {
    func text(_ value: String?, _ path: String) -> Text? {
      value.map { Text(RichText(plain: $0), origin: Origin(factID: nil, fieldPath: path, range: nil)) }
    }
    position = position ?? text(page.position, "position")
    company = company ?? text(page.company, "company")
    location = location ?? text(page.location, "location")
    language = language ?? page.language
    if posted == nil, let day = page.posted, case .date(let date) = DateReading.read(day) { posted = date }
  }
}
