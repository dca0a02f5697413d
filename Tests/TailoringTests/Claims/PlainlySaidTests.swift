import Base
import Content
import Testing

@testable import Tailoring

/// What people plainly write of themselves, and the lies beside it: under whose lead it was, that a deed came off, since when a
/// paper is held, by how much something nearly fell, how well a skill is known, degrees by their everyday names, what a title is of.
@Suite struct PlainlySaidTests {
  private static let supports: [EditedPerson: ClaimSupport] = {
    var out: [EditedPerson: ClaimSupport] = [:]
    for person in EditedPerson.allCases {
      guard let profile = person.profile else { continue }
      out[person] = ClaimSupport(
        matcher: Matcher(profile, date: People.today),
        checker: ClaimChecker(FactStore(profile), date: People.today), posting: [])
    }
    return out
  }()

  private func problems(_ person: EditedPerson, _ sentence: String) -> [ClaimProblem]? {
    Self.supports[person]?.problems(in: sentence, named: [])
  }

  @Test(arguments: lies)
  func refused(_ person: EditedPerson, _ sentence: String) {
    #expect(problems(person, sentence) != [], "\(sentence)")
  }

  @Test(arguments: truths)
  func passes(_ person: EditedPerson, _ sentence: String) {
    #expect(problems(person, sentence) == [], "\(sentence)")
  }

