import Base
import Content
import Glibc
import Store
import Synchronization
import Tailoring
import Testing

@testable import Build

/// A model that answers by a script, the last step repeated, and counts.
private final class ScriptedModel: LanguageModel {
  typealias Step = Result<String, LanguageModelError>

  let adapter = "scripted/1"
  let provider = "https://api.example.org"
  let model = "small-1"
  private let script: [Step]
  private let pause: Duration
  private let count = Mutex(0)

  init(_ script: [Step], pause: Duration = .zero) {
    self.script = script
    self.pause = pause
  }

  var calls: Int { count.withLock { $0 } }

  func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    let number = count.withLock { count in
      count += 1
      return count
    }
    if pause > .zero { try? await Task.sleep(for: pause) }
    return Completion(
      text: try script[min(number, script.count) - 1].get(), inputTokens: 31, outputTokens: 12)
  }
}

/// A clock that goes on by ten seconds whenever it is read.
private final class SteppingClock: Sendable {
  private let time = Mutex<Int64>(1000)
  func next() -> Int64 {
    time.withLock { time in
      time += 10
      return time
    }
  }
}

@Suite struct CachedLanguageModelTests {
  private let folder: String

  init() {
    let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(root)/vitae-cached-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private let good = ScriptedModel.Step.success(#"{"summary":"Built bridges."}"#)

  private func question(_ text: String = "q", tenant: String = "ada") -> CompletionRequest {
    CompletionRequest(
      prompt: "summary/1", messages: [.init(.user, text)], schemaName: "summary",
      schema: .object([
        JSONMember("type", .string("object")), JSONMember("required", .array([.string("summary")])),
      ]), tenant: tenant)
  }

  private func cached(
    _ base: ScriptedModel, mode: CompletionMode = .live, now: @escaping @Sendable () -> Int64 = { 1000 }
  ) -> CachedLanguageModel {
    CachedLanguageModel(base, cache: CompletionCache(folder: folder), mode: mode, now: now)
  }

  private func error(_ model: CachedLanguageModel, _ text: String = "q") async -> LanguageModelError? {
    do throws(LanguageModelError) {
      _ = try await model.complete(question(text))
      return nil
    } catch {
      return error
    }
  }

  private func removeFolder() { try? Files.remove(folder) }

  @Test func askedOnceAndKept() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([good])
    let first = cached(base)
    let answer = try await first.complete(question())
    #expect(try await first.complete(question()) == answer)
    #expect(first.finish().isEmpty)
    let later = cached(base)
    #expect(try await later.complete(question()) == answer)
    #expect(base.calls == 1)
    var use = ModelUse()
    (use.cached, use.asked, use.inputTokens, use.outputTokens) = (1, 1, 31, 12)
    (use.savedInputTokens, use.savedOutputTokens) = (31, 12)
    #expect(first.use == use)
    (use.asked, use.inputTokens, use.outputTokens) = (0, 0, 0)
    #expect(later.use == use)
  }

  @Test func costsAndSavings() async throws {
    defer { removeFolder() }
    let price = ModelPrice(model: "m", input: 2_000_000, output: 10_000_000, currency: "EUR")
    let model = CachedLanguageModel(
      ScriptedModel([good]), cache: CompletionCache(folder: folder), mode: .live, price: price, now: { 1000 })
    for _ in 0..<3 { _ = try await model.complete(question()) }
    #expect(model.use.costMicros == 182 && model.use.savedMicros == 364)
    #expect(model.use.summary == "1 model answer asked for (0.0002 EUR), 2 cached (0.0004 EUR saved)")
    #expect(ModelPrice.text(micros: 12_345_678, currency: "USD") == "12.35 USD")
    _ = model.finish()
  }

  @Test func withoutAPriceTokensAreTold() async throws {
    defer { removeFolder() }
    let model = cached(ScriptedModel([good]))
    #expect(model.use.summary == nil)
    for _ in 0..<2 { _ = try await model.complete(question()) }
    #expect(model.use.summary == "1 model answer asked for (43 tokens), 1 cached (43 tokens saved)")
  }

  @Test func peopleDoNotShareAnswers() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([good])
    let model = cached(base)
    _ = try await model.complete(question())
    _ = try await model.complete(question(tenant: "grace"))
    #expect(base.calls == 2)
  }

