internal import Base

/// Where a section of the person's own belongs, by the words of its title, if the person gives no order: what one may do
/// beside the certificates, placements beside the work, the rest before the interests.
enum SectionPlace: Hashable {
  case practice, credentials, other, personal

  /// The section of the default order that stands before those of a place.
  var follows: String {
    switch self {
    case .practice: "work"
    case .credentials: "certificates"
    case .other: "awards"
    case .personal: "interests"
    }
  }

  /// O(words of the title).
  init(title: String) {
    let words = UnicodeForms.folded(title).split { !$0.isLetter }.map(String.init)
    func holds(_ names: Set<String>) -> Bool { words.contains(where: names.contains) }
    self =
      holds(Self.placements)
      ? .practice : holds(Self.papers) ? .credentials : holds(Self.asides) ? .personal : .other
  }

  private static let placements = names(
    """
    placement placements internship internships residency residencies practicum rotations fieldwork praktikum praktika einsatze
    famulatur famulaturen hospitation hospitationen stages alternance practicas rotaciones
    """)
  private static let papers = names(
    """
    training trainings registration registrations licence licences license licenses credential credentials accreditation
    accreditations clearance clearances checks cards tickets membership memberships cpd qualifications certifications
    courses fortbildung fortbildungen weiterbildung weiterbildungen schulungen unterweisungen zulassung zulassungen mitgliedschaft
    mitgliedschaften qualifikationen nachweise lehrgange kurse fuhrerschein fuhrerscheine scheine formations habilitation
    habilitations permis agrements affiliations adhesions cursos complementaria carnes permisos colegiacion habilitaciones
    acreditaciones afiliaciones inscripciones
    """)
  private static let asides = names(
    """
    availability hobbies personal additional miscellaneous verfugbarkeit sonstiges personliches divers disponibilite
    complementaires disponibilidad otros
    """)

  private static func names(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
