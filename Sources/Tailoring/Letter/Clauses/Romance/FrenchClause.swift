internal import Base

/// French deeds in the first person: "Encadré une équipe", "Ai encadré …", "Encadre …" and "Encadrait …" alike.
enum FrenchClause {
  /// The clause with its subject; nil where the statement does not begin in a way that is known. O(words).
  static func of(_ text: String) -> String? {
    let words = Words.of(text)
    guard let first = words.first, first.range.lowerBound == 0 else { return nil }
    if first.folded == "j" || first.folded == "je" { return Clause.lowercasedFirst(text) }
    return perfect(text, words) ?? present(text, words) ?? imperfect(text, words) ?? function(text, words)
  }

  // MARK: "Encadré une équipe" -> "j’ai encadré une équipe"

  private static let participles: HashedWords = [
    "concu", "tenu", "obtenu", "recu", "vu", "rendu", "mis", "pris", "ecrit", "produit", "reduit", "conduit",
    "construit", "traduit", "fait", "ouvert", "offert", "inscrit", "suivi", "reussi",
    "choisi", "etabli", "garanti", "reuni", "fourni", "accompli", "reparti", "enrichi", "elargi", "appris",
    "repris", "entrepris", "defini", "soutenu", "maintenu", "introduit", "bati", "servi",
    "transmis", "promu", "defendu", "vendu", "entretenu",
  ]
  private static let accentless: HashedWords = [
    "monté", "porté", "rédigé", "piloté", "traité", "recruté", "animé", "présenté", "augmenté", "complété",
    "adapté", "édité", "négocié", "accepté", "enquêté", "documenté", "implanté", "testé", "consulté",
    "assisté", "exécuté",
  ]
  private static let perfectEndings = ["é", "i", "u", "is", "it", "ert", "int"]

  private static func perfect(_ text: String, _ words: [Word]) -> String? {
    let first = words[0]
    // "A réglé 140 successions": the third person of most French CVs; "Ai réglé …" the first.
    if first.raw == "A" || first.raw == "Ai", words.count > 2,
      perfectEndings.contains(where: words[1].raw.hasSuffix),
      text.utf8.dropFirst(first.raw.utf8.count).first == 0x20
    {
      return "j’ai " + text.dropFirst(first.raw.count + 1)
    }
    // "Suivi de patients chroniques" is a noun; so is no "Encadré de 2 à 5 personnes".
    if words.count > 2, ["de", "d"].contains(words[1].folded), !words[2].isNumeric { return nil }
    let ending = first.raw.lowercased()
    let accented =
      ending.hasSuffix("é") && ending.utf8.count > 4
      && !["qualité", "santé", "sécurité", "activité", "unité"].contains(ending) && !ending.hasSuffix("té")
    guard accented || accentless.contains(ending) || participles.contains(first.folded) else { return nil }
    return "j’ai " + Clause.lowercasedFirst(text)
  }

  // MARK: "Encadre quatre stagiaires" -> "j’encadre quatre stagiaires"

  /// Verbs of the first group whose present is no noun.
  private static let first: Set<String> = Set(
    """
    accompagne accueille achète administre améliore analyse anime archive assiste assure automatise calcule centralise chiffre classe collabore
    collecte communique conseille coordonne corrige crée dessine développe diffuse dirige distribue documente dresse élabore encadre encaisse
    enregistre enseigne estime évalue exécute expédie exploite fabrique facilite facture forme gère guide identifie informe installe livre mène
    modélise monte négocie nettoie optimise organise oriente participe pilote planifie prépare présente prospecte qualifie réceptionne recrute rédige
    rééduque réalise remplace répare représente sécurise soigne supervise sensibilise surveille teste traite transporte travaille trie utilise valide
    vérifie
    """.pieces(" ", "\n").map { String($0) })
  /// Those of the others, as the first and the third person have them.
  private static let others: [String: String] = Dictionary(
    """
    prends/prend tiens/tient conduis mets/met conçois/conçoit interviens/intervient reçois/reçoit établis/établit fournis/fournit produis
    traduis entretiens/entretient maintiens/maintient soutiens/soutient vends/vend réponds/répond rends/rend sers/sert définis/définit
    contribue/contribue veille/veille construis réduis suis/suit fais
    """.pieces(" ", "\n").flatMap { forms in
      let parts = forms.split(separator: "/").map(String.init)
      return parts.map { ($0, parts[0]) }
    }, uniquingKeysWith: { first, _ in first })
  private static let nounLinks: HashedWords = ["de", "d", "du", "pour", "technologique"]

