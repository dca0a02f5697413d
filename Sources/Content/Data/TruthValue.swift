/// The words for true and false that people write: those of YAML 1.2 and the others of YAML 1.1.
public enum TruthValue {
  /// Nil: it is neither.
  public static func read(_ word: String) -> Bool? {
    switch word.lowercased() {
    case "true", "yes", "on", "y": true
    case "false", "no", "off", "n": false
    default: nil
    }
  }
}
