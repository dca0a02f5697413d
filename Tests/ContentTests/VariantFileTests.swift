import Base
import TestSupport
import Testing

@testable import Content

/// Accepted suggestions go into a person's file, and out of it, without another byte of it changing.
@Suite struct VariantFileTests {
  static func edit(_ n: Int) -> AcceptedEdit {
    let place = SourceRange(file: "")
    let kind = AcceptedEdit.Kind.allCases[n % AcceptedEdit.Kind.allCases.count]
    var edit = AcceptedEdit(
      id: "\(kind.rawValue)-\(n)", kind: kind,
      facts: (0...n % 3).map { Variant.Name("work/a-\($0): b, [c]", range: place) }, range: place)
    edit.title = "Say “K8s” #\(n): \"so\"\\ 'x'"
    edit.section = "work"
    if edit.setsWords { (edit.before, edit.after) = ("- a: {b}\t…", n % 2 == 0 ? "né 🜁 % @ `c`" : "? null") }
    return edit
  }

  static let files = [
    "", "pin: [a]\n", "pin: [a]", "# mine\r\nhide:\r\n  - b # why\r\n", "\n\n# only a comment",
    "accepted:\n  - id: x\n    edit: drop\n    facts: [a]\n",
    "accepted: # mine\n\n  # first\n  - {id: x, edit: drop, facts: a}\n\n  # last\n\norder: [work]",
    "accepted:\n- id: x\n  edit: replace\n  facts: [a]\n  after: |\n    one\n\n    two\npages: 1\n",
    "accepted:\npages: 2\n", "pages: 2\naccepted:", "---\nextends: short\n", "order:\n- work\n",
  ]

  @Test(arguments: files.indices, 0..<8)
  func inAndOutIsTheIdentity(_ file: Int, _ seed: Int) throws {
    var random = SplitMix(state: UInt64(1000 * file + seed))
    let text = Self.files[file]
    let edits = (0..<Int.random(in: 1...5, using: &random)).map(Self.edit)
    var variant = VariantFile(text, slug: "acme")
    let own = variant.variant.value.accepted.map(\.id)
    for edit in edits { variant = try #require(variant.adding(edit), "\(text)") }
    #expect(variant.variant.value.accepted.map(\.id) == own + edits.map(\.id))
    #expect(variant.variant.diagnostics.isEmpty)
    for edit in edits.shuffled(using: &random) {
      variant = try #require(variant.removing(edit.id), "\(text)")
    }
    #expect(variant.text == text)
  }

  @Test func isReadable() throws {
    var edit = Self.edit(0)
    edit.title = "Say “Kubernetes” where you say “K8s”"
    (edit.before, edit.after) = ("Ran K8s", "Ran Kubernetes")
    let file = try #require(VariantFile("pin: [a] # stays\n", slug: "acme").adding(edit))
    #expect(
      file.text == """
        pin: [a] # stays
        accepted: # by `vitae tailor`; `--undo` takes them out
          - id: replace-0
            edit: replace
            facts: ["work/a-0: b, [c]"]
            title: "Say “Kubernetes” where you say “K8s”"
            section: "work"
            before: "Ran K8s"
            after: "Ran Kubernetes"

        """)
  }

  /// A file that was there stays, an empty one too, with its byte order mark; one that was made for an edit goes with it.
  @Test func whatWasThereStays() throws {
    for (text, isGone) in [(nil, true), ("", false), ("\u{FEFF}", false), ("\u{FEFF}pin: [a]\n", false)]
      as [(String?, Bool)]
    {
      let added = try #require(VariantFile(text, slug: "acme").adding(Self.edit(1)), "\(text ?? "-")")
      #expect(added.variant.value.accepted.count == 1 && !added.isGone)
      #expect(added.text.unicodeScalars.first == text?.unicodeScalars.first || text?.isEmpty ?? true)
      let file = VariantFile(added.text, slug: "acme")
      let back = try #require(file.removing("drop-1") ?? file.removing(Self.edit(1).id))
      #expect(back.text == text ?? "" && back.isGone == isGone, "\(text ?? "-")")
    }
  }

  /// What a person wrote otherwise is not guessed at.
  @Test(arguments: [
    "accepted: []\n", "{pin: [a]}\n", "\"accepted\": [{id: x, edit: drop, facts: a}]\n", "pin: [a]\n...\n",
    "- a\n", "pin: [",
  ])
  func whatCannotBeEditedIsLeft(text: String) {
    #expect(VariantFile(text, slug: "acme").adding(Self.edit(1)) == nil)
  }

  @Test(arguments: ["accepted: [{id: x, edit: drop, facts: a}]\n", "pin: [a]\n", ""])
  func whatIsNotThereCannotBeTakenOut(text: String) {
    #expect(VariantFile(text, slug: "acme").removing("x") == nil)
  }
}
