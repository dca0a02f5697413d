import Base
import Content
import Tailoring
import TestSupport

/// The processor time of reading a posting: the mean over those of `eval/postings`, and a megabyte of bullets that nobody wrote to be read.
enum ReadingSpeed {
  static func print(folder: String) {
    let texts = TextFile.names(in: folder).filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.compactMap {
      TextFile.read(folder + "/" + $0)
    }
    guard !texts.isEmpty else { return }
    let postings = texts.map(posting)
    let all = MatchingSpeed.best { for posting in postings { _ = RequirementReader.read(posting) } }
    Eval.row("ms to read a posting", all / Double(postings.count))
    let heap = posting(
      "## Requirements\n" + (0..<28_000).map { "- Experience with Tool\($0)X and thing, (x\n" }.joined())
    Eval.row("ms to read a megabyte of bullets", MatchingSpeed.best { _ = RequirementReader.read(heap) })
  }

  private static func posting(_ text: String) -> JobPosting {
    JobPosting(slug: "post", source: SourceText(file: "post.md", text: text), text: text, textStart: .start)
  }
}
