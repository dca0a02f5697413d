internal import Base

/// Reads JSON Resume's keys and our extensions from YAML or JSON.
enum ResumeReader {
  static func read(_ root: DataNode, slug: String, _ state: inout ProfileState) -> Profile? {
    if case .null = root.value {
      state.context.report(
        .error, "content.empty-file", "the file is empty", at: root.range,
        hints: ["`vitae new person NAME` writes a starter"])
      return nil
    }
    guard var reader = ItemReader(root, path: "", &state) else { return nil }
    var profile = Profile(slug: slug)
    readLanguage(&reader, &state, &profile)
    profile.basics = basics(&reader, &state)
    profile.work = items("work", by: "name", &reader, &state, work)
    profile.volunteer = items("volunteer", by: "organization", &reader, &state, volunteer)
    profile.education = items("education", by: "institution", &reader, &state, education)
    profile.awards = items("awards", by: "title", &reader, &state, award)
    profile.certificates = items("certificates", by: "name", &reader, &state, certificate)
    profile.publications = items("publications", by: "name", &reader, &state, publication)
    profile.skills = items("skills", by: "keywords", &reader, &state, skill)
    profile.languages = items("languages", by: "language", &reader, &state, fluency)
    profile.interests = items("interests", by: "name", &reader, &state, interest)
    profile.references = items("references", by: "name", &reader, &state, reference)
    profile.projects = items("projects", by: "name", &reader, &state, project)
    profile.sections = sections(&reader, &state)
    profile.settings = settings(&reader, &state)
    _ = reader.mapping.value("meta")
    _ = reader.mapping.value("$schema")
    profile.unknown = reader.mapping.finish(&state.context)
    if let meta = root["meta"] { profile.unknown.append(JSONMember("meta", meta.json)) }
    if profile.basics.name == nil {
      state.context.report(
        .error, "content.missing-name", "the profile has no `basics.name`",
        at: root["basics"]?.range ?? root.range,
        hints: ["add `basics:` with `name: …` below it"])
      return nil
    }
    return profile
  }

  static func readLanguage(
    _ reader: inout ItemReader, _ state: inout ProfileState, _ profile: inout Profile
  ) {
    guard let node = reader.mapping.value("language"),
      let text = MappingReader.string(node, path: "language", &state.context)
    else { return }
    if let tag = LanguageTag(text) {
      profile.language = tag
      state.language = tag
      state.context.check(tag, at: node.range)
    } else {
      state.context.report(
        .error, "content.invalid-language", "`\(text)` is no language tag", at: node.range,
        hints: ["write it as en, de, fr, en-GB …"])
    }
  }

  typealias Read<Item> = (inout ItemReader, inout ProfileState) -> Item

  static func items<Item>(
    _ section: String, by key: String, _ reader: inout ItemReader, _ state: inout ProfileState,
    _ read: Read<Item>
  ) -> [Item] {
    let nodes = reader.mapping.items(
      section, example: key, holdsList: key == "keywords", in: &state.context)
    return nodes.enumerated().compactMap { index, node in
      if case .scalar = node.value { return nil }
      guard var item = ItemReader(node, path: "\(section)[\(index)]", &state) else { return nil }
      let value = read(&item, &state)
      item.finish(&state)
      return value
    }
  }

  static func sectionOrder(_ reader: inout ItemReader, _ state: inout ProfileState) -> [String] {
    reader.mapping.list("sectionOrder", in: &state.context).compactMap { node in
      guard let name = MappingReader.string(node, path: "sectionOrder", &state.context) else { return nil }
      if Profile.sectionNames.contains(name) { return name }
      let nearest = Spelling.nearest(to: name, in: Profile.sectionNames)
      state.context.report(
        .warning, "content.unknown-section", "`sectionOrder` names `\(name)`, which is no section",
        at: node.range,
        hints: [
          nearest.map { "did you mean `\($0)`?" }
            ?? "sections: \(Profile.sectionNames.joined(separator: ", ")); your own ones are all `sections`"
        ])
      return nil
    }
  }

  static func settings(_ reader: inout ItemReader, _ state: inout ProfileState) -> ProfileSettings {
    var settings = ProfileSettings()
    settings.publish = reader.mapping.bool("publish", in: &state.context) ?? false
    settings.noindex = reader.noindex("noindex", &state)
    for node in reader.mapping.list("private", in: &state.context) {
      guard let path = MappingReader.string(node, path: "private", &state.context) else { continue }
      settings.privatePaths.append(InlineMarkdown.collapsed(path))
      settings.privateRanges.append(node.range)
    }
    settings.sectionOrder = sectionOrder(&reader, &state)
    if let node = reader.mapping.value("template") {
      settings.template = MappingReader.string(node, path: "template", &state.context)
      settings.templateRange = node.range
    }
    settings.attachments = reader.attachments("attachments", &state)
    (settings.templateOptions, settings.templateOptionPlaces) = reader.mapping.options(
      "templateOptions", &state.context)
    settings.hyphenation = reader.words("hyphenation", &state)
    return settings
  }
}
