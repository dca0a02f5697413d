/// What stands before the lines of blocks in quotations and lists: the marker of an item once, then blanks of its width.
struct LineStarts {
  /// What an item without a number begins with.
  var bullet: Character
  private var seen: Set<Int> = []

  init(bullet: Character) { self.bullet = bullet }

  func hasSeen(_ item: Int) -> Bool { seen.contains(item) }

  /// Before the first line of a block and before its others.
  mutating func next(_ containers: [ReadingBlock.Container]) -> (first: String, rest: String) {
    var first = ""
    var rest = ""
    for container in containers {
      switch container {
      case .quote:
        first += "> "
        rest += "> "
      case .item(let id, let number):
        let marker = number.map { "\($0). " } ?? "\(bullet) "
        let blanks = String(repeating: " ", count: marker.count)
        first += seen.insert(id).inserted ? marker : blanks
        rest += blanks
      }
    }
    return (first, rest)
  }
}
