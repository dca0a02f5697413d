/// What somebody helped with they did not do, whatever other facts a sentence about it rests on: "moved pupil records" of who helped
/// to move them, and teaches pupils.
extension ClaimCheck {
  /// A statement of the profile that tells of help or part, and its words that say what it was.
  private struct HelpedDeed {
    var stems: Set<UInt64>
    var roots: Set<String>

    init?(_ source: TextReading) {
      guard let i = source.words.indices.first(where: { (Agency.step(at: $0, in: source) ?? 3) <= 2 }) else {
        return nil
      }
      let pieces = Coordination.pieces(ofVerbAt: i, in: source)
      let told = source.words.indices.filter {
        $0 != i && pieces.contains(source.pieceOf[$0]) && source.isNamed($0)
          && source.step(of: $0) == nil
      }
      stems = Set(told.map { source.words[$0].key })
      roots = Set(told.map { source.roots[$0] })
      if stems.count < 2 { return nil }
    }

    func has(_ i: Int, of claim: TextReading) -> Bool {
      stems.contains(claim.words[i].key) || roots.contains(claim.roots[i])
    }
  }

  private static let infinitiveMarks: HashedWords = ["to", "zu", "a", "de"]

  /// "Helped the manager and moved the records" of who helped to move them: beside its own help the deed is the writer's, where it
  /// has a form of its own.
  mutating func checkHelpedInfinitives() {
    for (f, source) in sources.enumerated() {
      for j in source.words.indices where (Agency.step(at: j, in: source) ?? 3) <= 2 {
        let pieces = Coordination.pieces(ofVerbAt: j, in: source)
        for verb in source.words.indices.dropFirst(j + 2)
        where pieces.contains(source.pieceOf[verb])
          && Self.infinitiveMarks.contains(source.words[verb - 1].folded) && source.isNamed(verb)
        {
          let told = words.indices.first { isDone($0, as: Place(fact: f, word: verb)) }
          if let told { report(.seniority, raw(told..<told + 1)) }
        }
      }
    }
  }

  /// Whether the sentence tells a deed behind "and" or "I" in another form than the fact's infinitive, without help beside it.
  private func isDone(_ i: Int, as place: Place) -> Bool {
    guard i > 0, alignment.places[i].contains(place),
      words[i].folded != sources[place.fact].words[place.word].folded
    else { return false }
    let before = words[i - 1].folded
    let isOwn =
      Conjunctions.anyAnd.contains(before) || ["i", "ich", "je", "j", "ai", "yo", "he"].contains(before)
    return isOwn
      && !claim.words(ofPiece: claim.pieceOf[i]).contains { (claim.step(of: $0) ?? 3) <= 2 }
  }

  mutating func checkHelpedDeeds() {
    let texts = deeds.helped(in: tongue)
    guard !texts.isEmpty,
      !isSaidModestly,
      !ClaimLexicon.partaking.contains(anyIn: words), !ClaimLexicon.wishing.contains(anyIn: words)
    else { return }
    let told = words.indices.filter { claim.isNamed($0) && !isOfPosting[$0] }
    let helped = texts.compactMap { HelpedDeed(reading(of: $0)) }
    for deed in helped {
      let same = told.filter { deed.has($0, of: claim) }
      let open = told.filter { !covered[$0] }.count
      guard same.count >= 2, same.count >= open || same.count >= 3 && 3 * same.count >= 2 * open else {
        continue
      }
      // Another statement tells the same of the writer alone.
      let isDone = deeds.all.contains { text in
        let source = reading(of: text)
        return same.allSatisfy { i in
          source.words.indices.contains {
            source.words[$0].key == words[i].key || source.roots[$0] == claim.roots[i]
          }
        } && !source.words.indices.contains { (Agency.step(at: $0, in: source) ?? 3) <= 2 }
      }
      if !isDone { report(.seniority, raw(same[0]..<same[same.count - 1] + 1)) }
    }
  }
}
