internal import Base

/// Whoever employed, taught or examined somebody was not led, run, founded, trained or helped by them, unless a fact says so.
extension ClaimCheck {
  mutating func checkBodiesLed() {
    for body in names.bodies {
      for range in ranges(ofBody: body.words) where !range.contains(where: { isOfPosting[$0] }) {
        guard let verb = verb(governing: range), !isFair(verb, to: body), !isSaid(verb, of: body) else {
          continue
        }
        report(.seniority, raw(min(verb, range.lowerBound)..<max(verb + 1, range.upperBound)))
      }
    }
    checkDescribed()
  }

  /// What anybody may say of a firm or a school: that they came, went, learnt there and know it.
  private static let fair = PerTongue.roots(of: [
    """
    join joined leave left enter entered attend attended know knew known visit visited choose chose chosen like admire respect contact
    serve served represent thank value appreciate follow followed see saw remember miss
    """,
    """
    verlassen verließ besuchen besuchte besucht kennen kenne kannte gekannt wählen wählte gewählt schätzen schätze absolvierte absolviert
    verstärken verstärkte
    """,
    """
    rejoindre rejoint rejoins quitter quitté intégrer intégré fréquenter fréquenté connaître connais connu choisir choisi apprécier
    apprécié représenter représenté
    """,
    """
    dejar dejé dejado conocer conozco conocí elegir elegí valorar valoro cursar abandonar abandoné visitar visité representar
    """,
  ])

  /// What is done with papers and prizes, where a paper bears the name of who gives it.
  private func isFair(_ verb: Int, to body: ProfileNames.Body) -> Bool {
    if Self.fair[tongue].contains(claim.roots[verb]) { return true }
    let isOfName = names.papers.contains { paper in
      paper.parts.contains { part in
        body.words.allSatisfy { word in part.contains { $0.folded == word.folded } }
      }
    }
    return isOfName && FittingVerbs.papers[tongue].contains(claim.roots[verb])
  }

  /// Whether a fact says it of that very body, or calls the person its head or owner.
  private func isSaid(_ verb: Int, of body: ProfileNames.Body) -> Bool {
    own.indices.contains { f in
      let source = sources[f]
      if own[f].isPost {
        return own[f].organization == body.name && source.words.contains { Self.top.contains($0.folded) }
      }
      guard RoleAlignment.isProse(own[f].kind) else { return false }
      let verbs = alignment.places[verb].filter { $0.fact == f }.map(\.word)
      guard !verbs.isEmpty else { return false }
      return source.words.indices.contains { at in
        at + body.words.count <= source.words.count
          && body.words.indices.allSatisfy { source.words[at + $0].folded == body.words[$0].folded }
          && verbs.contains { isObject(at, of: $0, in: source) }
      }
    }
  }

  /// Whether a fact's word can be the object of its verb: in one piece, and behind no preposition.
  func isObject(_ object: Int, of verb: Int, in source: TextReading) -> Bool {
    guard source.statementOf[object] == source.statementOf[verb],
      source.clauseOf[object] == source.clauseOf[verb], verb < object || source.tongue == .de,
      !source.text.utf8.dropFirst(
        min(source.words[verb].range.upperBound, source.words[object].range.upperBound)
      )
      .prefix(abs(source.words[object].range.lowerBound - source.words[verb].range.lowerBound))
      .contains(where: { $0 == 0x0A })
    else { return false }
    let between = verb < object ? verb + 1..<object : max(0, object - 2)..<object
    return !source.words[between].contains {
      Preposition.of($0.folded, source.tongue) != nil && !["a", "al"].contains($0.folded)
    }
  }

  // MARK: What an employer is

  private static let running: [Set<String>] = [
    [
      "ran", "run", "running", "operated", "operate", "operating", "own", "owned", "owning", "founded",
      "bought",
    ],
    ["betrieb", "betreibe", "betrieben", "besitze", "besass", "grundete", "gegrundet"],
    ["exploite", "possede", "tenu", "fonde", "gere"], ["regente", "poseo", "funde", "gestione", "gestiono"],
  ]

  /// "I ran a main contractor" of who worked for one: what a fact says of the employer itself is no charge of the writer.
  private mutating func checkDescribed() {
    for i in words.indices {
      let isRunning = Self.running[tongue.rawValue].contains(words[i].folded)
      guard isRunning || (claim.step(of: i) ?? 0) >= 4, !ClaimLexicon.isAgent(words[i]),
        !Persons.isPerson(words[i], tongue) || isOfWriter(i) && tongue != .de, !standsInPaper(i),
        let object = head(ofObjectAfter: i), isOnlyDescribed(object)
      else { continue }
      report(.seniority, raw(min(i, object)..<max(i, object) + 1))
    }
  }

