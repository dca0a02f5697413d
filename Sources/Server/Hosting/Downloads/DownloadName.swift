internal import Base

/// The name under which a browser keeps what it is sent.
struct DownloadName {
  let name: String

  init(_ name: String) { self.name = name }

  /// The field `Content-Disposition` (RFC 6266): the name in ASCII for who knows nothing else, and as it is (RFC 8187).
  ///
  /// - Parameter isDownload: whether it is to be kept rather than shown.
  func disposition(isDownload: Bool = true) -> String {
    "\(isDownload ? "attachment" : "inline"); filename=\"\(plain)\"; filename*=UTF-8''\(name.addingPercentEncoding())"
  }

  /// The name where it is of ASCII without signs that a quoted string, or an agent, reads as something else; else letters,
  /// digits and hyphens of it.
  private var plain: String {
    let isPlain = name.utf8.allSatisfy { (0x20...0x7E).contains($0) && !"\"\\%;".utf8.contains($0) }
    if isPlain { return name }
    let dot = name.lastIndex(of: ".")
    let stem = UnicodeForms.fileName(String(dot.map { name[..<$0] } ?? name[...]))
    let ending = UnicodeForms.fileName(String(dot.map { name[$0...] } ?? ""))
    return (stem.isEmpty ? "file" : stem) + (ending.isEmpty ? "" : "." + ending)
  }
}

/// What the files of an application are called when somebody takes them away: `Ada-Lovelace-CV.pdf`.
struct ApplicationNames {
  /// `Ada-Lovelace`; empty where a name has no Latin letter.
  private let person: String
  /// By the file's own name: what its document is called.
  private let stems: [String: String]

  /// - Parameter sent: what the build calls the documents that are sent, by their own names: `cv.pdf`.
  init(person: String, sent: [String: String]) {
    self.person = UnicodeForms.fileName(person)
    var stems: [String: String] = [:]
    for (stem, word) in [("cv", "CV"), ("letter", "Letter")] {
      stems[stem] = sent[stem + ".pdf"].map { String($0.dropLast(4)) } ?? Self.joined(self.person, word)
    }
    self.stems = stems
  }

  /// What a file is called. Pages keep their names: others lead to them.
  func name(_ file: String) -> String {
    guard let dot = file.lastIndex(of: ".") else { return file }
    let (stem, ending) = (String(file[..<dot]), String(file[dot...]))
    if ending == ".html" { return file }
    if let known = stems[stem] { return known + ending }
    let words = ["email": "E-mail", "match": "Match", "claims": "Claims"]
    return words[stem].map { Self.joined(person, $0) + ending } ?? file
  }

  private static func joined(_ person: String, _ word: String) -> String {
    person.isEmpty ? word : person + "-" + word
  }
}
