import Base
import Testing

@testable import Import

/// Statements and paragraphs, where no bullet says where one begins; dates in unusual places; letters that got lost.
@Suite struct EntryTextTests {
  @Test func datesMayStandBelowWhatWasDone() throws {
    let draft = try Drafts.text(
      """
      Jane Sample
      jane@example.org

      EXPERIENCE
      Cook, Copper Kettle Ltd
      - Ran the line on busy nights.
      2019 – 2021

      Dishwasher, Pelican Ltd
      - Washed dishes.
      2016 – 2018
      """)
    #expect(draft["work[0].startDate"] == "2019" && draft["work[0].endDate"] == "2021")
    #expect(draft["work[1].startDate"] == "2016" && draft["work[1].endDate"] == "2018")
    #expect(draft["work[1].name"] == "Pelican Ltd")
    #expect(draft["work[2].endDate"] == nil)
  }

  @Test func theTownBehindAnEmployerIsNotItsName() throws {
    let draft = try Drafts.text(
      "Ana Muestra\nana@example.org\n\nEXPERIENCIA\nProfesora, Academia Teorema, Valencia (2014 – 2016)\n"
        + "- Clases para adultos\n")
    #expect(draft["work[0].name"] == "Academia Teorema")
    #expect(draft["work[0].location"] == "Valencia")
  }

  @Test func centredParagraphsEndInTheMiddle() throws {
    var words = Drafts.line("Jane Sample", 230, 40, 24)
    words += Drafts.line("jane@example.org", 257, 75)
    words += Drafts.line(
      "Electrician with fifteen years on sites from cottages to data centres, punctual, tidy and used to working",
      40, 100)
    words += Drafts.line("alone.", 287.5, 113)
    words +=
      Drafts.line("EXPERIENCE", 40, 150, 14) + Drafts.line("Foreman, Harbour Ltd, 2016 – 2020", 40, 175)
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["basics.summary"]?.hasSuffix("used to working alone.") == true)
  }

  @Test func lettersOfTeXAreReadByTheirNumbers() throws {
    var words = Drafts.line("Jane Sample", 50, 40, 24) + Drafts.line("EXPERIENCE", 50, 80, 14)
    words += Drafts.line("O\u{1E}ce clerk, Harbour Ltd, 2016 \u{15} 2020", 50, 110)
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["work[0].position"] == "Office clerk")
    #expect(draft["work[0].startDate"] == "2016" && draft["work[0].endDate"] == "2020")
  }

  @Test func smallCapitalsAreOneWord() throws {
    var words = Drafts.word("S", 225, 36, 20) + Drafts.word("VEN", 236, 40, 16)
    words += Drafts.word("E", 270, 36, 20) + Drafts.word("KDAHL", 281, 40, 16)
    words += Drafts.line("sven@example.org", 230, 70) + Drafts.line("EXPERIENCE", 50, 100, 12)
    words += Drafts.line("Clerk, Harbour Ltd, 2016 – 2020", 50, 120)
    #expect(try Drafts.pages(Drafts.page(words))["basics.name"] == "SVEN EKDAHL")
  }

  @Test(arguments: [true, false]) func textInUTF16IsRead(_ isMarked: Bool) throws {
    let text =
      "Jane Sample\njane@example.org\n\nEXPERIENCE\nClerk, Harbour Ltd, 2016 – 2020\n- Kept the books.\n"
    let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
    for isLittle in [true, false] {
      let bytes = units.flatMap { unit -> [UInt8] in
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return isLittle ? pair : pair.reversed()
      }
      let draft = try #require(Import.read(bytes, name: "cv.txt").value)
      #expect(draft["work[0].name"] == "Harbour Ltd")
    }
  }

  @Test func wordsThatOnlyJoinAreMarks() throws {
    let draft = try Drafts.text(
      "Jane Sample\njane@example.org\n\nEXPERIENCE\nClerk at Harbour Ltd, 2016 – 2020\n- Kept the books.\n")
    #expect(draft["work[0].name"] == "Harbour Ltd")
    #expect(draft.leftOver.isEmpty)
    #expect(draft.accountsForEverything())
  }
}
