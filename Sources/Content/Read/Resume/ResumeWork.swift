internal import Base

/// Work and volunteering, with the roles held at one employer.
extension ResumeReader {
  static func work(_ reader: inout ItemReader, _ state: inout ProfileState) -> Work {
    employment(&reader, &state, section: "work", employer: "name", older: "company")
  }

  static func volunteer(_ reader: inout ItemReader, _ state: inout ProfileState) -> Work {
    employment(&reader, &state, section: "volunteer", employer: "organization", older: "name")
  }

  static func employment(
    _ reader: inout ItemReader, _ state: inout ProfileState, section: String, employer: String, older: String
  ) -> Work {
    var dates = reader.dates(&state)
    let start = dates.start
    let title = reader.peek(employer, older, "position")
    var work = Work(id: reader.name(section: section, title: title, start: start, &state), dates: dates)
    work.name = reader.text(employer, or: older, &state)
    work.position = reader.text("position", &state)
    work.location = reader.text("location", &state)
    work.description = reader.text("description", &state)
    work.url = reader.address("url", or: "website", &state)
    work.summary = reader.text("summary", &state)
    work.highlights = reader.highlights(&state)
    work.tags = reader.words("tags", &state)
    work.roles = roles(&reader, of: work.id, &state)
    if dates.start == nil, !work.roles.isEmpty {
      dates.start = work.roles.compactMap(\.dates.start).min()
      dates.isCurrent = work.roles.contains(where: \.dates.isCurrent)
      dates.end = dates.isCurrent ? nil : work.roles.compactMap(\.dates.end).max()
      work.dates = dates
    }
    return work
  }

  static func roles(_ reader: inout ItemReader, of item: FactID, _ state: inout ProfileState)
    -> [Role]
  {
    let path = reader.mapping.path("roles")
    let nodes = reader.mapping.items("roles", example: "position", in: &state.context)
    return nodes.enumerated().compactMap { index, node -> Role? in
      if case .scalar = node.value { return nil }
      guard var reader = ItemReader(node, path: "\(path)[\(index)]", &state) else { return nil }
      let dates = reader.dates(&state)
      let title = reader.peek("position", "name")
      var role = Role(
        id: reader.name(section: item.name, title: title, start: dates.start, &state), dates: dates)
      role.position = reader.text("position", or: "name", &state)
      role.location = reader.text("location", &state)
      role.summary = reader.text("summary", &state)
      role.highlights = reader.highlights(&state)
      role.tags = reader.words("tags", &state)
      reader.finish(&state)
      return role
    }
  }
}
