public import Base
public import Composition

/// Sets styled documents on pages: boxes, lines, pages. Pure: no files, no clock, no globals.
public enum Typesetter {
  /// Lays a document out.
  ///
  /// The same input gives the same layout on every run. Diagnostics: `font.missing-family`, `font.missing-glyph`,
  /// `font.none`, `layout.word-too-wide`, `layout.line-too-wide`, `layout.taller-than-page`, `layout.missing-image`,
  /// `layout.too-deep`, `layout.page-too-small`. Time is about linear in the text.
  public static func layout(
    _ styled: StyledDocument, fonts: FontLibrary, images: ImageLibrary = ImageLibrary(),
    options: LayoutOptions = LayoutOptions()
  ) -> Checked<Layout> {
    let fonts = fonts.instanced(for: styled)
    let memory = fonts.memories.take()
    defer { fonts.memories.giveBack(memory) }
    let table = StyleTable(styled.styles, library: fonts, memory: memory)
    var builder = BoxTreeBuilder(styled, table: table)
    let tree = builder.build()
    let shaper = Shaper(library: fonts, memory: memory)
    let engine = LayoutEngine(
      tree: tree, table: table, shaper: shaper, images: images, options: options,
      document: styled.document)
    let layout = Pagination(
      styled: styled, engine: engine, draws: options.draws, pageFilling: options.pageFilling
    )
    .layout()
    var diagnostics = builder.diagnostics + engine.diagnostics.diagnostics + table.diagnostics
    diagnostics += FontDiagnostics.of(shaper, fonts)
    return Checked(layout, diagnostics)
  }
}

/// What shaping found wanting.
enum FontDiagnostics {
  static func of(_ shaper: Shaper, _ fonts: FontLibrary) -> [Diagnostic] {
    if fonts.fonts.isEmpty {
      return [
        Diagnostic(
          .error, code: "font.none", "there are no fonts, so no text can be set",
          hints: ["add font files to the fonts folder"])
      ]
    }
    return shaper.missing.map { missing in
      let shown = Unicode.Scalar(missing.scalar).map { String(Character($0)) } ?? "?"
      let code = String(missing.scalar, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
      return Diagnostic(
        .warning, code: "font.missing-glyph",
        "no font has the character `\(shown)` (U+\(padded)); it is left out", at: missing.place,
        hints: ["name a folder with a font that has it by `--fonts` or `fonts:`, or replace the character"])
    }
  }
}
