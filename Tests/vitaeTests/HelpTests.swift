import Testing

/// Help and errors of usage name the whole command.
@Suite struct HelpTests {
  @Test(arguments: ["typeset", "render", "build", "check", "diff", "tailor", "rate", "import", "export"])
  func usageNamesTheProgram(
    _ command: String
  )
    async
  {
    let folder = TemporaryFolder()
    let help = await VitaeProgram.run([command, "--help"], in: folder)
    #expect(help.code == 0)
    #expect(help.output.contains("USAGE: vitae \(command)"))
    let wrong = await VitaeProgram.run([command, "--bogus"], in: folder)
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("Usage: vitae \(command)"))
  }
}
