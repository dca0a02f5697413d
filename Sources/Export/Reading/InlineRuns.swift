/// Blanks in runs, as HTML collapses them.
enum InlineRuns {
  /// Every run of blanks (but no no-break spaces) as one blank; soft hyphens left out.
  static func collapsed(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
        if out.last != 0x20 { out.append(0x20) }
      case 0xAD where out.last == 0xC2: out.removeLast()
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func isBlank(_ runs: [InlineRun]) -> Bool {
    runs.allSatisfy { !$0.isBreak && $0.text.utf8.allSatisfy { $0 == 0x20 } }
  }

  /// Joins runs of one style, keeps one blank where two runs meet, and none at the ends or beside breaks.
  static func trimmed(_ runs: [InlineRun]) -> [InlineRun] {
    var out: [InlineRun] = []
    for var run in runs {
      if run.isBreak {
        trimEnd(&out)
        if !out.isEmpty { out.append(run) }
        continue
      }
      let followsBlank = out.last.map { $0.isBreak || $0.text.hasSuffix(" ") } ?? true
      if followsBlank, run.text.hasPrefix(" ") { run.text.removeFirst() }
      guard !run.text.isEmpty else { continue }
      if let last = out.last, !last.isBreak, last.style == run.style, last.look == run.look,
        last.link == run.link, last.linkNumber == run.linkNumber
      {
        out[out.count - 1].text += run.text
      } else {
        out.append(run)
      }
    }
    trimEnd(&out)
    return out
  }

  private static func trimEnd(_ runs: inout [InlineRun]) {
    while let last = runs.last {
      if last.isBreak {
        runs.removeLast()
        continue
      }
      guard last.text.hasSuffix(" ") else { return }
      runs[runs.count - 1].text.removeLast()
      if !runs[runs.count - 1].text.isEmpty { return }
      runs.removeLast()
    }
  }
}