  private static func present(_ text: String, _ words: [Word]) -> String? {
    let raw = words[0].raw.lowercased()
    guard words.count > 2, !nounLinks.contains(words[1].folded) else { return nil }
    if ["veille", "contribue"].contains(raw), words[1].folded != "a" && words[1].folded != "au" {
      return nil
    }
    // "Suis responsable de": who somebody is, not what they follow.
    if raw == "suis", !["les", "la", "le", "l", "des", "un", "une"].contains(words[1].folded) {
      return "je " + Clause.lowercasedFirst(text)
    }
    guard let verb = Self.first.contains(raw) ? raw : others[raw] else { return nil }
    // "Tient la caisse et sert les clients": the second verb would stay as others have it.
    if words.indices.dropFirst(2).contains(where: { i in
      ["et", "puis"].contains(words[i - 1].folded) && others[words[i].raw].map { $0 != words[i].raw } ?? false
    }) {
      return nil
    }
    return subject(of: verb) + verb + text.dropFirst(words[0].raw.count)
  }

  /// "j’" before a vowel.
  private static func subject(of verb: String) -> String {
    "aeiouyéèêâhœ".contains(verb.first ?? "b") ? "j’" : "je "
  }

  // MARK: "Tenait la caisse et préparait les commandes" -> "je tenais la caisse et préparais les commandes"

  private static let nouns: HashedWords = [
    "fait", "lait", "trait", "portrait", "extrait", "souhait", "retrait", "contrat", "parfait", "attrait",
    "anglais",
    "francais", "relais", "essais", "delais", "frais", "palais", "portugais", "neerlandais", "mauvais",
  ]

  private static func imperfect(_ text: String, _ words: [Word]) -> String? {
    guard words.count > 2, isImperfect(words[0]), !nounLinks.contains(words[1].folded) else { return nil }
    var out = Array(text.utf8)
    for (i, word) in words.enumerated().reversed() where isImperfect(word) && word.raw.hasSuffix("t") {
      // Only what the writer did: the subject of "qui était" is another.
      guard i == 0 || words[i - 1].folded == "et" || follows(words[i - 1], word, out) else { continue }
      out[word.range.upperBound - 1] = UInt8(ascii: "s")
    }
    let told = Clause.lowercasedFirst(String(decoding: out, as: UTF8.self))
    return subject(of: told) + told
  }

  /// Whether nothing but a comma stands between two words.
  private static func follows(_ last: Word, _ word: Word, _ bytes: [UInt8]) -> Bool {
    bytes[last.range.upperBound..<word.range.lowerBound].contains(UInt8(ascii: ","))
  }

  private static func isImperfect(_ word: Word) -> Bool {
    let text = word.folded
    return (text.hasSuffix("ait") || text.hasSuffix("ais")) && text.utf8.count > 5 && !nouns.contains(text)
  }

  // MARK: "Tutrice de six professeurs stagiaires": what somebody was

  private static func function(_ text: String, _ words: [Word]) -> String? {
    guard Clause.frenchFunctions.contains(words[0].folded), words.count >= 4,
      !words.contains(where: { $0.folded == "depuis" })
    else { return nil }
    let told = Clause.lowercasedFirst(text)
    guard let (head, tail) = Clause.tail(of: told), Words.of(tail).first?.isNumeric ?? false else {
      return "j’ai été " + told
    }
    return "j’ai été " + head + " (" + tail + ")"
  }
}
