import Base
import Composition
import Content
@testable import Export
import Testing
import Typesetting

private let metadata = DocumentMetadata(title: "T", language: "en")

/// 2 × 1 pixels: red, and half-transparent blue.
private let colourPNG = bytes(
  "89504e470d0a1a0a0000000d49484452000000020000000108060000"
    + "00f4227f8a0000000e4944415478da63f8cfc000420d000f7a037e6a8131e10000000049454e44ae426082")
/// 2 × 1 pixels of grey.
private let greyPNG = bytes(
  "89504e470d0a1a0a0000000d4948445200000002000000010800000000d14920560000000b4944415478da63e03a010000df00d3"
    + "d885d2ae0000000049454e44ae426082")

private func bytes(_ hex: String) -> [UInt8] {
  stride(from: 0, to: hex.utf8.count - 1, by: 2).compactMap { i in
    UInt8(hex.dropFirst(i).prefix(2), radix: 16)
  }
}

/// A JPEG file with next to nothing in it.
private func jpeg(components: UInt8, marker: UInt8 = 0xC0) -> [UInt8] {
  [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, marker, 0, 17, 8, 0, 30, 0, 40, components]
    + [UInt8](repeating: 0, count: 9) + [0xFF, 0xDA, 0, 2, 7, 0xFF, 0xD9]
}

private func picture(_ data: [UInt8], _ format: ImageLibrary.Picture.Format) -> ImageLibrary.Picture {
  ImageLibrary.Picture(format: format, pixelWidth: 2, pixelHeight: 1, data: data)
}

/// A page with one picture.
private func hand(alt: String?) throws -> HandLayout {
  var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
  let attributes = [Attribute("src", "me.png")] + (alt.map { [Attribute("alt", $0)] } ?? [])
  let image = hand.element("img", attributes, in: hand.element("p"))
  let rect = Rect(x: .pt(30), y: .pt(40), width: .pt(60), height: .pt(30))
  hand.item(.image(PlacedImage(source: "me.png", rect: rect, clip: rect, clipRadius: .pt(5))), element: image)
  return hand
}

