/// Text as HTML (HTML Living Standard, 13.3): for places between tags and in quoted attributes.
func escaped(_ text: String) -> String {
  var out = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": out += "&amp;"
    case "<": out += "&lt;"
    case ">": out += "&gt;"
    case "\"": out += "&quot;"
    default: out.unicodeScalars.append(character)
    }
  }
  return out
}
