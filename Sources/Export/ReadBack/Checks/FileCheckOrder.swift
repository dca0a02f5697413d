internal import Base
internal import Content

/// Whether what belongs together stands together.
extension FileCheckRun {
  /// Each bullet stands somewhere after its own item's title and employer, with no other item's between.
  var order: Result {
    guard let profile else { return notRun(.order, .needsProfile) }
    if profile.allHighlights.count > Self.mostBytes / max(1, content.count) {
      return notRun(.order, .tooManyBullets(nil))
    }
    let content = written ?? content
    func form(_ text: String) -> [UInt8] {
      written == nil ? Self.form(text) : RightToLeft.unspaced(Self.form(text))
    }
    let search = TextSearch(content)
    var heads: [(at: Int, item: FactID)] = []
    for item in profile.work + profile.volunteer {
      guard let name = item.name.map({ form($0.plain) }), !name.isEmpty else { continue }
      let titles = ([item.position] + item.roles.map(\.position)).compactMap {
        $0.map { form($0.plain) }
      }
      for at in search.all(name)
      where titles.isEmpty || titles.contains(where: { search.isNear($0, at, reach: 160 + $0.count) }) {
        heads.append((at, item.id))
      }
    }
    var wrong: [UInt8]?
    var seen = 0
    for item in profile.work + profile.volunteer where heads.contains(where: { $0.item == item.id }) {
      for highlight in item.highlights + item.roles.flatMap(\.highlights) {
        let text = form(highlight.text.plain)
        let places = search.all(text)
        guard !places.isEmpty else { continue }
        seen += 1
        // The same words may stand below several items, and one head may name several posts at one employer.
        let isOwn = places.contains { place in
          guard let nearest = heads.lazy.map(\.at).filter({ $0 < place }).max() else { return false }
          return heads.contains { $0.at == nearest && $0.item == item.id }
        }
        if !isOwn { wrong = wrong ?? text }
      }
    }
    if seen == 0 { return notRun(.order, .noBulletOfItem) }
    return wrong.map { failed(.order, .misplacedBullet(Self.excerpt($0))) } ?? passed(.order, .ordered(seen))
  }
}
