internal import Base
internal import Content

/// Several roles at one employer: entries that name nothing but a title.
extension EntryReader {
  /// The entry at whose employer another is a further role.
  struct Holder: Hashable {
    var entry: Int
    /// Whether the dates of both say so; otherwise they only follow each other.
    var isSure: Bool
  }

  /// For each entry the one whose employer it is of; nil: its own. O(entries).
  func holders(of entries: [Entry]) -> [Holder?] {
    var out = [Holder?](repeating: nil, count: entries.count)
    var whole: Int?
    for at in entries.indices {
      if let whole, isLoneTitle(entries[at], isComma: true), isWithin(entries[at], entries[whole]) {
        out[at] = Holder(entry: whole, isSure: true)
      } else if at > 0, let first = namesEmployerFirst(entries, at - 1, out),
        isLoneTitle(entries[at], isComma: false), follows(entries[at], entries[at - 1])
      {
        out[at] = Holder(entry: first, isSure: out[at - 1]?.isSure == true)
      } else {
        whole = isWhole(entries[at]) ? at : nil
      }
    }
    return out
  }

  /// Nothing but an employer and the whole stretch of time there.
  private func isWhole(_ entry: Entry) -> Bool {
    guard entry.parts.count == 1, entry.bullets.isEmpty, entry.date?.match.isRange == true else {
      return false
    }
    return !RoleWords.isTitle(entry.parts[0].piece.text) && !RoleWords.isBreak(entry.parts[0].piece.text)
  }

  /// - Parameter isComma: whether it may go on behind a comma: `Sous Chef, Pastry`.
  private func isLoneTitle(_ entry: Entry, isComma: Bool) -> Bool {
    guard entry.parts.count == 1, entry.date?.match.isRange == true else { return false }
    let text = entry.parts[0].piece.text
    guard RoleWords.isTitle(text), !text.contains(" at "), !text.contains(" @ "), !text.contains(" bei "),
      !["freelance", "self-employed", "freiberuf", "selbststandig", "independant", "autonomo"].contains(
        where: UnicodeForms.folded(text).contains)
    else { return false }
    return isComma || !text.contains(",")
  }

  private func isWithin(_ role: Entry, _ whole: Entry) -> Bool {
    guard let (from, to) = bounds(role), let (first, last) = bounds(whole) else { return false }
    if from.year < first.year || (from.year == first.year && (from.month ?? 12) < (first.month ?? 1)) {
      return false
    }
    guard let last else { return true }
    guard let to else { return false }
    return to.year < last.year || (to.year == last.year && (to.month ?? 1) <= (last.month ?? 12))
  }

  /// Whether a role ended when the next one began, to the month.
  private func follows(_ role: Entry, _ next: Entry) -> Bool {
    guard let (_, to) = bounds(role), let to, let (from, _) = bounds(next) else { return false }
    guard let a = to.month, let b = from.month else { return to.year == from.year }
    return (0...1).contains((from.year - to.year) * 12 + b - a)
  }

  /// The first and the last date; the last is nil where it goes on.
  private func bounds(_ entry: Entry) -> (PartialDate, PartialDate?)? {
    guard let match = entry.date?.match, let from = match.from else { return nil }
    return (from, match.isCurrent ? nil : match.to)
  }

  /// The entry of the employer where an entry's heading has it above the title.
  private func namesEmployerFirst(_ entries: [Entry], _ at: Int, _ holders: [Holder?]) -> Int? {
    if let holder = holders[at] { return holder.entry }
    let parts = entries[at].parts
    guard parts.count >= 2, order(parts[0].piece, parts[1].piece) < 0,
      parts[0].piece.spans.first?.line != parts[1].piece.spans.first?.line
    else { return nil }
    return at
  }
}
