internal import Tailoring

/// The words of checks in French.
struct FrenchChecks: CheckWords {
  func name(_ look: FileCheck.Look) -> String {
    switch look {
    case .whole: "fichier entier"
    case .textLayer: "couche de texte"
    case .owner: "nom"
    case .bulletsInOrder: "phrases mot à mot, dans l’ordre du contenu"
    case .bulletsByLines: "phrases mot à mot, ligne par ligne"
    case .bulletsBy(let program): "phrases mot à mot, \(program)"
    case .order: "ordre"
    case .headings: "titres des rubriques"
    case .contact: "coordonnées dans le texte"
    case .dates: "années"
    case .fonts: "polices"
    case .tags: "balises"
    case .tagOrder: "ordre des balises"
    case .language: "langue"
    case .title: "titre"
    case .hiddenText: "aucun texte caché"
    case .characters: "aucun caractère illisible"
    }
  }

  func detail(_ finding: FileCheck.Finding) -> String {
    switch finding {
    case .found(let text): text
    case .needsProfile: "il y faut le profil (--profile)"
    case .tooComplex: "trop complexe pour être lu\u{A0}: un CV demande cent fois moins de travail"
    case .encrypted: "le fichier est chiffré\u{A0}; enregistrez-le sans mot de passe"
    case .damaged:
      "le fichier est abîmé\u{A0}: sa table d’objets ne mène nulle part\u{A0}; exportez-le ou téléchargez-le de nouveau"
    case .nothingCutOff: "rien n’est coupé"
    case .noPage: "aucune page ne peut être lue"
    case .emptyPage(let page): "la page \(page) n’a pas de texte"
    case .extent(let pages, let words): "\(count(pages, "page")), \(count(words, "mot"))"
    case .nameMissing(let name):
      "\(quoted(name)) n’est pas dans le fichier\u{A0}: est-ce le profil de cette personne\u{A0}?"
    case .noBullets: "le profil n’a pas de phrases"
    case .programMissing: "pas installé, ou en échec"
    case .tooManyBullets(let number?): "\(count(number, "phrase")), c’est trop pour les chercher"
    case .tooManyBullets(nil): "le profil a trop de phrases pour les chercher"
    case .noneInFile(let number): "sur \(count(number, "phrase")) du profil, aucune n’est dans le fichier"
    case .noneReadable(let number):
      "sur \(count(number, "phrase")) du profil, aucune ne peut être lue dans le fichier"
    case .broken(let text, let number):
      "\(quoted(text)) ne se lit pas comme c’est écrit (\(number) en tout)"
    case .bullets(let shown, let missing):
      count(shown, "phrase")
        + (missing == 0 ? "" : ", \(missing) \(missing < 2 ? "autre" : "autres") du profil hors du fichier")
    case .noBulletOfItem: "le fichier ne montre aucune phrase d’un poste qu’il nomme"
    case .misplacedBullet(let text): "\(quoted(text)) ne figure pas sous son intitulé et son employeur"
    case .ordered(let number):
      "\(count(number, "phrase")) sous \(number < 2 ? "son intitulé et son employeur" : "leur intitulé et leur employeur")"
    case .noHeading: "aucune ligne n’est un nom usuel de rubrique"
    case .noMail: "aucune adresse e-mail dans le texte des pages"
    case .noYear: "aucune année ne peut être lue"
    case .yearMissing(let year, let name): "l’année \(year) de \(quoted(name)) ne peut être lue"
    case .years(let number): number < 2 ? "\(number)\u{A0}année" : "\(number)\u{A0}années différentes"
    case .form(let form): detail(form)
    }
  }

  func detail(_ form: FileCheck.Form) -> String {
    switch form {
    case .notEmbedded(let font, let page): "\(quoted(font)), page \(page), n’est pas incorporée"
    case .noCharacterMap(let font, let page): "\(quoted(font)), page \(page), n’a pas de table ToUnicode"
    case .noText: "le fichier ne montre aucun texte"
    case .fontsWhole: "toutes incorporées, toutes avec une table ToUnicode"
    case .untagged: "le fichier n’est pas balisé"
    case .tagsInOrder: "les balises se lisent comme les pages"
    case .noTag(let text, let page): "\(quoted(text)), page \(page), n’a pas de balise"
    case .readBefore(let text, let page): "\(quoted(text)), page \(page), est lu avant ce qui le précède"
    case .tagged(let parts):
      parts < 2
        ? "tout le texte est dans l’unique partie balisée"
        : "tout le texte est dans l’une des \(parts)\u{A0}parties balisées"
    case .noLanguage: "le fichier n’indique pas sa langue"
    case .noTitle: "le fichier n’a pas de titre"
    case .title(let title): quoted(title)
    case .hidden(let text, let page, let reason): "\(quoted(text)), page \(page), \(hidden(reason))"
    case .nothingHidden: "rien de trouvé"
    case .forbidden(let character, let page, let around): "\(character), page \(page), dans \(quoted(around))"
    case .nothingForbidden:
      "aucun trait d’union conditionnel, aucune ligature, aucun caractère de contrôle ni à usage privé"
    }
  }

  func hidden(_ reason: HiddenText.Reason) -> String {
    switch reason {
    case .tiny: "fait moins de 4\u{A0}pt"
    case .invisible: "est composé sans encre"
    case .transparent: "est transparent"
    case .offPage: "se trouve hors de la page"
    case .clipped: "est rogné"
    case .sameColor: "a la couleur de son fond"
    case .covered: "est recouvert"
    }
  }

  private func quoted(_ text: String) -> String { ReportLanguage.fr.quoted(text) }
  private func count(_ number: Int, _ noun: String) -> String {
    "\(ReportLanguage.fr.number(number))\u{A0}\(noun)\(number < 2 ? "" : "s")"
  }
}
