import Base
import Testing

@Suite struct CommandWordsTests {
  private let command = CommandWords(
    name: "vitae", help: { "" },
    parts: [
      CommandWords(
        name: "build",
        help: { "OPTIONS:\n  --content <content>  The folder\n  -h, --help  --no-cache, --fonts" },
        parts: []),
      CommandWords(name: "host", help: { "[--port <port>]" }, parts: []),
      CommandWords(
        name: "user", help: { "" },
        parts: [CommandWords(name: "create", help: { "--data <data>" }, parts: [])]),
    ])

  @Test(
    arguments: [
      ("build --contnet x", "there is no option `--contnet`: did you mean `--content`?"),
      ("build --content=x --nocache", "there is no option `--nocache`: did you mean `--no-cache`?"),
      // Nothing is near: no guess.
      ("build --bogus", "there is no option `--bogus`"), ("build --content", nil), ("build --help -h", nil),
      ("build -- --bogus", nil), ("build x y", nil),
      ("host --prot=9", "there is no option `--prot`: did you mean `--port`?"),
      ("hots", "there is no command `hots`: did you mean `host`?"),
      ("nothing", "there is no command `nothing`"),
      ("user creat a", "there is no command `creat`: did you mean `create`?"),
      ("user create --dta x", "there is no option `--dta`: did you mean `--data`?"), ("user", nil), ("", nil),
      ("--version", nil), ("build ---", "there is no option `---`"),
    ] as [(String, String?)])
  func theNearestIsNamed(words: String, problem: String?) {
    #expect(command.problem(in: words.split(separator: " ").map(String.init)) == problem)
  }
}
