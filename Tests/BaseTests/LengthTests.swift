import Base
import Testing

@Suite struct LengthTests {
  @Test func aPixelIsExact() {
    #expect(Length.px(1).raw == 49_152)
    #expect(Length.pt(1).raw == 65_536)
    #expect(Length.px(4) == .pt(3))
  }

  @Test func parsedLengthsAreClampedAndNaNIsZero() {
    #expect(Length(points: 1e300) == .pt(1_073_741_824))
    #expect(Length(points: -.infinity) == .pt(-1_073_741_824))
    #expect(Length(points: .nan) == .zero)
  }

  @Test func arithmeticSaturates() {
    let huge = Length(raw: .max)
    #expect(huge + .pt(1) == huge)
    #expect(Length(raw: .min) - .pt(1) == Length(raw: .min))
    #expect(huge * 2 == huge)
    #expect(huge * -2 == Length(raw: .min))
    #expect(Length.pt(3) / 0 == .zero)
    #expect(Length.pt(3) / Length.zero == 0)
  }
}
