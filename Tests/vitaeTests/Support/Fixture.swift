/// A small content folder that builds without a word: one person, one job. Tests put their mistakes beside it and
/// see that `ada-moreau/bridge` is still made.
struct Fixture: Sendable {
  let folder = TemporaryFolder()

  init() {
    folder.write("title: Test\nlanguage: en\n", to: "content/site.yaml")
    folder.write(Self.profile, to: "content/profiles/ada-moreau/profile.yaml")
    folder.write(Self.posting(), to: "content/jobs/bridge.md")
  }

  /// The path of the application that must always be there.
  static let good = "output/applications/ada-moreau/bridge/cv.pdf"

  static let profile = """
    basics:
      name: Ada Moreau
      label: Civil engineer
      email: ada@example.org
      summary: Engineer for bridges.
    work:
      - name: Northspan
        position: Bridge engineer
        startDate: 2019-03
        endDate: 2024-06
        highlights:
          - Designed 14 road bridges in steel and concrete.
          - Led the inspection of 120 bridges.
    skills:
      - name: Engineering
        keywords: [Bridge design, Inspection]
    """

  /// A profile with lines added at its end and in its basics.
  static func profile(basics: String = "", end: String = "") -> String {
    let indented = basics.split(separator: "\n").map { "  \($0)\n" }.joined()
    return profile.replacing("  label: Civil engineer\n", with: "  label: Civil engineer\n\(indented)") + "\n"
      + end
  }

  /// A posting has a day unless its keys say one.
  private static func day(_ keys: String) -> String {
    keys.contains("posted:") || keys.contains("date:") ? "" : "posted: 2026-03-02\n"
  }

  /// A posting, by default for Ada alone.
  static func posting(people: String = "ada-moreau", keys: String = "", text: String = requirements) -> String
  {
    "---\ncompany: Riverworks\nposition: Bridge engineer\npeople: [\(people)]\n\(keys)\(day(keys))---\n\n\(text)\n"
  }

  static let requirements = """
    Requirements

    - Three years in bridge design
    - Inspection of bridges
    """

  /// Adds a person whose general application is made as well.
  func addPerson(_ slug: String, _ profile: String) {
    folder.write(profile, to: "content/profiles/\(slug)/profile.yaml")
  }

  /// Builds with the shipped templates and fonts.
  func build(
    _ arguments: [String] = [], templates: String = VitaeProgram.package + "/templates",
    fonts: String = VitaeProgram.package + "/fonts", environment: [String: String] = [:],
    through wrapper: [String] = []
  ) async -> VitaeProgram.Outcome {
    await VitaeProgram.run(
      ["build", "--templates", templates, "--fonts", fonts, "--format", "json"] + arguments, in: folder,
      environment: environment, through: wrapper)
  }

  /// The arguments that make nothing but the good application.
  static let onlyGood = ["--only", "ada-moreau/bridge"]

  var hasGood: Bool { folder.exists(Self.good) }
}
