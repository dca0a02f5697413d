internal import Base

/// The person as the draft has them.
extension HeadReader {
  func basics() -> DraftObject {
    var out = DraftObject()
    out.add("name", name, nameConfidence)
    out.add("label", label, 0.8)
    out.add("email", emails.first.map { $0.verbatim(nil, 0.95) })
    out.add("phone", phones.first.map { $0.draft(0.9) })
    out.add("url", addresses.first.map { $0.piece.verbatim(Self.absolute($0.address), 0.85) })
    out.add("summary", Piece.joined(summary), 0.85)
    let location = location()
    if !location.isEmpty { out.add("location", location.value) }
    out.add("profiles", profiles())
    return out
  }

  static func absolute(_ address: String) -> String {
    address.lowercased().hasPrefix("http") ? address : "https://" + address
  }

  func profiles() -> [DraftValue] {
    var out: [DraftValue] = networks.map { found in
      var item = DraftObject()
      item.add("network", .text(DraftText(found.network.name, confidence: 0.95, spans: found.piece.spans)))
      item.add("username", .text(DraftText(found.network.user, confidence: 0.9, spans: found.piece.spans)))
      item.add("url", .text(DraftText(found.network.address, confidence: 0.9, spans: found.piece.spans)))
      return item.value
    }
    for (address, piece) in addresses.dropFirst() {
      var item = DraftObject()
      item.add("network", .text(DraftText("Website", confidence: 0.7, doubt: "what is this address?")))
      item.add("url", piece.verbatim(Self.absolute(address), 0.85))
      out.append(item.value)
    }
    // Further addresses and numbers are kept where they can be seen.
    for email in emails.dropFirst() {
      var item = DraftObject()
      item.add("network", .text(DraftText("E-mail", confidence: 0.7, doubt: "a second e-mail address")))
      item.add("username", email.verbatim(nil, 0.9))
      out.append(item.value)
    }
    for phone in phones.dropFirst() {
      var item = DraftObject()
      item.add("network", .text(DraftText("Phone", confidence: 0.7, doubt: "a second telephone number")))
      item.add("username", phone.verbatim(nil, 0.9))
      out.append(item.value)
    }
    return out
  }
}
