import Base
import HTTPTypes
import Testing

@testable import Server

/// What is private by its place stays private when something before it is taken out.
@Suite struct PrivatePlacesTests {
  private func profile(_ hidden: [String]) -> JSONValue {
    let work = ["One", "Two", "Three"].map { name in
      JSONValue.object([
        JSONMember("name", .string(name)), JSONMember("startDate", .string("2019")),
        JSONMember("highlights", .array(["\(name) a", "\(name) b", "\(name) c"].map { .string($0) })),
      ])
    }
    return .object([
      JSONMember(
        "basics",
        .object([
          JSONMember("name", .string("Ada")), JSONMember("phone", .string("+353 1")),
          JSONMember("email", .string("a@b.org")),
        ])), JSONMember("work", .array(work)), JSONMember("private", .array(hidden.map { .string($0) })),
    ])
  }

  private func hidden(_ profile: JSONValue) -> [String] {
    profile["private"]?.arrayValue?.compactMap(\.stringValue) ?? []
  }

  private struct Change: Sendable, CustomTestStringConvertible {
    var before: [String]
    var form: [(String, String)]
    var after: [String]
    var testDescription: String { "\(form)" }
  }

  @Test(arguments: [
    Change(
      before: ["work[1]", "basics.phone"], form: [("work.0.remove", "1")], after: ["work[0]", "basics.phone"]),
    Change(before: ["work[0]", "work[2]"], form: [("work.0.remove", "1")], after: ["work[1]"]),
    Change(
      before: ["work[2].highlights[1]"], form: [("work.0.remove", "1"), ("work.1.remove", "1")],
      after: ["work[0].highlights[1]"]),
    // An item whose fields are all emptied is gone too.
    Change(
      before: ["work[1]"],
      form: [("work.0.name", ""), ("work.0.startDate", ""), ("work.0.highlights", "")],
      after: ["work[0]"]),
    Change(
      before: ["work[0].highlights[2]"], form: [("work.0.highlights", "One b\r\nOne c")],
      after: ["work[0].highlights[1]"]),
    Change(
      before: ["work[0].highlights[0]", "work[0].highlights[2]"],
      form: [("work.0.highlights", "One c\r\nOne b\r\nOne a")],
      after: ["work[0].highlights[2]", "work[0].highlights[0]"]),
    // Written anew where it stood.
    Change(
      before: ["work[0].highlights[1]"], form: [("work.0.highlights", "One a\r\nother words\r\nOne c")],
      after: ["work[0].highlights[1]"]),
    // Two were changed and changed places: neither is shown.
    Change(
      before: ["work[0].highlights[0]"], form: [("work.0.highlights", "One, b\r\nOne, a\r\nOne c")],
      after: ["work[0].highlights"]),
    // Two were changed where they stood.
    Change(
      before: ["work[0].highlights[0]"], form: [("work.0.highlights", "One a now\r\nOne b now\r\nOne c")],
      after: ["work[0].highlights[0]"]),
    // Which of the two it was cannot be known: none of them is shown.
    Change(
      before: ["work[0].highlights[1]"], form: [("work.0.highlights", "One a\r\nother words")],
      after: ["work[0].highlights"]),
    Change(
      before: ["work", "projects/vault"], form: [("work.0.remove", "1")], after: ["work", "projects/vault"]),
    Change(before: ["work[1]"], form: [("work.3.name", "Four")], after: ["work[1]"]),
  ])
  private func formsTakePrivatePlacesAlong(_ change: Change) {
    var form = Form()
    form.fields = change.form.map { ($0.0, $0.1) }
    let new = ReviewForm.applied(form, to: profile(change.before)).profile
    #expect(hidden(new) == change.after)
  }

  @Test func aProgramThatLeavesPlacesBehindIsToldSo() {
    let old = profile(["work[1]", "work[0].highlights[2]"])
    func with(_ work: [Int], _ paths: [String], _ change: (inout JSONValue) -> Void = { _ in }) -> [String] {
      var new = profile(paths)
      let items = new["work"]!.arrayValue!
      guard case .object(var members) = new else { return [] }
      members[1].value = .array(work.map { items[$0] })
      new = .object(members)
      change(&new)
      return PrivatePlaces.astray(in: new, replacing: old)
    }
    let kept = ["work[1]", "work[0].highlights[2]"]
    #expect(with([0, 1, 2], kept) == [])
    #expect(with([0, 1], kept) == [])
    // The first is gone, and `work[1]` names what was the third.
    #expect(with([1, 2], kept) == kept)
    #expect(with([1, 2], ["work[0]"]) == [])
    #expect(with([1, 0, 2], kept) == kept)
    #expect(with([1, 0, 2], ["work[0]", "work[1].highlights[2]"]) == [])
    // Shown from now on, on purpose.
    #expect(with([0, 1, 2], []) == [])
    #expect(with([0], kept) == ["work[1]"])
    // Other words for the same statement are no other statement.
    let words = with([0, 1, 2], kept) { value in
      var text = value.serialized()
      text.replace("One c", with: "One, in other words")
      value = try! JSONValue.parse(text)
    }
    #expect(words == [])
  }

