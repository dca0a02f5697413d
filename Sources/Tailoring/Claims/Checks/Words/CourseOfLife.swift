internal import Base
internal import Content

/// Words of a course of life that say no more than the profile's posts and papers: "Empecé como enfermera", "bin beschäftigt",
/// "Soy diplomada".
extension ClaimCheck {
  mutating func coverCourseOfLife() {
    for i in words.indices where !covered[i] && !isOfPosting[i] {
      if Self.beginning[tongue.rawValue].contains(words[i].folded), isFirstPost(beside: i) {
        cover(i..<i + 1)
      }
      if Self.employed[tongue.rawValue].contains(words[i].folded), isEmployed(i) { cover(i..<i + 1) }
    }
    checkGraduates()
  }

  // MARK: Where it began

  private static let beginning: [Set<String>] = [
    ["started", "began", "start"], ["begann", "begonnen", "angefangen", "startete", "gestartet", "fing"],
    ["commence", "debute"], ["empece", "comence", "inicie"],
  ]
  private static let asOne: HashedWords = ["as", "als", "comme", "como"]

  /// "I started as a nurse at Las Fuentes": that post is the first of all, or at that employer.
  private func isFirstPost(beside i: Int) -> Bool {
    let here = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[i] }
    guard let lead = here.first(where: { Self.asOne.contains(words[$0].folded) }) else { return false }
    let told = here.filter { $0 > lead }
    func names(_ part: [Word]) -> Bool {
      let content = part.filter(FunctionWords.isContent)
      return !content.isEmpty
        && content.allSatisfy { word in told.contains { words[$0].key == word.key } }
    }
    let employers = self.names.posts.filter { post in
      here.contains { post.employer.first?.folded == words[$0].folded }
        && post.employer.allSatisfy { word in here.contains { words[$0].folded == word.folded } }
    }
    let pool = employers.isEmpty ? self.names.posts : employers
    guard let first = pool.compactMap({ $0.dates.start }).min(by: isBefore) else { return false }
    return pool.contains { post in names(post.title) && post.dates.start == first }
  }

  private func isBefore(_ a: PartialDate, _ b: PartialDate) -> Bool {
    (a.year, a.month ?? 1) < (b.year, b.month ?? 1)
  }

  // MARK: Employed

  private static let employed: [Set<String>] = [
    ["employed"], ["beschaftigt", "angestellt"], ["employe", "employee", "salarie", "salariee"],
    ["empleado", "empleada", "contratado", "contratada"],
  ]
  private static let unemployed: HashedWords = [
    "freelance", "freelancer", "freiberuflich", "freiberufler", "freiberuflerin", "selbststandig", "freie",
    "freier", "volunteer", "ehrenamtlich", "independant", "independante", "benevole", "autonomo", "autonoma",
    "voluntario", "voluntaria", "trainee", "praktikantin", "praktikant", "stagiaire", "becario", "becaria",
  ]
  private static let being: HashedWords = [
    "am", "was", "been", "bin", "war", "gewesen", "suis", "etais", "ete", "estoy", "estuve", "estaba", "fui",
  ]

  /// "bin beim Möbelhaus beschäftigt": the writer, at an employer of the facts, and not on their own account.
  private func isEmployed(_ i: Int) -> Bool {
    let here = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[i] }
    guard here.contains(where: { Self.being.contains(words[$0].folded) }) else { return false }
    return own.contains { fact in
      guard fact.isPost, let employer = fact.organization,
        ranges(ofEmployer: employer).contains(where: { claim.clauseOf[$0.lowerBound] == claim.clauseOf[i] })
      else { return false }
      return !Words.of(fact.text).contains { Self.unemployed.contains($0.folded) }
    }
  }

  // MARK: Degrees as what somebody is

  /// Who still studies is no graduate.
  private mutating func checkGraduates() {
    for i in words.indices where Alignment.graduates.contains(words[i].folded) && alignment.isDegree(i) {
      let isHeld = alignment.places[i].contains { !isUnfinished(own[$0.fact]) }
      if !isHeld { report(.degree, words[i].raw) }
    }
  }
}
