import Content
import Tailoring
import TestSupport

/// Where the demands stand that are read rightly, wrongly or not at all, and of what form they are: by counts alone, so that it can be
/// said of the frozen sets too.
struct PostingPlaces {
  private var counts: [(name: String, right: Int, wrong: Int, missed: Int)] = []

  private enum Fault { case right, wrong, missed }

  mutating func add(
    _ posting: JobPosting, found: [AskedSkill], wrong: [Int], missed: [String]
  ) {
    let lines = posting.text.split(whereSeparator: \.isNewline).map(String.init)
    for (i, skill) in found.enumerated() {
      count(skill.words, lines, wrong.contains(i) ? .wrong : .right)
      count(skill.term == nil ? "no term" : "term", wrong.contains(i) ? .wrong : .right)
    }
    for words in missed { count(words, lines, .missed) }
  }

  private mutating func count(_ words: String, _ lines: [String], _ fault: Fault) {
    let line = lines.first { $0.contains(words) }
    let isBullet = line?.first { !$0.isWhitespace }.map { !$0.isLetter && !$0.isNumber && $0 != "|" }
    let isLong = line.map { $0.utf8.count > 160 }
    count(isBullet == nil ? "elsewhere" : isBullet! ? "bullets" : isLong! ? "paragraphs" : "lines", fault)
    let number = words.split(separator: " ").count
    count(number == 1 ? "one word" : number == 2 ? "two words" : "more words", fault)
    count(words.first?.isUppercase == true ? "capital" : "small", fault)
  }

  private mutating func count(_ name: String, _ fault: Fault) {
    let at = counts.firstIndex { $0.name == name } ?? counts.count
    if at == counts.count { counts.append((name, 0, 0, 0)) }
    switch fault {
    case .right: counts[at].right += 1
    case .wrong: counts[at].wrong += 1
    case .missed: counts[at].missed += 1
    }
  }

  var line: String {
    "  right/wrong/missed: "
      + counts.sorted { $0.name < $1.name }.map { "\($0.name) \($0.right)/\($0.wrong)/\($0.missed)" }
      .joined(separator: ", ")
  }
}