@Suite struct PictureTests {
  @Test func colourAndTransparencyArePartedFromEachOther() throws {
    let hand = try hand(alt: "A face")
    let library = ImageLibrary(pictures: ["me.png": picture(colourPNG, .png)])
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, images: library, metadata: metadata)
    #expect(dump.structure == "Document\n  P\n    Figure alt=\"A face\" [0:0]\n")
    #expect(dump.objects.contains("/Width 2/Height 1/ColorSpace/DeviceRGB/SMask"))
    #expect(dump.objects.contains("/A<</O/Layout/Placement/Block/BBox[30 330 90 360]>>"))
    #expect(dump.objects.contains("60 0 0 30 30 330 cm\n/I0 Do\nQ\n"))
    let result = PDFExporter.export(hand.layout, of: hand.styled, images: library, metadata: metadata)
    #expect(result.diagnostics == [])
  }

  @Test func drawingsAreFiguresOfPaths() throws {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    let image = hand.element("img", [Attribute("alt", "A mark")], in: hand.element("p"))
    let frame = Rect(x: .pt(30), y: .pt(40), width: .pt(60), height: .pt(30))
    var shape = Shape(
      segments: [.move(Point(x: .pt(30), y: .pt(40))), .line(Point(x: .pt(99), y: .pt(70))), .close],
      fill: .black)
    (shape.frame, shape.isEvenOdd, shape.isClipped) = (frame, true, true)
    hand.item(.shape(shape), element: image)
    var line = Shape.Stroke(color: .black, width: .pt(2))
    (line.cap, line.join) = (.round, .bevel)
    shape.stroke = line
    shape.isClipped = false
    hand.item(.shape(shape), element: image)
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, metadata: metadata)
    #expect(dump.structure == "Document\n  P\n    Figure alt=\"A mark\" [0:0]\n")
    #expect(dump.objects.contains("BBox[30 330 90 360]"))
    #expect(
      dump.objects.contains(
        "q\n30 360 m\n90 360 l\n90 330 l\n30 330 l\nh\nW n\n30 360 m\n99 330 l\nh\nf*\nQ\n"))
    #expect(dump.objects.contains("2 w\n1 J\n2 j\n30 360 m\n99 330 l\nh\nB*\nQ\n"))
    let unnamed = hand.element("img", in: Document.root)
    hand.item(.shape(shape), element: unnamed)
    hand.item(.shape(shape), element: unnamed)
    let result = PDFExporter.export(hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata)
    #expect(result.diagnostics.count == 1)
  }

  @Test func greyOpaquePicturesStaySo() throws {
    let hand = try hand(alt: "A face")
    let library = ImageLibrary(pictures: ["me.png": picture(greyPNG, .png)])
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, images: library, metadata: metadata)
    #expect(dump.objects.contains("/Width 2/Height 1/ColorSpace/DeviceGray/Filter/FlateDecode"))
    #expect(!dump.objects.contains("/SMask"))
  }

  @Test func jpegFilesAreEmbeddedAsTheyAre() throws {
    let hand = try hand(alt: "A face")
    let library = ImageLibrary(pictures: ["me.png": picture(jpeg(components: 3), .jpeg)])
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, images: library, metadata: metadata)
    #expect(dump.objects.contains("/Width 40/Height 30/ColorSpace/DeviceRGB/Filter/DCTDecode"))
  }

  @Test func decorationIsNoFigure() throws {
    let hand = try hand(alt: "")
    let library = ImageLibrary(pictures: ["me.png": picture(greyPNG, .png)])
    let dump = PDFExporter.dump(hand.layout, of: hand.styled, images: library, metadata: metadata)
    #expect(dump.structure == "Document\n")
    #expect(dump.objects.contains("/Artifact<</Type/Layout>>BDC\nq\n"))
  }

  @Test func aPictureWithoutAltIsReported() throws {
    let hand = try hand(alt: nil)
    let library = ImageLibrary(pictures: ["me.png": picture(greyPNG, .png)])
    let result = PDFExporter.export(hand.layout, of: hand.styled, images: library, metadata: metadata)
    #expect(result.diagnostics.map(\.code) == ["image.missing-alt"])
  }

  @Test(arguments: [
    ("", false, "no PNG file"), ("89504e470d0a1a0a", false, "no PNG file"),
    ("74657874", true, "no JPEG file"),
    ("ffd8ffe00010", true, "no JPEG file"), ("ffd8ffffffff", true, "no JPEG file"),
  ])
  func whatIsNoPictureIsReported(_ hex: String, _ isJPEG: Bool, _ reason: String) throws {
    let hand = try hand(alt: "A face")
    let library = ImageLibrary(pictures: ["me.png": picture(bytes(hex), isJPEG ? .jpeg : .png)])
    let result = PDFExporter.export(hand.layout, of: hand.styled, images: library, metadata: metadata)
    #expect(result.diagnostics.map(\.code) == ["image.unreadable"])
    #expect(result.diagnostics[0].message.contains("`me.png`"))
    #expect(result.diagnostics[0].message.contains(reason))
    #expect(result.value == nil)
  }

  @Test func cutOffPNGFilesAreReported() throws {
    let hand = try hand(alt: "A face")
    for length in stride(from: 1, to: colourPNG.count - 16, by: 3) {
      let library = ImageLibrary(pictures: ["me.png": picture(Array(colourPNG.prefix(length)), .png)])
      let result = PDFExporter.export(hand.layout, of: hand.styled, images: library, metadata: metadata)
      #expect(result.diagnostics.map(\.code) == ["image.unreadable"], "cut at \(length)")
    }
  }

  @Test func printColoursAndOddCodingsAreRefused() throws {
    let hand = try hand(alt: "A face")
    for (data, reason) in [(jpeg(components: 4), "CMYK"), (jpeg(components: 3, marker: 0xC3), "coding")] {
      let library = ImageLibrary(pictures: ["me.png": picture(data, .jpeg)])
      let result = PDFExporter.export(hand.layout, of: hand.styled, images: library, metadata: metadata)
      #expect(result.diagnostics.map(\.code) == ["image.unreadable"])
      #expect(result.diagnostics[0].message.contains(reason))
    }
  }

  @Test func aPictureThatWasNotLoadedIsReported() throws {
    let hand = try hand(alt: "A face")
    let result = PDFExporter.export(hand.layout, of: hand.styled, images: ImageLibrary(), metadata: metadata)
    #expect(result.diagnostics.map(\.code) == ["image.unreadable"])
  }
}
