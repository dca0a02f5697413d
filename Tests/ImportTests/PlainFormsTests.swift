import Testing

@testable import Import

/// What people write in plain CVs of one line an entry: a title before its employer, a town before a district's code.
@Suite struct PlainFormsTests {
  private func read(_ text: String) throws -> ImportedProfile { try Drafts.text(text) }

  @Test func aDistrictsCodeIsNoPartOfTheTown() throws {
    let draft = try read(
      "Jane Sample\nLeeds, LS8 · 07700 900412 · jane@example.org\n\nEXPERIENCE\nExample Ltd\nMar 2019 – present\n"
    )
    #expect(draft["basics.location.city"] == "Leeds")
    #expect(draft["basics.location.postalCode"] == "LS8")
  }

  @Test func aDegreeByItsLettersIsPartedFromWhatItIsIn() throws {
    let draft = try read(
      """
      Jane Sample
      jane@example.org

      EDUCATION
      PGCE Secondary Mathematics, University of Leeds, 2015 – 2016
      BSc (Hons) Mathematics with Statistics, 2:1, University of Sheffield, 2010 – 2013
      """)
    #expect(draft["education[0].studyType"] == "PGCE")
    #expect(draft["education[0].area"] == "Secondary Mathematics")
    #expect(draft["education[1].studyType"] == "BSc (Hons)")
    #expect(draft["education[1].area"] == "Mathematics with Statistics")
    #expect(draft["education[1].score"] == "2:1")
    #expect(draft.leftOver.isEmpty)
  }

  @Test func germanTitlesStandBeforeTheirEmployers() throws {
    let draft = try read(
      """
      Camille Hofer
      camille@example.org

      Berufserfahrung
      04/2019 – heute   Physiotherapeutin, Reha-Zentrum Dreisamtal, Freiburg
      - Leitung der Gruppe
      05/2016 – 03/2019   Elektroinstallationstechniker, Praxis Am Spalentor, Basel
      - Domizilbehandlungen

      Ausbildung
      10/2010 – 09/2013   Staatlich anerkannte Physiotherapeutin, Physiotherapieschule Freiburg

      Sprachen
      Deutsch (Muttersprache), Englisch B2

      Führerschein Klasse B
      """)
    #expect(draft["work[0].position"] == "Physiotherapeutin")
    #expect(draft["work[0].name"] == "Reha-Zentrum Dreisamtal")
    #expect(draft["work[1].position"] == "Elektroinstallationstechniker")
    #expect(draft["education[0].institution"] == "Physiotherapieschule Freiburg")
    #expect(draft["languages[1].language"] == "Englisch" && draft["languages[2].language"] == nil)
    #expect(draft["certificates[0].name"] == "Führerschein Klasse B")
  }

  /// As our own text files have them.
  @Test func labelsAreRead() throws {
    let draft = try read(
      """
      Jane Sample
      jane@example.org

      Education
      ---------

      BSc, Nursing, Shannonside University | Sep 2010 – Jun 2014

      Limerick · Grade: First class
      """)
    #expect(draft["education[0].score"] == "First class")
  }
}
