internal import Base

/// How a draft was joined with what there was.
public struct ImportDifference: Hashable, Sendable {
  /// The place in profile.yaml.
  public var path: String
  public var existing: String
  public var imported: String
}

extension ImportedProfile {
  /// Joins another draft with this one: what this one lacks is added. Where both say something and not the same, this
  /// one's stays (with the other's in a comment) unless `isReplaced`.
  ///
  /// Entries are the same where their names are alike and their dates do not speak against it; one that may be the same
  /// is added and marked. What is private in either draft is private in both, and so is what is added and private unless
  /// the person says otherwise.
  /// O(entries² × fields).
  public mutating func merge(_ other: ImportedProfile, isReplaced: Bool = false) -> [ImportDifference] {
    let shift = lines.count
    lines += other.lines.map { line in
      var line = line
      line.part = line.part ?? other.file
      return line
    }
    uses += other.uses.map { use in
      var use = use
      use.span.line += shift
      return use
    }
    var merging = Merging(isReplaced: isReplaced)
    let (said, others) = (draft.privatePaths, other.draft.privatePaths)
    // What a draft says nothing of is as private as that of a new profile.
    let mine = said.isEmpty ? unaskedPrivacy.map { DraftText($0) } : said
    let open = said.isEmpty ? [] : Set(unaskedPrivacy).subtracting(said.map(\.value))
    draft = merging.merged(
      draft.withoutPrivate, other.draft.withoutPrivate.shifted(by: shift), path: "")
    var paths = mine
    for path in others {
      var path = path
      path.value = merging.moved(path.value)
      path.spans = []
      paths.append(path)
    }
    if !said.isEmpty || !others.isEmpty {
      paths += unaskedPrivacy.filter { !open.contains($0) }.map { DraftText($0) }
      draft = draft.withPrivate(paths)
    }
    earlierNotes += other.earlierNotes
    extra = isReplaced ? ExtraKeys.united(other.extra, extra) : ExtraKeys.united(extra, other.extra)
    return merging.differences
  }
}

extension DraftValue {
  /// The same with its source lines `count` further down.
  func shifted(by count: Int) -> DraftValue {
    switch self {
    case .text(var text):
      for at in text.spans.indices { text.spans[at].line += count }
      return .text(text)
    case .list(let items): return .list(items.map { $0.shifted(by: count) })
    case .object(let members):
      return .object(members.map { DraftMember($0.key, $0.value.shifted(by: count)) })
    }
  }

  /// What `private:` names.
  fileprivate var privatePaths: [DraftText] {
    guard case .list(let items)? = self["private"] else { return [] }
    return items.compactMap { item in
      guard case .text(let text) = item else { return nil }
      return text
    }
  }

  fileprivate var withoutPrivate: DraftValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != "private" })
  }

  /// With `private:` at its end, each path once.
  fileprivate func withPrivate(_ paths: [DraftText]) -> DraftValue {
    guard case .object(let members) = self else { return self }
    var seen: Set<String> = []
    let kept = paths.filter { seen.insert($0.value).inserted }
    return .object(members + [DraftMember("private", .list(kept.map { .text($0) }))])
  }
}

/// Joins two drafts. Its recursion is as deep as a profile.
private struct Merging {
  let isReplaced: Bool
  var differences: [ImportDifference] = []
  /// Where the items of the other draft's lists are now, by the path of the joined list.
  private var places: [String: [Int]] = [:]

  init(isReplaced: Bool) { self.isReplaced = isReplaced }

  mutating func merged(_ a: DraftValue, _ b: DraftValue, path: String) -> DraftValue {
    switch (a, b) {
    case (.object(let old), .object(let new)):
      var out = old
      for member in new where !member.value.isEmpty {
        let place = path.isEmpty ? member.key : path + "." + member.key
        if let at = out.firstIndex(where: { $0.key == member.key }), !out[at].value.isEmpty {
          out[at].value = merged(out[at].value, member.value, path: place)
        } else {
          out.append(member)
        }
      }
      return .object(out)
    case (.list(let old), .list(let new)): return .list(lists(old, new, path))
    case (.text(let old), .text(let new)): return .text(text(old, new, path))
    default: return a
    }
  }

