internal import Tailoring

/// The words of checks in German.
struct GermanChecks: CheckWords {
  func name(_ look: FileCheck.Look) -> String {
    switch look {
    case .whole: "ganze Datei"
    case .textLayer: "Textebene"
    case .owner: "Name"
    case .bulletsInOrder: "Aussagen wörtlich, in der Folge des Inhalts"
    case .bulletsByLines: "Aussagen wörtlich, nach Zeilen"
    case .bulletsBy(let program): "Aussagen wörtlich, \(program)"
    case .order: "Reihenfolge"
    case .headings: "Überschriften der Abschnitte"
    case .contact: "Kontakt im Text"
    case .dates: "Jahre"
    case .fonts: "Schriften"
    case .tags: "Tags"
    case .tagOrder: "Folge der Tags"
    case .language: "Sprache"
    case .title: "Titel"
    case .hiddenText: "kein verborgener Text"
    case .characters: "keine unlesbaren Zeichen"
    }
  }

  func detail(_ finding: FileCheck.Finding) -> String {
    switch finding {
    case .found(let text): text
    case .needsProfile: "dafür braucht es das Profil (--profile)"
    case .tooComplex: "zu verwickelt, um gelesen zu werden: ein Lebenslauf braucht ein Hundertstel der Arbeit"
    case .encrypted: "die Datei ist verschlüsselt; ohne Passwort speichern"
    case .damaged:
      "die Datei ist beschädigt: ihr Verzeichnis führt ins Leere; noch einmal ausgeben oder herunterladen"
    case .nothingCutOff: "nichts ist abgeschnitten"
    case .noPage: "keine Seite lässt sich lesen"
    case .emptyPage(let page): "Seite \(page) hat keinen Text"
    case .extent(let pages, let words):
      "\(pages) \(pages == 1 ? "Seite" : "Seiten"), \(german(words)) \(words == 1 ? "Wort" : "Wörter")"
    case .nameMissing(let name): "\(quoted(name)) steht nicht in der Datei: ist es das Profil dieser Person?"
    case .noBullets: "das Profil hat keine Aussagen"
    case .programMissing: "nicht installiert oder fehlgeschlagen"
    case .tooManyBullets(let number?): "\(german(number)) Aussagen sind zu viele, um nach ihnen zu suchen"
    case .tooManyBullets(nil): "das Profil hat zu viele Aussagen, um nach ihnen zu suchen"
    case .noneInFile(let number): "von \(ofProfile(number)) steht keine in der Datei"
    case .noneReadable(let number): "von \(ofProfile(number)) lässt sich in der Datei keine lesen"
    case .broken(let text, let number):
      "\(quoted(text)) liest sich nicht, wie es geschrieben ist (insgesamt \(number))"
    case .bullets(let shown, let missing):
      count(shown) + (missing == 0 ? "" : ", \(missing) weitere des Profils nicht in der Datei")
    case .noBulletOfItem: "die Datei zeigt keine Aussage einer Station, die sie nennt"
    case .misplacedBullet(let text):
      "\(quoted(text)) steht nicht unter dem eigenen Titel und Arbeitgeber"
    case .ordered(let number):
      "\(count(number)) unter \(number == 1 ? "ihrem" : "ihrem jeweiligen") Titel und Arbeitgeber"
    case .noHeading: "keine Zeile ist ein üblicher Name eines Abschnitts"
    case .noMail: "keine E-Mail-Adresse im Text der Seiten"
    case .noYear: "kein Jahr lässt sich lesen"
    case .yearMissing(let year, let name): "das Jahr \(year) von \(quoted(name)) lässt sich nicht lesen"
    case .years(let number): number == 1 ? "1 Jahr" : "\(number) verschiedene Jahre"
    case .form(let form): detail(form)
    }
  }

  func detail(_ form: FileCheck.Form) -> String {
    switch form {
    case .notEmbedded(let font, let page): "\(quoted(font)) auf Seite \(page) ist nicht eingebettet"
    case .noCharacterMap(let font, let page): "\(quoted(font)) auf Seite \(page) hat keine ToUnicode-Tabelle"
    case .noText: "die Datei zeigt keinen Text"
    case .fontsWhole: "alle eingebettet, alle mit ToUnicode-Tabelle"
    case .untagged: "die Datei hat keine Tags"
    case .tagsInOrder: "die Tags lesen sich wie die Seiten"
    case .noTag(let text, let page): "\(quoted(text)) auf Seite \(page) hat kein Tag"
    case .readBefore(let text, let page):
      "\(quoted(text)) auf Seite \(page) wird vor dem gelesen, was davor steht"
    case .tagged(let parts):
      parts == 1
        ? "aller Text steht im einen Teil mit Tag" : "aller Text steht in einem von \(parts) Teilen mit Tags"
    case .noLanguage: "die Datei nennt ihre Sprache nicht"
    case .noTitle: "die Datei hat keinen Titel"
    case .title(let title): quoted(title)
    case .hidden(let text, let page, let reason): "\(quoted(text)) auf Seite \(page) \(hidden(reason))"
    case .nothingHidden: "nichts gefunden"
    case .forbidden(let character, let page, let around):
      "\(character) auf Seite \(page) in \(quoted(around))"
    case .nothingForbidden:
      "kein bedingter Trennstrich, keine Ligatur, kein Steuerzeichen und kein Zeichen zum privaten Gebrauch"
    }
  }

  func hidden(_ reason: HiddenText.Reason) -> String {
    switch reason {
    case .tiny: "ist kleiner als 4 pt"
    case .invisible: "ist ohne Farbe gesetzt"
    case .transparent: "ist durchsichtig"
    case .offPage: "liegt neben der Seite"
    case .clipped: "ist abgeschnitten"
    case .sameColor: "hat die Farbe des Grundes"
    case .covered: "ist verdeckt"
    }
  }

  private func quoted(_ text: String) -> String { ReportLanguage.de.quoted(text) }
  private func german(_ number: Int) -> String { ReportLanguage.de.number(number) }
  private func count(_ number: Int) -> String { "\(number) \(number == 1 ? "Aussage" : "Aussagen")" }
  private func ofProfile(_ number: Int) -> String {
    number == 1 ? "der 1 Aussage des Profils" : "den \(number) Aussagen des Profils"
  }
}
