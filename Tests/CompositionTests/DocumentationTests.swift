import Glibc
import Testing

@testable import Composition

/// The documentation names everything there is.
@Suite struct DocumentationTests {
  static func text(_ name: String) -> String {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let handle = fopen("/\(path)/docs/\(name)", "r") else { return "" }
    defer { fclose(handle) }
    var bytes = [UInt8](repeating: 0, count: 200_000)
    let count = fread(&bytes, 1, bytes.count, handle)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test func everyPropertyIsDocumented() {
    let text = Self.text("css.md")
    // Sides and corners are documented with their shorthand.
    let sides = [
      "-top", "-right", "-bottom", "-left", "-inline", "-block", "inline-", "block-", "inset-", "-start-",
      "-end-",
    ]
    for name in PropertyTable.names {
      guard !sides.contains(where: { name.contains($0) }), !name.hasPrefix("-webkit"),
        !name.hasPrefix("grid-gap"),
        !name.hasPrefix("grid-row"), !name.hasPrefix("grid-column-gap"), !name.hasPrefix("page-break")
      else { continue }
      if ["word-wrap", "text-wrap-style"].contains(name) { continue }
      #expect(text.contains("`\(name)`"), "docs/css.md does not name \(name)")
    }
  }

  @Test func everyNameOfATemplateIsDocumented() {
    let text = Self.text("templates.md")
    func check(_ schema: TemplateSchema) {
      switch schema {
      case .leaf: break
      case .list(let item): check(item)
      case .object(let members):
        for (name, inner) in members {
          let isKnown =
            name.hasPrefix("has") || text.contains("`\(name)`") || text.contains("`\(name)[]")
            || text.contains("`\(name).") || text.contains("\(name),") || text.contains("\(name)}")
            || text.contains("\(name)[].")
          #expect(isKnown, "docs/templates.md does not name \(name)")
          check(inner)
        }
      }
    }
    for page in TemplatePage.allCases { check(.page(page, options: [])) }
  }
}
