import Base
import Testing

/// What a profile marks private never reaches the public site, not even in a PDF: sites of profiles that differ in
/// nothing else are the same bytes.
@Suite struct PrivacyTests {
  private func site(phone: String, address: String, reference: String) async -> [String] {
    let fixture = Fixture()
    let profile =
      "publish: true\nprivate: [basics.phone, basics.location.address]\n"
      + Fixture.profile(
        basics: "phone: \"\(phone)\"\nlocation: {city: Cork, address: \(address)}",
        end: "references: [{name: Sam, reference: \(reference)}]\n")
    fixture.folder.write(profile, to: "content/profiles/ada-moreau/profile.yaml")
    let outcome = await fixture.build()
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(fixture.folder.exists("output/site/ada-moreau/cv.pdf"))
    #expect(fixture.folder.text("output/applications/ada-moreau/general/cv.txt").contains(phone))
    return fixture.folder.tree("output/site").map { path in
      path + " " + Digest(of: fixture.folder.read("output/site/" + path)).hex
    }
  }

  @Test func noPrivateByteReachesTheSite() async {
    let one = await site(phone: "+353 20 910 0001", address: "Mill Lane 1", reference: "Good")
    let other = await site(phone: "+353 20 910 0002", address: "Quay Street 99", reference: "Better")
    #expect(!one.isEmpty && one == other)
  }
}
