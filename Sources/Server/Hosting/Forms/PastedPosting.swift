internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes

/// A posting as it was pasted, and what it is for: as its reader says, else as it says itself.
enum PastedPosting {
  /// Fewer words are no posting.
  static let fewestWords = 20
  private static let longestName = 200

  static func read(_ call: HostCall) throws(HostError) -> HostedContent.Posting {
    let text = call.form["posting"] ?? ""
    var problems: [FieldProblem] = []
    if text.utf8.count > HostConfiguration.postingLimit {
      problems.append(
        FieldProblem("posting", "it is longer than \(HostConfiguration.postingLimit / 1000) kB"))
    } else if words(text) < fewestWords {
      problems.append(
        FieldProblem(
          "posting",
          "paste the whole text of the posting: the post, who offers it, what it asks for. These are fewer than "
            + "\(fewestWords) words"))
    }
    var position = name("position", call, &problems)
    var company = name("company", call, &problems)
    try check(problems)
    if position.isEmpty || company.isEmpty {
      let proposal = PostingProposal(of: text)
      if position.isEmpty { position = proposal.position }
      if company.isEmpty { company = proposal.company }
    }
    return HostedContent.Posting(text: text, position: position, company: company, date: call.services.now())
  }

  /// Post and company as they are sent; those that are not sent stay.
  static func names(_ call: HostCall, else present: Customization) throws(HostError) -> (
    position: String, company: String
  ) {
    var problems: [FieldProblem] = []
    let position = name("position", call, &problems)
    let company = name("company", call, &problems)
    try check(problems)
    return (
      call.form["position"] == nil ? present.position : position,
      call.form["company"] == nil ? present.company : company
    )
  }

  private static func name(_ field: String, _ call: HostCall, _ problems: inout [FieldProblem]) -> String {
    let value = (call.form[field] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if value.count > longestName {
      problems.append(FieldProblem(field, "it is longer than \(longestName) characters"))
    }
    return value
  }

  private static func check(_ problems: [FieldProblem]) throws(HostError) {
    guard !problems.isEmpty else { return }
    throw HostError(
      .unprocessableContent, "host.invalid-posting", "Some of what you entered cannot be taken.",
      fields: problems)
  }

  /// Words between blanks; of scripts that are written without blanks, two letters count as one.
  static func words(_ text: String) -> Int {
    var words = 0
    var dense = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x9FFF, 0x20000...0x3FFFF: dense += 1
      default: break
      }
      if scalar.properties.isWhitespace {
        isInside = false
      } else if !isInside, scalar.properties.isAlphabetic {
        isInside = true
        words += 1
      }
    }
    return words + dense / 2
  }
}
