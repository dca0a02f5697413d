internal import Base
internal import Content

/// Statements told as sentences, each with the post it comes from.
extension LetterDraft {
  /// Tells statements about one post after another; where two of them are short, in one sentence.
  /// `named`: the post that the paragraph has named already.
  mutating func tellAll(
    _ proofs: [Proof], after strongest: Fact, named: FactID? = nil, in out: inout [Sentence]
  ) {
    var item = named
    var last: Fact?
    var rest = proofs
    while let proof = rest.first {
      let enough = proof.isIdle && !isThin ? Self.enoughIdleWords : Self.enoughWords
      guard out.isEmpty || count < enough || isPinned(proof.fact) else {
        rest.removeFirst()
        continue
      }
      let goesOn = post(proof.fact) == item
      let before = out.count
      if isDuty(proof) {
        let told = tellDuties(rest, goesOn: goesOn, after: strongest, last, in: &out)
        rest.removeAll { told.contains($0.fact.id) }
      } else if goesOn, rest.count > 1, post(rest[1].fact) == item,
        tellBoth(proof, rest[1], isFirst: last == nil, in: &out)
      {
        last = proof.fact
        rest.removeFirst(2)
      } else {
        tell(proof, goesOn: goesOn, after: strongest, last, in: &out)
        rest.removeFirst()
      }
      if out.count > before { (item, last) = (post(proof.fact), proof.fact) }
    }
  }

  private mutating func tell(
    _ proof: Proof, goesOn: Bool, after strongest: Fact, _ last: Fact?, in out: inout [Sentence]
  ) {
    let fact = proof.fact
    let statement = statement(fact, proof.text)
    var values = values(of: fact, statement)
    let facts = basis(of: fact)
    var wordings: [Candidate] = []
    func add(_ patterns: [String]) {
      wordings += patterns.filter { Self.isFilled($0, by: values) }.map { (Self.fill($0, values), facts) }
    }
    guard statement != nil else { return }
    if fact.path.hasPrefix("volunteer") {
      if goesOn { add(turned(phrases.further)) }
      add(duty.voluntary)
    } else {
      if goesOn, last == nil { add(duty.there) }
      // Where the deed has the posting's word itself, the reader needs no frame to see it.
      if let asked = proof.asked, frames < 2, !isOfOtherTongue, !isAsked(asked, like: values["clause"]) {
        values["asked"] = asked
        add(turned(goesOn ? phrases.askedHere : frames > 0 ? phrases.askedAlso : phrases.asked))
      }
      let isOver = fact.dates?.isCurrent != true
      let further = phrases.further + (isOver ? phrases.furtherOnce : [])
      if !goesOn, let function = function(fact, values, after: strongest) { add(turned(function)) }
      add(turned(goesOn ? further : opening(of: fact, after: strongest, last)))
      if !goesOn { add(plain(of: fact)) }
      // A deed of another post without that post would be read as one of the post before.
      if goesOn || values["at"] == nil { add(Array(phrases.further.suffix(1))) }
    }
    guard let sentence = supported(varied(wordings)) else { return }
    if let asked = values["asked"], sentence.text.plain.contains(asked) { frames += 1 }
    append(sentence, to: &out)
  }

  /// "j’y ai aussi formé 74 collègues": a French deed in the post that was just named; nil where it has no such form.
  private func there(_ clause: String) -> String? {
    guard language == .fr, clause.hasPrefix("j’ai ") else { return nil }
    return "j’y ai aussi " + clause.dropFirst("j’ai ".count)
  }

  /// What follows "j’ai" in a French clause, "habe ich" in a German one; nil where there is no such form.
  private func did(_ clause: String) -> String? {
    if language == .de { return Statement.rest(of: clause, in: .de) }
    return language == .fr && clause.hasPrefix("j’ai ") ? String(clause.dropFirst("j’ai ".count)) : nil
  }

  /// "Ich habe Nachträge geprüft" of "habe ich Nachträge geprüft"; nil but in German.
  private func subjectFirst(_ clause: String) -> String? {
    let parts = Statement.split(clause, at: " ich ", most: 2)
    guard language == .de, parts.count == 2, !parts[0].contains(" ") else { return nil }
    return "ich " + parts[0] + " " + parts[1]
  }

  /// `once` or `now`, a German verb of the past or the present and its subject, and `object`, what stands after them: "betreute
  /// ich" and "vier Praktikantinnen".
  private func split(_ clause: String, in values: inout [String: String]) {
    let parts = Statement.split(clause, at: " ich ", most: 2)
    guard language == .de, parts.count == 2, !parts[0].contains(" "), parts[0] != "habe" else { return }
    values[ClauseTense.isPresent(clause, in: .de) ? "now" : "once"] = parts[0] + " ich"
    values["object"] = parts[1]
  }

  /// Frames for the first statement about a post.
  private func opening(of fact: Fact, after strongest: Fact, _ last: Fact?) -> [String] {
    let isSamePlace =
      fact.organization == (last ?? strongest).organization || fact.organization.map(isNobody) ?? false
    if post(fact) != post(strongest), isBefore(fact, strongest) {
      return isSamePlace ? phrases.earlierAs : phrases.earlier
    }
    if post(fact) != post(strongest), isBefore(strongest, fact) {
      let isOver = fact.dates?.isCurrent != true
      return isSamePlace ? phrases.laterAs + (isOver ? phrases.laterOnceAs : []) : phrases.later
    }
    let isNow = fact.dates?.isCurrent == true
    return isPortrayed(fact) ? plain(of: fact) : isNow ? phrases.plainAs : phrases.plainOnceAs
  }

