/// A minimal ICC profile (ICC.1:2004-10, that is version 4.2: matrix and parametric curves) for sRGB (IEC
/// 61966-2-1), made from its definition.
enum SRGBProfile {
  static let bytes = make()

  /// Compressed once for all documents.
  static let compressed = Deflater.compress(bytes)

  /// The primaries adapted to D50 by Bradford's method, as s15Fixed16 numbers.
  private static let colorants: [(tag: String, xyz: [Double])] = [
    ("rXYZ", [0.436_066, 0.222_488, 0.013_916]), ("gXYZ", [0.385_147, 0.716_873, 0.097_076]),
    ("bXYZ", [0.143_066, 0.060_608, 0.714_096]),
  ]
  private static let d50 = [0.964_2, 1.0, 0.824_9]
  /// Bradford's adaptation of D65 to D50, by rows.
  private static let adaptation = [
    1.047_811_2, 0.022_886_6, -0.050_127_0, 0.029_542_4, 0.990_484_4, -0.017_049_1, -0.009_234_5, 0.015_043_6,
    0.752_131_6,
  ]

  private static func make() -> [UInt8] {
    let curve = toneCurve()
    var tags: [(tag: String, data: [UInt8])] = [
      ("desc", localized("sRGB")), ("cprt", localized("CC0")), ("wtpt", xyz(d50)),
      ("chad", signature("sf32") + zeros(4) + adaptation.flatMap(fixed)),
    ]
    tags += colorants.map { ($0.tag, xyz($0.xyz)) }
    tags += ["rTRC", "gTRC", "bTRC"].map { ($0, curve) }
    return assemble(tags)
  }

  private static func assemble(_ tags: [(tag: String, data: [UInt8])]) -> [UInt8] {
    var table = uint32(tags.count)
    var body: [UInt8] = []
    let start = 128 + 4 + 12 * tags.count
    var placed: [(data: [UInt8], offset: Int)] = []
    for (tag, data) in tags {
      let offset: Int
      if let same = placed.first(where: { $0.data == data }) {
        offset = same.offset
      } else {
        offset = start + body.count
        placed.append((data, offset))
        body += data + zeros((4 - data.count % 4) % 4)
      }
      table += signature(tag) + uint32(offset) + uint32(data.count)
    }
    return header(size: start + body.count) + table + body
  }

  private static func header(size: Int) -> [UInt8] {
    var out = uint32(size) + zeros(4) + uint32(0x0420_0000)
    out += signature("mntr") + signature("RGB ") + signature("XYZ ")
    // The date of the profile: 2026-01-01 00:00:00.
    out += [2026, 1, 1, 0, 0, 0].flatMap(uint16)
    out += signature("acsp") + zeros(4) + zeros(4) + zeros(8) + zeros(8)
    out += zeros(4) + d50.flatMap(fixed)
    return out + zeros(128 - out.count)
  }

  /// sRGB's transfer function: (ax + b)^g from d on, cx below (curve type 3 with g, a, b, c, d).
  private static func toneCurve() -> [UInt8] {
    let parameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.040_45]
    return signature("para") + zeros(4) + uint16(3) + zeros(2) + parameters.flatMap(fixed)
  }

  /// A text in US English.
  private static func localized(_ text: String) -> [UInt8] {
    let units = text.utf16.flatMap { uint16(Int($0)) }
    return signature("mluc") + zeros(4) + uint32(1) + uint32(12) + signature("enUS") + uint32(units.count)
      + uint32(28) + units
  }

  private static func xyz(_ values: [Double]) -> [UInt8] {
    signature("XYZ ") + zeros(4) + values.flatMap(fixed)
  }
  private static func fixed(_ value: Double) -> [UInt8] { uint32(Int((value * 65_536).rounded())) }
  private static func signature(_ text: String) -> [UInt8] { Array(text.utf8) }
  private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
  private static func uint16(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }
  private static func uint32(_ value: Int) -> [UInt8] {
    uint16(value >> 16 & 65_535) + uint16(value & 65_535)
  }
}
