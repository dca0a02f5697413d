/// Before an active verb: whom the facts name as what the deed was done to, or for.
extension ReversalReader {
  private static let objects: [Tongue: Set<String>] = [
    .en: ["me"], .de: ["mich", "mir"], .fr: ["me", "m", "moi"], .es: ["me", "mi"],
  ]
  private static let beside: HashedWords = [
    "by", "with", "under", "like", "and", "von", "mit", "unter", "bei", "par", "avec", "sous", "et", "por",
    "bajo", "y",
  ]

  /// "The head of finance reported to me": the writer is whom it was done to.
  func objectOfOther() -> String? {
    words.indices.dropFirst().first { i in
      guard Self.objects[tongue]?.contains(words[i].folded) ?? false,
        !Self.beside.contains(words[i - 1].folded)
      else { return false }
      // "mi equipo"
      if tongue == .es, words[i].raw == "mi" { return false }
      let piece = pieces(i)
      guard !piece.contains(where: isFirst) else { return false }
      return piece.contains { deed in
        guard isFinite(deed), tongue != .en || deed < i, tongue == .en || abs(deed - i) < 4 else {
          return false
        }
        let places = deeds(deed)
        guard !places.isEmpty else { return false }
        return piece.contains { $0 != deed && (tongue != .en || $0 < deed) && isUndergoing($0, places) }
      }
    }.map { check.raw(max(0, $0 - 2)..<$0 + 1) }
  }

  /// Whether a word can be a verb by its place and form.
  private func isFinite(_ i: Int) -> Bool {
    guard i > 0, claim.pieceOf[i - 1] == claim.pieceOf[i] else { return tongue == .de || tongue == .es }
    let before = words[i - 1].folded
    if tongue == .fr, ["a", "ont", "avait", "avaient", "aura", "auront"].contains(words[i - 1].raw) {
      return true
    }
    if Self.isDeterminer(words[i - 1]), !["l", "me"].contains(before) { return false }
    if Preposition.of(before, tongue) != nil { return false }
    let raw = words[i].raw.lowercased()
    switch tongue {
    case .en: return !raw.hasSuffix("ing") && !Self.being.contains(before)
    case .de: return !words[i].isCapitalized && !raw.hasPrefix("ge") && !raw.hasPrefix("zu")
    case .fr:
      return !["é", "és", "ée", "ées", "i", "is", "ies", "u", "us", "er", "ir", "ion"].contains(
        where: raw.hasSuffix)
    case .es:
      if ["ha", "han", "habia", "habian"].contains(before) { return true }
      return !["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ar", "er", "ir", "é", "í", "ón"]
        .contains(where: raw.hasSuffix)
    }
  }

  /// "The council trained eight apprentices" of apprentices trained for it: a noun before a verb with an object.
  func doer() -> String? {
    for i in words.indices.dropFirst() where isFinite(i) {
      let places = deeds(i)
      let piece = pieces(i)
      guard !places.isEmpty, !piece.contains(where: isFirst),
        isFollowedByObject(i, places) || isAfterObject(piece)
      else { continue }
      let subject = piece.prefix { $0 < i }.filter {
        isTold($0) && Self.governor(of: $0, in: claim) == nil
      }
      // "Learned R in a course on R": the deed stands before.
      guard !piece.contains(where: { $0 < i && !deeds($0).isEmpty }) else { continue }
      if let head = subject.first,
        isSomebody(head) && isUndergoing(head, places) || isOtherAgent(head, places)
      {
        return check.raw(head..<i + 1)
      }
    }
    return nil
  }

  /// "Five wards piloted the sheet" of a sheet piloted, and taken up by them: who did something else.
  private func isOtherAgent(_ head: Int, _ deed: [Place]) -> Bool {
    knownPlaces[head].allSatisfy { place in
      let source = check.sources[place.fact]
      guard let at = Self.governor(of: place.word, in: source), tongue != .de,
        Self.agents[tongue]?.contains(source.words[at].folded) ?? false
      else { return false }
      return deed.allSatisfy { $0.fact == place.fact && !(max(0, at - 3)...at).contains($0.word) }
    }
  }

  private static let whom: HashedWords = [
    "whom", "denen", "dem", "den", "lequel", "laquelle", "auquel", "quien",
  ]

  /// "to whom the manager reported": the object stands at the start of the part.
  private func isAfterObject(_ piece: [Int]) -> Bool {
    guard let first = piece.first, first > 0 else { return false }
    return piece.prefix(2).contains { Self.whom.contains(words[$0].folded) }
      && (tongue != .de || piece.last.map { !words[$0].isCapitalized } ?? false)
  }

  private func isFollowedByObject(_ i: Int, _ deed: [Place]) -> Bool {
    let rest = pieces(i).filter { $0 > i }
    guard let next = rest.first else { return false }
    if tongue == .de, !words[i - 1].isCapitalized { return false }
    let isObject =
      Self.isDeterminer(words[next]) || words[next].isNumeric || Numbers.isSpelt(words[next])
      || tongue == .en && isTold(next) || tongue == .es && ["a", "al"].contains(words[next].folded)
      || tongue == .de && words[next].isCapitalized
    let head = rest.first { Self.isNoun($0, claim) }
    return isObject && head.map { isUndergoing($0, deed) } ?? false
  }
}
