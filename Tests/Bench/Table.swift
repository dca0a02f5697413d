/// One figure that was measured.
struct Figure {
  var name: String
  var value: Double
  var unit: String
  /// The figure must not be greater; nil: no bound.
  var bound: Double?

  var isMissed: Bool { bound.map { value > $0 } ?? false }
}

enum Table {
  /// The figures as aligned columns.
  static func text(_ figures: [Figure]) -> String {
    let rows =
      [["figure", "value", "unit", "bound", ""]]
      + figures.map { figure in
        [
          figure.name, decimal(figure.value), figure.unit, figure.bound.map { "≤ " + decimal($0) } ?? "–",
          figure.bound == nil ? "" : figure.isMissed ? "MISSED" : "good",
        ]
      }
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return column == 1 ? blanks + cell : cell + blanks
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// With one decimal below a hundred, else none.
  static func decimal(_ value: Double) -> String {
    guard value < 100 else { return String(Int(value.rounded())) }
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
