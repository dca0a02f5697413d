internal import Base

/// Licences to drive, as people write them: `Führerschein Klasse B`, `Full UK driving licence`, `Permis B`.
enum DrivingWords {
  private static let words = [
    "fuhrerschein", "fahrerlaubnis", "driving licence", "driving license", "driver's license",
    "driver’s license",
    "driver's licence", "permis de conduire", "permis b", "permis c", "permis am", "carne de conducir",
    "permiso de conducir", "carnet de conducir", "permiso b", "carne b",
  ]

  static func isLicence(_ text: String) -> Bool {
    let folded = UnicodeForms.folded(text)
    return text.count <= 60 && words.contains(where: folded.contains)
  }
}
