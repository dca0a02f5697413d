internal import Base
internal import Content

/// The words of reports in French, with the no-break spaces that it sets before high signs and inside quotation marks.
struct FrenchReport: ReportWords {
  let language = ReportLanguage.fr

  // MARK: Parts

  func duration(_ months: Int) -> String {
    let years = months / 12
    var parts = years > 0 ? ["\(years)\u{A0}\(years == 1 ? "an" : "ans")"] : []
    if months % 12 > 0 || years == 0 { parts.append("\(months % 12)\u{A0}mois") }
    return parts.joined(separator: " et ")
  }

  func any(_ names: [String]) -> String { list(names, "ou") }
  func level(_ level: LanguageLevel) -> String { level == .native ? "langue maternelle" : level.description }
  var noLevel: String { "niveau non indiqué" }

  func degree(_ level: DegreeLevel) -> String {
    switch level {
    case .compulsory: "diplôme de fin de scolarité obligatoire"
    case .secondary: "baccalauréat"
    case .vocational: "diplôme professionnel"
    case .bachelor: "licence"
    case .postgraduate: "diplôme de spécialisation après la licence"
    case .master: "master"
    case .doctorate: "doctorat"
    }
  }

  func orEquivalent(_ degree: String) -> String { degree + " ou équivalent" }
  func expected(_ degree: String, on date: String) -> String { degree + ", prévu pour " + date }
  func licence(_ name: String, classes: String) -> String { "\(name), catégorie \(classes)" }

  func place(_ part: ProfilePart) -> String {
    switch part {
    case .basics: "coordonnées"
    case .summary: "profil"
    case .skills: "compétences"
    case .languages: "langues"
    case .interests: "centres d’intérêt"
    case .references: "références"
    case .project: "projet"
    case .award: "distinction"
    case .publication: "publication"
    case .posting: "l’offre"
    }
  }

  // MARK: Changes

  func arithmetic(found: String?, asked: String) -> String {
    found.map { "trouvé\u{A0}: \($0)\u{A0}; demandé\u{A0}: \(asked)" }
      ?? "aucun poste daté ne le nomme\u{A0}; demandé\u{A0}: \(asked)"
  }

  func reason(_ reason: ChangeReason) -> String {
    switch reason {
    case .answers(1): "répond à une exigence"
    case .answers(let count): "répond à \(count) exigences"
    case .hasToDo(1): "touche à une exigence que d’autres éléments montrent mieux"
    case .hasToDo(let count): "touche à \(count) exigences que d’autres éléments montrent mieux"
    case .recent: "est récent"
    case .measured: "donne un résultat mesuré"
    case .minimum: "chaque poste garde ses phrases les plus fortes"
    case .room: "il y a de la place"
    case .continuity: "garde un parcours sans interruption"
    case .repeats(let other): "dit presque la même chose que \(quoted(other))"
    case .unasked: "ne répond à rien de ce que l’offre demande, et les pages sont pleines"
    case .pageBudget: "moins fort ou plus ancien que ce qui reste, et les pages sont pleines"
    case .pinned: "votre fichier pour cette offre le garde"
    case .hidden: "votre fichier pour cette offre le masque"
    case .ordered: "votre fichier pour cette offre le met en premier"
    }
  }

  func reason(_ reason: RewordingReason) -> String {
    let checked = "\u{A0}; chaque phrase a été comparée aux éléments sur lesquels elle repose"
    return switch reason {
    case .added: "votre fichier pour cette offre l’ajoute\u{A0}; une phrase de votre profil le nomme"
    case .accepted: "votre fichier pour cette offre le formule ainsi" + checked
    case .own: "de vos propres formulations, celle qui nomme le plus de ce qui est demandé"
    case .proposed: "formulé pour cette offre" + checked
    }
  }

  // MARK: Notes

  func note(_ note: ReportNote) -> String {
    switch note {
    case .noRequirements: "aucune exigence n’a été trouvée dans l’offre"
    case .toWrite(let entry, let file): "écrivez-le sous la forme `\(entry)` dans \(file)"
    case .asked(let statements):
      "l’offre vous demande d’indiquer \(list(statements.map { asked($0.kind) }, "et")), ce que la lettre vous laisse\u{A0}: "
        + statements.quotes.map(quoted).joined(separator: ", ")
    case .truncated: "l’offre est si longue que seul son début a été lu"
    case .hazard(let found):
      "\(hazard(found.kind).uncapitalized)\u{A0}; cela a été ignoré et n’a rien changé\u{A0}: \(quoted(found.quote))"
    case .gap(let first, let last):
      "sans ce que vous masquez pour cette offre, le parcours montre une interruption\u{A0}: "
        + "de \(language.month(first)) à \(language.month(last))"
    case .hiddenShows(let text): "ce que vous masquez pour cette offre montrerait \(quoted(text))"
    case .tooLong(let pages, let asked):
      "le CV prend \(pages)\u{A0}\(pages < 2 ? "page" : "pages")\u{A0}; prévu\u{A0}: \(asked)"
    case .ratings(let preference): self.preference(preference)
    case .untold(let count, let own, let asked, let stay):
      untold(count < 2 ? "\(count)\u{A0}phrase" : "\(count)\u{A0}phrases", count < 2, own, asked, stay)
    }
  }

