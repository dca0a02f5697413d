internal import Base
internal import Content

/// What became of one application.
struct ApplicationOutcome: Sendable {
  var folder: String
  /// Whether it was made in this run.
  var isMade = false
  /// Whether its last good folder was kept.
  var isKept = false
  var files = 0
  var pages = 0
  var diagnostics: [Diagnostic] = []

  init(folder: String, isKept: Bool = false) {
    self.folder = folder
    self.isKept = isKept
  }

  /// Makes an application and puts its files into the tree; nothing is put where it fails.
  static func make(_ application: Application, in tree: StagedTree, _ context: BuildContext) async
    -> ApplicationOutcome
  {
    var outcome = ApplicationOutcome(folder: application.folder)
    let documents = context.documents(
      application.person, application.job, application.variant, language: application.language)
    outcome.diagnostics += documents.diagnostics
    guard let documents = documents.value else { return outcome }
    let maker = ApplicationMaker(context: context, application: application, documents: documents)
    let made = await maker.make()
    outcome.diagnostics += made.diagnostics
    guard !made.diagnostics.contains(where: { $0.severity == .error }) else { return outcome }
    do throws(FileError) {
      try put(made.files, at: application.folder, in: tree)
    } catch {
      outcome.diagnostics.append(error.diagnostic())
      return outcome
    }
    outcome.isMade = true
    outcome.files = made.files.count
    outcome.pages = made.pages
    return outcome
  }

  /// Puts all files into a folder of the tree, or none.
  static func put(_ files: [(name: String, bytes: [UInt8])], at folder: String, in tree: StagedTree)
    throws(FileError)
  {
    do throws(FileError) {
      for file in files { try tree.put(file.bytes, at: folder + "/" + file.name) }
    } catch {
      try? tree.drop(folder)
      throw error
    }
  }
}
