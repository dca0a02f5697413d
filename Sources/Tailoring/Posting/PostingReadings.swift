internal import Content
internal import Synchronization

/// The postings that were read: what they ask for is the same for all who apply. For one vocabulary.
final class PostingReadings: Sendable {
  private struct Known {
    var posting: JobPosting
    var reading: PostingReading
  }
  private struct State {
    /// By slug.
    var readings: [String: Known] = [:]
    /// The first the first.
    var order: [String] = []
  }

  /// Readings kept, each a few times as large as its posting.
  static let most = 64
  private let kept = Mutex(State())

  var count: Int { kept.withLock { $0.readings.count } }

  /// O(bytes); where the posting is known O(1) mostly, as its text is then the same in memory.
  func reading(of posting: JobPosting, _ vocabulary: Vocabulary) -> PostingReading {
    if let known = kept.withLock({ $0.readings[posting.slug] }), known.posting == posting {
      return known.reading
    }
    let reading = RequirementReader.read(posting, vocabulary: vocabulary)
    kept.withLock { kept in
      let known = Known(posting: posting, reading: reading)
      guard kept.readings.updateValue(known, forKey: posting.slug) == nil else { return }
      kept.order.append(posting.slug)
      if kept.order.count > Self.most { kept.readings[kept.order.removeFirst()] = nil }
    }
    return reading
  }
}
