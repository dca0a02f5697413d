/// What leads to the name: "you have experience in …".
extension SegmentReading {
  private static let perfect: HashedWords = [
    "have", "has", "having", "you've", "who've", "avez", "haya", "hayas", "haber", "has", "ha",
  ]
  /// "Experience as a chef" is experience in the job itself.
  private static let roles: HashedWords = ["as", "als", "como", "tant", "comme"]

  /// The first token after the words that only lead to a name.
  mutating func objectStart(_ from: Int) -> Int {
    var k = from
    while k < segment.tokens.count {
      let token = token(segment.tokens[k])
      if isProtected(k) || isMaster(segment.tokens[k]) { break }
      if isField(segment.tokens[k], before: k + 1 < segment.tokens.count ? segment.tokens[k + 1] : nil) {
        break
      }
      // "Two years as a legal secretary"
      if k > from, Self.roles.contains(token.folded),
        YearsPattern.isUnit(self.token(segment.tokens[k - 1]).folded)
      {
        return segment.tokens.count
      }
      if !token.isWord {
        guard token.kind != .comma || k == from else { break }
        k += 1
        continue
      }
      if Lexicon.isCue(token), isModifier(k) { break }
      if Lexicon.isCue(token) || Lexicon.cueAdjectives.contains(token) {
        hasCue = true
        k = adjectives(after: k)
        if k + 1 < segment.tokens.count, Self.roles.contains(self.token(segment.tokens[k + 1]).folded) {
          return segment.tokens.count
        }
      } else if Lexicon.knowing.contains(token) {
        hasCue = true
      } else if isParticiple(k) {
        break
      } else if Lexicon.verbs.contains(token) {
        // What somebody has done is experience, what they do only leads on.
        if k > 0, Self.perfect.contains(self.token(segment.tokens[k - 1]).folded) { hasCue = true }
      } else if k + 1 < segment.tokens.count, YearsPattern.isUnit(token.folded),
        ["of", "in", "de", "d", "en"].contains(self.token(segment.tokens[k + 1]).folded)
      {
        // "Two years of …"
        hasCue = true
      } else if clause.tongue == .english, ["can", "able"].contains(token.folded) {
        hasCue = true
      } else if !(leads.contains(token) || isAmount(token) || isGerund(k) || isInfinitive(k) || isAdverb(k)) {
        if let subject = subject(after: k) {
          k = subject
        } else if let with = sought(k) {
          hasCue = true
          k = with
        } else {
          guard let cue = cue(after: k) else { break }
          hasCue = true
          k = cue
        }
      }
      k += 1
    }
    return k
  }

  /// "Master en droit social": the degree, not the verb.
  func isMaster(_ i: Int) -> Bool {
    guard token(i).folded == "master" else { return false }
    return clause.tongue != .english
      || token(i).raw.first!.isUppercase && i + 1 < clause.tokens.count
        && ["of", "in", "degree"].contains(token(i + 1).folded)
  }

  /// "To do this job you need …": the subject after what only opens the sentence.
  private func subject(after k: Int) -> Int? {
    guard clause.tongue == .english, token(segment.tokens[0]).folded == "to" else { return nil }
    return segment.tokens.indices.dropFirst(k + 1).prefix(8).first {
      ["you", "you'll"].contains(token(segment.tokens[$0]).folded)
    }
  }

  /// "We're looking for a designer with …", "Buscamos contable con …": what the one must have who is sought.
  private func sought(_ k: Int) -> Int? {
    let before = segment.tokens[..<k].suffix(5).map { token($0).folded }
    guard token(segment.tokens[k]).isWord,
      Self.seeking.contains(token(segment.tokens[k]).folded) || before.contains(where: Self.seeking.contains)
    else { return nil }
    for j in segment.tokens.indices.dropFirst(k + 1).prefix(8) {
      guard token(segment.tokens[j]).isWord,
        !["to", "zu", "um", "pour", "para"].contains(token(segment.tokens[j]).folded)
      else { return nil }
      if Self.withs.contains(token(segment.tokens[j]).folded) { return j }
    }
    return nil
  }
  private static let seeking: HashedWords = [
    "looking", "seeking", "seek", "suchen", "suche", "gesucht", "recherchons", "recherche", "cherchons",
    "cherche", "buscamos", "busca", "busco",
  ]
  private static let withs: HashedWords = [
    "with", "mit", "avec", "con", "maitrisant", "connaissant", "sachant", "ayant",
  ]

