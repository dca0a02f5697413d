internal import Base
internal import Composition
internal import Content
internal import Export
internal import Tailoring
internal import Typesetting

/// Makes the public pages of one person: portfolio, project pages, public CV, `resume.json`. Everything is made from
/// the profile's public view: what is private is not there to be shown.
struct SiteMaker: Sendable {
  let context: BuildContext
  let person: Person
  let documents: PersonDocuments

  func make() -> ApplicationMaker.Made {
    var made = ApplicationMaker.Made()
    let profile = person.profile.publicView()
    let (cvName, paper) = addCV(profile, to: &made)
    addPortfolio(profile, cvName, paper, to: &made)
    for index in profile.projects.indices where profile.projects[index].slug != nil {
      addProject(index, of: profile, cvName, to: &made)
    }
    made.add("resume.json", ResumeJSON.text(profile.jsonResume()))
    return made
  }

  private func links(root: String, home: String, cvName: String) -> [String: String] {
    var links = [
      "stylesheet": SharedAssets.href(of: documents.kit.name, from: root), "home": root + "/index.html",
      "portfolio": home + "index.html", "cvPDF": home + cvName, "resumeJSON": home + "resume.json",
    ]
    if let base = context.content.site.baseURL { links["canonical"] = base + "/" + person.slug + "/" }
    return links
  }

  private func projectPages(_ profile: Profile, folder: String) -> [String: String] {
    Dictionary(
      profile.projects.compactMap(\.slug).map { ($0, folder + $0 + ".html") },
      uniquingKeysWith: { first, _ in first })
  }

  /// The public CV as PDF, selected like the general one, and its first page as a picture; gives its name and, where
  /// there is a picture, its first page.
  private func addCV(_ profile: Profile, to made: inout ApplicationMaker.Made) -> (String, Page?) {
    let name = profile.basics.name?.plain ?? profile.slug
    let date = context.date.date(for: nil)
    let view = documents.context(title: name)
    let site = context.content.site
    let pages = site.fit.pages ?? site.pages
    let tailored = Tailor.tailor(
      profile, to: nil, pages: pages, date: date,
      measure: CVMeasure(documents: documents, context: view, givesWay: site.fit != .none))
    let title = [name, documents.catalogue.label("cv")].joined(separator: " – ")
    let document = made.take(documents.cv(tailored.profile, documents.context(title: title)))
    let set = made.take(
      documents.set(document, goal: site.fit, limit: pages, name: person.slug, place: profile.place))
    let metadata = DocumentMetadata(
      title: title, author: name, subject: nil, keywords: [], language: profile.language, date: date)
    let attachments = SentAttachments(
      context.attachments(person, nil), source: profile, profile: tailored.profile,
      ledger: ClaimLedger(tailored), layout: set.layout)
    if let pdf = made.take(documents.setter.pdf(set, metadata: metadata, attachments: attachments.cv)) {
      made.files.append(("cv.pdf", pdf))
    }
    made.pages += set.layout.pages.count
    guard let picture = documents.setter.preview(set) else { return ("cv.pdf", nil) }
    made.files.append(("cv.png", picture))
    return ("cv.pdf", set.layout.pages.first)
  }

  /// How the portfolio looks where it is shared; nil without an address, since pictures need whole ones there.
  private func card(_ profile: Profile, _ paper: Page?) -> HTMLPageOptions.Card? {
    guard let base = context.content.site.baseURL, let paper else { return nil }
    let address = base + "/" + person.slug + "/"
    let name = profile.basics.name?.plain ?? profile.slug
    let width = DocumentSetter.previewWidth
    let height = paper.height.points * Double(width) / paper.width.points
    return HTMLPageOptions.Card(
      title: name, description: profile.basics.label?.plain, page: address, image: address + "cv.png",
      imageWidth: width, imageHeight: Int(height.rounded()),
      imageText: [name, documents.catalogue.label("cv")].joined(separator: " – "))
  }

  private func addPortfolio(
    _ profile: Profile, _ cvName: String, _ paper: Page?, to made: inout ApplicationMaker.Made
  ) {
    let view = documents.context(
      links: links(root: "..", home: "", cvName: cvName),
      projectPages: projectPages(profile, folder: "projects/"))
    let document = made.take(documents.portfolio(profile, view))
    made.add("index.html", page(document, images: "images", card: card(profile, paper)))
  }

  private func addProject(
    _ index: Int, of profile: Profile, _ cvName: String, to made: inout ApplicationMaker.Made
  ) {
    guard let slug = profile.projects[index].slug else { return }
    let name = profile.basics.name?.plain ?? profile.slug
    let title = [profile.projects[index].name?.plain, name].compactMap { $0 }.joined(separator: " – ")
    let view = documents.context(
      title: title, links: links(root: "../..", home: "../", cvName: cvName),
      projectPages: projectPages(profile, folder: ""))
    let document = made.take(documents.project(index, of: profile, view))
    made.add("projects/\(slug).html", page(document, images: "../images"))
  }

  private func page(
    _ document: Document, images folder: String, card: HTMLPageOptions.Card? = nil
  ) -> String {
    let moved = context.pictures[person.slug]?.moved(document, to: folder) ?? document
    return HTMLExporter.html(
      moved, options: HTMLPageOptions(language: person.profile.language, isIndexed: true, card: card))
  }

  /// The pictures that the public pages show: those of the public view.
  func pictures() -> [(path: String, bytes: [UInt8])] {
    let shown = Set(person.profile.publicView().imagePaths.map(\.plain))
    let pictures = context.pictures[person.slug]?.library.pictures ?? [:]
    return pictures.filter { shown.contains($0.key) }.sorted { $0.key < $1.key }.map {
      ("images/" + PersonPictures.fileName($0.key), $0.value.data)
    }
  }
}
