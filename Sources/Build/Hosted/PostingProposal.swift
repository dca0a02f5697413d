internal import Base
internal import Content

/// What a pasted posting says of post and employer. A proposal: whoever pasted it sees what was taken for what and may change
/// it, so that a line which is most likely a title is taken for one.
public struct PostingProposal: Hashable, Sendable {
  /// Empty where it is not known.
  public var position = ""
  public var company = ""

  /// O(bytes of the text).
  public init(of text: String) {
    let source = SourceText(file: "posting", text: "---\ndate: 2000-01-01\n---\n" + text)
    let read = JobPostingReader.read(source, slug: "posting").value
    position = read?.position?.plain ?? ""
    company = read?.company?.plain ?? ""
    let body = read?.text ?? text
    let lines = body.split(whereSeparator: \.isNewline).lazy.map(Self.bare).filter { !$0.isEmpty }
    let first = Array(lines.prefix(Self.labelled))
    for line in first { take(label: line) }
    takeTitle(Array(first.drop { PostingFurniture.holds($0) }.prefix(2)), body)
    position = Self.short(position)
    company = Self.short(company)
  }

  private static let labelled = 40
  private static let longest = 90

  /// Without Markdown's signs of headings, emphasis and lists.
  private static func bare(_ line: Substring) -> String {
    String(line.drop { "#*_>-• \t".contains($0) }).trimmingEnd { "*_# \t\r".contains($0) }
  }

