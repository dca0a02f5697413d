import Base
import Composition
import Testing
import Typesetting

@Suite struct LayoutTests {
  @Test func headingsParagraphsAndListsStandOnPages() {
    var sample = Sample()
    sample.add("h1", text: "Zoë Kovač") {
      $0.fontSize = .pt(20); $0.lineHeight = .length(.pt(24))
    }
    sample.add(
      "p",
      text:
        "Reduced the average waiting time from forty-two to seventeen minutes in the emergency ward of the city hospital."
    )
    let list = sample.add("ul") { $0.padding.left = LengthPercentage(.pt(15)) }
    sample.add("li", to: list, text: "First thing")
    sample.add("li", to: list, text: "Second thing")
    let checked = sample.layout()
    print(FrameDump.text(checked.value, document: sample.document))
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.pages.count == 1)
  }
}
