/// An internship is no job: who was "assistante d’audit (stage)" was no "assistante d’audit".
extension ClaimCheck {
  mutating func checkLesserTitles() {
    for title in names.lesserTitles where !words.contains(where: LesserPosts.lessens) {
      guard let first = title.first else { continue }
      let content = words.indices.filter { claim.isContent($0) }
      for (at, i) in content.enumerated() where words[i].key == first.key {
        let here = content[at...].prefix(title.count)
        guard here.count == title.count, zip(here, title).allSatisfy({ words[$0].key == $1.key }) else {
          continue
        }
        report(.seniority, raw(i..<here[here.endIndex - 1] + 1))
        return
      }
    }
  }
}