  private func untold(_ what: String, _ isOne: Bool, _ own: String, _ asked: String, _ stay: Bool) -> String {
    let verb = isOne ? "n’a" : "n’ont"
    let said =
      stay
      ? "\(what) du profil \(verb) pas de texte en `\(asked)` et \(isOne ? "reste telle quelle" : "restent telles quelles")"
      : "le CV et la lettre sont en `\(own)`, pas en `\(asked)`\u{A0}: \(what) du profil \(verb) pas de texte dans cette langue"
    return said
      + "\u{A0}; donnez-\(isOne ? "la" : "les") dans les deux langues, sous la forme `{\(own): …, \(asked): …}`, pour "
      + "\(isOne ? "l’avoir" : "les avoir") en `\(asked)`"
  }

  func preference(_ preference: Preference) -> String {
    let pairs = preference.pairs
    let figures =
      "les poids appris des autres en prédisent \(preference.foretold), les poids fournis "
      + "\(preference.foretoldAsShipped)"
    return switch preference.reason {
    case .better: "les phrases sont pesées d’après vos \(pairs)\u{A0}évaluations\u{A0}: \(figures)"
    case .few where pairs == 0:
      "aucune évaluation ne compte encore\u{A0}: il en faut \(Preference.fewest)"
    case .few where pairs == 1:
      "votre évaluation ne compte pas encore\u{A0}: il en faut \(Preference.fewest)"
    case .few: "vos \(pairs)\u{A0}évaluations ne comptent pas encore\u{A0}: il en faut \(Preference.fewest)"
    case .notBetter:
      "vos \(pairs)\u{A0}évaluations ne comptent pas\u{A0}: \(figures), ce qui peut être le hasard"
    }
  }

  func hazard(_ kind: PostingHazard.Kind) -> String {
    switch kind {
    case .hiddenText: "L’offre cache du texte à ceux qui la lisent"
    case .invisibleCharacters: "L’offre contient des caractères invisibles"
    case .lookAlikes: "L’offre écrit des mots avec des lettres ressemblantes d’un autre alphabet"
    case .instruction: "L’offre s’adresse à un programme qui la lit"
    case .dictation: "L’offre dicte des mots pour la candidature"
    case .keywords: "L’offre contient un amas de mots que personne ne lit"
    }
  }

  func asked(_ kind: AskedStatement.Kind) -> String {
    switch kind {
    case .salary: "vos prétentions salariales"
    case .startDate: "la première date d’entrée possible"
    case .noticePeriod: "votre préavis"
    case .availability: "vos disponibilités"
    case .referees: "qui peut être interrogé à votre sujet"
    }
  }

  // MARK: Claims

  func problem(_ kind: ClaimProblem.Kind, _ words: String) -> String {
    switch kind {
    case .unknownFact: "l’élément \(words), que le profil n’a pas"
    case .noFacts: "rien de cela n’est dans le profil"
    case .tooManyFacts: "plus de trois éléments à la fois, dont on pourrait tout composer"
    case .number: "le nombre \(words)"
    case .date: "la date \(words)"
    case .years: "la durée \(words)"
    case .quantity: "le nombre ou la fréquence de \(words)"
    case .name: "le nom \(words)"
    case .word: "le mot \(words)"
    case .skill: "la compétence \(words)"
    case .degree: "le diplôme \(words)"
    case .seniority: "le rang \(words)"
    case .scope: "\(words), qui dit plus ou autre chose que ces éléments"
    case .omission: "davantage que le fait, qui dit aussi \(words)"
    case .negation: "si \(words) est vrai ou nié"
    case .familiarity: "à quel point \(words) est maîtrisé"
    case .cause: "la cause ou l’effet \(words)"
    case .relation: "\(words), qui y est rattaché à autre chose"
    case .mixedPositions:
      "\(words), qui relève d’un autre poste (raconter chaque poste dans sa propre phrase)"
    }
  }

  func problemOfSentence(_ kind: ClaimProblem.Kind) -> String {
    switch kind {
    case .unknownFact: "un fait que le profil n’a pas"
    case .noFacts: "rien de cela ne figure dans le profil"
    case .tooManyFacts: "plus de trois faits à la fois, dont on pourrait tout tirer"
    case .number, .quantity: "un chiffre qu’aucun fait ne donne"
    case .date, .years: "une date ou une durée qu’aucun fait ne donne"
    case .name: "un nom qui va avec autre chose dans le profil"
    case .seniority: "une part plus grande que celle que les faits vous donnent"
    case .omission: "plus que les faits, par ce qui est omis"
    case .familiarity: "une meilleure maîtrise que celle que donnent les faits"
    case .cause: "une raison ou un résultat qu’aucun fait ne donne"
    case .mixedPositions, .relation:
      "ensemble ce qui est séparé dans le profil (raconter chaque poste dans sa propre phrase)"
    case .word, .skill, .degree, .scope, .negation: "plus que les faits, ou autre chose"
    }
  }

  func refusal(_ refusal: RefusedWording.Refusal) -> String {
    switch refusal {
    case .problems(let problems):
      "ses éléments ne le disent pas\u{A0}: " + self.problems(problems, quoted)
    case .posting: "repose sur l’offre, qui ne dit rien de la personne"
    case .leaning: "s’appuie sur la phrase précédente, qui n’est pas utilisée"
    case .edit(let reason): reason
    }
  }

  var composedLetter: String { "la lettre sans les mots du modèle" }
}
