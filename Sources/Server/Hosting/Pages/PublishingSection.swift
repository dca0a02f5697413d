internal import Accounts
internal import Base

/// A portfolio: its name, what anybody may see of the profile, and taking it back.
struct PublishingSection {
  let frame: PageFrame
  let cv: CV
  let publication: Publication?
  let choice: PublicChoice
  let error: HostError?
  /// What was sent and cannot be used: its name and boxes are shown as they are in it.
  var typed: Form?

  private var address: String { "/cvs/\(cv.id)" }

  var markup: Markup {
    let lead: Markup
    let name: Markup
    if let publication {
      let text = publication.name.description
      lead =
        "<p>Anybody may see it at <a href=\"/u/\(text)/\">/u/\(text)/</a>, as it was when you last published it.</p>"
      name = "<input type=\"hidden\" name=\"name\" value=\"\(text)\">"
    } else {
      lead = "<p>A page of your own that anybody may see. Nothing is public until you publish it.</p>"
      name =
        FormField(
          name: "name", label: "Name in the address",
          value: typed?["name"] ?? PublicName.suggestion(for: cv.title)?.description ?? "",
          hint: "Anybody will see it at /u/ and this name.",
          error: ErrorSummary(error: error).message("name"),
          attributes: " autocapitalize=\"none\" spellcheck=\"false\" required"
        ).markup
    }
    let back: Markup? =
      publication == nil
      ? nil : "<button class=\"quiet\" form=\"withdraw\">Take it back</button>"
    let taking: Markup? =
      publication == nil
      ? nil
      : "<form id=\"withdraw\" method=\"post\" action=\"\(address)/publication/delete\">\(frame.token)</form>"
    return """
      <section id="publication" aria-labelledby="public"><h2 id="public">Portfolio</h2>\(lead)
      <form method="post" action="\(address)/publication">\(frame.token)
      <input type="hidden" name="choice" value="\(cv.version)"><div class="narrow">\(name)</div>
      \(boxes)
      <div class="actions"><button class="quiet">\(publication == nil ? "Publish" : "Publish as it is now")</button>\(back)</div></form>
      \(taking)</section>
      """
  }

  private var boxes: Markup {
    let isSent = typed?["choice"] != nil
    let ticked = isSent ? typed.map { Set($0.fields.filter { $0.name == "show" }.map(\.value)) } : nil
    let groups = choice.groups.map { group -> Markup in
      let boxes = group.items.map { item -> Markup in
        let state: Markup = ticked?.contains(item.path) ?? item.isShown ? " checked" : ""
        return """
          <label class="check"><input type="checkbox" name="show" value="\(item.path)"\(state)> \(item.label)</label>
          """
      }
      return "<fieldset><legend>\(group.heading)</legend>\(boxes)</fieldset>"
    }
    let others: Markup? =
      choice.others.isEmpty
      ? nil : "<p class=\"small\">Never shown besides: \(choice.others.joined(separator: ", "))</p>"
    return """
      <details class="item choice"><summary>What anybody may see</summary>
      <p class="hint">What is not ticked is left out of the public pages, their PDF and what programs read of it. Applications have it
      all the same. References are never public.</p>
      <div class="boxes">\(groups)</div>\(others)</details>
      """
  }
}
