internal import Base

/// Times of the day keep their order: "from 23:00 to 07:00" is a night, "from 07:00 to 23:00" a day.
extension ClaimCheck {
  mutating func checkClockTimes() {
    let told = Self.clockTimes(words, text)
    guard told.count > 1 else { return }
    for source in sources {
      let known = Self.clockTimes(source.words, source.text)
      let turned = told.indices.dropLast().first { i in
        let (first, next) = (told[i], told[i + 1])
        guard claim.clauseOf[first.word] == claim.clauseOf[next.word], first.minute != next.minute else {
          return false
        }
        return known.indices.dropLast().contains {
          known[$0].minute == next.minute && known[$0 + 1].minute == first.minute
        }
          && !known.indices.dropLast().contains {
            known[$0].minute == first.minute && known[$0 + 1].minute == next.minute
          }
      }
      if let turned { report(.date, raw(told[turned].word..<min(words.count, told[turned + 1].word + 2))) }
    }
  }

  /// Minutes from midnight of "23:00", "23.00" and "23h00", with the word of the hour, in the text's order. O(words).
  private static func clockTimes(_ words: [Word], _ text: String) -> [(minute: Int, word: Int)] {
    guard words.contains(where: \.isNumeric) else { return [] }
    let bytes = Array(text.utf8)
    return words.indices.dropLast().compactMap { i in
      guard let hour = Int(words[i].folded), (0...24).contains(hour), words[i + 1].raw.utf8.count == 2,
        let minute = Int(words[i + 1].folded), (0...59).contains(minute)
      else { return nil }
      let gap = bytes[words[i].range.upperBound..<words[i + 1].range.lowerBound]
      guard gap.elementsEqual([0x3A]) || gap.elementsEqual([0x68]) else { return nil }
      return (hour % 24 * 60 + minute, i)
    }
  }
}