  @Test func aReplacementThatShowsWhatWasPrivateIsRefused() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    func put(_ value: JSONValue) async throws -> HostWorld.Reply {
      try await world.ask(
        .put, "/cvs/\(cv)", as: .bearer(token), .json(.object([JSONMember("profile", value)])))
    }
    #expect(try await put(profile(["work[1]"])).status == 200)
    guard case .object(var members) = profile(["work[1]"]) else { return }
    members[1].value = .array(Array(members[1].value.arrayValue!.dropFirst()))
    let reply = try await put(.object(members))
    #expect(reply.status == 409 && reply.json?["code"]?.stringValue == "host.private-places")
    #expect(reply.json?["fields"]?.arrayValue?.count == 1)
    members[2].value = .array([.string("work[0]")])
    #expect(try await put(.object(members)).status == 200)
  }

  // MARK: Boxes

  @Test func boxesSayWhatAnybodyMaySee() {
    let choice = PublicChoice(profile(["work[1]", "work[0].highlights[1]"]))
    #expect(choice.groups.map(\.heading) == ["You", "Work"])
    #expect(choice.groups[1].items.map(\.isShown) == [true, false, true])
    #expect(choice.others == ["work[0].highlights[1]"])
    var form = Form()
    form.fields = [("show", "basics.email"), ("show", "work[1]"), ("show", "work[9]"), ("show", "x")]
    #expect(
      hidden(choice.applied(form)) == ["basics.phone", "work[0]", "work[2]", "work[0].highlights[1]"])
  }

  @Test func theTelephoneIsShownOnlyToWhomThatIsSaid() {
    let choice = PublicChoice(profile([]))
    #expect(choice.groups[0].items.map(\.path) == ["basics.email", "basics.phone"])
    #expect(choice.groups[0].items.map(\.isShown) == [true, false])
    var form = Form()
    form.fields = choice.groups.flatMap(\.items).map { ("show", $0.path) }
    let all = choice.applied(form)
    // Everything is shown, and that is kept.
    let allShown = PublicChoice(all).groups.flatMap(\.items).allSatisfy { $0.isShown }
    #expect(allShown)
    #expect(PublicChoice(all).others == [])
    #expect(!hidden(all).isEmpty)
  }

  @Test func furtherNumbersAreShownOnlyToWhomThatIsSaid() {
    guard case .object(var members) = profile([]), case .object(var basics) = members[0].value else { return }
    func account(_ network: String, _ user: String) -> JSONValue {
      .object([JSONMember("network", .string(network)), JSONMember("username", .string(user))])
    }
    basics.append(
      JSONMember("profiles", .array([account("GitHub", "jane"), account("Phone", "0113 496 0222")])))
    members[0].value = .object(basics)
    let choice = PublicChoice(.object(members))
    let boxes = choice.groups[0].items.map { "\($0.path) \($0.isShown)" }
    #expect(
      boxes == [
        "basics.email true", "basics.phone false", "basics.profiles true", "basics.profiles[1] false",
      ])
    #expect(choice.groups[0].items.last?.label == "Phone, 0113 496 0222")
    var form = Form()
    form.fields = choice.groups.flatMap(\.items).filter(\.isShown).map { ("show", $0.path) }
    #expect(hidden(choice.applied(form)) == ["basics.phone", "basics.profiles[1]"])
  }

  private struct Boxes: Sendable, CustomTestStringConvertible {
    var before: [String]
    /// The boxes that are ticked; nil: those that are ticked on the page.
    var ticked: [String]?
    var after: [String]
    var testDescription: String { "\(before) \(ticked ?? ["as it is"])" }
  }

  @Test(arguments: [
    // Published as the page shows it, what is private stays so.
    Boxes(before: ["basics"], ticked: nil, after: ["basics"]),
    Boxes(before: ["work"], ticked: nil, after: ["work"]),
    Boxes(before: ["projects", "work[0]"], ticked: nil, after: ["work[0]", "projects"]),
    Boxes(
      before: ["work", "work[1].highlights[0]"], ticked: [],
      after: [
        "basics.email", "basics.phone", "work", "work[1].highlights[0]",
      ]),
    // What may be said later is not shown for that something is.
    Boxes(
      before: ["basics"], ticked: ["basics.email", "work[0]", "work[1]", "work[2]"],
      after: [
        "basics.phone", "basics.label", "basics.url", "basics.summary", "basics.location", "basics.profiles",
      ]),
    Boxes(
      before: ["work"], ticked: ["work[1]"], after: ["basics.email", "basics.phone", "work[0]", "work[2]"]),
  ])
  private func sectionsStayPrivate(_ boxes: Boxes) {
    let choice = PublicChoice(profile(boxes.before))
    let ticked = boxes.ticked ?? choice.groups.flatMap(\.items).filter(\.isShown).map(\.path)
    var form = Form()
    form.fields = ticked.map { ("show", $0) }
    #expect(hidden(choice.applied(form)) == boxes.after)
    for section in boxes.before where !section.contains("[") {
      for group in choice.groups where group.section == section {
        #expect(group.items.allSatisfy { !$0.isShown })
      }
    }
  }

  @Test func whatIsPrivateByItsIDIsShownWhenItsBoxIsTicked() {
    guard case .object(var members) = profile(["gate", "basics.phone"]),
      var items = members[1].value.arrayValue, case .object(let first) = items[0]
    else { return }
    items[0] = .object([JSONMember("id", .string("gate"))] + first)
    members[1].value = .array(items)
    let choice = PublicChoice(.object(members))
    #expect(choice.groups[1].items.map(\.isShown) == [false, true, true])
    #expect(choice.others == [])
    func publish(_ ticked: [String]) -> [String] {
      var form = Form()
      form.fields = ticked.map { ("show", $0) }
      return hidden(choice.applied(form))
    }
    #expect(publish(["basics.email", "work[0]", "work[1]", "work[2]"]) == ["basics.phone"])
    #expect(publish(["basics.email", "work[1]", "work[2]"]) == ["basics.phone", "gate"])
  }
}
