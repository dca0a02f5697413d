import Base
import Content
import Tailoring
import TestSupport

/// The skills that postings demand, as the reader finds them, against what a careful person wrote down without sight of
/// it (`eval/postings/README.md`). The baseline takes every known term of a posting for a demand.
enum PostingQuality {
  private struct Count {
    var right = 0.0
    var found = 0.0
    var wanted = 0.0
    var f1: Double { found + wanted > 0 ? 2 * right / (found + wanted) : 0 }

    mutating func add(_ found: Set<String>, _ wanted: Set<String>) {
      right += Double(found.intersection(wanted).count)
      self.found += Double(found.count)
      self.wanted += Double(wanted.count)
    }
  }

  static func print(folder: String, isShowingOpen: Bool) {
    var (ours, baseline) = (Count(), Count())
    var postings = 0
    for name in TextFile.names(in: folder) where name.hasSuffix(".json") {
      let stem = String(name.dropLast(5))
      guard let wanted = EvalFile.json("\(folder)/\(name)"), let posting = posting(folder, stem) else {
        continue
      }
      let isFrozen = EvalFile.isFrozen(String(stem.prefix { $0 != "-" }))
      guard isFrozen || isShowingOpen else { continue }
      let found = demanded(posting)
      let labels = Set(skills(wanted["must"]).map(canonical))
      if isFrozen {
        postings += 1
        ours.add(found, labels)
        baseline.add(named(posting), labels)
      } else {
        Swift.print(
          "  \(stem): missed \(labels.subtracting(found).sorted()), wrong \(found.subtracting(labels).sorted())"
        )
      }
    }
    guard postings > 0 else { return Swift.print("must-have skills: no data") }
    Eval.row("must-have skills of \(postings) postings, F1", ours.f1, baseline: baseline.f1)
    Eval.row(
      "  precision", ours.right / max(1, ours.found), baseline: baseline.right / max(1, baseline.found))
    Eval.row("  recall", ours.right / max(1, ours.wanted), baseline: baseline.right / max(1, baseline.wanted))
  }

  private static func posting(_ folder: String, _ stem: String) -> JobPosting? {
    for ending in [".md", ".txt", ".html"] {
      guard let text = TextFile.read(folder + "/" + stem + ending) else { continue }
      return JobPostingReader.read(SourceText(file: stem + ending, text: text), slug: stem).value
    }
    return nil
  }

  private static func skills(_ list: JSONValue?) -> [String] {
    (list?.arrayValue ?? []).compactMap { $0["skill"]?.stringValue }
  }

  private static func demanded(_ posting: JobPosting) -> Set<String> {
    names(RequirementReader.read(posting).requirements.filter { $0.strength == .must && $0.kind != .duty })
  }

  private static func named(_ posting: JobPosting) -> Set<String> {
    let lines = posting.text.split(separator: "\n").map { "- " + $0 }.joined(separator: "\n")
    return names(requirements(of: lines))
  }

  /// Licences and languages have fields of their own.
  private static func names(_ requirements: [Requirement]) -> Set<String> {
    let asked = requirements.filter { ![.language, .licence, .location].contains($0.kind) }
    return Set(asked.flatMap(\.terms).map { $0.name.lowercased() })
  }

  /// The table's name of a skill; its own where the table lacks it.
  private static func canonical(_ skill: String) -> String {
    let terms = requirements(of: "- " + skill).flatMap(\.terms)
    return terms.first?.name.lowercased() ?? skill.lowercased()
  }

  private static func requirements(of lines: String) -> [Requirement] {
    let text = "## Requirements\n" + lines
    let source = SourceText(file: "line.md", text: text)
    return RequirementReader.requirements(
      of: JobPosting(slug: "line", source: source, text: text, textStart: .start))
  }
}
