internal import Base
internal import Content

/// The degree, training or school that the posting asks for.
extension LetterDraft {
  mutating func schooling(_ fact: Fact) -> Sentence? {
    guard let school = tailored.source.education.first(where: { $0.id == fact.id }),
      let place = school.institution?.plain, let type = school.studyType?.plain
    else { return nil }
    let from = language == .en && place.hasPrefix("University of") ? "the " + place : place
    let named =
      school.area.map {
        Statement.withoutParentheses(Statement.split($0.plain, at: ", ", most: 2)[0])
      } ?? ""
    let area = language == .en ? FieldName.inSentence(named) : named
    let bare = Statement.withoutParentheses(type)
    if let end = unfinished(school) {
      var values = ["type": bare, "institution": from, "at": at(place), "to": "\(end)"]
      if !area.isEmpty { values["area"] = area }
      let trainings: Set<String> = ["ausbildung", "berufsausbildung", "lehre"]
      if language == .de, !area.isEmpty, trainings.contains(Words.folded(bare)) { values["trade"] = area }
      values["paper"] = SchoolPaper.told(bare, area: area, in: language)
      let patterns = phrases.finishing.filter { Self.isFilled($0, by: values) }
      return supported(patterns.map { (Self.fill($0, values), [fact.id]) })
    }
    guard Self.isOfUniversity(type + ", " + area, place) else {
      if let told = course(bare, area, from, school, fact.id) { return told }
      if let told = schoolPaper(bare, school.area?.plain ?? "", place, fact.id) { return told }
      if let told = learnt(bare, area, from, fact.id) { return told }
      if let told = tradeSchool(bare, area, place, fact.id) { return told }
      let isPlain = area.isEmpty || phrases.qualificationWithArea.isEmpty
      let name = [bare, area].filter { !$0.isEmpty }.joined(separator: ", ")
      return supported(
        isPlain ? phrases.qualification : phrases.qualificationWithArea,
        [
          "type": isPlain ? name : bare, "paper": Self.paper(bare), "area": area, "institution": from,
          "at": at(place),
        ],
        [fact.id])
    }
    var values = [
      "area": area, "at": at(place), "type": bare, "paper": Self.paper(bare), "institution": from,
    ]
    if let degree = SchoolPaper.degree(bare, area: area, in: language) {
      values["degree"] = degree
      values["de degree"] = Elision.ofThing(degree, in: language)
    }
    // "des études d’enseignement": a field in capitals throughout is a name.
    let field =
      Words.of(area).dropFirst().contains(where: \.isCapitalized) ? area : Clause.lowercasedFirst(area)
    values["de area"] = Elision.of(field)
    if language == .es, at(place).hasPrefix("en ") { values["by"] = "por " + at(place).dropFirst(3) }
    let patterns = school.area == nil ? phrases.degreeWithoutArea : phrases.degree
    return supported(patterns.filter { Self.isFilled($0, by: values) }, values, [fact.id])
  }

  /// "2025 habe ich den Lehrgang „Fachkraft für Büromanagement“ abgeschlossen": a German course that is over.
  private mutating func course(
    _ type: String, _ area: String, _ place: String, _ school: Education, _ fact: FactID
  ) -> Sentence? {
    guard language == .de, let course = SchoolPaper.course(type, area: area) else { return nil }
    var values = ["course": isSwiss ? SwissGerman.respelled(course) : course, "institution": place]
    values["to"] = school.dates.end.map { "\($0.year)" }
    let patterns = Self.courses.filter { Self.isFilled($0, by: values) }
    return supported(varied(patterns.map { (Self.fill($0, values), [fact]) }), silently: true)
  }

  private static let courses = [
    "{To} habe ich {course} abgeschlossen ({institution}).",
    "{Course} habe ich {to} abgeschlossen ({institution}).",
    "{To} habe ich {course} besucht ({institution}).", "Ich habe {course} besucht ({institution}).",
    "Ich bringe {course} mit ({institution}).", "{Course} bringe ich mit ({institution}).",
  ]

  /// The schools and trainings to tell: the latest first where it is of the last years or still going on, and those that
  /// the posting asks for.
  func schools() -> [Fact] {
    var asked: [Fact] = []
    for match in tailored.matches where match.verdict != .notShown {
      let best = match.evidence.lazy.compactMap { store[$0.fact] }.first { $0.kind == .education }
      if let best, !asked.contains(best) { asked.append(best) }
    }
    // A second one that is more than the first: a master's degree beside the diploma of the trade.
    let levels = asked.map { DegreePattern.highest(in: Words.of($0.text)) ?? .compulsory }
    let more = asked.indices.dropFirst().first { levels[$0] > levels[0] && levels[$0] >= .bachelor }
    asked = Array(asked.prefix(1)) + (more.map { [asked[$0]] } ?? [])
    let all = store.facts.filter { $0.kind == .education && $0.dates?.end != nil }
    let latest = all.enumerated().max { a, b in
      let (x, y) = (a.element.dates!.end!, b.element.dates!.end!)
      return x == y ? a.offset > b.offset : x < y
    }?.element
    guard let latest, !asked.contains(latest), let end = latest.dates?.end,
      end.year >= tailored.date.year - Self.lateYears
    else { return asked }
    return [latest] + asked.prefix(1)
  }