  /// In French and Spanish adjectives stand between a cue and its preposition: "conocimiento profundo del impuesto".
  private func adjectives(after k: Int) -> Int {
    guard clause.tongue == .french || clause.tongue == .spanish else { return k }
    for j in [k + 1, k + 2] where j + 1 < segment.tokens.count {
      let (word, next) = (segment.tokens[j], token(segment.tokens[j + 1]))
      guard token(word).isWord, !isName(word), !Lexicon.binding.contains(token(word)),
        !Lexicon.toolPrepositions.contains(token(word)), !Lexicon.ands.contains(token(word)),
        !clause.marks[word].contains(.longTerm), !Lexicon.verbs.contains(token(word))
      else { return k }
      if ["de", "d", "du", "des", "del", "en", "con", "sur", "sobre", "avec"].contains(next.folded) {
        return j
      }
    }
    return k
  }

  /// "able to reconcile accounts": what follows "to" is done with what is known.
  private func isInfinitive(_ k: Int) -> Bool {
    guard k > 1, k + 1 < segment.tokens.count else { return false }
    let verb = token(segment.tokens[k])
    if clause.tongue == .french {
      return verb.folded.hasSuffix("ez") && verb.folded.utf8.count > 4
        && token(segment.tokens[k - 1]).folded == "vous"
    }
    guard clause.tongue == .english, token(segment.tokens[k - 1]).folded == "to" else { return false }
    let before = token(segment.tokens[k - 2]).folded
    return Self.infinitives.contains(before) && !soft.contains(verb) && !isName(segment.tokens[k])
  }
  private static let infinitives: HashedWords = ["able", "ability", "how", "competent", "confident", "ready"]

  /// "selbstständig an Maschinen arbeiten": how it is done.
  private func isAdverb(_ k: Int) -> Bool {
    guard clause.tongue == .german, k + 1 < segment.tokens.count else { return false }
    let (word, next) = (token(segment.tokens[k]), token(segment.tokens[k + 1]))
    return soft.contains(word) && word.raw.first!.isLowercase && Self.german.contains(next.folded)
  }
  private static let german: HashedWords = ["an", "am", "mit", "nach", "in", "im", "auf"]

  /// "general radiography", "commercial gas": part of the name, unless it says how well something is known.
  func isField(_ i: Int, before next: Int?) -> Bool {
    guard clause.tongue == .english, ["general", "commercial"].contains(token(i).folded), let next else {
      return false
    }
    let noun = token(next)
    return noun.isWord && !Lexicon.isCue(noun) && !Lexicon.generic.contains(noun) && !leads.contains(noun)
      && !soft.contains(noun) && !Lexicon.binding.contains(noun)
  }

  /// "3", "eighteen": how much of it is asked for.
  func isAmount(_ token: PhraseToken) -> Bool {
    if clause.tongue == .french, token.folded == "four" { return false }
    return token.isNumber || NumberWords.value(of: token.folded) != nil
  }

  /// "Supported living", "applied mathematics": a participle before its noun, where nothing says that somebody did it.
  private func isParticiple(_ k: Int) -> Bool {
    guard clause.tongue == .english, k + 1 < segment.tokens.count else { return false }
    return isParticiple(segment.tokens[k], before: segment.tokens[k + 1])
      && !clause.marks[segment.tokens[k + 1]].contains(.longTerm)
      && !segment.tokens.contains { Self.perfect.contains(token($0).folded) }
  }

