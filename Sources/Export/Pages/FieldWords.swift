/// The words of a person for places in profile.yaml: `work[1].position` is the title of job 2.
enum FieldWords {
  private static let sections: [String: String] = [
    "basics": "You", "work": "Job", "volunteer": "Volunteering", "education": "Education", "awards": "Award",
    "certificates": "Certificate", "publications": "Publication", "skills": "Skills", "languages": "Language",
    "interests": "Interest", "references": "Reference", "projects": "Project", "sections": "Section",
    "roles": "role", "entries": "entry", "profiles": "account", "location": "address", "highlights": "point",
    "keywords": "item",
  ]

  private static let fields: [String: String] = [
    "name": "name", "label": "profession", "email": "e-mail", "phone": "telephone", "url": "web address",
    "summary": "summary", "position": "job title", "startDate": "begin", "endDate": "end", "date": "date",
    "releaseDate": "date", "studyType": "degree", "area": "subject", "institution": "school",
    "organization": "organisation", "network": "network", "username": "user name", "address": "street",
    "postalCode": "postal code", "city": "town", "region": "region", "countryCode": "country",
    "location": "place", "issuer": "who gave it", "awarder": "who gave it", "publisher": "publisher",
    "fluency": "level", "language": "language", "level": "level", "score": "grade", "title": "title",
    "description": "description", "detail": "detail", "reference": "text", "authors": "author",
  ]

  /// `Job 2: employer`; the path itself where a part of it has no word. O(length).
  static func text(_ path: String) -> String {
    let parts = path.split(separator: ".").map(String.init)
    var out: [String] = []
    for (at, part) in parts.enumerated() {
      let key = String(part.prefix { $0 != "[" })
      let number = Int(part.drop { $0 != "[" }.filter(\.isNumber)).map { " \($0 + 1)" } ?? ""
      let isLast = at == parts.count - 1
      guard let word = word(key, above: at > 0 ? parts[0] : "", isField: isLast && number.isEmpty && at > 0)
      else { return path }
      out.append(word + number)
    }
    guard out.count > 1 else { return out.first ?? path }
    return out[0] + ": " + out.dropFirst().joined(separator: ", ")
  }

  private static func word(_ key: String, above section: String, isField: Bool) -> String? {
    if key == "name", section.hasPrefix("work") { return "employer" }
    return (isField ? fields[key] : nil) ?? sections[key] ?? fields[key]
  }
}
