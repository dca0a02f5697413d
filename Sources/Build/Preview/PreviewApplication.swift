public import Base

/// One application as it is just now, made in memory: what a build would write, and its pages as pictures.
public struct PreviewApplication: Sendable {
  /// By name in the application's folder, as a build would write them.
  public var files: [String: [UInt8]] = [:]
  /// `index.html` and `letter.html` with the place of each text in an attribute `data-source`.
  public var marked: [String: PreviewPiece] = [:]
  /// Pages as SVG, by the stem of their document (`cv`, `letter`), in order.
  public var pages: [String: [PreviewPiece]] = [:]
  /// Where the texts on these pages were written.
  public var places: [String: PreviewPlaces] = [:]
  /// Everything there is to say of it.
  public var diagnostics: [Diagnostic] = []
  /// Whether it could not be made and what is shown is older.
  public var isStale = false
  /// Whether something newer was wanted before it was made.
  var isGivenUp = false

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// With what it lacks as it was last; all of it is older where not even its words could be had.
  func standing(on last: PreviewApplication) -> PreviewApplication {
    var out = last
    out.files.merge(files) { $1 }
    out.marked.merge(marked) { $1 }
    out.pages.merge(pages) { $1 }
    out.places.merge(places) { $1 }
    out.diagnostics = diagnostics
    out.isStale = marked.isEmpty
    return out
  }
}

/// Bytes that are shown, and what stands for them.
public struct PreviewPiece: Hashable, Sendable {
  public var bytes: [UInt8]
  public var digest: Digest

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    digest = Digest(of: bytes)
  }

  public static func == (a: PreviewPiece, b: PreviewPiece) -> Bool { a.digest == b.digest }
  public func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
