import Base
import Content
import Testing

/// What a person's file for a job may say, and what is wrong with it.
@Suite struct VariantReaderTests {
  static func read(_ text: String, _ slug: String = "acme") -> Checked<Variant> {
    VariantReader.read(SourceText(file: "jobs/\(slug).yaml", text: text), slug: slug)
  }

  @Test func readsEveryKey() {
    let checked = Self.read(
      """
      extends: base
      pin: [bridge, tunnel, bridge]
      hide: [interests, basics.phone, basics/summary]
      order: [education, bridge]
      tags: {only: [steel], except: management}
      pages: 1
      fit: none
      template: classic
      language: de
      accepted:
        - id: 5d41c02a
          edit: replace
          facts: [bridge]
          title: Name the river
          before: Led a bridge.
          after: Led the bridge over the Inn.
      """)
    let variant = checked.value
    #expect(checked.diagnostics.isEmpty)
    #expect(
      variant.slug == "acme" && variant.extends?.text == "base" && variant.extends?.range.start.line == 1)
    #expect(variant.pin.map(\.text) == ["bridge", "tunnel"])
    #expect(variant.hide.map(\.text) == ["interests", "basics.phone", "basics.summary"])
    #expect(variant.order.map(\.text) == ["education", "bridge"])
    #expect(variant.onlyTags.map(\.text) == ["steel"] && variant.exceptTags.map(\.text) == ["management"])
    #expect(variant.pages == 1 && variant.fit == FitGoal.none && variant.template?.text == "classic")
    #expect(variant.language == "de")
    #expect(variant.accepted.map(\.after) == ["Led the bridge over the Inn."])
    #expect(variant.accepted.map(\.kind) == [.replace])
  }

  @Test(
    arguments: [
      ("", []), ("~", []), ("pin:", []), ("pin: bridge", []),
      ("- bridge", ["error 1:1 content.wrong-type"]), ("pin: [", ["error 1:6 content.yaml-syntax"]),
      ("pins: [bridge]", ["warning 1:1 content.unknown-key"]),
      ("pin: {bridge: yes}", ["error 1:6 content.wrong-type"]),
      ("hide: [[a]]", ["error 1:8 content.wrong-type"]), ("pages: 0", ["error 1:8 content.wrong-type"]),
      ("fit: snug", ["error 1:6 content.wrong-type"]),
      ("templateOptions: blue", ["error 1:18 content.wrong-type"]), ("templateOptions:", []),
      ("language: deutsch!", ["error 1:11 content.invalid-language"]),
      ("tags: [steel]", ["error 1:7 content.wrong-type"]),
      ("tags: {onyl: [steel]}", ["warning 1:8 content.unknown-key"]),
      ("accepted: [{id: a, edit: drop}]", ["error 1:12 content.wrong-type"]),
      ("accepted: [{id: a, edit: invent, facts: b}]", ["error 1:12 content.wrong-type"]),
      ("accepted: [{id: a, edit: replace, facts: b}]", ["error 1:12 content.wrong-type"]),
      (
        "accepted: [{id: a, edit: drop, facts: b}, {id: a, edit: drop, facts: c}]",
        ["error 1:43 content.duplicate-id"]
      ),
    ] as [(String, [String])])
  func saysWhatIsWrong(text: String, said: [String]) {
    #expect(Reading.summary(Self.read(text)) == said)
  }
}

/// Names that variants use, and what they take over from each other.
@Suite struct VariantsTests {
  static let profile = """
    basics: {name: Ada, summary: Engineer.}
    work:
      - id: northspan
        name: Northspan
        startDate: 2019
        highlights:
          - {id: bridge, text: Led a bridge., tags: [steel]}
          - {id: team, text: Led a team of 12., tags: [Management]}
          - {id: tunnel, text: Built a tunnel.}
    interests: [{id: chess, name: Chess}]
    """

  /// The files are resolved in the order of their names.
  static func resolve(_ files: [String: String]) throws -> Checked<Variants.Resolved> {
    let profile = try #require(Reading.profile(Self.profile).value)
    let read = files.sorted { $0.key < $1.key }.map { slug, text in
      let source = SourceText(file: slug + ".yaml", text: text)
      return (variant: VariantReader.read(source, slug: slug).value, source: source)
    }
    return Variants.resolve(read, profile: profile)
  }