  func isParticiple(_ i: Int, before next: Int) -> Bool {
    let (word, noun) = (token(i), token(next))
    return word.folded.hasSuffix("ed") && word.folded != "need" && Lexicon.verbs.contains(word)
      && !Lexicon.knowing.contains(word) && noun.isWord
      && !leads.contains(noun) && !Lexicon.isCue(noun) && !Lexicon.verbs.contains(noun)
      && !Lexicon.generic.contains(noun) && !Lexicon.toolPrepositions.contains(noun)
      && !Lexicon.binding.contains(noun)
  }

  /// "Gestionando campañas": what somebody was doing with it.
  private func isGerund(_ k: Int) -> Bool {
    let token = token(segment.tokens[k])
    guard clause.tongue == .spanish, token.folded.utf8.count > 6, !isName(segment.tokens[k]) else {
      return false
    }
    return token.folded.hasSuffix("ando") || token.folded.hasSuffix("iendo")
  }

  /// "Confidence intervals", "skill matrix", "practice management": the word qualifies a noun.
  private func isModifier(_ k: Int) -> Bool {
    guard clause.tongue == .english, k + 1 < segment.tokens.count,
      k == 0 || !leads.contains(token(segment.tokens[k - 1]))
    else { return false }
    let next = token(segment.tokens[k + 1])
    return next.isWord && !leads.contains(next) && !Lexicon.tails.contains(next)
      && !Lexicon.verbs.contains(next) && !isName(segment.tokens[k + 1])
      && !Lexicon.toolPrepositions.contains(next) && !Lexicon.isCue(next)
      && !next.folded.hasSuffix("ing") && !Lexicon.ands.contains(next) && !Lexicon.ors.contains(next)
      && next.raw.first!.isLowercase
  }

  /// A cue noun or adjective before a preposition in the same member of the list, after words that only qualify it.
  private func cue(after k: Int) -> Int? {
    var j = k
    while j + 1 < segment.tokens.count, j - k <= 8 {
      let here = token(segment.tokens[j])
      guard here.isWord else { return nil }
      let next = token(segment.tokens[j + 1])
      if Lexicon.isCue(here) || Lexicon.cueAdjectives.contains(here) || Self.users.contains(here.folded),
        isObjectPreposition(next),
        !isEnvironment(j + 1), !(k..<j).contains(where: { isName(segment.tokens[$0]) })
      {
        return j
      }
      j += 1
    }
    return nil
  }

  /// "Expert user of SolidWorks"
  private static let users: HashedWords = ["user", "users", "utilisateur", "usuario", "anwender"]

  private func isObjectPreposition(_ token: PhraseToken) -> Bool {
    [
      "in", "with", "of", "using", "on", "mit", "im", "bei", "von", "fur", "en", "de", "d", "du", "des",
      "con", "del", "sobre", "beim", "der", "about",
    ]
    .contains(token.folded)
  }

  private static let places: HashedWords = [
    "environment", "setting", "business", "company", "industry", "sector", "organisation", "role",
    "organization",
    "firm",
  ]

  /// "in a manufacturing business": what follows says where, not what.
  private func isEnvironment(_ k: Int) -> Bool {
    guard ["in", "en", "im", "dans"].contains(token(segment.tokens[k]).folded) else { return false }
    if ["a", "an"].contains(token(segment.tokens[min(k + 1, segment.tokens.count - 1)]).folded) {
      // "in a food, dairy or beverage environment"
      let places = segment.tokens[(k + 1)...].prefix(9)
      if places.contains(where: { Self.places.contains(token($0).folded) }), !places.contains(where: isName) {
        return true
      }
    }
    var last: PhraseToken?
    for i in segment.tokens[(k + 1)...].prefix(7) {
      guard token(i).isWord, !Lexicon.ands.contains(token(i)), !Lexicon.ors.contains(token(i)) else { break }
      if isName(i) { return false }
      last = token(i)
    }
    return last.map { Lexicon.generic.contains($0) } ?? false
  }
}
