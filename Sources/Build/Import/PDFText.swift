internal import Base
internal import Export
internal import Import

/// Reads a PDF of anybody's: its attachment where it is one of ours, else its words, by poppler in a confined child.
enum PDFText {
  static func read(_ bytes: [UInt8], name: String, scratch: String) throws(FileError) -> Checked<
    ImportedProfile?
  > {
    switch begin(bytes, name: name) {
    case .done(let draft): return draft
    case .words(let seen):
      // A name of our own: the one that somebody gave it is not used for anything.
      try Files.write(bytes, to: Path.join(scratch, "in.pdf"))
      return draft(PDFWords.read("in.pdf", in: scratch), seen, name: name)
    }
  }

  /// What is known of a file before another program reads its words.
  struct Seen: Equatable {
    var isEncrypted: Bool
    /// Texts that nobody sees on its pages.
    var hidden: [String]
    /// Small things drawn on them.
    var marks: [DrawnMark] = []
  }

  /// How a file is to be read.
  enum Step {
    /// It is read, or refused.
    case done(Checked<ImportedProfile?>)
    /// Its words are needed.
    case words(Seen)
  }

  /// Looks at a file: one of ours carries what it was made of.
  static func begin(_ bytes: [UInt8], name: String) -> Step {
    let look = PDFLook(bytes)
    if look.isTooComplex {
      return .done(
        refused(
          name, "import.too-complex",
          "it is too complex to be read: a CV takes a hundredth of the work or less"))
    }
    if let resume = look.resume {
      let attached = Import.read(resume, name: name + "/resume.json", kind: .jsonResume)
      if var profile = attached.value {
        profile.kind = .pdf
        profile.file = name
        return .done(Checked(profile, attached.diagnostics))
      }
    }
    return .words(Seen(isEncrypted: look.isEncrypted, hidden: look.hidden, marks: look.marks))
  }

  /// The draft of a file whose words were read.
  static func draft(_ words: PDFWords, _ seen: Seen, name: String) -> Checked<ImportedProfile?> {
    switch words.outcome {
    case .read:
      return Import.read(
        words: words.words, styles: words.styles, marks: seen.marks, hidden: seen.hidden, name: name)
    case .missing: return Checked(nil, [missing(name)])
    case .exceeded:
      return refused(name, "import.too-complex", "it takes more time or memory to read than a CV does")
    case .failed where seen.isEncrypted:
      return refused(name, "import.encrypted", "it is password-protected", "save it without a password")
    case .failed: return refused(name, "import.damaged", "it is damaged: no page of it can be read")
    case .notConfined:
      return refused(
        name, "import.not-confined",
        "this system has no way to keep the program that reads it from the network",
        "a kernel with seccomp is needed")
    }
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
