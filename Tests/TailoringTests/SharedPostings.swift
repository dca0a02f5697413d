import Base
import Content

#if canImport(Glibc)
  import Glibc
#endif

/// The corpus of a hundred jobs, where `VITAE_SHARED` says where it is.
enum SharedPostings {
  static let all: [JobPosting] = {
    guard let root = getenv("VITAE_SHARED").map({ String(cString: $0) }),
      let bytes = contents(root + "/samples/jobs/jsonresume__jsonresume.org__matching-eval_corpus.json"),
      let json = try? JSONValue.parse(String(decoding: bytes, as: UTF8.self)),
      let jobs = json["jobs"]?.arrayValue
    else { return [] }
    return jobs.enumerated().compactMap { posting($1, $0) }
  }()

  private static func posting(_ job: JSONValue, _ number: Int) -> JobPosting? {
    guard let company = job["company"]?.stringValue, let title = job["title"]?.stringValue else { return nil }
    var text = "---\ncompany: \(quoted(company))\nposition: \(quoted(title))\nlanguage: en\n---\n\n"
    text += (job["description"]?.stringValue ?? "") + "\n\n## Requirements\n\n"
    for skill in job["skills"]?.arrayValue ?? [] {
      let names = skill["keywords"]?.arrayValue?.compactMap(\.stringValue) ?? []
      text += "- \(skill["name"]?.stringValue ?? ""): \(names.joined(separator: ", "))\n"
    }
    return JobPostingReader.read(SourceText(file: "job-\(number).md", text: text), slug: "job-\(number)")
      .value
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.filter { $0 != "\"" && $0 != "\\" } + "\""
  }

  private static func contents(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return out }
      out += buffer[..<count]
    }
  }
}
