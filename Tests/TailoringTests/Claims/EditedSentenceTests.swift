import Base
import Content
import Testing

@testable import Tailoring

/// Small lies that a person may write into a letter, and honest sentences beside them: levels of languages, degrees and papers, ends
/// of changes, titles, verbs, and what is said of each. No fact is named: all that the profile says may support them.
@Suite struct EditedSentenceTests {
  @Test(arguments: EditedPerson.allCases)
  func profilesAreRead(_ person: EditedPerson) { #expect(person.profile != nil) }

  @Test(arguments: lies)
  func refused(_ person: EditedPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) != [], "\(sentence)")
  }

  @Test(arguments: truths)
  func passes(_ person: EditedPerson, _ sentence: String) {
    #expect(person.problems(in: sentence) == [], "\(sentence)")
  }

  static let lies: [(EditedPerson, String)] = [
    // English
    (.registrar, "I speak French natively."),
    (.registrar, "I speak native French."),
    (.registrar, "French is my native language."),
    (.registrar, "I speak English and native French."),
    (.registrar, "I am a native speaker of French."),
    (.registrar, "I hold an MA in History of art."),
    (.registrar, "I hold a BA in Museum studies."),
    (.registrar, "I hold an MA in loans."),
    (.registrar, "I hold a BA in couriers."),
    (.registrar, "I hold the certificate in state indemnity from the Museum Couriers Association."),
    (.registrar, "I hold an MA in Museum studies and condition reporting."),
    (.registrar, "I am certified in state indemnity."),
    (.registrar, "I am certified in Spectrum 5.1 by the Museum Couriers Association."),
    (.registrar, "I hold a degree in state indemnity."),
    (.registrar, "I hold the Courier training certificate from the University of the Burren."),
    (.registrar, "I was the registrar at Barrow County Museum."),
    (.registrar, "At Barrow County Museum I was registrar."),
    (.registrar, "As registrar at Barrow County Museum, I catalogued 2,150 textiles."),
    (.registrar, "I worked as a registrar for Barrow County Museum."),
    (.registrar, "I was treasurer at Glen Abbey University Gallery."),
    (.registrar, "I led the University of the Burren."),
    (.registrar, "At Barrow County Museum I owned 2,150 textiles."),
    (.registrar, "At Barrow County Museum I sold 2,150 textiles."),
    (.registrar, "At Barrow County Museum I bought 2,150 textiles and photographed 1,800 of them."),
    (.registrar, "At Barrow County Museum I made 2,150 textiles."),
    (.registrar, "At Glen Abbey University Gallery I owned 64 incoming and outgoing loans."),
    (.registrar, "At Glen Abbey University Gallery I closed 64 incoming and outgoing loans."),
    (.registrar, "At Barrow County Museum I set up the pest monitoring programme in seven rooms."),
    (.registrar, "At Barrow County Museum I presented 2,150 textiles."),
    (.registrar, "At Glen Abbey University Gallery I negotiated 64 outgoing loans."),
    (.registrar, "At Glen Abbey University Gallery I negotiated 64 incoming loans."),
    (.registrar, "At Glen Abbey University Gallery I supervised two part-time collections assistants."),
    (
      .registrar,
      "At Barrow County Museum, I moved 9,400 object records from FileMaker to TMS in fourteen months."
    ),
    (.registrar, "There I negotiated 64 incoming loans, among them eleven from lenders abroad."),
    (.registrar, "I also speak French fluently."),
    (.registrar, "I am a collections assistant at Glen Abbey University Gallery."),
    (.registrar, "I was registrar at Barrow County Museum."),
    (.registrar, "I am treasurer of Glen Abbey University Gallery."),
    (.registrar, "I have been a museum registrar since 2016."),
    (.registrar, "I hold an MA in French."),
    (.registrar, "I hold an MA in condition reporting."),
    (.registrar, "I hold a certificate in state indemnity."),
    (.registrar, "I hold the certificate in Spectrum 5.1."),
    (.registrar, "I speak French (native)."),
    (.registrar, "I speak good English."),
    (.registrar, "I have good French and TMS (B2)."),
    // German
    (.baker, "Ich spreche Englisch (Muttersprache)."),
    (.baker, "Ich spreche Deutsch und Englisch (Muttersprache)."),
    (.baker, "Ich spreche Englisch muttersprachlich."),
    (.baker, "Meine Muttersprache ist Englisch."),
    (.baker, "Ich habe den Meisterbrief im Laminieren."),
    (.baker, "Ich habe die Ausbildereignung (AEVO) der Akademie des Bäckerhandwerks Hannover."),
    (.baker, "Ich habe ein Zertifikat für SAP."),
    (.baker, "Ich bin zertifiziert in HACCP."),
    (.baker, "Bei der Feinbäckerei Aumann war ich Leiterin Nachtproduktion."),
    (.baker, "Bei der Feinbäckerei Aumann arbeitete ich als Produktionsleiterin."),
    (.baker, "Ich bin Produktionsleiterin bei der Backhaus Weserbrot GmbH."),
    (.baker, "Ich leitete die Gewerbeschule Hameln."),
    (
      .baker,
      "Bei der Backhaus Weserbrot GmbH senkte ich den Ausschuss an der Brötchenlinie um 6,1 Prozent."
    ),
    (
      .baker,
      "Bei der Backhaus Weserbrot GmbH senkte ich den Ausschuss an der Brötchenlinie auf 6,1 Prozent."
    ),
    (
      .baker,
      "Bei der Backhaus Weserbrot GmbH senkte ich den Ausschuss an der Brötchenlinie von 6,1 Prozent."
    ),
    (
      .baker,
      "Bei der Backhaus Weserbrot GmbH habe ich den Ausschuss an der Brötchenlinie um 3,4 Prozent gesenkt."
    ),
    (.baker, "Bei der Backhaus Weserbrot GmbH habe ich zwei IFS-Audits bestanden."),
    (.baker, "Bei der Backhaus Weserbrot GmbH habe ich zwei IFS-Audits gemacht."),
    (.baker, "Bei der Backhaus Weserbrot GmbH bestand ich zwei IFS-Audits."),
    (.baker, "Bei der Feinbäckerei Aumann besaß ich vier Mühlen."),
    (.baker, "Bei der Feinbäckerei Aumann hatte ich vier Mühlen."),
    (.baker, "Bei der Feinbäckerei Aumann stellte ich täglich je 900 Plunderstücke und 350 Brote her."),
    (.baker, "Außerdem leitete ich ein Team von 40 Bäckerinnen und Bäckern in zwei Schichten."),
    (.baker, "Außerdem leitete ich ein Team von 14 Bäckermeistern in zwei Schichten."),
    (.baker, "Außerdem leitete ich 14 Teams von Bäckerinnen und Bäckern in zwei Schichten."),
    (.baker, "Außerdem baute ich ein Team von 14 Bäckerinnen und Bäckern in zwei Schichten auf."),
    (.baker, "Dort führte ich das HACCP-Konzept für alle Linien ein und bereitete zwei IFS-Audits vor."),
    (.baker, "Dort senkte ich den Ausschuss von 6,1 auf 3,4 Prozent."),
    (.baker, "Dort senkte ich den Ausschuss an der Brötchenlinie um 3,4 Prozent."),
    (.baker, "Dort senkte ich den Ausschuss im ganzen Betrieb von 6,1 auf 3,4 Prozent."),
    (.baker, "Ich arbeite bei der Backhaus Weserbrot GmbH als Produktionsleiterin."),
    (.baker, "Ich bin Bäckerin bei der Backhaus Weserbrot GmbH."),
    (.baker, "Ich bin Leiterin Nachtproduktion bei der Feinbäckerei Aumann."),
    (.baker, "Ich habe den Meisterbrief in HACCP."),
    (.baker, "Ich habe den Meisterbrief der IHK Weserbergland."),
    (.baker, "Ich habe eine Ausbildung als Bäckereimeisterin."),
    (.baker, "Ich habe ein Zertifikat in IFS Food."),
    (.baker, "Ich spreche Englisch als Muttersprache."),
    (.baker, "Seit 2014 leite ich die Nachtproduktion."),
    (.baker, "Seit 2014 bin ich Bäckereimeisterin."),
    // English of a German profile
    (.bakerInEnglish, "I speak English (native)."),
    (.bakerInEnglish, "I speak German and English (native)."),
    (.bakerInEnglish, "I hold the Master craftsman's certificate in Lamination."),
    (.bakerInEnglish, "I have an apprenticeship in SAP."),
    (.bakerInEnglish, "I was production manager at Feinbäckerei Aumann."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I reduced scrap on the bread roll line by 6.1 percent."),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, I achieved a 6.1 percent cut of scrap on the bread roll line."
    ),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, I brought scrap on the bread roll line down by 3.4 percent."
    ),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I took two IFS audits."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I held two IFS audits."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I asked for two IFS audits."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I cut scrap on the bread roll line by 6.1 percent."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I cut scrap on the bread roll line from 6.1 percent."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I cut scrap on the bread roll line to 6.1 percent."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I cut scrap on the bread roll line by 3.4 percent."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I passed two IFS audits."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I trained five journeymen."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I was a baker for twelve years."),
    (.bakerInEnglish, "I was head of night production at Feinbäckerei Aumann."),
    (.bakerInEnglish, "I worked as a production manager at Feinbäckerei Aumann."),
    (.bakerInEnglish, "I was production manager at Backhaus Weserbrot GmbH."),
    (.bakerInEnglish, "At Feinbäckerei Aumann, I was responsible for ordering flour from all mills."),
    (.bakerInEnglish, "At Feinbäckerei Aumann, I built up a gluten-free range of 350 products."),
    (.bakerInEnglish, "At Feinbäckerei Aumann, I made 900 loaves a day."),
    (.bakerInEnglish, "At Feinbäckerei Aumann, I made 900 Danish pastries and 350 loaves an hour."),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, I developed six sourdough breads, which all joined the range."
    ),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I led a team of 14 bakers on three lines."),
    (.bakerInEnglish, "I have an apprenticeship as a master baker."),
    (
      .bakerInEnglish,
      "I hold the trainer aptitude certificate (AEVO) from Akademie des Bäckerhandwerks Hannover."
    ),
    (.bakerInEnglish, "I hold the Master craftsman's certificate in Sourdough."),
    (.bakerInEnglish, "I hold a certificate in HACCP and IFS Food."),
    (.bakerInEnglish, "I led the Gewerbeschule Hameln."),
    // French
    (.clerk, "Je parle anglais comme langue maternelle."),
    (.clerk, "L’anglais est ma langue maternelle."),
    (.clerk, "Je parle français et anglais (langue maternelle)."),
    (.clerk, "J’ai un Master en droit immobilier."),
    (.clerk, "J’ai un BTS en successions."),
    (.clerk, "J’ai un Master en droit notarial du Lycée Jacques-Cœur."),
    (.clerk, "Je suis certifiée en Fiducial."),
    (.clerk, "Je suis notaire chez Étude Delorme et associés."),
    (.clerk, "Je suis notaire assistante chez Étude Delorme et associés."),
    (.clerk, "Je suis clerc associé chez Étude Delorme et associés."),
    (.clerk, "J’ai été clerc rédacteur à l’Étude Vasseur."),
    (.clerk, "Comme clerc rédacteur à l’Étude Vasseur, j’ai accueilli les clients."),
    (.clerk, "Chez Étude Delorme et associés, j’ai réduit le délai moyen de publication à 41 jours."),
    (.clerk, "Chez Étude Delorme et associés, j’ai réduit le délai moyen de publication de 24 jours."),
    (
      .clerk,
      "Chez Étude Delorme et associés, j’ai obtenu une réduction de 41 jours du délai moyen de publication."
    ),
    (.clerk, "Chez Étude Delorme et associés, j’ai pris 140 successions."),
    (.clerk, "Chez Étude Delorme et associés, j’ai apporté 140 successions."),
    (.clerk, "À l’Étude Vasseur, j’ai rencontré deux notaires."),
    (.clerk, "Je travaille chez Étude Delorme et associés comme notaire assistante depuis 2020."),
    (.clerk, "Chez Étude Delorme et associés, j’ai réglé 140 successions avec des biens à l’étranger."),
    (
      .clerk,
      "Chez Étude Delorme et associés, j’ai formé trois stagiaires à la rédaction des actes complexes."
    ),
    (.clerk, "Chez Étude Delorme et associés, j’ai réduit le délai moyen de publication de 41 jours."),
    (.clerk, "À l’Étude Vasseur, je tenais la comptabilité taxe de l’étude."),
    (.clerk, "À l’Étude Vasseur, j’ai réglé 140 successions, dont neuf avec des biens à l’étranger."),
    (.clerk, "À l’Étude Delorme et associés, j’encadre trois stagiaires."),
    (.clerk, "À l’Étude Delorme et associés, j’ai rédigé une trentaine d’actes de vente par semaine."),
    (.clerk, "Je parle anglais (bilingue, C2)."),
    (.clerk, "Je parle anglais et allemand (courant, C1)."),
    (.clerk, "Je parle anglais (langue maternelle)."),
    (.clerk, "J’ai un BTS en droit notarial."),
    (.clerk, "J’ai un Master en Notariat."),
    (.clerk, "J’ai un BTS en droit immobilier."),
    (.clerk, "J’étais clerc rédacteur à l’Étude Vasseur."),
    (.clerk, "Je dirige l’Étude Delorme et associés."),
    (.clerk, "Je suis certifiée Genapi."),
    (.clerk, "Depuis 2018, je travaille à l’Étude Delorme et associés."),
    (.clerk, "Je suis clerc de notaire à l’Étude Vasseur depuis huit ans."),
    (.clerk, "J’ai huit ans d’expérience en ventes immobilières à l’étranger."),
    // Spanish
    (.electrician, "Hablo portugués (nativo)."),
    (.electrician, "El portugués es mi lengua nativa."),
    (.electrician, "Hablo portugués nativo."),
    (.electrician, "Soy hablante nativo de portugués."),
    (.electrician, "Tengo un grado medio en baja tensión."),
    (.electrician, "Tengo el certificado de inversores Huawei."),
    (.electrician, "Tengo un grado medio en inversores Huawei."),
    (.electrician, "Estoy certificado en PVsyst."),
    (.electrician, "Fui jefe de equipo en Electricidad Hermanos Pardo."),
    (.electrician, "Trabajo como oficial electricista en Solmeseta Instalaciones."),
    (.electrician, "Soy instalador jefe en Solmeseta Instalaciones."),
    (
      .electrician,
      "En Solmeseta Instalaciones reduje las averías en garantía un 7 por ciento en dos años."
    ),
    (
      .electrician,
      "En Solmeseta Instalaciones reduje las averías en garantía un 2,5 por ciento en dos años."
    ),
    (
      .electrician,
      "En Solmeseta Instalaciones reduje las averías en garantía en un 7 por ciento en dos años."
    ),
    (
      .electrician,
      "En Solmeseta Instalaciones reduje las averías en garantía al 7 por ciento en dos años."
    ),
    (
      .electrician,
      "En Electricidad Hermanos Pardo presenté cuadros eléctricos en 60 viviendas y tres naves industriales."
    ),
    (
      .electrician,
      "En Solmeseta Instalaciones puse en marcha 212 instalaciones de autoconsumo de 480 kW cada una."
    ),
    (.electrician, "Allí también dirigí la reforma eléctrica de un colegio de 18 aulas."),
    (.electrician, "Allí también atendí un servicio de guardia de 24 horas todas las semanas."),
    (.electrician, "También tengo el certificado de instalador autorizado en alta tensión."),
    (.electrician, "Hablo también portugués con fluidez."),
    (.electrician, "Soy oficial electricista en Solmeseta Instalaciones."),
    (.electrician, "Tengo un grado medio en fotovoltaica."),
    (.electrician, "Tengo un certificado de PVsyst."),
    (.electrician, "Tengo el certificado de trabajos en altura de la Junta de Castilla."),
    (.electrician, "Hablo portugués como nativo."),
    (.electrician, "Hablo español y portugués (nativo)."),
    (.electrician, "Desde 2014 dirijo un equipo de seis instaladores."),
  ]

  static let truths: [(EditedPerson, String)] = [
    // English
    (.registrar, "I am a native speaker of English."),
    (.registrar, "I speak English natively and French well (B2)."),
    (.registrar, "I speak native English and good French."),
    (.registrar, "English is my native language, and my French is good (B2)."),
    (.registrar, "As a native English speaker, I also speak good French."),
    (.registrar, "I speak English (native) and French (good, B2)."),
    (.registrar, "My languages are English (native) and French (B2)."),
    (.registrar, "I hold an MA in Museum studies from the University of the Burren."),
    (.registrar, "I hold a BA in History of art and French."),
    (.registrar, "I hold a BA in French and History of art."),
    (.registrar, "I have an MA in Museum studies, and I know Spectrum 5.1."),
    (.registrar, "I hold an MA in Museum studies and a BA in History of art and French."),
    (.registrar, "I took the courier training of the Museum Couriers Association in 2021."),
    (.registrar, "I hold a certificate in courier training from the Museum Couriers Association."),
    (.registrar, "My MA in Museum studies is from the University of the Burren."),
    (
      .registrar,
      "I studied Museum studies (MA) and History of art and French (BA) at the University of the Burren."
    ),
    (.registrar, "I was a collections assistant at Barrow County Museum."),
    (.registrar, "I am a museum registrar at Glen Abbey University Gallery."),
    (.registrar, "At Glen Abbey University Gallery I work as a registrar."),
    (.registrar, "I was treasurer of Shannon Heritage Boats from 2018 to 2022."),
    (.registrar, "At Barrow County Museum I carried out the pest monitoring programme in seven rooms."),
    (
      .registrar,
      "At Barrow County Museum I was in charge of the pest monitoring programme in seven rooms."
    ),
    (.registrar, "At Barrow County Museum I took 1,800 photographs of textiles."),
    (
      .registrar,
      "At Barrow County Museum I recorded 2,150 textiles in the catalogue and photographed 1,800 of them."
    ),
    (.registrar, "At Glen Abbey University Gallery I worked on 64 incoming and outgoing loans."),
    (
      .registrar,
      "At Glen Abbey University Gallery I did the negotiation of 64 incoming and outgoing loans."
    ),
    (.registrar, "At Glen Abbey University Gallery I negotiated incoming loans."),
    (
      .registrar,
      "At Glen Abbey University Gallery I supervised a part-time art handler and two collections assistants."
    ),
    // German
    (.baker, "Meine Muttersprache ist Deutsch."),
    (.baker, "Ich spreche Deutsch (Muttersprache) und Englisch (fließend, C1)."),
    (.baker, "Deutsch ist meine Muttersprache, Englisch spreche ich fließend."),
    (.baker, "Ich habe den Meisterbrief im Bäckerhandwerk."),
    (.baker, "Ich habe den Meisterbrief der Akademie des Bäckerhandwerks Hannover."),
    (.baker, "Ich habe die Ausbildereignung (AEVO) der IHK Weserbergland."),
    (.baker, "Ich habe eine Ausbildung als Bäckerin an der Gewerbeschule Hameln."),
    (.baker, "Meine Ausbildung als Bäckerin habe ich an der Gewerbeschule Hameln gemacht."),
    (.baker, "Ich war Bäckerin bei der Feinbäckerei Aumann."),
    (.baker, "Bei der Backhaus Weserbrot GmbH bin ich Leiterin Nachtproduktion."),
    (
      .baker,
      "Bei der Backhaus Weserbrot GmbH senkte ich den Ausschuss an der Brötchenlinie auf 3,4 Prozent."
    ),
    (.baker, "Bei der Backhaus Weserbrot GmbH habe ich fünf Auszubildende ausgebildet."),
    // English of a German profile
    (.bakerInEnglish, "I speak English (fluent, C1) and German (native)."),
    (.bakerInEnglish, "I speak English fluently."),
    (.bakerInEnglish, "I hold the Master craftsman's certificate in Baking."),
    (.bakerInEnglish, "I hold the trainer aptitude certificate (AEVO) from IHK Weserbergland."),
    (.bakerInEnglish, "I did my apprenticeship as a baker at the Gewerbeschule Hameln."),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I cut scrap on the bread roll line to 3.4 percent."),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, I cut scrap on the bread roll line from 6.1 percent to 3.4 percent."
    ),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, I brought scrap on the bread roll line down from 6.1 to 3.4 percent."
    ),
    (
      .bakerInEnglish,
      "At Backhaus Weserbrot GmbH, scrap on the bread roll line fell from 6.1 to 3.4 percent."
    ),
    (.bakerInEnglish, "At Backhaus Weserbrot GmbH, I prepared two IFS audits."),
    (.bakerInEnglish, "I trained five apprentices, all of whom passed their journeyman's examination."),
    (.bakerInEnglish, "I was a baker at Feinbäckerei Aumann."),
    (.bakerInEnglish, "I was head of night production at Backhaus Weserbrot GmbH."),
    // French
    (.clerk, "Le français est ma langue maternelle."),
    (.clerk, "Je parle français (langue maternelle) et anglais (courant, C1)."),
    (.clerk, "Outre le français, ma langue maternelle, je parle couramment anglais."),
    (.clerk, "J’ai un BTS en notariat."),
    (.clerk, "J’ai un Master en droit notarial de l’Université du Haut-Berry."),
    (.clerk, "Je suis clerc rédacteur chez Étude Delorme et associés."),
    (.clerk, "J’ai été assistante notariale à l’Étude Vasseur."),
    (.clerk, "Comme assistante notariale à l’Étude Vasseur, j’ai accueilli les clients."),
    (.clerk, "Je suis clerc de notaire et je travaille à l’Étude Delorme et associés."),
    (.clerk, "Je suis clerc de notaire chez Étude Delorme et associés."),
    (.clerk, "Chez Étude Delorme et associés, j’ai réduit le délai moyen de publication à 24 jours."),
    (.clerk, "Chez Étude Delorme et associés, j’ai réduit de 17 jours le délai moyen de publication."),
    (.clerk, "Chez Étude Delorme et associés, j’ai assuré le règlement de 140 successions."),
    // Spanish
    (.electrician, "Hablo español (nativo) y portugués (intermedio, B1)."),
    (.electrician, "Mi portugués es de nivel intermedio (B1)."),
    (
      .electrician,
      "Tengo el certificado de instalador autorizado en baja tensión de la Junta de Castilla."
    ),
    (.electrician, "Tengo un grado medio en instalaciones eléctricas y automáticas."),
    (.electrician, "Tengo un grado medio en instalaciones eléctricas y automáticas del IES Ribera."),
    (
      .electrician,
      "Tengo el certificado de trabajos en altura de la Fundación Laboral de la Construcción."
    ),
    (.electrician, "Fui oficial electricista en Electricidad Hermanos Pardo."),
    (.electrician, "Trabajo como jefe de equipo en Solmeseta Instalaciones."),
    (
      .electrician,
      "En Solmeseta Instalaciones reduje las averías en garantía al 2,5 por ciento en dos años."
    ),
    (
      .electrician,
      "En Solmeseta Instalaciones las averías en garantía bajaron del 7 al 2,5 por ciento en dos años."
    ),
    (.electrician, "En Solmeseta Instalaciones formé a cuatro ayudantes en trabajos en altura."),
    (.electrician, "En Solmeseta Instalaciones dirijo un equipo de seis instaladores."),
  ]
}
