public import Composition

/// The pictures a document may show, decoded far enough for layout. Build fills it; layout does no I/O.
public struct ImageLibrary: Sendable {
  /// A picture's size in pixels and its bytes as they were in the file.
  public struct Picture: Sendable {
    /// The kind of file.
    public enum Format: Sendable { case png, jpeg, svg }
    public var format: Format
    public var pixelWidth: Int
    public var pixelHeight: Int
    public var data: [UInt8]
    /// What an SVG file draws; nil: the picture is of pixels.
    public var drawing: VectorDrawing?
    public init(
      format: Format, pixelWidth: Int, pixelHeight: Int, data: [UInt8], drawing: VectorDrawing? = nil
    ) {
      self.format = format
      self.pixelWidth = pixelWidth
      self.pixelHeight = pixelHeight
      self.data = data
      self.drawing = drawing
    }
  }

  /// By the `src` attribute as it stands in the document.
  public var pictures: [String: Picture]
  public init(pictures: [String: Picture] = [:]) { self.pictures = pictures }
}
