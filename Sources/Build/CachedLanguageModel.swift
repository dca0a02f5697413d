internal import Base
internal import Content
internal import Glibc
internal import Providers
internal import Store
internal import Synchronization
internal import Tailoring

/// Where answers of a language model may come from.
enum CompletionMode: String, Sendable {
  /// From the cache, else from the model.
  case live
  /// From the model, whatever the cache has; each question once a run.
  case record
  /// From the cache alone, negative entries of any age included.
  case replay
  /// From the cache alone.
  case offline
}

/// A language model whose answers are kept in a `CompletionCache`: the same question is paid for once, also when
/// several tasks or processes ask it at the same time.
///
/// An answer that does not fit is paid for all the same. It is asked for once more by the next run; then the cache is believed
/// as long as any negative answer. What comes out of the cache is checked against the schema again, like a fresh answer. When the model has failed
/// several times in a row for reasons that are not the question's, it is not asked again in this run.
final class CachedLanguageModel: LanguageModel {
  private struct State {
    var use = ModelUse()
    /// Whether the cache was told the price.
    var hasPrice = false
    /// What the model was asked in this run, by it or by another it waited for: times are too coarse to tell two builds of one second apart.
    var questions: Set<Digest> = []
    /// Failures in a row that are not the question's fault, and the last of them.
    var failuresInARow = 0
    var lastFailure: LanguageModelError?
  }

  /// How many failures in a row end the asking.
  private static let patience = 3
  /// The version of the checks below.
  private static let verifierVersion = 1
  /// Seconds that a lease lasts without being renewed, and the pause between two looks at one that is held.
  private static let leaseLife: Int64 = 15
  private static let leasePause: Duration = .milliseconds(40)

  private let base: any LanguageModel
  private let cache: CompletionCache
  private let mode: CompletionMode
  private let now: @Sendable () -> Int64
  private let started: Int64
  private let flights = SingleFlight<Digest, Result<Completion, LanguageModelError>>()
  private let state = Mutex(State())

  /// - `now`: seconds since 1970-01-01 UTC. It dates entries and never reaches a document.
  init(
    _ base: any LanguageModel, cache: CompletionCache, mode: CompletionMode, price: ModelPrice? = nil,
    now: @escaping @Sendable () -> Int64 = { Int64(time(nil)) }
  ) {
    self.base = base
    self.cache = cache
    self.mode = mode
    self.now = now
    started = now()
    state.withLock { $0.use.price = price }
  }

  var adapter: String { base.adapter }
  var provider: String { base.provider }
  var model: String { base.model }

  /// What happened so far.
  var use: ModelUse { state.withLock { $0.use } }

  func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    let key = key(of: request)
    let digest = key.digest
    let result = await flights.value(for: digest) { await self.resolve(request, key, digest) }
    return try result.get()
  }

  /// Closes the cache, and says what went wrong in it and with the model.
  func finish() -> [Diagnostic] {
    cache.close()
    // Questions that were under way at the same time may have failed after the last that was waited for.
    let (failures, failure) = state.withLock { ($0.failuresInARow, $0.lastFailure) }
    guard failures >= Self.patience, let failure else { return cache.takeDiagnostics() }
    return cache.takeDiagnostics() + [givenUp(failure, failures)]
  }

  private func givenUp(_ failure: LanguageModelError, _ failures: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "provider.given-up",
      "`\(model)` at `\(provider)` failed \(failures) times in a row and was not asked again: \(failure)",
      hints: ["the documents were worded without it; build again once it answers"])
  }
}

// MARK: - Finding an answer

extension CachedLanguageModel {
  private typealias Outcome = Result<Completion, LanguageModelError>

  private func key(of request: CompletionRequest) -> CompletionKey {
    CompletionKey(
      adapter: adapter, provider: provider, model: model, parameters: request.parameters,
      schema: request.schema, prompt: request.prompt,
      messages: request.messages.map { ($0.role.rawValue, $0.content) }, tenant: request.tenant)
  }

  private func resolve(_ request: CompletionRequest, _ key: CompletionKey, _ digest: Digest) async -> Outcome
  {
    if let kept = kept(digest, request) { return kept }
    guard mode == .live || mode == .record else { return .failure(.offline) }
    // Where there was no answer, one that another process gets in the meantime answers this question, too.
    if cache.entry(for: digest, now: now(), negativeLife: CompletionCache.negativeLife) == nil {
      askedNow(digest)
    }
    if let failure = givenUpFailure { return .failure(failure) }
    while true {
      if Task.isCancelled { return .failure(.cancelled) }
      switch cache.lease(digest, now: now(), life: Self.leaseLife) {
      case .unavailable: return await ask(request, key, digest)
      case .granted: return await askWithLease(request, key, digest)
      case .held:
        askedNow(digest)
        try? await Task.sleep(for: Self.leasePause)
        if let kept = kept(digest, request) { return kept }
      }
    }
  }

  private var givenUpFailure: LanguageModelError? {
    state.withLock { $0.failuresInARow >= Self.patience ? $0.lastFailure : nil }
  }

