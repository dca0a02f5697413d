internal import Base

/// How people begin and end letters in their own words: a line that greets a reader, a line that takes leave. Neither says
/// anything of who writes.
enum OwnCourtesies {
  /// The lines of a text that are such courtesies, as written. O(bytes).
  static func lines(of text: String) -> (greetings: [String], closings: [String]) {
    var out: (greetings: [String], closings: [String]) = ([], [])
    for part in text.split(whereSeparator: \.isNewline) {
      let line = String(part).trimmingBlanks()
      guard line.utf8.count <= 120 else { continue }
      if isGreeting(line) {
        out.greetings.append(line)
      } else if closings.contains(form(line)) {
        out.closings.append(line)
      }
    }
    return out
  }

  /// A short line that greets and ends as a salutation does: after the greeting stand names and forms of address alone.
  private static func isGreeting(_ line: String) -> Bool {
    guard let last = line.last, ",:!".contains(last) else { return false }
    let words = Words.of(line)
    guard (1...9).contains(words.count), let start = greetings.end(at: 0, in: words) else { return false }
    let names = words[start...].filter { !readers.contains($0.folded) }
    return names.count <= 4
      && names.allSatisfy { $0.isCapitalized && !$0.isNumeric && !FunctionWords.isGrammar($0) }
  }

  private static func form(_ line: String) -> String {
    Words.of(line).map(\.folded).joined(separator: " ")
  }

  private static let greetings = PhraseSet(
    """
    dear|hello|hi|good morning|good afternoon|to whom|sehr geehrte|sehr geehrter|guten Tag|guten Morgen|hallo|liebe|lieber|liebes|moin|grüezi|grüß Gott|
    madame|monsieur|mesdames|messieurs|bonjour|chère|cher|estimada|estimado|estimados|estimadas|apreciada|apreciado|hola|buenos días|buenas tardes|a quien|a la atención|
    muy señor|muy señores|distinguida|distinguido
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Forms of address and words for a reader who is not named.
  private static let readers = words(
    """
    mr mrs ms miss mx dr prof professor sir madam sirs hiring manager team recruitment recruiting recruiter committee panel
    selection colleagues all whom it may concern or and the
    frau herr herren damen und zusammen kolleginnen kollegen personalabteilung von vom der van de du la le del los las y et
    ou madame monsieur mesdames messieurs mademoiselle directrice directeur docteur sra sr srta senora senor senores senoras
    don dona equipo equipe seleccion corresponda atencion mios mio mia geehrte geehrter sehr liebe lieber liebes liebe zu zur dipl ing med
    m mme mlle dame rev
    """)

  private static let closings: Set<String> = {
    let text = """
      kind regards|best regards|warm regards|regards|best wishes|with best wishes|with kind regards|kindest regards|many thanks
      sincerely|sincerely yours|yours sincerely|yours faithfully|yours truly|respectfully|respectfully yours|with best regards
      all the best|with thanks
      mit freundlichen grussen|mit freundlichem gruss|freundliche grusse|beste grusse|viele grusse|herzliche grusse|liebe grusse
      mit besten grussen|mit herzlichen grussen|mit herzlichem gruss|hochachtungsvoll|schone grusse
      cordialement|bien cordialement|tres cordialement|bien a vous|sinceres salutations|salutations distinguees
      meilleures salutations|respectueusement|avec mes meilleures salutations|avec mes salutations distinguees|sincerement
      atentamente|muy atentamente|un saludo|saludos|saludos cordiales|un cordial saludo|cordialmente|reciba un cordial saludo
      reciban un cordial saludo|le saluda atentamente|les saluda atentamente|cordiales saludos
      """
    var out = Set(text.split { $0 == "|" || $0 == "\n" }.map { String($0).trimmingBlanks() })
    // "Veuillez agréer, Madame, l'expression de mes salutations distinguées."
    let readers = ["", "madame ", "monsieur ", "madame monsieur ", "mesdames messieurs "]
    let wishes = [
      "l expression de mes salutations distinguees", "mes salutations distinguees",
      "mes meilleures salutations",
      "mes sinceres salutations", "l expression de mes sentiments distingues",
      "l expression de mes sentiments les meilleurs", "l assurance de mes salutations distinguees",
      "l expression de mes salutations respectueuses", "mes cordiales salutations",
    ]
    let verbs = [
      "je vous prie d agreer ", "veuillez agreer ", "je vous prie de recevoir ", "veuillez recevoir ",
    ]
    for verb in verbs {
      for reader in readers { for wish in wishes { out.insert(verb + reader + wish) } }
    }
    return out
  }()
}
