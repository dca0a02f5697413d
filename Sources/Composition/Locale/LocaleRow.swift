/// The words of one language. A new language is a new row in `all`.
struct LocaleRow: Sendable {
  var language: String
  /// January to December.
  var months: [String]
  /// As in date ranges, abbreviated the way the language does.
  var shortMonths: [String]
  /// As after a day, where the language declines them; else nil.
  var monthsOfDays: [String]? = nil
  var labels: [String: String]

  static let all = [english, german, french, spanish] + otherScripts

  static let english = LocaleRow(
    language: "en",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    labels: [
      "summary": "Profile", "work": "Experience", "volunteer": "Volunteering", "education": "Education",
      "projects": "Projects", "skills": "Skills", "certificates": "Certificates", "languages": "Languages",
      "publications": "Publications", "awards": "Awards", "interests": "Interests",
      "references": "References",
      "present": "present", "page": "Page", "cv": "CV", "letter": "Cover letter", "portfolio": "Portfolio",
      "enclosures": "Enclosures", "enclosure": "Enclosure", "contact": "Contact", "downloadCV": "CV as PDF",
      "resumeJSON": "Résumé as JSON",
      "readMore": "Read more", "backToPortfolio": "Back to the portfolio",
      "selectedProjects": "Selected projects",
      "courses": "Courses", "link": "Website", "phone": "Phone", "email": "E-mail", "address": "Address",
      "technologies": "Skills and methods", "role": "Role", "period": "Period",
      "skipToContent": "Skip to content",
      "viewCV": "View the CV", "home": "Home", "notFound": "Page not found", "score": "Grade",
      "client": "Client",
      "colon": ":",
    ])

  static let german = LocaleRow(
    language: "de",
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November",
      "Dezember",
    ],
    shortMonths: [
      "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ],
    labels: [
      "summary": "Profil", "work": "Berufserfahrung", "volunteer": "Ehrenamt", "education": "Ausbildung",
      "projects": "Projekte", "skills": "Kenntnisse", "certificates": "Zertifikate", "languages": "Sprachen",
      "publications": "Veröffentlichungen", "awards": "Auszeichnungen", "interests": "Interessen",
      "references": "Referenzen", "present": "heute", "page": "Seite", "cv": "Lebenslauf",
      "letter": "Anschreiben", "portfolio": "Portfolio", "enclosures": "Anlagen", "enclosure": "Anlage",
      "contact": "Kontakt",
      "downloadCV": "Lebenslauf als PDF", "resumeJSON": "Lebenslauf als JSON", "readMore": "Weiterlesen",
      "backToPortfolio": "Zurück zum Portfolio", "selectedProjects": "Ausgewählte Projekte",
      "courses": "Kurse", "link": "Website", "phone": "Telefon", "email": "E-Mail", "address": "Anschrift",
      "technologies": "Kenntnisse und Verfahren", "role": "Rolle", "period": "Zeitraum",
      "skipToContent": "Zum Inhalt", "viewCV": "Lebenslauf ansehen", "home": "Start",
      "notFound": "Seite nicht gefunden", "score": "Note",
      "client": "Auftraggeber",
    ])

  static let french = LocaleRow(
    language: "fr",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre",
      "décembre",
    ],
    shortMonths: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ],
    labels: [
      "summary": "Profil", "work": "Expérience professionnelle", "volunteer": "Engagement associatif",
      "education": "Formation", "projects": "Projets", "skills": "Compétences",
      "certificates": "Certifications",
      "languages": "Langues", "publications": "Publications", "awards": "Distinctions",
      "interests": "Centres d’intérêt", "references": "Références", "present": "aujourd’hui", "page": "Page",
      "cv": "CV", "letter": "Lettre de motivation", "portfolio": "Portfolio", "enclosures": "Pièces jointes",
      "enclosure": "Pièce jointe",
      "contact": "Contact", "downloadCV": "CV en PDF", "resumeJSON": "CV en JSON",
      "readMore": "Lire la suite",
      "backToPortfolio": "Retour au portfolio", "selectedProjects": "Projets choisis", "courses": "Cours",
      "link": "Site web", "phone": "Téléphone", "email": "E-mail", "address": "Adresse",
      "technologies": "Compétences et méthodes", "role": "Rôle", "period": "Période",
      "skipToContent": "Aller au contenu", "viewCV": "Voir le CV", "home": "Accueil",
      "notFound": "Page introuvable", "score": "Mention",
      "client": "Client", "colon": "\u{A0}:",
    ])

  static let spanish = LocaleRow(
    language: "es",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
      "noviembre", "diciembre",
    ],
    shortMonths: [
      "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic.",
    ],
    labels: [
      "summary": "Perfil", "work": "Experiencia", "volunteer": "Voluntariado", "education": "Formación",
      "projects": "Proyectos", "skills": "Competencias", "certificates": "Certificados",
      "languages": "Idiomas",
      "publications": "Publicaciones", "awards": "Premios", "interests": "Intereses",
      "references": "Referencias", "present": "actualidad", "page": "Página", "cv": "CV",
      "letter": "Carta de presentación", "portfolio": "Portafolio", "enclosures": "Adjuntos",
      "enclosure": "Adjunto",
      "contact": "Contacto", "downloadCV": "CV en PDF", "resumeJSON": "CV en JSON", "readMore": "Leer más",
      "backToPortfolio": "Volver al portafolio", "selectedProjects": "Proyectos escogidos",
      "courses": "Cursos",
      "link": "Sitio web", "phone": "Teléfono", "email": "Correo electrónico", "address": "Dirección",
      "technologies": "Competencias y métodos", "role": "Función", "period": "Período",
      "skipToContent": "Ir al contenido", "viewCV": "Ver el CV", "home": "Inicio",
      "notFound": "Página no encontrada", "score": "Nota",
      "client": "Cliente",
    ])
}
