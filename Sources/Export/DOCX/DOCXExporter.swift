internal import Base
public import Composition

/// Writes documents as Word files (ECMA-376, "Office Open XML", transitional).
///
/// A file to be edited and to be read by programs: headings, lists and dates are what Word has for them (heading styles, real
/// numbering, tab stops at the right), everything stands in the body in the order in which it is read; no tables, text boxes,
/// headers or footers. Each kind of paragraph has a style that looks as the template says, so that one change changes all.
public enum DOCXExporter {
  /// The file of a document that is styled for paper: the same bytes for the same document. Pictures are left out.
  /// O(document).
  public static func docx(_ styled: StyledDocument, metadata: DocumentMetadata) -> [UInt8] {
    let body = WordBody(styled)
    let text = styled.document.nodes.indices.lazy.map { NodeID($0) }.first { node in
      styled.document.element(node)?.name == "body"
    }
    let base = text.map { styled.style($0) } ?? ComputedStyle()
    let parts = WordParts(body: body, base: base, metadata: metadata)
    var zip = ZipWriter()
    var out: [UInt8] = []
    for (name, text) in parts.all {
      guard let file = try? zip.deflated(name, text) else { return [] }
      out += file
    }
    return out + zip.end()
  }
}