  @Test func manyTasksAskOnce() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([good], pause: .milliseconds(30))
    let model = cached(base)
    await withTaskGroup(of: LanguageModelError?.self) { group in
      for _ in 0..<20 { group.addTask { await error(model) } }
      for await error in group { #expect(error == nil) }
    }
    #expect(base.calls == 1)
  }

  /// Two caches over one file are to the database what two processes are.
  @Test(arguments: 0..<6) func manyProcessesAskOnce(round: Int) async throws {
    defer { removeFolder() }
    let base = ScriptedModel([good], pause: .milliseconds(20))
    let models = (0..<4).map { _ in cached(base) }
    await withTaskGroup(of: LanguageModelError?.self) { group in
      for model in models { group.addTask { await error(model) } }
      for await error in group { #expect(error == nil) }
    }
    #expect(base.calls == 1)
    #expect(models.map(\.use.cached).reduce(0, +) == 3)
    #expect(models.flatMap { $0.finish() }.isEmpty)
  }

  @Test func theLeaseOfADeadProcessExpires() async throws {
    defer { removeFolder() }
    let clock = SteppingClock()
    let base = ScriptedModel([good])
    let model = CachedLanguageModel(
      base, cache: CompletionCache(folder: folder), mode: .live,
      now: { clock.next() })
    let key = CompletionKey(
      adapter: model.adapter, provider: model.provider, model: model.model, parameters: [],
      schema: question().schema, prompt: "summary/1", messages: [(role: "user", content: "q")], tenant: "ada")
    let dead = CompletionCache(folder: folder)
    #expect(dead.lease(key.digest, now: 1000, life: 60) == .granted)
    #expect(await error(model) == nil)
    #expect(clock.next() >= 1060)
    #expect(base.calls == 1)
  }

  /// The clock stands still here, so that a lease which nobody gives back would be held for ever.
  @Test func whoIsCancelledGivesTheQuestionBack() async throws {
    defer { removeFolder() }
    let slow = cached(ScriptedModel([.failure(.cancelled)], pause: .seconds(60)))
    let task = Task { await error(slow) }
    try await Task.sleep(for: .milliseconds(50))
    task.cancel()
    #expect(await task.value == .cancelled)
    #expect(slow.finish().isEmpty)
    let base = ScriptedModel([good])
    #expect(await error(cached(base)) == nil && base.calls == 1)
  }

  @Test func refusalsAreBelievedForAWhile() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([.failure(.refused("no")), good])
    #expect(await error(cached(base)) == .refused("no"))
    #expect(await error(cached(base, now: { 1500 })) == .refused("no"))
    #expect(base.calls == 1)
    #expect(await error(cached(base, now: { 1000 + CompletionCache.negativeLife })) == nil)
    #expect(base.calls == 2)
  }

  /// An answer that does not fit is paid for, asked for once more by the next run, and no third time.
  @Test func unfitAnswersArePaidAndAskedForOnceMore() async throws {
    defer { removeFolder() }
    let unfit = ScriptedModel.Step.failure(
      .schemaViolation("x", ModelBill(inputTokens: 2000, outputTokens: 400)))
    let base = ScriptedModel([unfit])
    let first = cached(base)
    #expect(await error(first) != nil && first.use.inputTokens == 2000 && first.use.outputTokens == 400)
    #expect(await error(first) != nil && base.calls == 1, "not twice in one run")
    #expect(await error(cached(base, mode: .offline, now: { 1100 })) == .schemaViolation("x"))
    // Another run in the same second is another run.
    for now in [1000, 1000, 1400] as [Int64] { _ = await error(cached(base, now: { now })) }
    #expect(base.calls == 2)
    let cache = CompletionCache(folder: folder)
    #expect(cache.statistics().inputTokens == 4000 && cache.statistics().outputTokens == 800)
    #expect(cache.entries(tenant: nil).map(\.status) == ["schema-violation-again"])
    #expect(await error(cached(base, mode: .record, now: { 1500 })) != nil && base.calls == 3)
  }

