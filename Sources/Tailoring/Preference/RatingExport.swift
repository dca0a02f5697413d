public import Base
public import Content

/// A rating as those who train models want it: what was asked, what was chosen, what was rejected.
public enum RatingExport {
  /// The object of one line; nil where a statement or the posting is gone.
  public static func json(_ rating: Rating, of profile: Profile, jobs: [JobPosting]) -> JSONValue? {
    let store = FactStore(profile)
    let slug = UnicodeForms.slug(rating.job.text)
    guard let job = jobs.first(where: { $0.slug == slug }) else { return nil }
    func texts(_ names: [Variant.Name]) -> [String] {
      names.compactMap { store[FactID($0.text)] }.filter { $0.kind == .highlight }.map(\.quote)
    }
    let (chosen, rejected) = (texts(rating.better), texts(rating.than))
    guard !chosen.isEmpty, !rejected.isEmpty else { return nil }
    let requirements = RequirementReader.requirements(of: job).map(\.text)
    let prompt = ([job.position?.plain ?? slug] + requirements).joined(separator: "\n")
    return .object([
      JSONMember("person", .string(profile.slug)), JSONMember("job", .string(slug)),
      JSONMember("prompt", .string(prompt)), JSONMember("chosen", .string(chosen.joined(separator: "\n"))),
      JSONMember("rejected", .string(rejected.joined(separator: "\n"))),
      JSONMember("by", .string(rating.by.rawValue)),
      JSONMember("because", rating.because.map { .string($0) } ?? .null),
    ])
  }
}
