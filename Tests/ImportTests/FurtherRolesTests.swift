import Base
import Content
import Testing

@testable import Import

/// Employers with several roles, and which of two names is the employer's.
@Suite struct FurtherRolesTests {
  private static func work(_ section: String, _ heading: String = "WORK EXPERIENCE") throws -> ImportedProfile
  {
    try Drafts.text(
      "Jane Sample\njane@example.org\n\n\(heading)\n\n\(section)\n\nEDUCATION\n2001-2004  Some College")
  }

  @Test func rolesBelowAnEmployerWithTheWholeTime() throws {
    let draft = try Self.work(
      """
      Acme Freight, Oxford/Heathrow                      Sept 2014 - present
         Senior Logistics Coordinator (since 03/2019)
           - Plans the day for 45 lorries
         Logistics Coordinator   (2016 - Feb 2019)
           * customs paperwork
         Apprentice - Sept 2014 to 2016
           rotated through air, sea & road
      """)
    #expect(draft["work[0].name"] == "Acme Freight")
    #expect(draft["work[0].location"] == "Oxford/Heathrow")
    #expect(draft["work[0].roles[0].position"] == "Senior Logistics Coordinator")
    #expect(draft["work[0].roles[0].startDate"] == "2019-03")
    #expect(draft["work[0].roles[0].highlights[0]"] == "Plans the day for 45 lorries")
    #expect(draft["work[0].roles[1].position"] == "Logistics Coordinator")
    #expect(draft["work[0].roles[2].position"] == "Apprentice")
    #expect(draft["work[0].roles[2].endDate"] == "2016")
    #expect(draft["work[1].name"] == nil && draft["work[1].position"] == nil)
    #expect(draft.accountsForEverything())
  }

  @Test func aTitleWithACommaIsOneRole() throws {
    let draft = try Self.work(
      """
      The Harbour Hotel, Edinburgh        Apr 2017 – Present
      Sous Chef, Pastry        Jun 2021 –
      - Leads a brigade of 7
      Commis Chef        Apr 2017 – Jun 2021
      - Bread
      """)
    #expect(draft["work[0].name"] == "The Harbour Hotel")
    #expect(draft["work[0].roles[0].position"] == "Sous Chef, Pastry")
    #expect(draft["work[0].roles[1].position"] == "Commis Chef")
  }

  @Test func aTitleAloneThatEndedAsTheNextBeganIsOfTheSameEmployer() throws {
    let draft = try Self.work(
      """
      Beispiel AG, Frankfurt
      Teamleiterin Buchhaltung        seit 04/2021
      - Leitung von 5 Mitarbeitenden

      Sachbearbeiterin Buchhaltung        01/2018 – 03/2021
      - Abschlüsse nach HGB
      """, "BERUFSERFAHRUNG")
    #expect(draft["work[0].name"] == "Beispiel AG")
    #expect(draft["work[0].roles[1].position"] == "Sachbearbeiterin Buchhaltung")
    let role = draft.fields.first { $0.path == "work[0].roles[1].position" }
    #expect(role?.doubt == "no employer stands here: is this one the same?")
  }

  /// A job that says nothing of its employer, or of the title, is one to look at.
  @Test func whatLacksIsSaid() throws {
    let draft = try Self.work(
      """
      Software Engineer        2015 – 2016
      - Wrote the parser.

      Elternzeit
      08/2010 – 12/2011
      """)
    #expect(draft["work[0].position"] == "Software Engineer")
    #expect(draft.fields.first { $0.path == "work[0].position" }?.doubt == "no employer stands here")
    #expect(draft["work[1].name"] == "Elternzeit")
    #expect(draft.fields.first { $0.path == "work[1].name" }?.doubt == "no title stands here")
  }

  @Test func whiteSpacePartsEntriesThatHaveTheirDatesBelow() throws {
    let draft = try Self.work(
      """
      Maternity leave / career break
      Jan 2013 – Aug 2014

      Spedition Muster GmbH, Bremen, Germany
      Office clerk
      08/2009 – 12/2012
      Phones, invoices,
      and the monthly report to the Hamburg office
      """)
    #expect(draft["work[0].name"] == "Maternity leave / career break")
    #expect(draft["work[0].position"] == nil)
    #expect(draft["work[1].name"] == "Spedition Muster GmbH")
    #expect(draft["work[1].position"] == "Office clerk")
    #expect(draft["work[1].startDate"] == "2009-08")
    #expect(draft["work[1].summary"] == "Phones, invoices, and the monthly report to the Hamburg office")
  }

  @Test(arguments: [
    ("Steuerberatung Kern & Partner mbB", "Steuerfachangestellte"),
    ("Miller & Partner", "Office Manager"), ("Lead Systems Ltd", "Bricklayer"),
    ("Chef Direct AG", "Fahrer"), ("Director's Cut S.L.", "Montadora"),
  ])
  func theLegalFormSaysWhichIsTheEmployer(_ employer: String, _ title: String) throws {
    for names in ["\(employer)\n\(title)", "\(title)\n\(employer)"] {
      let draft = try Self.work(
        names + "\n2012 – 07/2016\n- Did what was to be done in the office for the many clients of the house")
      #expect(draft["work[0].name"] == employer)
      #expect(draft["work[0].position"] == title)
    }
  }

  @Test func aTownBehindALegalFormIsAPlaceAndMarked() throws {
    let draft = try Self.work(
      "Kern & Partner mbB, Hanau\nSteuerfachangestellte\n2012 – 07/2016\n- Wrote the books.")
    #expect(draft["work[0].name"] == "Kern & Partner mbB" && draft["work[0].location"] == "Hanau")
    #expect(draft.fields.first { $0.path == "work[0].location" }?.doubt == "is this the place?")
  }

  @Test func aStretchThatEndsBeforeItBeginsIsNone() throws {
    let draft = try Self.work("Example Ltd\nSoftware Engineer        2016 – 1997\n- Wrote the parser.")
    #expect(draft["work[0].startDate"] == nil)
    let end = draft.fields.first { $0.path == "work[0].endDate" }
    #expect(end?.value == "2016")
    #expect(end?.isDoubtful == true)
    #expect(end?.doubt == "the start would be after the end: the text says `2016` to `1997`")
  }

  @Test(arguments: [
    ("2004–08 Technical College", "2004", "2008"), ("2016-17 Technical College", "2016", "2017"),
    ("1998 – 02 Technical College", nil, "1998"), ("2004-08 Technical College", nil, "2004-08"),
  ])
  func yearsOfTwoDigits(_ text: String, _ start: String?, _ end: String) throws {
    let match = try #require(DateNotation.matches(text).first)
    #expect(match.from?.description == start)
    #expect(match.to?.description == end)
  }
}
