import Testing

@testable import Accounts

@Suite struct RateLimiterTests {
  @Test func aBurstIsTakenThenOneEachInterval() {
    let limiter = RateLimiter(RateLimit(3, in: 30))
    #expect((0..<3).allSatisfy { _ in limiter.take("a", now: 100) == nil })
    #expect(limiter.take("a", now: 100) == 10)
    #expect(limiter.take("b", now: 100) == nil)
    #expect(limiter.take("a", now: 104) == 6)
    #expect(limiter.take("a", now: 110) == nil)
    #expect(limiter.take("a", now: 110) == 10)
    #expect((0..<3).allSatisfy { _ in limiter.take("a", now: 1000) == nil })
    #expect(limiter.take("a", now: 1000) != nil)
  }

  @Test func whatIsGivenBackIsNotCounted() {
    let limiter = RateLimiter(RateLimit(1, in: 60))
    for _ in 0..<5 {
      #expect(limiter.take("a", now: 0) == nil)
      limiter.giveBack("a")
    }
    limiter.giveBack("a")
    #expect(limiter.take("a", now: 0) == nil && limiter.take("a", now: 0) != nil)
  }

  @Test func aClockThatGoesBackGivesNothing() {
    let limiter = RateLimiter(RateLimit(1, in: 60))
    #expect(limiter.take("a", now: 1000) == nil)
    #expect(limiter.take("a", now: 0) != nil)
  }

  /// Many addresses cannot take the memory, and those that do the most are remembered the longest.
  @Test func memoryIsBounded() {
    let limiter = RateLimiter(RateLimit(10, in: 600), capacity: 1000)
    for _ in 0..<10 { _ = limiter.take("busy", now: 0) }
    for number in 0..<5000 { _ = limiter.take("\(number)", now: 1) }
    #expect(limiter.count <= 1000)
    #expect(limiter.take("busy", now: 1) != nil)
  }
}
