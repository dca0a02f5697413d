/// The names of the languages that postings ask for.
enum LanguageNames {
  /// Of a term's canonical name; nil where it is none of a language that is known. O(1).
  static func name(of canonical: String, in language: ReportLanguage) -> String? {
    // A name that counts only in one letter case is marked so.
    let canonical = canonical.hasPrefix("=") ? String(canonical.dropFirst()) : canonical
    guard let row = rows[canonical] else { return nil }
    return switch language {
    case .en: canonical
    case .de: row.de
    case .fr: row.fr
    case .es: row.es
    }
  }

  struct Row: Sendable {
    var de: String
    var fr: String
    var es: String
  }

  /// A line: the canonical name, then German, French, Spanish.
  private static let rows: [String: Row] = {
    var out: [String: Row] = [:]
    for line in table.split(separator: "\n") {
      let names = line.split(separator: "|").map(String.init)
      out[names[0]] = Row(de: names[1], fr: names[2], es: names[3])
    }
    return out
  }()

  private static let table = """
    English|Englisch|anglais|inglés
    German|Deutsch|allemand|alemán
    French|Französisch|français|francés
    Spanish|Spanisch|espagnol|español
    Italian|Italienisch|italien|italiano
    Portuguese|Portugiesisch|portugais|portugués
    Dutch|Niederländisch|néerlandais|neerlandés
    Polish|Polnisch|polonais|polaco
    Czech|Tschechisch|tchèque|checo
    Slovak|Slowakisch|slovaque|eslovaco
    Russian|Russisch|russe|ruso
    Ukrainian|Ukrainisch|ukrainien|ucraniano
    Turkish|Türkisch|turc|turco
    Arabic|Arabisch|arabe|árabe
    Chinese|Chinesisch|chinois|chino
    Mandarin|Mandarin|mandarin|mandarín
    Cantonese|Kantonesisch|cantonais|cantonés
    Japanese|Japanisch|japonais|japonés
    Korean|Koreanisch|coréen|coreano
    Hindi|Hindi|hindi|hindi
    Urdu|Urdu|ourdou|urdu
    Romanian|Rumänisch|roumain|rumano
    Hungarian|Ungarisch|hongrois|húngaro
    Greek|Griechisch|grec|griego
    Swedish|Schwedisch|suédois|sueco
    Danish|Dänisch|danois|danés
    Norwegian|Norwegisch|norvégien|noruego
    Finnish|Finnisch|finnois|finés
    Croatian|Kroatisch|croate|croata
    Serbian|Serbisch|serbe|serbio
    Bulgarian|Bulgarisch|bulgare|búlgaro
    Hebrew|Hebräisch|hébreu|hebreo
    Persian|Persisch|persan|persa
    Vietnamese|Vietnamesisch|vietnamien|vietnamita
    Tagalog|Tagalog|tagalog|tagalo
    Gujarati|Gujarati|gujarati|guyaratí
    Punjabi|Panjabi|pendjabi|panyabí
    Bengali|Bengalisch|bengali|bengalí
    Tamil|Tamil|tamoul|tamil
    Telugu|Telugu|télougou|telugu
    Marathi|Marathi|marathi|maratí
    Nepali|Nepali|népalais|nepalí
    Pashto|Paschtu|pachto|pastún
    Dari|Dari|dari|darí
    Kurdish|Kurdisch|kurde|kurdo
    Somali|Somali|somali|somalí
    Tigrinya|Tigrinya|tigrigna|tigriña
    Amharic|Amharisch|amharique|amárico
    Albanian|Albanisch|albanais|albanés
    Bosnian|Bosnisch|bosnien|bosnio
    Slovene|Slowenisch|slovène|esloveno
    Macedonian|Mazedonisch|macédonien|macedonio
    Lithuanian|Litauisch|lituanien|lituano
    Latvian|Lettisch|letton|letón
    Thai|Thai|thaï|tailandés
    Yoruba|Yoruba|yoruba|yoruba
    Igbo|Igbo|igbo|igbo
    Hausa|Hausa|haoussa|hausa
    Swahili|Suaheli|swahili|suajili
    Welsh|Walisisch|gallois|galés
    Irish Gaelic|Irisch|irlandais|irlandés
    Breton|Bretonisch|breton|bretón
    Catalan|Katalanisch|catalan|catalán
    Galician|Galicisch|galicien|gallego
    Luxembourgish|Luxemburgisch|luxembourgeois|luxemburgués
    Basque|Baskisch|basque|vasco
    sign language|Gebärdensprache|langue des signes|lengua de signos
    British Sign Language|Britische Gebärdensprache|langue des signes britannique|lengua de signos británica
    German Sign Language|Deutsche Gebärdensprache|langue des signes allemande|lengua de signos alemana
    French Sign Language|Französische Gebärdensprache|langue des signes française|lengua de signos francesa
    """
}
