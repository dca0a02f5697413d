import Testing

@testable import Import

/// Japanese forms (履歴書): rows of year, month and what happened.
@Suite struct JapaneseFormTests {
  static let form = """
    履歴書

    氏名   山田 花子

    年    月    学歴・職歴
                学歴
    2008   4    港湾大学工学部情報工学科 入学
    2012   3    同 卒業
    2012   4    同大学院工学研究科修士課程 入学
    2014   3    同 修了
                職歴
    2014   4    株式会社海風 入社
    2015   10   開発部に配属
    2019   6    一身上の都合により退職
    令和元  7    有限会社灯台 入社
                現在に至る
                                        以上

    年    月    免許・資格
    平成21  8    普通自動車第一種免許 取得
    2013   11   応用情報技術者試験 合格
    """

  @Test func whoEntersAndWhoLeavesAreOneEntry() throws {
    let draft = try Drafts.text(Self.form)
    let expected = [
      "education[0].institution": "港湾大学", "education[0].area": "工学部情報工学科",
      "education[0].startDate": "2008-04", "education[0].endDate": "2012-03",
      "education[1].institution": "港湾大学大学院", "education[1].area": "工学研究科修士課程",
      "education[1].startDate": "2012-04", "education[1].endDate": "2014-03",
      "work[0].name": "株式会社海風", "work[0].startDate": "2014-04", "work[0].endDate": "2019-06",
      "work[0].highlights[0]": "2015 10 開発部に配属", "work[1].name": "有限会社灯台", "work[1].startDate": "2019-07",
      "work[1].endDate": "present", "certificates[0].name": "普通自動車第一種免許", "certificates[0].date": "2009-08",
      "certificates[1].name": "応用情報技術者試験", "certificates[1].date": "2013-11",
    ]
    for (path, value) in expected.sorted(by: { $0.key < $1.key }) { #expect(draft[path] == value, "\(path)") }
    #expect(draft["basics.name"] == "山田 花子")
    #expect(draft.rest.filter { $0.use == .leftOver }.isEmpty)
    #expect(draft["education[2].institution"] == nil && draft["work[2].name"] == nil)
    #expect(draft.accountsForEverything())
  }

  @Test(arguments: ["氏名　山田 花子", "氏  名： 山田 花子", "履歴書 氏名 山田 花子", "Name: 山田 花子"])
  func labelsAreNoPartOfNames(_ line: String) throws {
    let draft = try Drafts.text(line + "\nyamada@example.org\n")
    #expect(draft["basics.name"] == "山田 花子")
  }

  @Test func namesThatBeginLikeLabelsAreWhole() throws {
    #expect(try Drafts.text("Name Surname\njane@example.org\n")["basics.name"] == "Name Surname")
    #expect(try Drafts.text("履歴書 太郎\njane@example.org\n")["basics.name"] == "履歴書 太郎")
  }

  @Test func theDayOfAFormIsNoStretchOfTime() {
    #expect(DateNotation.matches("2018年6月5日現在").allSatisfy { !$0.isRange })
    #expect(DateNotation.matches("2019年4月 現在").contains { $0.isRange })
  }

  @Test func datesInOneCellAreRowsToo() throws {
    let draft = try Drafts.text(
      """
      職務経歴書
      学歴
      2010年4月   北風大学文学部 入学
      2013年9月   北風大学文学部 中途退学
      職歴
      2013年10月  株式会社南 入社
      2020年3月   株式会社南 退社
      """)
    #expect(draft["education[0].endDate"] == "2013-09" && draft["education[0].summary"] == "中途退学")
    #expect(draft["work[0].name"] == "株式会社南" && draft["work[0].endDate"] == "2020-03")
  }

  @Test(arguments: [
    "20XX 4 履歴書大学 入学", "2019年4月 入学", "2019.4 ○○大学入学", "昭和64 1 ○○大学入学",
  ]) func rowsBegin(text: String) {
    #expect(Self.row(text) != nil)
  }

  @Test(arguments: [
    "2019年4月〜2020年3月 ○○大学", "2019年4月1日 ○○大学", "2019 13 ○○大学 入学", "2019 4", "2019 4 Physics", "4 2019 ○○大学",
    "1789 7 ○○大学 入学", "", "年 月 学歴",
  ]) func otherLinesAreNoRows(text: String) {
    #expect(Self.row(text) == nil)
  }

  /// U+2F827 is 勤 to whoever compares characters, in four bytes.
  @Test func eventsAreCutByBytes() {
    #expect(EventWords.event(of: "株式会社エ \u{2F827}務開始") == nil)
    #expect(EventWords.event(of: "株式会社エ 勤務開始")?.name == 16)
  }

  private static func row(_ text: String) -> DatedRow? {
    DatedRow(
      LaidLine(
        text: text, segments: [], number: 1, left: 0, right: 100, top: 0, bottom: 10, size: 10,
        columnRight: 100),
      at: 0)
  }

  @Test func addressesGoFromLargeToSmall() throws {
    let address = try #require(PostalAddress(Piece("〒105-0011 東京都港区芝公園4-2-8", line: 0, start: 0)))
    #expect(address.postalCode?.text == "105-0011" && address.region?.text == "東京都")
    #expect(address.city?.text == "港区" && address.street?.text == "芝公園4-2-8")
    #expect(PostalAddress.japanese(Piece("〒12-3456 東京都", line: 0, start: 0)) == nil)
  }
}
