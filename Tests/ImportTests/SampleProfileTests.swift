import Base
import Content
import Glibc
import TestSupport
import Testing

@testable import Import

/// Profiles of other programs' makers, found by `VITAE_SHARED`.
@Suite struct SampleProfileTests {
  static let folder: String? = getenv("VITAE_SHARED").map { String(cString: $0) + "/samples/profiles/" }

  static func files(_ kind: String, ending: String) -> [String] {
    guard let folder else {
      print("skipped: the sample profiles need VITAE_SHARED")
      return []
    }
    return TextFile.names(in: folder + kind).filter { $0.hasSuffix(ending) }.map { folder + kind + "/" + $0 }
  }

  /// The paths of all keys with a value that is not empty, and those of an object's texts.
  static func keys(_ value: JSONValue, _ path: String = "") -> [(path: String, value: JSONValue)] {
    switch value {
    case .object(let members):
      return members.filter { !$0.name.hasPrefix("$") }.flatMap {
        member -> [(path: String, value: JSONValue)] in
        let inner = keys(member.value, path + "\u{1}" + member.name)
        return inner.isEmpty ? [] : inner
      }
    case .array(let items): return items.enumerated().flatMap { keys($0.element, path + "\u{1}\($0.offset)") }
    case .null: return []
    case .string(let text): return text.isEmpty ? [] : [(path, value)]
    default: return [(path, value)]
    }
  }

  static func at(_ path: String, _ value: JSONValue) -> JSONValue? {
    path.split(separator: "\u{1}").reduce(Optional(value)) { value, key in
      guard let value else { return nil }
      if let items = value.arrayValue {
        return Int(key).flatMap { items.indices.contains($0) ? items[$0] : nil }
      }
      return value[String(key)]
    }
  }

  /// Older spellings come back under today's names, beside the same keys.
  static func isHeld(_ path: String, _ value: JSONValue, in restored: JSONValue) -> Bool {
    if at(path, restored) != nil { return true }
    let parent = path.split(separator: "\u{1}").dropLast().joined(separator: "\u{1}")
    guard case .object(let members)? = at(parent, restored) else { return false }
    return members.contains { $0.value == value }
  }

  @Test func everyKeyOfAJSONResumeComesBack() throws {
    for file in Self.files("json-resume", ending: ".json") {
      let bytes = try #require(TextFile.bytes(file))
      guard let draft = Import.read(bytes, name: file).value else { continue }
      let profile = try #require(draft.profile(slug: "x").value, "\(file)")
      let restored = Import.restoredJSONResume(profile)
      let source = SourceText(file: file, text: String(decoding: bytes, as: UTF8.self))
      let original = try #require(JSONDocument.parse(source).value?.json)
      let lost = Self.keys(original).filter { !Self.isHeld($0.path, $0.value, in: restored) }.map(\.path)
      #expect(lost == [], "\(file)")
    }
  }

  @Test func everyKeyOfARenderCVComesBackWithItsValue() throws {
    for file in Self.files("rendercv", ending: ".yaml") {
      let bytes = try #require(TextFile.bytes(file))
      guard let draft = Import.read(bytes, name: file).value else { continue }
      let profile = try #require(draft.profile(slug: "x").value, "\(file)")
      let yaml = YAMLText.block(Import.restoredRenderCV(profile))
      let parsed = YAMLDocument.parse(SourceText(file: "back.yaml", text: yaml))
      #expect(parsed.diagnostics.isEmpty)
      let restored = try #require(parsed.value?.json)
      let source = SourceText(file: file, text: String(decoding: bytes, as: UTF8.self))
      let original = try #require(YAMLDocument.parse(source).value?.json)
      func text(_ value: JSONValue?) -> String? { value.map { $0.stringValue ?? $0.serialized() } }
      let lost = Self.keys(original).filter { text(Self.at($0.path, restored)) != text($0.value) }
      #expect(lost.map { "\($0.path): \(text(Self.at($0.path, restored)) ?? "-")" } == [], "\(file)")
    }
  }

  @Test func everyTextOfARenderCVIsKept() throws {
    for file in Self.files("rendercv", ending: ".yaml") {
      let bytes = try #require(TextFile.bytes(file))
      guard let draft = Import.read(bytes, name: file).value else { continue }
      let profile = try #require(draft.profile(slug: "x").value, "\(file)")
      let source = SourceText(file: file, text: String(decoding: bytes, as: UTF8.self))
      let original = try #require(YAMLDocument.parse(source).value?.json)
      func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isWordLike)))
      }
      let kept = letters(profile.jsonResume().serialized())
      for (path, value) in Self.keys(original) {
        guard let text = value.stringValue else { continue }
        // A date is kept as what it says, a summary with the sentences beside it.
        let isDate = path.hasSuffix("date")
        #expect(isDate || kept.contains(letters(text)), "\(file) \(path)")
      }
    }
  }
}
