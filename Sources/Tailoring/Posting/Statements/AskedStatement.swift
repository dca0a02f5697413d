/// Something that a posting asks its reader to state in the application: pay, the first possible day, notice.
public struct AskedStatement: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case salary, startDate = "start-date", noticePeriod = "notice-period", availability, referees
  }
  public var kind: Kind
  /// The posting's sentence.
  public var quote: String

  /// Adds what each of `sentences` asks for, in reading order; a question with the answer that the next one wants: "When can you
  /// start? Tell us in your application." O(bytes).
  static func add(fromAll sentences: [String], to found: inout [AskedStatement]) {
    for (i, sentence) in sentences.enumerated() {
      add(from: sentence, to: &found)
      guard sentence.hasSuffix("?"), i + 1 < sentences.count else { continue }
      let next = Words.of(sentences[i + 1])
      guard next.count <= 14, asks.contains(anyIn: next) else { continue }
      add(from: sentence + " " + sentences[i + 1], to: &found)
    }
  }

  /// Adds what `sentence` asks for to `found`, each kind once. O(bytes).
  static func add(from sentence: String, to found: inout [AskedStatement]) {
    let words = Words.of(sentence)
    guard (2...60).contains(words.count), asks.contains(anyIn: words) else { return }
    for (kind, phrases) in subjects
    where phrases.contains(anyIn: words) && !found.contains(where: { $0.kind == kind }) {
      // "Available: the first day" says it once.
      if kind == .availability, found.contains(where: { $0.kind == .startDate && $0.quote == sentence }) {
        continue
      }
      found.append(AskedStatement(kind: kind, quote: sentence))
    }
  }

  private static let subjects: [(Kind, PhraseSet)] = [
    (
      .startDate,
      PhraseSet(
        """
        start date|starting date|earliest start|date you could start|when you could start|when you can start|when can you start|when could you start|wann können Sie|wann kannst du|quand pouvez-vous|quand peux-tu|Eintrittstermin|Eintrittstermins|Eintrittsdatum|Eintrittszeitpunkt|
        Starttermin|Einstiegstermin|Einstiegsdatum|Antrittstermin|möglicher Eintritt|möglichen Eintritt|date de disponibilité|date de prise de poste|date de prise de fonctions|
        fecha de incorporación|fecha de inicio|fecha de disponibilidad|cuándo podrías|cuándo puedes|ab wann du|ab wann Sie|wann du|quand vous pourriez
        """)
    ),
    (
      .salary,
      PhraseSet(
        """
        salary expectation|salary expectations|state your salary|indicate your salary|include your salary|mention your salary|specify your salary|salary you expect|expected salary|desired salary|salary requirements|current salary|salary history|pay expectations|Gehaltsvorstellung|Gehaltsvorstellungen|
        Gehaltswunsch|Gehaltserwartung|Gehaltserwartungen|Gehaltsangabe|Lohnvorstellung|Lohnvorstellungen|Gehaltswünsche|prétentions salariales|prétentions|prétention salariale|rémunération souhaitée|
        pretensiones salariales|pretensiones económicas|expectativas salariales|expectativas económicas|aspiraciones salariales|banda salarial deseada
        """)
    ),
    (
      .noticePeriod,
      PhraseSet(
        "notice period|period of notice|Kündigungsfrist|Kündigungsfristen|préavis|preaviso|plazo de preaviso")
    ),
    (
      .availability,
      PhraseSet(
        "your availability|Verfügbarkeit|vos disponibilités|votre disponibilité|disponibilités|disponibilidad"
      )
    ),
    (
      .referees,
      PhraseSet(
        "referees|two references|names of references|contact details of references|Referenzgeber|deux références|coordonnées de références|dos referencias"
      )
    ),
  ]

  /// Words by which a sentence asks for it in the application.
  private static let asks = PhraseSet(
    """
    state|stating|please include|including|indicate|indicating|tell us|let us know|mention|mentioning|specify|specifying|quote|quoting|give us|with your|cover letter|covering letter|your application|your CV|
    sende|senden|schick|schicken|Unterlagen|Lebenslauf|envía|envíe|envíanos|manda|cuéntanos|dinos|dínoslo|cuéntanoslo|dites-le|dites-nous|schreiben Sie|schreib es|schreib uns|cuáles son|carta de motivación|envoyez|adressez|
    Angabe|unter Angabe|angeben|nennen|nenne|nenn|mitteilen|teilen Sie|teile uns|teil uns|Bewerbung|Bewerbungsunterlagen|Anschreiben|inklusive|inkl|
    précisant|préciser|précisez|indiquant|indiquer|indiquez|mentionnant|mentionner|mentionnez|candidature|lettre de motivation|
    indicando|indica|indique|indiquen|señalando|mencionando|especificando|especifica|carta de presentación|candidatura|tu CV|su CV
    """)
}