  /// The last word of what follows a verb up to a preposition, a number or a comma.
  private func head(ofObjectAfter i: Int) -> Int? {
    let rest = words.indices.dropFirst(i + 1).prefix(6).prefix {
      claim.pieceOf[$0] == claim.pieceOf[i] && !words[$0].isNumeric && !Numbers.isSpelt(words[$0])
        && Preposition.of(words[$0].folded, tongue) == nil && !isGenitiveArticle($0)
    }
    let named = rest.filter { claim.isContent($0) || Reach.of(words[$0], tongue) != nil }
    return tongue == .en || tongue == .de ? named.last : named.first
  }

  /// Whether facts have a word only where they describe an employer, and tell no deed there.
  private func isOnlyDescribed(_ i: Int) -> Bool {
    let places = alignment.places[i]
    guard !places.isEmpty, !isOfPosting[i] else { return false }
    return places.allSatisfy { place in
      guard own[place.fact].isPost else { return false }
      let source = sources[place.fact]
      let bytes = Array(source.text.utf8)
      func line(_ j: Int) -> Int { bytes[..<source.words[j].range.lowerBound].count { $0 == 0x0A } }
      let at = line(place.word)
      if at == 0, PostTitle.of(own[place.fact]) != nil { return false }
      return !source.words.indices.contains { j in
        line(j) == at
          && ((Agency.step(at: j, in: source) ?? 0) >= 3
            || Self.running[tongue.rawValue].contains(source.words[j].folded)
            || ClaimLexicon.leaders.contains(source.words[j]))
      }
    }
  }
}

/// Verbs that fit what a profile lists without a sentence.
enum FittingVerbs {
  /// Of those for papers, what would make a program.
  static let making: HashedWords = [
    "did", "do", "done", "pass", "passed", "finish", "finished", "complete", "completed", "gemacht", "machte",
    "mache",
    "machen", "fait", "faire", "fais", "hice", "hago", "hacer", "hecho",
  ]

  static let papers = PerTongue.roots(of: [
    """
    hold held holding have had pass passed passing take took taken obtain obtained earn earned gain gained complete completed finish finished do did done
    study studied receive received get got acquire acquired renew renewed attend attended bring possess possessed achieve achieved add added
    """,
    """
    haben habe hatte besitzen besitze besaß halten bestehen bestand bestanden erwerben erwarb erworben erhalten erhielt machen machte gemacht ablegen abgelegt
    absolvieren absolvierte absolviert abschließen abgeschlossen erlangen erlangte erlangt bringe mitbringen mitbringe studieren studierte studiert
    erneuert verlängert besuchen besuchte besucht
    """,
    """
    avoir ai eu détenir détiens possède posséder obtenir obtenu passé passer réussi réussir suivi suivre acquis acquérir validé valider terminé étudié
    reçu fait complété renouvelé apporte titulaire
    """,
    """
    tener tengo tuve obtener obtuve obtenido aprobar aprobé aprobado sacar saqué cursar cursé cursado completar completé poseer poseo conseguir conseguí
    hacer hice hecho recibir recibí estudiar estudié renovar renové aportar aporto acabé terminé
    """,
  ])

  /// Of skills, languages and prizes.
  static let skills = PerTongue.roots(of: [
    """
    know knew known learn learnt learned speak spoke spoken read write wrote master mastered handle understand practise practised practice enjoy love like
    offer bring combine include cover list mention win won awarded named code program
    """,
    """
    kennen kenne beherrschen beherrsche beherrscht sprechen spreche gesprochen lernen lerne lernte gelernt lesen lese schreiben schreibe verstehen verstehe
    bieten biete programmieren programmiere können kann gewonnen gewann liebe mag
    """,
    """
    connaître connais maîtriser maîtrise maîtrisé parler parle apprendre appris apprends pratiquer pratique pratiqué lire lis écrire écris comprendre comprends
    offrir offre programmer programme remporté gagné aime
    """,
    """
    conocer conozco dominar domino manejar manejo hablar hablo aprender aprendí aprendo leer leo escribir escribo entender entiendo ofrecer ofrezco
    programar programo gané ganado practicar practico
    """,
  ])
}
