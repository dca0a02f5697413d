import Base
import Content
import Tailoring
import TestSupport

/// The skills that postings demand, as the reader finds them, against what a careful person wrote down without sight of
/// it (`eval/postings/README.md`). A skill is found where the reader's name or words for it are the person's name or words,
/// but for case, accents, inflection, articles and prepositions; one found skill answers one label. The baseline takes every
/// known term of a posting for a demand, by the term's name or by the same term in the person's name.
enum PostingQuality {
  /// The forms by which a skill may be known.
  private typealias Forms = Set<String>

  private struct Count {
    var right = 0.0
    var found = 0.0
    var wanted = 0.0
    var f1: Double { found + wanted > 0 ? 2 * right / (found + wanted) : 0 }

    /// Which of `found` and of `wanted` are left over.
    @discardableResult
    mutating func add(_ found: [Forms], _ wanted: [Forms]) -> (wrong: [Int], missed: [Int]) {
      var missed = Array(wanted.indices)
      var wrong: [Int] = []
      for (i, forms) in found.enumerated() {
        if let hit = missed.firstIndex(where: { !wanted[$0].isDisjoint(with: forms) }) {
          missed.remove(at: hit)
        } else {
          wrong.append(i)
        }
      }
      right += Double(wanted.count - missed.count)
      self.found += Double(found.count)
      self.wanted += Double(wanted.count)
      return (wrong, missed)
    }
  }

  static func print(folder: String, set: String = "", isShowingOpen: Bool) {
    var (ours, baseline, open) = (Count(), Count(), Count())
    var postings = 0
    var languages: [(name: String, count: Count)] = []
    var (faults, openFaults) = (PostingFaults(), PostingFaults())
    var places = PostingPlaces()
    for name in TextFile.names(in: folder) where name.hasSuffix(".json") {
      let stem = String(name.dropLast(5))
      guard let wanted = EvalFile.json("\(folder)/\(name)"), let posting = posting(folder, stem) else {
        continue
      }
      let all = RequirementReader.read(posting).skills
      let found = all.filter { $0.strength == .must }
      let labels = (wanted["must"]?.arrayValue ?? []).map(forms)
      func note(_ left: (wrong: [Int], missed: [Int]), _ faults: inout PostingFaults) {
        let read = all.filter { $0.strength != .must }.map(forms)
        let wished = (wanted["nice"]?.arrayValue ?? []).map(forms)
        faults.add(
          missed: left.missed.map { i in
            (
              wanted["must"]?.arrayValue?[i]["as"]?.stringValue ?? "",
              read.contains { !$0.isDisjoint(with: labels[i]) }
            )
          },
          wrong: left.wrong.map { i in
            (found[i].words, wished.contains { !$0.isDisjoint(with: forms(found[i])) })
          })
      }
      if EvalFile.isFrozen(String(stem.prefix { $0 != "-" })) {
        postings += 1
        let left = ours.add(found.map(forms), labels)
        note(left, &faults)
        let missed = left.missed.map { wanted["must"]?.arrayValue?[$0]["as"]?.stringValue ?? "" }
        places.add(posting, found: found, wrong: left.wrong, missed: missed)
        let language = wanted["language"]?.stringValue ?? "en"
        if !languages.contains(where: { $0.name == language }) { languages.append((language, Count())) }
        if let i = languages.firstIndex(where: { $0.name == language }) {
          languages[i].count.add(found.map(forms), labels)
        }
        baseline.add(named(posting), labels)
      } else {
        let left = open.add(found.map(forms), labels)
        note(left, &openFaults)
        guard isShowingOpen else { continue }
        let missed = left.missed.map { wanted["must"]?.arrayValue?[$0]["as"]?.stringValue ?? "" }
        Swift.print("  \(stem): missed \(missed), wrong \(left.wrong.map { found[$0].name })")
      }
    }
    guard postings > 0 else {
      guard open.wanted > 0 else { return Swift.print("must-have skills: no data") }
      Eval.row("must-have skills\(set), all of which may be looked at, F1", open.f1)
      return Swift.print(openFaults.line)
    }
    Eval.row("must-have skills of \(postings) postings\(set), F1", ours.f1, baseline: baseline.f1)
    Eval.row(
      "  precision", ours.right / max(1, ours.found), baseline: baseline.right / max(1, baseline.found))
    Eval.row("  recall", ours.right / max(1, ours.wanted), baseline: baseline.right / max(1, baseline.wanted))
    Swift.print(faults.line)
    Swift.print(places.line)
    for (name, count) in languages { Eval.row("  F1, \(name)", count.f1) }
    guard open.wanted > 0 else { return }
    Eval.row("  F1 on the half that may be looked at", open.f1)
  }

  /// What is read of one posting: its sections, and each skill with how strongly it is asked for.
  static func printReading(of file: String) {
    guard let text = TextFile.read(file),
      let posting = JobPostingReader.read(SourceText(file: file, text: text), slug: "posting").value
    else { return Swift.print("\(file): cannot be read") }
    let reading = RequirementReader.read(posting)
    for section in reading.sections { Swift.print("# \(section.kind): \(section.heading ?? "")") }
    for skill in reading.skills { Swift.print("\(skill.strength) \(skill.name)") }
    for found in reading.requirements {
      let names = found.terms.map(\.name) + found.languageLevels.compactMap { $0.level.map { "\($0)" } }
      Swift.print("> \(found.strength) \(found.kind) \(found.text) \(names)")
    }
    Swift.print(reading.facts)
  }

  static func posting(_ folder: String, _ stem: String) -> JobPosting? {
    for ending in [".md", ".txt", ".html"] {
      guard let text = TextFile.read(folder + "/" + stem + ending) else { continue }
      return JobPostingReader.read(SourceText(file: stem + ending, text: text), slug: stem).value
    }
    return nil
  }

  private static func forms(_ label: JSONValue) -> Forms {
    let skill = label["skill"]?.stringValue ?? ""
    let terms = requirements(of: "- " + skill).flatMap(\.terms).prefix(1).map {
      "term " + $0.name.lowercased()
    }
    return Set([normal(skill), normal(label["as"]?.stringValue ?? skill)] + terms)
  }

  private static func forms(_ skill: AskedSkill) -> Forms { [normal(skill.name), normal(skill.words)] }

  /// A name without case, accents, inflection, articles and prepositions.
  private static func normal(_ name: String) -> String { "words " + PlainName.of(name) }

  /// Licences and languages have fields of their own.
  private static func named(_ posting: JobPosting) -> [Forms] {
    let lines = posting.text.split(separator: "\n").map { "- " + $0 }.joined(separator: "\n")
    let asked = requirements(of: lines).filter { ![.language, .licence, .location].contains($0.kind) }
    let names = Set(asked.flatMap(\.terms).map { $0.name.lowercased() }).sorted()
    return names.map { ["term " + $0, normal($0)] }
  }

  private static func requirements(of lines: String) -> [Requirement] {
    let text = "## Requirements\n" + lines
    let source = SourceText(file: "line.md", text: text)
    return RequirementReader.requirements(
      of: JobPosting(slug: "line", source: source, text: text, textStart: .start))
  }
}
