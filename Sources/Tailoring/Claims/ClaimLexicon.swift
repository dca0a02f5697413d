/// Words by which a sentence can claim more than its facts, and words that claim nothing.
enum ClaimLexicon {
  /// The ladder of verbs: 1 assisted, 2 contributed, 3 built, 4 led, 5 founded. By stems, and folded forms of
  /// words whose inflection is irregular.
  static let steps = [
    """
    ayudar apoyar aider seconder épauler begleiten zuarbeiten hospitieren Vertretung deputised remplacement suppléance suplencia
    assist assisted help helped helping support supported observed shadowed unterstutzt unterstutzte unterstutzung unterstutzen mithilfe geholfen assistiert
    zugearbeitet aide assiste apoye ayude
    """,
    """
    colaborar colaboración participar participación contribuir collaborer participer contribuer mitwirken mitarbeiten teilnehmen beteiligen
    contribute contributed contribution participate participated participation collaborate collaborated mitgewirkt mitwirkung mitgearbeitet mitarbeit beteiligt beteiligung
    teilgenommen contribue participe collabore contribui participe
    """,
    """
    build built develop developed design designed create created write wrote implement implemented introduce introduced aufgebaut entwickelt gebaut erstellt eingefuhrt
    konzipiert umgesetzt concu developpe cree construit redige desarrolle disene cree
    """,
    """
    dirigir liderar supervisar encadrer piloter superviser diriger verantworten steuern
    lead led leading leads head headed heading manage managed manages managing management direct directed directs chair chaired supervise supervised supervises oversaw
    oversee oversees overseeing spearheaded spearhead orchestrated championed geleitet leitete leiten leitung leite projektleitung
    bauleitung teamleitung schichtleitung stationsleitung gefuhrt fuhrte fuhren fuhrung verantwortet verantwortete verantwortung gesteuert steuerte dirige dirigee
    direction encadre encadree encadrement pilote pilotage manage diriger encadrer dirigi lidere dirigido liderado
    """,
    "found founded founder cofounded established gegrundet grundete gründer fonde fonda fondateur fundé funde fundador",
  ]

  static let ladder: [UInt64: Int] = {
    var out: [UInt64: Int] = [:]
    for (i, step) in steps.enumerated() {
      for word in Words.of(step) { out[word.key] = out[word.key] ?? i + 1 }
    }
    return out
  }()

  /// Titles of those who lead.
  static let leaders = PhraseSet(
    """
    manager|director|head|lead|leader|supervisor|principal|chief|Leiter|Leiterin|Leitung|Projektleiter|Projektleiterin|Bauleiter|Bauleiterin|Teamleiter|Teamleiterin|
    Wohnbereichsleiter|Stationsleitung|Stationsleiter|responsable|chef|cheffe|directeur|directrice|cadre|jefe|jefa|directora|coordinatrice|coordinateur
    """)

  /// Before a month.
  static let dating = PhraseSet("in|since|from|until|till|to|im|seit|bis|ab|en|depuis|jusqu|de|desde|hasta")

  /// Ranks in titles: they must stand in the facts as they are.
  static let titles = PhraseSet(
    """
    manager|director|head|chief|senior|principal|president|vice president|VP|officer|executive|professor|partner|CEO|CTO|CFO|founder|owner|consultant|specialist|
    expert|Leiter|Leiterin|Direktor|Direktorin|Geschäftsführer|Geschäftsführerin|Chefarzt|Oberarzt|Abteilungsleiter|Abteilungsleiterin|Professor|Professorin|Vorstand|
    Experte|Expertin|Spezialist|Spezialistin|directeur|directrice|responsable|chef|cheffe|cadre|expert|experte|jefe|jefa|encargado|encargada|directora|gerente|experto|experta
    """)

