/// Help, supervision, drafts, parts and trials, in four languages.
extension ClaimLexicon {
  /// What restricts a piece of a fact, and what in the sentence keeps the restriction.
  static let restrictions: [Restriction] = [
    Restriction(
      [.en],
      "under supervision|under guidance|under the guidance|under the supervision|supervised by|guided by",
      "supervision|guidance|supervised|guided|under"),
    Restriction([.de], "unter Anleitung|unter Aufsicht", "Anleitung|Aufsicht|unter|angeleitet|beaufsichtigt"),
    Restriction([.fr], "sous la supervision|sous supervision|encadré par", "supervision|sous|encadré"),
    Restriction([.es], "bajo supervisión|bajo la supervisión", "supervisión|bajo|supervisado"),
    Restriction(
      [.en],
      "with the help of|with help from|with the support of|with support from|with the assistance of|with assistance from|assisted by|helped by|supported by",
      "help|helped|support|supported|assistance|assisted"),
    Restriction(
      [.de], "mit Hilfe von|mit Unterstützung|unterstützt von|unterstützt durch",
      "Hilfe|Unterstützung|unterstützt"),
    Restriction(
      [.fr], "avec l'aide|avec l’aide|avec le soutien|avec l'appui|aidé par|aidée par|épaulé par|épaulée par",
      "aide|soutien|appui|aidé|aidée|épaulé|épaulée"),
    Restriction(
      [.es], "con ayuda|con la ayuda|con apoyo|con el apoyo|ayudado por|ayudada por|apoyado por|apoyada por",
      "ayuda|apoyo|ayudado|ayudada|apoyado|apoyada"),
    Restriction(
      [.en], "shared|jointly|together with|in a team|as part of a team",
      "shared|share|joint|jointly|together|team|we|our"),
    Restriction([.de], "gemeinsam|zusammen mit|im Team", "gemeinsam|zusammen|Team|wir|unser"),
    Restriction([.fr], "conjointement|en équipe|ensemble", "conjointement|équipe|nous|ensemble"),
    Restriction(
      [.es], "junto con|en equipo|conjuntamente", "junto|equipo|conjuntamente|diseñamos|hicimos"),
    Restriction(
      [.en], "sometimes|occasionally|at times|now and then",
      "sometimes|occasional|times|now and then|when needed"),
    Restriction(
      [.de], "manchmal|gelegentlich|zeitweise|ab und zu", "manchmal|gelegentlich|zeitweise|ab und zu|mitunter"
    ),
    Restriction(
      [.fr], "parfois|à l'occasion|de temps en temps|ponctuellement",
      "parfois|occasion|occasionnel|occasionnellement|de temps en temps|ponctuel|ponctuellement"),
    Restriction(
      [.es], "a veces|de vez en cuando|ocasionalmente",
      "a veces|de vez en cuando|ocasional|ocasionalmente|ocasiones"),
    Restriction(
      [.en], "forecast|forecasted|projected|anticipated|expected savings",
      "forecast|projected|anticipated|expected|planned"),
    Restriction(
      [.de], "voraussichtlich|prognostiziert|prognostizierte|erwartete Einsparung|hochgerechnet",
      "voraussichtlich|prognostiziert|prognostizierte|erwartet|erwartete|hochgerechnet|rechne|geplant|soll"),
    Restriction(
      [.fr], "prévisionnel|prévisionnelle|prévu|prévue|prévus|prévues|attendu|attendue",
      "prévisionnel|prévisionnelle|prévu|prévue|prévus|prévues|prévision|attendu|attendue"),
    Restriction(
      [.es], "previsto|prevista|previstos|previstas|esperado|esperada",
      "previsto|prevista|previstos|previstas|previsión|prevé|esperado|esperada"),
    Restriction([.en], "first-line maintenance|first line maintenance", "first|basic|simple|routine|minor"),
    Restriction([.fr], "premier niveau|niveau 1", "premier|niveau|simple|courante|courant|petite"),
    Restriction([.es], "primer nivel", "primer|nivel|básico|sencillo"),
    Restriction([.en], "part-time|half-time", "part|half"),
    Restriction([.de], "Teilzeit|nebenberuflich", "Teilzeit|nebenberuflich"),
    Restriction([.fr], "temps partiel", "temps partiel|partiel"),
    Restriction([.es], "media jornada|tiempo parcial", "media jornada|parcial"),
    Restriction(
      [.en], "a draft|drafted|draft of|proposal|proposed|prototype|prototyped|pilot",
      "draft|drafted|proposal|proposed|prototype|prototyped|pilot|piloted|trial|outline|outlined"),
    Restriction(
      [.de], "Entwurf|Prototyp|Pilot|Pilotprojekt", "Entwurf|Prototyp|Pilot|Pilotprojekt|entworfen|entwarf"),
    Restriction(
      [.fr], "brouillon|proposition|prototype|projet de", "brouillon|proposition|prototype|projet|proposé"),
    Restriction(
      [.es], "borrador|propuesta|prototipo|piloto",
      "borrador|propuesta|propuesto|propuso|prototipo|piloto|propuse"),
    Restriction(
      [.en], "one of the|one of|some of|parts of|part of|half of|partly|mostly",
      "one|some|part|parts|half|partly|mostly|most|mainly|of"),
    Restriction(
      [.de], "einer der|eine der|eines der|ein Teil|Teile der|teilweise|überwiegend|meist",
      "einer|eine|eines|Teil|Teile|teilweise|überwiegend|meist|meisten"),
    Restriction(
      [.fr], "l'un des|l'une des|une partie|en partie|surtout|principalement",
      "un|une|partie|surtout|principalement|plupart"),
    Restriction(
      [.es], "uno de|una de|parte de|en parte|sobre todo", "uno|una|parte|mayoría|sobre todo|principalmente"),
    Restriction(
      [.en], "tried|attempted|aimed|applied for|nominated|shortlisted|interviewed for",
      "tried|try|attempted|attempt|aimed|aim|applied|application|nominated|nomination|shortlisted|shortlist|interviewed"
    ),
    Restriction(
      [.de], "versucht|beworben um|nominiert|angestrebt",
      "versucht|Versuch|beworben|nominiert|Nominierung|angestrebt"),
    Restriction(
      [.en],
      "during my studies|during studies|as a student|in an internship|during an internship|in my internship|on placement|work placement|while studying",
      "studies|student|studying|internship|intern|placement|university|college|degree"),
    Restriction(
      [.de],
      "im Studium|während des Studiums|im Praktikum|während des Praktikums|während meines Studiums|als Werkstudent",
      "Studium|Studiums|Praktikum|Praktikums|Praktikant|Praktikantin|Werkstudent|Werkstudentin|Student|Studentin|studierte"
    ),
    Restriction(
      [.fr], "en stage|pendant mes études|pendant un stage|lors d'un stage|lors d’un stage|en alternance",
      "stage|stagiaire|études|étudiant|étudiante|alternance|alternant|alternante|apprentissage"),
    Restriction(
      [.es], "en prácticas|durante mis estudios|durante las prácticas|durante la carrera",
      "prácticas|estudios|estudiante|carrera|becario|becaria|practicante"),
    Restriction([.en], "certificate of attendance|attendance certificate", "attendance|attended"),
    Restriction(
      [.de], "Teilnahmebescheinigung|Teilnahmebestätigung",
      "Teilnahmebescheinigung|Teilnahmebestätigung|Teilnahme|teilgenommen"),
    Restriction(
      [.fr], "attestation de présence|attestation de participation", "présence|participation|suivi|participé"),
    Restriction([.es], "certificado de asistencia", "asistencia|asistí|asistido"),
    Restriction([.fr], "essayé|tenté|nommé pour", "essayé|tenté|nommé"),
    Restriction([.es], "intentado|nominado", "intentado|intenté|nominado"),
  ]

  /// What restricts a piece of a fact in some languages, and what keeps it in the sentence.
  struct Restriction: Sendable {
    var tongues: [Tongue]
    var said: PhraseSet
    var kept: PhraseSet

    init(_ tongues: [Tongue], _ said: String, _ kept: String) {
      self.tongues = tongues
      self.said = PhraseSet(said)
      self.kept = PhraseSet(kept)
    }
  }
}
