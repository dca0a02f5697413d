/// The colours of a canvas brought to sixteen, so that two pixels share a byte: half as much is to be compressed. A page of
/// text has three or four inks, and the steps of each from paper to ink; of these it keeps the inks and enough steps that
/// none is seen to be missing.
struct FewColors {
  /// At most sixteen, white first.
  private(set) var colors: [UInt32]
  /// For each colour of the canvas the place of that which is nearest.
  private(set) var places: [UInt8]

  static let most = 16
  /// More inks than this leave too few steps.
  private static let mostInks = 6
  /// How far red, green or blue may be off, of 255: about a step of cover.
  private static let tolerance = 20

  /// nil where a colour would be further off, and where pictures are shown. O(colours · 16).
  init?(_ canvas: Canvas) {
    let inks = canvas.inkColors
    guard let inks, inks.count <= Self.mostInks else { return nil }
    colors = [Canvas.paper]
    places = [UInt8](repeating: 0, count: canvas.colors.count)
    var distances = canvas.colors.map { Self.distance($0, Canvas.paper) }
    func add(_ color: UInt32, _ colors: inout [UInt32], _ places: inout [UInt8]) {
      for (i, other) in canvas.colors.enumerated() {
        let distance = Self.distance(other, color)
        if distance < distances[i] { (distances[i], places[i]) = (distance, UInt8(colors.count)) }
      }
      colors.append(color)
    }
    for ink in inks where !colors.contains(ink) { add(ink, &colors, &places) }
    // What is farthest from all that were taken comes next (T. F. Gonzalez, "Clustering to minimize the maximum
    // intercluster distance", 1985).
    while colors.count < Self.most, let most = distances.max(), most > 0 {
      add(canvas.colors[distances.firstIndex(of: most)!], &colors, &places)
    }
    for (i, color) in canvas.colors.enumerated() where !Self.isNear(color, colors[Int(places[i])]) {
      return nil
    }
  }

  private static func differences(_ a: UInt32, _ b: UInt32) -> (red: Int, green: Int, blue: Int) {
    (
      Int(a >> 16) - Int(b >> 16), Int(a >> 8 & 0xFF) - Int(b >> 8 & 0xFF), Int(a & 0xFF) - Int(b & 0xFF)
    )
  }

  private static func distance(_ a: UInt32, _ b: UInt32) -> Int {
    let (red, green, blue) = differences(a, b)
    return red * red + green * green + blue * blue
  }

  private static func isNear(_ a: UInt32, _ b: UInt32) -> Bool {
    let (red, green, blue) = differences(a, b)
    return max(abs(red), abs(green), abs(blue)) <= tolerance
  }
}
