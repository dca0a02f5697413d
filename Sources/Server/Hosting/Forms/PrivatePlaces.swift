internal import Base

/// The places that a profile keeps private, such as `work[1]` and `work[0].highlights[2]`: a place has to follow what it
/// names when something before it is taken out.
struct PrivatePlaces {
  /// Where the items of arrays went, by the array's path (`work`, `work.0.highlights`) and their old places.
  struct Moves {
    enum Move: Equatable {
      case to(Int)
      case gone
      /// It cannot be known which it is now.
      case unknown
    }

    private(set) var all: [String: [Move]] = [:]

    /// Where what stood at a path, such as `work.1.highlights.0`, stands now.
    enum Place: Equatable {
      case to(String)
      case gone
      case unknown
    }

    func place(of path: String) -> Place {
      var (old, new) = ("", "")
      for part in path.split(separator: ".") {
        var now = String(part)
        if let place = Int(part), let moves = all[old], moves.indices.contains(place) {
          switch moves[place] {
          case .to(let index): now = String(index)
          case .gone: return .gone
          case .unknown: return .unknown
          }
        }
        old += (old.isEmpty ? "" : ".") + part
        new += (new.isEmpty ? "" : ".") + now
      }
      return .to(new)
    }

    mutating func note(_ path: String, _ moves: [Move]) {
      if moves != moves.indices.map(Move.to) { all[path] = moves }
    }

    /// Of texts that were written anew: the same text is the same; one that was changed is where it stood, if all
    /// others stay or what stands there now is like it and like no other that was changed. O(texts), and the square of the few that were changed.
    mutating func note(_ path: String, from old: [String], to new: [String]) {
      // The places of each text, the first one last.
      var places: [String: [Int]] = [:]
      for (index, text) in new.enumerated().reversed() { places[text, default: []].append(index) }
      var isFree = [Bool](repeating: true, count: new.count)
      let found = old.map { text -> Int? in
        guard let place = places[text]?.popLast() else { return nil }
        isFree[place] = false
        return place
      }
      let changed = old.indices.filter { found[$0] == nil }
      note(
        path,
        found.enumerated().map { index, place in
          if let place { return .to(place) }
          guard old.count == new.count, isFree[index], changed.count <= Self.mostChanged else {
            return .unknown
          }
          let isOnly = changed.count == 1 && found.indices.allSatisfy { found[$0] == $0 || $0 == index }
          let isLike =
            isOnly
            || changed.allSatisfy { other in
              Self.likeness(old[index], new[index])
                > (other == index ? 0.5 : Self.likeness(old[other], new[index]))
            }
          return isLike ? .to(index) : .unknown
        })
    }

    private static let mostChanged = 40

    /// How many of the words of either text are in both, from 0 to 1.
    private static func likeness(_ a: String, _ b: String) -> Double {
      let (a, b) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
      return Double(a.intersection(b).count) / Double(max(1, a.union(b).count))
    }
  }

  /// A profile with the places of `private` as they are after moves. What cannot be told apart any more keeps the whole
  /// list private.
  static func renumbered(_ profile: JSONValue, _ moves: Moves) -> JSONValue {
    guard !moves.all.isEmpty, case .object(var members) = profile,
      let at = members.lastIndex(where: { $0.name == "private" }), let old = members[at].value.arrayValue
    else { return profile }
    var kept: [JSONValue] = []
    for value in old {
      guard let path = value.stringValue else {
        kept.append(value)
        continue
      }
      if let new = renumbered(path, moves), !kept.contains(.string(new)) { kept.append(.string(new)) }
    }
    members[at].value = .array(kept)
    if kept.isEmpty { members.remove(at: at) }
    return .object(members)
  }

  private static func renumbered(_ path: String, _ moves: Moves) -> String? {
    var (old, new) = ("", "")
    for step in steps(path) {
      switch step {
      case .key(let key):
        old += old.isEmpty ? key : "." + key
        new += new.isEmpty ? key : "." + key
      case .place(let place):
        let known = moves.all[old] ?? []
        var now = place
        if known.indices.contains(place) {
          switch known[place] {
          case .to(let index): now = index
          case .gone: return nil
          case .unknown: return new
          }
        }
        old += ".\(place)"
        new += "[\(now)]"
      }
    }
    return new
  }

  /// The places of `private` in a profile that replaces another which name something else there: whoever wrote it left
  /// out or moved an item and did not think of them.
  static func astray(in new: JSONValue, replacing old: JSONValue) -> [String] {
    func paths(_ profile: JSONValue) -> [String] {
      profile["private"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }
    let (before, after) = (Set(paths(old)), paths(new))
    // Nobody has so many: to find each would take as long as the lists are together.
    guard after.count <= mostPlaces else { return after }
    let were = Set(before.compactMap { chain($0, in: old) })
    let are = Set(after.compactMap { chain($0, in: new) })
    return after.filter { path in
      guard before.contains(path), let was = chain(path, in: old) else { return false }
      let now = chain(path, in: new)
      if now == was || now.map(were.contains) ?? false { return false }
      // What it named is there still, and private by another place, or for all to see.
      if place(of: was, in: new) { return !are.contains(was) }
      // It is gone, or was written anew where it stood.
      guard let now else { return true }
      return place(of: now, in: old) || counts(path, in: old) != counts(path, in: new)
    }
  }

  private static let mostPlaces = 1_000

  private enum Link: Hashable {
    case key(String)
    case item([JSONValue])
  }

  /// What a path leads through, by what items are known by instead of by their places; nil where it leads nowhere.
  private static func chain(_ path: String, in profile: JSONValue) -> [Link]? {
    var value = profile
    var out: [Link] = []
    for step in steps(path) {
      switch step {
      case .key(let key):
        out.append(.key(key))
        value = value[key] ?? .null
      case .place(let place):
        guard let items = value.arrayValue, items.indices.contains(place) else { return nil }
        value = items[place]
        out.append(.item(identity(value)))
      }
    }
    return out
  }

  private static func place(of chain: [Link], in profile: JSONValue) -> Bool {
    var value = profile
    for link in chain {
      switch link {
      case .key(let key): value = value[key] ?? .null
      case .item(let name):
        guard let item = value.arrayValue?.first(where: { identity($0) == name }) else { return false }
        value = item
      }
    }
    return true
  }

  /// How many items the arrays of a path have.
  private static func counts(_ path: String, in profile: JSONValue) -> [Int] {
    var value = profile
    var out: [Int] = []
    for step in steps(path) {
      switch step {
      case .key(let key): value = value[key] ?? .null
      case .place(let place):
        let items = value.arrayValue ?? []
        out.append(items.count)
        value = items.indices.contains(place) ? items[place] : .null
      }
    }
    return out
  }

  /// What an item is known by.
  private static func identity(_ value: JSONValue) -> [JSONValue] {
    guard case .object = value else { return [value] }
    if let id = value["id"] { return [id] }
    return [
      "name", "position", "organization", "institution", "studyType", "area", "title", "language", "network",
      "startDate",
    ].map { value[$0] ?? .null }
  }

  // MARK: Paths

  private enum Step {
    case key(String)
    case place(Int)
  }

  /// `work[0].highlights[2]` in its parts. An id has none.
  private static func steps(_ path: String) -> [Step] {
    guard !path.contains("/") else { return [.key(path)] }
    return path.split { $0 == "." || $0 == "[" }.map { part in
      part.hasSuffix("]") ? Int(part.dropLast()).map(Step.place) ?? .key(String(part)) : .key(String(part))
    }
  }
}
