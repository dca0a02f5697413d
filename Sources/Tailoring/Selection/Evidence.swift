public import Base

/// Why a fact of the profile was kept where it is, moved or left out.
public struct Evidence: Hashable, Sendable {
  /// What was done with an item.
  public enum Action: String, Sendable { case kept, moved, dropped }
  /// Why it was done.
  public enum Reason: Hashable, Sendable {
    /// It answers requirements of the posting.
    case answers([FactID])
    /// It is recent.
    case recent
    /// It states a measured result.
    case measured
    /// Each position keeps its strongest statements.
    case minimum
    /// Nothing of its kind had to go: there is room.
    case room
    /// Without it the dates would show a gap.
    case continuity
    /// Another statement that says the same was kept.
    case repeats(FactID)
    /// It answers nothing the posting asks for, and the pages are full.
    case unasked
    /// It is older or weaker than what was kept, and the pages are full.
    case pageBudget
    /// The person's file for the job keeps it.
    case pinned
    /// The person's file for the job hides it.
    case hidden
    /// The person's file for the job puts it first.
    case ordered

    /// The reason's stable name in JSON.
    public var name: String {
      switch self {
      case .answers: "answers-requirements"
      case .recent: "recent"
      case .measured: "measured-result"
      case .minimum: "minimum-per-position"
      case .room: "room"
      case .continuity: "continuity"
      case .repeats: "repeats"
      case .unasked: "not-asked-for"
      case .pageBudget: "page-budget"
      case .pinned: "pinned"
      case .hidden: "hidden"
      case .ordered: "ordered"
      }
    }
  }
  public var fact: FactID
  public var action: Action
  public var reason: Reason
  public init(fact: FactID, action: Action, reason: Reason) {
    self.fact = fact
    self.action = action
    self.reason = reason
  }
}
