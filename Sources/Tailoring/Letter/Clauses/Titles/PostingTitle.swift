internal import Base

/// The title of the post applied for, as a letter names it.
enum PostingTitle {
  /// Without "(m/w/d)", "H/F" and the like.
  static func bare(_ title: String) -> String {
    var out = Substring(title)
    if let open = out.lastIndex(of: "("), out.hasSuffix(")"), out[open...].utf8.count <= 12,
      TitleGender.double(String(out.split(separator: " ").last ?? "")) == nil
    {
      out = out[..<open]
    }
    out = withoutShare(out.trimmingEnd { $0 == " " }[...])
    if let last = out.split(separator: " ").last, marks.contains(last.lowercased()) {
      out = out.dropLast(last.count)
    }
    let bare = out.trimmingEnd { " -–,".contains($0) }
    return bare.isEmpty ? title : String(bare)
  }

  /// Without how much of a full post it is: "Physiotherapeutin 60–80 %".
  private static func withoutShare(_ title: Substring) -> Substring {
    guard title.hasSuffix("%") else { return title }
    let head = title.dropLast().trimmingEnd { $0.isNumber || " \u{A0}\u{202F}–-,".contains($0) }
    return head.count > 2 ? head[...] : title
  }

  /// "(m/w/d)", "H/F".
  static func isMark(_ word: String) -> Bool {
    marks.contains(word.lowercased().trimming { "()".contains($0) })
  }

  private static let marks: HashedWords = [
    "h/f", "f/h", "m/f", "f/m", "m/w/d", "w/m/d", "m/f/d", "f/m/d", "h/f/x", "f/h/x", "m/f/x", "h/m", "m/h",
  ]

  /// How a sentence that applies may name the title beside the posting's own words: bare, and with double forms resolved.
  static func forms(_ title: String) -> [String] {
    let bare = bare(title)
    var out: [String] = [bare]
    for language in [LetterLanguage.es, .fr, .de] {
      for gender in [TitleGender.feminine, .masculine] {
        let told = gender.told(bare, in: language)
        if !out.contains(told) { out.append(told) }
      }
    }
    return out.filter { $0 != title }
  }

  /// "auditrice junior": small in a sentence, where only the first word has a capital; "Contrôleur de Gestion" keeps its own.
  static func inSentence(_ title: String) -> String {
    let others = Words.of(title).dropFirst().filter {
      $0.isCapitalized && $0.raw.contains(where: \.isLowercase)
    }
    return others.isEmpty ? Clause.lowercasedFirst(title) : title
  }
}