  @Test(
    arguments: [
      ("pin: [bridge, northspan]", [], ""), ("hide: [work, basics.phone, 'work[0].highlights[2]']", [], ""),
      ("order: [skills, team]", [], ""), ("tags: {only: steel, except: management}", [], ""),
      ("pin: [brigde]", ["error 1:7 content.unknown-fact"], "did you mean `bridge` (“Led a bridge.”)?"),
      ("hide: [chees]", ["error 1:8 content.unknown-fact"], "did you mean `chess` (“Chess”)?"),
      ("hide: ['work[7]']", ["error 1:8 content.unknown-fact"], nil),
      (
        "hide: basics.name", ["error 1:7 content.cannot-be-hidden"], "take it out of `hide`"
      ),
      (
        "hide: ['work[0].startDate']", ["error 1:8 content.cannot-be-hidden"],
        "name the whole item in `hide`: `work[0]`"
      ),
      (
        "hide: [interests/chess.name, 'interests[0].name']",
        ["error 1:8 content.unknown-fact", "error 1:30 content.cannot-be-hidden"], nil
      ), ("hide: ['work[0].nmae']", ["error 1:8 content.unknown-fact"], nil),
      ("order: [eduction]", ["error 1:9 content.unknown-fact"], "did you mean `education`?"),
      ("pin: [work]", ["error 1:7 content.unknown-fact"], nil),
      ("tags: {only: [steal]}", ["error 1:15 content.unknown-tag"], "did you mean `steel`?"),
      ("tags: {only: [chemistry]}", ["error 1:15 content.unknown-tag"], "tags: steel, management"),
      (
        "pin: bridge\nhide: bridge", ["error 1:6 content.pinned-and-hidden"],
        "take it out of `pin` or out of `hide`"
      ),
      (
        "pin: bridge\nhide: northspan", ["error 1:6 content.pinned-and-hidden"],
        "take `bridge` out of `pin`, or `northspan` out of `hide`"
      ),
      ("pin: bridge\nhide: team", [], ""),
      (
        "accepted: [{id: a, edit: drop, facts: briddge}]", ["warning 1:39 content.stale-edit"],
        "it is not applied; take it out with `vitae tailor acme --undo a`"
      ),
      ("extends: bas", ["error 1:10 content.unknown-variant"], "did you mean `base`?"),
      ("extends: acme", ["error 1:10 content.extends-itself"], nil),
    ] as [(String, [String], String?)])
  func namesAreNamesOfSomething(text: String, said: [String], hint: String?) throws {
    let checked = try Self.resolve(["acme": text, "base": "pages: 1"])
    #expect(Reading.summary(checked) == said)
    if let hint { #expect(checked.diagnostics.first?.hints.first ?? "" == hint) }
    let isBroken = said.contains { $0.hasPrefix("error") }
    #expect(checked.value.broken == (isBroken ? ["acme"] : []))
    #expect(checked.value.variants.map(\.slug) == (isBroken ? ["base"] : ["acme", "base"]))
  }

  /// Both places are shown, and what holds what.
  @Test func whatIsPinnedAndHiddenIsSaidWithBothPlaces() throws {
    let said = try Self.resolve(["acme": "pin: bridge\nhide: northspan"]).diagnostics
    let conflict = try #require(said.first)
    #expect(conflict.message == "`bridge` is pinned, so it is always shown, and hidden with `northspan`")
    #expect(
      conflict.labels.map { "\($0.range.start.line):\($0.range.start.column) \($0.text)" } == [
        "2:7 hidden here"
      ])
    let same = try #require(try Self.resolve(["acme": "pin: bridge\nhide: bridge"]).diagnostics.first)
    #expect(same.message == "`bridge` is pinned, so it is always shown, and hidden")
    let name = try #require(try Self.resolve(["acme": "hide: basics.name"]).diagnostics.first)
    #expect(name.message == "`basics.name` cannot be hidden: every document bears the person's name")
  }

  /// Ten thousand names of nothing, and one of a megabyte.
  @Test func mistakesAreBounded() throws {
    let long = String(repeating: "x", count: 1 << 20)
    let many = (0..<10_000).map { "nobody-\($0)" }.joined(separator: ", ")
    let checked = try Self.resolve([
      "acme": "pin: [\(long), \(many)]\nhide: [\(many)]", "b": "pin: [\(many)]",
    ])
    #expect(checked.diagnostics.count == 101 && checked.diagnostics.last?.code == "content.too-many")
    #expect(checked.diagnostics.allSatisfy { $0.message.utf8.count < 200 })
    #expect(checked.value.broken == ["acme", "b"])
  }

