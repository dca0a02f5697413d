import Base
import Content
import Glibc
import Testing

@testable import Build

/// What a content folder holds, and what of it is lost but not gone.
@Suite struct ContentFolderTests {
  let root: String

  init() throws {
    var template = Array("/tmp/vitae-content-XXXXXX".utf8CString)
    root = String(cString: try #require(template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) }))
  }

  private func write(_ text: String, to path: String) throws {
    try Files.makeFolder(Path.folder(root + "/" + path))
    try Files.write(Array(text.utf8), to: root + "/" + path)
  }

  private func load() -> (set: ContentSet, said: [String]) {
    let checked = ContentLoader.load(root: root)
    return (checked.value, checked.diagnostics.map { "\($0.severity) \($0.code)" })
  }

  private static let profile = "basics: {name: Ada}\n"
  private static let posting = "---\ncompany: A\nposition: B\n---\nRequirements\n"

  @Test func whatIsLostIsNamed() throws {
    defer { try? Files.remove(root) }
    try write(Self.profile, to: "profiles/ada/profile.yaml")
    try Files.makeFolder(root + "/profiles/empty")
    symlink("nowhere", root + "/profiles/gone")
    symlink("..", root + "/profiles/round")
    try write(Self.profile, to: "profiles/two-of-us/profile.yaml")
    try write(Self.profile, to: "profiles/Two of us/profile.yaml")
    try write(Self.posting, to: "jobs/one.md")
    try write(Self.posting, to: "jobs/twice.md")
    try write(Self.posting, to: "jobs/Twice.md")
    symlink("nowhere", root + "/jobs/dead.md")
    let set = load().set
    #expect(set.people.map(\.slug) == ["ada"] && set.jobs.map(\.slug) == ["one"])
    #expect(set.unreadablePeople == ["empty", "gone", "round", "two-of-us"])
    #expect(set.unreadableJobs == ["dead", "twice"])
    #expect(set.isComplete)
  }

  /// The option's name where there is none of that name, its value where that is none.
  @Test func templateOptionsAreSaidWhereTheyStand() throws {
    defer { try? Files.remove(root) }
    let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    try write(
      "template: classic\ntemplateOptions:\n  accent: blueish\n  density: airy\n", to: "site.yaml")
    try write(
      Self.profile + "templateOptions: {typeface: pair, acent: \"#1f4a6e\"}\n",
      to: "profiles/ada/profile.yaml")
    try write("templateOptions:\n  typeface: serif\n  density: tight\n", to: "profiles/ada/jobs/general.yaml")
    var options = BuildOptions()
    options.content = root
    options.templates = package + "/templates"
    options.fonts = package + "/fonts"
    let said = SiteBuild.check(options).diagnostics.map { said in
      "\(Path.name(said.range?.file ?? "")):\(said.range?.start.line ?? 0):\(said.range?.start.column ?? 0) \(said.code)"
    }
    #expect(
      said.sorted() == [
        "general.yaml:3:12 template.option-value", "profile.yaml:2:35 template.unknown-option",
        "site.yaml:3:11 template.option-value",
      ])
  }

  // MARK: Misnamed

