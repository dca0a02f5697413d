/// The pages of a document as they stand in a file: made once for files that differ in what they say of themselves and carry
/// with them.
public struct PDFWrittenPages: Sendable {
  let body: DocumentWriter.Body
  let violations: [PDFViolation]
  let longTexts: [PDFViolation]
  /// What was not written as asked.
  public let repairs: [PDFRepair]

  /// The file, or every rule that it would break. O(bytes of what is attached + objects).
  ///
  /// - Parameter metadata: with the title and the language that the document was begun with.
  public func finish(_ metadata: PDFMetadata, _ attachments: [PDFAttachment]) throws(PDFRefusal) -> [UInt8] {
    let metadata = metadata.cleaned
    var found = violations
    let more =
      ImplementationLimits.violations(in: metadata.texts) + longTexts
      + AttachmentWriter(attachments: attachments, date: nil).violations
    for violation in more where !found.contains(violation) { found.append(violation) }
    guard found.isEmpty else { throw PDFRefusal(violations: found) }
    let deflater = Deflater()
    let assembled = DocumentWriter.assemble(body, metadata, attachments, with: deflater)
    guard assembled.file.count <= ImplementationLimits.objects else {
      throw PDFRefusal(violations: [.tooManyObjects])
    }
    return assembled.file.serialized(catalog: assembled.catalog, info: assembled.info, with: deflater)
  }
}
