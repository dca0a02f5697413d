internal import Base
internal import Content

/// What became of one application.
struct ApplicationOutcome: Sendable {
  var folder: String
  /// Whether it was made in this run.
  var isMade = false
  /// Whether its last good folder was kept.
  var isKept = false
  /// Whether an earlier run's files were taken over.
  var isReused = false
  var files = 0
  var pages = 0
  var diagnostics: [Diagnostic] = []

  init(folder: String, isKept: Bool = false) {
    self.folder = folder
    self.isKept = isKept
  }

  /// Makes an application and puts its files into the tree, unless it stands there as an earlier run made it; nothing
  /// is put where it fails.
  static func make(_ application: Application, in tree: StagedTree, _ context: BuildContext, _ steps: StepRun)
    async -> ApplicationOutcome
  {
    let key = steps.keys.application(application, context)
    return await steps.run(application.folder, key, at: application.folder, in: tree) {
      let documents = context.documents(
        application.person, application.job, application.variant, language: application.language)
      guard let kit = documents.value else { return StepFiles(diagnostics: documents.diagnostics) }
      let model = context.model.map(WatchedModel.init)
      var context = context
      context.model = model
      let maker = ApplicationMaker(context: context, application: application, documents: kit)
      let made = await maker.make()
      return StepFiles(
        files: made.files, pages: made.pages, diagnostics: documents.diagnostics + made.diagnostics,
        isPassing: model?.hasFailed ?? false)
    }
  }
}