  /// By path: what is said to be done about it, and how loudly.
  @Test(arguments: [
    (
      "profile/ada/profile.yaml", "profile",
      "people are in `R/profiles`: rename the folder, or move what is in it"
    ),
    ("job/acme.md", "job", "postings are in `R/jobs`: rename the folder, or move what is in it"),
    ("postings/acme.md", "postings", "postings are in `R/jobs`: rename the folder, or move what is in it"),
    ("sites.yaml", "sites.yaml", "did you mean `site.yaml`? Give it that name"),
    ("skill.yaml", "skill.yaml", "did you mean `skills.yaml`? Give it that name"),
    (
      "resume.json", "resume.json",
      "a profile lies in a folder of its person: move it to `R/profiles/<name>/resume.json`, or name the folder that "
        + "holds `profiles` with `--content`"
    ),
    (
      "profiles/eva.yaml", "profiles/eva.yaml",
      "people are folders `R/profiles/<name>/`: move it to `R/profiles/eva/profile.yaml`"
    ),
    (
      "profiles/Eva Lund.pdf", "profiles/Eva Lund.pdf",
      "bring it in with `vitae import 'R/profiles/Eva Lund.pdf' --person eva-lund`"
    ),
    (
      "profiles/ada/project/x.md", "profiles/ada/project", "did you mean `projects`? Rename the folder"
    ),
    (
      "profiles/ada/resume.json", "profiles/ada/resume.json",
      "`profile.yaml` is read: a person has one profile. Take one of the two away"
    ),
    (
      "profiles/ada/rating.yaml", "profiles/ada/rating.yaml", "did you mean `ratings.yaml`? Give it that name"
    ),
    (
      "profiles/ada/acme.yaml", "profiles/ada/acme.yaml",
      "what you choose for a job is a file `jobs/<job>.yaml`, what you do is in `profile.yaml`"
    ),
    (
      "profiles/ada/projects/crane.txt", "profiles/ada/projects/crane.txt",
      "a project is a file `projects/<project>.md`: rename it to `crane.md`"
    ),
    (
      "jobs/acme.docx", "jobs/acme.docx",
      "postings are read as `.md`, `.txt` or `.html`: save its text as `acme.txt`"
    ),
    (
      "jobs/acme.yaml", "jobs/acme.yaml",
      "a posting is a text: put what it says into `acme.md`; what somebody chooses for it is a file "
        + "`profiles/<name>/jobs/acme.yaml`"
    ),
    ("jobs/new/acme.md", "jobs/new", "postings are files `R/jobs/<job>.md`: move what is in the folder up"),
  ])
  func whatIsPassedOverIsSaid(file: String, place: String, hint: String) throws {
    defer { try? Files.remove(root) }
    try write(Self.profile, to: "profiles/ada/profile.yaml")
    try write("x", to: file)
    let said = ContentLoader.load(root: root).diagnostics
    #expect(said.map { "\($0.severity) \($0.code)" } == ["warning build.stray-file"])
    #expect(said.first?.range?.file == root + "/" + place)
    #expect(
      said.first?.hints == [hint.replacing("`R/", with: "`\(root)/").replacing("'R/", with: "'\(root)/")])
  }

  @Test func whatMayLieThereIsNotSaid() throws {
    defer { try? Files.remove(root) }
    try write(Self.profile, to: "profiles/ada/profile.yaml")
    for path in [
      "README.md", "LICENSE", "notes.md", "site.yaml", "skills.yaml", "profiles/ada/images/me.png",
      "profiles/ada/me.jpg", "profiles/ada/projects/crane.png", "profiles/ada/notes.md",
      "profiles/ada/old.pdf",
      "photos/a.png",
    ] { try write("", to: path) }
    #expect(load().said.isEmpty)
  }

  @Test func anEmptyFolderSaysWhatToDo() throws {
    defer { try? Files.remove(root) }
    try Files.makeFolder(root + "/profiles")
    let empty = ContentLoader.load(root: root).diagnostics
    #expect(empty.map(\.code) == ["build.no-people"])
    #expect(empty.first?.hints.first?.contains("vitae new person NAME") == true)
    try write(Self.posting, to: "jobs/one.md")
    #expect(load().said == ["warning build.no-people"])
    // Where it has another name, that is what is to be changed.
    try Files.remove(root + "/profiles")
    try write(Self.profile, to: "Profile/ada/profile.yaml")
    let misnamed = ContentLoader.load(root: root).diagnostics
    #expect(
      misnamed.map { "\($0.severity) \($0.code)" }.sorted() == [
        "error build.cannot-list", "warning build.stray-file",
      ])
    #expect(
      misnamed.first { $0.severity == .error }?.hints == ["rename `\(root)/Profile` to `\(root)/profiles`"])
    // What cannot be read is somebody all the same.
    try write("basics: [", to: "profiles/ada/profile.yaml")
    #expect(!load().said.contains("warning build.no-people"))
  }

  @Test(arguments: ["posted: soon", "date: soon"])
  func postingsAreNotDatedPresent(line: String) throws {
    defer { try? Files.remove(root) }
    try write(Self.profile, to: "profiles/ada/profile.yaml")
    try write("---\ncompany: A\nposition: B\n\(line)\n---\nRequirements\n", to: "jobs/one.md")
    let said = ContentLoader.load(root: root).diagnostics
    #expect(said.map(\.code) == ["content.invalid-date"])
    let hint = said.first?.hints.first ?? ""
    #expect(hint.hasPrefix("dates are written 2021, 2021-03") && !hint.contains("present"), "\(hint)")
  }

  @Test(arguments: [
    ("paper: A5\n", false), ("title: [", false), ("fileName: '{name}'\n", false), ("paper: letter\n", true),
    ("", true),
  ])
  func aSiteWithMistakesIsNotReplaced(yaml: String, isComplete: Bool) throws {
    defer { try? Files.remove(root) }
    try write(Self.profile, to: "profiles/ada/profile.yaml")
    try write(yaml, to: "site.yaml")
    let (set, said) = load()
    #expect(set.isComplete == isComplete)
    #expect(said.contains("error build.broken-site") == !isComplete)
  }

  @Test func aSiteThatCannotBeReadIsNotReplaced() throws {
    defer { try? Files.remove(root) }
    try write(Self.profile, to: "profiles/ada/profile.yaml")
    try Files.makeFolder(root + "/site.yaml")
    #expect(!load().set.isComplete)
  }

  @Test(
    arguments: [
      ("projects[0]", "error content.private-place"), ("projects[0].url", "error content.private-place"),
      ("projects/new", nil), ("projects/new.url", nil),
    ] as [(String, String?)])
  func projectsInFilesAreNamedById(path: String, said: String?) throws {
    defer { try? Files.remove(root) }
    try write(
      "publish: true\nprivate: ['\(path)']\nbasics: {name: Ada}\n", to: "profiles/ada/profile.yaml")
    try write(
      "---\nname: Old\nendDate: 2001\n---\nx\n", to: "profiles/ada/projects/old.md")
    try write(
      "---\nname: New\nurl: https://a.example/\nendDate: 2020\n---\nx\n", to: "profiles/ada/projects/new.md")
    let loaded = load()
    #expect(loaded.said == (said.map { [$0] } ?? []))
    #expect(loaded.set.unreadablePeople == (said == nil ? [] : ["ada"]))
  }

  @Test func listedProjectsKeepTheirPlaces() throws {
    defer { try? Files.remove(root) }
    try write(
      "publish: true\nprivate: ['projects[0]']\nbasics: {name: Ada}\n"
        + "projects: [{name: Old, endDate: 2001}, {name: New, endDate: 2020}]\n",
      to: "profiles/ada/profile.yaml")
    try write("---\nname: Old\n---\nx\n", to: "profiles/ada/projects/old.md")
    try write("---\nname: New\n---\nx\n", to: "profiles/ada/projects/new.md")
    let profile = try #require(load().set.people.first).profile
    #expect(profile.publicView().projects.compactMap { $0.name?.plain } == ["New"])
  }

  /// Pages do not say the profile's language; a project that is listed is known by its name in it.
  @Test func pagesAreToldInTheProfilesLanguage() throws {
    defer { try? Files.remove(root) }
    try write(
      "language: de\nbasics: {name: Ada}\nprojects: [{name: {de: Kran, en: Crane}}]\n",
      to: "profiles/ada/profile.yaml")
    try write(
      "---\nname: {en: Crane, de: Kran}\ndescription: {de: Umbau, en: Conversion}\n---\nx\n",
      to: "profiles/ada/projects/kran.md")
    let projects = try #require(load().set.people.first).profile.projects
    #expect(projects.map { $0.name?.plain } == ["Kran"])
    #expect(projects.map { $0.description?.plain } == ["Umbau"])
  }

  @Test func aPageGivesWhatTheProfileLeavesOut() throws {
    defer { try? Files.remove(root) }
    try write(
      "basics: {name: Ada}\nprojects: [{description: nameless}, {name: 東京}, {name: Tool, url: 'https://a.example/'}]\n",
      to: "profiles/ada/profile.yaml")
    try write("---\nname: 大阪\n---\nx\n", to: "profiles/ada/projects/osaka.md")
    try write(
      "---\nname: Tool\nurl: https://b.example/\nstartDate: 2019\nroles: [Author]\nkeywords: [Swift]\n---\nx\n",
      to: "profiles/ada/projects/tool.md")
    let projects = try #require(load().set.people.first).profile.projects
    #expect(projects.map(\.slug) == [nil, nil, "tool", "osaka"])
    let tool = projects[2]
    #expect(tool.url?.plain == "https://a.example/" && tool.dates.start?.year == 2019)
    #expect(tool.roles.map(\.plain) == ["Author"] && tool.keywords.map(\.name.plain) == ["Swift"])
  }

  @Test func picturesNeverMeetInOneFile() {
    let sources = [
      "images/a/b.png", "images/a-b.png", "../images/c.png", "./d e.png", "x/../f#1?.png", "a-b.png",
      "images/other/a-b.png",
    ]
    #expect(
      sources.map { PercentEncoding.path(PersonPictures.fileName($0)) } == [
        "a/b.png", "a-b.png", "c.png", "other/d%20e.png", "other/f%231%3F.png", "other/a-b.png",
        "other/images/other/a-b.png",
      ])
    #expect(PercentEncoding.path("ü%") == "%C3%BC%25")
  }

  @Test func picturesInListsAndQuotationsAreKnown() throws {
    let text = "---\nname: N\n---\n![a](a.png)\n\n- x\n\n  ![b](b.png)\n\n> ![c](c.png)\n>\n> - ![d](d.png)\n"
    let project = try #require(ProjectReader.read(SourceText(file: "n.md", text: text), slug: "n").value)
    var profile = Profile(slug: "p")
    profile.projects = [project]
    #expect(profile.imagePaths.map(\.plain) == ["a.png", "b.png", "c.png", "d.png"])
  }

  /// What a person chose for a job: what is said of it, and of which applications nothing can be made.
  @Test(
    arguments: [
      (["job.yaml": "pages: 1"], [], []), (["general.yml": "pages: 1"], [], []), (["Job.yaml": ""], [], []),
      (["base.yaml": "", "job.yaml": "extends: base"], [], []),
      (["jop.yaml": "pages: 1"], ["warning build.unused-variant did you mean `job`?"], []),
      (["job.yaml": "pages: zero"], ["error content.wrong-type "], ["job"]),
      (
        ["job.yaml": "pin: [nobody]"],
        [
          "error content.unknown-fact "
            + "ids of facts stand in `match.json` and `claims.json`; give what you name an `id` of your own"
        ], ["job"]
      ),
      (
        ["job.yaml": "extends: base", "base.yaml": "fit: snug"], ["error content.wrong-type "],
        ["base", "job"]
      ),
      (
        ["job.yaml": "pages: zero\nextends: bas\npin: [nobody]"],
        [
          "error content.wrong-type ",
          "error content.unknown-fact "
            + "ids of facts stand in `match.json` and `claims.json`; give what you name an `id` of your own",
          "error content.unknown-variant name another file of this folder, without `.yaml`",
        ], ["job"]
      ),
      (["job.yaml": "", "job.yml": ""], ["error build.slug-collision rename one of them"], ["job"]),
      (
        ["job.txt": ""],
        ["warning build.stray-file what you choose for a job is a file `jobs/<job>.yaml` in your folder"], []
      ),
      (["job.yaml~": "pages: zero"], [], []), (["images.yaml": ""], nil, ["images"]),
    ] as [([String: String], [String]?, [String])])
  func choicesForJobs(files: [String: String], said: [String]?, broken: [String]) throws {
    defer { try? Files.remove(root) }
    try write(Self.profile, to: "profiles/ada/profile.yaml")
    try write(Self.posting, to: "jobs/job.md")
    for (name, text) in files { try write(text, to: "profiles/ada/jobs/" + name) }
    let checked = ContentLoader.load(root: root)
    if let said {
      #expect(
        checked.diagnostics.map { "\($0.severity) \($0.code) \($0.hints.first ?? "")" } == said)
    }
    let ada = try #require(checked.value.people.first)
    #expect(ada.brokenVariants == broken)
    let made = Application.all(in: checked.value).map(\.folder)
    #expect(made == ["ada/general", "ada/job"].filter { !broken.contains(String($0.dropFirst(4))) })
  }
}