  /// How many years back what was learnt last is told unasked.
  private static let lateYears = 2

  /// "a BSc", "an MA": one of many.
  private static func paper(_ type: String) -> String { EnglishArticle.before(type) + type }

  /// A training that says what somebody is ("State-certified technician") or learnt ("Ausbildung").
  private mutating func learnt(_ type: String, _ area: String, _ place: String, _ fact: FactID) -> Sentence? {
    guard !area.isEmpty else { return nil }
    let words = Words.of(type)
    let isLower = language == .en && Words.of(area).dropFirst().contains { !$0.isCapitalized }
    let field = isLower ? Clause.lowercasedFirst(area) : area
    var values = ["area": field, "institution": place, "role": Self.asRole(type, words, language)]
    if !SchoolPaper.isTrade(area) { values["zur"] = SchoolPaper.zur(area) }
    let trainings: Set<String> = ["ausbildung", "berufsausbildung", "lehre"]
    if !phrases.apprenticeship.isEmpty, words.last.map({ trainings.contains($0.folded) }) ?? false {
      let patterns = phrases.apprenticeship.filter { Self.isFilled($0, by: values) }.map {
        SchoolPaper.isTrade(area) ? $0.replacing("als {area}", with: "im {area}") : $0
      }
      return supported(varied(turned(patterns).map { (Self.fill($0, values), [fact]) }), silently: true)
    }
    let titles: Set<String> = ["techniker", "technikerin", "meister", "meisterin", "fachwirt", "fachwirtin"]
    let isRole =
      language == .en
      ? PaperName.isRole(type)
      : words.last.map { word in titles.contains(word.folded) || word.folded.hasSuffix("meister") } ?? false
    guard isRole, !phrases.qualificationAs.isEmpty else { return nil }
    return supported(phrases.qualificationAs.map { (Self.fill($0, values), [fact]) }, silently: true)
  }

  /// "a state-certified technician", "staatlich geprüfter Techniker"; names in capitals throughout keep them.
  private static func asRole(_ type: String, _ words: [Word], _ language: LetterLanguage) -> String {
    let isLower = words.dropFirst().contains { !$0.isCapitalized }
    let name = isLower ? Clause.lowercasedFirst(type) : type
    return language == .en ? EnglishArticle.before(name) + name : name
  }

  /// Whether somebody studied there: who was examined by a chamber did not.
  private static func isOfUniversity(_ degree: String, _ place: String) -> Bool {
    if isOfTrade(place) { return false }
    if let level = DegreePattern.highest(in: Words.of(degree)) { return level >= .bachelor }
    let universities = ["universi", "hochschule", "college", "ecole", "escuela", "politecnic", "academy"]
    return Words.of(place).contains { word in universities.contains { word.folded.contains($0) } }
  }

  /// Whether a German school is one of a trade by how its name begins: "Physiotherapieschule am Universitätsklinikum".
  private static func isOfTrade(_ place: String) -> Bool {
    let house = Words.of(place).first { $0.folded.contains("schule") || $0.folded.hasPrefix("universi") }
    return house.map { $0.folded.hasSuffix("schule") && !$0.folded.contains("hochschule") } ?? false
  }

  private static let examinations = [
    "examen", "prufung", "diplom", "anerkennung", "anerkannt", "anerkannte", "anerkannter", "gepruft",
  ]

  /// "An der Physiotherapieschule … habe ich Physiotherapie gelernt": what a school of a trade examined.
  private mutating func tradeSchool(_ type: String, _ area: String, _ place: String, _ fact: FactID)
    -> Sentence?
  {
    guard Self.isOfTrade(place), !area.isEmpty, !phrases.schooling.isEmpty,
      Words.of(type).contains(where: { word in Self.examinations.contains(where: word.folded.hasSuffix) })
    else { return nil }
    let values = ["type": type, "area": area, "at": at(place), "institution": place]
    return supported(
      varied(turned(phrases.schooling).map { (Self.fill($0, values), [fact]) }), silently: true)
  }

  /// The year in which a school that is not over ends.
  private func unfinished(_ school: Education) -> Int? {
    guard let end = school.dates.end, end.year >= tailored.date.year else { return nil }
    if end.year > tailored.date.year { return end.year }
    guard let month = end.month, let today = tailored.date.month else { return end.year }
    return month > today ? end.year : nil
  }

  /// What a school or a trade gives, told as something that somebody has: "den Realschulabschluss", "un CAP Cuisine", "la ESO".
  private mutating func schoolPaper(_ type: String, _ area: String, _ place: String, _ fact: FactID)
    -> Sentence?
  {
    guard let name = SchoolPaper.told(type, area: area, in: language) else { return nil }
    let values = [
      "list": name, "de list": Elision.ofThing(name, in: language), "institution": place,
    ]
    let patterns = beginning(phrases.held).map {
      $0.replacing("list}", with: "list} ({institution})")
    }
    return supported(turned(patterns).map { (Self.fill($0, values), [fact]) }, silently: true)
  }
}
