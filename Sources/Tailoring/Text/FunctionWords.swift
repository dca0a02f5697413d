/// Words that carry no claim and no requirement of their own.
enum FunctionWords {
  private static let grammar = words(
    """
    a an the and or but nor so yet of in on at by for with from to into onto over under about as than then that this these those which who whom whose
    what when where while is are was were be been being am has have had having do does did doing will would shall should can could may might must it its
    he she they them their his her him we us our ours you your yours i me my mine myself not no if because between through during before after above below up down out off
    again further once here there all each every both few more most other some such only own same too very just also any within across per via upon without among
    der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf bei beim fur mit von vom zu zum zur aus nach uber unter durch als wie dass
    ist sind war waren sein hat haben hatte wird werden wurde wurden kann konnen soll sollen ich du er sie es wir ihr mein meine meinem meinen meiner sich
    nicht kein keine um bis seit sowie auch noch so dort hier dieser diese dieses diesem diesen jeder jede jedes alle ihre ihren ihrem ihrer unsere unser unseren unserem sein seine
    le la les l un une des du de d et ou mais dans en sur sous par pour avec sans chez au aux ce cet cette ces que qui dont est sont etait etaient a ont
    avait je tu il elle nous vous ils elles mon ma mes ton son sa ses notre nos votre vos leur leurs ne pas plus se y j c n s qu m t
    el los las una unos unas y o pero del al con sin por para entre es son era eran ha han su sus mi mis nuestro nuestra que se lo como muy este esta estos estas
    """)

  /// Words that nearly every posting and profile uses and that tell nothing apart.
  private static let generic = HashedWords(
    pieces(
      """
      experience experienced experiences skill skills knowledge ability abilities able strong good excellent proven solid working work works worked understanding
      requirement requirements required preferred desirable essential ideally plus year years looking role position job team candidate
      including include includes using use used uses well least minimum relevant related similar equivalent etc new
      familiarity familiar proficiency proficient demonstrated demonstrable background environment environments level high
      erfahrung erfahrungen berufserfahrung kenntnisse kenntnis fahigkeit fahigkeiten gute gut guter sehr mehrjahrige mindestens jahre jahr jahren wunschenswert vorteil idealerweise
      bereich umgang einschlagige fundierte sichere sicherer team stelle aufgaben arbeit arbeiten
      experience connaissances connaissance competences competence maitrise bonne bon annees annee ans an minimum souhaite souhaitee equipe poste travail
      experiencia conocimientos conocimiento anos ano minimo deseable equipo trabajo puesto buen buena
      """
    ).map(Stemmer.stem))

  private static func pieces(_ text: String) -> [String] { text.pieces(" ", "\n").map(String.init) }
  private static func words(_ text: String) -> HashedWords { HashedWords(pieces(text)) }

  static func isGrammar(folded: String) -> Bool { grammar.contains(folded) }
  static func isGrammar(_ word: Word) -> Bool { grammar.contains(word.folded) }

  /// Whether a word can tell one text from another.
  static func isContent(_ word: Word) -> Bool {
    word.folded.utf8.count > 1 && !grammar.contains(word.folded) && !generic.contains(word.stem)
      || word.raw == "R" || word.raw == "C"
  }
}
