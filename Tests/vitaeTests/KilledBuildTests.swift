import Glibc
import TestSupport
import Testing

/// Killing a build at any moment leaves whole trees, old or new.
@Suite struct KilledBuildTests {
  private let fixture = Fixture()

  /// Two versions of the content whose outputs differ in every document, and in the files of the site.
  private struct Version {
    var word: String
    var isPublished: Bool
    var applications: [String] = []
    var site: [String] = []
  }

  private func write(_ version: Version) {
    let profile = Fixture.profile.replacing("Civil engineer", with: version.word)
    fixture.addPerson("ada-moreau", "publish: \(version.isPublished)\n" + profile)
  }

  private var words: [String] {
    [
      "build", "--templates", VitaeProgram.package + "/templates", "--fonts", VitaeProgram.package + "/fonts",
      "--only", "ada-moreau/general",
    ]
  }

  private func isWhole(_ versions: [Version]) -> Bool {
    let applications = fixture.folder.tree("output/applications")
    let text = fixture.folder.text("output/applications/ada-moreau/general/cv.txt")
    let page = fixture.folder.text("output/applications/ada-moreau/general/index.html")
    let site = fixture.folder.tree("output/site")
    return versions.contains {
      $0.applications == applications && text.contains($0.word) && page.contains($0.word)
    }
      && versions.contains { $0.site == site }
  }

  /// Twenty-five kills in each of four folders; in `make test` half as many, in two of them.
  @Test(arguments: Sampling.part(of: Array(0..<4), each: 2)) func killedManyTimes(part: Int) async {
    var versions = [
      Version(word: "Alphabet engineer", isPublished: false),
      Version(word: "Betatron engineer", isPublished: true),
    ]
    let start = ContinuousClock.now
    for index in versions.indices {
      write(versions[index])
      #expect(await VitaeProgram.run(words, in: fixture.folder).code == 0)
      versions[index].applications = fixture.folder.tree("output/applications")
      versions[index].site = fixture.folder.tree("output/site")
    }
    #expect(versions[0].site != versions[1].site)
    #expect(isWhole(versions))
    let duration = (ContinuousClock.now - start) / 2
    var torn: [Int] = []
    for (count, kill) in Sampling.part(of: Array(0..<25), each: 2, from: part / 2).enumerated() {
      let step = kill * 4 + part
      write(versions[count % 2])
      // The later half of a build is where it writes: most kills fall there.
      await run(for: duration * (count % 4 == 0 ? Double(step) / 200 : 0.5 + Double(step) / 180))
      if !isWhole(versions) { torn.append(step) }
    }
    #expect(torn == [])
    write(versions[1])
    #expect(await VitaeProgram.run(words, in: fixture.folder).code == 0)
    #expect(fixture.folder.tree("output/applications") == versions[1].applications)
    #expect(!fixture.folder.tree("output").contains { $0.hasPrefix(".staging") })
  }

  /// Starts a build and kills it after a time, if it is still there.
  private func run(for time: Duration) async {
    let (folder, words) = (fixture.folder, [VitaeProgram.path] + words)
    await OwnThread.run {
      let process = VitaeProgram.start(words, in: folder, environment: [:], logs: TemporaryFolder())
      let end = ContinuousClock.now + time
      var status: Int32 = 0
      while ContinuousClock.now < end {
        if waitpid(process, &status, WNOHANG) != 0 { return }
        usleep(500)
      }
      kill(process, SIGKILL)
      waitpid(process, &status, 0)
    }
  }
}
