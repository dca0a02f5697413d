internal import Base
internal import Composition
internal import Export
internal import Typesetting

/// Writes the pages of a document as pictures: `<stem>-1.svg`, `<stem>-2.svg` and so on.
struct PagePreviews {
  let layout: Layout
  let document: Document
  let images: ImageLibrary
  let title: String
  let language: String
  let stem: String

  /// How many pages were written before the first that could not be, and why not.
  struct Outcome {
    var pages = 0
    var diagnostics: [Diagnostic] = []
  }

  func writeSVG(to folder: String) -> Outcome {
    let targets = PageTargets(layout, of: document) { name($0, "svg") }
    return write(to: folder, extension: "svg") { index in
      SVGExporter.svg(
        layout.pages[index], number: index + 1, count: layout.pages.count, title: title, language: language,
        fonts: layout.fonts, images: images, targets: targets)
    }
  }

  func writePNG(to folder: String, dpi: Double) -> Outcome {
    write(to: folder, extension: "png") { index in
      PNGExporter.png(layout.pages[index], fonts: layout.fonts, images: images, dpi: dpi)
    }
  }

  /// The name of a page's file.
  private func name(_ page: Int, _ type: String) -> String { "\(stem)-\(page + 1).\(type)" }

  private func write(
    to folder: String, extension type: String, _ make: (Int) -> [UInt8]?
  ) -> Outcome {
    var out = Outcome()
    do throws(FileError) {
      try Files.makeFolder(folder)
      for index in layout.pages.indices {
        guard let bytes = make(index) else {
          out.diagnostics.append(tooLarge(index))
          return out
        }
        try AtomicFile.write(bytes, to: Path.join(folder, name(index, type)), isDurable: false)
        out.pages += 1
      }
      try Files.flush(folder)
    } catch {
      out.diagnostics.append(error.diagnostic())
    }
    return out
  }

  private func tooLarge(_ index: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "build.preview-too-large",
      "page \(index + 1) as a picture would have more than \(PNGExporter.pixelLimit / 1_000_000) million pixels",
      hints: ["give a smaller --dpi"])
  }
}
