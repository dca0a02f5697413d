import Base
import Glibc
import Tailoring

/// Prints how well and how fast the honest parts of tailoring work, on data that others labelled.
/// `vitae-eval SHARED` names the folder that holds `samples`; what it lacks is said and left out. Of the project's own
/// sets in `eval/` only the frozen part is reported; `--open` lists what is wrong in the other, for work on the rules;
/// `--imports` leaves out all but the reading of CVs (`--imports-of FOLDER`: of CVs that lie beside their expectations), `--matching` all but reading and matching postings (`--postings` and
/// `--relevance` each its quality alone, `--posting FILE` what is read of one), `--claims` all but the checking of sentences, of which `--reasons` runs the open
/// part alone and says for each sentence what is found in it, and `--reasons FOLDER` those of another set; `--letters` how
/// much letters repeat themselves, of which `--whole` writes them out.
@main enum Eval {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let isShowingOpen = arguments.contains("--open")
    let shared = arguments.first { !$0.hasPrefix("--") } ?? getenv("VITAE_SHARED").map { String(cString: $0) }
    if arguments.contains("--imports-of") {
      return ImportQuality.printAll(folder: arguments.first { !$0.hasPrefix("--") } ?? ".")
    }
    if arguments.contains("--imports") { return imports(shared, isShowingOpen) }
    if arguments.contains("--letters") {
      return LetterQuality.print(isShowingOpen: isShowingOpen, isWhole: arguments.contains("--whole"))
    }
    if arguments.contains("--matching") { return matching(isShowingOpen) }
    if arguments.contains("--posting"), let file = arguments.first(where: { !$0.hasPrefix("--") }) {
      return PostingQuality.printReading(of: file)
    }
    if arguments.contains("--postings") { return postings(isShowingOpen) }
    if arguments.contains("--relevance") {
      return relevance(isShowingOpen)
    }
    if let i = arguments.firstIndex(of: "--roots") {
      return roots(arguments.dropFirst(i - arguments.startIndex + 1).first)
    }
    if arguments.contains("--reasons") { return reasons(arguments.first { !$0.hasPrefix("--") }) }
    if arguments.contains("--claims") { return claims(shared, isShowingOpen) }
    print("measure                                                                ours   baseline")
    matching(isShowingOpen)
    claims(shared, isShowingOpen)
    LetterQuality.print(isShowingOpen: isShowingOpen)
    guard let shared else {
      return print("VITAE_SHARED is not set: left out: the matching gold set, SkillSpan, imports")
    }
    RankingQuality.print(folder: shared + "/samples/jobs")
    LetterQuality.print(folder: shared + "/samples/jobs")
    SkillSpanQuality.print(file: shared + "/samples/skills/skillspan-dev.jsonl.gz")
    imports(shared, isShowingOpen)
  }

  private static func matching(_ isShowingOpen: Bool) {
    MatchingSpeed.print()
    ReadingSpeed.print(folder: "eval/postings")
    postings(isShowingOpen)
    relevance(isShowingOpen)
  }

  private static func relevance(_ isShowingOpen: Bool) {
    RelevanceQuality.print(folder: "eval/relevance", isShowingOpen: isShowingOpen)
    RelevanceQuality.print(folder: "eval/relevance-2", set: ", second set", isShowingOpen: isShowingOpen)
    RelevanceQuality.print(folder: "eval/relevance-3", set: ", third set", isShowingOpen: isShowingOpen)
  }

  private static func postings(_ isShowingOpen: Bool) {
    PostingQuality.print(folder: "eval/postings", isShowingOpen: isShowingOpen)
    PostingQuality.print(folder: "eval/postings-2", set: ", second set", isShowingOpen: isShowingOpen)
    PostingQuality.print(folder: "eval/postings-3", set: ", third set", isShowingOpen: isShowingOpen)
    PostingQuality.print(folder: "eval/postings-4", set: ", fourth set", isShowingOpen: isShowingOpen)
    PostingQuality.print(folder: "eval/postings-5", set: ", fifth set", isShowingOpen: isShowingOpen)
    RawPageQuality.print(folder: "eval/postings-5", isShowingOpen: isShowingOpen)
  }

  /// The root of each line of the standard input, for `.ci/thesaurus`.
  private static func roots(_ language: String?) {
    guard let tag = language.flatMap(LanguageTag.init) else { return print("--roots: no language") }
    while let word = readLine() { print(WordRoots.of(word, tag) ?? word) }
  }

  private static func reasons(_ folder: String?) {
    let sets = ["eval/paraphrases", "eval/paraphrases-3", "eval/paraphrases-4", "eval/paraphrases-5"]
    for folder in folder.map({ [$0] }) ?? sets {
      ClaimQuality.printReasons(folder: folder)
    }
  }

  private static func claims(_ shared: String?, _ isShowingOpen: Bool) {
    ClaimQuality.print(folder: "eval/paraphrases", isShowingOpen: isShowingOpen)
    ClaimQuality.print(folder: "eval/paraphrases-2", set: ", second set,", isShowingOpen: isShowingOpen)
    ClaimQuality.print(folder: "eval/paraphrases-3", set: ", third set,", isShowingOpen: isShowingOpen)
    ClaimQuality.print(folder: "eval/paraphrases-4", set: ", fourth set,", isShowingOpen: isShowingOpen)
    ClaimQuality.print(folder: "eval/paraphrases-5", set: ", fifth set,", isShowingOpen: isShowingOpen)
    AttackQuality.print(shared: shared, isShowingOpen: isShowingOpen)
  }

  private static func imports(_ shared: String?, _ isShowingOpen: Bool) {
    guard let shared else { return print("VITAE_SHARED is not set: imports are left out") }
    ImportQuality.print(
      folder: "eval/imports", samples: shared + "/samples/pdfs", isShowingOpen: isShowingOpen)
  }

  /// One line of the table; values are written with three decimals.
  static func row(_ name: String, _ ours: Double, baseline: Double? = nil) {
    let columns = [ours, baseline].compactMap { $0 }.map { figure($0) }
    let gap = String(repeating: " ", count: max(1, 68 - name.count))
    print(name + gap + columns.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }.joined())
  }

  static func figure(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
