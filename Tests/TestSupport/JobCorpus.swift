public import Content
internal import Base

/// The hundred postings of the job-matching corpus of JSON Resume, as postings that a person pasted.
public enum JobCorpus {
  /// In the corpus's order; empty where `folder` has no corpus. Postings without company or title are left out.
  public static func postings(in folder: String) -> [JobPosting] {
    let path = folder + "/jsonresume__jsonresume.org__matching-eval_corpus.json"
    let jobs = TextFile.read(path).flatMap { try? JSONValue.parse($0) }?["jobs"]?.arrayValue ?? []
    return jobs.enumerated().compactMap { posting($1, $0) }
  }

  private static func posting(_ job: JSONValue, _ number: Int) -> JobPosting? {
    guard let company = job["company"]?.stringValue, let title = job["title"]?.stringValue else { return nil }
    var text = "---\ncompany: \(quoted(company))\nposition: \(quoted(title))\nlanguage: en\n---\n\n"
    text += (job["description"]?.stringValue ?? "") + "\n\n## Requirements\n\n"
    for skill in job["skills"]?.arrayValue ?? [] {
      let names = skill["keywords"]?.arrayValue?.compactMap(\.stringValue) ?? []
      text += "- \(skill["name"]?.stringValue ?? ""): \(names.joined(separator: ", "))\n"
    }
    let source = SourceText(file: "job-\(number).md", text: text)
    return JobPostingReader.read(source, slug: "job-\(number)").value
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.filter { $0 != "\"" && $0 != "\\" } + "\""
  }
}
