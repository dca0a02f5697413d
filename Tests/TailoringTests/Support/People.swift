import Base
import Content

@testable import Tailoring

/// Profiles built by hand.
enum People {
  static func text(_ value: String) -> Text {
    Text(RichText(plain: value), origin: Origin(factID: nil, fieldPath: "", range: nil))
  }

  static func range(_ start: PartialDate, _ end: PartialDate?) -> DateRange {
    DateRange(start: start, end: end, isCurrent: end == nil)
  }

  static func highlights(_ item: String, _ texts: [String]) -> [Highlight] {
    texts.enumerated().map { Highlight(id: FactID("\(item)/\($0.offset)"), text: text($0.element)) }
  }

  static func work(
    _ id: String, _ position: String, _ name: String, _ start: PartialDate, _ end: PartialDate?,
    _ lines: [String]
  ) -> Work {
    var work = Work(id: FactID(id), dates: range(start, end))
    work.position = text(position)
    work.name = text(name)
    work.highlights = highlights(id, lines)
    return work
  }

  static func role(
    _ id: String, _ title: String, _ start: PartialDate, _ end: PartialDate?, _ lines: [String]
  ) -> Role {
    var role = Role(id: FactID(id), dates: range(start, end))
    role.position = text(title)
    role.highlights = highlights(id, lines)
    return role
  }

  static func skills(_ id: String, _ name: String, _ keywords: [String]) -> Skill {
    var skill = Skill(id: FactID(id))
    skill.name = text(name)
    skill.keywords = keywords.enumerated().map {
      Keyword(id: FactID("\(id)/\($0.offset)"), name: text($0.element))
    }
    return skill
  }

  static func fluency(_ id: String, _ language: String, _ level: String) -> Fluency {
    var out = Fluency(id: FactID(id))
    out.language = text(language)
    out.fluency = text(level)
    return out
  }

  static func school(_ id: String, _ type: String, _ area: String, _ place: String, _ from: Int, _ to: Int)
    -> Education
  {
    var out = Education(id: FactID(id), dates: range(PartialDate(year: from), PartialDate(year: to)))
    out.studyType = text(type)
    out.area = text(area)
    out.institution = text(place)
    return out
  }

  static func certificate(_ id: String, _ name: String) -> Certificate {
    var out = Certificate(id: FactID(id))
    out.name = text(name)
    return out
  }

  static let nurse: Profile = {
    var p = Profile(slug: "nurse", language: "en")
    p.basics.name = text("Nora Quill")
    p.basics.summary = text(
      "Intensive-care nurse with nine years at the bedside. I teach, and I measure what we change.")
    p.work = [
      work(
        "w1", "Senior Staff Nurse", "Harbour Hospital", PartialDate(year: 2019, month: 4), nil,
        [
          "Led a team of 12 nurses on a 16-bed intensive care unit",
          "Cut medication errors by 30 % in 18 months with a double-check round",
          "Trained 14 new colleagues in mechanical ventilation and wound care",
          "Assisted the unit manager with rosters for 40 staff",
          "Wrote the infection control checklist without outside help",
        ]),
      work(
        "w2", "Staff Nurse", "Mill Lane Infirmary", PartialDate(year: 2015, month: 9),
        PartialDate(year: 2019, month: 3),
        [
          "Nursed eight patients a shift on a surgical ward",
          "Helped plan and open a recovery room with six beds",
          "Did not miss a single handover audit in 2017",
        ]),
    ]
    p.skills = [
      skills("s1", "Clinical", ["mechanical ventilation", "wound care", "triage"]),
      skills("s2", "Computing", ["Excel", "basic SQL"]),
    ]
    p.languages = [fluency("l1", "English", "native"), fluency("l2", "German", "B1")]
    p.certificates = [
      certificate("c1", "Advanced Life Support"), certificate("c2", "NMC registration"),
      certificate("c3", "First Aid at Work"),
    ]
    p.education = [school("e1", "BSc", "Nursing", "Severn University", 2012, 2015)]
    return p
  }()

  static let engineer: Profile = {
    var p = Profile(slug: "engineer", language: "en")
    p.basics.name = text("Emil Stahl")
    p.basics.summary = text("Data engineer with six years in logistics.")
    p.work = [
      work(
        "w1", "Data Engineer", "Parcel Works", PartialDate(year: 2020, month: 1), nil,
        [
          "Built a Kafka pipeline for 9 million parcel scans a day",
          "Reduced the AWS bill from € 120,000 to € 80,000 a year",
          "Contributed to the migration of 300 dbt models to Snowflake",
          "Wrote Python services that 5 teams use",
        ]),
      work(
        "w2", "Analyst", "Corner Shops Ltd", PartialDate(year: 2018, month: 2),
        PartialDate(year: 2019, month: 12),
        ["Built 60 reports in Power BI for buyers", "Replaced spreadsheets by a PostgreSQL database"]),
    ]
    p.skills = [
      skills("s1", "Languages", ["Python", "SQL", "Scala"]), skills("s2", "Cloud", ["AWS", "k8s"]),
    ]
    p.education = [school("e1", "MSc", "Informatics", "Brno University", 2013, 2018)]
    return p
  }()

  static let german: Profile = {
    var p = Profile(slug: "pflege", language: "de")
    p.basics.name = text("Jörg Weiß")
    p.basics.summary = text("Pflegefachmann mit elf Jahren Erfahrung in der Altenpflege.")
    p.work = [
      work(
        "w1", "Wohnbereichsleiter", "Seniorenhaus Lindenhof", PartialDate(year: 2017, month: 5), nil,
        [
          "Ein Team von 14 Pflegekräften geleitet und die Dienstplanung verantwortet",
          "Wundversorgung nach Expertenstandards eingeführt; Druckgeschwüre um 40 % gesenkt",
          "Sieben Auszubildende als Praxisanleiter begleitet",
        ]),
      work(
        "w2", "Altenpfleger", "Pflegedienst Morgenrot", PartialDate(year: 2013, month: 3),
        PartialDate(year: 2017, month: 4),
        ["Behandlungspflege für 18 Patienten je Tour übernommen", "Einarbeitung neuer Kollegen unterstützt"]),
    ]
    p.languages = [fluency("l1", "Deutsch", "Muttersprache"), fluency("l2", "Polnisch", "B2")]
    p.certificates = [certificate("c1", "Führerschein Klasse B")]
    return p
  }()

  static let today = PartialDate(year: 2025, month: 6)

  static func posting(
    _ text: String, company: String? = "St Brannock Hospital", position: String? = "Ward Sister",
    language: LanguageTag = "en"
  )
    -> JobPosting
  {
    var posting = JobPosting(
      slug: "post", source: SourceText(file: "post.md", text: text), text: text, textStart: .start)
    posting.company = company.map { Self.text($0) }
    posting.position = position.map { Self.text($0) }
    posting.language = language
    return posting
  }
}
