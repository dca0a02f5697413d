internal import Base
internal import Content
internal import Export
internal import Tailoring
internal import Typesetting

/// The files that go inside PDFs: what their pages show, for machines. What tailoring left out, and what the person calls
/// private, is in none of them, even where the pages show it: people read pages, but machines pass files on.
struct SentAttachments {
  let mode: AttachmentMode
  /// What the public may see of the person's whole profile, without what they hide for this job.
  private let open: Profile
  /// What the CV's pages show of it, without what is private.
  private let shown: Profile
  private let ledger: ClaimLedger
  /// What the CV was set from.
  private let profile: Profile

  /// - Parameters:
  ///   - source: the person's whole profile: places that it calls private count in it.
  ///   - hidden: what is hidden for this job.
  ///   - profile: what the CV was set from.
  ///   - layout: the CV's pages.
  init(
    _ mode: AttachmentMode, source: Profile, hidden: [String] = [], profile: Profile, ledger: ClaimLedger,
    layout: Layout
  ) {
    self.mode = mode
    open = source.publicView(hiding: hidden)
    self.ledger = ledger
    self.profile = profile
    guard mode != .none else {
      shown = Profile(slug: profile.slug)
      return
    }
    let origins = ShownOrigins(layout)
    let allowed = PublicFields(open, of: source)
    shown = allowed.withoutHiddenDates(
      profile.shown { allowed.contains($0) && origins.shows($0) })
  }

  /// The skills that the CV's pages show, for programs that sort files.
  var keywords: [String] { Array(shown.skills.flatMap(\.keywords).map(\.name.plain).prefix(20)) }

  /// For the CV.
  var cv: [FileAttachment] {
    guard mode != .none else { return [] }
    let resume = mode == .full ? open.withoutSettings : shown
    return [
      FileAttachment(.resume, json: Array(resume.jsonResume().serialized().utf8)),
      claims(ledger.shown(in: shown)),
    ]
  }

  /// How the finished CV reads: against what its pages show where the file says so, else against the bullets that it
  /// begins. In the words of a report in `language`.
  func checks(_ pdf: ReadPDF, in language: ReportLanguage) -> [MatchReport.Check] {
    let isKnown = mode != .none
    let results = FileCheck.run(pdf, profile: isKnown ? shown : profile, isWhole: isKnown) { [] }
    return results.map { result in
      let verdict: MatchReport.Check.Verdict =
        switch result.verdict {
        case .pass: .pass
        case .fail: .fail
        case .notRun: .notRun
        }
      return MatchReport.Check(
        name: result.name, title: result.title(in: language), verdict: verdict,
        detail: result.detail(in: language))
    }
  }

  /// For the letter: its sentences, and of the facts they rest on those that the CV shows.
  var letter: [FileAttachment] { mode == .none ? [] : [claims(ledger.letter(with: shown))] }

  private func claims(_ ledger: ClaimLedger) -> FileAttachment {
    FileAttachment(.claims, json: Array(ledger.json.serialized().utf8))
  }
}

/// What of a profile the public may see.
private struct PublicFields {
  private let places: Set<FieldPlace>
  /// The profile's own file: what was worded anew stands in no file, and is of this one.
  private let file: String
  private let awards: [FactID: PartialDate]
  private let certificates: [FactID: PartialDate]

  init(_ view: Profile, of source: Profile) {
    let collected = Collected()
    _ = view.shown { text in
      collected.places.insert(text.origin.place)
      return true
    }
    places = collected.places
    file = source.basics.name?.origin.place.file ?? ""
    awards = Self.dates(view.awards.map { ($0.id, $0.date) })
    certificates = Self.dates(view.certificates.map { ($0.id, $0.date) })
  }

  private final class Collected { var places: Set<FieldPlace> = [] }

  private static func dates(_ items: [(FactID, PartialDate?)]) -> [FactID: PartialDate] {
    var out: [FactID: PartialDate] = [:]
    for (id, date) in items { out[id] = date }
    return out
  }

  func contains(_ text: Text) -> Bool {
    var place = text.origin.place
    if place.file.isEmpty { place.file = file }
    return places.contains(place)
  }

  func withoutHiddenDates(_ profile: Profile) -> Profile {
    var out = profile
    for i in out.awards.indices { out.awards[i].date = awards[out.awards[i].id] }
    for i in out.certificates.indices { out.certificates[i].date = certificates[out.certificates[i].id] }
    return out
  }
}

extension Profile {
  /// Without what the person set for documents.
  fileprivate var withoutSettings: Profile {
    var out = self
    out.settings = ProfileSettings()
    return out
  }
}