  private mutating func text(_ old: DraftText, _ new: DraftText, _ path: String) -> DraftText {
    if Sameness.bare(old.value) == Sameness.bare(new.value) {
      var old = old
      old.spans += new.spans
      return old
    }
    differences.append(ImportDifference(path: path, existing: old.value, imported: new.value))
    var out = isReplaced ? new : old
    out.spans = old.spans + new.spans
    out.earlier = old.earlier ?? new.earlier
    out.doubt =
      isReplaced ? "replaces `\(old.value.prefix(80))`" : "the imported file says `\(new.value.prefix(80))`"
    return out
  }

  private mutating func lists(_ old: [DraftValue], _ new: [DraftValue], _ path: String) -> [DraftValue] {
    let list = Self.withoutPlaces(path)
    var out = old
    var taken: Set<Int> = []
    var moves: [Int] = []
    for item in new {
      let verdicts = old.indices.map {
        taken.contains($0) ? .different : Sameness.of(old[$0], item, in: list)
      }
      // What says the same in the same words is meant before what is only alike.
      if let at = verdicts.indices.first(where: { verdicts[$0] == .same && old[$0].says(item) })
        ?? verdicts.firstIndex(of: .same)
      {
        taken.insert(at)
        moves.append(at)
        out[at] = merged(out[at], item, path: "\(path)[\(at)]")
        continue
      }
      moves.append(out.count)
      let doubt = verdicts.lazy.compactMap { verdict -> String? in
        guard case .maybe(let name) = verdict else { return nil }
        return "is this the same as `\(name.prefix(80))`, which stands above?"
      }.first
      out.append(doubt.map { item.doubted($0) } ?? doubtedStatement(item, old))
    }
    places[path] = moves
    return out
  }

  /// A statement of which much is said by one that is there.
  private func doubtedStatement(_ item: DraftValue, _ old: [DraftValue]) -> DraftValue {
    guard case .text(let text) = item else { return item }
    let words = Sameness.Words(text.value)
    guard words.words.count >= 4 else { return item }
    let like = old.first { other in
      guard case .text(let other) = other else { return false }
      let others = Sameness.Words(other.value)
      return words.words.intersection(others.words).count * 2 >= words.words.union(others.words).count
    }
    return like == nil ? item : item.doubted("does a statement above say this already?")
  }

  /// `work[0].roles` as `work.roles`.
  private static func withoutPlaces(_ path: String) -> String {
    var out = ""
    var isPlace = false
    for character in path {
      if character == "[" { isPlace = true }
      if !isPlace { out.append(character) }
      if character == "]" { isPlace = false }
    }
    return out
  }

  /// A path of the other draft as it is in the joined one: `work[0].summary` as `work[3].summary`.
  func moved(_ path: String) -> String {
    var out = ""
    var rest = path[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]"),
      let place = Int(rest[rest.index(after: open)..<close])
    {
      out += rest[..<open]
      let moves = places[out] ?? []
      out += "[\(moves.indices.contains(place) ? moves[place] : place)]"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}

extension DraftValue {
  /// Whether all names and dates that either has are the other's.
  fileprivate func says(_ other: DraftValue) -> Bool {
    (Sameness.names + ["startDate", "endDate"]).allSatisfy {
      Sameness.text(self, $0).map(Sameness.bare) == Sameness.text(other, $0).map(Sameness.bare)
    }
  }

  /// With a doubt on its first text.
  fileprivate func doubted(_ doubt: String) -> DraftValue {
    switch self {
    case .text(var text):
      text.doubt = doubt
      return .text(text)
    case .list(var items):
      if let first = items.first { items[0] = first.doubted(doubt) }
      return .list(items)
    case .object(var members):
      if let at = members.firstIndex(where: { !$0.value.isEmpty }) {
        members[at].value = members[at].value.doubted(doubt)
      }
      return .object(members)
    }
  }
}
