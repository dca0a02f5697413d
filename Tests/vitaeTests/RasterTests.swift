import Glibc
import Testing

/// Whole pages as pixels, against the pictures in `Rasters/`: the same bytes in any time zone, locale and folder.
/// `VITAE_UPDATE=1` writes them anew; look at them before they are committed.
@Suite struct RasterTests {
  private static let folder = VitaeProgram.package + "/Tests/vitaeTests/Rasters/"

  @Test(arguments: ["boxes", "directions", "lines", "pages"], ["print", "strict"])
  func pagesLookAsBefore(_ name: String, _ mode: String) async {
    let scratch = TemporaryFolder()
    let package = VitaeProgram.package
    let outcome = await VitaeProgram.run(
      [
        "typeset", "\(package)/Tests/TypesettingTests/Golden/\(name).html", "--ats", mode, "--png",
        "pictures",
        "--dpi", "96", "--fonts", package + "/fonts",
      ], in: scratch, environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Chatham"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let pictures = scratch.tree("pictures")
    #expect(pictures.count == (name == "pages" ? 4 : 1))
    for picture in pictures {
      let made = scratch.read("pictures/" + picture)
      let known = Self.folder + "\(mode)-\(picture)"
      if getenv("VITAE_UPDATE") != nil { scratch.write(made, to: known) }
      let isSame = made == scratch.read(known)
      #expect(isSame, "\(known): look at the page; if the change is meant, run with VITAE_UPDATE=1")
    }
  }
}
