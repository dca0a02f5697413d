public import Base

extension ClaimLedger {
  /// Reads the shape of `docs/claims.md`; nil where it is another. What it says of support is not taken over.
  public init?(json: JSONValue) {
    guard let list = json["claims"]?.arrayValue, json["version"]?.intValue == Self.version else { return nil }
    var claims: [Claim] = []
    for item in list {
      guard let document = item["document"]?.stringValue.flatMap(Document.init(rawValue:)),
        let place = item["place"]?.stringValue, let text = item["text"]?.stringValue,
        let facts = item["facts"]?.arrayValue
      else { return nil }
      let names = facts.compactMap(\.stringValue).map { FactID($0) }
      claims.append(Claim(document: document, place: place, text: text, facts: names))
    }
    self.init(claims: claims)
  }
}
