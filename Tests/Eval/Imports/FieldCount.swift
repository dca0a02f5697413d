/// How many values of one field were found, and which were not.
struct FieldCount {
  var right = 0
  var found = 0
  var wanted = 0
  var missed: [String] = []
  var wrong: [String] = []

  var precision: Double { found > 0 ? Double(right) / Double(found) : wanted > 0 ? 0 : 1 }
  var recall: Double { wanted > 0 ? Double(right) / Double(wanted) : 1 }
  var f1: Double { found + wanted > 0 ? 2 * Double(right) / Double(found + wanted) : 1 }

  /// Each wanted value answers one found one. What may be missing is counted only where nothing asks for it.
  mutating func add(_ found: [CVValue], _ wanted: [CVValue]) {
    var left = found
    for value in wanted.filter({ !$0.isOptional }) + wanted.filter(\.isOptional) {
      let hit = left.firstIndex { !$0.forms.isDisjoint(with: value.forms) }
      if let hit { left.remove(at: hit) }
      if value.isOptional { continue }
      self.wanted += 1
      if hit == nil {
        missed.append(value.text)
      } else {
        right += 1
        self.found += 1
      }
    }
    self.found += left.count
    wrong += left.map(\.text)
  }

  static func + (a: FieldCount, b: FieldCount) -> FieldCount {
    FieldCount(
      right: a.right + b.right, found: a.found + b.found, wanted: a.wanted + b.wanted,
      missed: a.missed + b.missed, wrong: a.wrong + b.wrong)
  }
}
