import Base
import Content
import Glibc
import Import
import TestSupport
import Testing

@testable import Build

/// Word files and plain text that vitae made come back as what they show, though they carry no facts.
@Suite struct OwnTextTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// Of the shipped people: of each file the share of what comes back in its field. What differs: posts with several roles, whose
  /// employers have a line about them, and publications come back in other fields; text has the name in capitals.
  @Test func mostFieldsComeBack() async throws {
    let folder = TextFile.temporaryFolder()
    var options = BuildOptions()
    options.content = Self.root + "/content"
    options.output = folder + "/output"
    options.state = folder + "/state"
    options.templates = Self.root + "/templates"
    options.fonts = Self.root + "/fonts"
    _ = await SiteBuild.run(options)
    var shares: [String: (back: Int, all: Int)] = [:]
    for person in TextFile.names(in: folder + "/output/applications") {
      let home = folder + "/output/applications/" + person + "/general/"
      guard let shown = Importer.read(home + "cv.pdf").value?.profile(slug: "x").value else { continue }
      for file in ["cv.docx", "cv.txt", "cv.md"] {
        let back = try #require(
          Importer.read(home + file).value?.profile(slug: "x").value, "\(person) \(file)")
        let all = Self.fields(shown)
        let found = all.intersection(Self.fields(back))
        let so = shares[file] ?? (0, 0)
        shares[file] = (so.back + found.count, so.all + all.count)
      }
    }
    for (file, least) in [("cv.docx", 60), ("cv.txt", 50), ("cv.md", 60)] {
      let share = try #require(shares[file])
      #expect(share.all > 300)
      #expect(share.back * 100 >= share.all * least, "\(file): \(share.back) of \(share.all)")
    }
  }

  /// What a profile says, by field, with its signs as they are read.
  private static func fields(_ profile: Profile) -> Set<String> {
    var out: Set<String> = []
    func add(_ name: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      out.insert(name + ": " + UnicodeForms.folded(text.filter { $0.isLetter || $0.isNumber }))
    }
    add("name", profile.basics.name?.plain)
    add("label", profile.basics.label?.plain)
    add("email", profile.basics.email?.plain)
    for work in profile.work {
      add("employer", work.name?.plain)
      add("title", work.position?.plain)
      for role in work.roles {
        add("title", role.position?.plain)
        for text in role.highlights { add("highlight", text.text.plain) }
      }
      for text in work.highlights { add("highlight", text.text.plain) }
    }
    for school in profile.education {
      add("school", school.institution?.plain)
      add("area", school.area?.plain)
      add("score", school.score?.plain)
    }
    for group in profile.skills { for skill in group.keywords { add("skill", skill.name.plain) } }
    for language in profile.languages { add("language", language.language?.plain) }
    for paper in profile.certificates { add("certificate", paper.name?.plain) }
    return out
  }
}
