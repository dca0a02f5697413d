/// A finished PDF, read once for all that look at what it says.
public final class ReadPDF {
  public let bytes: [UInt8]
  var table: ObjectTable
  /// What is known of other files of the same document.
  let memory: PDFMemory?
  /// Whether its pages are those of a file that says what its document says.
  let isProven: Bool
  private var read: ReadFile?

  /// - Parameter memory: what files of the same document share, where these differ in nothing but what they carry and say of
  ///   themselves.
  public convenience init(_ bytes: [UInt8], memory: PDFMemory? = nil) {
    self.init(bytes, budget: .foreign, memory: memory)
  }

  init(_ bytes: [UInt8], budget: ReadBudget, memory: PDFMemory? = nil) {
    self.bytes = bytes
    self.memory = memory
    var table = ObjectTable(bytes, budget: budget)
    if let known = memory?.pages { isProven = table.holds(known) } else { isProven = false }
    self.table = table
  }

  /// As much of it as is read of anybody's file.
  var file: ReadFile {
    if let read { return read }
    if memory != nil { table.asked = [] }
    let file = ReadFile(&table)
    read = file
    pages = table.readObjects()
    return file
  }

  /// What `file` was read from, once it was.
  private(set) var pages: ReadObjects?

  /// All of it: no file of our own making is too large to be looked at.
  var whole: ReadFile { file.isCut ? ReadFile(bytes, budget: .unlimited) : file }
}
