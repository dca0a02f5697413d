internal import Base
internal import Composition

/// The parts of a Word file (ECMA-376-2: Open Packaging Conventions; ECMA-376-1, 11.3).
struct WordParts {
  let body: WordBody
  /// What is not said otherwise looks like this.
  let base: ComputedStyle
  let metadata: DocumentMetadata

  /// By name, in the order of the archive: what the parts are comes first.
  var all: [(name: String, text: [UInt8])] {
    [
      ("[Content_Types].xml", types), ("_rels/.rels", relationships),
      ("docProps/core.xml", properties), ("docProps/app.xml", application),
      ("word/document.xml", document), ("word/_rels/document.xml.rels", documentRelationships),
      ("word/styles.xml", styles), ("word/numbering.xml", numbering), ("word/settings.xml", settings),
      ("word/fontTable.xml", fonts), ("word/theme/theme1.xml", theme),
    ]
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private func part(_ write: (inout HTMLWriter) -> Void) -> [UInt8] {
    var xml = HTMLWriter()
    xml.raw(Self.head)
    write(&xml)
    return xml.bytes
  }

  // MARK: The package

  private var types: [UInt8] {
    part { xml in
      xml.raw("<Types xmlns=\"\(Self.package)/content-types\">")
      xml.raw(
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      )
      xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
      let parts = [
        ("word/document", "\(Self.wordType).document.main+xml"),
        ("word/styles", "\(Self.wordType).styles+xml"),
        ("word/numbering", "\(Self.wordType).numbering+xml"),
        ("word/settings", "\(Self.wordType).settings+xml"),
        ("word/fontTable", "\(Self.wordType).fontTable+xml"),
        ("word/theme/theme1", "application/vnd.openxmlformats-officedocument.theme+xml"),
        ("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
      ]
      for (name, type) in parts { xml.raw("<Override PartName=\"/\(name).xml\" ContentType=\"\(type)\"/>") }
      xml.raw("</Types>")
    }
  }

  private func relationships(_ list: [(id: String, type: String, target: String, isOutside: Bool)]) -> [UInt8]
  {
    part { xml in
      xml.raw("<Relationships xmlns=\"\(Self.package)/relationships\">")
      for one in list {
        let mode = one.isOutside ? [("TargetMode", "External")] : []
        xml.start("Relationship", [("Id", one.id), ("Type", one.type), ("Target", one.target)] + mode)
        xml.end("Relationship")
      }
      xml.raw("</Relationships>")
    }
  }

  private var relationships: [UInt8] {
    relationships([
      ("document", Self.office + "/relationships/officeDocument", "word/document.xml", false),
      ("core", Self.package + "/relationships/metadata/core-properties", "docProps/core.xml", false),
      ("app", Self.office + "/relationships/extended-properties", "docProps/app.xml", false),
    ])
  }

  private var documentRelationships: [UInt8] {
    let parts = ["styles", "numbering", "settings", "fontTable"].map { name in
      (id: name, type: Self.office + "/relationships/" + name, target: name + ".xml", isOutside: false)
    }
    let theme = (
      id: "theme", type: Self.office + "/relationships/theme", target: "theme/theme1.xml", isOutside: false
    )
    let links = body.links.enumerated().map { i, link in
      (
        id: "link\(i + 1)", type: Self.office + "/relationships/hyperlink", target: Self.address(link),
        isOutside: true
      )
    }
    return relationships(parts + [theme] + links)
  }

  /// A link as a URI (RFC 3986): what may not stand in one is escaped.
  private static func address(_ link: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let allowed = Set(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%".utf8)
    var out: [UInt8] = []
    for byte in link.utf8 {
      if allowed.contains(byte) {
        out.append(byte)
      } else {
        out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  // MARK: What the file says of itself

  private var properties: [UInt8] {
    part { xml in
      xml.raw("<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\"")
      xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
      func element(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        xml.element(name, XMLText.clean(text))
      }
      element("dc:title", metadata.title)
      element("dc:subject", metadata.subject)
      element("dc:creator", metadata.author)
      element("cp:keywords", metadata.keywords.joined(separator: ", "))
      element("dc:language", metadata.language.tag)
      xml.raw("</cp:coreProperties>")
    }
  }

  private var application: [UInt8] {
    part {
      $0.raw(
        "<Properties xmlns=\"\(Self.office)/extended-properties\"><Application>vitae</Application></Properties>"
      )
    }
  }

  // MARK: The document

  private var document: [UInt8] {
    part { xml in
      xml.raw("<w:document \(Self.word) xmlns:r=\"\(Self.office)/relationships\"><w:body>")
      xml.raw(body.xml.string)
      xml.raw("</w:body></w:document>")
    }
  }

  private var styles: [UInt8] {
    let normal = WordCharacters(base)
    return part { xml in
      xml.raw("<w:styles \(Self.word)><w:docDefaults><w:rPrDefault>")
      var defaults = HTMLWriter()
      normal.write(differingFrom: nil, to: &defaults)
      // The language is the last of the properties.
      let tag = metadata.language.tag
      xml.raw(defaults.string.replacing("</w:rPr>", with: ""))
      xml.start("w:lang", [("w:val", tag), ("w:eastAsia", tag), ("w:bidi", tag)])
      xml.raw("</w:lang></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
      xml.raw(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
      )
      for style in body.styles { style.write(basedOn: normal, to: &xml) }
      xml.raw("</w:styles>")
    }
  }

  private var numbering: [UInt8] {
    part { xml in
      xml.raw("<w:numbering \(Self.word)>")
      abstract(0, "bullet", "•", to: &xml)
      abstract(1, "decimal", "%1.", to: &xml)
      xml.raw("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
      for (i, start) in body.listStarts.enumerated() {
        xml.raw("<w:num w:numId=\"\(i + 2)\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">")
        xml.raw("<w:startOverride w:val=\"\(start)\"/></w:lvlOverride></w:num>")
      }
      xml.raw("</w:numbering>")
    }
  }

  private func abstract(_ id: Int, _ format: String, _ text: String, to xml: inout HTMLWriter) {
    let indent = format == "bullet" ? 227 : 340
    xml.raw(
      "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">"
    )
    xml.raw(
      "<w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/>"
    )
    xml.raw("<w:pPr><w:ind w:left=\"\(indent)\" w:hanging=\"\(indent)\"/></w:pPr></w:lvl></w:abstractNum>")
  }

  private var settings: [UInt8] {
    part { xml in
      xml.raw("<w:settings \(Self.word)><w:compat><w:compatSetting w:name=\"compatibilityMode\"")
      xml.raw(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>")
    }
  }

  /// Colours and fonts for what people add (ECMA-376-1, 20.1.6.9): those of the document.
  private var theme: [UInt8] {
    let characters = WordCharacters(base)
    let heading = body.styles.first { $0.name == "Title" }?.characters ?? characters
    let accent = body.styles.first { $0.name == "heading 1" }?.characters.color ?? characters.color
    return part { xml in
      xml.raw(
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"vitae\"><a:themeElements>"
      )
      xml.raw("<a:clrScheme name=\"vitae\">")
      let colors = [
        ("dk1", characters.color), ("lt1", "FFFFFF"), ("dk2", characters.color), ("lt2", "F2F2F2"),
      ]
      let accents = (1...6).map { ("accent\($0)", accent) } + [("hlink", accent), ("folHlink", accent)]
      for (name, color) in colors + accents {
        xml.raw("<a:\(name)><a:srgbClr val=\"\(color)\"/></a:\(name)>")
      }
      xml.raw("</a:clrScheme><a:fontScheme name=\"vitae\">")
      for (name, font) in [("majorFont", heading.font), ("minorFont", characters.font)] {
        xml.raw("<a:\(name)>")
        xml.start("a:latin", [("typeface", font)])
        xml.raw("</a:latin><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:\(name)>")
      }
      let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
      let line = "<a:ln w=\"9525\">\(fill)</a:ln>"
      let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
      func three(_ text: String) -> String { text + text + text }
      xml.raw("</a:fontScheme><a:fmtScheme name=\"vitae\"><a:fillStyleLst>\(three(fill))</a:fillStyleLst>")
      xml.raw(
        "<a:lnStyleLst>\(three(line))</a:lnStyleLst><a:effectStyleLst>\(three(effect))</a:effectStyleLst>")
      xml.raw("<a:bgFillStyleLst>\(three(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>")
    }
  }

  /// What to take for fonts that are not installed.
  private var fonts: [UInt8] {
    part { xml in
      xml.raw("<w:fonts \(Self.word)>")
      var known: Set<String> = []
      for families in [base.fontFamilies] + body.styles.map(\.families) {
        let name = WordFonts.name(families)
        guard known.insert(name).inserted else { continue }
        xml.start("w:font", [("w:name", name)])
        xml.start("w:altName", [("w:val", WordFonts.others(families).joined(separator: ","))])
        xml.raw("</w:altName><w:family w:val=\"\(WordFonts.isSerif(families) ? "roman" : "swiss")\"/>")
        xml.raw("<w:pitch w:val=\"variable\"/></w:font>")
      }
      xml.raw("</w:fonts>")
    }
  }
}
