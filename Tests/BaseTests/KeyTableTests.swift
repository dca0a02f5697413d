import Base
import Testing

@Suite struct KeyTableTests {
  @Test(arguments: [0, 3, 64]) func itAnswersAsADictionary(capacity: Int) {
    var state = UInt64(capacity)
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
    var table = KeyTable(capacity: capacity)
    var known: [UInt64: Int] = [:]
    for number in 0..<3_000 {
      // Keys whose hashes fall together, 0 and the largest among them.
      let key = next() & (number.isMultiple(of: 2) ? 0x3F : .max)
      table.set(key, number)
      known[key] = number
    }
    for key in [0, .max, 77] + Array(known.keys) { #expect(table[key] == known[key]) }
    for _ in 0..<1_000 {
      let key = next()
      #expect(table[key] == known[key])
    }
  }
}
