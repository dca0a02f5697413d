internal import Content

/// `basics` as templates see it.
enum BasicsView {
  static func value(_ basics: Basics) -> TemplateValue {
    .members([
      ("name", .optional(basics.name)),
      ("label", .optional(basics.label)),
      ("email", .optional(basics.email)),
      ("emailLink", .optional(basics.email.map { "mailto:" + $0.plain })),
      ("phone", .optional(basics.phone)),
      ("phoneLink", .optional(basics.phone.map { "tel:" + dialled($0.plain) })),
      ("url", .optional(basics.url)),
      ("urlDisplay", display(basics.url)),
      ("summary", .optional(basics.summary)),
      ("image", .optional(basics.image)),
      ("location", basics.location.map(location) ?? .null),
      ("profiles", .list(basics.profiles.map(profile))),
    ])
  }

  /// The address of a link without scheme, `www.` and trailing slash, with the link's origin.
  static func display(_ url: Text?) -> TemplateValue {
    guard let url else { return .null }
    return .text(RichText(plain: shortened(url.plain)), url.origin)
  }

  static func shortened(_ url: String) -> String {
    var text = Substring(url)
    for prefix in ["https://", "http://", "mailto:", "tel:", "www."] where text.hasPrefix(prefix) {
      text = text.dropFirst(prefix.count)
    }
    while text.hasSuffix("/") { text.removeLast() }
    return String(text)
  }

  /// The digits of a phone number with its plus sign (RFC 3966).
  private static func dialled(_ phone: String) -> String {
    String(phone.unicodeScalars.filter { ("0"..."9").contains($0) || $0 == "+" }.map(Character.init))
  }

  private static func location(_ location: Location) -> TemplateValue {
    .members([
      ("address", .optional(location.address)),
      ("postalCode", .optional(location.postalCode)),
      ("city", .optional(location.city)),
      ("region", .optional(location.region)),
      ("countryCode", .optional(location.countryCode)),
      ("display", place(location)),
    ])
  }

  /// Town and region on one line: `Galway, Connacht`.
  private static func place(_ location: Location) -> TemplateValue {
    let parts = [location.city, location.region].compactMap { $0 }
    guard let first = parts.first else { return .null }
    var inlines = first.value.inlines
    for part in parts.dropFirst() where part.plain != first.plain {
      inlines += [.text(", ")] + part.value.inlines
    }
    return .text(RichText(inlines), first.origin)
  }

  private static func profile(_ profile: NetworkProfile) -> TemplateValue {
    let shown = display(profile.url)
    return .members([
      ("network", .optional(profile.network)),
      ("username", .optional(profile.username)),
      ("url", .optional(profile.url)),
      ("display", shown.isTruthy ? shown : .optional(profile.username)),
    ])
  }
}
