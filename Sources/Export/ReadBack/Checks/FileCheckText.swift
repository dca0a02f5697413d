internal import Base
internal import Content

/// Whether the text can be read: whole, and with the profile’s bullets as they are written.
extension FileCheckRun {
  var whole: Result { file.isDamaged ? failed(.whole, .damaged) : passed(.whole, .nothingCutOff) }

  /// The profile must be that of the person whom the file shows, else nothing that follows says anything.
  var owner: Result {
    guard let shown = profile?.basics.name else { return notRun(.owner, .needsProfile) }
    let name = Self.form(shown.plain)
    let isThere =
      TextSearch(content).contains(name)
      || written.map { TextSearch($0).contains(RightToLeft.unspaced(name)) } == true
    return isThere
      ? passed(.owner, .found(Self.excerpt(name))) : failed(.owner, .nameMissing(Self.excerpt(name)))
  }

  var textLayer: Result {
    if file.pages.isEmpty { return failed(.textLayer, .noPage) }
    if let empty = file.pages.firstIndex(where: { page in !page.text.contains { $0 > 0x20 } }) {
      return failed(.textLayer, .emptyPage(empty + 1))
    }
    let words = content.count { $0 == 0x20 } + (content.isEmpty ? 0 : 1)
    return passed(.textLayer, .extent(pages: file.pages.count, words: words))
  }

  /// Bullets in the order of content, by lines, and as other programs read them.
  var bullets: [Result] {
    guard let profile else {
      let looks = [.bulletsInOrder, .bulletsByLines] + extracted.map { FileCheck.Look.bulletsBy($0.name) }
      return looks.map { notRun($0, .needsProfile) }
    }
    let texts = profile.allHighlights.map { Self.form($0.highlight.text.plain) }.filter { !$0.isEmpty }
    // A file may bring its own profile: looking for what it says must end.
    if texts.count > Self.mostBytes / max(1, content.count) {
      return [notRun(.bulletsInOrder, .tooManyBullets(texts.count))]
    }
    let across = Self.joined(file.pages.map { ReadingOrder.geometric($0) })
    let columns = Self.joined(file.pages.map { ReadingOrder.geometric($0, byColumns: true) })
    let own = [
      bulletResult(.bulletsInOrder, texts, in: [written ?? content]),
      bulletResult(.bulletsByLines, texts, in: [across, columns]),
    ]
    return own
      + extracted.map { other in
        let look = FileCheck.Look.bulletsBy(other.name)
        guard let text = other.text else { return notRun(look, .programMissing) }
        return bulletResult(look, texts, in: [ReadableForm.nfc(ReadableForm.form(text))])
      }
  }

  func bulletResult(_ look: FileCheck.Look, _ bullets: [[UInt8]], in texts: [[UInt8]]) -> Result {
    if bullets.isEmpty { return notRun(look, .noBullets) }
    let searches = BulletSearch(texts, isUnspaced: written != nil)
    func isThere(_ text: [UInt8]) -> Bool { searches.contains(text) }
    let missing = bullets.filter { !isThere($0) }
    // A letter shows none; a CV that shows none is read wrongly, or is another’s.
    if missing.count == bullets.count, !bullets.contains(where: { isThere(Self.beginning($0)) }) {
      return sections.isEmpty
        ? notRun(look, .noneInFile(bullets.count)) : failed(look, .noneReadable(bullets.count))
    }
    // A tailored file leaves bullets out; one that it begins it must have whole.
    let broken = isWhole ? missing : missing.filter { isThere(Self.beginning($0)) }
    if let first = broken.first { return failed(look, .broken(Self.excerpt(first), broken.count)) }
    return passed(look, .bullets(shown: bullets.count - missing.count, missing: missing.count))
  }

  /// The first three words.
  static func beginning(_ text: [UInt8]) -> [UInt8] {
    Array(text.split(separator: 0x20).prefix(3).joined(separator: [0x20]))
  }
}
