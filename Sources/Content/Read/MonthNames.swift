internal import Base

/// The names of months in the languages of profiles: English, German (with Austria's), French, Spanish.
enum MonthNames {
  /// Folded, January first.
  private static let names: [[String]] = [
    ["january", "januar", "jaenner", "janner", "janvier", "enero"],
    ["february", "februar", "feber", "fevrier", "febrero"],
    ["march", "marz", "maerz", "mrz", "mars", "marzo"], ["april", "avril", "abril"], ["may", "mai", "mayo"],
    ["june", "juni", "juin", "junio"], ["july", "juli", "juillet", "julio"], ["august", "aout", "agosto"],
    ["september", "septembre", "septiembre", "setiembre"], ["october", "oktober", "octobre", "octubre"],
    ["november", "novembre", "noviembre"], ["december", "dezember", "decembre", "diciembre"],
  ]

  /// A month by its name, or by three letters or more of its beginning where these begin no other's.
  static func month(_ folded: String) -> Int? {
    guard folded.utf8.count >= 3 else { return nil }
    let found = names.indices.filter { month in names[month].contains { $0.hasPrefix(folded) } }
    return found.count == 1 ? found[0] + 1 : nil
  }
}
