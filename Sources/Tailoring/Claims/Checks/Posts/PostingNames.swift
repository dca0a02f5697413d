internal import Base

/// What a posting's names may be used for: to apply, and to say what is not shown. They prove nothing of the person.
extension ClaimCheck {
  /// Names count only where the sentence applies for the post, and never where it says that the post is or was the
  /// person's own.
  mutating func coverPostingNames() {
    isGap = false
    guard facts.contains(where: { $0.kind == .posting }) else { return }
    // "Turbine Works" works nowhere.
    let names = Set(
      facts.filter { $0.kind == .posting && ["company", "position", "location"].contains($0.path) }
        .flatMap { Self.forms(Words.of($0.text)) }.flatMap { ranges(of: $0) }.joined())
    let others = words.indices.filter { !names.contains($0) }.map { words[$0] }
    let isApplication =
      ClaimLexicon.applying.contains(anyIn: others) && !ClaimLexicon.occupying.contains(anyIn: others)
    let isWish =
      ClaimLexicon.wishing.contains(anyIn: words)
      && !words.contains { ClaimLexicon.having.contains($0.folded) }
    // Names first: what they are made of asks for nothing.
    for fact in facts.filter({ $0.kind == .posting }).sorted(by: {
      $1.path == "requirement" && $0.path != "requirement"
    }) {
      let phrase = Words.of(fact.text)
      if fact.path == "requirement" {
        coverRequirement(phrase)
      } else if isApplication || isWish && Self.wished.contains(fact.path),
        !PostingStatement.paths.contains(fact.path)
      {
        let isTitle = fact.path == "position"
        let titles = isTitle ? [Statement.withoutParentheses(fact.text)] + PostingTitle.forms(fact.text) : []
        // "bei den Stadtwerken": the name in its case.
        let dative = fact.path == "company" ? GermanPlaces.dative(of: fact.text) : nil
        let bare = (titles + [dative].compactMap { $0 }).map { Words.of($0) }
        let places = fact.path == "location" ? Self.places(fact.text) : []
        for form in Self.forms(phrase) + bare.filter({ !$0.isEmpty }) + places {
          for range in ranges(of: form) { cover(range) }
        }
        if fact.path == "contact" { coverParts(phrase) }
      }
    }
  }

  /// What a wish may name: whom and where, not the post as if it were held.
  private static let wished: HashedWords = ["company", "location", "contact"]

  /// The parts of a place: "Cork, Ireland", "Lyon (69)".
  private static func places(_ text: String) -> [[Word]] {
    text.split { ",(/)".contains($0) }.map { Words.of(String($0)) }.filter { !$0.isEmpty && !$0[0].isNumeric }
  }

  /// A position as the posting has it, and without an addition such as "(m/w/d)".
  private static func forms(_ phrase: [Word]) -> [[Word]] {
    guard let end = phrase.firstIndex(where: { ["m", "f", "w", "h"].contains($0.folded) }), end > 0 else {
      return [phrase]
    }
    return [phrase, Array(phrase[..<end])]
  }

  private mutating func coverParts(_ phrase: [Word]) {
    let own = Set(phrase.map(\.key))
    for i in words.indices where own.contains(words[i].key) { covered[i] = true }
  }

  /// A requirement's words may be named where the sentence says that they are not shown.
  private mutating func coverRequirement(_ phrase: [Word]) {
    let said = words.indices.filter { !covered[$0] }.map { words[$0] }
    guard ClaimLexicon.negators.contains(anyIn: said), isOfKnowing, isLacking(phrase) else { return }
    isGap = true
    coverParts(phrase)
  }

  /// Whether the sentence speaks of what somebody has or knows: "there are no defects" says no word of that.
  private var isOfKnowing: Bool {
    words.contains { Self.knowing.contains($0.folded) } && !words.contains { Self.hadAll.contains($0.folded) }
  }
  private static let hadAll: HashedWords = ["had", "gehabt", "eu", "tenido"]
  private static let knowing: Set<String> = Set(
    """
    have hold experience experienced knowledge worked work working used use using know familiar learnt learned show shows shown listed yet speak
    certificate degree licence license qualification qualified trained cv profile bring am done studied taught lack prove evidence claim offer
    erfahrung erfahrungen kenntnisse kenntnis kenne kennen habe besitze bringe noch bisher bislang gearbeitet arbeite zeigt belegt nachweis
    spreche lebenslauf profil bin abschluss zertifikat verfuge vorweisen gelernt steht nenne nennt
    experience experiences connaissance connaissances connais ai possede maitrise encore pratique travaille parle suis diplome certificat cv profil
    montre prouve appris experiencia conocimiento conocimientos conozco tengo poseo aun todavia trabajado hablo soy titulo certificado perfil he
    muestra aprendido
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether the sentence names what a requirement asks for, and no fact of the person denies what it speaks of: "no accident" of
  /// "no reportable accident" is no skill that they lack.
  private func isLacking(_ phrase: [Word]) -> Bool {
    let keys = Set(phrase.filter { !FunctionWords.isGrammar($0) }.map(\.key))
    guard words.indices.contains(where: { claim.isContent($0) && keys.contains(words[$0].key) }) else {
      return false
    }
    return !words.indices.contains { i in
      claim.isContent(i)
        && alignment.places[i].contains { ClaimLexicon.denying.contains(anyIn: sources[$0.fact].words) }
    }
  }
}
