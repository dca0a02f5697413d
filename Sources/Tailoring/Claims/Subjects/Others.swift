internal import Base

/// Words for others: who is something to the writer, and persons of any kind.
enum Others {
  private static let around = PerTongue { (tongue: Tongue) in HashedWords(split(aroundTexts[tongue.rawValue]))
  }
  private static let persons = PerTongue { (tongue: Tongue) in
    HashedWords(split(personTexts[tongue.rawValue]))
  }

  private static func split(_ text: String) -> [String] {
    text.pieces(" ", "\n").map { UnicodeForms.folded(String($0)) }
  }

  private static let aroundTexts = [
    """
    colleague colleagues coworker coworkers teammate teammates boss bosses supervisor supervisors superior superiors predecessor predecessors
    successor successors manager managers team teams department company employer firm crew staff others peers somebody someone everybody everyone partner partners
    assistant assistants deputy employees
    """,
    """
    kollege kollegen kollegin kolleginnen chef chefs chefin vorgesetzte vorgesetzter vorgesetzten vorgänger vorgängerin vorgängern nachfolger nachfolgerin
    team teams mannschaft abteilung firma betrieb unternehmen arbeitgeber mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitende mitarbeitenden
    leute belegschaft partner partnerin jemand andere
    """,
    """
    collègue collègues patron patronne supérieur supérieure supérieurs prédécesseur prédécesseurs successeur équipe équipes entreprise société employeur
    collaborateur collaboratrice collaborateurs collaboratrices chef cheffe chefs associé associée associés
    """,
    """
    compañero compañera compañeros compañeras colega colegas jefe jefa jefes superior superiores predecesor predecesora antecesor antecesora sucesor sucesora
    equipo equipos empresa empleador plantilla empleados socio socia socios ayudante
    """,
  ]

  private static let personTexts = [
    """
    nurse nurses teacher teachers engineer engineers technician technicians director directors officer officers auditor auditors contractor contractors
    subcontractor subcontractors architect architects tenant tenants landlord landlords patient patients pupil pupils student students child children resident residents
    client clients customer customers trainee trainees apprentice apprentices volunteer volunteers worker workers consultant consultants chef chefs cook cooks doctor
    doctors surgeon surgeons physician physicians intern interns member members owner owners operative operatives developer developers analyst analysts clerk clerks
    head heads chair chairman chairwoman dean secretary treasurer president minister mayor judge judges editor editors producer producers
    inspector inspectors adviser advisers advisor advisors coordinator coordinators electrician electricians baker bakers farmer farmers carpenter carpenters
    driver drivers guest guests parent parents sister matron foreman professor lawyer lawyers solicitor solicitors accountant accountants
    """,
    """
    pflegekraft pflegekräfte lehrer lehrerin lehrkraft lehrkräfte ingenieur ingenieurin ingenieure techniker technikerin leiter leiterin leitung direktor direktorin prüfer
    prüferin architekt architektin mieter mieterin patient patientin patienten schüler schülerin schülerinnen kinder kunde kundin kunden auszubildende auszubildender auszubildenden
    azubi azubis geselle gesellen meister meisterin arzt ärztin ärzte koch köchin köche inhaber inhaberin bauleiter bauleiterin polier professor professorin
    küchenchef küchenchefin tochterfirmen
    """,
    """
    infirmier infirmière infirmiers infirmières enseignant enseignante ingénieur ingénieure technicien technicienne directeur directrice auditeur architecte locataire
    locataires patient patients élève élèves étudiant étudiants étudiante étudiantes client clients cliente apprenti apprentis apprentie stagiaire stagiaires médecin médecins chirurgien
    propriétaire gérant gérante professeur maître conducteur comptable comptables bénévoles ouvriers
    """,
    """
    enfermero enfermera enfermeros enfermeras profesor profesora ingeniero ingeniera técnico técnica director directora auditor auditora arquitecto arquitecta inquilino inquilinos
    paciente pacientes alumno alumnos alumna alumnas estudiante estudiantes cliente clientes aprendiz aprendices becario becaria becarios médico médica médicos cirujano dueño dueña
    propietario propietaria encargado encargada voluntarios operarios
    """,
  ]

  /// Whether a word says only who somebody is to the writer.
  static func isAround(_ word: Word, _ tongue: Tongue) -> Bool { around[tongue].contains(word.folded) }

  static func contains(_ word: Word, _ tongue: Tongue) -> Bool {
    isAround(word, tongue) || persons[tongue].contains(word.folded)
  }
}
