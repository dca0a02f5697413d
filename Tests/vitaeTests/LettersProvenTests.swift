import Base
import Testing

/// Every letter of the shipped content is proven as `vitae prove --profile … --job …` does it.
@Suite struct LettersProvenTests {
  private let folder = TemporaryFolder()

  private struct Letter {
    var person: String
    var job: String
    var path: String { "output/applications/\(person)/\(job)/letter" }
  }

  private func copy(_ source: String, to target: String) {
    let root = VitaeProgram.package + "/" + source
    for path in folder.tree(root) { folder.write(folder.read(root + "/" + path), to: target + "/" + path) }
  }

  /// The repository's applications and those of docs/letters.md, built.
  private func letters() async -> [Letter] {
    copy("content", to: "content")
    copy("docs/letters/profiles", to: "content/profiles")
    copy("docs/letters/jobs", to: "content/jobs")
    let built = await VitaeProgram.run(
      [
        "build", "--offline", "--templates", VitaeProgram.package + "/templates", "--fonts",
        VitaeProgram.package + "/fonts",
      ], in: folder, seconds: 300)
    #expect(built.code == 0, "\(built.output)\(built.errors)")
    return folder.tree("output/applications").compactMap { path in
      let parts = path.split(separator: "/").map(String.init)
      return parts.count == 3 && parts[2] == "letter.md" ? Letter(person: parts[0], job: parts[1]) : nil
    }
  }

  @Test func everyLetterIsProven() async {
    let letters = await letters()
    #expect(letters.count >= 12)
    for language in ["-de", "-fr", "-es"] { #expect(letters.contains { $0.job.hasSuffix(language) }) }
    for letter in letters {
      let proof = await VitaeProgram.run(
        [
          "prove", letter.path + ".pdf", "--profile", "content/profiles/\(letter.person)/profile.yaml",
          "--job",
          "content/jobs/\(letter.job).md",
        ], in: folder)
      #expect(
        proof.code == 0 && proof.output.hasPrefix("proven:"),
        "\(letter.person)/\(letter.job): \(proof.output)\(proof.errors)")
    }
  }
}
