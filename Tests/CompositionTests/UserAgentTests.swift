import Base
import Testing

@testable import Composition

/// What HTML shows and hides by itself ("Rendering" in the HTML standard), on paper.
@Suite struct UserAgentTests {
  static func displays(_ html: String, _ name: String) -> [Display] {
    let file = HTMLReader.read(SourceText(file: "a.html", text: "<!doctype html><body>" + html))
    let styled = StyleResolver.resolve(file.value.document, stylesheets: []).value
    return styled.document.nodes.indices.compactMap { index in
      styled.document.element(NodeID(index))?.name == name ? styled.style(NodeID(index)).display : nil
    }
  }

  @Test(arguments: [
    ("<iframe>x</iframe>", "iframe"), ("<video>x</video>", "video"), ("<audio controls>x</audio>", "audio"),
    ("<embed>", "embed"), ("<template>x</template>", "template"), ("<script>x</script>", "script"),
    ("<style>x {}</style>", "style"), ("<dialog>x</dialog>", "dialog"), ("<p popover>x</p>", "p"),
    ("<p hidden>x</p>", "p"), ("<datalist><option>x</datalist>", "datalist"), ("<title>x</title>", "title"),
    ("<input type=hidden>", "input"), ("<noframes>x</noframes>", "noframes"),
  ])
  func hidden(_ html: String, _ name: String) {
    #expect(Self.displays(html, name).allSatisfy { $0 == .none })
  }

  /// What stands in place of something that cannot be shown.
  @Test(arguments: [
    ("<object>x</object>", "object", Display.inline), ("<canvas>x</canvas>", "canvas", .inline),
    ("<noscript>x</noscript>", "noscript", .inline), ("<dialog open>x</dialog>", "dialog", .block),
    ("<details>x</details>", "details", .block), ("<slot>x</slot>", "slot", .contents),
  ])
  func shown(_ html: String, _ name: String, _ display: Display) {
    #expect(Self.displays(html, name) == [display])
  }
}
