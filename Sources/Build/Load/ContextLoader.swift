internal import Base
internal import Content
internal import Export
internal import Tailoring

/// Loads what all documents of a content share: templates, fonts and pictures, read again only where they changed.
struct ContextLoader {
  let options: BuildOptions
  let checked: CheckedInputs
  /// Whether every template is read, or only those that the content names.
  var readsAllTemplates = false

  /// The context, and every group of inputs: those of the content, then what was read here.
  func load(_ content: ContentSet, model: (any LanguageModel)?, memory: inout BuildMemory)
    -> Checked<(context: BuildContext, inputs: [InputGroup])>
  {
    let templates = TemplateFolders(given: options.templates)
    var log = InputLog()
    let known = templates.names(&log)
    let wanted = Self.templates(of: content)
    let shelf = shelf(known.filter { readsAllTemplates || wanted.contains($0) }, templates, &memory)
    var diagnostics = shelf.diagnostics + FallbackFonts.missingFolders(options, content.site)
    var inputs = content.inputs + [InputGroup(InputName.templates, log)] + shelf.inputs
    var shown: [String: PersonPictures] = [:]
    for person in content.people {
      let own = pictures(of: person, &memory)
      diagnostics += own.diagnostics
      shown[person.slug] = own
      inputs.append(own.inputs)
    }
    let fixed = BuildOptions.fixedDate(options.date, environment: options.environment)
    let fallbacks = FallbackFonts(options, content.site)
    inputs.append(fallbacks.inputs)
    let context = BuildContext(
      content: content, shelf: shelf, date: BuildDate(fixed: fixed, content: content), pictures: shown,
      cache: memory.exports, fallbacks: fallbacks, model: model,
      attachments: options.attachments, isStrict: options.isStrict)
    return Checked((context, inputs), diagnostics)
  }

  /// The templates that a content names.
  static func templates(of content: ContentSet) -> Set<String> {
    var names = Set([content.site.template])
    for person in content.people {
      if let name = person.profile.settings.template { names.insert(name) }
      names.formUnion(person.variants.compactMap(\.template?.text))
    }
    names.formUnion(content.jobs.compactMap { $0.template?.plain })
    return names
  }

  private func shelf(_ names: [String], _ templates: TemplateFolders, _ memory: inout BuildMemory)
    -> TemplateShelf
  {
    if let known = memory.shelf, known.value.names == names, checked.holds(known.inputs) {
      return known.value.shelf
    }
    let fonts = ResourceFolders.locate("fonts", given: options.fonts)
    let shelf = TemplateShelf(folders: templates, fontFolder: fonts, names: names)
    memory.shelf = BuildMemory.Known(inputs: shelf.inputs, value: (names, shelf), diagnostics: [])
    // What was learnt of fonts belongs to the fonts.
    memory.exports = ExportCache()
    return shelf
  }

  private func pictures(of person: Person, _ memory: inout BuildMemory) -> PersonPictures {
    let paths = person.profile.imagePaths
    if let known = memory.pictures[person.slug], known.value.paths == paths, checked.holds(known.inputs) {
      return known.value.pictures
    }
    let pictures = PersonPictures(person)
    memory.pictures[person.slug] = BuildMemory.Known(
      inputs: [pictures.inputs], value: (paths, pictures), diagnostics: [])
    return pictures
  }
}
