import Base
import Content
import Testing

@testable import Tailoring

/// Sentences against the facts they name: what may pass, and what must not.
@Suite struct ClaimCheckerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var person: String
    var facts: [String]
    var text: String
    var testDescription: String { text }
    init(_ person: String, _ facts: [String], _ text: String) {
      self.person = person
      self.facts = facts
      self.text = text
    }
  }

  static func problems(_ test: Case) -> [ClaimProblem] {
    let profile = [People.nurse, People.engineer, People.german].first { $0.slug == test.person }!
    var store = FactStore(profile)
    var posting = People.posting("Ref: AB-12\n## Requirements\n- Dialysis nursing\n")
    posting.location = People.text("Boston")
    posting.contact = Contact()
    posting.contact?.name = People.text("Ada Brook")
    store.add(posting, RequirementReader.read(posting))
    return ClaimChecker(store, date: People.today).problems(
      in: test.text, restingOn: test.facts.map { FactID($0) })
  }

  static let supported: [Case] = [
    // Verbatim.
    Case("nurse", ["w1/0"], "Led a team of 12 nurses on a 16-bed intensive care unit"),
    Case("nurse", ["w1/1"], "Cut medication errors by 30 % in 18 months with a double-check round."),
    Case("nurse", ["w1/4"], "Wrote the infection control checklist without outside help."),
    Case("nurse", ["w2/2"], "Did not miss a single handover audit in 2017."),
    Case("nurse", ["basics/summary"], "I teach, and I measure what we change."),
    Case("nurse", ["basics/summary"], "Intensive-care nurse with nine years at the bedside."),
    Case("engineer", ["w1/0"], "Built a Kafka pipeline for 9 million parcel scans a day."),
    Case("engineer", ["w1/1"], "Reduced the AWS bill from € 120,000 to € 80,000 a year"),
    Case("engineer", ["w1/2"], "Contributed to the migration of 300 dbt models to Snowflake"),
    Case("pflege", ["w1/0"], "Ein Team von 14 Pflegekräften geleitet und die Dienstplanung verantwortet"),
    Case(
      "pflege", ["w1/1"], "Wundversorgung nach Expertenstandards eingeführt; Druckgeschwüre um 40 % gesenkt"),
    Case("pflege", ["l2"], "Polnisch"),
    // In the first person, with the employer.
    Case("nurse", ["w1/0"], "I led a team of 12 nurses on a 16-bed intensive care unit."),
    Case(
      "nurse", ["w1/0", "w1"],
      "At Harbour Hospital I led a team of 12 nurses on a 16-bed intensive care unit."),
    Case(
      "nurse", ["w1/2", "w1"], "There I trained 14 new colleagues in mechanical ventilation and wound care."),
    Case(
      "nurse", ["w2/0", "w2"],
      "Before that, at Mill Lane Infirmary, I nursed eight patients a shift on a surgical ward."),
    Case("nurse", ["w1"], "Since April 2019 I have worked at Harbour Hospital."),
    Case("nurse", ["w2"], "From 2015 to 2019 I was a staff nurse at Mill Lane Infirmary."),
    Case("nurse", ["w1"], "I work as Senior Staff Nurse at Harbour Hospital."),
    Case(
      "engineer", ["w1/0", "w1"], "At Parcel Works I built a Kafka pipeline for 9 million parcel scans a day."
    ),
    Case(
      "engineer", ["w2/1", "w2"],
      "Earlier, at Corner Shops Ltd, I replaced spreadsheets by a PostgreSQL database."),
    Case(
      "pflege", ["w1/0", "w1"],
      "Beim Seniorenhaus Lindenhof habe ich ein Team von 14 Pflegekräften geleitet und die Dienstplanung verantwortet."
    ),
    Case("pflege", ["w2/0"], "Dort habe ich Behandlungspflege für 18 Patienten je Tour übernommen."),
    Case("pflege", ["basics/summary"], "Ich bin Pflegefachmann mit elf Jahren Erfahrung in der Altenpflege."),
    // Said otherwise.
    Case(
      "nurse", ["w1/1"],
      "I reduced medication errors by 30 percent within 18 months with a double-check round."),
    Case("nurse", ["w1/2"], "I taught wound care and mechanical ventilation to 14 colleagues."),
    Case("nurse", ["w1/0"], "My team has twelve nurses."),
    Case("nurse", ["w1/3"], "I supported the unit manager with rosters for 40 staff."),
    Case("nurse", ["w2/1"], "I helped to plan a recovery room with six beds."),
    Case("nurse", ["w1/4"], "I wrote the checklist for infection control."),
    Case("engineer", ["w1/1"], "I cut the AWS bill to € 80,000."),
    Case("engineer", ["w1/1"], "The yearly AWS bill went from € 120k to € 80k."),
    Case("engineer", ["w1/2"], "I contributed to the migration of dbt models to Snowflake."),
    Case("engineer", ["s2/1"], "I work with Kubernetes."),
    Case("engineer", ["s1/0", "s1/1"], "I use Python and SQL."),
    Case("engineer", ["w1/3"], "5 teams use the Python services I wrote."),
    Case("engineer", ["e1"], "I studied Informatics at Brno University (MSc)."),
    Case("nurse", ["l2"], "My German is at B1."),
    Case("nurse", ["c1"], "I hold the following: Advanced Life Support."),
    Case("nurse", ["c3"], "I hold the following: First Aid at Work."),
    Case("nurse", ["w1", "w2"], "I have nine years of experience."),
    Case("pflege", ["w1/1"], "Ich habe die Wundversorgung nach Expertenstandards eingeführt."),
    Case("pflege", ["w1/2"], "Als Praxisanleiter habe ich sieben Auszubildende begleitet."),
    Case("pflege", ["c1"], "Dazu kommen: Führerschein Klasse B."),
    // The posting's names.
    Case(
      "nurse", ["posting/position", "posting/company"],
      "You are looking for a Ward Sister at St Brannock Hospital."),
    Case(
      "nurse", ["posting/position", "posting/company"],
      "I am applying for the post of Ward Sister at St Brannock Hospital."),
    Case(
      "nurse", ["posting/requirement-1"],
      "Your posting also asks for dialysis, which my record does not yet show."),
  ]

  static let unsupported: [Case] = [
    // Numbers, units, dates, years.
    Case("nurse", ["w1/0"], "I led a team of 21 nurses on a 16-bed intensive care unit."),
    Case("nurse", ["w1/0"], "I led a team of 12 nurses on a 61-bed intensive care unit."),
    Case("nurse", ["w1/0"], "I led more than 12 nurses on an intensive care unit."),
    Case("nurse", ["w1/1"], "I cut medication errors by 50 % in 18 months."),
    Case("nurse", ["w1/1"], "I cut medication errors by 30 % in 18 weeks."),
    Case("nurse", ["w1/1"], "I cut medication errors by 18 % in 30 months."),
    Case("nurse", ["w1/1"], "I halved medication errors."),
    Case("engineer", ["w1/1"], "I reduced the AWS bill from € 80,000 to € 120,000 a year."),
    Case("engineer", ["w1/1"], "I reduced the AWS bill by $ 80,000."),
    Case("engineer", ["w1/1"], "I reduced the AWS bill to € 8,000 a year."),
    Case("engineer", ["w1/0"], "I built a Kafka pipeline for 9 billion parcel scans a day."),
    Case("nurse", ["w1"], "Since March 2019 I have worked at Harbour Hospital."),
    Case("nurse", ["w2"], "From 2013 to 2019 I worked at Mill Lane Infirmary."),
    Case("nurse", ["w1", "w2"], "I have twelve years of experience."),
    Case("nurse", ["basics/summary"], "I am an intensive-care nurse with nineteen years at the bedside."),
    Case("pflege", ["w1/0"], "Ich habe ein Team von 40 Pflegekräften geleitet."),
    Case("pflege", ["w1/1"], "Ich habe Druckgeschwüre um mehr als 40 % gesenkt."),
    // Names.
    Case("nurse", ["w1/0", "w1"], "At Mayo Clinic I led a team of 12 nurses."),
    Case("nurse", ["w1/0"], "I led a team of 12 nurses at Harbour Hospital in Boston."),
    Case("engineer", ["w1/0", "w1"], "At Google I built a Kafka pipeline for 9 million parcel scans a day."),
    Case("pflege", ["w1/0", "w1"], "Bei der Charité habe ich ein Team von 14 Pflegekräften geleitet."),
    Case("engineer", ["e1"], "I studied Informatics at Stanford University (MSc)."),
    // Skills and degrees.
    Case("nurse", ["w1/2"], "I trained 14 new colleagues in dialysis and wound care."),
    Case("engineer", ["w1/0"], "I built a Kafka and Terraform pipeline for 9 million parcel scans a day."),
    Case("engineer", ["s1/0"], "I use Python and Rust."),
    Case("engineer", ["w1/3"], "I wrote Java services that 5 teams use."),
    Case("engineer", ["e1"], "I hold a PhD in Informatics from Brno University."),
    Case("nurse", ["e1"], "I studied Nursing at Severn University (MSc)."),
    Case("pflege", ["w1/1"], "Ich habe die Wundversorgung und die Dialyse eingeführt."),
    Case("nurse", ["c1"], "I hold the following: Advanced Life Support and PMP."),
    // Rank and scope.
    Case("nurse", ["w1/3"], "I managed rosters for 40 staff."),
    Case("nurse", ["w1/3"], "I led the rosters for 40 staff."),
    Case("nurse", ["w2/1"], "I planned and opened a recovery room with six beds."),
    Case("engineer", ["w1/2"], "I led the migration of 300 dbt models to Snowflake."),
    Case("engineer", ["w1/2"], "I built the migration of 300 dbt models to Snowflake."),
    Case("engineer", ["w1/0"], "I led the build of a Kafka pipeline for 9 million parcel scans a day."),
    Case("engineer", ["w1"], "I work as Senior Data Engineer at Parcel Works."),
    Case("engineer", ["w1"], "I am Head of Data at Parcel Works."),
    Case("nurse", ["w1"], "I work as nurse manager at Harbour Hospital."),
    Case("pflege", ["w2/1"], "Ich habe die Einarbeitung neuer Kollegen geleitet."),
    Case("pflege", ["w2"], "Ich war Leiter beim Pflegedienst Morgenrot."),
    Case("nurse", ["w1/2"], "I trained all new colleagues in wound care."),
    Case("engineer", ["w1/0"], "I single-handedly built a Kafka pipeline."),
    Case("engineer", ["w1/3"], "I wrote global Python services."),
    // Negation, familiarity, mixing, nothing to rest on.
    Case("nurse", ["w1/4"], "I wrote the infection control checklist with outside help."),
    Case("nurse", ["w2/2"], "I did miss a single handover audit in 2017."),
    Case("nurse", ["w1/2"], "I have not trained colleagues in wound care."),
    Case("nurse", ["s2/1"], "I work with SQL."),
    Case("nurse", ["l2"], "I speak German fluently."),
    Case("nurse", ["w1/0", "w2"], "At Mill Lane Infirmary I led a team of 12 nurses."),
    Case(
      "engineer", ["w1/0", "w2"],
      "At Corner Shops Ltd I built a Kafka pipeline for 9 million parcel scans a day."),
    Case("nurse", [], "I am a nurse."),
    Case("nurse", ["w9/0"], "I am a nurse."),
    Case("nurse", ["posting/position"], "I have worked as Ward Sister."),
    Case(
      "nurse", ["posting/position", "posting/company"],
      "I held the position of Ward Sister at St Brannock Hospital."),
    Case("nurse", ["posting/company"], "I currently work at St Brannock Hospital."),
    Case(
      "nurse", ["posting/position", "posting/company"], "My role as Ward Sister is at St Brannock Hospital."),
    Case(
      "nurse", ["posting/position", "posting/company"],
      "I am applying for the post of Ward Sister at St Brannock Hospital, which I have held before."),
    Case(
      "nurse", ["posting/position", "posting/company"],
      "Ich bewerbe mich um die Stelle Ward Sister, in der ich am St Brannock Hospital bereits arbeite."),
    Case(
      "nurse", ["posting/position", "posting/company"],
      "J’ai occupé le poste de Ward Sister chez St Brannock Hospital."),
    Case("nurse", ["posting/position"], "Mi puesto es Ward Sister."),
    Case("nurse", ["posting/position"], "Meine Stelle ist Ward Sister."),
    Case("nurse", ["posting/contact"], "I reported to Ada Brook."),
    Case("nurse", ["posting/location", "w1/0"], "I led a team of 12 nurses in Boston."),
    Case("nurse", ["posting/requirement-1"], "I have experience with dialysis nursing."),
    // Plain invention.
    Case("nurse", ["w1/0"], "I led a team of 12 nurses and won the patients' trust award."),
    Case("engineer", ["w1/0"], "I built a Kafka pipeline that increased revenue."),
    Case(
      "nurse", ["w1/2"], "I trained 14 new colleagues in mechanical ventilation and bandage-free healing."),
  ]

  @Test(arguments: supported) func passes(_ test: Case) { #expect(Self.problems(test).isEmpty) }
  @Test(arguments: unsupported) func isCaught(_ test: Case) { #expect(!Self.problems(test).isEmpty) }

  @Test func reasonsNameTheWords() {
    let found = Self.problems(Case("nurse", ["w1/0", "w1"], "At Mayo Clinic I led a team of 21 nurses."))
    #expect(found.contains(ClaimProblem(.name, "Mayo")))
    #expect(found.contains(ClaimProblem(.number, "21 nurses")))
  }

  @Test func thereAreEnoughCases() {
    #expect(Self.supported.count >= 40)
    #expect(Self.unsupported.count >= 40)
  }
}
