internal import Base

/// Words that carry a sentence and claim nothing: verbs that lend themselves to a noun ("gave advice"), words of order and
/// comparison, and nouns that a unit implies ("112 Meter Länge").
enum LightWords {
  private static let texts = [
    """
    living live lived instead amount amounts
    single being having doing means meant followed following leaving left came allowing allow allowed
    enabling enable enabled meaning consisting comprising concerning regarding totalling amounting
    respectively namely including amongst alongside throughout once whenever when where whereas although though while
    personally myself ourselves each some roughly approximately around altogether formerly latterly meanwhile
    caused needed took take takes taking last lasted lasts require required down up from late
    rated many much also within strong person service
    hand namely thereby thereof herein respective aforementioned said
    so done has had been having being live having would whose whom remain remained stay stayed via upon amid onto towards
    mainly chiefly largely primarily principally partly mostly predominantly especially particularly notably likewise alike namely
    onwards afterwards thereafter whereby wherein whereupon
    involving involves entailed entails entailing comprised featured featuring
    worth country countries basis instance industry sector arrangement arrangements knowledge practice item items kind form nature scheme title function capacity
    grade status matter purpose context course aid means spell stint capacity question issue aspect series set pair couple dozen
    around nearly almost some just over under well thereof aboard apart aside besides meanwhile since then next prior subsequent
    subsequently previously formerly currently presently nowadays overall yearly per annum year-round
    become became becoming appear appeared exist existed concern concerned relate related belong belonged
    old aged age ages own whole-day half-day
    serving act acted acting function functioned step stepped go going went move moved
    """,
    """
    thema themen rund blicke zuruck pensum inhaber inhaberin stammt stammte stammen lag liegt lagen liegen nun jetzt laufen lauft lief liefen nachdem
    betrug betragt betragen denen deren dessen welche welcher welches wobei womit worauf wofur wahrenddessen insgesamt jeweils
    mindestens hochstens rund etwa ungefahr circa ca zirka knapp blieb bleibt bleiben blieben entfallt
    fand statt fanden stattfand war waren wurde worden lasst liess liessen ermoglicht bei sowohl beziehungsweise bzw
    ihn ihm ihnen binnen gut nur braucht brauchte gemeinsam zusammen besitze besitzt ging gingen
    anderem deren dessen ende anfang schluss verfugung hinweg hinaus bestehend bestehenden steht jeweiligen jeweilige
    entsprechend entsprechende entsprechenden betreffend hinsichtlich bezuglich samt nebst zuzuglich einschliesslich inklusive
    ins ans aufs beim vom zum zur furs durchs hinters jener jene jenes dessen deren welchem welchen wessen
    hauptsachlich vorwiegend grosstenteils teils vornehmlich vorrangig besonders speziell mitunter ebenda seinerzeit damals daraufhin anschliessend schliesslich hierzu dafur
    praxis rahmen form art umfang laufe zuge hinblick bezug umfeld branche abstand ebene weise falle stand grund mittels anhand aufgrund
    innert pro je leuten leute mann kopf personen mitarbeitende
    verbringen verbracht verteilt verteilen geriet geraten gelangen gelangt entstanden entstehen ergab ergeben ergab fallt fiel
    befindet befand befinden gehoren gehort lauft hiess heisst bildet bildete bilden festgestellt vorliegen vorlag vorliegt
    sorge sorgt sorgte gesorgt sorgen kummere kummert kummerte gekummert stets
    ja doch eben etwas einige einiger manche solche solcher solches derselben dieselbe ohnehin
    zudem gleichzeitig zugleich parallel spater fruher bereits schon erst noch nur bloss lediglich
    dabei hierunter darauf allem vor wahrend lang uber hinzu mich selber
    kopfig kopfiges kopfigen kopfige
    nehmen nahm genommen umfasst umfasste enthalt beinhaltet beinhaltete namlich also somit ferner weiterhin ebenso ebenfalls
    davon darunter darin daran darauf dafur hierbei hierfur zwischen innerhalb seitens personlich selbst vorher fruher zuvor
    war anstatt statt insbesondere mittlerweile inzwischen
    """,
    """
    soit chaque ages age agee agees
    dont lequel laquelle lesquels auquel duquel ainsi alors lors ensuite puis toutefois environ quelque quelques
    contre ensemble equipe equipes
    prends prendre prenais portant porte porter concernant comprenant
    passe passee passer passees passes au lieu ensemble moi meme personnellement deja ici la etait etaient fut
    furent charge comporte comportant totalisant representant
    principalement surtout essentiellement majoritairement particulierement
    autour quant lorsqu puisque tandis alors ainsi notamment celle-ci egalement
    annee avoir etre ete eu eue destinee destinees intention reprises reprise fois cadre sein biais aide titre matiere niveau grade forme secteur ligne
    occupe occuper occupais occupait occupant rejoindre comprendre faire fait faisant fais ayant etant afin lors tant autant
    petit petite nombre plupart mesure cas cote cours suite issue base moyen raison sorte type genre chose point
    personne personnes gens
    avant apres pendant depuis jusque jusqu toujours aussi encore deja bientot puis enfin hors entre vers sous sur
    celui celle ceux celles ceci cela dont auquel laquelle quel quelle quels quelles quoi
    repartir reparti repartis repartie reparties situe situee situes situees concerne concernait
    etant ayant vers aupres durant consacre consacree consacres consacrees dedie dediee dedies visant afin lorsque lors dont parmi selon
    outre hormis sein notamment compris relatif relative relatifs relatives destine destinee destines portait
    """,
    """
    hice hacer hago hacia haciendo cada cuando eran era fue fueron
    tenido tener tenia tuve tengo ningun ninguna ningunos pase paso pasar pasaron pasaba lugar vez donde cual cuales cuyo cuya
    mientras asi entonces luego despues ademas aproximadamente alrededor edad edades conjunto mismo misma ya alli aqui
    juntos junto

    dedicado dedicada yo habia habian cuento contaba contando formo formaba forme recien destinado destinada destinados destinadas dedicados dedicadas
    junto mediante ademas segun tras hacia relativo relativa entre ellos ellas dicho dicha estando siendo hallandose
    principalmente sobretodo mayormente fundamentalmente especialmente particularmente
    mientras tambien asimismo igualmente posteriormente anteriormente actualmente
    vigente practica haber habido quien quienes cuya cuyas cuyos dentro fuera ahora aun todavia ultimo ultima respecto conforme
    ocupo ocupado ocupe ocupan dedico dedica dedicaba dedique quedo quedaba estoy estaba estuve estan estaban tiene tienen tenian
    sale salen salia llega llegan llegaba llegue llegado llegados recien llamado llamada caso forma tipo base marco ambito sector nivel
    cargo titulo materia medio modo manera grado numero parte resto serie motivo razon condicion
    persona personas gente
    correspondia suponia supone incluyendo sobre
    """,
  ]

