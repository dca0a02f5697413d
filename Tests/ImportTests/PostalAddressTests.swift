import Testing

@testable import Import

/// Streets are kept apart from towns: they are private.
@Suite struct PostalAddressTests {
  private static func draft(_ address: String) throws -> ImportedProfile {
    try Drafts.text(
      "Jane Sample\n\(address)\njane@example.org\n\nEXPERIENCE\n\nExample Ltd\nEngineer   2015 – 2019\n- Did it."
    )
  }

  @Test(
    arguments: [
      ("Flat 3, 21 Cowley Rd, Oxford OX4 1HP", "Flat 3, 21 Cowley Rd", "OX4 1HP", "Oxford", nil, nil),
      ("21 Cowley Road, Oxford, OX4 1HP, UK", "21 Cowley Road", "OX4 1HP", "Oxford", nil, "GB"),
      ("4125 Peach Court, Pleasantville, CA 94588", "4125 Peach Court", "94588", "Pleasantville", "CA", nil),
      ("Pleasantville, CA 94588-1234", nil, "94588-1234", "Pleasantville", "CA", nil),
      ("Lindenstr. 14, 60325 Frankfurt am Main", "Lindenstr. 14", "60325", "Frankfurt am Main", nil, nil),
      ("Lindenstr. 14\n60325 Frankfurt am Main", "Lindenstr. 14", "60325", "Frankfurt am Main", nil, nil),
      ("Hauptplatz 1, A-8010 Graz, Österreich", "Hauptplatz 1", "A-8010", "Graz", nil, "AT"),
      ("12 rue de la Paix, 75002 Paris, France", "12 rue de la Paix", "75002", "Paris", nil, "FR"),
      ("Calle Mayor 5, 28013 Madrid (Madrid)", "Calle Mayor 5", "28013", "Madrid", "Madrid", nil),
    ] as [(String, String?, String, String, String?, String?)])
  func addressesAreTakenApart(
    _ text: String, _ street: String?, _ code: String, _ city: String, _ region: String?, _ country: String?
  ) throws {
    let draft = try Self.draft(text)
    #expect(draft["basics.location.address"] == street)
    #expect(draft["basics.location.postalCode"] == code)
    #expect(draft["basics.location.city"] == city)
    #expect(draft["basics.location.region"] == region)
    #expect(draft["basics.location.countryCode"] == country)
    #expect(draft.yaml().contains("  - basics.location.address\n") == (street != nil))
    #expect(draft.leftOver == [])
    #expect(draft.accountsForEverything())
  }

  @Test(arguments: ["1234 Broadway\nNew York", "1234 Broadway, New York"])
  func numbersOfHousesAreNoPostalCodes(_ text: String) throws {
    let draft = try Self.draft(text)
    #expect(draft["basics.location.postalCode"] == nil)
    #expect(
      draft.fields.filter { $0.path.hasPrefix("basics.location") }.contains { $0.value.contains("New York") })
  }

  @Test func whatCannotBeTakenApartIsPrivateAndMarked() throws {
    let draft = try Self.draft("21 Cowley Rd")
    let address = draft.fields.first { $0.path == "basics.location.address" }
    #expect(address?.value == "21 Cowley Rd")
    #expect(address?.isDoubtful == true)
    #expect(draft["basics.location.city"] == nil)
    #expect(draft.yaml().contains("  - basics.location.address\n"))
  }

  @Test(arguments: ["Dublin, Ireland", "Berlin", "Portland, OR"]) func townsStay(_ text: String) throws {
    #expect(try Self.draft(text)["basics.location.city"] == text)
  }
}
