internal import Base

/// Who it is, where, and how to reach them.
extension ResumeReader {
  static func basics(_ root: inout ItemReader, _ state: inout ProfileState) -> Basics {
    var basics = Basics()
    guard let node = root.mapping.value("basics"), var reader = ItemReader(node, path: "basics", &state)
    else {
      return basics
    }
    reader.id = FactID("basics")
    basics.name = reader.text("name", &state)
    basics.label = reader.text("label", &state)
    basics.image = reader.link("image", or: "picture", &state)
    basics.email = reader.text("email", &state)
    basics.phone = reader.text("phone", &state)
    basics.url = reader.address("url", or: "website", &state)
    basics.summary = reader.text("summary", &state)
    basics.location = location(&reader, &state)
    basics.profiles = networkProfiles(&reader, &state)
    checkEmail(basics.email, &state)
    reader.finish(&state)
    return basics
  }

  /// Warns of what is no address of e-mail; whether it is one, or nothing is to be said of it.
  @discardableResult static func checkEmail(_ email: Text?, _ state: inout ProfileState) -> Bool {
    guard let email, let range = email.origin.range else { return true }
    let parts = email.plain.split(separator: "@", omittingEmptySubsequences: false)
    let isPlausible =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !email.plain.contains(" ")
    if !isPlausible {
      state.context.report(
        .warning, "content.invalid-email", "`\(email.plain)` does not look like an e-mail address", at: range)
    }
    return isPlausible
  }

  static func location(_ basics: inout ItemReader, _ state: inout ProfileState) -> Location? {
    guard let node = basics.mapping.value("location") else { return nil }
    var location = Location()
    if case .scalar = node.value {
      location.city = state.text(node, path: "basics.location.city", id: FactID("basics"))
      return location
    }
    guard var reader = ItemReader(node, path: "basics.location", &state) else { return nil }
    reader.id = FactID("basics")
    location.address = reader.text("address", &state)
    location.postalCode = reader.text("postalCode", &state)
    location.city = reader.text("city", &state)
    location.countryCode = reader.text("countryCode", &state)
    location.region = reader.text("region", or: "state", &state)
    reader.finish(&state)
    return location
  }

  static func networkProfiles(_ basics: inout ItemReader, _ state: inout ProfileState)
    -> [NetworkProfile]
  {
    basics.mapping.items("profiles", example: "url", in: &state.context).enumerated().compactMap {
      index, node in
      if case .scalar = node.value { return nil }
      guard var reader = ItemReader(node, path: "basics.profiles[\(index)]", &state) else { return nil }
      reader.id = FactID("basics")
      var profile = NetworkProfile()
      profile.network = reader.text("network", &state)
      profile.username = reader.text("username", &state)
      profile.url = reader.address("url", &state)
      reader.finish(&state)
      return profile
    }
  }
}
