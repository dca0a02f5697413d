/// Writes the objects of an embedded font (ISO 32000-1, 9.7 and 9.8): one descriptor, one CID font, and a Type 0 font
/// for each map of characters.
enum FontObjects {
  /// The Type 0 fonts, one for each map, in their order.
  static func write(_ font: PDFFont, to file: inout PDFFile, with deflater: borrowing Deflater)
    -> [PDFReference]
  {
    let name = font.subset.tag + "+" + font.face.postScriptName
    let descriptor = writeDescriptor(font, name: name, to: &file)
    let descendant = writeDescendant(font, name: name, descriptor: descriptor, to: &file)
    return font.maps.indices.map { map in
      let toUnicode = file.addDeflated(font.cmap(map), with: deflater) { _ in }
      return file.add { out in
        out.dictionary { out in
          out.raw("/Type/Font/Subtype/Type0/BaseFont")
          out.name(name)
          out.raw("/Encoding/Identity-H/DescendantFonts[")
          out.reference(descendant)
          out.raw("]/ToUnicode")
          out.reference(toUnicode)
        }
      }
    }
  }

  private static func writeDescendant(
    _ font: PDFFont, name: String, descriptor: PDFReference, to file: inout PDFFile
  ) -> PDFReference {
    file.add { out in
      out.dictionary { out in
        out.raw("/Type/Font/Subtype")
        out.name(font.face.isCFF ? "CIDFontType0" : "CIDFontType2")
        out.raw("/BaseFont")
        out.name(name)
        out.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor")
        out.reference(descriptor)
        if !font.face.isCFF { out.raw("/CIDToGIDMap/Identity") }
        out.raw("/DW 0/W[0[")
        for width in font.subset.widths { out.integer(width) }
        out.raw("]]")
      }
    }
  }

  private static func writeDescriptor(_ font: PDFFont, name: String, to file: inout PDFFile) -> PDFReference {
    let program = writeProgram(font, to: &file)
    let face = font.face
    return file.add { out in
      out.dictionary { out in
        out.raw("/Type/FontDescriptor/FontName")
        out.name(name)
        out.raw("/Flags")
        out.integer(flags(face))
        out.raw("/FontBBox")
        out.array { out in
          for value in [face.bounds.left, face.bounds.bottom, face.bounds.right, face.bounds.top] {
            out.integer(value)
          }
        }
        let values: [(StaticString, Int)] = [
          ("/ItalicAngle", face.italicAngle), ("/Ascent", face.ascent), ("/Descent", face.descent),
          ("/CapHeight", face.capHeight), ("/StemV", face.stemV),
        ]
        for (key, value) in values {
          out.raw(key)
          out.integer(value)
        }
        out.raw(face.isCFF ? "/FontFile3" : "/FontFile2")
        out.reference(program)
      }
    }
  }

  /// ISO 32000-1, table 123. Every font counts as symbolic: it is not addressed by Adobe's Latin character set.
  private static func flags(_ face: FontFace) -> Int {
    4 | (face.isFixedPitch ? 1 : 0) | (face.isSerif ? 2 : 0) | (face.isItalic ? 64 : 0)
  }

  private static func writeProgram(_ font: PDFFont, to file: inout PDFFile) -> PDFReference {
    file.addStream(data: font.subset.data) { out in
      if font.face.isCFF {
        out.raw("/Subtype/CIDFontType0C")
      } else {
        out.raw("/Length1")
        out.integer(font.subset.size)
      }
      out.raw("/Filter/FlateDecode")
    }
  }
}
