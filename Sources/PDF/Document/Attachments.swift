internal import Base

/// A file inside a PDF that belongs to the whole document (ISO 19005-3, 6.8 and annex E).
public struct PDFAttachment: Hashable, Sendable {
  /// What the file is to the document.
  public enum Relationship: String, Sendable {
    /// What the document was made from.
    case source = "Source"
    /// What the document's content is computed from.
    case data = "Data"
    /// More about the document.
    case supplement = "Supplement"
  }
  public var name: String
  /// `application/json`.
  public var mediaType: String
  /// What it is, for people.
  public var description: String
  public var relationship: Relationship
  public var data: [UInt8]
  public init(
    name: String, mediaType: String, description: String, relationship: Relationship, data: [UInt8]
  ) {
    self.name = name
    self.mediaType = mediaType
    self.description = description
    self.relationship = relationship
    self.data = data
  }
}

/// Writes attachments: embedded file streams (ISO 32000-1, 7.11.4) with their specifications.
struct AttachmentWriter {
  let attachments: [PDFAttachment]
  let date: PDFDate?

  /// The file specifications in the order of the attachments.
  func write(to file: inout PDFFile, with deflater: borrowing Deflater) -> [PDFReference] {
    attachments.map { attachment in
      let stream = file.addDeflated(attachment.data, with: deflater) { out in
        out.raw("/Type/EmbeddedFile/Subtype")
        out.name(attachment.mediaType)
        out.raw("/Params<</Size")
        out.integer(attachment.data.count)
        if let date {
          out.raw("/ModDate")
          out.text(date.pdf)
        }
        out.raw(">>")
      }
      return file.add { out in
        out.dictionary { out in
          out.raw("/Type/Filespec/F")
          out.text(attachment.name)
          out.raw("/UF")
          out.text(attachment.name)
          out.raw("/Desc")
          out.text(attachment.description)
          out.raw("/AFRelationship")
          out.name(attachment.relationship.rawValue)
          out.raw("/EF<</F")
          out.reference(stream)
          out.raw("/UF")
          out.reference(stream)
          out.raw(">>")
        }
      }
    }
  }

  /// Attachments that cannot be told from others or say not what they are.
  var violations: [PDFViolation] {
    var names: Set<String> = []
    return attachments.filter { attachment in
      let isFit = !attachment.name.isEmpty && attachment.name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      return !isFit || !attachment.mediaType.utf8.contains(0x2F) || !names.insert(attachment.name).inserted
    }.map { .badAttachment(name: $0.name) }
  }

  /// Names and file specifications in the order of a name tree's leaves (ISO 32000-1, 7.9.6).
  func sorted(_ references: [PDFReference]) -> [(name: String, reference: PDFReference)] {
    zip(attachments, references).map { ($0.name, $1) }.sorted {
      Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8))
    }
  }
}
