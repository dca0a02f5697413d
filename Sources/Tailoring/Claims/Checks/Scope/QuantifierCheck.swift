internal import Base
internal import Content

/// Words of number without a figure, and of how well something is known.
extension ClaimCheck {
  private static let many: HashedWords = [
    "many", "several", "numerous", "various", "multiple", "countless", "viele", "vielen", "mehrere",
    "mehreren",
    "zahlreiche", "zahlreichen", "diverse", "verschiedene", "verschiedenen", "plusieurs", "nombreux",
    "nombreuses",
    "divers", "diverses", "muchos", "muchas", "varios", "varias", "numerosos", "numerosas", "diversos",
    "diversas",
  ]

  private static let papers: HashedWords = [
    "certificates", "certifications", "degrees", "licences", "licenses", "diplomas", "awards", "prizes",
    "qualifications",
    "zertifikate", "zertifikaten", "abschlusse", "scheine", "preise", "auszeichnungen", "qualifikationen",
    "certificats",
    "diplomes", "prix", "titres", "qualifications", "certificados", "titulos", "premios", "diplomas",
  ]

  private static func kind(of noun: String) -> Fact.Kind {
    if ["degrees", "abschlusse", "diplomes", "titulos"].contains(noun) { return .education }
    return ["awards", "prizes", "preise", "auszeichnungen", "prix", "premios"].contains(noun)
      ? .award : .certificate
  }

  /// "Many certificates" of one: a word of number without a figure needs one like it, or three things side by side.
  mutating func checkMany() {
    for i in words.indices.dropLast() where Self.many.contains(words[i].folded) && !isOfPosting[i] {
      let isSaid = sources.contains { source in
        source.words.contains { Self.many.contains($0.folded) }
      }
      let noun = words[i + 1].folded
      let isOfNoun = sources.contains { source in source.words.contains { $0.folded == noun } }
      let isCounted =
        Self.papers.contains(noun)
        ? own.count { $0.kind == Self.kind(of: noun) } >= 3
        : sources.contains { source in
          source.numbers.contains { ($0.values.max() ?? 0) >= 3000 } || Set(source.pieceOf).count >= 3
        }
      if !(isSaid && (isOfNoun || !Self.papers.contains(noun))), !isCounted {
        report(.quantity, raw(i..<i + 2))
      }
    }
  }

  private static let praise = PhraseSet(
    """
    very well|extremely well|really well|perfectly|inside out|in depth|like few others|sehr gut|bestens|ausgezeichnet|perfekt|aus dem Effeff|
    très bien|parfaitement|sur le bout des doigts|muy bien|perfectamente|a la perfección|a fondo
    """)

  /// "I know Python very well" of a skill without a level.
  mutating func checkPraise() {
    var i = 0
    while let range = Self.praise.firstRange(in: words, from: i) {
      i = range.upperBound
      let isSaid = sources.contains { source in
        Self.praise.contains(anyIn: source.words) || source.words.contains { Self.levels.contains($0.folded) }
      }
      if !isSaid { report(.familiarity, raw(range)) }
    }
  }

  private static let levels: HashedWords = [
    "expert", "advanced", "master", "fluent", "native", "excellent", "proficient", "c1", "c2", "experte",
    "fortgeschritten",
    "verhandlungssicher", "fliessend", "muttersprache", "muttersprachler", "expert", "avance", "courant",
    "maternelle",
    "experto", "avanzado", "nativo", "materna", "alto",
  ]
}