  /// The answer in the cache, checked; nil where there is none that this mode may use.
  private func kept(_ digest: Digest, _ request: CompletionRequest) -> Outcome? {
    let life = mode == .replay ? Int64.max : CompletionCache.negativeLife
    let isOwn = state.withLock { $0.questions.contains(digest) }
    guard let entry = cache.entry(for: digest, now: now(), negativeLife: life),
      mode != .record || isOwn || entry.created > started,
      mode != .live || isOwn || entry.status != .schemaViolation
    else { return nil }
    state.withLock { state in
      state.use.cached += 1
      // What did not fit is no answer that would have to be paid for again.
      guard entry.status == .succeeded else { return }
      state.use.savedInputTokens += entry.inputTokens
      state.use.savedOutputTokens += entry.outputTokens
    }
    return outcome(of: entry, request)
  }

  private func outcome(of entry: CompletionEntry, _ request: CompletionRequest) -> Outcome {
    switch entry.status {
    case .refused: return .failure(.refused(entry.response))
    case .schemaViolation, .schemaViolationAgain: return .failure(.schemaViolation(entry.response))
    case .succeeded:
      if let violation = Self.violation(entry.response, request) {
        return .failure(.schemaViolation(violation))
      }
      return .success(
        Completion(text: entry.response, inputTokens: entry.inputTokens, outputTokens: entry.outputTokens))
    }
  }

  private static func violation(_ text: String, _ request: CompletionRequest) -> String? {
    guard let value = try? JSONValue.parse(text) else { return "not JSON" }
    return JSONSchema.violation(of: value, in: request.schema)
  }
}

// MARK: - Asking

extension CachedLanguageModel {
  /// Asks while a second task keeps the lease alive, unless another process was just faster.
  private func askWithLease(_ request: CompletionRequest, _ key: CompletionKey, _ digest: Digest) async
    -> Outcome
  {
    defer { cache.releaseLease(digest) }
    if let kept = kept(digest, request) { return kept }
    let heartbeat = Task { [cache, now] in
      while (try? await Task.sleep(for: .seconds(Self.leaseLife / 3))) != nil {
        cache.renewLease(digest, now: now(), life: Self.leaseLife)
      }
    }
    defer { heartbeat.cancel() }
    return await ask(request, key, digest)
  }

  private func ask(_ request: CompletionRequest, _ key: CompletionKey, _ digest: Digest) async -> Outcome {
    askedNow(digest)
    do throws(LanguageModelError) {
      let completion = try await base.complete(request)
      note(completion)
      keep(.succeeded, completion.text, completion.bill, key, digest)
      return .success(completion)
    } catch {
      note(error)
      switch error {
      case .refused(let reason): keep(.refused, reason, ModelBill(), key, digest)
      case .schemaViolation(let reason, let bill): keepViolation(reason, bill, key, digest)
      default: break
      }
      return .failure(error)
    }
  }

  private func askedNow(_ digest: Digest) { state.withLock { _ = $0.questions.insert(digest) } }

  private func note(_ completion: Completion) {
    state.withLock { state in
      state.use.asked += 1
      state.use.inputTokens += completion.inputTokens
      state.use.outputTokens += completion.outputTokens
      state.failuresInARow = 0
    }
  }

  private func note(_ error: LanguageModelError) {
    state.withLock { state in
      state.use.asked += 1
      state.use.failed += 1
      if case .schemaViolation(_, let bill) = error {
        state.use.inputTokens += bill.inputTokens
        state.use.outputTokens += bill.outputTokens
      }
      guard error != .cancelled else { return }
      state.failuresInARow = error.isTransient ? state.failuresInARow + 1 : 0
      state.lastFailure = error
    }
  }

  private func keepViolation(_ reason: String, _ bill: ModelBill, _ key: CompletionKey, _ digest: Digest) {
    keep(
      unfit(digest) == nil ? .schemaViolation : .schemaViolationAgain, reason, bill, key, digest)
  }

  /// What the cache has of an answer to the question that did not fit.
  private func unfit(_ digest: Digest) -> CompletionEntry? {
    guard let entry = cache.entry(for: digest, now: now()) else { return nil }
    return [.schemaViolation, .schemaViolationAgain].contains(entry.status) ? entry : nil
  }

  /// The bill of an answer that did not fit, and that this one replaces, stays in the sum.
  private func keep(
    _ status: CompletionStatus, _ response: String, _ bill: ModelBill, _ key: CompletionKey, _ digest: Digest
  ) {
    let before = unfit(digest)
    let price = state.withLock { state in
      defer { state.hasPrice = true }
      return state.hasPrice ? nil : state.use.price
    }
    if let price {
      cache.setPrice(model: price.model, from: 0, input: price.input, output: price.output)
    }
    cache.record(
      CompletionEntry(
        status: status, response: response, inputTokens: bill.inputTokens + (before?.inputTokens ?? 0),
        outputTokens: bill.outputTokens + (before?.outputTokens ?? 0),
        verifierVersion: Self.verifierVersion, created: now()),
      for: key, digest: digest)
  }
}
