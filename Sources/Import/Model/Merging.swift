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
  /// Entries are the same where their names are the same and their dates do not speak against it.
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
    draft = merging.merged(draft, other.draft.shifted(by: shift), path: "")
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
}

/// Joins two drafts. Its recursion is as deep as a profile.
private struct Merging {
  let isReplaced: Bool
  var differences: [ImportDifference] = []

  /// The keys by which entries are told apart.
  private static let names = [
    "name", "organization", "institution", "title", "language", "network", "position", "text",
  ]

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
    if Self.bare(old.value) == Self.bare(new.value) {
      var old = old
      old.spans += new.spans
      return old
    }
    differences.append(ImportDifference(path: path, existing: old.value, imported: new.value))
    var out = isReplaced ? new : old
    out.spans = old.spans + new.spans
    out.doubt =
      isReplaced ? "replaces `\(old.value.prefix(80))`" : "the imported file says `\(new.value.prefix(80))`"
    return out
  }

  private mutating func lists(_ old: [DraftValue], _ new: [DraftValue], _ path: String) -> [DraftValue] {
    var out = old
    var taken: Set<Int> = []
    for item in new {
      if let at = out.indices.prefix(old.count).first(where: {
        !taken.contains($0) && Self.areSame(out[$0], item)
      }) {
        taken.insert(at)
        out[at] = merged(out[at], item, path: "\(path)[\(at)]")
      } else {
        out.append(item)
      }
    }
    return out
  }

  private static func areSame(_ a: DraftValue, _ b: DraftValue) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): return bare(a.value) == bare(b.value)
    case (.object, .object):
      var common = false
      for key in names {
        guard case .text(let x)? = a[key], case .text(let y)? = b[key] else { continue }
        guard bare(x.value) == bare(y.value) else { return false }
        common = true
      }
      if case .text(let x)? = a["startDate"], case .text(let y)? = b["startDate"],
        x.value.prefix(4) != y.value.prefix(4)
      {
        return false
      }
      // Groups without a name are the same where there is nothing else to tell them apart.
      return common || (Self.isNameless(a) && Self.isNameless(b))
    default: return false
    }
  }

  private static func isNameless(_ value: DraftValue) -> Bool { names.allSatisfy { value[$0] == nil } }

  /// Letters and digits, folded.
  private static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(UnicodeForms.folded(text).unicodeScalars.filter(\.isWordLike)))
  }
}
