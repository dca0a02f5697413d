internal import Base

/// What the reader of a file said: kept beside the profile, with marks at what somebody has to look at.
struct ImportReport {
  private var json: JSONValue

  init(_ text: String) { json = (try? JSONValue.parse(text)) ?? .object([]) }

  var text: String { json.serialized() }

  /// Text of the file that found no place.
  var leftOver: [String] { json["leftOver"]?.arrayValue?.compactMap(\.stringValue) ?? [] }

  var pages: Int { Int(json["pages"]?.intValue ?? 1) }

  /// Messages with what to do about them, the worst first.
  var problems: [String] {
    let all = json["problems"]?.arrayValue ?? []
    let errors = all.filter { $0["severity"]?.stringValue == "error" }
    return (errors + all.filter { $0["severity"]?.stringValue != "error" }).compactMap { problem in
      problem["message"]?.stringValue.map { message in
        [message, problem["hint"]?.stringValue].compactMap { $0 }.joined(separator: "; ")
      }
    }
  }

  /// Whether the reader said this.
  func says(_ code: String) -> Bool {
    json["problems"]?.arrayValue?.contains { $0["code"]?.stringValue == code } ?? false
  }

  // MARK: Marks

  /// Whether marks went with what they mark when the profile was saved. Older reports stand as they were read.
  var isFollowed: Bool { json["followed"]?.boolValue ?? false }

  /// A field that should be looked at, and why; of a list of texts, the list.
  struct Mark {
    var path: String
    var reason: String
  }

  /// The fields that should be looked at, in the order of the file.
  var marks: [Mark] {
    var order: [String] = []
    var reasons: [String: [String]] = [:]
    for field in json["fields"]?.arrayValue ?? [] where field["doubtful"]?.boolValue ?? false {
      guard let path = field["path"]?.stringValue.map(Self.field) else { continue }
      let text = field["text"]?.stringValue ?? ""
      let why = field["doubt"]?.stringValue ?? "it was read with some doubt"
      if reasons[path] == nil { order.append(path) }
      reasons[path, default: []].append(text.isEmpty ? "\(why)." : "\(why). The file says: “\(text)”")
    }
    return order.map { path in
      let all = reasons[path] ?? []
      let more = all.count > 3 ? " And \(all.count - 3) more." : ""
      return Mark(path: path, reason: "Please check: " + all.prefix(3).joined(separator: " ") + more)
    }
  }

  /// The field of a form that shows a value: that of the list, for one of its texts.
  private static func field(_ path: String) -> String {
    let parts = path.split(separator: ".")
    return parts.last.flatMap { Int($0) } == nil ? path : parts.dropLast().joined(separator: ".")
  }

  /// What somebody says that they have looked at.
  struct Checked {
    var isAll = false
    var fields: Set<String> = []

    init() {}

    /// The boxes of a form, or `checked` of a JSON object: `true`, or the fields.
    init(_ form: Form) {
      guard let json = form.json else {
        fields = Set(form.fields.filter { $0.name == ReviewForm.checkedName }.map(\.value))
        isAll = fields.contains(ReviewForm.allChecked)
        return
      }
      isAll = json["checked"]?.boolValue ?? false
      fields = Set(json["checked"]?.arrayValue?.compactMap(\.stringValue) ?? [])
    }
  }

  /// The report beside a profile that was changed: a mark goes where its field was changed or looked at, and stays with
  /// what it marks otherwise.
  func settled(
    from old: JSONValue, to new: JSONValue, _ moves: PrivatePlaces.Moves, _ checked: Checked
  ) -> ImportReport {
    guard case .object(var members) = json,
      let at = members.firstIndex(where: { $0.name == "fields" }), let fields = members[at].value.arrayValue
    else { return self }
    members[at].value = .array(
      fields.compactMap { field in
        guard case .object(var values) = field, let path = field["path"]?.stringValue else { return field }
        guard case .to(let now) = moves.place(of: path) else { return nil }
        let isSettled =
          checked.isAll || checked.fields.contains(Self.field(path))
          || Self.value(path, in: old) != Self.value(now, in: new)
        for index in values.indices {
          if values[index].name == "path" { values[index].value = .string(now) }
          if isSettled, values[index].name == "doubtful" { values[index].value = .bool(false) }
        }
        return .object(values)
      })
    if !isFollowed { members.append(JSONMember("followed", .bool(true))) }
    var report = self
    report.json = .object(members)
    return report
  }

  private static func value(_ path: String, in profile: JSONValue) -> JSONValue? {
    var value: JSONValue? = profile
    for part in path.split(separator: ".") {
      if let items = value?.arrayValue {
        value = Int(part).flatMap { items.indices.contains($0) ? items[$0] : nil }
      } else {
        value = value?[String(part)]
      }
    }
    return value
  }
}
