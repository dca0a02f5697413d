/// What the file is made of: fonts, tags, language, title, hidden text, characters.
extension FileCheckRun {
  var fonts: Result {
    for (index, page) in file.pages.enumerated() {
      for run in page.runs where run.renderMode != 3 {
        let font = page.fonts[run.font]
        if !font.isEmbedded {
          return result("fonts", "`\(font.name)` on page \(index + 1) is not embedded", "")
        }
        if !font.hasCharacterMap {
          return result("fonts", "`\(font.name)` on page \(index + 1) has no ToUnicode map", "")
        }
      }
    }
    if file.pages.allSatisfy(\.runs.isEmpty) { return notRun("fonts", "the file shows no text") }
    return result("fonts", nil, "all embedded, all with ToUnicode maps")
  }

  /// Whether every text is tagged, and whether the tags read it in the order of the pages.
  var tags: [Result] {
    guard let tags = facts.tags else {
      return [result("tags", "the file is not tagged", ""), notRun("tag order", "the file is not tagged")]
    }
    let found = tags.findings(in: file.pages)
    func excerpt(_ place: (run: Int, page: Int)) -> String {
      let page = file.pages[place.page]
      let glyphs = page.runs[place.run].glyphs
      let start = Int(page.glyphs[glyphs.lowerBound].start)
      let bytes = Array(page.text[start..<Int(page.glyphs[glyphs.upperBound - 1].end)])
      return "`\(Self.excerpt(bytes))` on page \(place.page + 1)"
    }
    let untagged = found.untagged.map { excerpt($0) + " has no tag" }
    let misplaced = found.misplaced.map { excerpt($0) + " is read before what stands before it" }
    return [
      result(
        "tags", untagged,
        "every text is in \(tags.ranks.count == 1 ? "the one tagged part" : "one of \(tags.ranks.count) tagged parts")"
      ),
      result("tag order", misplaced, "the tags read as the pages do"),
    ]
  }
  var language: Result {
    let value = facts.language ?? ""
    return result("language", value.isEmpty ? "the file does not say its language" : nil, value)
  }
  var title: Result {
    let value = facts.title ?? ""
    return result("title", value.isEmpty ? "the file has no title" : nil, "`\(value)`")
  }

  var hiddenText: Result {
    for (index, found) in hidden.enumerated() {
      if let found {
        let text = Self.excerpt(Array(found.text.utf8))
        return result("no hidden text", "`\(text)` on page \(index + 1) \(found.reason.rawValue)", "")
      }
    }
    return result("no hidden text", nil, "none found")
  }

  var characters: Result {
    for (index, page) in file.pages.enumerated() {
      for bytes in [page.text] + page.spans.map(\.text) {
        guard let found = ForbiddenCharacters.first(in: bytes) else { continue }
        let around = String(
          decoding: bytes[max(0, found.at - 20)..<min(bytes.count, found.at + 20)], as: UTF8.self)
        let name = ForbiddenCharacters.name(found.scalar)
        return result("no forbidden characters", "\(name) on page \(index + 1) in `\(around)`", "")
      }
    }
    return result(
      "no forbidden characters", nil, "no soft hyphen, ligature, private use or control character")
  }
}