  static let lies: [(EditedPerson, String)] = [
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I prepared and passed two IFS audits."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I prepared, ran and passed two IFS audits."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I prepared for and passed two IFS audits."),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, I introduced the HACCP plan for three lines and passed two IFS audits."
    ),
    (.baker, "Dort führte ich das HACCP-Konzept für drei Linien ein und bestand zwei IFS-Audits."),
    (.baker, "Dort führte ich das HACCP-Konzept für drei Linien ein und nahm zwei IFS-Audits ab."),
    (.baker, "Ich bereitete zwei IFS-Audits vor und bestand sie."),
    (.baker, "Ich habe zwei IFS-Audits vorbereitet und bestanden."),
    (.baker, "Ich habe das HACCP-Konzept eingeführt und zwei IFS-Audits bestanden."),
    (.registrar, "I studied Museum studies and French at the University of the Burren (MA)."),
    (.registrar, "I hold an MA in Museum studies and French."),
    (.registrar, "I have a master's degree in museum studies and French."),
    (.registrar, "I studied French and Museum studies at the University of the Burren (MA)."),
    (.baker, "Ich habe den Meisterbrief im Bäckerhandwerk und als Bäckerin."),
    (.electrician, "Soy jefe de instaladores autorizado en baja tensión."),
    (.electrician, "Soy jefe de instaladores."),
    (.electrician, "Soy jefe de electricistas."),
    (.electrician, "Soy jefe de instalaciones."),
    (.electrician, "Trabajo como jefe de instaladores en Solmeseta Instalaciones."),
    (.clerk, "Je suis chef de clercs."),
    (.clerk, "Je suis responsable des actes de vente."),
    (.registrar, "I am head of loans."),
    (.registrar, "I am the manager of the collections assistants."),
    (.bakerInEnglish, "I am head of bakers."),
    (.bakerInEnglish, "I speak English and German fluently (C1)."),
    (.bakerInEnglish, "I speak German and English fluently (C1)."),
    (.bakerInEnglish, "I speak German fluently (C1)."),
    (.baker, "Ich spreche Deutsch und Englisch fließend (C1)."),
    (.baker, "Ich spreche Englisch und Deutsch (fließend, C1)."),
    (.registrar, "I speak English and French natively."),
    (.registrar, "I speak French and English natively."),
    (.clerk, "Je parle couramment anglais et allemand (C1)."),
    (.clerk, "Je parle français et anglais couramment (C1)."),
    (.electrician, "Hablo español y portugués con nivel B1."),
    (.baker, "Ich habe viele Zertifikate."),
    (.baker, "Ich habe zahlreiche Zertifikate."),
    (.baker, "Ich habe Zertifikate in mehreren Bereichen."),
    (.baker, "Ich habe Zertifikate der IHK Weserbergland."),
    (.baker, "Ich habe Zertifikate der Akademie des Bäckerhandwerks Hannover."),
    (.baker, "Ich habe zwei Zertifikate."),
    (.baker, "Ich habe etliche Zertifikate der IHK Weserbergland."),
    (.registrar, "I have many certificates."),
    (.registrar, "I have certificates from the Museum Couriers Association."),
    (.registrar, "I hold certificates in courier training."),
    (.registrar, "I have several certificates from the Museum Couriers Association."),
    (.registrar, "I hold two certificates from the Museum Couriers Association."),
    (.registrar, "I hold diplomas from the Museum Couriers Association."),
    (.bakerInEnglish, "I have certificates from IHK Weserbergland."),
    (.electrician, "Tengo certificados de la Junta de Castilla."),
    (.electrician, "Tengo muchos certificados."),
    (
      .electrician,
      "Tengo los certificados de instalador autorizado y de trabajos en altura de la Junta de Castilla."
    ),
    (.clerk, "J’ai plusieurs diplômes du Lycée Jacques-Cœur."),
    (.clerk, "J’ai des diplômes du Lycée Jacques-Cœur."),
    (.engineer, "I have designed gearboxes for ten years."),
    (.engineer, "I have designed gearboxes for twelve years."),
    (.engineer, "For twelve years I have designed gearboxes."),
    (.engineer, "I have calculated bearings for twelve years."),
    (.engineer, "I have led the development of gearboxes for twelve years."),
    (.engineer, "I have ten years of experience in gearbox design."),
    (.engineer, "I have certificates from TÜV Nord."),
    (.engineer, "I have certificates from the Chamber of Rostock."),
    (.engineer, "I have certificates in functional safety and project management from TÜV Nord."),
    (.engineer, "I am an advanced user of SAP."),
    (.engineer, "I master SAP."),
    (.engineer, "I am proficient in SAP."),
    (.engineer, "I have a master's degree in calculation."),
    (.engineer, "I have a master's degree from the University of Esbjerg."),
    (.engineer, "I have a doctorate in mechanical engineering."),
    (.engineer, "I have two master's degrees in mechanical engineering."),
    (.engineer, "I hold a Master of Arts in mechanical engineering."),
    (.engineer, "I hold an MBA."),
    (.engineer, "I hold a Master of Engineering."),
    (
      .baker,
      "Unter meiner Leitung stellte die Feinbäckerei Aumann täglich 900 Plunderstücke und 350 Brote her."
    ),
    (.baker, "Unter meiner Leitung entstanden täglich 900 Plunderstücke und 350 Brote."),
    (.bakerInEnglish, "Under my leadership, Feinbäckerei Aumann made 900 Danish pastries a day."),
    (
      .bakerInEnglish,
      "Under my leadership a gluten-free range of eight products was built up in a separate room."
    ),
    (.registrar, "Under my leadership the move of the stores to a new building was planned."),
    (.registrar, "Under my leadership 2,150 textiles were catalogued."),
    (.electrician, "Bajo mi dirección se reformó la instalación eléctrica de un colegio de 18 aulas."),
    (.electrician, "Bajo mi dirección se instalaron cuadros eléctricos en 60 viviendas."),
    (.clerk, "Sous ma direction, l’étude a réglé 140 successions."),
    (.clerk, "Sous ma direction, trois stagiaires ont été formés."),
    (.baker, "Es ist mir gelungen, den Ausschuss an der Brötchenlinie um 6,1 Prozent zu senken."),
    (.baker, "Es ist mir gelungen, zwei IFS-Audits zu bestehen."),
    (.bakerInEnglish, "I managed to pass two IFS audits."),
    (.bakerInEnglish, "I managed scrap on the bread roll line."),
    (.bakerInEnglish, "I managed the bread roll line."),
    (.bakerInEnglish, "I managed two IFS audits."),
    (.registrar, "I managed to plan the move of the stores to a new building without the loss of an object."),
    (.registrar, "I managed the move of the stores to a new building."),
    (.registrar, "I managed 64 loans."),
    (.electrician, "Conseguí un contrato de 212 instalaciones."),
    (.electrician, "Conseguí 212 instalaciones de autoconsumo."),
    (.electrician, "Conseguí reformar la instalación eléctrica de un colegio de 18 aulas."),
    (.clerk, "J’ai réussi trois actes courants."),
    (.clerk, "J’ai réussi le Master de droit immobilier."),
    (.clerk, "J’ai réussi à réduire le délai moyen de publication de 41 jours."),
    (.baker, "Seit 2017 habe ich den Meisterbrief."),
    (.baker, "Seit 2016 habe ich den Meisterbrief und die Ausbildereignung (AEVO)."),
    (.baker, "Seit 2014 habe ich den Meisterbrief."),
    (.baker, "Seit 2011 habe ich eine Ausbildung als Bäckerin."),
    (.bakerInEnglish, "I have held the Master craftsman's certificate since 2017."),
    (.registrar, "I have held an MA in Museum studies since 2015."),
    (.registrar, "I have held an MA in Museum studies since 2014."),
    (.registrar, "I have been a registrar since 2016."),
    (.electrician, "Soy instalador autorizado en baja tensión desde 2014."),
    (.electrician, "Tengo el certificado de trabajos en altura desde 2018."),
    (.electrician, "Soy jefe de equipo desde 2018."),
    (.clerk, "Je suis titulaire d’un Master en droit notarial depuis 2015."),
    (.bakerInEnglish, "I halved scrap on the bread roll line."),
    (.bakerInEnglish, "I more than halved scrap on the bread roll line."),
    (.bakerInEnglish, "I nearly doubled scrap on the bread roll line."),
    (.bakerInEnglish, "I nearly halved the HACCP plan."),
    (.baker, "Den Ausschuss an der Brötchenlinie habe ich halbiert."),
    (.baker, "Den Ausschuss habe ich fast halbiert."),
    (.clerk, "J’ai presque divisé par deux le délai moyen de publication."),
    (.clerk, "J’ai réduit le délai moyen de publication de près de moitié."),
    (.clerk, "J’ai presque réduit de moitié le délai moyen de publication."),
    (.electrician, "He reducido casi a la mitad las averías en garantía."),
    (.baker, "Ich leite ein vierzigköpfiges Team in zwei Schichten."),
    (.baker, "Ich leitete bei der Feinbäckerei Aumann ein vierzehnköpfiges Team."),
    (.electrician, "Domino el portugués."),
    (.electrician, "Manejo SAP."),
    (.clerk, "Je maîtrise le droit fiscal."),
    (.clerk, "Je maîtrise parfaitement l’anglais."),
    (.registrar, "I have mastered French."),
    (.registrar, "I have mastery of French."),
    (.baker, "Ich beherrsche Englisch als Muttersprache."),
    (.registrar, "I catalogued over 3,000 textiles."),
    (.registrar, "I catalogued over 2,200 textiles."),
    (.registrar, "I moved more than nine thousand textiles from FileMaker to TMS."),
    (.registrar, "I catalogued over 9,000 textiles."),
    (.registrar, "I moved more than nine hundred thousand object records."),
    (.electrician, "He puesto en marcha más de 300 instalaciones de autoconsumo."),
    (.electrician, "Dirijo a más de seis instaladores."),
    (.clerk, "J’ai réglé plus de 150 successions."),
    (.clerk, "J’ai réglé plus de mille successions."),
    (.baker, "Ich stellte täglich über 400 Brote her."),
    (.baker, "Ich stellte täglich über 900 Brote her."),
    (.registrar, "I have negotiated 64 loans, most of them from lenders abroad."),
    (.registrar, "I have negotiated 64 loans from lenders abroad."),
    (.registrar, "I have negotiated eleven loans, 64 of them from lenders abroad."),
    (.registrar, "I have negotiated 64 loans, all of them from lenders abroad."),
    (.registrar, "I have negotiated 11 loans."),
    (.registrar, "I supervise a team of three collections assistants."),
    (.registrar, "I supervise a team of four: two collections assistants and a part-time art handler."),
    (.registrar, "I supervise three teams: two collections assistants and a part-time art handler."),
    (
      .registrar, "I supervise a large team of three: two collections assistants and a part-time art handler."
    ),
    (.registrar, "I moved 9,400 object records from FileMaker to TMS in a year."),
    (.registrar, "I moved 9,400 object records from FileMaker to TMS in under a year."),
    (.registrar, "I moved 9,400 object records from FileMaker to TMS in just over a month."),
    (.registrar, "I moved 9,400 object records from FileMaker to TMS in just under a year."),
    (.registrar, "I have a master's degree in history of art."),
    (.registrar, "I have a master's degree in loans."),
    (.registrar, "I have a doctorate in museum studies."),
    (
      .registrar,
      "I have a master’s degree in museum studies and a BA in history of art and French, both from the Museum Couriers Association."
    ),
    (.clerk, "J’ai une licence en droit notarial."),
    (.clerk, "J’ai un doctorat en droit notarial."),
    (.clerk, "J’ai un Master en droit notarial et un BTS Notariat, tous deux de l’Université du Haut-Berry."),
    (
      .registrar,
      "I hold an MA from the University of the Burren and a BA from the Museum Couriers Association."
    ),
    (.baker, "Ich leite die Backhaus Weserbrot GmbH."),
    (.baker, "Ich leite die Produktion der Backhaus Weserbrot GmbH."),
    (.baker, "Ich leitete die Nachtproduktion der Feinbäckerei Aumann."),
    (.baker, "Seit 2014 leite ich die Nachtproduktion der Backhaus Weserbrot GmbH."),
    (.bakerInEnglish, "I head production at Backhaus Weserbrot GmbH."),
    (.engineer, "I have a good command of SAP."),
    (.engineer, "I am proficient in German."),
    (.clerk, "Je maîtrise les successions à l’étranger."),
    (.electrician, "Domino los cuadros eléctricos."),
    (.electrician, "Domino los trabajos en altura de autoconsumo."),
    (.registrar, "I am proficient in French."),
    (
      .registrar,
      "I have a master's degree and a bachelor's degree, both from the Museum Couriers Association."
    ),
    (.registrar, "I hold a Master of Science in museum studies."),
  ]

  static let truths: [(EditedPerson, String)] = [
    (.bakerInEnglish, "I speak fluent German and English (C1)."),
    (.engineer, "I have twelve years in the development of gearboxes for wind turbines."),
    (.engineer, "For twelve years I have worked in the development of gearboxes for wind turbines."),
    (.engineer, "I have certificates in functional safety and project management."),
    (.engineer, "I have a master's degree in mechanical engineering."),
    (.engineer, "I have a bachelor's degree and a master's degree in mechanical engineering."),
    (
      .engineer,
      "I have a master’s degree in mechanical engineering from the Technical University of Rostock."
    ),
    (.engineer, "I hold a Master of Science in Mechanical engineering."),
    (.engineer, "I am proficient in KISSsoft and Python."),
    (.engineer, "I have a good command of Python."),
    (.bakerInEnglish, "Under my leadership, scrap on the bread roll line fell from 6.1 to 3.4 percent."),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, scrap on the bread roll line fell from 6.1 to 3.4 percent under my leadership."
    ),
    (.bakerInEnglish, "Under my leadership 14 bakers worked on two shifts."),
    (.baker, "Unter meiner Leitung sank der Ausschuss an der Brötchenlinie von 6,1 auf 3,4 Prozent."),
    (.baker, "Unter meiner Leitung arbeiten 14 Bäckerinnen und Bäcker in zwei Schichten."),
    (.electrician, "Bajo mi dirección trabajan seis instaladores."),
    (.baker, "Dort ist es mir gelungen, den Ausschuss an der Brötchenlinie von 6,1 % auf 3,4 % zu senken."),
    (.baker, "Es gelang mir, den Ausschuss an der Brötchenlinie von 6,1 auf 3,4 Prozent zu senken."),
    (.baker, "Ich habe es geschafft, den Ausschuss an der Brötchenlinie von 6,1 auf 3,4 Prozent zu senken."),
    (.bakerInEnglish, "I managed to cut scrap on the bread roll line from 6.1 to 3.4 percent."),
    (.bakerInEnglish, "I succeeded in cutting scrap on the bread roll line from 6.1 to 3.4 percent."),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH I managed to reduce scrap on the bread roll line from 6.1 to 3.4 percent."
    ),
    (.bakerInEnglish, "I was able to cut scrap on the bread roll line from 6.1 to 3.4 percent."),
    (.electrician, "También conseguí reducir las averías en garantía del 7 % al 2,5 % en dos años."),
    (.electrician, "Logré reducir las averías en garantía del 7 al 2,5 por ciento en dos años."),
    (.clerk, "J’ai réussi à réduire le délai moyen de publication de 41 à 24 jours."),
    (.clerk, "Je suis parvenue à réduire le délai moyen de publication de 41 à 24 jours."),
    (.baker, "Seit 2018 habe ich den Meisterbrief."),
    (.baker, "Seit 2018 habe ich den Meisterbrief im Bäckerhandwerk."),
    (.baker, "Seit 2018 habe ich die Ausbildereignung (AEVO)."),
    (.baker, "Seit 2018 habe ich den Meisterbrief und die Ausbildereignung (AEVO)."),
    (.baker, "Den Meisterbrief habe ich 2018 erworben."),
    (
      .baker,
      "Den Meisterbrief im Bäckerhandwerk habe ich an der Akademie des Bäckerhandwerks Hannover erworben."
    ),
    (.bakerInEnglish, "I have held the Master craftsman's certificate since 2018."),
    (.registrar, "I have held an MA in Museum studies since 2016."),
    (.registrar, "I took my MA in Museum studies in 2016."),
    (.electrician, "Soy instalador autorizado en baja tensión desde 2018."),
    (.electrician, "Tengo el certificado de instalador autorizado en baja tensión desde 2018."),
    (.electrician, "Desde 2018 tengo el certificado de instalador autorizado en baja tensión."),
    (.clerk, "J’ai obtenu un Master de droit notarial en 2017."),
    (.clerk, "Je suis titulaire d’un Master en droit notarial depuis 2017."),
    (.baker, "Den Ausschuss an der Brötchenlinie habe ich fast halbiert."),
    (.bakerInEnglish, "I nearly halved scrap on the bread roll line."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH I almost halved scrap on the bread roll line."),
    (.baker, "Außerdem habe ich ein vierzehnköpfiges Team in zwei Schichten geleitet."),
    (.baker, "Ich leite ein 14-köpfiges Team in zwei Schichten."),
    (.clerk, "Je parle anglais couramment (C1) et je maîtrise Genapi."),
    (.clerk, "Je maîtrise Genapi et Fiducial."),
    (.clerk, "Je connais Genapi."),
    (.clerk, "Je maîtrise bien l’anglais."),
    (.electrician, "Manejo PVsyst y conozco los inversores Huawei."),
    (.electrician, "Manejo PVsyst."),
    (.electrician, "Domino PVsyst."),
    (.baker, "Ich beherrsche SAP."),
    (.baker, "Ich arbeite mit SAP."),
    (.registrar, "I use TMS and FileMaker."),
    (.registrar, "At Barrow County Museum, I catalogued over 2,000 textiles."),
    (
      .registrar,
      "Earlier, as a collections assistant at Barrow County Museum, I catalogued over 2,000 textiles."
    ),
    (.registrar, "I catalogued more than 2,000 textiles."),
    (
      .registrar,
      "In my current post as registrar at Glen Abbey University Gallery, I moved more than nine thousand object records from FileMaker to TMS."
    ),
    (.registrar, "I moved over 9,000 object records from FileMaker to TMS."),
    (.registrar, "I have negotiated more than 60 incoming and outgoing loans."),
    (
      .electrician,
      "En Solmeseta Instalaciones dirijo a seis instaladores y he puesto en marcha más de 200 instalaciones de autoconsumo."
    ),
    (.electrician, "He puesto en marcha más de 200 instalaciones de autoconsumo."),
    (.electrician, "He puesto en marcha más de doscientas instalaciones de autoconsumo."),
    (.registrar, "I have negotiated 64 loans there, eleven of them from lenders abroad."),
    (
      .registrar,
      "At Glen Abbey University Gallery I have negotiated 64 loans, eleven of them from lenders abroad."
    ),
    (.registrar, "I have negotiated 64 loans, among them eleven from lenders abroad."),
    (.registrar, "I negotiated 64 loans, incoming and outgoing, eleven of which were from lenders abroad."),
    (
      .registrar, "I supervise a small team of three: two collections assistants and a part-time art handler."
    ),
    (.registrar, "I supervise three people: two collections assistants and a part-time art handler."),
    (.registrar, "I moved 9,400 object records from FileMaker to TMS in a little more than a year."),
    (.registrar, "I moved 9,400 object records from FileMaker to TMS in little over a year."),
    (.registrar, "I have a master’s degree in museum studies."),
    (
      .registrar,
      "I have a master’s degree in museum studies and a BA in history of art and French, both from the University of the Burren."
    ),
    (.registrar, "I hold a bachelor's degree in history of art and French."),
    (.registrar, "I have a master's in museum studies."),
    (.clerk, "Je suis titulaire d’un master en droit notarial de l’université du Haut-Berry."),
    (.registrar, "I hold an MA and a BA, both from the University of the Burren."),
    (.baker, "Derzeit leite ich die Nachtproduktion der Backhaus Weserbrot GmbH in Freiburg."),
    (.baker, "Bei der Backhaus Weserbrot GmbH leite ich die Nachtproduktion."),
    (.baker, "Seit 2019 leite ich die Nachtproduktion der Backhaus Weserbrot GmbH."),
    (.bakerInEnglish, "I currently head night production at Backhaus Weserbrot GmbH."),
    (.bakerInEnglish, "I lead night production at Backhaus Weserbrot GmbH."),
    (.electrician, "Dirijo un equipo en Solmeseta Instalaciones."),
    (.registrar, "I managed to move 9,400 object records from FileMaker to TMS in fourteen months."),
    (.registrar, "I have a master's degree and a bachelor's degree, both from the University of the Burren."),
    (.registrar, "I hold a Master of Arts in museum studies."),
    (
      .registrar,
      "At Glen Abbey University Gallery I migrated 9,400 object records from FileMaker to TMS in just over a year."
    ),
  ]
}
