internal import Base

/// The words with which Japanese CVs (履歴書) say what happened in a month: `○○大学 入学`, `株式会社○○ 退社`.
enum EventWords {
  enum Event: Hashable {
    case entersSchool, leavesSchool, entersJob, leavesJob, goesOn, obtains
  }

  private static let words: [(Event, [String])] = [
    (.entersSchool, ["入学", "編入学", "編入", "進学", "転入学"]),
    (
      .leavesSchool,
      [
        "卒業", "卒業見込み", "卒業見込", "卒業予定", "修了", "修了見込み", "修了見込", "修了予定", "中退", "中途退学", "退学", "単位取得退学", "満期退学",
        "単位取得満期退学",
      ]
    ),
    (.entersJob, ["入社", "入職", "入所", "入局", "入庁", "入行", "着任", "就任", "採用", "就職", "任用", "勤務開始", "転職", "転籍"]),
    (
      .leavesJob,
      ["退社", "退職", "退所", "退任", "離職", "辞職", "任期満了", "契約満了", "契約期間満了", "契約期間満了により退職", "任期満了により退職"]
    ),
    (.goesOn, ["現在に至る", "現在にいたる", "在職中", "在籍中", "在学中", "現職", "至現在"]),
    (.obtains, ["取得", "合格", "修得", "取得見込み", "登録"]),
  ]

  /// What a text ends with, and how many bytes before it name whom or what; nil where it says no event.
  static func event(of text: String) -> (event: Event, name: Int)? {
    let bare = withoutBrackets(text)
    var best: (event: Event, name: Int)?
    for (event, words) in words {
      for word in words where bare.utf8.suffix(word.utf8.count).elementsEqual(word.utf8) {
        let name = bare.utf8.count - word.utf8.count
        if name < best?.name ?? .max { best = (event, name) }
      }
    }
    return best
  }

  /// Without a full stop and what stands in brackets at the end: `卒業（予定）`.
  private static func withoutBrackets(_ text: String) -> String {
    var out = text.trimmingEnd { $0.isWhitespace || $0 == "。" }
    if let last = out.last, "）)".contains(last), let open = out.lastIndex(where: { "（(".contains($0) }),
      open > out.startIndex
    {
      out = String(out[..<open]).trimmingEnd(where: \.isWhitespace)
    }
    return out
  }

  /// Whether a name says only that it is the one above (`同`, `同大学`, `上記`), or why (`一身上の都合により`).
  static func refersBack(_ name: String) -> Bool {
    let bare = name.trimming { $0.isWhitespace || "　".contains($0) }
    return bare.isEmpty || bare.hasPrefix("同") && bare.count <= 8 || bare.hasPrefix("上記")
      || bare.contains("都合") || bare.contains("満了")
  }

  /// What ends a list: `以上`.
  static func isEnd(_ text: String) -> Bool { text.filter { !$0.isWhitespace } == "以上" }

  /// What says that there is nothing: `なし`, `特になし`.
  static func isNone(_ text: String) -> Bool {
    ["なし", "特になし", "特に無し", "無し", "無"].contains(text.filter { !$0.isWhitespace })
  }
}
