import Base
import Content
import Testing

@testable import Content

/// Dates with the names of months, in the four languages.
@Suite struct DateNameTests {
  @Test(arguments: [
    ("August 2020", "2020-08"), ("Sep 2016", "2016-09"), ("Sept. 2016", "2016-09"), ("août 2020", "2020-08"),
    ("Mai 2019", "2019-05"), ("agosto de 2020", "2020-08"), ("Jänner 2021", "2021-01"),
    ("4 January 2027", "2027-01-04"), ("January 4, 2027", "2027-01-04"), ("4th of March 2021", "2021-03-04"),
    ("1er août 2020", "2020-08-01"), ("3 de marzo de 2019", "2019-03-03"), ("1. März 2019", "2019-03-01"),
    ("Dez 2019", "2019-12"), ("juil. 2014", "2014-07"), ("May-2020", "2020-05"),
  ])
  func monthsByName(text: String, date: String) {
    guard case .date(let read) = DateReading.read(text) else {
      Issue.record("\(text)")
      return
    }
    #expect(read.description == date)
  }

  @Test(arguments: [
    "jui 2020", "31 February 2020", "August", "August 20", "May June 2020", "Summer 2020", "the May 2020 x y",
  ])
  func othersAreNone(text: String) {
    guard case .invalid = DateReading.read(text) else {
      Issue.record("\(text)")
      return
    }
  }
}
