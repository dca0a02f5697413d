import Base
import Store
import Testing

@Suite struct CompletionCacheTests {
  private let folder = TemporaryFolder()
  private let cache: CompletionCache

  init() { cache = CompletionCache(folder: folder.path) }

  @Test func nothingIsOpenedBeforeItIsNeeded() {
    #expect(cache.takeDiagnostics().isEmpty)
    cache.close()
    #expect(folder.names.isEmpty)
  }

  @Test func whatIsRecordedIsFound() {
    #expect(cache.entry(for: key().digest, now: 1) == nil)
    cache.record(entry(), for: key())
    #expect(cache.entry(for: key().digest, now: 2000) == entry())
    #expect(cache.entry(for: key("other").digest, now: 2000) == nil)
    #expect(cache.takeDiagnostics().isEmpty)
  }

  @Test(arguments: ["", "\0", "{\"summary\":\"Å 🌉\"}", String(repeating: "long ", count: 100_000)])
  func answersOfAllKinds(_ text: String) {
    cache.record(entry(text), for: key())
    #expect(cache.entry(for: key().digest, now: 2000)?.response == text)
  }

  @Test func answersOutliveTheProcess() {
    cache.record(entry(), for: key())
    cache.close()
    let later = CompletionCache(folder: folder.path)
    #expect(later.entry(for: key().digest, now: 2000) == entry())
    #expect(folder.names.contains("completions.sqlite"))
  }

  @Test func aNewAnswerReplacesTheOld() {
    cache.record(entry("old", created: 1), for: key())
    cache.record(entry("new", created: 2), for: key())
    #expect(cache.entry(for: key().digest, now: 3)?.response == "new")
    #expect(cache.statistics().calls == 1)
  }

  @Test(arguments: [CompletionStatus.refused, .schemaViolation])
  func negativeEntriesLiveShortly(_ status: CompletionStatus) {
    cache.record(entry("no", status: status, created: 1000), for: key())
    func found(_ now: Int64, life: Int64 = CompletionCache.negativeLife) -> Bool {
      cache.entry(for: key().digest, now: now, negativeLife: life) != nil
    }
    #expect(found(1000) && found(4599))
    #expect(!found(4600) && !found(999))
    #expect(found(1 << 40, life: .max))
  }

  @Test func costsFollowThePriceOfTheDay() {
    cache.setPrice(model: "small-1", from: 500, input: 2_000_000, output: 8_000_000)
    cache.setPrice(model: "small-1", from: 2000, input: 1_000_000, output: 4_000_000)
    for (message, created) in [("before", 499), ("then", 1999), ("now", 2000)] as [(String, Int64)] {
      cache.record(entry(created: created), for: key(message))
    }
    cache.record(entry(created: 3000), for: key("other", model: "big-1"))
    #expect(cache.entries().map(\.costMicros) == [0, 158, 79, 0])
    #expect(cache.statistics().costMicros == 237)
  }

  @Test func listsAndSums() {
    cache.record(entry(created: 2), for: key("b", tenant: "grace"))
    cache.record(entry("no", status: .refused, created: 1), for: key("a"))
    #expect(cache.entry(for: key("b", tenant: "grace").digest, now: 77) != nil)
    cache.close()
    let list = cache.entries()
    #expect(list.map(\.tenant) == ["ada", "grace"])
    #expect(list.map(\.status) == ["refused", "succeeded"])
    #expect(list.map(\.lastHit) == [1, 77])
    #expect(list[0].key == key("a").digest.hex)
    #expect(cache.entries(tenant: "grace").count == 1)
    let sums = cache.statistics()
    #expect(sums.calls == 2 && sums.negativeCalls == 1 && sums.people == 2 && sums.inputTokens == 62)
    #expect(sums.storedBytes > 0)
  }

  @Test func aPersonIsForgotten() {
    let secret = "Ada was dismissed in 2019 over the Wolfsburg affair."
    cache.record(entry(secret), for: key("a"))
    cache.record(entry("shared"), for: key("b"))
    cache.record(entry("shared"), for: key("b", tenant: "grace"))
    #expect(cache.delete(tenant: "ada") == 2)
    #expect(cache.entry(for: key("a").digest, now: 2) == nil)
    #expect(cache.entry(for: key("b", tenant: "grace").digest, now: 2)?.response == "shared")
    #expect(cache.delete(tenant: "ada") == 0)
    // A short text is stored as it is within its frame: its words would be there to read.
    for name in folder.names { #expect(!contains(folder.read(name), Array("Wolfsburg".utf8))) }
  }

  @Test func pruning() {
    cache.record(entry(created: 10), for: key("old"))
    cache.record(entry(created: 10), for: key("used"))
    _ = cache.entry(for: key("used").digest, now: 90)
    cache.close()
    #expect(cache.prune(lastUsedBefore: 50) == 1)
    #expect(cache.entries().map(\.key) == [key("used").digest.hex])
  }

  @Test func leases() {
    let other = CompletionCache(folder: folder.path)
    let digest = key().digest
    #expect(cache.lease(digest, now: 100, life: 15) == .granted)
    #expect(other.lease(digest, now: 114, life: 15) == .held)
    #expect(other.lease(key("other").digest, now: 100, life: 15) == .granted)
    cache.renewLease(digest, now: 110, life: 15)
    #expect(other.lease(digest, now: 124, life: 15) == .held)
    #expect(other.lease(digest, now: 125, life: 15) == .granted)
    cache.releaseLease(digest)
    #expect(cache.lease(digest, now: 126, life: 15) == .held)
    other.releaseLease(digest)
    #expect(cache.lease(digest, now: 126, life: 15) == .granted)
  }

  @Test func manyEntries() {
    for number in 0..<1500 { cache.record(entry("answer \(number)"), for: key("\(number)")) }
    let digests = stride(from: 0, to: 1500, by: 15).map { ($0, key("\($0)").digest) }
    for (number, digest) in digests {
      #expect(cache.entry(for: digest, now: 2)?.response == "answer \(number)")
    }
    #expect(cache.statistics().calls == 1500)
  }

  private func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
  }
}
