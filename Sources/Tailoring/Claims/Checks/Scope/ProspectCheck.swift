/// What somebody looks to do is not told as done or known: "looking to move into facilities coordination" is no experience of it.
extension ClaimCheck {
  mutating func checkProspects() {
    guard !ClaimLexicon.wishing.contains(anyIn: words), !ClaimLexicon.applying.contains(anyIn: words) else {
      return
    }
    for i in words.indices where claim.isContent(i) && !covered[i] && !isOfPosting[i] {
      let places = alignment.places[i]
      guard !places.isEmpty, !Prospects.isAhead(i, in: claim),
        places.allSatisfy({ place in
          [.basics, .summary].contains(own[place.fact].kind)
            && Prospects.isAhead(place.word, in: sources[place.fact])
        })
      else { continue }
      report(.familiarity, words[i].raw)
    }
  }
}
