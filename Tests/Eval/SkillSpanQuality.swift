import Base
import Content
import Tailoring
import TestSupport

/// Skills in the postings of SkillSpan's dev split (Zhang, Jensen, Sonniks, Plank 2022), in which experts marked knowledge and, apart,
/// skills (longer phrases with a verb), duties and company facts included. A posting is read as a whole, a sentence a line; what the reader finds
/// is compared with what is marked, each once a posting. A span is found where the words are its words, but for case, inflection, articles and
/// prepositions; *loosely* where the one has half of the words of the other. The baseline is exact look-up in the term table.
enum SkillSpanQuality {
  private struct Posting {
    var id: String
    var lines: [String] = []
    var knowledge: [[String]] = []
    var skills: [[String]] = []

    mutating func add(_ sentence: JSONValue) {
      let tokens = (sentence["tokens"]?.arrayValue ?? []).compactMap(\.stringValue)
      lines.append(tokens.joined(separator: " "))
      knowledge += spans(tokens, sentence["tags_knowledge"])
      skills += spans(tokens, sentence["tags_skill"])
    }
  }

  private struct Count {
    var right = 0.0
    var found = 0.0
    var wanted = 0.0
    var f1: Double { found + wanted > 0 ? 2 * right / (found + wanted) : 0 }

    mutating func add(_ found: [[String]], _ wanted: [[String]], isSame: ([String], [String]) -> Bool) {
      var open = wanted
      for words in found {
        guard let at = open.firstIndex(where: { isSame(words, $0) }) else { continue }
        open.remove(at: at)
        right += 1
      }
      self.found += Double(found.count)
      self.wanted += Double(wanted.count)
    }
  }

  static func print(file: String) {
    guard let text = GzipFile.read(file) else { return Swift.print("\(file) cannot be read") }
    var postings: [Posting] = []
    for value in text.split(separator: "\n").compactMap({ try? JSONValue.parse(String($0)) }) {
      let id = "\(value["source"]?.stringValue ?? "") \(value["idx"]?.intValue ?? 0)"
      if postings.last?.id != id { postings.append(Posting(id: id)) }
      postings[postings.count - 1].add(value)
    }
    let ours = postings.map(read)
    let table = postings.map { once($0.lines.flatMap { Vocabulary.standard.names(in: $0).map(words) }) }
    let knowledge = postings.map { once($0.knowledge) }
    let both = postings.map { once($0.knowledge + $0.skills) }
    row("SkillSpan, knowledge in \(postings.count) postings, F1", ours, table, knowledge, same)
    row("  loosely", ours, table, knowledge, isNear)
    row("  with skills too", ours, table, both, same)
    row("  with skills too, loosely", ours, table, both, isNear)
  }

  private static func once(_ all: [[String]]) -> [[String]] {
    var seen: Set<[String]> = []
    return all.filter { seen.insert($0).inserted }
  }

  private static func row(
    _ name: String, _ ours: [[[String]]], _ table: [[[String]]], _ wanted: [[[String]]],
    _ isSame: ([String], [String]) -> Bool
  ) {
    var (mine, baseline) = (Count(), Count())
    for i in wanted.indices {
      mine.add(ours[i], wanted[i], isSame: isSame)
      baseline.add(table[i], wanted[i], isSame: isSame)
    }
    Eval.row(name, mine.f1, baseline: baseline.f1)
  }

  private static func same(_ a: [String], _ b: [String]) -> Bool { a == b }
  private static func isNear(_ a: [String], _ b: [String]) -> Bool {
    2 * Set(a).intersection(b).count >= max(Set(a).count, Set(b).count)
  }

  private static func words(_ text: String) -> [String] {
    PlainName.of(text).split(separator: " ").map(String.init)
  }

  private static func read(_ posting: Posting) -> [[String]] {
    let text = posting.lines.joined(separator: "\n")
    let posting = JobPosting(
      slug: "posting", source: SourceText(file: "posting.txt", text: text), text: text, textStart: .start)
    return once(RequirementReader.read(posting).skills.map { words($0.words) })
  }

  /// What is marked B, and I after it.
  private static func spans(_ tokens: [String], _ tags: JSONValue?) -> [[String]] {
    var out: [[String]] = []
    for (token, tag) in zip(tokens, (tags?.arrayValue ?? []).compactMap(\.stringValue)) {
      if tag == "B" {
        out.append([token])
      } else if tag == "I", !out.isEmpty {
        out[out.count - 1].append(token)
      }
    }
    return out.map { words($0.joined(separator: " ")) }.filter { !$0.isEmpty }
  }
}
