import Base
import Composition
import Testing
import Typesetting

@testable import Export

private func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
  [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 255)] + body
}

private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Exif data with an orientation and more that nobody should see.
private func exif(_ orientation: UInt8, little: Bool = false) -> [UInt8] {
  let tiff: [UInt8] =
    little
    ? [
      0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 4, 0, 0, 0, 0x53, 0x45, 0x43, 0, 0x12, 1, 3, 0, 1,
      0, 0,
    ]
      + [0, orientation, 0, 0, 0, 0, 0, 0, 0]
    : [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  return text("Exif\0\0") + tiff + text("SECRET 48.2N 16.4E")
}

private let frame = segment(0xC0, [8, 0, 30, 0, 40, 1, 1, 0x11, 0])
private let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD3, 4]
private let end: [UInt8] = [0xFF, 0xD9]

private func jpeg(_ segments: [UInt8], tail: [UInt8] = []) -> [UInt8] {
  [0xFF, 0xD8] + segments + frame + scan + segment(0xC4, [0]) + scan + end + tail
}

private func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
  [0, 0, 0, UInt8(body.count)] + text(name) + body + [0, 0, 0, 0]
}

private let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

private func holds(_ data: [UInt8], _ word: String) -> Bool {
  let word = Array(word.utf8)
  guard data.count >= word.count else { return false }
  return (0...data.count - word.count).contains { data[$0...].starts(with: word) }
}

@Suite struct PictureCleaningTests {
  @Test func whatTellsOfThePersonIsTakenOutOfJPEG() throws {
    let jfif = text("JFIF\0") + [1, 1, 1, 0, 72, 0, 72, 1, 1] + text("SEC")
    let dirty = jpeg(
      segment(0xE0, jfif) + segment(0xE0, text("JFXX\0SECRET")) + segment(0xE1, exif(1))
        + segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0SECRET"))
        + segment(0xE2, text("ICC_PROFILE\0colour"))
        + segment(0xE2, text("MPF\0SECRET")) + segment(0xED, text("Photoshop 3.0\0SECRET"))
        + segment(0xEE, text("Adobe\0d\0\0\0\0\u{1}")) + segment(0xEF, text("SECRET"))
        + segment(0xFE, text("SECRET")),
      tail: text("SECRET motion"))
    let clean = try #require(PictureCleaning.clean(dirty, keepsOrientation: true))
    let plain = segment(0xE0, text("JFIF\0") + [1, 1, 1, 0, 72, 0, 72, 0, 0])
    #expect(
      clean.data
        == jpeg(
          plain + segment(0xE2, text("ICC_PROFILE\0colour")) + segment(0xEE, text("Adobe\0d\0\0\0\0\u{1}"))))
    #expect(!holds(clean.data, "SEC"))
    #expect(clean.orientation == 1)
  }

  @Test(arguments: 1...8, [false, true])
  func onlyTheOrientationIsKept(_ orientation: Int, _ isLittle: Bool) throws {
    let dirty = jpeg(segment(0xE1, exif(UInt8(orientation), little: isLittle)))
    let web = try #require(PictureCleaning.clean(dirty, keepsOrientation: true))
    let bare = try #require(PictureCleaning.clean(dirty, keepsOrientation: false))
    #expect(web.orientation == orientation)
    #expect(web.isSideways == (orientation > 4))
    #expect(bare.data == jpeg([]))
    #expect(web.data.count == bare.data.count + (orientation == 1 ? 0 : 36))
    #expect(!holds(web.data, "SEC"))
    // What was cleaned once says the same and stays as it is.
    #expect(PictureCleaning.clean(web.data, keepsOrientation: true) == web)
  }

  @Test func whatTellsOfThePersonIsTakenOutOfPNG() throws {
    let head = signature + chunk("IHDR", [UInt8](repeating: 1, count: 13)) + chunk("gAMA", [0, 0, 1, 1])
    let image = chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
    let told =
      chunk("tEXt", text("Author\0SECRET")) + chunk("iTXt", text("SECRET")) + chunk("zTXt", text("SECRET"))
      + chunk("tIME", [7, 0xE9, 1, 1, 1, 1, 1]) + chunk("eXIf", text("SECRET"))
      + chunk("prVt", text("SECRET"))
    let clean = PictureCleaning.clean(head + told + image + text("SECRET"), keepsOrientation: true)
    #expect(clean?.data == head + image)
  }

  @Test func brokenPicturesAreNotGuessedAt() {
    let whole = jpeg(segment(0xE1, exif(6)))
    for length in 0..<whole.count - 12 {
      let clean = PictureCleaning.clean(Array(whole.prefix(length)), keepsOrientation: true)
      #expect(clean.map { !holds($0.data, "SEC") } ?? true)
    }
    let png = signature + chunk("IHDR", []) + chunk("tEXt", text("SECRET"))
    #expect(PictureCleaning.clean(png, keepsOrientation: true) == nil)
    #expect(PictureCleaning.clean(text("GIF89a"), keepsOrientation: true) == nil)
    #expect(PictureCleaning.clean([], keepsOrientation: true) == nil)
  }

  /// The corner of the page to which the top left corner of the stored picture goes, and its top right.
  @Test(arguments: [
    (1, "60 0 0 30 30 330 cm"), (2, "-60 0 0 30 90 330 cm"), (3, "-60 0 0 -30 90 360 cm"),
    (4, "60 0 0 -30 30 360 cm"), (5, "0 -30 -60 0 90 360 cm"), (6, "0 -30 60 0 30 360 cm"),
    (7, "0 30 60 0 30 330 cm"), (8, "0 30 -60 0 90 330 cm"),
  ])
  func picturesAreTurnedUpright(_ orientation: Int, _ matrix: String) throws {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    let image = hand.element(
      "img", [Attribute("src", "a.jpg"), Attribute("alt", "A")], in: hand.element("p"))
    let rect = Rect(x: .pt(30), y: .pt(40), width: .pt(60), height: .pt(30))
    hand.item(.image(PlacedImage(source: "a.jpg", rect: rect)), element: image)
    let data = jpeg(segment(0xE1, exif(UInt8(orientation))))
    let picture = ImageLibrary.Picture(format: .jpeg, pixelWidth: 40, pixelHeight: 30, data: data)
    let dump = PDFExporter.dump(
      hand.layout, of: hand.styled, images: ImageLibrary(pictures: ["a.jpg": picture]),
      metadata: DocumentMetadata(title: "T", language: "en"))
    #expect(dump.objects.contains(matrix))
  }
}
