internal import Base
internal import Content
internal import Tailoring

/// What each step of a run is made from.
struct StepKeys: Sendable {
  /// What all steps share.
  private let common: StepKey
  /// Digests of the groups of inputs, by name.
  private let inputs: [String: Digest]
  private let nothing = Digest(of: "")

  static let program = "the program"
  static let options = "the options"
  static let date = "the date"
  static let company = "who else publishes"
  static let preference = "what the ratings teach"

  init(_ options: BuildOptions, inputs: [InputGroup]) {
    var common = StepKey()
    common.add(Self.program, EngineVersion.digest)
    common.add(Self.options, text: Self.stepOptions(options))
    self.common = common
    self.inputs = Dictionary(inputs.map { ($0.name, $0.digest) }, uniquingKeysWith: { $1 })
  }

  /// What of the options decides about each document; the date is a part of its own.
  private static func stepOptions(_ options: BuildOptions) -> String {
    let parts = [
      options.content, ResourceFolders.locate("templates", given: options.templates),
      ResourceFolders.locate("fonts", given: options.fonts), options.moreFonts.joined(separator: "\n"),
      options.attachments.map { "\($0)" } ?? "", options.isStrict ? "strict" : "", model(options),
    ]
    return parts.joined(separator: "\0")
  }

  /// Stands for everything but the inputs that decides what a whole run makes and says.
  static func run(_ options: BuildOptions) -> Digest {
    var key = StepKey()
    key.add(program, EngineVersion.digest)
    key.add(self.options, text: stepOptions(options))
    key.add(
      "what is made", text: [options.only ?? "", options.shard?.description ?? ""].joined(separator: "\0"))
    let date = BuildOptions.fixedDate(options.date, environment: options.environment)
    key.add(self.date, text: date?.description ?? "")
    return key.digest
  }

  /// Which language model may be asked, without the key that opens it: none while its file cannot be used.
  private static func model(_ options: BuildOptions) -> String {
    let settings = KeyFile.environment(options.environment).value.filter {
      $0.key.hasPrefix("VITAE_AI") && !$0.key.contains("KEY")
    }
    guard !settings.isEmpty else { return "" }
    let named = settings.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    return (named + [options.offline ? "offline" : ""]).joined(separator: "\n")
  }

  /// The key of an application.
  func application(_ application: Application, _ context: BuildContext) -> StepKey {
    var key = person(application.person, context)
    key.add(Self.date, text: context.date.date(for: application.job).description)
    add(InputName.skills, to: &key)
    for name in application.choices {
      add(InputName.choices(application.person.slug, name), to: &key)
    }
    if let job = application.job {
      add(InputName.posting(job.slug), to: &key)
      // Learnt from ratings for other postings as well.
      if !application.person.ratings.isEmpty {
        key.add(Self.preference, text: application.person.preference.identity)
      }
    }
    add(
      InputName.template(context.templateName(application.person, application.job, application.variant).name),
      to: &key)
    return key
  }

  /// The key of all that decides about the pages of an application's documents besides their words.
  func layout(_ application: Application, _ context: BuildContext) -> StepKey {
    var key = common
    for name in [
      InputName.site, InputName.pictures(application.person.slug), InputName.fonts, InputName.otherFonts,
      InputName.template(
        context.templateName(application.person, application.job, application.variant).name),
    ] { add(name, to: &key) }
    let goal = PageGoal(application.variant, application.job, context.content.site)
    key.add("the pages", text: "\(goal.pages) \(goal.fit) \(goal.range.map { "\($0)" } ?? "")")
    return key
  }

  /// The key of what all pages share: stylesheets and fonts.
  var assets: Digest {
    var key = common
    let names = inputs.keys.filter { $0.hasPrefix(InputName.template("")) || $0 == InputName.fonts }
    for name in names.sorted() { add(name, to: &key) }
    return key.digest
  }

  /// The key of a person's public pages.
  func site(of person: Person, _ context: BuildContext) -> StepKey {
    var key = self.person(person, context)
    key.add(Self.date, text: context.date.date(for: nil).description)
    key.add(Self.company, text: context.hasSeveralPortfolios ? "others" : "nobody")
    add(InputName.template(context.templateName(person, nil, nil).name), to: &key)
    return key
  }

  /// The same for somebody who looks at them in another template or with other options.
  func site(of application: Application, _ context: BuildContext) -> StepKey {
    var key = site(of: application.person, context)
    add(InputName.template(context.templateName(application.person, nil, application.variant).name), to: &key)
    key.add("the choice", text: JSONValue.object(application.variant?.templateOptions ?? []).serialized())
    return key
  }

  /// The key of what is made in every run that makes anything.
  var always: StepKey { common }

  private func person(_ person: Person, _ context: BuildContext) -> StepKey {
    var key = common
    for name in [
      InputName.site, InputName.person(person.slug), InputName.pictures(person.slug), InputName.fonts,
      InputName.otherFonts,
    ] { add(name, to: &key) }
    return key
  }

  private func add(_ name: String, to key: inout StepKey) { key.add(name, inputs[name] ?? nothing) }
}

extension Application {
  /// The names of the person's files of choices that decide about it: its own and those that it extends.
  fileprivate var choices: [String] {
    var names: [String] = []
    var next = variant
    while let variant = next, !names.contains(variant.slug) {
      names.append(variant.slug)
      let wanted = variant.extends.map { UnicodeForms.slug($0.text) }
      next = wanted.flatMap { name in person.variants.first { $0.slug == name } }
    }
    return names
  }
}
