/// The words of checks in English: those of `vitae check --readback`.
struct EnglishChecks: CheckWords {
  func name(_ look: FileCheck.Look) -> String {
    switch look {
    case .whole: "whole file"
    case .textLayer: "text layer"
    case .owner: "name"
    case .bulletsInOrder: "bullets verbatim, content order"
    case .bulletsByLines: "bullets verbatim, by lines"
    case .bulletsBy(let program): "bullets verbatim, \(program)"
    case .order: "order"
    case .headings: "section headings"
    case .contact: "contact in body text"
    case .dates: "dates"
    case .fonts: "fonts"
    case .tags: "tags"
    case .tagOrder: "tag order"
    case .language: "language"
    case .title: "title"
    case .hiddenText: "no hidden text"
    case .characters: "no forbidden characters"
    }
  }

  func detail(_ finding: FileCheck.Finding) -> String {
    switch finding {
    case .found(let text): text
    case .needsProfile: "give the facts with --profile"
    case .tooComplex: "the file is too complex to be read: a CV takes a hundredth of the work or less"
    case .encrypted: "the file is encrypted; save it without a password"
    case .damaged: "the file is damaged: its list of objects leads nowhere; export it, or download it, again"
    case .nothingCutOff: "nothing is cut off"
    case .noPage: "no page can be read"
    case .emptyPage(let page): "page \(page) has no text"
    case .extent(let pages, let words): "\(count(pages, "page")), \(count(words, "word"))"
    case .nameMissing(let name): "`\(name)` is not in the file: is it the profile of this person?"
    case .noBullets: "the profile has no bullets"
    case .programMissing: "it is not installed, or failed"
    case .tooManyBullets(let number?): "\(number) bullets are too many to look for"
    case .tooManyBullets(nil): "the profile has too many bullets to look for"
    case .noneInFile(let number): "none of the profile’s \(count(number, "bullet")) is in the file"
    case .noneReadable(let number): "none of the profile’s \(count(number, "bullet")) can be read in the file"
    case .broken(let text, let number): "`\(text)` does not read as it is written (\(number) in all)"
    case .bullets(let shown, let missing):
      count(shown, "bullet") + (missing == 0 ? "" : ", \(missing) more of the profile not in the file")
    case .noBulletOfItem: "the file shows no bullet of an item that it names"
    case .misplacedBullet(let text): "`\(text)` does not stand below its own title and employer"
    case .ordered(let number):
      "\(count(number, "bullet")) below \(number == 1 ? "its" : "their") title and employer"
    case .noHeading: "no line is the usual name of a section"
    case .noMail: "no e-mail address in the text of the pages"
    case .noYear: "no year can be read"
    case .yearMissing(let year, let name): "the year \(year) of `\(name)` cannot be read"
    case .years(let number): number == 1 ? "1 year" : "\(number) different years"
    case .form(let form): detail(form)
    }
  }

  func detail(_ form: FileCheck.Form) -> String {
    switch form {
    case .notEmbedded(let font, let page): "`\(font)` on page \(page) is not embedded"
    case .noCharacterMap(let font, let page): "`\(font)` on page \(page) has no ToUnicode map"
    case .noText: "the file shows no text"
    case .fontsWhole: "all embedded, all with ToUnicode maps"
    case .untagged: "the file is not tagged"
    case .tagsInOrder: "the tags read as the pages do"
    case .noTag(let text, let page): "`\(text)` on page \(page) has no tag"
    case .readBefore(let text, let page): "`\(text)` on page \(page) is read before what stands before it"
    case .tagged(let parts):
      "every text is in \(parts == 1 ? "the one tagged part" : "one of \(parts) tagged parts")"
    case .noLanguage: "the file does not say its language"
    case .noTitle: "the file has no title"
    case .title(let title): "`\(title)`"
    case .hidden(let text, let page, let reason): "`\(text)` on page \(page) \(hidden(reason))"
    case .nothingHidden: "none found"
    case .forbidden(let character, let page, let around): "\(character) on page \(page) in `\(around)`"
    case .nothingForbidden: "no soft hyphen, ligature, private use or control character"
    }
  }

  func hidden(_ reason: HiddenText.Reason) -> String { reason.rawValue }

  /// `1 page`, `2 pages`.
  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