  @Test func takesOverWhatItDoesNotSay() throws {
    let resolved = try Self.resolve([
      "acme": "extends: middle\npin: [team]\nhide: [bridge]\norder: [tunnel]\nfit: none",
      "middle": "extends: base\npages: 1\nlanguage: de\ntags: {except: steel}",
      "base":
        "pin: [bridge]\nhide: [chess, team]\norder: [skills, tunnel]\nlanguage: fr\ntags: {only: steel}",
    ]).value
    let variant = try #require(resolved.variants.first { $0.slug == "acme" })
    #expect(variant.pin.map(\.text) == ["team"])
    #expect(variant.hide.map(\.text) == ["bridge", "chess"])
    #expect(variant.order.map(\.text) == ["tunnel", "skills"])
    #expect(
      variant.language == "de" && variant.exceptTags.map(\.text) == ["steel"] && variant.onlyTags.isEmpty)
    #expect(variant.fit == FitGoal.none && variant.pages == nil)
  }

  @Test func whatIsExcludedStaysSo() throws {
    let resolved = try Self.resolve([
      "acme": "extends: base\ntags: {except: [management]}",
      "base": "tags: {only: [steel], except: [management]}",
      "b": "extends: c\ntags: {only: [management]}", "c": "tags: {except: [steel, management]}",
    ]).value.variants
    #expect(resolved.map { $0.onlyTags.map(\.text) } == [["steel"], ["management"], ["steel"], []])
    #expect(
      resolved.map { $0.exceptTags.map(\.text) } == [
        ["management"], ["steel"], ["management"], ["steel", "management"],
      ])
  }

  /// Each file takes over from the next; the last from none.
  private static func chain(_ count: Int) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map { i in
        (
          i < 10 ? "v00\(i)" : i < 100 ? "v0\(i)" : "v\(i)",
          i + 1 == count ? "pages: 1" : "extends: v\(i + 1 < 10 ? "00" : i + 1 < 100 ? "0" : "")\(i + 1)"
        )
      })
  }

  @Test func aChainHasAnEnd() throws {
    #expect(try Self.resolve(Self.chain(21)).diagnostics.isEmpty)
    let checked = try Self.resolve(Self.chain(200))
    #expect(
      checked.diagnostics.map { "\($0.range?.file ?? "") \($0.code)" } == [
        "v000.yaml content.extends-too-far"
      ])
    #expect(checked.value.variants.count == 21 && checked.value.broken.count == 179)
  }

  @Test func aCircleIsAnErrorInEachOfItsFiles() throws {
    let checked = try Self.resolve([
      "a": "extends: b", "b": "extends: c", "c": "extends: b", "d": "pages: 1",
    ])
    #expect(
      checked.diagnostics.map { "\($0.range?.file ?? "") \($0.message)" } == [
        "b.yaml `extends` leads back to where it began: `b` extends `c` extends `b`",
        "c.yaml `extends` leads back to where it began: `c` extends `b` extends `c`",
      ])
    #expect(checked.value.broken == ["a", "b", "c"] && checked.value.variants.map(\.slug) == ["d"])
  }

  @Test(
    arguments: [
      ("pin: bridge", ["bridge", "northspan"], []),
      ("hide: [chess, basics.phone]", [], ["chess", "basics.phone"]),
      ("tags: {only: steel}", [], ["team"]), ("tags: {except: management}", [], ["team"]),
      ("tags: {only: steel}\npin: team", ["northspan", "team"], []),
      ("tags: {except: [steel, MANAGEMENT]}", [], ["bridge", "team"]),
    ] as [(String, [String], [String])])
  func whatItComesTo(text: String, pinned: [String], hidden: [String]) throws {
    let profile = try #require(Reading.profile(Self.profile).value)
    let variant = try #require(Self.resolve(["acme": text]).value.variants.first)
    let choices = VariantChoices(variant, in: profile)
    #expect(choices.pinned.map(\.name).sorted() == pinned)
    #expect(choices.hidden == hidden)
    let shown = Set(profile.applying(choices).namedFacts.map(\.id.name))
    #expect(shown.isDisjoint(with: hidden) && shown.isSuperset(of: pinned))
  }
}
