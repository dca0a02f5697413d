import Base
import TestSupport
import Testing

@testable import Content

/// Single fields of a person's file are set without another byte of it changing.
@Suite struct YAMLFieldsTests {
  @Test(arguments: [
    ("", "template", "template: modern\n"),
    ("# mine\n", "template", "# mine\ntemplate: modern\n"),
    ("pin: [a]", "template", "pin: [a]\ntemplate: modern"),
    ("template: classic # why\npages: 2\n", "template", "template: modern # why\npages: 2\n"),
    ("template: 'classic'\r\npages: 2\r\n", "template", "template: modern\r\npages: 2\r\n"),
    ("pages: 2\r\n", "template", "pages: 2\r\ntemplate: modern\r\n"),
    ("pages: 2\n...\n", "template", "pages: 2\ntemplate: modern\n...\n"),
    ("template:\npages: 2\n", "template", "template: modern\npages: 2\n"),
    ("template: ~\n", "template", "template: modern\n"),
    ("{pages: 2}\n", "template", "{pages: 2, template: modern}\n"),
    ("{}\n", "template", "{template: modern}\n"),
    ("\"template\": x\n", "template", "\"template\": modern\n"),
    ("a: |\n  one\n\n  two\n# end\n", "template", "a: |\n  one\n\n  two\n# end\ntemplate: modern\n"),
    ("pages: 2\n", "templateOptions.accent", "pages: 2\ntemplateOptions:\n  accent: modern\n"),
    (
      "templateOptions:\n    size: 10pt # small\n\npages: 2\n", "templateOptions.accent",
      "templateOptions:\n    size: 10pt # small\n    accent: modern\n\npages: 2\n"
    ),
    (
      "templateOptions: {size: 10pt}\n", "templateOptions.accent",
      "templateOptions: {size: 10pt, accent: modern}\n"
    ),
    ("templateOptions: # none\n", "templateOptions.accent", "templateOptions: # none\n  accent: modern\n"),
    (
      "templateOptions: {accent: red, size: 1pt}\n", "templateOptions.accent",
      "templateOptions: {accent: modern, size: 1pt}\n"
    ),
  ])
  func setsAField(text: String, path: String, expected: String) {
    let keys = path.split(separator: ".").map(String.init)
    #expect(YAMLFields(text).setting(keys, to: .string("modern"))?.text == expected)
  }

  @Test(arguments: [
    (JSONValue.bool(true), "true"), (.integer(3), "3"), (.string("3"), "\"3\""), (.string("no"), "\"no\""),
    (.string("#1f4e79"), "\"#1f4e79\""), (.string("18mm"), "\"18mm\""), (.string("a: b"), "\"a: b\""),
    (.string(""), "\"\""), (.string("né \" \\ \n"), "\"né \\\" \\\\ \\n\""), (.string("Serif-2"), "Serif-2"),
  ])
  func quotesWhatNeedsIt(value: JSONValue, written: String) {
    let file = YAMLFields("").setting(["x"], to: value)
    #expect(file?.text == "x: \(written)\n")
    #expect(file?.value(["x"]) == value)
  }

  /// What a person wrote otherwise is not guessed at.
  @Test(arguments: [
    "- a\n", "pin: [", "template: [a]\n", "template: {a: b}\n", "word\n", "a: 1\na: 2\n",
    "a: |\n  text", "a: &x modern\ntemplate: &y one\nb: *y\n", "--- \na: 1\n--- \nb: 2\n",
  ])
  func leavesWhatItCannotWrite(text: String) {
    #expect(YAMLFields(text).setting(["template"], to: .string("modern")) == nil)
  }

  static let pieces = [
    "# a comment\n", "\n", "pin: [a, b] # why\n", "order:\n  - work # first\n\n  - skills\n",
    "order:\n- work\n",
    "template: classic   # mine\n", "template: \"classic\"\n", "language: de\n",
    "templateOptions:\n  accent: \"#123456\" # blue\n  # more\n", "templateOptions: {size: 10pt }\n",
    "note: |\n  text: no key\n\n  more\n", "long: >-\n  folded\n  text\n",
    "other: {a: [1, {b: 2}], c: 'x'}\n",
    "tags:\n    only: [a]\n    except:\n        - b\n", "é: ü\n", "empty:\n", "quoted: \"a # b\"\n",
  ]

  @Test(arguments: 0..<400)
  func afterWritingItReadsSo(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    var keys: Set<String> = []
    var text = ""
    for piece in Self.pieces.shuffled(using: &random).prefix(Int.random(in: 0...7, using: &random)) {
      let key = piece.split(separator: ":").first.map(String.init) ?? ""
      if piece.contains(":"), !piece.hasPrefix("#"), !keys.insert(key).inserted { continue }
      text += piece
    }
    if Bool.random(using: &random) { text = text.replacing("\n", with: "\r\n") }
    // The last line of a block says with its end that it has one.
    let isBlock = text.contains("note: |") && text.hasSuffix("more\n")
    if Bool.random(using: &random), text.hasSuffix("\n"), !isBlock { text.removeLast() }
    let path = [["template"], ["language"], ["templateOptions", "accent"], ["templateOptions", "size"]]
      .randomElement(using: &random)!
    let value = JSONValue.string(["modern", "#abcdef", "10pt", "no", "fr"].randomElement(using: &random)!)
    let file = try #require(YAMLFields(text).setting(path, to: value), "\(text.debugDescription)")
    #expect(file.value(path) == value)
    // Taking out what was put in leaves the bytes that were there.
    let (old, new) = (Array(text.utf8), Array(file.text.utf8))
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let kept = min(old.count, head + tail)
    let before = YAMLFields(text).value(path)
    #expect(old.count - kept <= (before.map { "\($0.serialized())".utf8.count } ?? 0), "\(file.text)")
    #expect(YAMLFields(file.text).setting(path, to: value)?.text == file.text)
  }
}
