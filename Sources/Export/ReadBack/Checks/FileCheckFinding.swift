extension FileCheck {
  /// What a check looks at.
  enum Look: Hashable, Sendable {
    case whole, textLayer, owner
    /// Bullets in the order of content, by lines, and as another program reads them.
    case bulletsInOrder, bulletsByLines
    case bulletsBy(String)
    case order, headings, contact, dates, fonts, tags, tagOrder, language, title, hiddenText, characters
  }

  /// What a check found, or why it was not run. Pages are counted from 1.
  enum Finding: Hashable, Sendable {
    /// Verbatim, as the file has it: names, an address, headings, a language.
    case found(String)
    case needsProfile
    // The file.
    case tooComplex, encrypted, damaged, nothingCutOff
    case noPage
    case emptyPage(Int)
    case extent(pages: Int, words: Int)
    // The profile's texts.
    case nameMissing(String)
    case noBullets, programMissing
    /// nil: of the profile.
    case tooManyBullets(Int?)
    case noneInFile(Int)
    case noneReadable(Int)
    case broken(String, Int)
    case bullets(shown: Int, missing: Int)
    case noBulletOfItem
    case misplacedBullet(String)
    case ordered(Int)
    // What readers look for.
    case noHeading, noMail, noYear
    case yearMissing(Int, name: String)
    case years(Int)
    case form(Form)
  }

  /// What a check found of what the file is made of.
  enum Form: Hashable, Sendable {
    case notEmbedded(font: String, page: Int)
    case noCharacterMap(font: String, page: Int)
    case noText, fontsWhole, untagged, tagsInOrder
    case noTag(String, page: Int)
    case readBefore(String, page: Int)
    case tagged(Int)
    case noLanguage, noTitle
    case title(String)
    case hidden(String, page: Int, HiddenText.Reason)
    case nothingHidden
    case forbidden(String, page: Int, around: String)
    case nothingForbidden
  }
}

/// The words of checks in one language.
protocol CheckWords: Sendable {
  /// In lower case where the language has it so.
  func name(_ look: FileCheck.Look) -> String
  /// A fragment without a full stop.
  func detail(_ finding: FileCheck.Finding) -> String
  func detail(_ form: FileCheck.Form) -> String
  /// As what a text does: "is transparent".
  func hidden(_ reason: HiddenText.Reason) -> String
}
