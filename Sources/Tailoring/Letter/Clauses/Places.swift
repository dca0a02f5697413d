/// "at St Anna", "beim Ingenieurbüro Quäck", "au Lycée Kerdronn": the right preposition before an organisation's name.
enum Places {
  static func at(_ name: String, in language: LetterLanguage) -> String {
    let first = Words.of(name).first?.folded ?? ""
    switch language {
    case .en: return (takesArticle(name, first) ? "at the " : "at ") + name
    case .de: return GermanPlaces.at(name)
    case .fr: return FrenchPlaces.at(name, first)
    case .es: return spanish(first) + " " + name
    }
  }

  /// "the University of …", "the National Gallery", "the British Museum"; "National Grid" and "Leeds City Museum" without.
  private static func takesArticle(_ name: String, _ first: String) -> Bool {
    let heads: Set<String> = ["university", "ministry", "department", "institute", "college", "bank"]
    if heads.contains(first) { return true }
    let kinds: Set<String> = ["national", "royal", "british", "imperial", "natural", "metropolitan"]
    let houses: Set<String> = [
      "gallery", "museum", "museums", "theatre", "library", "archive", "archives", "academy", "trust",
      "house",
      "observatory", "society", "ballet", "opera", "orchestra", "institute", "institution", "college", "mint",
    ]
    guard kinds.contains(first), let last = Words.of(name).last else { return false }
    return houses.contains(last.folded)
  }

  private static func spanish(_ first: String) -> String {
    let masculine: Set<String> = [
      "hospital", "ayuntamiento", "instituto", "colegio", "museo", "centro", "grupo", "laboratorio", "banco",
      "teatro", "ministerio", "parque", "hotel", "restaurante", "supermercado", "bar", "taller", "almacen",
      "servicio", "departamento", "gobierno", "club", "consorcio", "patronato", "consejo", "gabinete",
      "bufete",
      "complejo", "sindicato", "obispado", "cabildo", "organismo",
    ]
    let feminine: Set<String> = [
      "universidad", "escuela", "fundacion", "clinica", "asociacion", "junta", "consejeria", "biblioteca",
      "agencia", "residencia", "academia", "panaderia", "cafeteria", "tienda", "guarderia", "farmacia",
      "peluqueria", "diputacion", "mancomunidad", "generalitat", "xunta", "comunidad", "federacion",
      "confederacion", "cooperativa", "compania", "empresa", "editorial", "gestoria", "asesoria",
      "consultora",
      "oficina", "delegacion", "camara", "sociedad", "libreria", "facultad", "corporacion",
    ]
    return masculine.contains(first) ? "en el" : feminine.contains(first) ? "en la" : "en"
  }
}
