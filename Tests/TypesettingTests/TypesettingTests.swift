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
    let header = sample.add("div") {
      $0.display = .flex
      $0.justifyContent = .spaceBetween
      $0.alignItems = .baseline
      $0.borderStyle.bottom = .solid
      $0.borderWidth.bottom = .pt(0.5)
    }
    sample.add("span", to: header, text: "Nurse") { $0.fontWeight = 700 }
    sample.add("span", to: header, text: "2019–2021")
    let checked = sample.layout()
    print(FrameDump.text(checked.value, document: sample.document))
    #expect(checked.diagnostics.isEmpty)
    #expect(checked.value.pages.count == 1)
  }
}
