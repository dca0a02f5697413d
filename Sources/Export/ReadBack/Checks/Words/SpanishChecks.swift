internal import Tailoring

/// The words of checks in Spanish.
struct SpanishChecks: CheckWords {
  func name(_ look: FileCheck.Look) -> String {
    switch look {
    case .whole: "archivo entero"
    case .textLayer: "capa de texto"
    case .owner: "nombre"
    case .bulletsInOrder: "frases al pie de la letra, en el orden del contenido"
    case .bulletsByLines: "frases al pie de la letra, por líneas"
    case .bulletsBy(let program): "frases al pie de la letra, \(program)"
    case .order: "orden"
    case .headings: "títulos de las secciones"
    case .contact: "contacto en el texto"
    case .dates: "años"
    case .fonts: "fuentes"
    case .tags: "etiquetas"
    case .tagOrder: "orden de las etiquetas"
    case .language: "idioma"
    case .title: "título"
    case .hiddenText: "ningún texto oculto"
    case .characters: "ningún carácter ilegible"
    }
  }

  func detail(_ finding: FileCheck.Finding) -> String {
    switch finding {
    case .found(let text): text
    case .needsProfile: "hace falta el perfil (--profile)"
    case .tooComplex:
      "demasiado complejo para leerlo: un CV requiere cien veces menos trabajo"
    case .encrypted: "el archivo está cifrado; conviene guardarlo sin contraseña"
    case .damaged:
      "el archivo está dañado: su lista de objetos no lleva a ninguna parte; conviene exportarlo o descargarlo de nuevo"
    case .nothingCutOff: "no falta nada"
    case .noPage: "no se puede leer ninguna página"
    case .emptyPage(let page): "la página \(page) no tiene texto"
    case .extent(let pages, let words): "\(count(pages, "página")), \(count(words, "palabra"))"
    case .nameMissing(let name): "\(quoted(name)) no está en el archivo: ¿es el perfil de esta persona?"
    case .noBullets: "el perfil no tiene frases"
    case .programMissing: "no está instalado, o falló"
    case .tooManyBullets(let number?): "\(count(number, "frase")) son demasiadas para buscarlas"
    case .tooManyBullets(nil): "el perfil tiene demasiadas frases para buscarlas"
    case .noneInFile(let number): "de \(count(number, "frase")) del perfil, ninguna está en el archivo"
    case .noneReadable(let number):
      "de \(count(number, "frase")) del perfil, no se puede leer ninguna en el archivo"
    case .broken(let text, let number): "\(quoted(text)) no se lee como está escrito (\(number) en total)"
    case .bullets(let shown, let missing):
      count(shown, "frase")
        + (missing == 0
          ? "" : ", \(missing) más del perfil no \(missing == 1 ? "está" : "están") en el archivo")
    case .noBulletOfItem: "el archivo no muestra ninguna frase de un puesto que nombre"
    case .misplacedBullet(let text): "\(quoted(text)) no está debajo de su puesto y su empresa"
    case .ordered(let number): "\(count(number, "frase")) debajo de su puesto y su empresa"
    case .noHeading: "ninguna línea es un nombre usual de sección"
    case .noMail: "ninguna dirección de correo en el texto de las páginas"
    case .noYear: "no se puede leer ningún año"
    case .yearMissing(let year, let name): "el año \(year) de \(quoted(name)) no se puede leer"
    case .years(let number): number == 1 ? "1 año" : "\(number) años distintos"
    case .form(let form): detail(form)
    }
  }

  func detail(_ form: FileCheck.Form) -> String {
    switch form {
    case .notEmbedded(let font, let page): "\(quoted(font)), en la página \(page), no está incrustada"
    case .noCharacterMap(let font, let page):
      "\(quoted(font)), en la página \(page), no tiene tabla ToUnicode"
    case .noText: "el archivo no muestra texto"
    case .fontsWhole: "todas incrustadas, todas con tabla ToUnicode"
    case .untagged: "el archivo no tiene etiquetas"
    case .tagsInOrder: "las etiquetas se leen como las páginas"
    case .noTag(let text, let page): "\(quoted(text)), en la página \(page), no tiene etiqueta"
    case .readBefore(let text, let page):
      "\(quoted(text)), en la página \(page), se lee antes de lo que le precede"
    case .tagged(let parts):
      parts == 1
        ? "todo el texto está en la única parte etiquetada"
        : "todo el texto está en una de \(parts) partes etiquetadas"
    case .noLanguage: "el archivo no dice su idioma"
    case .noTitle: "el archivo no tiene título"
    case .title(let title): quoted(title)
    case .hidden(let text, let page, let reason): "\(quoted(text)), en la página \(page), \(hidden(reason))"
    case .nothingHidden: "no se encontró nada"
    case .forbidden(let character, let page, let around):
      "\(character) en la página \(page), en \(quoted(around))"
    case .nothingForbidden:
      "ningún guion opcional, ligadura, carácter de control ni de uso privado"
    }
  }

  func hidden(_ reason: HiddenText.Reason) -> String {
    switch reason {
    case .tiny: "mide menos de 4 pt"
    case .invisible: "está compuesto sin tinta"
    case .transparent: "es transparente"
    case .offPage: "queda fuera de la página"
    case .clipped: "está recortado"
    case .sameColor: "tiene el color de su fondo"
    case .covered: "está tapado"
    }
  }

  private func quoted(_ text: String) -> String { ReportLanguage.es.quoted(text) }
  private func count(_ number: Int, _ noun: String) -> String {
    "\(ReportLanguage.es.number(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
