import Base
import Content
import Glibc
import Tailoring

/// nDCG@5 (Järvelin, Kekäläinen 2002) on the job-matching corpus of JSON Resume: 100 postings whose skills and whose best
/// and worst for one person others wrote down.
///
/// - *reasons*: what a posting asks for against the sentences that say why each posting of the gold set fits or does not;
///   the one written for it is right.
/// - *skills*: a skill with its key words against the 100 descriptions; those of postings that list the skill are right.
///   Most descriptions do not say it in any words, so this is hard for everybody.
enum RankingQuality {
  private struct Job {
    var id: Int64
    var title: String
    var description: String
    var skills: [(name: String, keywords: [String])]
  }

  static func print(folder: String) {
    let name = folder + "/jsonresume__jsonresume.org__matching-eval_"
    guard let corpus = EvalFile.json(name + "corpus.json"),
      let gold = EvalFile.json(name + "goldset.json")
    else {
      return Swift.print("\(folder) has no matching corpus")
    }
    let jobs = (corpus["jobs"]?.arrayValue ?? []).map(job)
    reasons(jobs, (gold["best"]?.arrayValue ?? []) + (gold["worst"]?.arrayValue ?? []))
    skills(jobs)
  }

  private static func reasons(_ jobs: [Job], _ gold: [JSONValue]) {
    let texts = gold.map { $0["why"]?.stringValue ?? "" }
    var queries: [(text: String, right: Set<Int>)] = []
    for (i, item) in gold.enumerated() {
      guard let job = jobs.first(where: { $0.id == item["id"]?.intValue }) else { continue }
      let asked = job.skills.map { ([$0.name] + $0.keywords).joined(separator: " ") }
      queries.append(
        ([job.title, job.description].joined(separator: ". ") + asked.joined(separator: ", "), [i]))
    }
    report("nDCG@5, reasons of the gold set, \(queries.count) postings", queries, texts)
  }

  private static func skills(_ jobs: [Job]) {
    let texts = jobs.map { $0.title + ". " + $0.description }
    var names: [String] = []
    for name in jobs.flatMap(\.skills).map(\.name) where !names.contains(name) { names.append(name) }
    var queries: [(text: String, right: Set<Int>)] = []
    for name in names {
      let listing = jobs.indices.filter { i in jobs[i].skills.contains { $0.name == name } }
      let keywords = jobs.flatMap(\.skills).filter { $0.name == name }.flatMap(\.keywords)
      queries.append((([name] + keywords.prefix(4)).joined(separator: " "), Set(listing)))
    }
    report("nDCG@5, skills against descriptions, \(queries.count) skills", queries, texts)
  }

  private static func report(_ name: String, _ queries: [(text: String, right: Set<Int>)], _ texts: [String])
  {
    let matcher = Matcher(EvalProfile.of(texts), date: PartialDate(year: 2025))
    var ours = 0.0
    var baseline = 0.0
    for query in queries {
      ours += gain(matcher.ranking(for: query.text).compactMap { Int($0.name) }, query.right)
      baseline += gain(KeywordOverlap.ranking(of: texts, for: query.text), query.right)
    }
    let count = Double(max(1, queries.count))
    Eval.row(name, ours / count, baseline: baseline / count)
  }

  private static func gain(_ ranking: [Int], _ right: Set<Int>) -> Double {
    let found = ranking.prefix(5).enumerated().filter { right.contains($0.element) }
    let best = (0..<min(5, right.count)).reduce(0) { $0 + 1 / log2(Double($1 + 2)) }
    return best > 0 ? found.reduce(0) { $0 + 1 / log2(Double($1.offset + 2)) } / best : 0
  }

  private static func job(_ value: JSONValue) -> Job {
    let skills = (value["skills"]?.arrayValue ?? []).map { skill in
      (
        name: skill["name"]?.stringValue ?? "",
        keywords: (skill["keywords"]?.arrayValue ?? []).compactMap(\.stringValue)
      )
    }
    return Job(
      id: value["id"]?.intValue ?? 0, title: value["title"]?.stringValue ?? "",
      description: value["description"]?.stringValue ?? "", skills: skills)
  }
}
