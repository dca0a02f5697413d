internal import Base

/// Reads lists: skills, languages, interests.
struct ListReader {
  let reader: DraftReader

  private static let marks = [
    ", ", "; ", " | ", "|", " · ", "·", " • ", "•", "\t", "、", "，", "；", " / ", ",", ";", "   ", " ∙ ", "●",
    " – ",
  ]

  /// The items of a text: split at commas outside of brackets, bullets and gaps.
  private func items(_ piece: Piece) -> [Piece] {
    let parts = piece.split(at: Self.marks).map { $0.trimmed(".") }.filter { !$0.isEmpty }
    // `and` before the last falls away.
    return parts.enumerated().map { at, part in
      guard at == parts.count - 1, at > 0 else { return part }
      for word in ["and ", "und ", "et ", "y "] where part.text.lowercased().hasPrefix(word) {
        return part.part(word.utf8.count, part.text.utf8.count).trimmed()
      }
      return part
    }
  }

  private static let levels: Set<String> = [
    "beginner", "novice", "intermediate", "advanced", "expert", "proficient", "master", "basic", "competent",
    "fluent",
    "grundkenntnisse", "fortgeschritten", "experte", "gut", "sehr gut", "debutant", "intermediaire", "avance",
    "confirme",
    "principiante", "intermedio", "avanzado", "experto", "elementary", "familiar", "experienced", "senior",
    "上級", "中級",
    "初級", "精通", "熟练", "熟悉", "了解",
  ]

  private func isLevel(_ text: String) -> Bool {
    Self.levels.contains(UnicodeForms.folded(text).trimming { !$0.isLetter && $0 != " " })
  }

  private func look(_ block: Block) -> (isBold: Bool, size: Double) {
    let line = reader.lines[block.lines[0]]
    return (line.segments.first?.isBold ?? line.isBold, line.size)
  }

  // MARK: Skills

  func skills(_ indices: [Int]) -> [DraftValue] {
    let blocks = joined(indices)
    var groups: [(name: Piece?, level: Piece?, words: [Piece])] = []
    let areBold = blocks.map { look($0).isBold }
    let isMixed = areBold.contains(true) && areBold.contains(false)
    for (at, block) in blocks.enumerated() {
      let piece = block.piece
      if block.kind == .paragraph, piece.text.hasSuffix("."), piece.text.split(separator: ",").count <= 3 {
        if groups.isEmpty { groups.append((nil, nil, [])) }
        groups[groups.count - 1].words.append(piece)
      } else if let (label, rest) = labelled(block) {
        groups.append((label, nil, rest.map(items) ?? []))
      } else if isLevel(piece.text), let last = groups.indices.last {
        if groups[last].name == nil, let name = groups[last].words.popLast() {
          if groups[last].words.isEmpty {
            groups[last] = (name, piece, [])
          } else {
            groups.append((name, piece, []))
          }
        } else if groups[last].level == nil {
          groups[last].level = piece
        }
      } else if isMixed, areBold[at], block.kind != .bullet, items(piece).count == 1, at + 1 < blocks.count,
        !areBold[at + 1]
      {
        groups.append((piece.trimmed(), nil, []))
      } else {
        if groups.isEmpty || (groups[groups.count - 1].name != nil && isMixed && areBold[at]) {
          groups.append((nil, nil, []))
        }
        groups[groups.count - 1].words += items(piece)
      }
    }
    let isNamed = groups.contains { $0.name != nil && !$0.words.isEmpty }
    return groups.compactMap { group in
      // A group with a level and no list is a skill by itself.
      var out = DraftObject()
      out.add("name", group.name, 0.8)
      out.add("level", group.level, 0.85)
      let isStray = group.name == nil && isNamed
      out.add("keywords", group.words.map { keyword($0, isStray: isStray) })
      return out.isEmpty ? nil : out.value
    }
  }

  /// - Parameter isStray: whether it stands in no group where others do.
  private func keyword(_ piece: Piece, isStray: Bool) -> DraftValue {
    if piece.text.count > 60 { return piece.draft(0.5, doubt: "is this a skill?") }
    if isLevel(piece.text) { return piece.draft(0.5, doubt: "is this a skill, or the level of one?") }
    return isStray ? piece.draft(0.6, doubt: "which group is this of?") : piece.draft(0.85)
  }

  /// Lines that run over are joined whatever they look like: a list has no headings.
  private func joined(_ indices: [Int]) -> [Block] {
    var out: [Block] = []
    for block in reader.blocks.blocks(indices) {
      if let last = out.last, block.kind != .bullet, labelled(block) == nil, continues(last, block) {
        let lines = last.lines + block.lines
        out[out.count - 1] = Block(
          kind: last.kind, lines: lines, piece: reader.hyphens.joined(lines, reader.lines))
      } else {
        out.append(block)
      }
    }
    return out
  }

