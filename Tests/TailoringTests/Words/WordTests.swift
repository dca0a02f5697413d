import Base
import Testing

@testable import Tailoring

@Suite struct WordTests {
  /// Words as `raw/folded/stem` with where they stand; `*` before the first of a sentence, `^` before capitals.
  static func dump(_ text: String) -> String {
    Words.of(text).map { word in
      (word.startsSentence ? "*" : "") + (word.isCapitalized ? "^" : "")
        + "\(word.raw)/\(word.folded)/\(word.stem)@\(word.range.lowerBound)-\(word.range.upperBound)"
    }.joined(separator: " ")
  }

  @Test(
    arguments: [
      ("Built two bridges.", "*^Built/built/built@0-5 two/two/two@6-9 bridges/bridges/bridg@10-17"),
      ("C++, C# and +1", "*^C++/c++/c++@0-3 ^C#/c#/c#@5-7 and/and/and@8-11 1/1/1@13-14"),
      (
        "Größe der Verbände: Öl",
        "*^Größe/grosse/gross@0-7 der/der/der@8-11 ^Verbände/verbande/verband@12-21 *^Öl/ol/ol@23-26"
      ),
      ("Don\u{AD}au\u{200B} x", "*^Donau/donau/donau@0-10 x/x/x@11-12"),
      ("\u{AD}a", "*a/a/a@2-3"),
      ("ﬁnished – “Œuvre”…", "*ﬁnished/finished/finish@0-9 ^Œuvre/œuvre/œuvr@17-23"),
      ("日本 ½ 3×4", "*日本/日本/日本@0-6 ½/1⁄2/1⁄2@7-9 3/3/3@10-11 4/4/4@13-14"),
      (
        "x. y! z? Yes: no; so",
        "*x/x/x@0-1 *y/y/y@3-4 *z/z/z@6-7 *^Yes/yes/yes@9-12 *no/no/no@14-16 so/so/so@18-20"
      ),
      ("", ""), (" .–,", ""),
    ])
  func words(_ text: String, _ expected: String) {
    #expect(Self.dump(text) == expected)
    #expect(Words.count(in: text) == Words.of(text).count)
    #expect(Words.first(1, of: text).map(\.raw) == Words.of(text).prefix(1).map(\.raw))
  }

  @Test(
    arguments: [
      "bridges": "bridg", "studies": "study", "Leitungen": "leitung", "fähigkeiten": "fahigkeit",
      "mannschaften": "mannschaft", "rotaciones": "rotacion", "classes": "class", "class": "class",
      "planning": "plan", "trainings": "train", "led": "led", "employee": "employ", "ing": "ing",
      "sing": "sing",
      "running": "runn", "planned": "plan", "passed": "pass", "installed": "instal", "agreed": "agre",
      "dem": "dem", "systemen": "system",
    ])
  func stems(_ word: String, _ stem: String) {
    #expect(Stemmer.stem(UnicodeForms.folded(word)) == stem)
    var bytes = Array(UnicodeForms.folded(word).utf8)
    let count = bytes.withUnsafeMutableBufferPointer { Stemmer.stem($0) }
    #expect(String(decoding: bytes[..<count], as: UTF8.self) == stem)
  }
}
