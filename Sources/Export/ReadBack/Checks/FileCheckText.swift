internal import Base
internal import Content

/// Whether the text can be read: whole, and with the profile’s bullets as they are written.
extension FileCheckRun {
  var whole: Result {
    let damage = "the file is damaged: its list of objects leads nowhere; export it, or download it, again"
    return result("whole file", file.isDamaged ? damage : nil, "nothing is cut off")
  }

  /// The profile must be that of the person whom the file shows, else nothing that follows says anything.
  var owner: Result {
    guard let shown = profile?.basics.name else { return notRun("name", Self.needsProfile) }
    let name = Self.form(shown.plain)
    let isThere =
      TextSearch(content).contains(name)
      || written.map { TextSearch($0).contains(RightToLeft.unspaced(name)) } == true
    let failure = "`\(Self.excerpt(name))` is not in the file: is it the profile of this person?"
    return result("name", isThere ? nil : failure, Self.excerpt(name))
  }

  var textLayer: Result {
    let words = content.count { $0 == 0x20 } + (content.isEmpty ? 0 : 1)
    let empty = file.pages.firstIndex { page in !page.text.contains { $0 > 0x20 } }
    let failure = file.pages.isEmpty ? "no page can be read" : empty.map { "page \($0 + 1) has no text" }
    return result(
      "text layer", failure, "\(Self.count(file.pages.count, "page")), \(Self.count(words, "word"))")
  }

  /// Bullets in the order of content, by lines, and as other programs read them.
  var bullets: [Result] {
    let kind = "bullets verbatim, "
    guard let profile else {
      let names = ["content order", "by lines"] + extracted.map(\.name)
      return names.map { notRun(kind + $0, Self.needsProfile) }
    }
    let texts = profile.allHighlights.map { Self.form($0.highlight.text.plain) }.filter { !$0.isEmpty }
    // A file may bring its own profile: looking for what it says must end.
    if texts.count > Self.mostBytes / max(1, content.count) {
      return [notRun(kind + "content order", "\(texts.count) bullets are too many to look for")]
    }
    let across = Self.joined(file.pages.map { ReadingOrder.geometric($0) })
    let columns = Self.joined(file.pages.map { ReadingOrder.geometric($0, byColumns: true) })
    let own = [
      bulletResult(kind + "content order", texts, in: [written ?? content]),
      bulletResult(kind + "by lines", texts, in: [across, columns]),
    ]
    return own
      + extracted.map { other in
        guard let text = other.text else {
          return notRun(kind + other.name, "it is not installed, or failed")
        }
        return bulletResult(kind + other.name, texts, in: [ReadableForm.nfc(ReadableForm.form(text))])
      }
  }

  func bulletResult(_ name: String, _ bullets: [[UInt8]], in texts: [[UInt8]]) -> Result {
    if bullets.isEmpty { return notRun(name, "the profile has no bullets") }
    let searches = BulletSearch(texts, isUnspaced: written != nil)
    func isThere(_ text: [UInt8]) -> Bool { searches.contains(text) }
    let missing = bullets.filter { !isThere($0) }
    let none = "none of the profile’s \(Self.count(bullets.count, "bullet"))"
    // A letter shows none; a CV that shows none is read wrongly, or is another’s.
    if missing.count == bullets.count, !bullets.contains(where: { isThere(Self.beginning($0)) }) {
      return sections.isEmpty
        ? notRun(name, none + " is in the file") : result(name, none + " can be read in the file", "")
    }
    // A tailored file leaves bullets out; one that it begins it must have whole.
    let broken = isWhole ? missing : missing.filter { isThere(Self.beginning($0)) }
    let failure = broken.first.map {
      "`\(Self.excerpt($0))` does not read as it is written (\(broken.count) in all)"
    }
    return result(
      name, failure,
      Self.count(bullets.count - missing.count, "bullet")
        + (missing.isEmpty ? "" : ", \(missing.count) more of the profile not in the file"))
  }

  /// The first three words.
  static func beginning(_ text: [UInt8]) -> [UInt8] {
    Array(text.split(separator: 0x20).prefix(3).joined(separator: [0x20]))
  }
}
