/// What reading a file may cost. What anybody sent is read within bounds, so that a small file cannot keep a machine busy;
/// what was just made is read whole.
struct ReadBudget {
  /// In bytes that are looked at, or steps that cost about as much.
  private(set) var work: Int
  /// In bytes that are kept.
  private(set) var space: Int

  /// For files of anybody: a CV takes a hundredth of it.
  static let foreign = ReadBudget(work: 64_000_000, space: 48 << 20)
  /// For files of our own making.
  static let unlimited = ReadBudget(work: .max, space: .max)

  /// Whether reading must stop.
  var isSpent: Bool { work < 0 || space < 0 }

  /// Once spent, it stays spent.
  @inline(__always)
  mutating func spend(work amount: Int = 0, space kept: Int = 0) {
    work = amount > work ? -1 : work - amount
    space = kept > space ? -1 : space - kept
  }

  mutating func spendAll() { work = -1 }
}
