public import Content
internal import Base

/// The postings of the repository that anybody may read: those of the content, of docs/letters.md, and the open ones of
/// the measuring sets.
public enum OpenPostings {
  /// Those in one language, the repository's folder being `root`; always in the same order.
  public static func of(_ language: String, in root: String) -> [JobPosting] {
    let written = ["content/jobs", "docs/letters/jobs"].flatMap { folder in
      TextFile.names(in: root + "/" + folder).filter { $0.hasSuffix(".md") }.compactMap {
        posting("\(root)/\(folder)/\($0)", slug: String($0.dropLast(3)))
      }
    }
    let sets = ["postings", "postings-3", "postings-4", "postings-5"].flatMap { set in
      labelled("\(root)/eval/\(set)", language)
    }
    return written.filter { ($0.language?.primary ?? "en") == language } + sets
  }

  /// Those of odd number in a folder of the measuring sets whose labels say the language.
  private static func labelled(_ folder: String, _ language: String) -> [JobPosting] {
    TextFile.names(in: folder).filter { $0.hasSuffix(".json") }.compactMap { name in
      let stem = String(name.dropLast(5))
      let number = stem.prefix { $0 != "-" }
      guard number.last?.wholeNumberValue.map({ $0 % 2 == 1 }) ?? false,
        let label = TextFile.read(folder + "/" + name).flatMap({ try? JSONValue.parse($0) }),
        label["language"]?.stringValue == language
      else { return nil }
      return [".md", ".txt", ".html"].lazy.compactMap { posting(folder + "/" + stem + $0, slug: stem) }.first
    }
  }

  private static func posting(_ path: String, slug: String) -> JobPosting? {
    TextFile.read(path).flatMap { JobPostingReader.read(SourceText(file: path, text: $0), slug: slug).value }
  }
}