  /// Words that widen what was done.
  static let scope = PhraseSet(
    """
    the most|am meisten|all|every|everyone|entire|whole|total|overall|only|sole|solely|alone|single-handedly|always|never|first|best|leading|largest|top|award-winning|nationwide|worldwide|global|globally|
    international|internationally|company-wide|organisation-wide|organization-wide|hospital-wide|enterprise-wide|extensive|extensively|deep|vast|exceptional|exceptionally|outstanding|expertly|
    across|throughout|mastery|proven|successfully|consistently|completely|fully|unprecedented|
    sämtliche|gesamte|gesamten|allein|alleine|alleinig|einzige|stets|immer|erste|beste|führend|führende|größte|bundesweit|weltweit|international|umfassend|umfassende|
    hervorragend|außergewöhnlich|erfolgreich|vollständig|eigenständig|aller|allen|sämtlicher|ganze|ganzen|komplette|kompletten|
    tous|toutes|toute|ensemble des|intégralité|entier|entière|seul|seule|uniquement|toujours|jamais|premier|première|meilleur|meilleure|national|nationale|mondial|mondiale|exceptionnel|brillamment|
    todos|todas|toda|totalidad|íntegra|entero|entera|único|única|siempre|primero|primera|mejor|mundial
    """)

  /// Words that name a quantity without a figure.
  static let quantity = PhraseSet(
    """
    half|halved|third|quarter|double|doubled|doubling|triple|tripled|quadrupled|twice|dozens|hundreds|thousands|millions|billions|tenfold|majority|
    Hälfte|halbiert|halbierte|Drittel|Viertel|verdoppelt|verdoppelte|verdreifacht|Dutzende|Hunderte|Tausende|Millionen|Mehrheit|
    moitié|doublé|triplé|tiers|quart|dizaines|centaines|milliers|majorité|mitad|duplicado|doblé|tercio|cientos|miles|mayoría
    """)

  static let negators = PhraseSet(
    """
    not|no|never|without|none|neither|nor|cannot|didn|don|doesn|isn|wasn|nicht|kein|keine|keinen|keiner|keinem|keines|ohne|nie|niemals|pas|sans|jamais|aucun|aucune|
    sin|nunca|ningún|ninguna|rather than
    """)

  /// Negators, and words that deny by their meaning.
  static let denying = PhraseSet(
    """
    not|no|never|without|none|neither|nor|cannot|didn|don|doesn|isn|wasn|nicht|kein|keine|keinen|keiner|keinem|keines|ohne|nie|niemals|pas|sans|jamais|aucun|aucune|
    sin|nunca|ningún|ninguna|rather than|pending|yet to|ausstehend|aussteht|steht aus|en attente|pendiente|free|free of|free from|frei|frei von|libre de|exempt|unfallfrei|fehlerfrei
    """)

  /// Words that say that somebody's part was not the whole.
  static let modest = PhraseSet(
    """
    took part|lent a hand|helping hand|coup de main|main forte|una mano|part|participant|deputy|deputised|covered|stand-in|Vertretung|vertreten|vertrat|remplacé|suplí|member|sat in|shadowed|under|guidance|assistant|involved|joined|beteiligt|Mitglied|Mitarbeit|Teilnahme|
    begleitet|Begleitung|membre|participé|aide|soutien|miembro|participación|apoyo|ayuda
    """)

  /// Words of learning: who names them claims no mastery.
  static let learning = PhraseSet(
    """
    course|training|learned|learnt|shadowed|observed|introduced to|introduction|Kurs|Schulung|gelernt|Lehrgang|Hospitation|formation|stage|
    appris|découvert|curso|aprendí|formación
    """)

  /// Having had a part, in more words than one.
  static let partaking = PhraseSet(
    """
    took part|take part|taken part|involved in|part of the|sat in|nahm teil|war beteiligt|member of|Mitglied im|Mitglied des|membre de|miembro de|stood in for|covered for|a pris part|fait partie|formé parte|tomé parte
    """)

  /// Joined to a title before it, what makes it less: "sous-chef", "vice-président", "Souschef".
  private static let lessening: HashedWords = ["sous", "vice", "vize", "sub", "co"]
  private static let lessened = ["sous", "vice", "vize"]

  /// Whether word `i` is such a title, written in one word, with a hyphen or in two.
  static func isLessened(_ i: Int, in words: [Word]) -> Bool {
    let word = words[i].folded
    if lessened.contains(where: { word.hasPrefix($0) && word.utf8.count > $0.utf8.count + 3 }) { return true }
    return i > 0 && lessening.contains(words[i - 1].folded)
  }

