internal import Base
internal import Synchronization
internal import Tailoring

/// A language model that remembers whether it failed to answer: what was worded without it is worded anew by the next
/// build.
final class WatchedModel: LanguageModel {
  private let base: any LanguageModel
  private let failures = Atomic<Int>(0)

  init(_ base: any LanguageModel) { self.base = base }

  var adapter: String { base.adapter }
  var provider: String { base.provider }
  var model: String { base.model }

  var hasFailed: Bool { failures.load(ordering: .relaxed) > 0 }

  func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    do throws(LanguageModelError) {
      return try await base.complete(request)
    } catch {
      failures.add(1, ordering: .relaxed)
      throw error
    }
  }
}
