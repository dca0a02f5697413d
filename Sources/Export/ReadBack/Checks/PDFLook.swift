public import Import

/// What can be said of anybody's PDF before another program opens it: within bounds of time and memory, whatever the bytes.
public struct PDFLook: Sendable {
  /// Reading it costs far more than reading a CV: it is made to, or it is something else.
  public var isTooComplex: Bool
  public var isEncrypted: Bool
  /// The file `resume.json` that PDFs of ours carry.
  public var resume: [UInt8]?
  /// Texts that a program reads and nobody sees. Empty where all text is so: recognised text below a scan.
  public var hidden: [String]
  public var pages: Int
  /// Small things drawn on its pages, in the order of the file: bullets are among them.
  public var marks: [DrawnMark]

  /// Looks at a file. O(bytes of the content streams), at most a second.
  public init(_ pdf: [UInt8]) {
    self.init(pdf, budget: .foreign)
  }

  init(_ pdf: [UInt8], budget: ReadBudget) {
    var table = ObjectTable(pdf, budget: budget)
    let file = ReadFile(&table)
    isEncrypted = file.isEncrypted
    pages = file.pages.count
    resume = FileFacts.attachments(&table).first { $0.name == "resume.json" }?.bytes
    hidden = []
    marks = file.pages.enumerated().flatMap { index, page in
      page.marks.map { DrawnMark($0, page: index + 1, of: page.media) }
    }
    var shown = 0
    var isRecognised = true
    for page in file.pages where !table.budget.isSpent {
      for finding in HiddenText.findings(in: page, &table.budget) where Self.isMeant(finding.reason) {
        hidden.append(finding.text)
        isRecognised = isRecognised && finding.reason == .invisible
      }
      shown += page.text.count
    }
    isTooComplex = table.budget.isSpent || NestingDepth.isBeyond(1_000, in: pdf)
    let concealed = hidden.reduce(0) { $0 + $1.utf8.count }
    if isRecognised, concealed * 2 > shown { hidden = [] }
  }

  /// Programs draw bold letters transparent below their outline, and cut or cover what is seen all the same.
  private static func isMeant(_ reason: HiddenText.Reason) -> Bool {
    switch reason {
    case .tiny, .invisible, .offPage, .sameColor: true
    case .transparent, .clipped, .covered: false
    }
  }
}

extension DrawnMark {
  fileprivate init(_ box: Box, page: Int, of media: Box) {
    self.init(
      page: page, left: Double(box.left - media.left), top: Double(media.top - box.top),
      right: Double(box.right - media.left), bottom: Double(media.top - box.bottom))
  }
}

/// How deeply arrays and dictionaries of a PDF are nested.
enum NestingDepth {
  /// Whether somewhere outside of streams more than `limit` are open at once. O(bytes).
  static func isBeyond(_ limit: Int, in pdf: [UInt8]) -> Bool {
    var depth = 0
    var at = 0
    while at < pdf.count {
      switch pdf[at] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "<") where at + 1 < pdf.count && pdf[at + 1] == UInt8(ascii: "<"):
        depth += 1
        at += 1
      case UInt8(ascii: ">") where at + 1 < pdf.count && pdf[at + 1] == UInt8(ascii: ">"):
        depth -= 1
        at += 1
      case UInt8(ascii: "s")
      where pdf[at...].starts(with: "stream".utf8) && pdf[..<at].last != UInt8(ascii: "d"):
        at = ByteSearch.first("endstream", in: pdf, from: at) ?? pdf.count
        depth = 0
      default: break
      }
      depth = max(0, depth)
      if depth > limit { return true }
      at += 1
    }
    return false
  }
}
