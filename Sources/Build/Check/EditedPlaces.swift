internal import Base
internal import Tailoring

/// Where in a file that was edited by hand the findings of a proof stand, and which of them only follow from others: below a post
/// whose title is wrong every statement stands below no post of the profile, which nobody needs to be told.
struct EditedPlaces {
  struct Placed {
    var finding: DocumentProof.Finding
    var range: SourceRange
    /// How many findings follow from it.
    var below = 0
  }
  /// A word of the file without the signs of Markdown and the punctuation around it.
  private struct FileWord {
    var form: String
    var range: Range<Int>
  }

  private let source: SourceText
  private let words: [FileWord]
  /// The places of each word.
  private let places: [String: [Int]]
  /// By line from 1: the level of a heading of Markdown; 0: none.
  private let levels: [Int]

  init(_ source: SourceText) {
    self.source = source
    words = Self.words(of: source.text)
    places = Dictionary(grouping: words.indices, by: { [words] in words[$0].form })
    let isMarkdown = source.file.hasSuffix(".md")
    let lines = Array(source.text.utf8).split(omittingEmptySubsequences: false) { $0 == 0x0A }
    levels =
      [0]
      + lines.map { line in
        let signs = line.prefix { $0 == 0x23 }.count
        return isMarkdown && signs > 0 && line.dropFirst(signs).first == 0x20 ? signs : 0
      }
  }

  /// The findings, in the document's order, without those that follow from others. O(words · findings).
  func placed(_ findings: [DocumentProof.Finding]) -> [Placed] {
    var out: [Placed] = []
    var cursor = 0
    for finding in findings {
      let found = place(of: finding.text, from: cursor)
      if let found { cursor = found.lowerBound }
      let range = found.map {
        source.range(
          from: words[$0.lowerBound].range.lowerBound, to: words[$0.upperBound - 1].range.upperBound)
      }
      if finding.problems.allSatisfy({ $0.kind == .mixedPositions }), let line = range?.start.line,
        let cause = out.lastIndex(where: { holds($0, line) })
      {
        out[cause].below += 1
      } else {
        out.append(Placed(finding: finding, range: range ?? SourceRange(file: source.file)))
      }
    }
    return out
  }

  /// Whether a line belongs to the entry in whose heading a finding stands.
  private func holds(_ placed: Placed, _ line: Int) -> Bool {
    let start = placed.range.start.line
    guard levels.indices.contains(start), levels[start] > 2, line >= start, levels.indices.contains(line)
    else {
      return false
    }
    return line == start || !levels[(start + 1)...line].contains { $0 > 0 && $0 <= levels[start] }
  }

  /// The words of a text, the first of them that stand at or behind `cursor`, else anywhere; nil where not even its first does.
  private func place(of text: String, from cursor: Int) -> Range<Int>? {
    let asked = Self.words(of: text).map(\.form)
    guard let first = asked.first else { return nil }
    let starts = places[first] ?? []
    let ordered = starts.filter { $0 >= cursor } + starts.filter { $0 < cursor }
    for count in [asked.count, 4, 2, 1] where count <= asked.count {
      let found = ordered.first { start in
        start + count <= words.count && (0..<count).allSatisfy { words[start + $0].form == asked[$0] }
      }
      if let found { return found..<found + count }
    }
    return nil
  }

  /// Parted by white space, without case and the signs around them. O(bytes).
  private static func words(of text: String) -> [FileWord] {
    let bytes = Array(text.utf8)
    var out: [FileWord] = []
    var start: Int?
    func close(_ end: Int) {
      guard var low = start else { return }
      var high = end
      while low < high, isSign(bytes[low]) { low += 1 }
      while high > low, isSign(bytes[high - 1]) { high -= 1 }
      start = nil
      guard low < high else { return }
      let form = String(decoding: bytes[low..<high], as: UTF8.self).lowercased()
      out.append(FileWord(form: form, range: low..<high))
    }
    var i = 0
    while i < bytes.count {
      let blank = blank(bytes, i)
      if blank > 0 { close(i) } else if start == nil { start = i }
      i += max(1, blank)
    }
    close(bytes.count)
    return out
  }

  private static func isSign(_ byte: UInt8) -> Bool { signs.contains(byte) }
  private static let signs = Set("#*_|`[]()=\\,;:.".utf8)

  /// The bytes of white space, also without break and narrow, and of middle dots, that begin there.
  private static func blank(_ bytes: [UInt8], _ i: Int) -> Int {
    if bytes[i] <= 0x20 { return 1 }
    if bytes[i...].starts(with: [0xC2, 0xA0]) || bytes[i...].starts(with: [0xC2, 0xB7]) { return 2 }
    return bytes[i...].starts(with: [0xE2, 0x80, 0xAF]) ? 3 : 0
  }
}
