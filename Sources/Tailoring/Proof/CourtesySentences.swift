internal import Base

/// Sentences with which letters usually end: that the writer looks forward to a talk, answers questions, is at the reader's disposal.
///
/// A sentence is one if all its words are of a closed list of its language, none of which tells of a deed, a skill, a rank, a thing
/// or a number, and one of them names what is offered or hoped for. So nothing can be claimed in one.
enum CourtesySentences {
  private struct Lexicon {
    var all: Set<String>
    var key: Set<String>

    init(_ key: String, _ others: String) {
      func list(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map { UnicodeForms.folded(String($0)) })
      }
      self.key = list(key)
      all = self.key.union(list(others))
    }
  }

  private static let languages = [
    Lexicon(
      """
      talk conversation interview meeting discuss meet hear hearing speak questions call chat reply answer discussing meeting
      """,
      """
      i would will shall be am is to the a an of for from you your with and or in at any time me my this it that about more further
      very happy glad pleased delighted welcome appreciate enjoy love like look looking forward chance opportunity in person personally
      soon again have if should could can may please do not hesitate contact available disposal at your convenience tell answer give
      details information thank thanks time consideration considering reading application letter learn
      """),
    Lexicon(
      """
      gespräch vorstellungsgespräch rückfragen fragen verfügung kennenlernen kennenzulernen einladung einladen antwort rückmeldung
      telefonat bewerbungsgespräch
      """,
      """
      ich mich mir sie ihnen ihre ihrer ihren ihr euch eure eurer euer ihr du dich dir deine über auf für zu zum zur in im bei mit und oder wenn
      dass die der den dem das ein eine einer einem einen weitere weiteren persönliches persönlichen persönlich gern gerne sehr jederzeit bald
      freue würde würden freuen stehe stehen steht hoffe wäre bin sei lade laden lädt einladt beantworte beantworten erzähle erzählen mehr erfahren näher
      näheres einzelheiten auskunft auskünfte möchte zusammen selbstverständlich auch natürlich dank vielen danke zeit interesse bewerbung unterlagen
      von kennen lernen darauf davon es sich ergibt hören
      """),
    Lexicon(
      """
      entretien disposition rencontrer rencontre échanger échange questions parler réponse discuter appel convenance
      """,
      """
      je j me m vous votre vos de d du des la le les l un une à au aux en pour par sur et ou avec lors dans que qu si reste restons suis serais serai
      heureux heureuse ravi ravie enchanté enchantée volontiers vivement plaisir aurai aurais avoir avec tout toute tous toutes complément
      information informations renseignement renseignements répondre détail détails ce cela plus davantage personne vivant voix bientôt tiens tenir complémentaire complémentaires sachez
      prochain prochaine espère espérant attends attente dans l souhaiterais souhaite aimerais possibilité occasion merci remercie temps attention
      lecture candidature entendre connaître y convenir bien
      """),
    Lexicon(
      """
      entrevista disposición conocerles conocerle conocerlos conocerlas conocerla conocerlo conversación hablar preguntas respuesta reunión
      conocernos charlar
      """,
      """
      yo me mi le les la lo los las su sus usted ustedes de del en a al para por con y o que si un una unos unas el cualquier toda todo quedo estoy
      estaré estaría gustaría encantaría encantado encantada alegraría placer será sería gusto persona personalmente contarles contarle
      explicarles explicarle más detalle detalles información ampliar resolver responder contestar duda dudas pronto espero esperando momento
      ocasión oportunidad posibilidad agradezco agradecería gracias tiempo atención interés candidatura solicitud poder tener
      """),
  ]

  /// Whether a sentence is a courtesy and nothing else. O(words).
  static func holds(_ sentence: String) -> Bool {
    let words = Words.of(sentence)
    guard words.count >= 4, words.allSatisfy({ !$0.isNumeric }) else { return false }
    return languages.contains { language in
      words.allSatisfy { language.all.contains($0.folded) }
        && words.contains { language.key.contains($0.folded) }
    }
  }
}
