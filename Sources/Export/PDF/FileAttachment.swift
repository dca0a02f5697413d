internal import PDF

/// A JSON file that goes with a PDF.
public struct FileAttachment: Hashable, Sendable {
  /// What the file holds.
  public enum Kind: Sendable {
    /// The facts on the pages: what the document was made from.
    case resume
    /// Each statement on the pages and the facts it rests on.
    case claims
  }
  public var kind: Kind
  public var json: [UInt8]
  public init(_ kind: Kind, json: [UInt8]) {
    self.kind = kind
    self.json = json
  }

  var pdf: PDFAttachment {
    switch kind {
    case .resume:
      PDFAttachment(
        name: "resume.json", mediaType: "application/json", description: "The same as JSON Resume",
        relationship: .source, data: json)
    case .claims:
      PDFAttachment(
        name: "claims.json", mediaType: "application/json",
        description: "Each statement and the facts it rests on", relationship: .supplement, data: json)
    }
  }
}
