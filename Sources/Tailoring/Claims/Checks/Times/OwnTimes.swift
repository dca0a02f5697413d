/// A statement that says when or for how long keeps that: "Apprentice of the Year in 2011" was not in 2012, whatever the post's years.
extension ClaimCheck {
  mutating func checkOwnTimes() {
    for mention in claim.dates where mention.role != .end {
      let home = homes(beside: first(beside: mention).words).first { home in
        let dated = sources[home.fact].dates.filter {
          sources[home.fact].pieceOf[$0.words.lowerBound] == home.word
        }
        return !dated.isEmpty && !sources[home.fact].dates.contains { mention.isCovered(by: $0) }
          && dated.allSatisfy { $0.role == .point || $0.role == mention.role }
      }
      if home != nil { report(.date, raw(mention.words)) }
    }
    for mention in claim.numbers where mention.unit == "y" || mention.unit == "mo" {
      let home = homes(beside: mention.words).first { home in
        let source = sources[home.fact]
        let lasting = source.numbers.filter {
          !$0.words.isEmpty && source.pieceOf[$0.words.lowerBound] == home.word && $0.unit == mention.unit
        }
        return !lasting.isEmpty
          && !source.numbers.contains {
            $0.unit == mention.unit && !Set($0.values).isDisjoint(with: mention.values)
          }
      }
      if home != nil, !isRounded(mention) { report(.years, raw(mention.words)) }
    }
  }

  /// "in November 2015 and 2014": the first of dates that only "and" or a comma joins.
  private func first(beside mention: DateMention) -> DateMention {
    let before = claim.dates.last { other in
      other.words.upperBound <= mention.words.lowerBound
        && words[other.words.upperBound..<mention.words.lowerBound].allSatisfy {
          Conjunctions.anyAnd.contains($0.folded)
        }
    }
    return before.map { first(beside: $0) } ?? mention
  }

  private func isRounded(_ mention: NumberMention) -> Bool { mention.isRaised || mention.isLowered }

  /// The pieces of statements that most of the words beside a time are of, and of nothing else.
  private func homes(beside time: Range<Int>) -> [Place] {
    let piece = claim.pieceOf[time.lowerBound]
    let told = words.indices.filter {
      claim.pieceOf[$0] == piece && !time.contains($0) && claim.isContent($0) && !words[$0].isNumeric
        && !alignment.places[$0].isEmpty
    }
    guard told.count >= 1 else { return [] }
    var counts: [Place: Int] = [:]
    for i in told {
      let here = Set(
        alignment.places[i].filter { own[$0.fact].kind == .highlight }.map {
          Place(fact: $0.fact, word: sources[$0.fact].pieceOf[$0.word])
        })
      for home in here { counts[home, default: 0] += 1 }
    }
    return counts.filter { $0.value == told.count && $0.value >= 2 }.keys.sorted {
      ($0.fact, $0.word) < ($1.fact, $1.word)
    }
  }
}
