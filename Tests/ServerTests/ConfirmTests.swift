import Accounts
import Base
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// Nothing is deleted before somebody was told what will be lost.
@Suite struct ConfirmTests {
  @Test func pagesSayWhatIsLostAndChangeNothing() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let browser = HostWorld.Identity.cookie(token, hasFormToken: false)
    let cv = try await world.savedCV(.bearer(token), "Ada <b>", secret: "s")
    let job = try await world.customized(.bearer(token), cv, secret: "s")
    #expect(try await world.publish(.bearer(token), cv, at: "ada-l").status == 201)
    for (path, words) in [
      (
        "/cvs/\(cv)",
        [
          "Delete this CV?", "“cv.json”", "The posting “Bridge Engineer, Span Ltd”", "/u/ada-l/",
          "Ada &lt;b&gt;",
        ]
      ),
      ("/cvs/\(cv)/\(job)", ["Delete this posting?", "The text of the posting", "The letter", "The report"]),
      (
        "/account",
        [
          "Delete your account?", "Your CV, with every file", "name=\"password\"", "/account/files",
          "/u/ada-l/",
        ]
      ),
    ] {
      // The page that leads there deletes nothing by itself.
      let page = try await world.ask(.get, path, as: browser, accept: "text/html")
      #expect(page.text.contains("href=\"\(path)/delete\""), "\(path)")
      #expect(!page.text.contains("action=\"\(path)/delete\""), "\(path)")
      let asking = try await world.ask(.get, path + "/delete", as: browser, accept: "text/html")
      #expect(asking.status == 200 && asking.text.contains("action=\"\(path)/delete\""), "\(path)")
      #expect(
        asking.text.contains("value=\"\(token.formToken)\"") && asking.text.contains("href=\"\(path)\""))
      for word in words { #expect(asking.text.contains(word), "\(path): \(word)") }
      let list = try await world.ask(.get, path + "/delete", as: .bearer(token))
      #expect((list.json?["deletes"]?.arrayValue?.count ?? 0) >= 3, "\(list.text)")
    }
    #expect(try world.services.store.cvs(of: user.id).count == 1)
    let form = HostWorld.Body.form([("form_token", token.formToken)])
    for path in ["/cvs/\(cv)/\(job)", "/cvs/\(cv)"] {
      let gone = try await world.ask(.post, path + "/delete", as: browser, form, accept: "text/html")
      #expect(gone.status == 303 && gone.headers[.location]?.hasSuffix("?deleted=1") == true)
      let next = try await world.ask(
        .get, gone.headers[.location] ?? "", as: browser, accept: "text/html")
      #expect(next.text.contains("is deleted"))
      #expect(try await world.ask(.get, path, as: browser).status == 404)
    }
  }

  @Test func namesThatCannotBeUsedAreSaidWhy() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let (_, other) = try world.signedIn("b@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada Lovelace", secret: "s")
    let theirs = try await world.savedCV(.bearer(other), "Bea", secret: "s")
    #expect(try await world.publish(.bearer(other), theirs, at: "bea").status == 201)
    for (name, message) in [
      ("admin", "`admin` is kept for the server itself: choose another"),
      ("Assets", "`assets` is kept for the server itself: choose another"), ("", "say under which name"),
      ("ab", "`ab` is too short: a name has 3 to 40 characters"),
      (String(repeating: "a", count: 41), "it is too long: a name has 3 to 40 characters"),
      ("ada_l", "only `a` to `z`, digits and hyphens may stand in an address"),
      ("-ada", "it begins or ends with a hyphen"), ("bea", "`bea` is taken: choose another"),
    ] {
      let reply = try await world.publish(.bearer(token), cv, at: name)
      #expect(reply.status == 422 && reply.json?["code"]?.stringValue == "host.public-name", "\(name)")
      let field = reply.json?["fields"]?.arrayValue?.first
      #expect(field?["message"]?.stringValue == message, "\(name)")
    }
    // The person's own name is proposed.
    let page = try await world.ask(.get, "/cvs/\(cv)", as: .bearer(token), accept: "text/html")
    #expect(page.text.contains("value=\"ada-lovelace\""))
    #expect(PublicName.suggestion(for: "李") == nil && PublicName.suggestion(for: "Admin") == nil)
  }
}
