/// The members of a list, and what splits them.
extension SegmentReading {
  mutating func list(from start: Int) -> [SkillItem] {
    var items: [SkillItem] = []
    var current: [Int] = []
    func close() {
      if let first = current.first, let last = current.last {
        if goesOnWithNumbers(current, after: items.last) {
          items[items.count - 1].tokens = items[items.count - 1].tokens.lowerBound..<last + 1
          current = []
          return
        }
        items.append(
          SkillItem(
            tokens: first..<last + 1,
            asides: segment.asides.filter { $0.after >= first && $0.after <= last }.map(\.tokens)))
      }
      current = []
    }
    var k = start
    while k < segment.tokens.count {
      let i = segment.tokens[k]
      let token = token(i)
      if token.kind == .comma || token.kind == .slash || token.raw == "&" || token.raw == "+" {
        if token.kind == .slash { hasAlternatives = true }
        close()
      } else if token.isWord, isSplit(k) {
        if Lexicon.ors.contains(token) { hasAlternatives = true }
        close()
      } else if token.isWord, isExample(k) {
        // A class that only introduces its examples has no entry.
        if current.isEmpty, let last = items.last, k > 0, self.token(segment.tokens[k - 1]).kind == .comma,
          !last.tokens.contains(where: isName) || endsGeneric(Array(last.tokens)),
          !Self.inclusions.contains(token.folded)
        {
          items.removeLast()
        }
        let isClass = !current.contains(where: isName) || endsGeneric(current)
        if isClass, !Self.inclusions.contains(token.folded) { current = [] }
        close()
      } else if clause.tongue == .german, current.isEmpty, !items.isEmpty, isRelative(k) {
        break
      } else if Lexicon.explains.contains(token), !isSoIs(k), !current.isEmpty || !items.isEmpty, !isName(i) {
        break
      } else if clause.isClauseWord(token),
        token.folded != "que" || k == 0 || !Lexicon.ands.contains(self.token(segment.tokens[k - 1])),
        current.isEmpty, !items.isEmpty, !isName(i)
      {
        break
      } else if token.isWord {
        current.append(i)
      }
      k += 1
    }
    close()
    return items
  }

  /// "… is a must, and so is QGIS"
  private func isSoIs(_ k: Int) -> Bool {
    token(segment.tokens[k]).folded == "so" && k + 1 < segment.tokens.count
      && ["is", "are"].contains(token(segment.tokens[k + 1]).folded)
  }

  /// "Texte schreiben, die man lesen mag"
  private func isRelative(_ k: Int) -> Bool {
    guard k > 0, k + 1 < segment.tokens.count, token(segment.tokens[k - 1]).kind == .comma,
      ["die", "der", "das", "den", "dem", "deren", "dessen"].contains(token(segment.tokens[k]).folded)
    else { return false }
    return clause.isClauseWord(token(segment.tokens[k + 1]))
  }

  /// "Eurocodes 2, 3 and 5": figures go on with the name before them.
  private func goesOnWithNumbers(_ tokens: [Int], after item: SkillItem?) -> Bool {
    guard let item, let last = item.tokens.last, token(last).isNumber || isName(last),
      let first = tokens.first
    else { return false }
    return tokens.allSatisfy { token($0).isNumber } && item.tokens.contains { token($0).isNumber }
      && first > last
  }

  func endsGeneric(_ tokens: [Int]) -> Bool {
    tokens.last.map { Lexicon.generic.contains(token($0)) } ?? false
  }
  private static let inclusions: HashedWords = [
    "including", "incl", "inkl", "insbesondere", "especially", "notamment",
  ]

  private func isSplit(_ k: Int) -> Bool {
    let i = segment.tokens[k]
    guard !clause.marks[i].contains(.inTerm) else { return false }
    if Lexicon.ors.contains(token(i)) {
      return clause.tongue != .english || token(i).folded != "o" || isBetweenCodes(k)
    }
    guard Lexicon.ands.contains(token(i)), k > 0, token(i).folded != "as" else { return false }
    if isInTitle(k) { return false }
    if token(i).folded == "y" || token(i).folded == "e" {
      guard clause.tongue == .spanish else { return false }
    }
    // "Form- und Lagetoleranzen", but "Excel- und SAP-Kenntnisse"
    if k + 1 < segment.tokens.count, clause.tongue == .german {
      let next = token(segment.tokens[k + 1]).folded
      if ["kenntnisse", "kenntnissen", "erfahrung", "erfahrungen"].contains(where: next.hasSuffix) {
        return true
      }
    }
    return !token(segment.tokens[k - 1]).raw.hasSuffix("-")
  }

  /// "SSCS0108 o SSCS0208": a Spanish "or" in a posting of any language.
  private func isBetweenCodes(_ k: Int) -> Bool {
    guard k > 0, k + 1 < segment.tokens.count else { return false }
    return [segment.tokens[k - 1], segment.tokens[k + 1]].allSatisfy { i in
      token(i).raw.utf8.count > 2
        && token(i).raw.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x41 && $0 <= 0x5A }
    }
  }

  /// "Town and Country Planning Act 1990": between capitals of one title that a word for laws and the like closes.
  private func isInTitle(_ k: Int) -> Bool {
    guard clause.tongue == .english, token(segment.tokens[k - 1]).raw.first!.isUppercase else { return false }
    for i in segment.tokens[(k + 1)...].prefix(7) {
      let token = token(i)
      guard token.isWord else { return false }
      if Self.laws.contains(token.raw) { return true }
      guard token.raw.first!.isUppercase || Lexicon.ands.contains(token) || token.folded == "of" else {
        return false
      }
    }
    return false
  }
  private static let laws: HashedWords = [
    "Act", "Acts", "Regulations", "Regulation", "Rules", "Order", "Code", "Directive", "Convention", "Scheme",
  ]

  private func isExample(_ k: Int) -> Bool {
    let here = token(segment.tokens[k])
    if Lexicon.examples.contains(here) { return !isName(segment.tokens[k]) }
    guard k + 1 < segment.tokens.count else { return false }
    let next = token(segment.tokens[k + 1]).folded
    return here.folded == "such" && next == "as" || here.folded == "zum" && next == "beispiel"
      || here.folded == "wie" && next != "man" && clause.tongue == .german && k > 0
      || here.folded == "comme"
      || here.folded == "como" && token(segment.tokens[max(0, k - 1)]).folded != "asi"
        && clause.tongue == .spanish && k > 0
      || here.folded == "por" && next == "ejemplo" || here.folded == "par" && next == "exemple"
      || here.folded == "tel" || here.folded == "tels" || here.folded == "telles" || here.folded == "telle"
      || here.folded == "tales"
  }

  /// Whether it is a degree or a paper, whose alternatives are such too.
  func isPaper(_ item: SkillItem) -> Bool {
    item.tokens.contains {
      clause.marks[$0].contains(.licence) || isLicence($0)
        || Lexicon.isDegree(token($0))
    }
  }
}
