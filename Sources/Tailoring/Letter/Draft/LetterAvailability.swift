internal import Base
internal import Content

/// From when, when and where somebody can work, where the profile says so itself.
extension LetterDraft {
  mutating func availability() -> [Sentence] {
    let town = FactID("basics/location")
    let homes = isThin && !saying.contains(.move) ? turned(self.homes()) : []
    let places = homes.map { ($0 + ".", [Optional(town), FactID("posting/location")]) }
    for (text, fact) in saying.contains(.start) ? [] : saidOfTime() {
      guard let told = Availability.told(text, in: language) else { continue }
      let both = homes.flatMap { Availability.joined($0, told, in: language) }
      if !both.isEmpty,
        let sentence = supported(
          turned(both).map { ($0, [town, fact, FactID("posting/location")]) }, silently: true)
      {
        return [sentence]
      }
      guard let sentence = supported([(told, [fact])], silently: true) else { continue }
      return [supported(places, silently: true), sentence].compactMap { $0 }
    }
    return [supported(places, silently: true)].compactMap { $0 }
  }

  /// Where somebody lives, if that is where the post is.
  private func homes() -> [String] {
    guard let town = tailored.source.basics.location?.city?.plain, let place = posting.location?.plain,
      Words.of(place).contains(where: { $0.folded == Words.of(town).first?.folded })
    else { return [] }
    // "Stadtbäckerei Freiburg", "Handwerkskammer Freiburg": a letter that names a town twice needs it no third time.
    let posts = store.facts.filter { $0.kind == .position }.prefix(2).map(\.organization)
    let names = [posting.company?.plain, tailored.source.education.first?.institution?.plain] + posts
    let known = names.count { name in
      name.map { Words.of($0).contains { $0.folded == Words.of(town).first?.folded } } ?? false
    }
    guard known < 2 else { return [] }
    return Availability.homes[language]!.map { Self.fill($0, ["town": town]) }
  }

  /// Sentences of the summary, and of sections of the person's own.
  private func saidOfTime() -> [(String, FactID)] {
    let summary = store[FactID("basics/summary")].map { fact in
      Sentences.split(fact.text).map { ($0, fact.id) }
    }
    let entries = store.facts.filter { $0.kind == .entry }.flatMap { fact in
      fact.text.split(separator: "\n").dropFirst().map { (String($0), fact.id) }
    }
    return (summary ?? []) + entries
  }
}
