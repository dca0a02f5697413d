internal import Glibc

/// A page of somebody's PDF as a picture, drawn by poppler in a confined child.
public enum PagePicture {
  /// The PNG of a page, from 1; nil where there is none, or it cannot be drawn within the child's limits. Blocks.
  ///
  /// - Parameter scratch: where a folder for the child is made and removed.
  public static func png(of pdf: String, page: Int, scratch: String) -> [UInt8]? {
    guard (1...60).contains(page) else { return nil }
    var template = Array(Path.join(scratch, "page-XXXXXX").utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    guard isMade else { return nil }
    let folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    defer { try? Files.remove(folder) }
    let place = Path.join(folder, "in.pdf")
    if !Files.hardLink(pdf, as: place) {
      guard let bytes = Files.contents(pdf), (try? Files.write(bytes, to: place)) != nil else { return nil }
    }
    let options = ["-q", "-png", "-scale-to", "1400", "-f", "\(page)", "-l", "\(page)", "in.pdf"]
    guard case .output(let picture) = ConfinedChild().run("pdftoppm", options, in: folder),
      picture.starts(with: [0x89, 0x50, 0x4E, 0x47])
    else { return nil }
    return picture
  }
}
