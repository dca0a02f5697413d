internal import Export

/// The words of somebody's PDF, as poppler in a confined child gives them.
struct PDFWords {
  enum Outcome: String {
    case read
    /// The program is not installed.
    case missing
    case exceeded
    case failed
    case notConfined
  }

  var outcome: Outcome
  /// The output of `pdftotext -bbox`.
  var words: [UInt8] = []
  /// The output of `pdftohtml -xml`; nil: not known.
  var styles: [UInt8]?

  /// Reads `file`, a file of a folder that holds nothing else, in so many milliseconds.
  static func read(_ file: String, in folder: String, within milliseconds: Int64 = 4_000) -> PDFWords {
    var child = ConfinedChild()
    child.milliseconds = milliseconds
    child.mostOutput = 16 << 20
    let start = ConfinedChild.now()
    var out = PDFWords(outcome: .read)
    switch child.run("pdftotext", ["-q", "-bbox", "-enc", "UTF-8", "-l", "61", file, "-"], in: folder) {
    case .output(let output): out.words = output
    case .missing: return PDFWords(outcome: .missing)
    case .exceeded: return PDFWords(outcome: .exceeded)
    case .failed: return PDFWords(outcome: .failed)
    case .notConfined: return PDFWords(outcome: .notConfined)
    }
    // Both together have no more time than one.
    child.milliseconds = max(100, milliseconds - (ConfinedChild.now() - start))
    let options = ["-q", "-xml", "-i", "-stdout", "-zoom", "1", "-fontfullname", "-nodrm", "-l", "61", file]
    if case .output(let output) = child.run("pdftohtml", options, in: folder) { out.styles = output }
    return out
  }
}
