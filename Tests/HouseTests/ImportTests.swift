import Testing

/// The table of rooms in ARCHITECTURE.md is the rule; the sources are held to it.
@Suite struct ImportTests {
  /// A room, the rooms of ours and the outside modules that it may import.
  struct Room {
    var name: String
    var allowed: Set<String>
  }

  /// Rows are `room | purpose | main types | rooms it may import | outside it leans on`.
  static let rooms: [Room] = MarkdownTable(below: "## Rooms", in: "ARCHITECTURE.md").rows.compactMap { row in
    guard row.count == 5, let name = MarkdownTable.names(row[0]).first else { return nil }
    return Room(name: name, allowed: Set(MarkdownTable.names(row[3]) + MarkdownTable.names(row[4])))
  }

  /// What any room may use: the C library and Swift's own.
  static let common: Set<String> = ["Glibc", "Synchronization"]

  @Test func everyModuleHasItsRowAndEveryRowItsModule() throws {
    let modules = try Repository.names(in: "Sources").filter { name in
      try !Repository.swiftFiles(below: "Sources/" + name).isEmpty
    }
    #expect(Self.rooms.map(\.name).sorted() == modules.sorted())
  }

  @Test(arguments: rooms.map(\.name)) func importsKeepToTheTable(_ name: String) throws {
    let room = try #require(Self.rooms.first { $0.name == name })
    for file in try Repository.swiftFiles(below: "Sources/" + name) {
      let foreign = Self.imports(Repository.lines(file)).subtracting(room.allowed).subtracting(Self.common)
      #expect(foreign.sorted() == [], "\(file) imports what `\(name)` may not")
    }
  }

  /// A room may import only rooms above it in the table, so there is no circle.
  @Test func roomsImportOnlyRoomsAboveThem() {
    let names = Self.rooms.map(\.name)
    for (index, room) in Self.rooms.enumerated() {
      let below = room.allowed.intersection(names[index...])
      #expect(below.sorted() == [], "`\(room.name)` may not import what stands at or below it")
    }
  }

  @Test func importLinesAreUnderstood() {
    let lines: [Substring] = [
      "public import Base", "internal import struct Glibc.stat", "@preconcurrency import GRDB  // why",
      "  import CYaml", "/// import Nothing", "important", "@testable import Content",
    ]
    #expect(Self.imports(lines) == ["Base", "Glibc", "GRDB", "CYaml", "Content"])
  }

  /// The modules that lines of Swift import.
  static func imports(_ lines: [Substring]) -> Set<String> {
    let pattern =
      /^\s*(?:(?:public|package|internal|fileprivate|private|@\w+)\s+)*import\s+(?:(?:struct|class|enum|func|protocol|typealias|var|let)\s+)?(\w+)/
    return Set(lines.compactMap { $0.firstMatch(of: pattern).map { String($0.1) } })
  }
}
