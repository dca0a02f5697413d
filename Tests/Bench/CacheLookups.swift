internal import Base
internal import Glibc
internal import Store

/// Looks up the answers of language models in a cache that holds many of them.
enum CacheLookups {
  static let bound = 20.0

  /// Fills a new cache with `count` answers of a letter's size, opens it anew, and looks each up in an order that has
  /// nothing to do with theirs.
  static func figures(count: Int, folder: String) -> [Figure] {
    let keys = (0..<count).map { key($0) }
    fill(CompletionCache(folder: folder), keys)
    let cache = CompletionCache(folder: folder)
    func digest(_ step: Int) -> Digest { keys[(step * 7919 + 17) % count].1 }
    var found = 0
    let start = cpuMicroseconds()
    for step in 0..<count { found += cache.entry(for: digest(step), now: 2) == nil ? 0 : 1 }
    let mean = (cpuMicroseconds() - start) / Double(count)
    // Once more with a clock around each, which costs a microsecond itself.
    var times = (0..<count).map { step in
      let began = cpuMicroseconds()
      found += cache.entry(for: digest(step), now: 2) == nil ? 0 : 1
      return cpuMicroseconds() - began
    }
    cache.close()
    guard found == 2 * count else {
      return [Figure(name: "answers found in the cache", value: Double(found), unit: "")]
    }
    times.sort()
    let name = "an answer among \(count) in the cache, processor time"
    return [
      Figure(name: name + ", mean", value: mean, unit: "µs", bound: bound),
      Figure(name: name + ", median", value: times[count / 2], unit: "µs"),
      Figure(name: name + ", 99th of 100", value: times[count * 99 / 100], unit: "µs"),
    ]
  }

  private static func cpuMicroseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }

  private static func fill(_ cache: CompletionCache, _ keys: [(CompletionKey, Digest)]) {
    for (number, key) in keys.enumerated() {
      let sentence =
        #"{"paragraph":1,"text":"At work \#(number) I did this and that.","facts":["work/\#(number)"]}"#
      let response = #"{"sentences":["# + Array(repeating: sentence, count: 12).joined(separator: ",") + "]}"
      cache.record(
        CompletionEntry(
          status: .succeeded, response: response, inputTokens: 2000, outputTokens: 400, verifierVersion: 1,
          created: 1), for: key.0, digest: key.1)
    }
    cache.close()
  }

  private static func key(_ number: Int) -> (CompletionKey, Digest) {
    let key = CompletionKey(
      adapter: "openai-chat/1", provider: "https://api.example.org/v1", model: "small-1", parameters: [],
      schema: .object([]), prompt: "letter/2", messages: [(role: "user", content: "\(number)")],
      tenant: "person-\(number % 10)")
    return (key, key.digest)
  }
}
