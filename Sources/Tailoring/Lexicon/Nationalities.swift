/// What comes from a place may be called after it; what is called after it need not be there: who translated French
/// contracts was not in France.
enum Nationalities {
  /// Adjectives that name no language.
  private static let adjectives: [String: String] = [
    "scotland": "scottish", "europe": "european", "africa": "african", "asia": "asian", "america": "american",
    "britain": "british", "nordics": "nordic",
  ]

  /// The adjective of a place.
  static func adjective(of folded: String) -> String? { adjectives[folded] }

  private static let places: Set<String> = Set(
    """
    england scotland wales ireland britain germany france spain italy europe africa asia america nordics austria
    switzerland belgium netherlands holland luxembourg denmark sweden norway finland iceland poland russia ukraine
    belarus czechia slovakia hungary romania bulgaria serbia croatia slovenia bosnia albania greece turkey cyprus
    malta portugal estonia latvia lithuania georgia armenia israel lebanon syria iraq iran egypt morocco algeria
    tunisia libya sudan ethiopia kenya nigeria ghana senegal tanzania uganda rwanda angola mozambique india pakistan
    bangladesh nepal china japan korea vietnam thailand indonesia malaysia singapore philippines australia canada
    mexico guatemala cuba colombia venezuela ecuador peru bolivia chile argentina uruguay paraguay brazil jamaica
    deutschland osterreich schweiz frankreich spanien italien grossbritannien irland schottland belgien niederlande
    luxemburg danemark schweden norwegen finnland island polen russland belorussland tschechien slowakei ungarn
    rumanien bulgarien serbien kroatien slowenien bosnien albanien griechenland turkei zypern estland lettland
    litauen georgien armenien libanon syrien irak agypten marokko algerien tunesien libyen athiopien kenia ghana
    indien australien kanada mexiko kolumbien brasilien argentinien europa afrika asien amerika bayern sachsen
    japan korea indonesien philippinen
    angleterre ecosse irlande allemagne autriche suisse belgique luxembourg danemark suede norvege finlande islande
    pologne russie tchequie slovaquie hongrie roumanie bulgarie serbie croatie slovenie bosnie albanie grece turquie
    chypre malte lettonie lituanie estonie georgie armenie liban syrie egypte maroc algerie tunisie libye ethiopie
    inde chine japon coree indonesie australie mexique colombie bresil argentine espagne italie afrique asie
    amerique bretagne chili perou bolivie perse thailande birmanie cambodge
    inglaterra escocia irlanda alemania francia espana italia suiza belgica holanda luxemburgo dinamarca suecia
    noruega finlandia islandia polonia rusia ucrania chequia eslovaquia hungria rumania bulgaria serbia croacia
    eslovenia albania grecia turquia chipre lituania letonia georgia libano siria egipto marruecos argelia tunez
    libia etiopia japon corea tailandia filipinas brasil africa galicia cataluna bolivia
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether a folded word names a country or a continent.
  static func isPlace(_ folded: String) -> Bool { places.contains(folded) }
}
