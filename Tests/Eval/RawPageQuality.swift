import Base
import Content
import Tailoring
import TestSupport

/// How well postings are read that were copied with the whole page around them (`eval/postings-5/README.md`): which demands
/// become requirements, which requirements are only the page, and what is taken of the facts that its lines name.
enum RawPageQuality {
  private struct Count {
    var postings = 0
    var asks = 0
    var found = 0
    var requirements = 0
    /// Requirements that hold neither a demand nor a duty; those that hold three demands or more.
    var noise = 0
    var heaped = 0
    /// By name: how many are said, how many are read as said, how many are read otherwise.
    var facts: [(name: String, said: Int, right: Int, wrong: Int)] = []

    mutating func add(_ name: String, _ wanted: String?, _ read: String?) {
      let at = facts.firstIndex { $0.name == name } ?? facts.count
      if at == facts.count { facts.append((name, 0, 0, 0)) }
      if wanted != nil { facts[at].said += 1 }
      guard let read else { return }
      if read == wanted { facts[at].right += 1 } else { facts[at].wrong += 1 }
    }

    func print(_ name: String) {
      guard postings > 0 else { return }
      Eval.row("raw pages, \(name) (\(postings)): demands that become requirements", Self.ratio(found, asks))
      Eval.row("  requirements that are demands or duties", 1 - Self.ratio(noise, requirements))
      Swift.print("  requirements \(requirements), noise \(noise), of three demands or more \(heaped)")
      let listed = facts.map { "\($0.name) \($0.right)/\($0.said) (wrong \($0.wrong))" }
      Swift.print("  " + listed.joined(separator: ", "))
    }

    private static func ratio(_ part: Int, _ whole: Int) -> Double {
      whole > 0 ? Double(part) / Double(whole) : 0
    }
  }

  static func print(folder: String, isShowingOpen: Bool) {
    var (frozen, open) = (Count(), Count())
    for name in TextFile.names(in: folder) where name.hasSuffix(".json") {
      let stem = String(name.dropLast(5))
      guard let label = EvalFile.json("\(folder)/\(name)"), label["asks"] != nil,
        let posting = PostingQuality.posting(folder, stem)
      else { continue }
      if EvalFile.isFrozen(String(stem.prefix { $0 != "-" })) {
        count(posting, label, into: &frozen)
      } else {
        let said = count(posting, label, into: &open)
        if isShowingOpen { Swift.print("  \(stem): \(said.joined(separator: "\n    "))") }
      }
    }
    frozen.print("frozen")
    open.print("open")
  }

  /// What went wrong.
  @discardableResult
  private static func count(_ posting: JobPosting, _ label: JSONValue, into count: inout Count) -> [String] {
    let reading = RequirementReader.read(posting)
    let asks = (label["asks"]?.arrayValue ?? []).compactMap(\.stringValue).map(plain)
    let duties = (label["duties"]?.arrayValue ?? []).compactMap(\.stringValue).map(plain)
    let read =
      reading.requirements.map { plain($0.text) } + reading.askedStatements.map { plain($0.quote) }
    let missed = asks.filter { ask in !read.contains { meets($0, ask) } }
    let noise = reading.requirements.filter { requirement in
      !(asks + duties).contains { meets(plain(requirement.text), $0) }
    }
    let heaped = read.filter { text in asks.count { text.contains($0) } > 2 }
    count.postings += 1
    count.asks += asks.count
    count.found += asks.count - missed.count
    count.requirements += reading.requirements.count
    count.noise += noise.count
    count.heaped += heaped.count
    let facts = facts(posting, reading, label)
    for fact in facts { count.add(fact.name, fact.wanted, fact.read) }
    return missed.map { "missed " + $0 } + noise.map { "noise " + $0.text } + heaped.map { "heap " + $0 }
      + facts.filter { $0.wanted != $0.read }.map { "\($0.name): \($0.wanted ?? "-") | \($0.read ?? "-")" }
  }

  /// A name without the form of address.
  private static func person(_ name: String?) -> String? {
    guard let name else { return nil }
    let forms = ["Mr ", "Mrs ", "Ms ", "Mme ", "M. ", "Herr ", "Herrn ", "Frau ", "Doña ", "Don "]
    return forms.first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) } ?? name
  }

  private static func number(_ value: JSONValue) -> Double? {
    switch value {
    case .integer(let whole): Double(whole)
    case .number(let number): number
    default: nil
    }
  }

  private static func plain(_ text: String) -> String { " " + PlainName.of(text) + " " }

  private static func meets(_ text: String, _ fragment: String) -> Bool {
    text.contains(fragment) || fragment.contains(text)
  }

  private static func facts(_ posting: JobPosting, _ reading: PostingReading, _ label: JSONValue)
    -> [(name: String, wanted: String?, read: String?)]
  {
    let salary = reading.facts.salary.map { "\($0.minimum ?? 0) \($0.currency)" }
    let wanted = label["salary"].flatMap { pay -> String? in
      guard let amount = pay["min"].flatMap(Self.number), let currency = pay["currency"]?.stringValue else {
        return nil
      }
      return "\(Int64((amount * 100).rounded())) \(currency)"
    }
    func name(_ text: String?) -> String? { text.map(PlainName.of) }
    return [
      ("company", name(label["company"]?.stringValue), name(posting.company?.plain)),
      ("position", name(label["position"]?.stringValue), name(posting.position?.plain)),
      (
        "location", name(label["location"]?.stringValue),
        name(posting.location?.plain ?? reading.facts.location)
      ),
      ("salary", wanted, salary),
      ("contact", name(label["contact"]?["name"]?.stringValue), name(person(reading.facts.contact?.name))),
      ("e-mail", label["contact"]?["email"]?.stringValue, reading.facts.contact?.email),
      ("posted", label["posted"]?.stringValue, posting.posted.map { "\($0)" }),
    ]
  }
}
