import TestSupport

/// How well a CV that exists only as a PDF is read, against what people read in it without sight of the importer,
/// beside a plain reader of lines and patterns. `eval/imports/README.md` has the rule.
enum ImportQuality {
  private typealias Counts = [CVField: FieldCount]

  /// What came out of the files of one group.
  private struct Group {
    var files = 0
    var unread = 0
    var counts: Counts = [:]
    /// Expected words that stand somewhere in what was written, and all.
    var kept = 0
    var words = 0

    mutating func add(_ result: CVReader.Result?, _ wanted: CVFacts) -> CVComparison {
      files += 1
      if result == nil { unread += 1 }
      let comparison = CVComparison(result?.facts ?? CVFacts(), wanted)
      counts.merge(comparison.counts) { $0 + $1 }
      words += wanted.words.count
      kept += wanted.words.count { result?.text.firstRange(of: $0) != nil }
      return comparison
    }

    var main: FieldCount { CVField.main.compactMap { counts[$0] }.reduce(FieldCount(), +) }
    var keptShare: Double { words > 0 ? Double(kept) / Double(words) : 0 }
  }

  static func print(folder: String, samples: String, isShowingOpen: Bool) {
    let expected = ExpectedCV.all(in: folder)
    guard !expected.isEmpty else { return Swift.print("imports: no data in \(folder)") }
    for columns in [1, 2] {
      for isFrozen in [true, false] {
        let files = expected.filter {
          $0.columns == columns && EvalFile.isFrozen(String($0.stem.prefix(3))) == isFrozen
        }
        report(files, columns: columns, isFrozen: isFrozen, samples, isShowingOpen && !isFrozen)
      }
    }
  }

  /// The same of a folder that holds PDFs and what is expected of them, all of it open.
  static func printAll(folder: String) {
    let expected = ExpectedCV.all(in: folder)
    guard !expected.isEmpty else { return Swift.print("imports: no data in \(folder)") }
    for columns in [1, 2] {
      let files = expected.filter { $0.columns == columns }
      if !files.isEmpty { report(files, columns: columns, isFrozen: false, folder, true) }
    }
  }

  private static func report(
    _ files: [ExpectedCV], columns: Int, isFrozen: Bool, _ samples: String, _ isListing: Bool
  ) {
    var (ours, baseline) = (Group(), Group())
    for file in files {
      let path = samples + "/" + file.source
      let comparison = ours.add(CVReader.ours().read(path), file.facts)
      _ = baseline.add(CVReader.baseline().read(path), file.facts)
      if isListing { list(file.stem, comparison.counts) }
    }
    let half = isFrozen ? "frozen" : "open"
    Swift.print("")
    line(
      "imports, \(columns) column\(columns == 1 ? "" : "s"), \(half) (\(files.count) files)",
      ["ours", "", "", "baseline"])
    line("", ["prec.", "recall", "F1", "prec.", "recall", "F1"])
    for field in CVField.allCases {
      row("  " + field.rawValue, ours.counts[field] ?? FieldCount(), baseline.counts[field] ?? FieldCount())
      if field == CVField.main.last { row("  these together", ours.main, baseline.main) }
    }
    line(
      "  words kept anywhere", ["", Eval.figure(ours.keptShare), "", "", Eval.figure(baseline.keptShare)])
    line("  files not read", [String(ours.unread), "", "", String(baseline.unread)])
  }

  private static func row(_ name: String, _ ours: FieldCount, _ baseline: FieldCount) {
    line(
      name + " (\(ours.wanted))",
      [ours, baseline].flatMap { [$0.precision, $0.recall, $0.f1] }.map(Eval.figure))
  }

  private static func line(_ name: String, _ columns: [String]) {
    var text = name + String(repeating: " ", count: max(0, 42 - name.count))
    for column in columns { text += String(repeating: " ", count: max(1, 9 - column.count)) + column }
    while text.last == " " { text.removeLast() }
    Swift.print(text)
  }

  private static func list(_ stem: String, _ counts: Counts) {
    for field in CVField.allCases {
      guard let count = counts[field], !(count.missed + count.wrong).isEmpty else { continue }
      Swift.print("  \(stem) \(field.rawValue): missed \(count.missed), wrong \(count.wrong)")
    }
  }
}