  /// Frames for a statement that says by itself what somebody was, and opens what is told of its post; nil where others
  /// serve.
  private func function(_ fact: Fact, _ values: [String: String], after strongest: Fact) -> [String]? {
    let isOver = fact.dates?.isCurrent != true
    let frames = isOver ? phrases.plainFunctionOnce : phrases.plainFunction
    guard values["role"] == nil, post(fact) == post(strongest) else { return nil }
    return frames.isEmpty ? nil : isPortrayed(fact) ? frames.filter { !$0.contains("{title}") } : frames
  }

  /// "In my time at" tells of a post that is over.
  private func plain(of fact: Fact) -> [String] {
    phrases.plain + (fact.dates?.isCurrent == true ? [] : phrases.plainOnce)
  }

  /// Whether the opening said already what the person is there.
  private func isPortrayed(_ fact: Fact) -> Bool { positionID(fact) == portrayed }

  /// A statement with the verb that it needs in its post.
  private func told(_ statement: Statement, of fact: Fact) -> String {
    guard statement.form == .function else { return statement.told(in: language) }
    let function = Function(told: statement.told(in: language), in: language)
    return function.told(in: language, isCurrent: fact.dates?.isCurrent == true)
  }

  func values(of fact: Fact, _ statement: Statement?) -> [String: String] {
    var values = ["text": Clause.trimmed(text(of: fact))]
    if let statement {
      let told = told(statement, of: fact)
      values["clause"] = told
      if let rest = Statement.rest(of: told, in: language) { values["rest"] = rest }
      values["there"] = there(told)
      values["did"] = did(told)
      values["ich"] = subjectFirst(told)
      split(told, in: &values)
    }
    if let organization = fact.organization, !isNobody(organization) { values["at"] = at(organization) }
    // "Als Bauleiter gehörte zu meinen Aufgaben …" has another subject than "ich".
    let clause = values["clause"] ?? ""
    let isFunction =
      clause.hasPrefix("j’ai été ") || clause.hasPrefix("worked as ") || statement?.form == .function
    if let position = positionID(fact).flatMap({ store[$0] }), let role = roleName(position) {
      let told = RoleName.inSentence(role, language)
      if isFunction {
        values["title"] = statement?.form == .function ? nil : told
      } else {
        values["role"] = told
        values["de role"] = values["role"].map(Elision.of)
      }
    }
    return values
  }

  /// Whether there is a value for each slot of a pattern.
  static func isFilled(_ pattern: String, by values: [String: String]) -> Bool {
    pattern.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst().allSatisfy
    {
      values[Substring($0.prefix { $0 != UInt8(ascii: "}") }).lowercased()] != nil
    }
  }

  /// What a sentence about a statement rests on: the statement, or what the person's own words for this post rest on, and
  /// the post.
  func basis(of fact: Fact) -> [FactID?] {
    (accepted.texts[fact.id]?.facts ?? [fact.id]).map { Optional($0) } + [positionID(fact)]
  }

  /// Two short statements of one post in one sentence; false where that is not short or not supported.
  private mutating func tellBoth(_ a: Proof, _ b: Proof, isFirst: Bool, in out: inout [Sentence]) -> Bool {
    guard let first = statement(a.fact, a.text), let second = statement(b.fact, b.text), first.after.isEmpty,
      first.form == .deed, second.form == .deed, !a.fact.path.hasPrefix("volunteer"),
      second.after.isEmpty, !first.clause.contains(";"), !hasTwoAnds(first, second),
      Words.of(first.clause).count + Words.of(second.clause).count <= 30,
      let rest = language == .de ? Statement.rest(of: second.clause, in: .de) : second.clause,
      language != .de || Statement.rest(of: first.clause, in: .de) != nil
    else { return false }
    var values = ["clause": first.clause, "rest": rest]
    values["there"] = there(first.clause)
    values["did"] = did(first.clause)
    let facts = basis(of: a.fact) + basis(of: b.fact)
    let patterns = isFirst ? duty.bothThere : phrases.both
    let wordings: [Candidate] = turned(patterns.filter { Self.isFilled($0, by: values) }).map {
      (Self.fill($0.replacing("y {rest}", with: and(before: rest)), values), facts)
    }
    guard let sentence = supported(varied(wordings), silently: true) else { return false }
    append(sentence, to: &out)
    return true
  }

  /// Spanish "y" before what begins with its sound: "e implanté".
  private func and(before rest: String) -> String {
    let first = Words.first(1, of: rest).first?.folded ?? ""
    let isSame = language == .es && (first.hasPrefix("i") || first.hasPrefix("hi") && !first.hasPrefix("hie"))
    return (isSame ? "e" : "y") + " {rest}"
  }

  /// Whether German or Spanish would join what is joined already: "angeleitet und gewartet und behoben".
  private func hasTwoAnds(_ a: Statement, _ b: Statement) -> Bool {
    switch language {
    case .de: [a, b].contains { $0.clause.contains(" und ") }
    case .es: [a, b].contains { $0.clause.contains(" y ") } || a.clause.contains(", ")
    case .en, .fr: false
    }
  }

  /// Whether `a` ended before `b` began, so that "before that" is true.
  func isBefore(_ a: Fact, _ b: Fact) -> Bool {
    guard let own = a.dates?.start, let other = b.dates?.start else { return false }
    return own < other
  }
}
