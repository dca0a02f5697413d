import Base
import Content

/// What an importer made of a file, by the profile that it wrote.
enum FoundCV {
  static func facts(_ profile: Profile) -> CVFacts {
    var facts = CVFacts()
    let basics = profile.basics
    facts.name = one(basics.name, CVForms.name)
    facts.label = one(basics.label, CVForms.name)
    facts.emails = one(basics.email, CVForms.name)
    facts.phones = one(basics.phone, CVForms.digits)
    facts.links = links(basics)
    facts.summary = one(basics.summary, CVForms.letters)
    let place = basics.location
    let address = [place?.address, place?.postalCode, place?.city, place?.region, place?.countryCode]
    facts.location = one(address.compactMap { $0?.plain }.joined(separator: " "), CVForms.words)
    facts.jobs = profile.work.flatMap(jobs)
    facts.education = profile.education.map(study)
    facts.skills = unique(
      profile.skills.flatMap { skill in
        skill.keywords.isEmpty
          ? one(skill.name, CVForms.name) : skill.keywords.flatMap { one($0.name, CVForms.name) }
      })
    facts.languages = profile.languages.flatMap { one($0.language, CVForms.name) }
    facts.certificates = profile.certificates.flatMap { one($0.name, CVForms.name) }
    facts.publications = profile.publications.flatMap { one($0.name, CVForms.name) }
    facts.projects = profile.projects.flatMap { one($0.name, CVForms.name) }
    return facts
  }

  /// A position each, several roles at one employer being several.
  private static func jobs(_ work: Work) -> [CVFacts.Job] {
    var whole = CVFacts.Job()
    whole.employer = one(work.name, CVForms.name)
    whole.title = one(work.position, CVForms.name)
    whole.place = one(work.location, CVForms.words)
    (whole.start, whole.end) = bounds(work.dates)
    whole.bullets =
      one(work.description, CVForms.letters) + one(work.summary, CVForms.letters)
      + work.highlights.flatMap { one($0.text, CVForms.letters) }
    guard !work.roles.isEmpty else { return [whole] }
    var jobs = work.roles.map { role in
      var job = CVFacts.Job()
      job.employer = whole.employer
      job.title = one(role.position, CVForms.name)
      job.place = one(role.location ?? work.location, CVForms.words)
      (job.start, job.end) = bounds(role.dates)
      job.bullets =
        one(role.summary, CVForms.letters) + role.highlights.flatMap { one($0.text, CVForms.letters) }
      return job
    }
    jobs[0].bullets = whole.bullets + jobs[0].bullets
    return jobs
  }

  private static func study(_ education: Education) -> CVFacts.Study {
    var study = CVFacts.Study()
    study.institution = one(education.institution, CVForms.name)
    let degree = [education.studyType, education.area].compactMap { $0?.plain }.joined(separator: " ")
    study.degree = one(degree, CVForms.words)
    (study.start, study.end) = bounds(education.dates)
    return study
  }

  private static func links(_ basics: Basics) -> [CVValue] {
    var found: [CVValue] = basics.url.map { [CVValue($0.plain, Set(CVForms.link($0.plain)))] } ?? []
    for profile in basics.profiles {
      var forms = Set(profile.url.map { CVForms.link($0.plain) } ?? [])
      if let network = profile.network?.plain, let user = profile.username?.plain {
        forms.insert(CVForms.account(network, user))
      }
      let text = [profile.network, profile.username, profile.url].compactMap { $0?.plain }
      found.append(CVValue(text.joined(separator: " "), forms))
    }
    return unique(found)
  }

  private static func bounds(_ dates: DateRange) -> ([CVValue], [CVValue]) {
    let end = dates.end.map(text) ?? (dates.isCurrent ? "present" : "")
    return (one(dates.start.map(text) ?? "", CVForms.name), one(end, CVForms.name))
  }

  private static func text(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    return "\(date.year)-\(month < 10 ? "0" : "")\(month)"
  }

  private static func one(_ text: Text?, _ form: (String) -> String) -> [CVValue] {
    one(text?.plain ?? "", form)
  }

  private static func one(_ text: String, _ form: (String) -> String) -> [CVValue] {
    let form = form(text)
    return form.isEmpty ? [] : [CVValue(text, [form])]
  }

  private static func unique(_ values: [CVValue]) -> [CVValue] {
    var out: [CVValue] = []
    for value in values where !out.contains(where: { !$0.forms.isDisjoint(with: value.forms) }) {
      out.append(value)
    }
    return out
  }
}
