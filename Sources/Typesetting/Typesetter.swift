public import Base
public import Composition

/// Sets styled documents on pages: boxes, lines, pages. Pure: no files, no clock, no globals.
public enum Typesetter {
  /// Lays a document out.
  ///
  /// The same input gives the same layout on every run. Diagnostics: `font.missing-family`, `font.missing-glyph`,
  /// `font.none`, `layout.word-too-wide`, `layout.line-too-wide`, `layout.taller-than-page`, `layout.missing-image`,
  /// `layout.too-deep`, `layout.too-many-pages`, `layout.page-too-small`. Time is about linear in the text.
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
    var layout = Pagination(
      styled: styled, engine: engine, draws: options.draws, pageFilling: options.pageFilling
    )
    .layout()
    var diagnostics = builder.diagnostics + engine.diagnostics.diagnostics + table.diagnostics
    diagnostics += MissingCharacters.diagnostics(shaper, fonts)
    layout.leftOut = Set(shaper.missing.compactMap { Unicode.Scalar($0.scalar) })
    return Checked(layout, diagnostics)
  }
}
