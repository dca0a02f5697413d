internal import Base

/// Adjectives by which a thing is not what its noun says: a former plant, a failed attempt, miniature trains.
enum Privatives {
  private static let words: Set<String> = Set(
    """
    former past future potential alleged apparent attempted failed unsuccessful cancelled rejected abandoned aborted planned proposed expected intended fake false
    toy miniature replica dummy hypothetical theoretical simulated nominal unfinished incomplete
    ehemalig ehemals ehemalige ehemaligen ehemaliger ehemaliges künftig künftige künftigen potenziell potenzielle angeblich angebliche versucht gescheitert gescheiterte
    gescheiterten erfolglos erfolglose abgelehnt abgelehnte abgelehnten abgebrochen abgebrochene geplant geplante geplanten vorgesehen vorgesehene
    theoretisch theoretische simuliert simulierte unvollendet unvollendete
    potentiel potentielle prétendu tenté échoué refusé refusée abandonné abandonnée annulé annulée prévu prévue projeté
    projetée factice fictif fictive théorique simulé simulée inachevé inachevée miniature miniatures
    supuesto supuesta intentado fallido fallida fallidos rechazado rechazada cancelado cancelada abandonado abandonada previsto prevista
    proyectado proyectada ficticio ficticia teórico teórica simulado simulada inacabado inacabada miniatura
    """.split(whereSeparator: \.isWhitespace).map { UnicodeForms.folded(String($0)) })

  static func contains(_ folded: String) -> Bool { words.contains(folded) }
}
