/// Whether a certificate or licence says of itself that it is no longer valid.
enum Validity {
  private static let ended = PhraseSet(
    """
    lapsed|expired|no longer valid|revoked|abgelaufen|erloschen|nicht mehr gültig|expiré|expirée|périmé|périmée|caducado|caducada|vencido|vencida
    """)

  static func isLapsed(_ text: String) -> Bool { ended.contains(anyIn: Words.of(text)) }
}
