internal import Base

/// What reads like a place: `Los Angeles, CA`, `Dublin, Ireland`, `Remote`, `東京都`.
enum PlaceWords {
  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init))
  }

  /// Countries and their parts, and what stands for a place of work.
  private static let regions = set(
    """
    remote|hybrid|worldwide|home office|homeoffice|teletrabajo|teletravail|on-site|onsite|usa
    u.s.a.|us|united states|united states of america|uk|u.k.|united kingdom|england|scotland
    wales|ireland|northern ireland|germany|deutschland|france|spain|espana|italy|italia
    portugal|austria|osterreich|switzerland|schweiz|suisse|netherlands|nederland
    the netherlands|belgium|belgique|denmark|danmark|sweden|norway|finland|iceland|poland
    polska|czechia|czech republic|slovakia|hungary|romania|bulgaria|greece|turkey|turkiye
    russia|ukraine|estonia|latvia|lithuania|croatia|serbia|slovenia|canada|mexico|brazil
    brasil|argentina|chile|colombia|peru|uruguay|australia|new zealand|china|hong kong|taiwan
    japan|south korea|korea|singapore|malaysia|indonesia|vietnam|thailand|philippines|india
    pakistan|bangladesh|sri lanka|nepal|iran|iraq|israel|uae|united arab emirates|saudi arabia
    egypt|morocco|tunisia|algeria|nigeria|kenya|ghana|ethiopia|south africa|europe|asia|emea
    bavaria|bayern|california|texas|florida|new jersey|massachusetts|virginia|ontario|quebec
    lebanon|jordan|syria|qatar|kuwait|bahrain|oman|yemen|afghanistan|kazakhstan|uzbekistan
    georgia|armenia|azerbaijan|mongolia|cambodia|laos|myanmar|libya|sudan|senegal|cameroon
    ivory coast|uganda|tanzania|rwanda|zambia|zimbabwe|botswana|namibia|mozambique|angola
    mauritius|madagascar|luxembourg|malta|cyprus|albania|kosovo|bosnia and herzegovina
    montenegro|north macedonia|moldova|belarus|venezuela|ecuador|bolivia|paraguay|panama
    costa rica|guatemala|honduras|el salvador|nicaragua|dominican republic|puerto rico|cuba
    jamaica|trinidad and tobago|haiti|barbados|fiji|allemagne|espagne|italie|royaume-uni|etats-unis|pays-bas|belgien|frankreich|spanien|italien|niederlande|danemark|suede|norvege
    irlande|suiza|alemania|francia|reino unido|estados unidos|irlanda|paises bajos|belgica
    grossbritannien|vereinigtes konigreich|maroc|marruecos|tunisie|algerie|liban|catalunya
    cataluna|andalucia|nordrhein-westfalen|niedersachsen|sachsen|hessen|baden-wurttemberg
    schleswig-holstein|rheinland-pfalz|thuringen|brandenburg|new york|washington|arizona
    colorado|illinois|michigan|minnesota|ohio|oregon|pennsylvania|north carolina|south carolina
    tennessee|louisiana|missouri|wisconsin|maryland|connecticut|indiana|iowa|kansas|kentucky
    nevada|new mexico|oklahoma|utah|british columbia|alberta|nova scotia|manitoba|saskatchewan
    new south wales|queensland
    """)

  private static let towns = set(
    """
    berlin|hamburg|munich|munchen|koln|cologne|frankfurt|frankfurt am main|stuttgart
    dusseldorf|leipzig|dresden|bonn|hannover|bremen|nurnberg|paris|lyon|marseille|toulouse
    bordeaux|lille|nantes|nice|strasbourg|rennes|grenoble|montpellier|madrid|barcelona
    valencia|sevilla|bilbao|malaga|zaragoza|london|manchester|birmingham|leeds|bristol
    edinburgh|glasgow|cambridge|oxford|liverpool|cardiff|belfast|dublin|cork|galway|limerick
    amsterdam|rotterdam|utrecht|the hague|eindhoven|brussels|antwerp|vienna|wien|graz|zurich
    geneva|geneve|basel|bern|lausanne|milan|rome|roma|milano|turin|torino|lisbon|lisboa
    porto|copenhagen|stockholm|oslo|helsinki|warsaw|krakow|prague|praha|budapest|bucharest
    athens|istanbul|ankara|moscow|kyiv|new york|new york city|nyc|san francisco|los angeles
    chicago|boston|seattle|austin|houston|dallas|denver|atlanta|miami|washington
    washington, dc|washington dc|washington d.c.|philadelphia|san diego|san jose|palo alto
    mountain view|portland|detroit|phoenix|toronto|vancouver|montreal|ottawa|calgary
    mexico city|sao paulo|rio de janeiro|buenos aires|bogota|santiago|lima|sydney|melbourne
    brisbane|perth|auckland|wellington|beijing|shanghai|shenzhen|guangzhou|hangzhou|taipei
    tokyo|osaka|kyoto|nagoya|seoul|bangkok|jakarta|manila|hanoi|mumbai|delhi|new delhi
    bangalore|bengaluru|hyderabad|chennai|pune|kolkata|karachi|lahore|dhaka|tehran|tel aviv
    dubai|abu dhabi|cairo|casablanca|tunis|lagos|nairobi|accra|cape town|johannesburg
    bay area|san francisco bay area|silicon valley|gotham city|gotham|metropolis|central city
    star city|kiel|rostock|essen|dortmund|duisburg|bochum|wuppertal|bielefeld|mannheim
    karlsruhe|freiburg|munster|augsburg|mainz|kassel|magdeburg|erfurt|potsdam|aachen|chemnitz
    halle|lubeck|heidelberg|jena|ulm|regensburg|wurzburg|darmstadt|gottingen|braunschweig
    saarbrucken|oldenburg|osnabruck|ingolstadt|wolfsburg|konstanz|trier|flensburg|schwerin
    weimar|bamberg|bayreuth|erlangen|furth|paderborn|siegen|koblenz|passau|linz|salzburg
    innsbruck|klagenfurt|luzern|lucerne|st. gallen|winterthur|nimes|dijon|angers|reims
    le havre|saint-etienne|toulon|brest|le mans|amiens|limoges|clermont-ferrand|metz|besancon
    orleans|mulhouse|rouen|caen|villeurbanne|annecy|avignon|poitiers|la rochelle|perpignan
    quimper|vannes|chambery|saint-denis|aix-en-provence|alicante|murcia|valladolid|vigo|gijon
    oviedo|granada|elche|cordoba|a coruna|la coruna|pamplona|almeria|salamanca|burgos
    santander|castellon|logrono|badajoz|cadiz|tarragona|girona|toledo|san sebastian|donostia
    vitoria-gasteiz|vitoria|santiago de compostela|las palmas|palma de mallorca|seville|sheffield
    nottingham|newcastle|newcastle upon tyne|leicester|coventry|southampton|portsmouth|brighton
    york|aberdeen|dundee|swansea|exeter|norwich|derby|inverness|waterford|pittsburgh
    cleveland|columbus|cincinnati|indianapolis|milwaukee|minneapolis|st. louis|kansas city
    new orleans|nashville|memphis|raleigh|durham|baltimore|tampa|orlando|las vegas
    salt lake city|sacramento|oakland|san antonio|tucson|albuquerque|honolulu|anchorage|buffalo
    richmond|louisville|jacksonville|omaha|tulsa|boulder|ann arbor|napoli|naples|bologna
    firenze|genova|palermo|venezia|venice|verona|padova|trieste|gothenburg|goteborg|malmo
    uppsala|lund|bergen|trondheim|aarhus|odense|tampere|turku|espoo|reykjavik|gdansk|wroclaw
    poznan|lodz|brno|bratislava|ljubljana|zagreb|belgrade|thessaloniki|riga|tallinn|vilnius
    ghent|gent|leuven|liege|bruges|luxemburg|delft|groningen|leiden|haarlem|nijmegen|tilburg
    maastricht|arnhem|den haag|coimbra|braga|beirut|amman|riyadh|jeddah|doha|kuwait city
    muscat|jerusalem|haifa|alexandria|rabat|algiers|dakar|kampala|kigali|lusaka|harare
    durban|pretoria|winnipeg|edmonton|halifax|guadalajara|monterrey|medellin|quito|montevideo
    caracas|adelaide|canberra|christchurch|chengdu|wuhan|nanjing|suzhou|kobe|fukuoka|sapporo
    yokohama|busan|kuala lumpur|penang|ho chi minh city|cebu|ahmedabad|jaipur|surat|lucknow
    gurgaon|gurugram|noida|kochi|islamabad|colombo|kathmandu|brooklyn|manhattan|queens
    """)

  private static let names = regions.union(towns)

  private static let states: Set<String> = Set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY
    NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC
    QLD UK USA US UAE EU
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a text says nothing but where something is.
  static func isPlace(_ text: some StringProtocol) -> Bool {
    let text = String(text).trimming { $0.isWhitespace || "()[]".contains($0) }
    guard (2...60).contains(text.count), !text.contains(":"), !text.contains("@"), !text.contains("http")
    else {
      return false
    }
    if names.contains(UnicodeForms.folded(text)) { return true }
    if isEastern(text) { return true }
    let parts = text.split(whereSeparator: { ",/".contains($0) }).map { $0.trimmingBlanks() }.filter {
      !$0.isEmpty
    }
    guard (2...3).contains(parts.count), parts.allSatisfy(isName),
      !parts.contains(where: { RoleWords.kind($0) != nil && !names.contains(UnicodeForms.folded($0)) })
    else {
      // `Berlin (remote)`, `Remote – Berlin`.
      let pieces = text.split(whereSeparator: { "()–-·".contains($0) }).map { $0.trimmingBlanks() }.filter {
        !$0.isEmpty
      }
      return pieces.count > 1 && pieces.count <= 3
        && pieces.allSatisfy { names.contains(UnicodeForms.folded($0)) }
    }
    let last = parts[parts.count - 1]
    if parts.count == 3 {
      return isRegion(last) && (states.contains(parts[1]) || names.contains(UnicodeForms.folded(parts[0])))
    }
    if names.contains(UnicodeForms.folded(parts[0])) { return true }
    // `Academia Teorema, Valencia`: before a town stands the name of something in it, or a part of it.
    return isRegion(last) && (!isTown(last) || parts[0].split(separator: " ").count == 1)
  }

  private static func isTown(_ text: String) -> Bool {
    let folded = UnicodeForms.folded(text)
    return towns.contains(folded) && !regions.contains(folded)
  }

  /// Whether a text has the shape of a place: `Sometown, Someland`. Weaker than `isPlace`.
  static func looksLikePlace(_ text: some StringProtocol) -> Bool {
    if isPlace(text) { return true }
    let text = String(text)
    let parts = text.split(separator: ",").map { $0.trimmingBlanks() }
    return (2...3).contains(parts.count) && text.count <= 40 && parts.allSatisfy(isName)
      && parts.allSatisfy { RoleWords.kind($0) == nil }
  }

  /// Whether the last part of a text with commas is a country or a state.
  static func endsWithRegion(_ text: String) -> Bool {
    let parts = text.split(separator: ",")
    return parts.count > 1 && isRegion(parts[parts.count - 1].trimmingBlanks())
  }

  private static func isRegion(_ text: String) -> Bool {
    let bare = text.trimming { $0 == "." || $0 == " " }
    if states.contains(bare) || names.contains(UnicodeForms.folded(bare)) { return true }
    // `CA 94105`.
    let words = bare.split(separator: " ")
    if words.count == 2, states.contains(String(words[0])), words[1].allSatisfy(\.isDigit) { return true }
    return false
  }

  /// One to four words with capitals, no digits but a postal code.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...4).contains(words.count) else { return false }
    return words.allSatisfy { word in
      if word.allSatisfy({ $0.isDigit || $0 == "-" }) { return words.count > 1 && word.count <= 6 }
      guard let first = word.first(where: \.isLetter) else { return false }
      return first.isUppercase
        || ["de", "la", "le", "am", "an", "der", "del", "upon", "of", "sur", "en", "di"].contains(word)
    }
  }

  private static func isEastern(_ text: String) -> Bool {
    let endings: Set<Character> = ["都", "県", "府", "市", "区", "省", "州", "國", "国"]
    guard text.count <= 12, let last = text.last, text.unicodeScalars.allSatisfy(\.isIdeographic) else {
      return false
    }
    return endings.contains(last)
      || ["东京", "東京", "北京", "上海", "深圳", "广州", "杭州", "台北", "大阪", "京都", "香港"].contains(text)
  }
}
