/// Certificates of compulsory school, and a text without their words: a "Graduado en ESO" is no "graduado".
struct SchoolCertificates {
  /// Whether one is named.
  let isNamed: Bool
  /// The words beside.
  let rest: [Word]

  /// O(words).
  init(_ words: [Word]) {
    var rest: [Word] = []
    var i = 0
    while i < words.count {
      if let end = Self.names.end(at: i, in: words) ?? Self.short(words, i) {
        i = end
      } else {
        rest.append(words[i])
        i += 1
      }
    }
    isNamed = rest.count < words.count
    self.rest = isNamed ? rest : words
  }

  /// "ESO" in capitals, for "eso" is another word; "Brevet", which with more after it is a certificate of a trade.
  private static func short(_ words: [Word], _ i: Int) -> Int? {
    if words[i].raw == "ESO" || words[i].raw == "EGB" { return i + 1 }
    guard words[i].folded == "brevet" else { return nil }
    let next = i + 1 < words.count ? words[i + 1].folded : ""
    let isTrade = ["de", "d", "professionnel", "pro", "federal", "superieur", "national"].contains(next)
    return isTrade ? nil : i + 1
  }

  private static let names = PhraseSet(
    """
    GCSE|GCSEs|O-level|O-levels|Junior Certificate|Junior Cert|National 5|National 5s|Intermediate Certificate|
    Mittlere Reife|Mittlerer Reife|mittlerer Schulabschluss|mittleren Schulabschluss|mittlerer Bildungsabschluss|Realschulabschluss|Hauptschulabschluss|Mittelschulabschluss|Werkrealschulabschluss|
    Berufsreife|Schulabschluss|Pflichtschulabschluss|Fachoberschulreife|brevet des collèges|diplôme national du brevet|DNB|certificat d'études primaires|
    graduado en ESO|graduada en ESO|graduado escolar|graduada escolar|graduado en educación secundaria|graduada en educación secundaria|graduado en educación secundaria obligatoria|graduada en educación secundaria obligatoria|
    graduado en secundaria|graduada en secundaria|educación secundaria obligatoria|educación general básica|enseñanza secundaria obligatoria|certificado de escolaridad|estudios primarios
    """)

  /// Words of those who teach for an examination.
  static let teaching = PhraseSet(
    """
    teach|teaching|taught|teacher|tuition|tutor|tutoring|pupils|students|learners|curriculum|exam preparation|preparation|specification|specifications|Key Stage|cohort|cohorts|
    unterrichten|Unterricht|Schülerinnen|Schüler|Prüfungsvorbereitung|Vorbereitung|vorbereiten|enseigner|enseignement|préparation|préparer|élèves|impartir|docencia|alumnos|alumnado|preparación
    """)
}