  /// Whether a list goes on from one line to the next: it ends with a comma, or inside brackets.
  private func continues(_ a: Block, _ b: Block) -> Bool {
    let text = a.piece.text
    let isOpen = text.filter { $0 == "(" }.count > text.filter { $0 == ")" }.count
    let isSame = look(a).isBold == look(b).isBold || !look(b).isBold
    return isSame && (text.hasSuffix(",") || text.hasSuffix("、") || isOpen || text.hasSuffix("&"))
  }

  /// The colon behind a label: none in brackets or within a time or a ratio (`4:12`).
  private static func colon(_ text: String) -> String.Index? {
    var depth = 0
    var previous: Character = " "
    for at in text.indices {
      let character = text[at]
      if "([（".contains(character) { depth += 1 }
      if ")]）".contains(character) { depth = max(0, depth - 1) }
      let next = text.index(after: at)
      let isRatio = previous.isNumber && next < text.endIndex && text[next].isNumber
      if depth == 0, character == ":" || character == "：", !isRatio { return at }
      previous = character
    }
    return nil
  }

  /// `Databases: PostgreSQL, SQLite`, or a name with its list behind a gap or a change of weight.
  private func labelled(_ block: Block) -> (Piece, Piece?)? {
    let piece = block.piece
    if let at = Self.colon(piece.text) {
      let from = piece.text.utf8.distance(from: piece.text.startIndex, to: at)
      let label = piece.part(0, from).trimmed()
      guard !label.isEmpty, label.text.count <= 50, items(label).count <= 3 else { return nil }
      let rest = piece.part(from, piece.text.utf8.count).trimmed("：")
      return (label, rest.isEmpty ? nil : rest)
    }
    guard block.lines.count >= 1 else { return nil }
    let line = reader.lines[block.lines[0]]
    if let parts = byWeight(block, line) { return parts }
    guard line.segments.count == 2, line.bullet == nil else { return nil }
    let (a, b) = (line.segments[0], line.segments[1])
    let isLabel = (a.isBold && !b.isBold) || line.text.utf8.dropFirst(b.start).contains(UInt8(ascii: ","))
    guard isLabel, piece.spans.count >= 1 else { return nil }
    let label = Piece(line.text, line: block.lines[0], start: 0).part(a.start, a.end).trimmed()
    let rest = piece.part(a.end, piece.text.utf8.count).trimmed()
    return (label, rest.isEmpty ? nil : rest)
  }

  /// `**Databases** PostgreSQL, SQLite`: a bold label, and a list that is not.
  private func byWeight(_ block: Block, _ line: LaidLine) -> (Piece, Piece?)? {
    guard line.startsBold, !line.isBold || line.breaks.count == 1, line.breaks.count <= 2,
      let cut = line.breaks.first(where: { $0 > (line.bullet ?? 0) })
    else { return nil }
    let from = cut - (line.bullet ?? 0)
    let (head, tail) = (block.piece.part(0, from), block.piece.part(from, block.piece.text.utf8.count))
    // `**Python**, Java` is a list of which one is set in bold.
    guard ![head.text.trimmingBlanks().last, tail.text.trimmingBlanks().first].contains(",") else {
      return nil
    }
    let (label, rest) = (head.trimmed(), tail.trimmed())
    guard !label.isEmpty, label.text.count <= 40, items(label).count == 1, !rest.isEmpty else { return nil }
    return (label, rest)
  }

  // MARK: Languages

  /// `Languages: German (native), French`: the label and the languages of a line that does not run over to the next.
  func languages(_ index: Int, before next: LaidLine?) -> (label: Piece, languages: Piece)? {
    let line = reader.lines[index]
    if let next, next.bullet == nil, next.gap < 0.9, !next.text.contains(where: { ":：".contains($0) }) {
      return nil
    }
    let piece = Piece(String(line.body), line: index, start: line.bullet ?? 0)
    guard let colon = piece.text.firstIndex(where: { ":：".contains($0) }),
      SectionWords.section(piece.text[..<colon]) == .languages
    else { return nil }
    let at = piece.text.utf8.distance(from: piece.text.startIndex, to: colon)
    let rest = piece.part(at + 1, piece.text.utf8.count).trimmed()
    guard LanguageNames.isLanguage(String(rest.text.prefix { $0.isLetter })) else { return nil }
    return (piece.part(0, at + 1), rest)
  }

