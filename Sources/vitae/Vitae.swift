import ArgumentParser

@main
struct Vitae: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Typeset and tailor résumés.")
}