  private static let sets = PerTongue { tongue in
    HashedWords(texts[tongue.rawValue].pieces(" ", "\n").map { UnicodeForms.folded(String($0)) })
  }

  static func contains(_ folded: String, _ tongue: Tongue) -> Bool { sets[tongue].contains(folded) }

  /// What a unit's dimension implies, so that it may be said with any figure of it.
  private static let implied: [String: HashedWords] = [
    "time": times, "months": times, "work": times,
    "length": [
      "length", "long", "wide", "high", "lange", "lang", "langen", "breit", "hoch", "longueur", "largo",
      "longitud",
    ],
    "area": ["area", "flache", "grosse", "surface", "superficie"],
    "mass": ["weight", "gewicht", "poids", "peso"],
    "%": [
      "share", "rate", "proportion", "percentage", "anteil", "quote", "rate", "taux", "part", "tasa",
      "porcentaje",
      "proporcion", "cuota", "cent", "ciento",
    ],
  ]

  private static let times: HashedWords = [
    "length", "long", "time", "duration", "last", "lasted", "lasts", "takes", "took", "dauer", "dauert",
    "dauerte", "dauern",
    "lang", "zeit", "duree", "dure", "temps", "duracion", "dura", "duro", "tiempo", "instead",
  ]

  static func isImplied(_ folded: String, byUnit unit: String) -> Bool {
    implied[Units.scale(unit).dimension]?.contains(folded) ?? false
  }
}
