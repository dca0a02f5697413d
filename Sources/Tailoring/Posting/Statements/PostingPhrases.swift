/// Words for the rank and the place of a post, in English, German, French and Spanish.
enum PostingPhrases {
  private static let ranks: [(PostingFacts.Seniority, PhraseSet)] = [
    (
      .intern,
      PhraseSet(
        "intern|internship|Praktikum|Praktikant|Praktikantin|Werkstudent|Werkstudentin|stage|stagiaire|prácticas|becario|becaria|working student"
      )
    ),
    (
      .apprentice,
      PhraseSet(
        "apprentice|apprenticeship|trainee|Auszubildende|Auszubildender|Azubi|Ausbildung zum|Ausbildung zur|Volontariat|Referendariat|alternance|alternant|alternante|apprenti|apprentie|aprendiz"
      )
    ),
    (
      .executive,
      PhraseSet(
        "CEO|CTO|CFO|COO|CIO|chief executive|chief|vice president|VP|Geschäftsführer|Geschäftsführerin|Geschäftsführung|Vorstand|directeur général|directrice générale|director general|directora general|managing director"
      )
    ),
    (
      .head,
      PhraseSet(
        "head of|head|director|Leiter|Leiterin|Leitung|Abteilungsleiter|Abteilungsleiterin|Bereichsleitung|directeur|directrice|jefe|jefa|directora|Chefarzt|Chefärztin|headteacher|principal"
      )
    ),
    (
      .lead,
      PhraseSet(
        "lead|team lead|team leader|Teamleiter|Teamleiterin|Teamleitung|Schichtleitung|Gruppenleiter|Gruppenleitung|chef d'équipe|cheffe d'équipe|responsable|jefe de equipo|supervisor|foreman|Vorarbeiter|Polier|charge nurse|ward manager|Stationsleitung"
      )
    ),
    (
      .senior,
      PhraseSet(
        "senior|Sr|staff engineer|expert|principal engineer|principal developer|confirmé|confirmée|expérimenté|sénior"
      )
    ),
    (
      .junior,
      PhraseSet(
        "junior|Jr|entry level|graduate|Berufseinsteiger|Berufseinsteigerin|Berufsanfänger|débutant|débutante|Absolvent|Absolventin|newly qualified"
      )
    ),
  ]

  /// The rank that `words` name. "Principal engineer" and "staff engineer" are no heads.
  static func seniority(in words: [Word]) -> PostingFacts.Seniority? {
    if let senior = ranks.first(where: { $0.0 == .senior }),
      let found = senior.1.firstRange(in: words), found.count > 1
    {
      return .senior
    }
    // "Team leader" is a lead though "leader" alone would not be.
    if let lead = ranks.first(where: { $0.0 == .lead }), let found = lead.1.firstRange(in: words),
      found.count > 1
    {
      return .lead
    }
    return ranks.first { $0.1.contains(anyIn: words) }?.0
  }

  static func workplace(in words: [Word]) -> PostingFacts.Workplace? {
    if hybrid.contains(anyIn: words) { return .hybrid }
    if notRemote.contains(anyIn: words) || onsite.contains(anyIn: words) { return .onsite }
    return remote.contains(anyIn: words) ? .remote : nil
  }

  private static let hybrid = PhraseSet(
    "hybrid|hybrid working|hybrides Arbeiten|teilweise remote|tageweise Homeoffice|télétravail partiel|hybride|teletrabajo parcial|rest remote|rest from home|remote the rest|Rest im Homeoffice|Rest mobil|le reste en télétravail|teletrabajo el resto|resto en teletrabajo|resto teletrabajo|resto de teletrabajo|días de teletrabajo|días en remoto|days remote|days from home|Tage Homeoffice|Tage mobiles Arbeiten|jours de télétravail"
  )
  private static let remote = PhraseSet(
    "fully remote|remote position|remote role|remote first|100 remote|work from anywhere|remote|vollständig remote|deutschlandweit remote|télétravail complet|full remote|100 télétravail|teletrabajo|en remoto|remoto"
  )
  /// "On site" alone says nothing: builders work there, and cars park there.
  private static let onsite = PhraseSet(
    """
    fully on site|fully onsite|100 on site|on-site role|onsite role|on-site position|on-site only|days on site|in person only|Arbeit vor Ort|kein Homeoffice|
    100 Präsenz|en présentiel|présentiel|presencial
    """)
  private static let notRemote = PhraseSet(
    "no remote|not remote|no home working|pas de télétravail|sin teletrabajo")

  static let contact = PhraseSet(
    """
    contact|contact person|hiring manager|please contact|questions to|informal enquiries|for an informal discussion|for further information|
    Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontakt|Rückfragen|Fragen beantwortet|Auskünfte erteilt|Ihre Fragen beantwortet|wenden Sie sich an|Bewerbung an|
    votre contact|renseignements|adresser à|personne à contacter|contactez|contacto|persona de contacto|dirigir a
    """)
  /// Lines above a name.
  static let contactHeads = PhraseSet(
    """
    meet the hiring team|meet your hiring manager|people you can reach out to|job poster|contact|your contact|contact person|ask for|informal enquiries|informal enquiries to|enquiries|for an informal discussion|deine Ansprechpartnerin|dein Ansprechpartner|Ihr Ansprechpartner|Ihre Ansprechpartnerin|
    Ansprechpartner|Ansprechpartnerin|Kontakt|Kontaktdaten|Recruiting-Team|vernetzen Sie sich|vernetze dich|lerne das Team|votre contact|contact|personne à contacter|rencontrez l'équipe|votre interlocuteur|
    conoce al equipo de contratación|conoce al equipo|persona de contacto|tu contacto|contacto
    """)
  static let phone = PhraseSet("phone|telephone|tel|call|Telefon|Tel|téléphone|teléfono|mobile|mobil")
}
