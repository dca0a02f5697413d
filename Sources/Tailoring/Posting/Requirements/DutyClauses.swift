/// Takes a sentence apart that tells three duties or more one after the other: "rédiger les annonces, conduire les entretiens,
/// organiser les forums", "te encargarás de mantener …, de liderar … y de formar …", "analizará …, fijará … y reportará …".
enum DutyClauses {
  /// The duties of `text` in bytes, in reading order; the whole of it where it tells one or two. `isListed`: it stands behind a
  /// heading in its line, where nouns are duties too ("Funciones: evaluaciones de riesgos, planes de emergencia, …"). O(words).
  static func ranges(of text: String, isListed: Bool = false) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let whole = [0..<bytes.count]
    let words = Words.of(text)
    guard words.count > 5, words.count <= 90 else { return whole }
    let starts = starts(words, bytes)
    for form in Form.allCases where form != .noun || isListed {
      let starts = form == .noun ? starts.filter { isBehindComma($0.cut, words, bytes) } : starts
      let found = starts.filter { form.begins($0.first, words) }
      guard found.count > 1, form.opens(words, before: found[0].first) else { continue }
      let (ends, begins) = (found.map { words[$0.cut] }, found.map { words[$0.first] })
      if form == .noun, starts.count != found.count || hasLong(words, starts.map(\.cut)) { continue }
      return zip([0] + begins.map(\.range.lowerBound), ends.map(\.range.lowerBound) + [bytes.count]).map {
        $0..<$1
      }
    }
    return whole
  }

  /// Where a part may begin: behind a comma outside brackets, or at a word that joins. `cut` is the joining word or the first.
  private static func starts(_ words: [Word], _ bytes: [UInt8]) -> [(cut: Int, first: Int)] {
    let outside = Parentheses.offsets(bytes, bytes.indices)
    var out: [(cut: Int, first: Int)] = []
    for i in words.indices.dropFirst(2) where outside.contains(words[i].range.lowerBound) {
      let between = bytes[words[i - 1].range.upperBound..<words[i].range.lowerBound]
      let hasComma = between.contains(UInt8(ascii: ","))
      guard hasComma || Conjunctions.anyAnd.contains(words[i].folded) || joins.end(at: i, in: words) != nil
      else { continue }
      if let last = out.last, last.first >= i { continue }
      var first = i
      if let end = joins.end(at: i, in: words) {
        first = end
      } else if Conjunctions.anyAnd.contains(words[i].folded) {
        first = i + 1
      }
      if first < words.count { out.append((i, first)) }
    }
    return out
  }
  private static func isBehindComma(_ i: Int, _ words: [Word], _ bytes: [UInt8]) -> Bool {
    bytes[words[i - 1].range.upperBound..<words[i].range.lowerBound].contains(UInt8(ascii: ","))
  }
  private static let joins = PhraseSet("así como|ainsi que|as well as|sowie")

  private static func hasLong(_ words: [Word], _ cuts: [Int]) -> Bool {
    zip([0] + cuts, cuts + [words.count]).contains { $1 - $0 > 9 } || words.contains { $0.folded == "que" }
  }

  /// What the parts begin with.
  private enum Form: CaseIterable {
    case deInfinitive, infinitive, future, reader, noun

    func begins(_ i: Int, _ words: [Word]) -> Bool {
      let word = words[i].folded
      switch self {
      case .deInfinitive:
        return ["de", "d"].contains(word) && i + 1 < words.count && DutyClauses.isInfinitive(words[i + 1])
      case .infinitive: return DutyClauses.isInfinitive(words[i])
      case .future: return word.hasSuffix("ra") && word.utf8.count > 4 && !words[i].isCapitalized
      case .reader:
        return ToldDuties.isDeed(word) && !words[i].isCapitalized
      case .noun: return FunctionWords.isContent(words[i])
      }
    }

    /// Whether what stands before the first of them is a part of the same kind.
    func opens(_ words: [Word], before end: Int) -> Bool {
      switch self {
      case .deInfinitive: return words.indices.prefix(end).contains { begins($0, words) }
      case .infinitive: return begins(0, words)
      case .future:
        return words.prefix(end).contains { $0.folded.hasSuffix("ra") && $0.folded.utf8.count > 4 }
      case .reader: return words.prefix(end).contains { ToldDuties.isDeed($0.folded) }
      case .noun: return FunctionWords.isContent(words[0])
      }
    }
  }

  /// A French or Spanish infinitive by its ending.
  private static func isInfinitive(_ word: Word) -> Bool {
    let text = word.folded
    guard text.utf8.count > 3, !word.isCapitalized || word.startsSentence, !noInfinitives.contains(text)
    else {
      return false
    }
    return ["ar", "er", "ir", "re", "arse", "erse", "irse"].contains { text.hasSuffix($0) }
  }
  private static let noInfinitives: HashedWords = [
    "entre", "autre", "notre", "votre", "titre", "cadre", "centre", "contre", "sobre", "padre", "lugar",
    "hier", "dernier", "premier", "papier", "atelier", "chantier", "metier", "cahier", "order", "customer",
    "other", "server", "user", "over", "under", "after", "paper", "mayor", "taller", "mujer", "siempre",
    "libre",
    "nombre", "ordre", "nombre", "leur", "ihrer", "unserer", "einer", "oder", "aber", "immer", "sehr", "ihre",
    "unsere", "andere", "mehrere", "your", "their", "ensure", "manufacture", "software", "hardware",
  ]
}
