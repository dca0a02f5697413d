import Tailoring

/// How the demands that are not read as a person wrote them down go wrong: by counts alone, so that it can be said of the
/// frozen sets too.
struct PostingFaults {
  /// Demands missed that are read as wishes; wishes read as demands.
  private var asWish = 0
  private var ofWish = 0
  /// Demands missed of which something read wrongly has a word: all words of one are in the other, or only some.
  private var partly = 0
  private var otherwise = 0
  /// Demands missed without a trace, and what is read though nobody asks for it.
  private var missed = 0
  private var wrong = 0

  /// Counts what is left over of one posting: the plain names of demands missed and of what is read wrongly, and which of them are
  /// among the wishes read and written down.
  mutating func add(missed: [(name: String, isWish: Bool)], wrong: [(name: String, isWish: Bool)]) {
    var left = wrong
    asWish += missed.count { $0.isWish }
    for label in missed where !label.isWish {
      let words = Self.words(label.name)
      guard let i = left.firstIndex(where: { !$0.isWish && !Self.words($0.name).isDisjoint(with: words) })
      else {
        self.missed += 1
        continue
      }
      let other = Self.words(left.remove(at: i).name)
      if other.isSubset(of: words) || words.isSubset(of: other) { partly += 1 } else { otherwise += 1 }
    }
    ofWish += left.count { $0.isWish }
    self.wrong += left.count { !$0.isWish }
  }

  private static func words(_ name: String) -> Set<Substring> {
    Set(PlainName.of(name).split(separator: " "))
  }

  var line: String {
    "  demands read as wishes \(asWish), wishes read as demands \(ofWish), cut too long or short \(partly), "
      + "named otherwise \(otherwise), missed \(missed), none \(wrong)"
  }
}
