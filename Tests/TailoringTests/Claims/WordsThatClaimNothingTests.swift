import Content
import Testing

@testable import Tailoring

/// Sentences put together of words that claim nothing by themselves, and deeds of others, of then and of people's own firms.
@Suite struct WordsThatClaimNothingTests {
  @Test(arguments: [
    "I have my own firm.",
    "I worked at your company for years.",
    "I studied at your school.",
    "I work in a hospital.",
    "I own a firm.",
    "I held this post before.",
    "My previous employer was a hospital.",
    "I mentored two interns in the hospital.",
    "I hold a BA in Economics from the University of Kent, where I also worked.",
    "I hold other certificates.",
    "I mentored two interns regularly.",
    "At Cray Insurance I now test the claims portal before each release.",
    "Today I prepare monthly reports for three committees.",
    "I test the claims portal before each release.",
    "I answer questions from auditors at Bexley Council today.",
    "I was at Bexley Council from 2014 to now.",
    "I was a junior accountant from 2014 to now.",
    "From 2016 to the present I tested the claims portal before each release.",
    "I cost the firm £40,000.",
    "I led 40 engineers in Leeds.",
    "I advised the regulator on fees.",
    "I have advised the regulator on fees.",
    "I asked the regulator to advise on fees.",
    "I wrote a guide to refunds for the regulator.",
    "I am part of the standards board.",
    "The board approved me in 2022.",
    "I am studying Economics at the University of Kent.",
    "I now study Economics at the University of Kent.",
    "I have studied at AWS.",
    "I studied at Amazon.",
    "I have a certificate in Economics.",
    "I am Polish.",
    "I live in London.",
    "I come from Bexley.",
    "I mentored two interns in my own firm.",
    "I am responsible for my own department.",
    "I have an office in London.",
    "I had a firm in Leeds.",
    "I have worked as an employer.",
    "I am English.",
  ])
  func refused(_ sentence: String) {
    #expect(EditedPerson.tester.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: [
    "I rewrote the booking service in Go, which today serves 300 merchants.",
    "I have worked at Odra Payments since 2020.",
    "At Cray Insurance I tested the claims portal before each release.",
    "I wrote the migration plan that the board approved in 2022.",
    "I was asked to advise the regulator on fees.", "I hold a BA in Economics from the University of Kent.",
    "I live in Leeds.", "I was at Bexley Council from 2014 to 2016.",
    "I found a bug that had cost the firm £40,000.",
    "I assisted the group that led 40 engineers in Leeds.", "I have used Go for years.",
    "As an AWS Certified Developer I know Go.",
  ])
  func passes(_ sentence: String) {
    #expect(EditedPerson.tester.problems(in: sentence) == [], "\(sentence)")
  }
}
