import Base
import Glibc
import Testing

/// The state folder and its database: whatever is wrong with them is a warning, and the build goes on.
@Suite struct BadStateTests {
  /// A model that nobody serves: port 9 discards what it gets, and nobody listens there.
  private let model = ["VITAE_AI_BASE_URL": "http://127.0.0.1:9", "VITAE_AI_MODEL": "small-1"]

  private func build(_ fixture: Fixture, state: String) async -> [String] {
    let outcome = await fixture.build(Fixture.onlyGood + ["--state", state], environment: model)
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    #expect(fixture.hasGood)
    #expect(!outcome.diagnostics.contains { $0.severity == "error" })
    return outcome.diagnostics.map(\.code).filter { $0.hasPrefix("store.") }
  }

  @Test func nothingWrong() async {
    let fixture = Fixture()
    #expect(await build(fixture, state: "state") == [])
    #expect(fixture.folder.exists("state/completions.sqlite"))
  }

  @Test func withoutAModelThereIsNoDatabase() async {
    let fixture = Fixture()
    #expect(await fixture.build(Fixture.onlyGood + ["--state", "state"]).code == 0)
    #expect(!fixture.folder.exists("state/completions.sqlite"))
  }

  @Test func readOnlyState() async {
    #expect(await build(Fixture(), state: "/proc/vitae") == ["store.unkept", "store.unwritable"])
  }

  @Test func corruptDatabase() async {
    let fixture = Fixture()
    fixture.folder.write("this is no database", to: "state/completions.sqlite")
    #expect(await build(fixture, state: "state") == ["store.corrupt"])
    #expect(fixture.folder.text("state/completions.sqlite.corrupt-1") == "this is no database")
    #expect(await build(fixture, state: "state") == [])
  }

  /// SQLite's own lock bytes (file format, `PENDING_BYTE`), held by this process.
  @Test func lockedDatabase() async {
    let fixture = Fixture()
    #expect(await build(fixture, state: "state") == [])
    let file = open(fixture.folder.path + "/state/completions.sqlite", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    #expect(fcntl(file, F_SETLK, &lock) == 0)
    #expect(await build(fixture, state: "state") == ["store.busy"])
  }

  @Test func halfAConfiguration() async {
    let fixture = Fixture()
    let outcome = await fixture.build(Fixture.onlyGood, environment: ["VITAE_AI_MODEL": "small-1"])
    #expect(outcome.code == 0 && fixture.hasGood)
    #expect(outcome.diagnostics.map(\.code) == ["provider.incomplete"])
  }
}
