import Base
import Content
import Glibc
import Tailoring

/// nDCG@5 (Järvelin, Kekäläinen 2002) of statements for requirements, graded 0 to 2 by people without sight of the
/// matcher (`eval/relevance/README.md`); the gain of a grade is 2^grade − 1.
enum RelevanceQuality {
  static func print(folder: String, set: String = "", isShowingOpen: Bool) {
    print(folder: folder, set, isFrozen: true, isListing: false)
    if isShowingOpen { print(folder: folder, set, isFrozen: false, isListing: true) }
  }

  private static func print(folder: String, _ set: String, isFrozen: Bool, isListing: Bool) {
    var order: [String] = []
    var groups: [String: [(bullet: String, grade: Double)]] = [:]
    for line in EvalFile.jsonLines(folder + "/labels.jsonl") {
      // A requirement with all its statements lies in one half: `07-3` is of requirement 7.
      let number = String((line["id"]?.stringValue ?? "").prefix { $0 != "-" })
      guard EvalFile.isFrozen(number) == isFrozen else { continue }
      let requirement = line["requirement"]?.stringValue ?? ""
      if groups[requirement] == nil { order.append(requirement) }
      groups[requirement, default: []].append(
        (line["bullet"]?.stringValue ?? "", Double(line["grade"]?.intValue ?? 0)))
    }
    // A set for work has no frozen half.
    guard !order.isEmpty else { return }
    var (ours, baseline, byLength) = (0.0, 0.0, 0.0)
    for requirement in order {
      let group = groups[requirement] ?? []
      let texts = group.map(\.bullet)
      let matcher = Matcher(EvalProfile.of(texts), date: PartialDate(year: 2026))
      let ranking = matcher.ranking(for: requirement).compactMap { Int($0.name) }
      let own = gain(ranking, group.map(\.grade))
      ours += own
      if isListing, own < 0.95 { list(requirement, own, ranking, group) }
      byLength += gain(
        texts.indices.sorted { (length(texts[$1]), $0) < (length(texts[$0]), $1) }, group.map(\.grade))
      baseline += gain(KeywordOverlap.ranking(of: texts, for: requirement), group.map(\.grade))
    }
    let count = Double(order.count)
    let half = set + (isFrozen ? "" : ", open half")
    Eval.row(
      "nDCG@5, statements for \(order.count) requirements\(half)", ours / count, baseline: baseline / count)
    Eval.row("  the longest statements first", byLength / count)
  }

  /// Words, as blanks part them: what answers best is often told at more length, so that a ranking must be seen beside this.
  private static func length(_ text: String) -> Int { text.split(separator: " ").count }

  private static func list(
    _ requirement: String, _ gain: Double, _ ranking: [Int], _ group: [(bullet: String, grade: Double)]
  ) {
    Swift.print("  \(Eval.figure(gain)) \(requirement)")
    for i in ranking + group.indices.filter({ !ranking.contains($0) }) {
      Swift.print("    \(Int(group[i].grade)) \(group[i].bullet)")
    }
  }

  private static func gain(_ ranking: [Int], _ grades: [Double]) -> Double {
    func sum(_ grades: some Sequence<Double>) -> Double {
      grades.prefix(5).enumerated().reduce(0) { $0 + (exp2($1.element) - 1) / log2(Double($1.offset + 2)) }
    }
    let best = sum(grades.sorted(by: >))
    return best > 0 ? sum(ranking.map { grades[$0] }) / best : 1
  }
}
