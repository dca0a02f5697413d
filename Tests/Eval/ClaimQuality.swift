import Base
import Content
import Tailoring

/// What the claim checker makes of sentences that people wrote without sight of it: honest paraphrases that it should let
/// pass, and dishonest ones that it should stop. `eval/paraphrases/README.md` has the rule.
enum ClaimQuality {
  static func print(folder: String, set: String = "", isShowingOpen: Bool) {
    for language in ["en", "de", "fr", "es"] {
      let lines = EvalFile.jsonLines("\(folder)/\(language).jsonl")
      report("honest paraphrases\(set) refused, \(language)", lines, isShowingOpen, expectsRefusal: false)
    }
    report(
      "dishonest paraphrases\(set) refused", EvalFile.jsonLines(folder + "/false.jsonl"), isShowingOpen,
      expectsRefusal: true)
  }

  /// What is found in each sentence of the open part: `+` before those that the checker judges as it should.
  static func printReasons(folder: String) {
    for file in ["en", "de", "fr", "es", "false"] {
      let lines = EvalFile.jsonLines("\(folder)/\(file).jsonl").filter {
        !EvalFile.isFrozen($0["id"]?.stringValue ?? "")
      }
      var refused = 0
      for line in lines {
        let problems = problems(line)
        if !problems.isEmpty { refused += 1 }
        let mark = problems.isEmpty == (file != "false") ? "+" : "-"
        let found = problems.map { "\($0.kind.rawValue) `\($0.words)`" }.joined(separator: ", ")
        Swift.print("\(mark) \(folder) \(file) \(line["id"]?.stringValue ?? "") [\(found)]")
        Swift.print("    \(line["source"]?.stringValue ?? "")\n    \(line["paraphrase"]?.stringValue ?? "")")
      }
      Swift.print("= \(folder) \(file): \(refused) of \(lines.count) refused")
    }
  }

  private static func report(
    _ name: String, _ lines: [JSONValue], _ isShowingOpen: Bool, expectsRefusal: Bool
  ) {
    let frozen = lines.filter { EvalFile.isFrozen($0["id"]?.stringValue ?? "") }
    guard !frozen.isEmpty else { return Swift.print("\(name): no data") }
    let refused = frozen.filter { !problems($0).isEmpty }
    Eval.row("\(name), share of \(frozen.count)", Double(refused.count) / Double(frozen.count))
    guard isShowingOpen else { return }
    for line in lines where !EvalFile.isFrozen(line["id"]?.stringValue ?? "") {
      let problems = problems(line)
      guard problems.isEmpty == expectsRefusal else { continue }
      let found = problems.map { "\($0.kind.rawValue) `\($0.words)`" }.joined(separator: ", ")
      Swift.print("  \(line["id"]?.stringValue ?? ""): \(line["paraphrase"]?.stringValue ?? "") [\(found)]")
    }
  }

  private static func problems(_ line: JSONValue) -> [ClaimProblem] {
    var profile = EvalProfile.of([line["source"]?.stringValue ?? ""])
    if let language = line["language"]?.stringValue.flatMap(LanguageTag.init) { profile.language = language }
    return ClaimChecker(FactStore(profile), date: PartialDate(year: 2026)).problems(
      in: line["paraphrase"]?.stringValue ?? "", restingOn: [FactID("0")])
  }
}
