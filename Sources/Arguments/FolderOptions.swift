public import ArgumentParser
public import Build

/// Where templates and fonts lie.
public struct ResourceOptions: ParsableArguments, Sendable {
  @Option(help: "The folder of templates (default: templates/ here, else those installed with vitae).")
  public var templates = "templates"

  @Option(
    name: .customLong("fonts"), parsing: .singleValue,
    help: ArgumentHelp(
      "The folder of fonts (default: fonts/ here, else those installed with vitae); more are for what it lacks.",
      valueName: "fonts"))
  public var fontFolders = ["fonts"]

  public init() {}
}

/// Where the inputs lie.
public struct FolderOptions: ParsableArguments, Sendable {
  @Option(help: "The folder of people and jobs.")
  public var content = "content"

  @OptionGroup public var resources: ResourceOptions

  public var templates: String { resources.templates }
  public var fontFolders: [String] { resources.fontFolders }

  public init() {}

  public func apply(to options: inout BuildOptions) {
    options.content = content
    options.templates = templates
    options.fonts = fontFolders[0]
    options.moreFonts = Array(fontFolders.dropFirst())
  }
}
