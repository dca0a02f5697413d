/// What the file is made of: fonts, tags, language, title, hidden text, characters.
extension FileCheckRun {
  var fonts: Result {
    for (index, page) in file.pages.enumerated() {
      for run in page.runs where run.renderMode != 3 {
        let font = page.fonts[run.font]
        if !font.isEmbedded {
          return failed(.fonts, .form(.notEmbedded(font: font.name, page: index + 1)))
        }
        if !font.hasCharacterMap {
          return failed(.fonts, .form(.noCharacterMap(font: font.name, page: index + 1)))
        }
      }
    }
    if file.pages.allSatisfy(\.runs.isEmpty) { return notRun(.fonts, .form(.noText)) }
    return passed(.fonts, .form(.fontsWhole))
  }

  /// Whether every text is tagged, and whether the tags read it in the order of the pages.
  var tags: [Result] {
    guard let tags = facts.tags else {
      return [failed(.tags, .form(.untagged)), notRun(.tagOrder, .form(.untagged))]
    }
    let found = tags.findings(in: file.pages)
    func excerpt(_ place: (run: Int, page: Int)) -> String {
      let page = file.pages[place.page]
      let glyphs = page.runs[place.run].glyphs
      let start = Int(page.glyphs[glyphs.lowerBound].start)
      let bytes = Array(page.text[start..<Int(page.glyphs[glyphs.upperBound - 1].end)])
      return Self.excerpt(bytes)
    }
    let untagged = found.untagged.map { failed(.tags, .form(.noTag(excerpt($0), page: $0.page + 1))) }
    let misplaced = found.misplaced.map {
      failed(.tagOrder, .form(.readBefore(excerpt($0), page: $0.page + 1)))
    }
    return [
      untagged ?? passed(.tags, .form(.tagged(tags.ranks.count))),
      misplaced ?? passed(.tagOrder, .form(.tagsInOrder)),
    ]
  }
  var language: Result {
    let value = facts.language ?? ""
    return value.isEmpty ? failed(.language, .form(.noLanguage)) : passed(.language, .found(value))
  }
  var title: Result {
    let value = facts.title ?? ""
    return value.isEmpty ? failed(.title, .form(.noTitle)) : passed(.title, .form(.title(value)))
  }

  var hiddenText: Result {
    for (index, found) in hidden.enumerated() {
      if let found {
        let text = Self.excerpt(Array(found.text.utf8))
        return failed(.hiddenText, .form(.hidden(text, page: index + 1, found.reason)))
      }
    }
    return passed(.hiddenText, .form(.nothingHidden))
  }

  var characters: Result {
    for (index, page) in file.pages.enumerated() {
      for bytes in [page.text] + page.spans.map(\.text) {
        guard let found = ForbiddenCharacters.first(in: bytes) else { continue }
        let around = String(
          decoding: bytes[max(0, found.at - 20)..<min(bytes.count, found.at + 20)], as: UTF8.self)
        let name = ForbiddenCharacters.name(found.scalar)
        return failed(.characters, .form(.forbidden(name, page: index + 1, around: around)))
      }
    }
    return passed(.characters, .form(.nothingForbidden))
  }
}
