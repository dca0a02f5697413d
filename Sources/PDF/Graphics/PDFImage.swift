/// A picture as a document holds it.
public struct PDFImage: Sendable {
  /// How the samples stand in the file.
  enum Samples: Sendable {
    /// A JPEG file as it is.
    case jpeg([UInt8])
    /// Compressed samples, 8 bits each.
    case deflated([UInt8])
  }
  let width: Int
  let height: Int
  /// 1: grey, 3: red, green, blue.
  let components: Int
  let samples: Samples
  /// Compressed, 8 bits a pixel; nil: opaque.
  let alpha: [UInt8]?
  /// How the samples are to be turned: 1 to 8 as in Exif.
  let orientation: Int

  /// A JPEG picture, which is embedded as it is (`DCTDecode`) and turned where it is shown.
  ///
  /// - Parameter orientation: 1 to 8 as in Exif.
  public init(jpeg data: [UInt8], orientation: Int = 1) throws(JPEGError) {
    self.orientation = orientation
    let header = try JPEGHeader(data)
    width = header.width
    height = header.height
    components = header.components
    samples = .jpeg(data)
    alpha = nil
  }

  /// A picture of 8-bit red, green, blue and alpha samples, row by row from the top; nil where their count is wrong.
  /// Grey and opaque pictures are stored as such.
  public init?(rgba: [UInt8], width: Int, height: Int) {
    guard width > 0, height > 0, rgba.count == width * height * 4 else { return nil }
    orientation = 1
    self.width = width
    self.height = height
    var isGray = true
    var isOpaque = true
    for i in stride(from: 0, to: rgba.count, by: 4) {
      isGray = isGray && rgba[i] == rgba[i + 1] && rgba[i] == rgba[i + 2]
      isOpaque = isOpaque && rgba[i + 3] == 255
    }
    components = isGray ? 1 : 3
    samples = .deflated(Deflater.compress(Self.color(rgba, components: components)))
    alpha = isOpaque ? nil : Deflater.compress(stride(from: 3, to: rgba.count, by: 4).map { rgba[$0] })
  }

  private static func color(_ rgba: [UInt8], components: Int) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(rgba.count / 4 * components)
    for i in stride(from: 0, to: rgba.count, by: 4) {
      for channel in 0..<components { out.append(rgba[i + channel]) }
    }
    return out
  }

  // MARK: Writing

  func write(to file: inout PDFFile) -> PDFReference {
    let mask = alpha.map { alpha in
      file.addStream(data: alpha) { out in
        writeSize(to: &out)
        out.raw("/ColorSpace/DeviceGray/Filter/FlateDecode")
      }
    }
    let data: [UInt8]
    switch samples {
    case .jpeg(let bytes), .deflated(let bytes): data = bytes
    }
    return file.addStream(data: data) { out in
      writeSize(to: &out)
      out.raw(components == 1 ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB")
      if let mask {
        out.raw("/SMask")
        out.reference(mask)
      }
      if case .jpeg = samples { out.raw("/Filter/DCTDecode") } else { out.raw("/Filter/FlateDecode") }
    }
  }

  private func writeSize(to out: inout PDFSyntax) {
    out.raw("/Type/XObject/Subtype/Image/BitsPerComponent 8/Width")
    out.integer(width)
    out.raw("/Height")
    out.integer(height)
  }
}

/// A picture of one document.
public struct PDFImageReference: Hashable, Sendable {
  let id: Int
  let orientation: Int
}
