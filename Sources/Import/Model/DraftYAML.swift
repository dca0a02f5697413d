internal import Base
internal import Content

extension ImportedProfile {
  /// The draft as profile.yaml: fields that a person should look at have a comment `# review: why (place: "source")`
  /// above them, and what was left over stands in comments at the end. Reading it gives the draft back.
  public func yaml() -> String {
    var writer = YAMLWriter(profile: self)
    writer.out =
      "# Read from \(kind.title) `\(YAMLWriter.oneLine(file))`. Look at every line with `review`, then delete the comments.\n"
    if case .object(let members) = draft {
      writer.members(members, indent: 0)
      writer.keepPrivate()
    }
    if let extra {
      writer.out +=
        "\n# What the file says beside, which profile.yaml has no key for; exports give it back.\n"
      writer.out += "x-import: \(extra.serialized())\n"
    }
    let left = leftOver
    if !left.isEmpty || !earlierNotes.isEmpty {
      writer.out += "\n# Left over: text that found no place above. Put it where it belongs.\n"
      for line in earlierNotes { writer.out += YAMLWriter.oneLine(line) + "\n" }
      for rest in left {
        let note = rest.use == .hidden ? "hidden text, " : ""
        writer.out += "# - \(YAMLWriter.oneLine(rest.text)) (\(note)\(rest.place))\n"
      }
    }
    return writer.out
  }
}

/// Writes a draft as YAML that reads as plain text wherever it can.
private struct YAMLWriter {
  let profile: ImportedProfile
  var out = ""

  /// What is not published unless the person says so: as in new profiles.
  mutating func keepPrivate() {
    guard profile.draft["private"]?.isEmpty ?? true else { return }
    let paths = profile.unaskedPrivacy
    guard !paths.isEmpty else { return }
    out += "\n# Never on the public site; take a line out to show it there.\nprivate:\n"
    for path in paths { out += "  - \(path)\n" }
  }

  mutating func members(_ members: [DraftMember], indent: Int, firstIsStarted: Bool = false) {
    for (index, member) in members.enumerated() where !member.value.isEmpty {
      let isStarted = firstIsStarted && index == 0
      if indent == 0 { out += "\n" }
      if case .text(let text) = member.value {
        if !isStarted { review(text, indent) }
        if !isStarted { pad(indent) }
        out += member.key + ": " + YAMLText.scalar(text.value, of: member.key) + "\n"
        continue
      }
      if !isStarted { pad(indent) }
      out += member.key + ":\n"
      value(member.value, indent: indent + 2)
    }
  }

  private mutating func value(_ value: DraftValue, indent: Int) {
    switch value {
    case .text: break
    case .object(let inner): members(inner, indent: indent)
    case .list(let items):
      for item in items where !item.isEmpty { self.item(item, indent: indent) }
    }
  }

  private mutating func item(_ item: DraftValue, indent: Int) {
    switch item {
    case .text(let text):
      review(text, indent)
      pad(indent)
      out += "- " + YAMLText.scalar(text.value) + "\n"
    case .object(let members):
      let kept = members.filter { !$0.value.isEmpty }
      guard let first = kept.first else { return }
      if case .text(let text) = first.value { review(text, indent) }
      pad(indent)
      out += "- "
      self.members(kept, indent: indent + 2, firstIsStarted: true)
    case .list(let items):
      for item in items { self.item(item, indent: indent) }
    }
  }

  private mutating func review(_ text: DraftText, _ indent: Int) {
    if let earlier = text.earlier {
      pad(indent)
      out += "# review: " + Self.oneLine(earlier) + "\n"
    }
    guard text.doubt != nil || text.confidence < ImportedProfile.certain else { return }
    pad(indent)
    var note = "# review: " + (text.doubt ?? "is this what it is?")
    if let span = text.spans.first {
      let source = text.spans.map { profile.text($0) }.joined(separator: " ")
      note += " (\(profile.place(span)): \"\(Self.oneLine(String(source.prefix(80))))\")"
    }
    out += note + "\n"
  }

  private mutating func pad(_ indent: Int) { out += String(repeating: " ", count: indent) }

  /// Text for a comment: on one line, without characters that YAML does not allow.
  static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { YAMLText.isPrintable($0) ? $0 : " " }))
  }
}
