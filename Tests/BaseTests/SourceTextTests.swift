import Base
import Testing

@Suite struct SourceTextTests {
  let source = SourceText(file: "a.txt", text: "äb\r\nc\rd\n")

  @Test(arguments: [(0, 1, 1), (2, 1, 2), (3, 1, 3), (5, 2, 1), (7, 3, 1), (8, 3, 2), (9, 4, 1), (99, 4, 1)])
  func offsetsHaveLinesAndColumns(offset: Int, line: Int, column: Int) {
    let place = source.location(atOffset: offset)
    #expect(place.line == line)
    #expect(place.column == column)
  }

  @Test func linesComeWithoutTheirEnds() {
    #expect((1...5).map(source.line) == ["äb", "c", "d", "", nil])
  }

  @Test func linesAndColumnsHaveOffsets() {
    #expect(source.location(line: 1, column: 2).offset == 2)
    #expect(source.location(line: 3, column: 1).offset == 7)
    #expect(source.location(line: 99, column: 99).offset <= 9)
  }
}
