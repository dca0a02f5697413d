import Base
import Composition
import Content
import Testing

@testable import Build

/// The content, templates and fonts that the repository ships are free of mistakes.
@Suite struct ShippedContentTests {
  /// The top of the repository.
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  private static func source(_ path: String) throws -> SourceText {
    let bytes = try Files.read(root + "/" + path)
    let decoded = SourceDecoding.decode(bytes, file: path)
    #expect(decoded.diagnostics.isEmpty)
    return try #require(decoded.value)
  }

  private static func names(in folder: String) throws -> [String] {
    try Files.list(root + "/" + folder).map(\.name).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static let people = (try? names(in: "content/profiles")) ?? []
  private static let jobs = (try? names(in: "content/jobs")) ?? []

  private static func profile(_ slug: String) throws -> Profile {
    let checked = ProfileReader.read(try source("content/profiles/\(slug)/profile.yaml"), slug: slug)
    #expect(checked.diagnostics.isEmpty)
    return try #require(checked.value)
  }

  @Test func thereAreEnoughOfEachKind() throws {
    #expect(Self.people.count >= 5)
    #expect(Self.jobs.count >= 7)
    let profiles = try Self.people.map(Self.profile)
    #expect(profiles.count { $0.settings.publish } == 3)
    #expect(Set(profiles.map(\.language.primary)) == ["de", "en", "fr"])
    #expect(profiles.contains { $0.work.contains { $0.roles.count > 1 } })
  }

  @Test(arguments: people) func profileReadsWithoutDiagnostics(slug: String) throws {
    let profile = try Self.profile(slug)
    #expect(profile.basics.name != nil && profile.basics.email != nil && profile.basics.summary != nil)
    #expect(profile.work.count >= 3 && profile.skills.count >= 3)
    #expect(!profile.settings.privatePaths.isEmpty)
    #expect(profile.unknown.isEmpty)
    if let image = profile.basics.image {
      #expect(Files.kind(Self.root + "/content/profiles/\(slug)/" + image.plain) != nil)
    }
  }

  @Test(arguments: people) func privateFieldsDoNotSurviveThePublicView(slug: String) throws {
    let profile = try Self.profile(slug)
    let shown = profile.publicView().jsonResume().serialized()
    for secret in [profile.basics.phone, profile.basics.location?.address].compactMap({ $0 }) {
      #expect(!shown.contains(secret.plain))
    }
    #expect(profile.publicView().references.isEmpty)
  }

  @Test(arguments: people) func projectsReadAndTheirPicturesAreThere(slug: String) throws {
    let folder = "content/profiles/\(slug)/projects"
    guard Files.kind(Self.root + "/" + folder) != nil else { return }
    for name in try Self.names(in: folder) where name.hasSuffix(".md") {
      let checked = ProjectReader.read(try Self.source("\(folder)/\(name)"), slug: String(name.dropLast(3)))
      #expect(checked.diagnostics.isEmpty)
      let project = try #require(checked.value)
      let image = try #require(project.image)
      #expect(project.imageAlt != nil && project.body?.blocks.isEmpty == false)
      #expect(Files.kind("\(Self.root)/\(folder)/\(image.plain)") != nil)
    }
  }

  @Test(arguments: jobs) func postingReadsWithoutDiagnostics(name: String) throws {
    let checked = JobPostingReader.read(
      try Self.source("content/jobs/\(name)"), slug: String(name.dropLast(3)))
    #expect(checked.diagnostics.isEmpty)
    let posting = try #require(checked.value)
    let people = try #require(posting.people)
    #expect(people.allSatisfy { Self.people.contains($0.plain) })
    let words = posting.text.split { $0.isWhitespace }.count
    #expect((350...900).contains(words), "\(words) words")
  }

  @Test func siteSettingsReadWithoutDiagnostics() throws {
    let checked = SiteReader.read(try Self.source("content/site.yaml"))
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.template == "classic")
  }

  private static let templates = (try? names(in: "templates")) ?? []

  private static func files(of template: String) -> TemplateFiles {
    var log = InputLog()
    return TemplateFiles(template, in: TemplateFolders(given: root + "/templates"), &log)
  }

  private static func sheet(of template: String) throws -> Checked<Stylesheet> {
    let files = files(of: template)
    return Stylesheet.parse(try Self.template(template).style) { path, importer in
      var log = InputLog()
      return files.style(path, importedBy: importer, &log)
    }
  }

  private static func template(_ name: String) throws -> Template {
    let files = files(of: name)
    let layers = files.layers.map(\.files)
    let checked = Template.load(
      name: name, files: try #require(layers.first), extending: Array(layers.dropFirst()))
    #expect(checked.diagnostics.map(\.message) == [])
    return try #require(checked.value)
  }

  @Test func templatesAreThoseOfTheDocumentation() throws {
    #expect(Self.templates == ["classic", "concise", "folio"])
    let text = try Self.source("docs/templates.md").text
    for name in Self.templates {
      #expect(text.contains("`\(name)`"), "docs/templates.md does not name \(name)")
    }
  }

  /// Who changes templates keeps what was said under `templateOptions`, but for what only one template has.
  @Test func templatesShareTheirOptions() throws {
    let shared = ["accent", "density", "photo", "typeface"]
    let choices = try Self.templates.map { name in
      let options = try Self.template(name).manifest.options.filter { shared.contains($0.name) }
      return options.map { "\($0.name) \($0.kind) \($0.choices.sorted())" }.sorted()
    }
    #expect(choices.allSatisfy { $0.count == shared.count && $0 == choices[0] }, "\(choices)")
  }

  @Test(arguments: templates, people) func templateBindsEveryPerson(name: String, slug: String) throws {
    let template = try Self.template(name)
    let profile = try Self.profile(slug)
    let options = template.manifest.resolve([JSONMember("photo", .bool(true))], at: nil)
    let context = ViewContext(
      catalogue: LocaleCatalogue(profile.language), links: ["cvPDF": "cv.pdf"], options: options.value)
    let page = template.bind(.cv, ProfileView.value(profile, context: context))
    #expect(page.diagnostics.isEmpty)
    let sheet = try Self.sheet(of: name)
    #expect(sheet.diagnostics.map(\.message) == [])
    let styled = StyleResolver.resolve(page.value, stylesheets: [sheet.value], media: .print)
    #expect(styled.diagnostics.map(\.message) == [])
    let texts = page.value.nodes.indices.compactMap { page.value.text(NodeID($0))?.text }
    let bullets = profile.work.flatMap { $0.highlights + $0.roles.flatMap(\.highlights) }
    #expect(bullets.allSatisfy { bullet in texts.contains(bullet.text.plain) })
  }
}
