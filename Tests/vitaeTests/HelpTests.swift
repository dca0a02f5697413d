import Testing

/// Help and errors of usage name the whole command.
@Suite struct HelpTests {
  @Test func theNearestOptionIsNamed() async {
    let folder = TemporaryFolder()
    for (words, said) in [
      (["build", "--contnet", "x"], "there is no option `--contnet`: did you mean `--content`?"),
      (["import", "--perosn", "x", "y"], "there is no option `--perosn`: did you mean `--person`?"),
      (["biuld"], "there is no command `biuld`: did you mean `build`?"),
    ] {
      let wrong = await VitaeProgram.run(words, in: folder)
      #expect(wrong.code == 2 && wrong.errors.hasPrefix("Error: \(said)\nUsage: vitae"), "\(wrong.errors)")
    }
  }

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
    #expect(wrong.errors.hasPrefix("Error: there is no option `--bogus`\n"))
  }
}
