internal import Base
internal import Export
internal import Import

/// Reads a PDF of anybody's: its attachment where it is one of ours, else its words, by poppler in a confined child.
enum PDFText {
  static func read(_ bytes: [UInt8], name: String, scratch: String) throws(FileError) -> Checked<
    ImportedProfile?
  > {
    let look = PDFLook(bytes)
    if look.isTooComplex {
      return refused(
        name, "import.too-complex", "it is too complex to be read: a CV takes a hundredth of the work or less"
      )
    }
    if let resume = look.resume {
      let attached = Import.read(resume, name: name + "/resume.json", kind: .jsonResume)
      if var profile = attached.value {
        profile.kind = .pdf
        profile.file = name
        return Checked(profile, attached.diagnostics)
      }
    }
    // A name of our own: the one that somebody gave it is not used for anything.
    let file = Path.join(scratch, "in.pdf")
    try Files.write(bytes, to: file)
    var child = ConfinedChild()
    let start = ConfinedChild.now()
    let words: [UInt8]
    switch child.run("pdftotext", ["-q", "-bbox", "-enc", "UTF-8", "-l", "61", "in.pdf", "-"], in: scratch) {
    case .output(let output): words = output
    case .missing: return Checked(nil, [missing(name)])
    case .exceeded:
      return refused(name, "import.too-complex", "it takes more time or memory to read than a CV does")
    case .failed where look.isEncrypted:
      return refused(name, "import.encrypted", "it is password-protected", "save it without a password")
    case .failed: return refused(name, "import.damaged", "it is damaged: no page of it can be read")
    case .notConfined:
      return refused(
        name, "import.not-confined",
        "this system has no way to keep the program that reads it from the network",
        "a kernel with seccomp is needed")
    }
    var styles: [UInt8]?
    // Both together have no more time than one.
    child.milliseconds = max(100, child.milliseconds - (ConfinedChild.now() - start))
    let options = [
      "-q", "-xml", "-i", "-stdout", "-zoom", "1", "-fontfullname", "-nodrm", "-l", "61", "in.pdf",
    ]
    if case .output(let output) = child.run("pdftohtml", options, in: scratch) { styles = output }
    return Import.read(words: words, styles: styles, hidden: look.hidden, name: name)
  }

  private static func refused(_ name: String, _ code: String, _ reason: String, _ hint: String? = nil)
    -> Checked<ImportedProfile?>
  {
    let hint = hint ?? "bring the file that it was made from, or print it to a new PDF"
    return Checked(
      nil,
      [
        Diagnostic(
          .error, code: code, "`\(name)` is not read: \(reason)", at: SourceRange(file: name), hints: [hint])
      ])
  }

  private static func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "import.no-pdftotext", "`\(name)` needs the program `pdftotext`, which is not installed",
      at: SourceRange(file: name),
      hints: ["install poppler: `apt-get install poppler-utils`, or `poppler` elsewhere"])
  }
}