  /// Before a title or a thing, what makes it less.
  static let demoting: Set<String> = Set(
    """
    assistant deputy junior trainee apprentice student intern acting interim associate volunteer
    auxiliar auxiliaire
    vice honorary aspiring assistive draft pilot provisional proposed prototype mock simulated
    stv stellv stellvertretend stellvertretende stellvertretender kommissarisch kommissarische angehende
    angehender ehrenamtlich ehrenamtliche ehrenamtlicher hilfs werkstudent praktikant adjoint
    adjointe stagiaire apprenti apprentie benevole auxiliaire ayudante aprendiz becario becaria
    suplente interino interina voluntario voluntaria
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Who else may have done it.
  static let companions = PhraseSet(
    """
    colleague|colleagues|coworker|teammates|technicians|apprentice|apprentices|Kollege|Kollegin|Kollegen|Kolleginnen|collègue|collègues|technicienne|
    techniciennes|techniciens|apprenti|compañero|compañera|compañeros|team|équipe|equipo|partner|others|we|wir|nous
    """)

  static let with: HashedWords = ["with", "mit", "avec", "con"]

  /// Words by which a sentence gives a reason or a result.
  static let causes = PhraseSet(
    """
    thereby|therefore|thus|as a result|resulting in|leading to|which led to|so that|because|because of|due to|thanks to|which cut|which raised|
    dadurch|deshalb|daher|folglich|wodurch|sodass|weil|infolge|dank|und so|grâce à|donc|parce que|entraînant|
    gracias a|por eso|por lo que
    """)

  /// Words by which a fact says what brought it about.
  static let means = PhraseSet(
    """
    by|through|via|using|thereby|so|because|thanks|due|led to|durch|dank|mittels|dadurch|sodass|weil|par|grâce|mediante|gracias|porque|with|mit|avec|con
    """)

  static let weekdays = PhraseSet(
    """
    Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|
    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo
    """)

  /// Words that say that a number was so before.
  static let befores: HashedWords = [
    "instead", "statt", "contre", "zuvor", "vorher", "auparavant", "lieu", "lugar", "vez", "was", "antes",
    "before", "previously",
  ]

  /// Forms that are passive as well: "a newsletter grown to 31,000".
  static let participles: HashedWords = [
    "grown", "gewachsen", "ramenees", "ramenes", "ramenee", "ramene", "reduit", "reduits", "reduites",
    "reducido",
  ]

  /// What somebody may be called after what they did.
  static let roles = PhraseSet(
    "mentor|tutor|tutora|coach|author|Autor|Autorin|auteur|autrice|autor|autora|contact|member|speaker|teacher"
  )

  /// Words that say that a skill is slight.
  static let hedges = PhraseSet(
    """
    familiar|familiarity|basic|basics|beginner|exposure|awareness|introductory|elementary|novice|some knowledge|first steps|in training|Grundkenntnisse|Grundlagen|
    introduced to|read about|seen in training|hospitiert|Hospitation|vu en formation|découvert|visto en formación|
    Anfänger|vertraut|erste Erfahrungen|notions|débutant|débutante|bases|básico|básica|básicos|principiante|nociones|A1|A2
    """)

  /// Nouns that stand for whoever is counted.
  static let anyone = PhraseSet(
    "people|persons|Personen|Menschen|Leute|Leuten|Köpfe|personnes|personas|individuals|members|Mitarbeitende|profesionales|professionnels|Beschäftigte|Beschäftigten"
  )

  static let months: [[String]] = [
    ["january", "januar", "janner", "janvier", "enero", "jan"],
    ["february", "februar", "fevrier", "febrero", "feb"],
    ["march", "marz", "mars", "marzo"], ["april", "avril", "abril", "apr"], ["may", "mai", "mayo"],
    ["june", "juni", "juin", "junio", "jun"], ["july", "juli", "juillet", "julio", "jul"],
    ["august", "aout", "agosto", "aug"], ["september", "septembre", "septiembre", "sept", "sep"],
    ["october", "oktober", "octobre", "octubre", "oct", "okt"], ["november", "novembre", "noviembre", "nov"],
    ["december", "dezember", "decembre", "diciembre", "dec", "dez"],
  ]

  /// Verbs by which a sentence applies for a post, or says that the reader offers it.
  static let applying = PhraseSet(
    """
    apply for|applying for|apply to|applying to|apply as|applying as|my application|application for|you are looking for|you are seeking|you seek|you advertise|you have advertised|
    bewerbe|bewerben|meine Bewerbung|suchen Sie|Sie suchen|sucht ihr|ihr sucht|je postule|je candidate|poser ma candidature|postuler|ma candidature|vous recherchez|vous cherchez|
    mi candidatura|me postulo|postulo|me presento|presentarme|solicito|solicitar|opto|optar|ustedes buscan|buscan ustedes
    """)

  /// Whether a word says by itself that its sentence applies.
  static func isOfApplying(_ word: Word) -> Bool {
    ["apply", "applying", "bewerbe", "postule", "candidature", "solicito", "presento"].contains(word.folded)
  }

  /// Verbs by which a sentence says what its writer would like, which is no claim of what was.
  static let wishing = PhraseSet(
    """
    I would like|I would love|I would be glad|I would be happy|I would welcome|I look forward|looking forward|I hope|I want to|I am happy to|I am glad to|I am ready to|
    ich möchte|möchte ich|ich würde|würde ich|ich freue mich|freue ich mich|ich hoffe|hoffe ich|ich will|
    je souhaite|je souhaiterais|j'aimerais|je voudrais|je serais|j'espère|je me réjouis|je suis prêt|je suis prête|
    me gustaría|quisiera|espero|deseo|querría|me encantaría|estoy dispuesto|estoy dispuesta|con gusto
    """)
  /// Words by which such a sentence would say that it was so already, as they stand: "to work" is no "worked".
  static let having: Set<String> = Set(
    """
    worked held served employed been was were currently already again return continue since still
    arbeite arbeitete gearbeitet tatig angestellt beschaftigt war waren gewesen bereits wieder weiter weiterhin zuruck seit
    travaille travaillais occupe exerce ete etais employe employee deja revenir continuer depuis
    trabajo trabaje trabajado trabajaba ocupo fui sido era empleado empleada ya volver seguir continuar desde
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words by which somebody says that a post is or was theirs.
  static let occupying = PhraseSet(
    """
    worked|work at|work as|work for|work in|working at|working as|working for|held|hold|holding|served|serve|serving|employed|been|occupy|occupied|was|were|where I|currently|already|
    arbeite|arbeitete|gearbeitet|arbeiten|tätig|angestellt|beschäftigt|war|waren|gewesen|bekleide|bekleidet|bereits|
    travaille|travaillé|travaillais|occupe|occupé|occupais|exerce|exercé|été|étais|employé|employée|déjà|
    trabajo|trabajé|trabajado|trabajaba|ocupo|ocupé|ocupado|fui|sido|era|empleado|empleada|ya
    """)

  /// Before a figure, what makes it smaller than it is.
  static let lowering = PhraseSet(
    """
    under|below|less than|fewer than|up to|as many as|as much as|at most|unter|weniger als|bis zu|höchstens|maximal|moins de|sous|jusqu'à|jusqu'au|
    au maximum|menos de|bajo|hasta|como máximo|un máximo de
    """)

  /// Verbs of falling: they say what a minus sign says.
  static let falling = PhraseSet(
    """
    fell|fall|falls|drop|dropped|cut|reduce|reduced|lower|lowered|decrease|decreased|shrank|lost|down|minus|negative|saved|gesenkt|senkte|reduziert|verringert|gefallen|sank|gesunken|
    Rückgang|réduit|baissé|diminué|baisse|reducido|reducir|bajó|bajado|disminuido
    """)

  /// Articles and particles that stand before what somebody is.
  static let being: HashedWords = ["a", "an", "as", "als", "comme", "como", "un", "une", "una", "bin"]

  static let articles: HashedWords = ["the", "der", "die", "das", "le", "la", "l", "el"]
  static let beingOne: HashedWords = [
    "am", "is", "was", "were", "been", "be", "as", "became", "bin", "ist", "war", "als", "wurde", "suis",
    "etais", "ete", "comme", "fus", "soy", "era", "fui", "sido", "como",
  ]

  /// Endings of words for those who do something.
  private static let agents = [
    "er", "or", "ant", "ist", "ect", "eur", "euse", "trice", "ian", "ien", "ienne", "in", "isti", "ista",
    "ero", "era", "ora", "ante",
  ].map { Array($0.utf8) }

  static func isAgent(_ word: Word) -> Bool {
    let bytes = Array(word.folded.utf8)
    let bare = bytes.last == 0x73 ? Array(bytes.dropLast()) : bytes
    return bytes.count >= 5
      && agents.contains { bytes.suffix($0.count) == $0[...] || bare.suffix($0.count) == $0[...] }
  }
}
