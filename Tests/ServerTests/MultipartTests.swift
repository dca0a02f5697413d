import TestSupport
import Testing

@testable import Server

@Suite struct MultipartTests {
  private static let body = """
    ignored\r\n--B\r\nContent-Disposition: form-data; name="form_token"\r\n\r\nabc\r\n--B \t\r
    content-type: application/pdf\r\nCONTENT-DISPOSITION: form-data; name="file"; filename="a \\"b\\" c.pdf"\r\n\r
    one\r\n--Bx\r\n--\r\ntwo\r\n--B\r\nContent-Disposition: form-data; name=last\r\n\r\n\r\n--B--\r\nepilogue
    """

  private func events(_ pieces: [[UInt8]], type: String = "multipart/form-data; boundary=B") throws
    -> (events: [MultipartReader.Event], isComplete: Bool)
  {
    var reader = try #require(MultipartReader(contentType: type))
    var out: [MultipartReader.Event] = []
    for piece in pieces {
      for event in try reader.feed(piece) {
        // How the bytes of a file are cut is nobody's concern.
        if case .fileBytes(let more) = event, case .fileBytes(let known) = out.last {
          out[out.count - 1] = .fileBytes(known + more)
        } else {
          out.append(event)
        }
      }
    }
    return (out, reader.isComplete)
  }

  @Test func partsAreReadHoweverTheyAreCut() throws {
    let bytes = Array(Self.body.utf8)
    let expected: [MultipartReader.Event] = [
      .field(name: "form_token", value: "abc"), .fileBegins(name: "file", fileName: "a \"b\" c.pdf"),
      .fileBytes(Array("one\r\n--Bx\r\n--\r\ntwo".utf8)), .fileEnds, .field(name: "last", value: ""),
    ]
    #expect(try events([bytes]).events == expected)
    #expect(try events(bytes.map { [$0] }).events == expected)
    var random = SplitMix(state: 6)
    for _ in 0..<300 {
      var pieces: [[UInt8]] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = min(rest.count, Int(random.next() % 40))
        pieces.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      let read = try events(pieces)
      #expect(read.events == expected && read.isComplete)
    }
  }

  @Test(arguments: [
    "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nhalf",
    "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nhalf\r\n--B",
    "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nhalf\r\n--B-", "--B\r\n", "",
    "--Bnot a line end\r\n",
  ])
  func whatEndsTooEarlyIsNotComplete(body: String) throws {
    #expect(try !events([Array(body.utf8)]).isComplete)
  }

  @Test(arguments: [
    "--B\r\n\r\nno name\r\n--B--", "--B\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--B--",
    "--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
    String(repeating: "no boundary ", count: 1000),
    "--B\r\nX: " + String(repeating: "x", count: 9000),
    "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + String(repeating: "x", count: 70_000),
    "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u{0}\r\n"
      + String(repeating: "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n", count: 40),
  ])
  func whatIsMalformedIsRefused(body: String) {
    #expect(throws: MultipartReader.Malformed.self) { _ = try events([Array(body.utf8)]) }
  }

  @Test(arguments: [
    "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=B",
    "application/json", "",
    "multipart/form-data; boundary=" + String(repeating: "B", count: 71),
  ])
  func otherMediaTypesAreNone(type: String) { #expect(MultipartReader(contentType: type) == nil) }

  @Test(arguments: [
    ("form-data; name=\"a\"; filename=\"x;y.pdf\"", "x;y.pdf"), ("form-data; filename=x.pdf", "x.pdf"),
    ("form-data;filename = \"\u{301}x\"", "\u{301}x"), ("form-data; filename=\"C:\\\\x.pdf\"", "C:\\x.pdf"),
    ("form-data; filename=\"open", "open"), ("form-data; FileName=\"x\"; filename=\"y\"", "x"),
    ("form-data; filename*=UTF-8''x; filename=\"y\"", "y"),
  ])
  func parametersAreRead(header: String, name: String) {
    #expect(HeaderParameters(header)["filename"] == name)
  }

  @Test func formsAreDecodedAndWhatIsBrokenStays() {
    let form = Form.urlEncoded(Array("a=1+2%2B%C3%A9&b&=x&a=3&c=%zz%4".utf8))
    #expect(form.fields.map(\.name) == ["a", "b", "", "a", "c"])
    #expect(form["a"] == "1 2+é" && form["b"] == "" && form["c"] == "%zz%4" && form["d"] == nil)
  }
}
