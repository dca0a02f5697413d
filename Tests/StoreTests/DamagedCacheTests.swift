import Base
import Store
import Testing

@Suite struct DamagedCacheTests {
  private let folder = TemporaryFolder()

  private func open() -> CompletionCache { CompletionCache(folder: folder.path) }

  /// A closed database with answers that are long enough to be found in the file.
  private func fill() {
    let cache = open()
    for number in 0..<20 {
      cache.record(entry("an answer of some length, number \(number)"), for: key("\(number)"))
    }
    cache.close()
    #expect(folder.names == ["completions.sqlite"])
  }

  @Test func aFlippedBitInAnAnswer() throws {
    fill()
    var bytes = folder.read("completions.sqlite")
    let needle = Array("an answer of some length, number 7".utf8)
    let at = try #require(bytes.indices.first { bytes[$0...].starts(with: needle) })
    bytes[at + 5] ^= 4
    folder.write(bytes, to: "completions.sqlite")
    let cache = open()
    #expect(cache.entry(for: key("7").digest, now: 2) == nil)
    #expect(cache.entry(for: key("8").digest, now: 2) != nil)
    let said = cache.takeDiagnostics()
    #expect(said.map(\.code) == ["store.damaged-entry"])
    #expect(said[0].severity == .warning && said[0].range?.file == cache.path)
    cache.record(entry("an answer of some length, number 7"), for: key("7"))
    #expect(cache.entry(for: key("7").digest, now: 2) != nil)
    #expect(cache.takeDiagnostics().isEmpty)
  }

  /// Whatever bit is flipped: no crash, no false answer, and the cache works again.
  @Test func aFlippedBitAnywhere() {
    fill()
    let whole = folder.read("completions.sqlite")
    for step in 0..<80 {
      var bytes = whole
      bytes[step * 7919 % bytes.count] ^= 1 << UInt8(step % 8)
      for name in folder.names { folder.write([], to: name) }
      folder.write(bytes, to: "completions.sqlite")
      let cache = open()
      for number in 0..<20 {
        let found = cache.entry(for: key("\(number)").digest, now: 2)
        #expect(found == nil || found == entry("an answer of some length, number \(number)"))
      }
      _ = cache.entries()
      _ = cache.statistics()
      cache.record(entry("again"), for: key("7"))
      cache.close()
    }
  }

  static let noDatabases = [
    "garbage": Array(repeating: UInt8(7), count: 5000), "short": Array("hello".utf8),
    "page": Array("<!doctype html><title>Sign in</title>".utf8) + Array(repeating: UInt8(32), count: 600),
  ]

  @Test(arguments: ["garbage", "short", "page"])
  func filesThatAreNoDatabase(_ name: String) throws {
    let bytes = try #require(Self.noDatabases[name])
    folder.write(bytes, to: "completions.sqlite")
    let cache = open()
    #expect(cache.entry(for: key().digest, now: 2) == nil)
    cache.record(entry(), for: key())
    #expect(cache.entry(for: key().digest, now: 2) == entry())
    let said = cache.takeDiagnostics()
    #expect(said.map(\.code) == ["store.corrupt"])
    #expect(said[0].message.contains("completions.sqlite.corrupt-1"))
    #expect(folder.read("completions.sqlite.corrupt-1").elementsEqual(bytes))
  }

  @Test func earlierOnesAreKept() {
    folder.write([1], to: "completions.sqlite.corrupt-1")
    folder.write([2, 2], to: "completions.sqlite")
    let cache = open()
    cache.record(entry(), for: key())
    #expect(folder.read("completions.sqlite.corrupt-1") == [1])
    #expect(folder.read("completions.sqlite.corrupt-2") == [2, 2])
  }

  @Test func aTruncatedDatabase() {
    fill()
    let bytes = folder.read("completions.sqlite")
    folder.write(Array(bytes.prefix(bytes.count / 2)), to: "completions.sqlite")
    let cache = open()
    for number in 0..<20 { _ = cache.entry(for: key("\(number)").digest, now: 2) }
    cache.record(entry(), for: key("new"))
    cache.record(entry(), for: key("new"))
    #expect(cache.entry(for: key("new").digest, now: 2) == entry())
    #expect(cache.takeDiagnostics().map(\.code).contains("store.corrupt"))
  }

  @Test func theDatabaseOfAnotherProgram() {
    fill()
    // The application's mark stands at byte 68 of the header (SQLite's file format, 1.3).
    var bytes = folder.read("completions.sqlite")
    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    folder.write(bytes, to: "completions.sqlite")
    let cache = open()
    #expect(cache.entry(for: key("7").digest, now: 2) == nil)
    let said = cache.takeDiagnostics()
    #expect(said.map(\.code) == ["store.corrupt"])
    #expect(said.first?.message.contains("another program") == true)
    #expect(folder.read("completions.sqlite.corrupt-1").elementsEqual(bytes))
  }

  @Test func anEmptyFileIsANewDatabase() {
    folder.write([], to: "completions.sqlite")
    let cache = open()
    cache.record(entry(), for: key())
    #expect(cache.entry(for: key().digest, now: 2) == entry())
    #expect(cache.takeDiagnostics().isEmpty)
  }

  @Test(arguments: ["/proc/vitae", "/dev/null/vitae"])
  func foldersThatCannotBeWritten(_ path: String) {
    let cache = CompletionCache(folder: path)
    #expect(cache.entry(for: key().digest, now: 2) == nil)
    cache.record(entry(), for: key())
    #expect(cache.entry(for: key().digest, now: 2) == nil)
    #expect(cache.lease(key().digest, now: 2, life: 9) == .unavailable)
    #expect(cache.takeDiagnostics().map(\.code) == ["store.unwritable"])
    #expect(cache.takeDiagnostics().isEmpty)
  }

  @Test func aFolderInPlaceOfTheFile() {
    let cache = CompletionCache(folder: folder.path)
    let inner = CompletionCache(folder: folder.path + "/completions.sqlite")
    inner.record(entry(), for: key())
    inner.close()
    #expect(cache.entry(for: key().digest, now: 2) == nil)
    #expect(cache.takeDiagnostics().map(\.code) == ["store.unwritable"])
    #expect(inner.delete(tenant: "ada") == 1)
  }
}