  private static func short(_ text: String) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return words.count <= 200 ? words : ""
  }

  // MARK: Lines with labels

  private static let positions: Set<String> = [
    "position", "job title", "title", "role", "post", "vacancy", "stelle", "stellenbezeichnung", "jobtitel",
    "poste", "intitulé du poste", "puesto", "cargo",
  ]
  private static let companies: Set<String> = [
    "company", "employer", "organisation", "organization", "company name", "firma", "unternehmen",
    "arbeitgeber",
    "entreprise", "employeur", "société", "empresa",
  ]

  private mutating func take(label line: String) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let label = line[..<colon].lowercased().trimmingBlanks().trimmingEnd { "*_ ".contains($0) }
    let value = Self.bare(line[line.index(after: colon)...])
    guard !value.isEmpty, value.utf8.count <= Self.longest else { return }
    if position.isEmpty, Self.positions.contains(label) { position = value }
    if company.isEmpty, Self.companies.contains(label) { company = value }
  }

  // MARK: The first lines

  /// The first line is the post and the second the employer, or the other way round where the first has the form of a
  /// firm's name.
  private mutating func takeTitle(_ lines: [String], _ body: String) {
    guard let first = lines.first else { return }
    let second = lines.count > 1 ? lines[1] : ""
    if position.isEmpty, Self.isFirm(first), Self.isTitle(first) {
      if company.isEmpty { company = Self.firm(first) }
      if Self.isTitle(second) { position = second }
      return
    }
    if position.isEmpty, Self.isTitle(first) { position = first }
    guard company.isEmpty, !position.isEmpty, Self.isTitle(second) else { return }
    let name = Self.firm(second)
    if Self.isFirm(second) || Self.isNamed(name, in: body, after: second) { company = name }
  }

  /// Short, begins as a title does, and is neither a sentence nor the heading of a part.
  private static func isTitle(_ line: String) -> Bool {
    guard let first = line.first, let last = line.last,
      first.isUppercase || line.prefix(2).last?.isLetter == true && first.isNumber,
      (3...longest).contains(line.utf8.count), !".:!?;,".contains(last) || isFirm(line),
      line.split(separator: " ").count <= 12, line.contains(where: \.isLetter), !line.contains(":")
    else { return false }
    let lower = line.lowercased()
    return !headings.contains { lower.hasPrefix($0) }
  }

  /// How lines begin that are no names.
  private static let headings = [
    "about", "job description", "description", "the role", "your ", "our ", "we ", "we'", "we’",
    "you ", "location", "salary", "posted", "published", "reference", "ref ", "full-time",
    "full time", "part-time", "part time", "permanent", "remote", "hybrid", "apply", "what ",
    "who ", "dear ", "hello", "über uns", "stellenbeschreibung", "stellenangebot", "ihre ",
    "deine ", "wir ", "unser", "standort", "vollzeit", "teilzeit", "unbefristet", "befristet",
    "aufgaben", "à propos", "descriptif", "vos ", "votre ", "nous ", "notre ", "lieu",
    "temps plein", "cdi", "cdd", "sobre ", "descripción", "tus ", "jornada",
  ]

  // MARK: Firms

  private static let forms: Set<String> = [
    "GmbH", "gGmbH", "mbH", "AG", "SE", "KG", "KGaA", "UG", "OHG", "eG", "e.V.", "Ltd", "Ltd.",
    "Limited", "LLC", "LLP", "Inc", "Inc.", "Corp", "Corp.", "Corporation", "plc", "PLC", "S.A.",
    "SA", "SAS", "SARL", "S.L.", "SL", "S.p.A.", "B.V.", "BV", "N.V.", "NV", "AB", "ASA", "Oy",
    "Oyj", "ApS", "A/S", "DAC", "CLG", "Group", "Holding", "University", "Universität",
    "Université", "Universidad", "Hospital", "Council",
  ]

  /// Whether a legal form, or what stands for one, is among the words.
  private static func isFirm(_ line: String) -> Bool {
    line.split { " ,|·–—()".contains($0) }.contains { forms.contains(String($0)) }
  }

  /// The name of a line that may give the place too: "Span Ltd, Galway", "Span Ltd · Galway", "Span Ltd (Galway)".
  private static func firm(_ line: String) -> String {
    var name = line
    for mark in [" · ", " | ", " – ", " — ", " - ", " • ", " ("] {
      if let at = name.firstRange(of: mark) { name = String(name[..<at.lowerBound]) }
    }
    guard let comma = name.firstRange(of: ", ") else { return name.trimmingBlanks() }
    let rest = name[comma.upperBound...]
    // "Span, Inc."
    let form = rest.prefix { $0 != "," && $0 != " " }
    guard forms.contains(String(form)) else { return String(name[..<comma.lowerBound]).trimmingBlanks() }
    return String(name[..<form.endIndex])
  }

  /// Whether a name stands in the text below its line too, and nowhere as a place does: "in Galway".
  private static func isNamed(_ name: String, in body: String, after line: String) -> Bool {
    guard name.utf8.count >= 3, let start = body.firstRange(of: line) else { return false }
    let before = [" in", " to", " near", " à", " en", " nach", " bei", " from", ","]
    var rest = body[start.upperBound...]
    var isNamed = false
    while let found = rest.firstRange(of: name) {
      let lead = rest[..<found.lowerBound].suffix(6).trimmingEnd { $0 == " " }
      if before.contains(where: { (" " + lead).hasSuffix($0) }) { return false }
      isNamed = true
      rest = rest[found.upperBound...]
    }
    return isNamed
  }
}

extension PostingProposal {
  /// `diagnostics`, of which those about what a posting without front matter lacks propose what it seems to say itself.
  static func hinted(_ diagnostics: [Diagnostic], _ source: SourceText) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      guard diagnostic.code == "content.missing-field", !source.text.hasPrefix("---"),
        !source.text.hasPrefix("<")
      else {
        return diagnostic
      }
      let proposal = PostingProposal(of: source.text)
      guard !proposal.position.isEmpty || !proposal.company.isEmpty else { return diagnostic }
      var out = diagnostic
      out.hints = [
        "begin the file with `---`, `company: \(scalar(proposal.company))`, `position: \(scalar(proposal.position))` and another"
          + " `---`; what stands there is read from the text, so change it if it is wrong"
      ]
      return out
    }
  }

  /// A value as YAML has it.
  private static func scalar(_ text: String) -> String {
    if text.isEmpty { return "…" }
    let isPlain =
      text.first.map { $0.isLetter || $0.isNumber } ?? false
      && !text.contains { "\"'`{}[]\\".contains($0) } && !text.contains(": ") && !text.contains(" #")
      && !text.hasSuffix(":")
    return isPlain ? text : JSONValue.string(text).serialized()
  }
}
