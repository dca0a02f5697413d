import Accounts
import Base
import Build
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// A posting as people paste it: nothing of it is named for them.
@Suite struct PastedPostingTests {
  private static let words =
    "You plan cable routes for data centres and know Revit, AutoCAD and the standards for them by heart."

  private func ask(
    _ world: HostWorld, _ token: SessionToken, _ path: String, _ members: [(String, String)] = []
  ) async throws -> HostWorld.Reply {
    let body = JSONValue.object(members.map { JSONMember($0.0, .string($0.1)) })
    return try await world.ask(.post, path, as: .bearer(token), .json(body))
  }

  @Test func whatWasTakenForWhatIsShownAndCanBeChanged() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let browser = HostWorld.Identity.cookie(token, hasFormToken: true)
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let text =
      "Electrical Construction Planner\nLumen Data Centres Ltd, Dublin\nReference: LDC-ECP-0147\n\n\(Self.words)"
    let made = try await ask(world, token, "/cvs/\(cv)/customize", [("posting", text)])
    #expect(made.json?["position"]?.stringValue == "Electrical Construction Planner", "\(made.text)")
    #expect(made.json?["company"]?.stringValue == "Lumen Data Centres Ltd")
    #expect(made.json?["notes"]?.arrayValue == [])
    let address = "/cvs/\(cv)/\(try #require(made.json?["id"]?.stringValue))"
    let letter = try await world.ask(.get, address + "/letter.md", as: .bearer(token))
    for part in ["Electrical Construction Planner", "Lumen Data Centres", "LDC-ECP-0147"] {
      #expect(letter.text.contains(part), "\(letter.text)")
    }
    let page = try await world.ask(.get, address, as: browser, accept: "text/html")
    #expect(page.text.contains("value=\"Lumen Data Centres Ltd\"") && page.text.contains("was taken for"))
    let form = HostWorld.Body.form([("position", "Planner"), ("company", "Lumen <Two>")])
    let changed = try await world.ask(.post, address + "/again", as: browser, form, accept: "text/html")
    #expect(changed.status == 303)
    let now = try await world.ask(.get, address, as: .bearer(token))
    #expect(now.json?["position"]?.stringValue == "Planner" && now.json?["status"]?.stringValue == "made")
    let other = try await world.ask(.get, address + "/letter.md", as: .bearer(token))
    #expect(other.text.contains("Lumen") && !other.text.contains("Data Centres Ltd"))
    #expect(other.text.contains("LDC-ECP-0147"))
    // Without names nothing of them changes.
    let same = try await ask(world, token, address + "/again")
    #expect(same.json?["company"]?.stringValue == "Lumen <Two>")
    let long = HostWorld.Body.form([("position", String(repeating: "x", count: 201)), ("company", "Span")])
    let refused = try await world.ask(.post, address + "/again", as: browser, long, accept: "text/html")
    #expect(
      refused.status == 422 && refused.text.contains("longer than 200") && refused.text.contains("Span"))
  }

  @Test func nobodyIsNamedByAnID() async throws {
    let world = try HostWorld(standing: 1_795_320_000)
    let (_, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let text =
      "we look for somebody for our team.\n\(Self.words)\nYou like to work with others on large sites."
    let made = try await ask(world, token, "/cvs/\(cv)/customize", [("posting", text)])
    let id = try #require(made.json?["id"]?.stringValue)
    let notes = made.json?["notes"]?.arrayValue?.compactMap { $0["field"]?.stringValue }
    #expect(notes == ["position", "company"], "\(made.text)")
    for path in ["", "/match.html"] {
      let page = try await world.ask(
        .get, "/cvs/\(cv)/\(id)\(path)", as: .bearer(token), accept: "text/html")
      let heading = page.text.components(between: "<h1>", and: "</h1>")
      let plain = heading.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
      #expect(plain == "Posting of 22 November 2026")
      #expect(page.text.components(between: "<title>", and: "</title>")?.contains(id) == false)
    }
    let page = try await world.ask(.get, "/cvs/\(cv)/\(id)", as: .bearer(token), accept: "text/html")
    #expect(page.text.contains("The post and the company are not known"))
  }

  /// The report leads back where it is shown; what is downloaded is the file as it was made.
  @Test func aReportLeadsBack() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "s")
    let address = "/cvs/\(cv)/\(job)/match.html"
    let file = world.services.content(of: user.id).file([cv.description, job.description, "match.html"])
    let shown = try await world.ask(.get, address, as: .bearer(token), accept: "text/html")
    #expect(shown.text.contains("<a href=\"/cvs/\(cv)/\(job)\">← Bridge Engineer, Span Ltd</a>"))
    #expect(shown.bytes.count > (file?.count ?? 0))
    for (query, accept) in [("?download=1", "text/html"), ("", "application/json")] {
      let whole = try await world.ask(.get, address + query, as: .bearer(token), accept: accept)
      #expect(whole.bytes == file)
    }
    #expect(WayBack(title: "T", address: "/").put(into: Array("no page".utf8)) == Array("no page".utf8))
    #expect(WayBack(title: "T", address: "/").put(into: Array("<body".utf8)) == Array("<body".utf8))
  }

  @Test func errorsKeepTheBarOfWhoHasSignedIn() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    for (identity, has) in [
      (HostWorld.Identity.cookie(token, hasFormToken: false), true), (.anonymous, false),
    ] {
      for path in ["/cvs/nothing-here", "/no/such/route"] {
        let page = try await world.ask(.get, path, as: identity, accept: "text/html")
        #expect(
          page.text.contains("a@example.org") == has && page.text.contains("Sign out") == has, "\(path)")
      }
    }
    // Under a name that is not the server's there is nothing of anybody's.
    let named = try HostWorld {
      $0.host = "0.0.0.0"
      $0.names = ["cv.example.org"]
    }
    let (_, other) = try named.signedIn("b@example.org")
    let foreign = try await named.ask(
      .get, "/cvs/x", as: .cookie(other, hasFormToken: false), accept: "text/html")
    #expect(foreign.status == 421 && !foreign.text.contains("b@example.org"))
  }

  @Test(arguments: [
    "hi", "   ", "a posting", String(repeating: "- 1 2 3\n", count: 50), "橋を作る人を探しています",
  ])
  func aFewWordsAreNoPosting(text: String) async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let reply = try await ask(world, token, "/cvs/\(cv)/customize", [("posting", text)])
    #expect(reply.status == 422 && reply.json?["code"]?.stringValue == "host.invalid-posting")
    let field = reply.json?["fields"]?.arrayValue?.first
    #expect(field?["field"]?.stringValue == "posting")
    #expect(field?["message"]?.stringValue?.contains("paste the whole text") == true)
    #expect(try world.services.store.customizations(of: cv, user: user.id).isEmpty)
  }

  @Test(arguments: [
    ("", 0), ("one two", 2), ("- • 3 one", 1), ("橋を作る人", 3), (String(repeating: "a ", count: 20), 20),
  ])
  func wordsAreCounted(text: String, count: Int) {
    #expect(PastedPosting.words(text) == count)
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> String? {
    guard let from = firstRange(of: start), let to = self[from.upperBound...].firstRange(of: end) else {
      return nil
    }
    return String(self[from.upperBound..<to.lowerBound])
  }
}