  func fluencies(of pieces: [Piece]) -> [DraftValue] {
    var out: [(language: Piece, fluency: Piece?)] = []
    for piece in pieces {
      let (rated, rest) = RatingSigns.parted(piece)
      out += rated.map { ($0.name, $0.signs) }
      for part in rest.split(at: ["\t", " | ", "|", " • ", "•", "; ", " · ", "、", ", "]) {
        if LanguageNames.level(part.text), let last = out.indices.last, out[last].fluency == nil {
          out[last].fluency = part
        } else {
          out.append(fluency(part))
        }
      }
    }
    return out.map { found in
      var item = DraftObject()
      let isKnown = LanguageNames.isLanguage(found.language.text)
      item.add("language", found.language, isKnown ? 0.95 : 0.6, doubt: isKnown ? nil : "is this a language?")
      if let signs = found.fluency, let rating = RatingSigns.text(signs.text) {
        item.add("fluency", signs.verbatim(rating, 0.6, doubt: "signs say `\(rating)`: which level is it?"))
      } else {
        item.add("fluency", found.fluency, 0.85)
      }
      return item.value
    }
  }

  /// `English (native)`, `English – C2`, `English: fluent`, `English native`.
  private func fluency(_ piece: Piece) -> (Piece, Piece?) {
    for mark in ["(", ":", " – ", " — ", " - ", "（", "："] {
      guard let at = piece.text.firstRange(of: mark) else { continue }
      let from = piece.text.utf8.distance(from: piece.text.startIndex, to: at.lowerBound)
      let (name, level) = (
        piece.part(0, from).trimmed(),
        piece.part(from + mark.utf8.count, piece.text.utf8.count).trimmed("()（）")
      )
      if !name.isEmpty { return (name, level.isEmpty ? nil : level) }
    }
    let words = piece.text.split(separator: " ")
    if words.count > 1, LanguageNames.isLanguage(String(words[0])) {
      let from = words[0].utf8.count
      return (piece.part(0, from), piece.part(from, piece.text.utf8.count).trimmed())
    }
    return (piece, nil)
  }

  // MARK: Interests

  func interests(_ indices: [Int]) -> [DraftValue] {
    joined(indices).flatMap { block -> [DraftValue] in
      if let (label, rest) = labelled(block) {
        var out = DraftObject()
        out.add("name", label, 0.8)
        out.add("keywords", (rest.map(items) ?? []).map { $0.draft(0.8) })
        return [out.value]
      }
      return items(block.piece).map { item in
        var out = DraftObject()
        out.add("name", item, 0.75)
        return out.value
      }
    }
  }
}

/// Names of languages, and how well one knows them.
enum LanguageNames {
  private static let names: Set<String> = Set(
    """
    english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|icelandic
    polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|serbian|croatian
    slovenian|estonian|latvian|lithuanian|arabic|hebrew|persian|farsi|urdu|hindi|bengali|tamil|telugu
    punjabi|marathi|gujarati|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay
    tagalog|swahili|irish|welsh|catalan|basque|galician|latin|afrikaans|albanian|esperanto|deutsch
    englisch|franzosisch|spanisch|italienisch|portugiesisch|niederlandisch|polnisch|russisch|turkisch
    arabisch|chinesisch|japanisch|latein|anglais|allemand|francais|espagnol|italien|portugais
    neerlandais|russe|arabe|chinois|japonais|ingles|aleman|frances|espanol|italiano|portugues|castellano
    ruso|chino|japones|arabe|日本語|英語|中国語|韓国語|独語|仏語|ドイツ語|フランス語|スペイン語|中文|英文|英语|日语|汉语|普通话|法语|德语|西班牙语|粤语|韩语
    日文|國語
    """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { UnicodeForms.folded(String($0)) })

  private static let levels = [
    "native", "fluent", "professional", "proficien", "intermediate", "advanced", "beginner", "basic",
    "elementary",
    "conversational", "bilingual", "mother tongue", "full professional", "limited working", "muttersprach",
    "fliessend",
    "fließend", "grundkenntnisse", "verhandlungssicher", "gut", "langue maternelle", "courant", "bilingue",
    "notions",
    "nativo", "nativa", "fluido", "avanzado", "intermedio", "basico", "lengua materna", "a1", "a2", "b1",
    "b2", "c1", "c2",
    "母語", "母语", "流利", "ネイティブ", "ビジネス", "日常会話", "toeic", "toefl", "ielts", "jlpt", "n1", "n2", "n3",
    "working proficiency",
  ]

  static func isLanguage(_ text: String) -> Bool {
    names.contains(UnicodeForms.folded(text).trimmingBlanks())
  }

  static func level(_ text: String) -> Bool {
    let folded = text.lowercased()
    let simple = UnicodeForms.folded(text)
    return text.count < 50 && levels.contains { folded.hasPrefix($0) || simple.hasPrefix($0) }
  }
}
