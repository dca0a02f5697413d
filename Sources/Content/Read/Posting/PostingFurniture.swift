internal import Base

/// Lines that pages of job boards have around a posting: buttons, navigation, notices of cookies, names of boards and stars.
public enum PostingFurniture {
  /// Whether a line is of the page and no name of a post or an employer. O(bytes).
  public static func holds(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first else { return true }
    if this.contains(first) || words.contains(where: notices.contains) { return true }
    if words.count < 4, words.contains(where: { this.contains($0) }) { return true }
    // Navigation: "Indeed | Find jobs | Company reviews".
    let pieces = line.split { "|>›\t".contains($0) }
    return pieces.count > 1
      && pieces.contains { piece in
        piece.lowercased().split { !$0.isLetter }.first.map { this.contains(String($0)) } ?? false
      }
  }

  /// What stands before a board's stars in a line, "Brightgate Home" of "Brightgate Home · 3.7 ★ (412 reviews)"; empty where stars are
  /// all of it, nil where there are none. `next` is the line below. O(bytes).
  static func rating(in line: String, next: String) -> String? {
    let words = line.split(separator: " ")
    guard let at = words.firstIndex(where: isGrade) ?? words.firstIndex(where: hasStar) else { return nil }
    let isRated = words[at...].contains { isOfRating($0) }
    guard isRated || words.count == 1 && next.split(separator: " ").contains(where: isOfRating) else {
      return nil
    }
    return words[..<at].joined(separator: " ").trimmingEnd { " ·|-–—,(".contains($0) }
  }

  /// "3.7", "4,1"
  private static func isGrade(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count >= 3 && (0x30...0x35).contains(bytes[0]) && (bytes[1] == 0x2E || bytes[1] == 0x2C)
      && (0x30...0x39).contains(bytes[2]) && (bytes.count == 3 || hasStar(word))
  }
  private static func hasStar(_ word: Substring) -> Bool { word.contains { "★☆⭐✩".contains($0) } }
  private static func isOfRating(_ word: Substring) -> Bool {
    let letters = word.lowercased().filter(\.isLetter)
    return hasStar(word)
      || [
        "stars", "reviews", "review", "avis", "bewertungen", "bewertung", "sterne", "sternen", "étoiles",
        "valoraciones", "estrellas", "opiniones",
      ].contains(letters)
  }

  /// Words that no name of a post or an employer has.
  private static let notices: Set<String> = [
    "cookies", "cookie", "datenschutz", "datenschutzerklärung", "impressum", "confidentialité", "privacidad",
  ]
  private static let this: Set<String> = Set(
    """
    apply save saved share sign log login register menu home jobs job search skip options show more less employers career careers notifications messaging network reviews stars logo premium
    promoted introduction welcome vacancies vacancy print email follow accept reject preferences back browse refreshed hello hi
    indeed linkedin glassdoor totaljobs reed monster stepstone xing infojobs hellowork charityjob jobware apec meteojob tecnoempleo jobscout
    anmelden speichern teilen bewerben merken merkliste jobsuche suche stellenangebot stellenangebote startseite menü gehalt unternehmen drucken einfach inhalt springen jetzt einleitung
    akzeptieren ablehnen zurück registrieren karriere
    postuler enregistrer partager accueil offre offres emploi connexion alerte créer déposer contenu aller signaler accepter refuser connecter retour imprimer
    inscribirme guardar compartir inicio ofertas oferta acceso candidatos solicitar buscar empresa verificada empleo inscríbete portal saltar aceptar rechazar iniciar volver
    about your our we what who you über unser unsere ihre deine wir vos votre nos notre nous à sobre tus nuestro quiénes qué
    requirements requisitos anforderungen aufgaben profil profile description descriptif
    permanent vollzeit teilzeit cdi cdd full part time temps plein jornada presencial hybrid remote hybride
    """.split { $0.isWhitespace }.map(String.init))
}
