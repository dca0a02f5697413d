internal import Base

/// Brackets that say by examples what stands before them: "at least one stream processor (Flink preferred, Kafka Streams)". Who
/// has shown an example has shown the kind; "Terraform (AWS preferred)" names no kind, and "(no Java)" no example.
enum Examples {
  /// What stands in the bracket right after `phrase`; nil where none does, or where it lists what must be shown beside it.
  /// O(bytes).
  static func bracket(after phrase: String, in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "(")), let place = range(of: Array(phrase.utf8), in: bytes) else {
      return nil
    }
    var open = place.upperBound
    while open < bytes.count, bytes[open] == 0x20 { open += 1 }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "(") else { return nil }
    let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
    let inside = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    let words = Words.of(inside)
    guard close < bytes.count, !not.contains(anyIn: words) else { return nil }
    let before = Words.of(String(decoding: bytes[..<place.lowerBound], as: UTF8.self))
    let isOpen =
      RequirementCues.anyOf.contains(anyIn: words)
      || preferred.contains(anyIn: words)
        && (oneOf.contains(anyIn: Array(before.suffix(3))) || Words.of(phrase).last.map(isKind) ?? false)
    return isOpen ? inside : nil
  }

  /// "JVM language" of a "JVM" that stands before such a noun; nil where none follows. O(bytes).
  static func withClass(_ phrase: String, in text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let place = range(of: Array(phrase.utf8), in: bytes) else { return nil }
    let rest = String(decoding: bytes[place.upperBound...], as: UTF8.self)
    guard rest.utf8.first == 0x20, let noun = Words.of(rest).first, classes.contains(noun.folded) else {
      return nil
    }
    return phrase + " " + noun.raw
  }

  private static let classes: HashedWords = [
    "language", "languages", "framework", "frameworks", "tool", "tools", "database", "databases", "sprache",
    "sprachen",
    "datenbank", "datenbanken", "langage", "langages", "lenguaje", "lenguajes",
  ]

  private static func range(of phrase: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
    guard !phrase.isEmpty, bytes.count >= phrase.count else { return nil }
    for start in 0...bytes.count - phrase.count
    where bytes[start..<start + phrase.count].elementsEqual(phrase) {
      return start..<start + phrase.count
    }
    return nil
  }

  /// Whether a word names a kind of tool, which says by itself no more than what stands before it: "CAD system", "3D-CAD-System".
  static func isKind(_ word: Word) -> Bool { kinds.contains(word) }
  private static let kinds = PhraseSet(
    """
    system|systems|software|tool|tools|package|packages|program|programs|suite|framework|frameworks|platform|platforms|System|Systeme|Systemen|Werkzeug|Werkzeuge|Programm|Programme|Programmen|
    logiciel|logiciels|outil|outils|système|systèmes|herramienta|herramientas|programa|programas|sistema|sistemas
    """)
  /// Whether a word says that what it stands by is only preferred.
  static func isWish(_ word: Word) -> Bool { preferred.contains(word) }

  private static let preferred = PhraseSet(
    "preferred|preferably|ideally|bevorzugt|vorzugsweise|idealerweise|de préférence|idéalement|preferible|preferiblemente|idealmente"
  )
  private static let oneOf = PhraseSet(
    "at least one|one|any|a|an|ein|eine|einem|einen|einer|un|une|una|mindestens ein|mindestens eine|mindestens einem|mindestens einer|eine der|einer der|au moins un|au moins une|l'un des|al menos un|al menos una|uno de|una de"
  )
  private static let not = PhraseSet(
    "no|not|anything but|other than|except|excluding|without|instead of|nicht|kein|keine|außer|ohne|pas|sauf|hors|sans|excepto|salvo|sin|ningún"
  )
}