  @Test func aSecondAnswerThatFitsIsUsed() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([
      .failure(.schemaViolation("x", ModelBill(inputTokens: 5, outputTokens: 1))), good,
    ])
    _ = await error(cached(base))
    #expect(await error(cached(base, now: { 1100 })) == nil && base.calls == 2)
    #expect(await error(cached(base, now: { 1200 })) == nil && base.calls == 2)
    #expect(CompletionCache(folder: folder).statistics().inputTokens == 36, "both were paid for")
  }

  @Test(arguments: [
    LanguageModelError.status(429, ""), .status(500, ""), .timedOut, .unreachable("x"), .cancelled,
  ])
  func passingErrorsAreNotKept(_ failure: LanguageModelError) async throws {
    defer { removeFolder() }
    let model = cached(ScriptedModel([.failure(failure), good]))
    #expect(await error(model) == failure)
    #expect(await error(model) == nil)
  }

  @Test func offline() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([good])
    #expect(await error(cached(base, mode: .offline)) == .offline)
    #expect(await error(cached(base)) == nil)
    #expect(await error(cached(base, mode: .offline)) == nil)
    #expect(await error(cached(base, mode: .offline), "another") == .offline)
    #expect(base.calls == 1)
  }

  @Test func replayBelievesOldRefusals() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([.failure(.refused("no"))])
    _ = await error(cached(base))
    let late: @Sendable () -> Int64 = { 1 << 40 }
    #expect(await error(cached(base, mode: .offline, now: late)) == .offline)
    #expect(await error(cached(base, mode: .replay, now: late)) == .refused("no"))
  }

  @Test func recordAsksAnewOnceARun() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([good, .success(#"{"summary":"Built tunnels."}"#)])
    _ = await error(cached(base))
    let recording = cached(base, mode: .record, now: { 2000 })
    #expect(try await recording.complete(question()).text.contains("tunnels"))
    #expect(try await recording.complete(question()).text.contains("tunnels"))
    #expect(base.calls == 2)
    #expect(try await cached(base, mode: .replay).complete(question()).text.contains("tunnels"))
  }

  /// What is in the cache is checked like a fresh answer.
  @Test func keptAnswersAreCheckedAgain() async throws {
    defer { removeFolder() }
    let model = cached(ScriptedModel([.success("[]")]))
    #expect(await error(model) == nil)
    #expect(await error(model) == .schemaViolation("$: array where object is due"))
  }

  @Test func aModelThatKeepsFailingIsNotAskedAgain() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([.failure(.timedOut)])
    let model = cached(base)
    for number in 0..<10 { #expect(await error(model, "\(number)") == .timedOut) }
    #expect(base.calls == 3)
    #expect(model.use.summary == "3 model answers asked for, none usable, 0 cached")
    let said = model.finish()
    #expect(said.map(\.code) == ["provider.given-up"])
    #expect(said.first?.message.contains("failed 3 times in a row") == true)
  }

  @Test func worksWithoutADatabase() async throws {
    defer { removeFolder() }
    let base = ScriptedModel([good])
    let model = CachedLanguageModel(
      base, cache: CompletionCache(folder: "/proc/vitae"), mode: .live, now: { 1 })
    #expect(await error(model) == nil)
    #expect(await error(model) == nil)
    #expect(base.calls == 2)
    #expect(model.finish().map(\.code) == ["store.unwritable"])
  }
}
