/// Letters that pose as Latin ones.
enum LookAlikes {
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("аеорсухіјѕԁһӏԛԝАВЕКМНОРСТУХІЈЅԌ", "aeopcyxijsdhlqwABEKMHOPCTYXIJSG"),
      ("αορνικυτχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aopvikutxABEZHIKMNOPTYX"),
      ("ⅰⅴⅹⅼⅽⅾⅿ", "ivxlcdm"), ("ɑɡıℓ", "agil"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (from, to) in pairs { for (a, b) in zip(from.unicodeScalars, to.unicodeScalars) { table[a] = b } }
    return table
  }()

  /// The Latin letter for each scalar, by its place, that poses as one: styled letters always, those of other scripts in a
  /// word that has Latin letters too. O(scalars).
  static func masks(_ scalars: [Unicode.Scalar]) -> [Int: Unicode.Scalar] {
    var out: [Int: Unicode.Scalar] = [:]
    var start = 0
    while start < scalars.count {
      guard isLetter(scalars[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, isLetter(scalars[end]) || PostingCleaner.isInvisible(scalars[end]) {
        end += 1
      }
      let word = start..<end
      for i in word { out[i] = styled(scalars[i]) }
      if word.contains(where: { isLatin(scalars[$0]) || out[$0] != nil }) {
        for i in word where out[i] == nil { out[i] = table[scalars[i]] }
      }
      start = end
    }
    return out
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.properties.isAlphabetic : (0xC0...0x24F).contains(scalar.value)
  }

  /// Full-width letters and those of the mathematical alphabets.
  private static func styled(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x1D400...0x1D6A3:
      let letter = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(letter < 26 ? 0x41 + letter : 0x61 + letter - 26)
    default: return nil
    }
  }
}
