import Base
import Testing

import Content

@testable import Import

@Suite struct DateNotationTests {
  /// Text and what is found in it: `start/end`, `start/` for what goes on, `/end` for a single date.
  static let cases: [(String, [String])] = [
    ("Mar 2019 – present", ["2019-03/"]), ("March 2019 - April 2021", ["2019-03/2021-04"]),
    ("2019-03 – 2021-04", ["2019-03/2021-04"]), ("03/2019 – 12/2020", ["2019-03/2020-12"]),
    ("01.03.2019 bis 31.12.2020", ["2019-03-01/2020-12-31"]), ("2019–2021", ["2019/2021"]),
    ("2019-20", ["2019/2020"]),
    ("seit 05/2020", ["2020-05/"]), ("März 2019 – heute", ["2019-03/"]),
    ("septembre 2018 à juin 2020", ["2018-09/2020-06"]),
    ("depuis janvier 2021", ["2021-01/"]), ("enero de 2019 – actualidad", ["2019-01/"]),
    ("2019年4月～2021年3月", ["2019-04/2021-03"]), ("2020年4月 – 現在", ["2020-04/"]), ("令和2年4月", ["/2020-04"]),
    ("2018年9月至今", ["2018-09/"]), ("2018.09-2020.06", ["2018-09/2020-06"]), ("Sept. 2018", ["/2018-09"]),
    ("Jan – Mar 2020", ["2020-01/2020-03"]), ("May '19 – Jun '20", ["2019-05/2020-06"]),
    ("June 1, 2020", ["/2020-06-01"]),
    ("1. März 2020", ["/2020-03-01"]), ("Spring 2020", ["/2020"]), ("grew 2,000 users", []),
    ("C++ 2 to 3 times", []),
    ("5 May be useful", []), ("room 20201", []), ("Aug 2020 - Present", ["2020-08/"]), ("2019 –", ["2019/"]),
  ]

  @Test(arguments: cases) func datesAreFound(_ text: String, _ expected: [String]) {
    let found = DateNotation.matches(text).map { match in
      (match.from?.description ?? "") + "/" + (match.to?.description ?? "")
    }
    #expect(found == expected, "\(text)")
  }
}
