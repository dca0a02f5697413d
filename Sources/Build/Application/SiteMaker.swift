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
  let assets: SharedAssets
  /// Where the person's folder is hosted, with a slash at its end; nil: nobody said.
  private let home: String?
  /// The pictures that the public pages show, in the order of their paths in the profile, under names that say their
  /// content.
  private let pictures: [(source: String, name: String, picture: ImageLibrary.Picture)]

  /// - Parameter assets: the stylesheets of the public tree.
  init(context: BuildContext, person: Person, documents: PersonDocuments, assets: SharedAssets) {
    self.context = context
    self.person = person
    self.documents = documents
    self.assets = assets
    home = context.content.site.baseURL.map { $0 + "/" + person.slug + "/" }
    let shown = Set(person.profile.publicView().imagePaths.map(\.plain))
    let pictures = context.pictures[person.slug]?.library.pictures ?? [:]
    self.pictures = pictures.filter { shown.contains($0.key) }.sorted { $0.key < $1.key }.map {
      let name = HashedName.path(PersonPictures.fileName($0.key), Digest(of: $0.value.data))
      return ($0.key, "images/" + name, $0.value)
    }
  }

  func make() -> ApplicationMaker.Made {
    var made = ApplicationMaker.Made()
    let profile = person.profile.publicView()
    let preview = addCV(profile, to: &made)
    for page in pages(profile, preview) { made.add(page.path, html(of: page, made.take(page.document))) }
    made.add("resume.json", ResumeJSON.text(profile.jsonResume()))
    made.files += pictureFiles
    return made
  }

  /// A page before it is written.
  struct Page {
    /// In the person's folder.
    var path: String
    /// As `noindex` calls it.
    var name: String
    var title: String
    var document: Checked<Document>
    fileprivate var canonical: String?
    fileprivate var card: HTMLPageOptions.Card?
  }

  /// The portfolio and the pages of projects, in the profile's order.
  func pages() -> [Page] { pages(person.profile.publicView(), nil) }

  private func pages(_ profile: Profile, _ preview: HTMLPageOptions.Card.Picture?) -> [Page] {
    [portfolio(profile, preview)] + profile.projects.indices.compactMap { project($0, of: profile) }
  }

  /// The pictures that the pages show.
  var pictureFiles: [(name: String, bytes: [UInt8])] { pictures.map { ($0.name, $0.picture.data) } }

  private static let cvName = "cv.pdf"

  /// - Parameter page: the page's path in the person's folder; empty: the folder itself.
  private func links(root: String, home folder: String, page: String) -> [String: String] {
    var links = [
      "stylesheet": assets.href(of: documents.kit.name, from: root),
      "portfolio": folder + "index.html", "cvPDF": folder + Self.cvName, "resumeJSON": folder + "resume.json",
    ]
    if context.hasSeveralPortfolios { links["home"] = root + "/index.html" }
    if let home { links["canonical"] = home + page }
    return links
  }

  private func projectPages(_ profile: Profile, folder: String) -> [String: String] {
    Dictionary(
      profile.projects.compactMap(\.slug).map { ($0, folder + $0 + ".html") },
      uniquingKeysWith: { first, _ in first })
  }

  /// The public CV as PDF, selected like the general one, and its first page as a picture; gives what is said of the picture
  /// where the site's address is known.
  private func addCV(_ profile: Profile, to made: inout ApplicationMaker.Made)
    -> HTMLPageOptions.Card.Picture?
  {
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
      made.files.append((Self.cvName, pdf.bytes))
    }
    made.pages += set.layout.pages.count
    guard let picture = documents.setter.preview(set), let paper = set.layout.pages.first else {
      return nil
    }
    let pictureName = HashedName.path("cv.png", Digest(of: picture))
    made.files.append((pictureName, picture))
    guard let home else { return nil }
    let width = DocumentSetter.previewWidth
    let height = paper.height.points * Double(width) / paper.width.points
    return HTMLPageOptions.Card.Picture(
      address: home + pictureName, type: "image/png", width: width, height: Int(height.rounded()),
      text: title)
  }

  private func portfolio(_ profile: Profile, _ preview: HTMLPageOptions.Card.Picture?) -> Page {
    let view = documents.context(
      links: links(root: "..", home: "", page: ""),
      projectPages: projectPages(profile, folder: "projects/"))
    let title = profile.basics.name?.plain ?? profile.slug
    let card = home.map {
      HTMLPageOptions.Card(
        kind: .profile, title: title,
        description: profile.basics.label?.plain, page: $0, picture: preview)
    }
    return Page(
      path: "index.html", name: NoIndex.portfolio, title: title, document: documents.portfolio(profile, view),
      canonical: home, card: card)
  }

  private func project(_ index: Int, of profile: Profile) -> Page? {
    let project = profile.projects[index]
    guard let slug = project.slug else { return nil }
    let name = profile.basics.name?.plain ?? profile.slug
    let title = [project.name?.plain, name].compactMap { $0 }.joined(separator: " – ")
    let path = "projects/\(slug).html"
    let view = documents.context(
      title: title, links: links(root: "../..", home: "../", page: path),
      projectPages: projectPages(profile, folder: ""))
    let address = home.map { $0 + path }
    let card = address.map {
      HTMLPageOptions.Card(
        kind: .article, title: title, description: project.description?.plain, page: $0,
        picture: picture(of: project))
    }
    return Page(
      path: path, name: slug, title: title, document: documents.project(index, of: profile, view),
      canonical: address, card: card)
  }

  /// The picture of a project, for where its page is shared; drawings are shown by few.
  private func picture(of project: Project) -> HTMLPageOptions.Card.Picture? {
    guard let home, let shown = pictures.first(where: { $0.source == project.image?.plain }) else {
      return nil
    }
    let types: [ImageLibrary.Picture.Format: String] = [.png: "image/png", .jpeg: "image/jpeg"]
    guard let type = types[shown.picture.format] else { return nil }
    return HTMLPageOptions.Card.Picture(
      address: home + PercentEncoding.path(shown.name), type: type, width: shown.picture.pixelWidth,
      height: shown.picture.pixelHeight,
      text: project.imageAlt?.plain ?? project.name?.plain ?? "")
  }

  /// A page written out.
  ///
  /// - Parameter document: the page's, or the same with marks.
  func html(of page: Page, _ document: Document) -> String {
    // From the page to the person's folder.
    let root = String(repeating: "../", count: page.path.split(separator: "/").count - 1)
    let names = Dictionary(uniqueKeysWithValues: pictures.map { ($0.source, root + $0.name) })
    let moved = context.pictures[person.slug]?.moved(document) { names[$0] ?? $0 } ?? document
    let isIndexed = !context.content.site.noindex && !person.profile.settings.noindex.contains(page.name)
    return HTMLExporter.html(
      moved,
      options: HTMLPageOptions(
        language: person.profile.language, isIndexed: isIndexed, canonical: page.canonical, card: page.card))
  }
}
