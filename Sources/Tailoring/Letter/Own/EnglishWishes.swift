extension OwnWordRules {
  static let english = OwnWordRules(
    language: .en, pronouns: ["i"], objects: words("me myself"), owners: words("my mine"),
    persons: words("we us our ours ourselves"),
    verbs: words(
      """
      would d want wish hope love like can could will ll shall might am m look live believe care prefer expect ask seek propose
      intend plan aim dream share admire appreciate value trust apply move do don accept see
      """),
    needs: [
      "look": ["forward"], "share": ["your"], "plan": ["to"], "intend": ["to"], "aim": ["to"],
      "apply": ["for", "because"], "move": ["to"], "do": ["not"], "don": ["t"], "dream": ["of"],
      "see": ["future"],
      "care": ["about"], "value": words("your the"), "trust": words("your you"), "seek": words("a an the"),
    ],
    being: words("am m"), liking: words("love like prefer"), able: words("can could"),
    states: words(
      """
      available ready willing happy glad free flexible interested looking keen drawn open prepared delighted excited curious eager
      attracted fascinated inspired convinced applying moving relocating tempted sure grateful
      """),
    offers: words("start begin move come join relocate commute travel work be take"),
    signs: words(
      """
      immediately now soon straightaway earlier later notice to on from within after nights weekends shifts part full remotely time any
      available
      """),
    affects: words(
      """
      suits suit interests interest attracts attract appeals appeal draws draw moves fascinates fascinate excites motivates let tell
      convinces matters matter means allow allows enable enables brings bring important right ideal close give gives for possible
      """),
    owned: words(
      """
      salary expectation expectations notice family home wish start starting move partner partner's children region application wife
      husband parents availability earliest future hope reason reasons heart
      """),
    adverbs: words(
      "also very much gladly therefore really simply not only just fully most especially well truly certainly happily"
    ),
    comparing: words("as"), afterComparing: words("soon possible early of from long agreed you"),
    working: words("work working start starting join role post job position"),
    articles: words("a an the your"),
    and: words("and or but"),
    joiners: words(
      "because where which who whose whom that when while if whether since so although though what why how than"
    ),
    infinitiveOpeners: words("to would can could will ll d shall might"),
    gerundOpeners: words(
      "interested instead forward keen excited idea thought chance opportunity prospect dream happy prepared hope willing"
    ),
    openers: words("available start"), with: ["with"],
    afterWith: words("you your people children patients students others colleagues pleasure immediate"),
    denied: words(
      """
      have had ve having was were been being did done led built ran won wrote written grew grown made held taught kept
      brought known took taken gave given got gotten spent learnt spoken left saw seen met drove driven ran sold bought found felt
      since currently already always again still today usually often daily years ago lately recently previously formerly former
      expert chief boss native continue keep remain return back proud best strongest outstanding top degree
      head director manager supervisor master mastery doctor thesis habit used
      """),
    allowed: words(
      """
      one need needed indeed exceed proceed succeed speed united limited required advertised offered stated agreed located based
      interested delighted excited motivated convinced prepared attracted inspired fascinated tempted shared
      looking willing morning evening spring during something anything nothing everything engineering housing meeting applying
      moving relocating starting including coming existing surrounding exciting interesting inspiring fascinating promising growing
      learning living beginning bring
      """))
}
