public import Base
internal import Content
internal import Export
internal import Tailoring

/// `vitae diff`: compares two finished applications by the claims that they carry.
public enum ApplicationCompare {
  /// One of the two.
  public struct Side: Hashable, Sendable {
    /// As the person named it.
    public var name: String
    /// Nil where there is none.
    public var pages: Int?
    public var letterPages: Int?
    public var language: LanguageTag?
  }
  public struct Result: Hashable, Sendable {
    public var first: Side
    public var second: Side
    public var diff: ApplicationDiff
  }

  /// Compares two applications, each `<person>/<job>` below `output`, its folder, or a PDF of ours. Where one is a PDF,
  /// of both what the PDFs carry is compared. nil, with errors: one of them could not be read.
  public static func run(_ first: String, _ second: String, output: String) -> Checked<Result?> {
    let (a, b) = (place(first, output), place(second, output))
    var diagnostics: [Diagnostic] = []
    let asPDF = [a, b].contains { $0.map(isFile) ?? false }
    func read(_ name: String, _ place: String?) -> Reading? {
      guard let place else {
        diagnostics.append(unknown(name, output))
        return nil
      }
      do throws(FileError) {
        if let reading = try Reading(place, name: name, asPDF: asPDF) { return reading }
        diagnostics.append(noClaims(place))
      } catch {
        diagnostics.append(error.diagnostic())
      }
      return nil
    }
    let readings = [read(first, a), read(second, b)].compactMap { $0 }
    guard readings.count == 2 else { return Checked(nil, diagnostics) }
    let (x, y) = (readings[0], readings[1])
    let isOneLanguage =
      x.side.language == nil || y.side.language == nil
      || x.side.language?.primary == y.side.language?.primary
    var diff = ApplicationDiff(x.ledger, y.ledger, isOneLanguage: isOneLanguage)
    diff.compare(sections: x.sections, y.sections)
    return Checked(Result(first: x.side, second: y.side, diff: diff), diagnostics)
  }

  private static func isFile(_ path: String) -> Bool { Files.kind(path) == .file }

  /// Where an application of that name is; nil: nowhere.
  private static func place(_ name: String, _ output: String) -> String? {
    let below = Path.join(Path.join(output, "applications"), name)
    return [name, below].first { path in
      isFile(path) || isFile(Path.join(path, "claims.json"))
    }
  }

  private static func unknown(_ name: String, _ output: String) -> Diagnostic {
    let root = Path.join(output, "applications")
    let people = (try? Files.list(root))?.filter { $0.kind == .folder }.map(\.name) ?? []
    let known = people.flatMap { person in
      ((try? Files.list(Path.join(root, person))) ?? []).map { person + "/" + $0.name }
        .filter { isFile(Path.join(Path.join(root, $0), "claims.json")) }
    }.sorted()
    let all = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
    return Diagnostic(
      .error, code: "diff.unknown-application", "there is no application `\(name)`",
      hints: [
        Spelling.nearest(to: name, in: known).map { "did you mean `\($0)`?" }
          ?? (known.isEmpty
            ? "there are none in `\(root)`: run `vitae build`, or name another folder with `--output`"
            : "name a PDF, a folder, or one of: \(all)")
      ])
  }

  private static func noClaims(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "diff.no-claims", "`\(path)` does not say what it rests on", at: SourceRange(file: path),
      hints: [
        "only what `vitae build` makes can be compared, with `claims.json` in its folder or attached to its PDF"
      ])
  }
}

/// What is known of one application.
private struct Reading {
  var side: ApplicationCompare.Side
  var ledger: ClaimLedger
  /// The CV's headings, as its Markdown or its PDF's outline has them.
  var sections: [String] = []

  /// Nil where there are no claims.
  init?(_ path: String, name: String, asPDF: Bool) throws(FileError) {
    side = .init(name: name)
    guard Files.kind(path) == .folder else {
      let shown = ShownText(of: try Files.read(path))
      guard let ledger = Self.attached(shown) else { return nil }
      self.ledger = ledger
      let isLetter = !ledger.claims.isEmpty && ledger.claims.allSatisfy { $0.document == .letter }
      if isLetter { side.letterPages = shown.pages } else { side.pages = shown.pages }
      if !isLetter { sections = shown.headings }
      side.language = shown.language
      return
    }
    let cv = Files.contents(Path.join(path, "cv.pdf")).map(ShownText.init(of:))
    let letter = Files.contents(Path.join(path, "letter.pdf")).map(ShownText.init(of:))
    side.pages = cv?.pages
    side.letterPages = letter?.pages
    side.language = cv?.language ?? letter?.language
    if asPDF {
      sections = cv?.headings ?? []
      let parts = [cv, letter].compactMap { $0 }.map(Self.attached)
      guard !parts.isEmpty, parts.allSatisfy({ $0 != nil }) else { return nil }
      ledger = Self.joined(cv.flatMap(Self.attached), letter.flatMap(Self.attached))
    } else {
      guard let ledger = Self.ledger(try Files.read(Path.join(path, "claims.json"))) else { return nil }
      self.ledger = ledger
    }
    if asPDF { return }
    let lines = Files.contents(Path.join(path, "cv.md")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    sections = lines.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
  }

  /// The CV's part of one and the letter's of the other: a letter's claims name facts of the CV too.
  private static func joined(_ cv: ClaimLedger?, _ letter: ClaimLedger?) -> ClaimLedger {
    ClaimLedger(
      claims: (cv?.claims ?? []).filter { $0.document == .cv }
        + (letter?.claims ?? []).filter { $0.document == .letter })
  }

  private static func attached(_ shown: ShownText) -> ClaimLedger? {
    shown.attachments.first { $0.name == "claims.json" }.flatMap { ledger($0.bytes) }
  }

  private static func ledger(_ bytes: [UInt8]) -> ClaimLedger? {
    (try? JSONValue.parse(String(decoding: bytes, as: UTF8.self))).flatMap { ClaimLedger(json: $0) }
  }
}
