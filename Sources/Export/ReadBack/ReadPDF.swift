/// A finished PDF, read once for all that look at what it says.
public final class ReadPDF {
  public let bytes: [UInt8]
  /// As much of it as is read of anybody's file, and what that left of the budget.
  let file: ReadFile
  var table: ObjectTable

  public convenience init(_ bytes: [UInt8]) { self.init(bytes, budget: .foreign) }

  init(_ bytes: [UInt8], budget: ReadBudget) {
    self.bytes = bytes
    table = ObjectTable(bytes, budget: budget)
    file = ReadFile(&table)
  }

  /// All of it: no file of our own making is too large to be looked at.
  var whole: ReadFile { file.isCut ? ReadFile(bytes, budget: .unlimited) : file }
}
