internal import Base

/// Finds the reference number of a posting.
enum ReferenceNumber {
  private static let cues: HashedWords = [
    "reference", "ref", "referenz", "referenznummer", "kennziffer", "stellennummer", "referencia",
    "requisition", "req", "jobid",
    "stellen-id", "referenzcode",
  ]

  /// A token with a digit right after a cue such as "Ref.:", "Kennziffer", "Job ID".
  static func find(in text: String) -> String? {
    let words = Words.of(text)
    for i in words.indices {
      let isCue =
        cues.contains(words[i].folded)
        || (words[i].folded == "id" && i > 0 && ["job", "vacancy", "posting"].contains(words[i - 1].folded))
      guard isCue else { continue }
      var j = i + 1
      while j < words.count, j <= i + 2,
        ["no", "number", "nr", "nummer", "id", "code", "n", "numero"].contains(words[j].folded)
      {
        j += 1
      }
      guard j < words.count else { continue }
      if let token = token(text, from: words[j].range.lowerBound) { return token }
    }
    return nil
  }

  private static func token(_ text: String, from start: Int) -> String? {
    let rest = Array(text.utf8)[start...]
    let token = rest.prefix { byte in
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        || [0x2D, 0x2F, 0x5F, 0x2E].contains(byte)
    }
    let out = String(decoding: token, as: UTF8.self).trimmingEnd { ".-/".contains($0) }
    guard (3...24).contains(out.utf8.count), out.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    return out
  }
}
