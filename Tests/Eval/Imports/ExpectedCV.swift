import Base
import Content
import TestSupport

/// An expectation of `eval/imports`.
struct ExpectedCV {
  var stem: String
  var source: String
  var columns: Int
  var facts: CVFacts

  /// All expectations of a folder, in order.
  static func all(in folder: String) -> [ExpectedCV] {
    TextFile.names(in: folder).filter { $0.hasSuffix(".yaml") }.compactMap { name in
      guard let text = TextFile.read(folder + "/" + name),
        let root = YAMLDocument.parse(SourceText(file: name, text: text)).value?.json
      else { return nil }
      return ExpectedCV(
        stem: String(name.dropLast(5)), source: root["source"]?.stringValue ?? "",
        columns: root["columns"]?.intValue == 2 ? 2 : 1, facts: facts(root))
    }
  }

  private static func facts(_ root: JSONValue) -> CVFacts {
    var facts = CVFacts()
    facts.name = one(root["name"], CVForms.name)
    facts.label = one(root["label"], CVForms.name)
    facts.emails = list(root["emails"], CVForms.name)
    facts.phones = list(root["phones"], CVForms.digits)
    facts.links = (root["links"]?.arrayValue ?? []).compactMap { value($0, links) }
    facts.location = one(root["location"], CVForms.words)
    facts.summary = one(root["summary"], CVForms.letters)
    facts.jobs = (root["jobs"]?.arrayValue ?? []).map(job)
    facts.education = (root["education"]?.arrayValue ?? []).map(study)
    facts.skills = list(root["skills"], CVForms.name)
    facts.languages = names(root["languages"], "language")
    facts.certificates = names(root["certificates"], "name")
    facts.publications = names(root["publications"], "name")
    facts.projects = names(root["projects"], "name")
    for key in [
      "name", "label", "emails", "phones", "location", "summary", "jobs", "education", "skills", "languages",
      "certificates", "awards", "publications", "projects", "other",
    ] { facts.words += words(root[key]) }
    return facts
  }

  private static func job(_ node: JSONValue) -> CVFacts.Job {
    var job = CVFacts.Job()
    job.employer = one(node["employer"], CVForms.name)
    job.title = one(node["title"], CVForms.name)
    job.place = one(node["place"], CVForms.words)
    job.start = one(node["start"], CVForms.name)
    job.end = one(node["end"], CVForms.name)
    job.prose = one(node["text"], CVForms.letters)
    job.bullets = list(node["bullets"], CVForms.letters)
    return job
  }

  private static func study(_ node: JSONValue) -> CVFacts.Study {
    var study = CVFacts.Study()
    study.institution = one(node["institution"], CVForms.name)
    study.degree = one(node["degree"], CVForms.words)
    study.start = one(node["start"], CVForms.name)
    study.end = one(node["end"], CVForms.name)
    return study
  }

  private static func one(_ node: JSONValue?, _ form: (String) -> String) -> [CVValue] {
    node.flatMap { value($0) { [form($0)] } }.map { [$0] } ?? []
  }

  private static func list(_ node: JSONValue?, _ form: (String) -> String) -> [CVValue] {
    (node?.arrayValue ?? []).compactMap { value($0) { [form($0)] } }
  }

  private static func names(_ node: JSONValue?, _ key: String) -> [CVValue] {
    (node?.arrayValue ?? []).flatMap { one($0[key], CVForms.name) }
  }

  private static func value(_ node: JSONValue, _ forms: (String) -> [String]) -> CVValue? {
    let readings = (node.arrayValue ?? [node]).compactMap(\.stringValue)
    guard let first = readings.first(where: { !$0.isEmpty }) else { return nil }
    var value = CVValue(first, Set(readings.filter { !$0.isEmpty }.flatMap(forms)))
    value.isOptional = readings.contains("")
    return value
  }

  /// An address, or network and user.
  private static func links(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    return words.count == 2 ? [CVForms.account(words[0], words[1])] : CVForms.link(text)
  }

  /// The words of four letters or more of a value and all below it, but for dates in our notation, of which the
  /// page shows another, and for other readings than the first.
  private static func words(_ node: JSONValue?) -> [String] {
    switch node {
    case .string(let text)?:
      return text.split { !$0.isLetter && !$0.isNumber }.map { CVForms.letters(String($0)) }.filter {
        $0.unicodeScalars.count > 3
      }
    case .object(let members)?:
      return members.flatMap { member in
        ["start", "end", "date", "dates"].contains(member.name) ? [] : words(member.value)
      }
    case .array(let items)?:
      return items.flatMap { item in
        guard case .array(let readings) = item else { return words(item) }
        return readings.contains(.string("")) ? [] : Array(readings.prefix(1).flatMap { words($0) })
      }
    default: return []
    }
  }
}
