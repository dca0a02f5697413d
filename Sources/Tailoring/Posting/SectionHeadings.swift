/// The lexicon of posting headings in English, German, French and Spanish. Phrases are compared by stems and
/// may stand anywhere in a short line; the longest phrase found decides.
struct SectionHeadings: Sendable {
  static let standard = SectionHeadings()

  private static let lexicon: [(PostingSection.Kind, String)] = [
    (
      .niceToHave,
      """
      nice to have|nice-to-haves|preferred|preferred qualifications|desirable|desired|desirable criteria|bonus|bonus points|a plus|pluses|
      it would be great|would be an advantage|good to have|what would be nice|extra credit|ideally|
      wünschenswert|von Vorteil|idealerweise|Pluspunkte|das wäre schön|außerdem schön|zusätzlich wünschenswert|
      souhaité|les plus|atouts|serait un plus|apprécié|idéalement|deseable|se valorará|valorable|requisitos deseables
      """
    ),
    (
      .requirements,
      """
      requirements|required|minimum qualifications|qualifications|required qualifications|essential|essential criteria|must have|must-haves|
      what you bring|what you'll bring|what you need|what you will need|who you are|about you|your profile|we are looking for|
      must|you will need|you'll need|what we're looking for|what we are looking for|who we are looking for|skills and experience|skills|experience|you have|person specification|
      the ideal candidate|ideal candidate|your skills|your experience|candidate profile|knowledge and experience|you bring|key skills|
      Zwingend erforderlich|zwingend|Anforderungen|Ihr Profil|dein Profil|Anforderungsprofil|das bringen Sie mit|das bringst du mit|was Sie mitbringen|was du mitbringst|
      Qualifikationen|Voraussetzungen|Sie bringen mit|du bringst mit|das wünschen wir uns|wir erwarten|womit Sie überzeugen|Ihre Qualifikation|
      damit überzeugen Sie|wir suchen|das sollten Sie mitbringen|Profil|
      requis|profil|votre profil|profil recherché|compétences|compétences requises|exigences|vous avez|qualifications requises|prérequis|
      qui êtes-vous|ce que nous recherchons|requisitos|perfil|tu perfil|su perfil|requisitos mínimos|requisitos imprescindibles|buscamos|qué buscamos|
      imprescindible
      """
    ),
    (
      .responsibilities,
      """
      responsibilities|key responsibilities|duties|your role|the role|what you'll do|what you will do|your tasks|tasks|main duties|about the role|
      about the job|job description|the job|your mission|day to day|key tasks|main responsibilities|your responsibilities|role purpose|in this role|
      Aufgaben|Ihre Aufgaben|deine Aufgaben|Aufgabengebiet|Tätigkeiten|das erwartet Sie|das erwartet dich|Ihr Aufgabenbereich|was Sie tun|
      Stellenbeschreibung|Ihre Tätigkeit|Verantwortungsbereich|
      missions|vos missions|vos tâches|responsabilités|le poste|description du poste|votre mission|votre rôle|
      funciones|responsabilidades|tus funciones|tareas|el puesto|descripción del puesto|qué harás
      """
    ),
    (
      .benefits,
      """
      benefits|what we offer|we offer|our offer|perks|compensation|salary|pay|why join us|why work with us|what you get|what's in it for you|
      not needed|you don't need|what you don't need|remuneration|salary and benefits|package|we provide|pay and benefits|
      wir bieten|das bieten wir|unser Angebot|Benefits|Ihre Vorteile|was wir bieten|unsere Leistungen|Vergütung|Ihre Benefits|darauf können Sie sich freuen|
      nous offrons|avantages|ce que nous offrons|nous proposons|rémunération|conditions|ce que nous vous offrons|
      ofrecemos|qué ofrecemos|beneficios|te ofrecemos|condiciones
      """
    ),
    (
      .about,
      """
      about us|who we are|about the company|our company|our team|the team|about the team|about the trust|about the school|company description|
      about our hospital|our mission|our values|
      über uns|wer wir sind|das sind wir|unser Unternehmen|unser Team|Unternehmen|das Unternehmen|
      à propos|à propos de nous|qui sommes-nous|l'entreprise|notre entreprise|notre équipe|l'établissement|
      sobre nosotros|quiénes somos|la empresa|nuestro equipo
      """
    ),
    (
      .application,
      """
      about the process|the process|our process|process|selection process|recruitment process|what happens next|what to expect|how to apply|apply|to apply|application|application process|applying|contact|next steps|interview process|hiring process|apply now|closing date|
      Auswahlverfahren|Bewerbungsprozess|Bewerbung|so bewerben Sie sich|Ihre Bewerbung|Kontakt|Ansprechpartner|bewirb dich|Interesse|haben wir Ihr Interesse geweckt|
      processus de recrutement|candidature|comment postuler|postuler|pour postuler|contact|modalités de candidature|
      proceso de selección|cómo solicitar|solicitud|contacto|cómo inscribirse
      """
    ),
    (
      .equality,
      """
      equal opportunity|equal opportunities|diversity|diversity and inclusion|inclusion statement|equal employment opportunity|
      Gleichstellung|Chancengleichheit|Vielfalt|Diversität|égalité des chances|diversité|igualdad de oportunidades|diversidad
      """
    ),
  ]

  private let phrases: [UInt64: PostingSection.Kind]
  private let longest: Int

  private init() {
    var phrases: [UInt64: PostingSection.Kind] = [:]
    var longest = 1
    for (kind, text) in Self.lexicon {
      for phrase in text.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let words = Words.of(String(phrase))
        guard let first = words.first else { continue }
        let key = words.dropFirst().reduce(first.key) { Words.join($0, $1.key) }
        if phrases[key] == nil { phrases[key] = kind }
        longest = max(longest, words.count)
      }
    }
    self.phrases = phrases
    self.longest = longest
  }

  /// The section that a line opens; nil where it is no heading. A line that is marked as a heading but says
  /// nothing known opens `.other`.
  func section(opening line: PostingLine) -> PostingSection.Kind? {
    guard !line.isBullet || line.isMarkedHeading, line.text.utf8.count <= 90 else { return nil }
    let words = Words.of(line.text)
    guard words.count <= 9, !words.isEmpty else { return nil }
    let found = longestPhrase(in: words)
    if line.isMarkedHeading { return found?.kind ?? .other }
    guard let found, line.startsBlock || found.length == words.count, !endsSentence(line.text),
      2 * found.length >= words.count
    else { return nil }
    return found.kind
  }

  private func endsSentence(_ text: String) -> Bool {
    text.utf8.last.map { $0 == 0x2E || $0 == 0x2C || $0 == 0x3B } ?? false
  }

  private func longestPhrase(in words: [Word]) -> (kind: PostingSection.Kind, length: Int)? {
    var best: (kind: PostingSection.Kind, length: Int)?
    for i in words.indices {
      var key = words[i].key
      for n in 1...min(longest, words.count - i) {
        if n > 1 { key = Words.join(key, words[i + n - 1].key) }
        if let kind = phrases[key], n > best?.length ?? 0 { best = (kind, n) }
      }
    }
    return best
  }
}
