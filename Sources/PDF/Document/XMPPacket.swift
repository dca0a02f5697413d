internal import Base

/// The XMP packet (ISO 16684-1): what the document is, and that it claims PDF/UA-1 and PDF/A-3a.
enum XMPPacket {
  static func packet(_ metadata: PDFMetadata) -> [UInt8] {
    var out = XMLText()
    out.markup("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    out.markup("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
    out.markup("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
    out.markup("<rdf:Description rdf:about=\"\"\(namespaces)>\n")
    writeProperties(metadata, to: &out)
    out.markup(extensionSchema)
    out.markup("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
    return out.bytes
  }

  private static let namespaces = [
    ("dc", "http://purl.org/dc/elements/1.1/"), ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"), ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
    ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
    ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
    ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
  ].map { "\n xmlns:\($0.0)=\"\($0.1)\"" }.joined()

  private static func writeProperties(_ metadata: PDFMetadata, to out: inout XMLText) {
    out.element("dc:format", "application/pdf")
    out.alternatives("dc:title", metadata.title)
    if let author = metadata.author { out.list("dc:creator", "rdf:Seq", [author]) }
    if let subject = metadata.subject { out.alternatives("dc:description", subject) }
    out.list("dc:language", "rdf:Bag", [metadata.language.tag])
    if !metadata.keywords.isEmpty {
      out.list("dc:subject", "rdf:Bag", metadata.keywords)
      out.element("pdf:Keywords", metadata.keywords.joined(separator: ", "))
    }
    out.element("pdf:Producer", metadata.producer)
    out.element("xmp:CreatorTool", metadata.producer)
    if let date = metadata.date {
      out.element("xmp:CreateDate", date.iso)
      out.element("xmp:ModifyDate", date.iso)
    }
    out.element("pdfaid:part", "3")
    out.element("pdfaid:conformance", "A")
    out.element("pdfuaid:part", "1")
  }

  /// PDF/A knows no PDF/UA, so the packet has to describe the property itself (ISO 19005-3, 6.6.2.3).
  private static let extensionSchema = """
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>

    """
}

/// Builds XML with escaped text.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text with `&`, `<`, `>` escaped; characters that XML 1.0 has not become blanks.
  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: markup("&amp;")
      case 0x3C: markup("&lt;")
      case 0x3E: markup("&gt;")
      case 0..<0x20: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
  }

  mutating func element(_ name: String, _ content: String) {
    markup("<\(name)>")
    text(content)
    markup("</\(name)>\n")
  }

  mutating func list(_ name: String, _ kind: String, _ items: [String]) {
    markup("<\(name)><\(kind)>")
    for item in items {
      markup("<rdf:li>")
      text(item)
      markup("</rdf:li>")
    }
    markup("</\(kind)></\(name)>\n")
  }

  mutating func alternatives(_ name: String, _ content: String) {
    markup("<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">")
    text(content)
    markup("</rdf:li></rdf:Alt></\(name)>\n")
  }
}
