/// The fields of a review that somebody should look at: in one place, each with a way to it, and beside each field.
struct ReviewMarks {
  let marks: [ImportReport.Mark]
  /// The boxes that are ticked in a form that is shown again.
  var ticked: Set<String> = []

  var count: Int { marks.count }

  func reason(_ field: String) -> String? { marks.first { $0.path == field }?.reason }

  func isChecked(_ field: String) -> Bool { ticked.contains(field) }

  /// How many there are below a place: `work.0.`.
  func count(below place: String) -> Int { marks.count { $0.path.hasPrefix(place) } }

  /// All of them, with one box for all. Those that no field of the form shows are told in words.
  ///
  /// - Parameter names: of the fields that the form has.
  func list(_ names: Set<String>) -> Markup {
    guard !marks.isEmpty else { return "" }
    let items = marks.map { mark -> Markup in
      let words = Self.words(mark.path)
      return names.contains(mark.path)
        ? "<li><a href=\"#f-\(mark.path)\">\(words)</a></li>"
        : "<li>\(words): \(mark.reason)\(FormField.box(mark.path, "Checked: \(words)", isTicked: isChecked(mark.path)))</li>"
    }
    let all = FormField.box(
      ReviewForm.allChecked, count == 1 ? "I have checked it" : "I have checked all \(count)",
      isTicked: isChecked(ReviewForm.allChecked))
    return """
      <details class="notes check" id="to-check"\(count <= 12 ? " open" : "")><summary>To check (\(count))</summary>
      <p class="hint">A mark goes when you change the field, or tick its box, and save.</p>
      <ul class="links">\(items)</ul>\(all)</details>
      """
  }

  /// `work.0.startDate` as “Work 1, start date”.
  private static func words(_ path: String) -> String {
    var parts: [String] = []
    for part in path.split(separator: ".") where part != "basics" {
      if let place = Int(part) {
        // A path begins with a name, but who wrote it is not believed.
        parts.append((parts.popLast() ?? "") + " \(place < .max ? place + 1 : place)")
      } else {
        var word = ""
        for letter in part { word += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
        parts.append(word)
      }
    }
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
