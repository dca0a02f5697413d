/// A PDF file as it reads: its pages' text and where it stands.
struct ReadFile {
  var pages: [ReadPage] = []
  /// Whether the file is encrypted; nothing else is read then.
  var isEncrypted = false
  /// Whether the budget was spent before the end: pages are missing, or parts of them.
  var isCut = false
  /// Whether the file was cut off or changed: its objects had to be looked for.
  var isDamaged = false

  /// Reads a file. Whatever the bytes are: no failure, time and memory within the budget; what cannot be read is left
  /// out. O(bytes of the content streams).
  init(_ bytes: [UInt8], budget: ReadBudget = .foreign) {
    var table = ObjectTable(bytes, budget: budget)
    self.init(&table)
  }

  init(_ table: inout ObjectTable) {
    isDamaged = table.isDamaged
    guard table.trailer["Encrypt"].isNull else {
      isEncrypted = true
      return
    }
    var cache: [Int: ReadFont] = [:]
    for leaf in PageTree.leaves(&table) where !table.budget.isSpent {
      pages.append(Self.read(leaf, &table, &cache))
    }
    isCut = table.budget.isSpent
  }

  /// No page has more content streams that are read.
  private static let partLimit = 1_000

  private static func read(
    _ leaf: PageTree.Leaf, _ table: inout ObjectTable, _ cache: inout [Int: ReadFont]
  ) -> ReadPage {
    var content: [UInt8] = []
    var unread: String?
    let parts = table.list(leaf.page["Contents"])
    if parts.count > Self.partLimit { unread = "a page of \(parts.count) content streams" }
    for (i, part) in parts.prefix(Self.partLimit).enumerated() {
      guard let data = table.data(part) else {
        if !part.isNull { unread = unread ?? "a content stream that cannot be decoded" }
        continue
      }
      if i == 0 {
        content = data
      } else {
        content.append(0x0A)
        content += data
      }
    }
    let resources = table.resolve(leaf.resources)
    var page = ContentReader.read(
      content, resources: resources, box: leaf.box, table: &table, cache: &cache)
    page.number = leaf.number
    page.media = leaf.media
    page.unread = unread ?? page.unread
    return page
  }
}

/// The pages of a file in order (ISO 32000-1, 7.7.3).
enum PageTree {
  struct Leaf {
    var page: ReadObject
    var number: Int?
    /// Handed down where the page has none.
    var resources: ReadObject
    var box: Box
    var media: Box
  }

  static func leaves(_ table: inout ObjectTable) -> [Leaf] {
    let catalog = table.resolve(table.trailer["Root"])
    let none = Leaf(
      page: catalog["Pages"], number: catalog["Pages"].reference, resources: .null,
      box: Box(left: 0, bottom: 0, right: 612, top: 792),
      media: Box(left: 0, bottom: 0, right: 612, top: 792))
    var pending = [none]
    var seen: Set<Int> = []
    var out: [Leaf] = []
    while var leaf = pending.popLast(), !table.budget.isSpent {
      if let number = leaf.number, !seen.insert(number).inserted { continue }
      let before = table.budget.work
      leaf.page = table.resolve(leaf.page)
      // What was looked at is kept, and takes more room than its bytes.
      table.budget.spend(work: 1_000, space: 1_000 + 8 * (before - table.budget.work))
      if !leaf.page["Resources"].isNull { leaf.resources = leaf.page["Resources"] }
      leaf.media = box(table.list(leaf.page["MediaBox"])) ?? leaf.media
      for key in ["MediaBox", "CropBox"] { leaf.box = box(table.list(leaf.page[key])) ?? leaf.box }
      guard let kids = table.resolve(leaf.page["Kids"]).array else {
        if !leaf.page.entries.isEmpty { out.append(leaf) }
        continue
      }
      table.budget.spend(space: kids.count * MemoryLayout<Leaf>.stride)
      for kid in kids.reversed() where kid.reference != nil {
        pending.append(
          Leaf(page: kid, number: kid.reference, resources: leaf.resources, box: leaf.box, media: leaf.media))
      }
    }
    return out
  }

  private static func box(_ values: [ReadObject]) -> Box? {
    let numbers = values.compactMap(\.number).map(Float.init)
    guard numbers.count == 4 else { return nil }
    return Box(
      left: min(numbers[0], numbers[2]), bottom: min(numbers[1], numbers[3]),
      right: max(numbers[0], numbers[2]), top: max(numbers[1], numbers[3]))
  }
}
