internal import Base

/// A posting's German title in the form of who applies: "Physiotherapeut/in" and "Physiotherapeut" of a woman are
/// "Physiotherapeutin", "Kaufmann im Einzelhandel" "Kauffrau im Einzelhandel".
enum GermanTitles {
  /// The title's first word in that form, without "(m/w/d)" behind it; as it is where no form is known. O(bytes).
  static func told(_ title: String, _ gender: TitleGender) -> String {
    var words = title.split(separator: " ").map(String.init)
    // "dipl. Physiotherapeut/in"
    if words.count > 1, words[0].hasSuffix("."), words[0].count <= 6 {
      return words[0] + " " + told(words.dropFirst().joined(separator: " "), gender)
    }
    guard let first = words.first else { return title }
    if words.count > 1, let both = declined(first), let noun = noun(words[1], gender) {
      words[0] = gender == .feminine ? both.feminine : both.masculine
      words[1] = noun
      if words.count > 2, PostingTitle.isMark(words[2]) { words.remove(at: 2) }
      return words.joined(separator: " ")
    }
    if let both = double(first) {
      words[0] = gender == .feminine ? both.feminine : both.masculine
    } else {
      guard gender == .feminine, let told = feminine(first) else { return title }
      words[0] = told
    }
    if words.count > 1, PostingTitle.isMark(words[1]) { words.remove(at: 1) }
    return words.joined(separator: " ")
  }

  /// Both forms of an adjective before a title: "Leitender", "Leitende/r", "Technische*r"; nil of other words.
  private static func declined(_ word: String) -> (feminine: String, masculine: String)? {
    for ending in ["/r", "/-r", ":r", "*r", "_r", "(r)"] where word.hasSuffix("e" + ending) {
      let stem = String(word.dropLast(ending.count))
      return (stem, stem + "r")
    }
    guard RoleName.isTitleAdjective(word) else { return nil }
    return word.hasSuffix("er")
      ? (String(word.dropLast()), word) : word.hasSuffix("e") ? (word, word + "r") : nil
  }

  /// The noun behind an adjective in one form; nil where it is not known to have that.
  private static func noun(_ word: String, _ gender: TitleGender) -> String? {
    if let both = double(word) { return gender == .feminine ? both.feminine : both.masculine }
    switch gender {
    case .feminine: return isOfWoman(word) ? word : feminine(word)
    case .masculine: return isOfMan(word) && !isOfWoman(word) ? word : nil
    }
  }

  /// Whether a title is of one person and begins with an adjective, so that it is declined: "Leitender Elektrotechniker".
  static func isDeclined(_ title: String) -> Bool {
    let words = title.split(separator: " ").map(String.init)
    return words.count > 1 && RoleName.isTitleAdjective(words[0])
      && (isOfMan(words[1]) || isOfWoman(words[1]))
  }

  /// Whether a word is a masculine title: "Leitender", "Bauleiter". English ones are of anybody.
  static func isOfMan(_ word: String) -> Bool {
    let text = word.lowercased()
    return !anybody.contains(where: text.hasSuffix) && masculineEnds.contains(where: text.hasSuffix)
  }

  /// Whether a word is a feminine title: "Bauleiterin", "Kauffrau".
  static func isOfWoman(_ word: String) -> Bool {
    let text = word.lowercased()
    return feminineEnds.contains(where: text.hasSuffix)
  }

  private static let anybody = [
    "manager", "controller", "designer", "engineer", "developer", "owner", "officer", "leader", "consultant",
    "assistant", "director", "junior", "senior", "editor", "scientist", "partner",
  ]
  private static let masculineEnds = [
    "er", "or", "eur", "eut", "ist", "ent", "ant", "loge", "goge", "ekt", "arzt", "anwalt", "koch", "mann",
  ]
  private static let feminineEnds = [
    "erin", "orin", "eurin", "eutin", "istin", "entin", "antin", "login", "gogin", "ektin", "ärztin",
    "wältin", "köchin", "frau", "schwester", "ögin",
  ]

  // MARK: Forms

  /// Both forms of "Pfleger/in", "Pfleger*in", "Kaufmann/-frau", "Arzt/Ärztin"; nil where a word has one.
  private static func double(_ word: String) -> (feminine: String, masculine: String)? {
    for ending in ["/in", "/-in", ":in", "*in", "_in", "(in)", "·in"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      return (feminine(stem) ?? stem + "in", stem)
    }
    for ending in ["/frau", "/-frau"] where word.hasSuffix("mann" + ending) {
      let stem = String(word.dropLast(ending.count))
      return (stem.dropLast(4) + "frau", stem)
    }
    let parts = word.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return nil }
    if isOfWoman(parts[1]), isOfMan(parts[0]) { return (parts[1], parts[0]) }
    return isOfWoman(parts[0]) && isOfMan(parts[1]) ? (parts[0], parts[1]) : nil
  }

  /// "Pfleger" -> "Pflegerin", "Kaufmann" -> "Kauffrau", "Facharzt" -> "Fachärztin"; nil where the noun is not known.
  private static func feminine(_ word: String) -> String? {
    let text = word.lowercased()
    guard word.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
    for (end, told) in changed where text.hasSuffix(end) {
      let stem = word.dropLast(end.count)
      return stem
        + (stem.isEmpty || stem.hasSuffix("-") ? told.prefix(1).uppercased() + told.dropFirst() : told)
    }
    if withE.contains(where: text.hasSuffix) { return word.dropLast() + "in" }
    return agents.contains(where: text.hasSuffix) ? word + "in" : nil
  }

  private static let changed = [
    ("arzt", "ärztin"), ("anwalt", "anwältin"), ("koch", "köchin"), ("kaufmann", "kauffrau"),
    ("fachmann", "fachfrau"),
  ]
  private static let withE = ["pädagoge", "psychologe", "biologe", "geologe", "logopäde", "soziologe"]
  private static let agents = [
    "leiter", "pfleger", "helfer", "berater", "betreuer", "techniker", "mechaniker", "elektroniker",
    "elektriker", "informatiker", "mechatroniker", "entwickler", "lehrer", "erzieher", "arbeiter",
    "käufer", "planer", "prüfer", "therapeut", "ingenieur", "referent", "assistent", "architekt",
    "laborant", "konstrukteur", "disponent", "koordinator", "redakteur", "bäcker", "konditor", "fahrer",
    "zeichner", "meister", "schlosser", "monteur", "installateur", "gärtner", "trainer", "jurist",
    "apotheker", "buchhalter", "controller", "manager", "gestalter", "übersetzer", "dolmetscher", "optiker",
    "verwalter", "vertreter", "friseur", "sekretär", "fachwirt", "betriebswirt", "analyst", "spezialist",
    "journalist", "statiker", "chemiker", "physiker", "mathematiker", "grafiker", "lagerist", "kellner",
    "maler", "maurer", "dachdecker", "tischler", "schreiner", "metzger", "fleischer", "sanitäter",
    "ausbilder", "dozent", "makler", "designer", "anlagenführer", "bauführer", "tragwerksplaner",
  ]
}
