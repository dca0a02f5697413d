import Base
import Content
import Testing

@testable import Tailoring

/// Sentences that sound like their facts and are not true: each was once taken for another wording.
@Suite struct FalseRewordingTests {
  static let lies: [(String, String, String)] = [
    ("en", "Serviced all lorries of the depot", "Serviced all vehicles of the depot."),
    ("en", "Baked for the largest bakery in Leeds", "Baked for the largest shop in Leeds."),
    ("en", "Sold bread in the largest bakery in Leeds", "Sold bread in the largest shop in Leeds."),
    ("en", "Taught English in Spain", "Taught in England."),
    ("en", "Taught English in Madrid", "Taught in England."),
    (
      "en", "Translated French contracts for a Leeds law firm",
      "Translated contracts in France for a law firm."
    ),
    ("en", "Cleaned the accounts department of a hospital", "Ran the accounts department of a hospital."),
    ("en", "Front desk for patients with dementia", "Treated patients with dementia."),
    ("en", "Hospital kitchen porter, 2020 to 2022", "Treated hospital patients."),
    ("en", "Hospital kitchen, porridge and toast", "Treated patients in a hospital."),
    ("en", "Sales assistant in a shoe shop", "Personal assistant in a shoe shop."),
    ("en", "Customer care hotline in Leeds", "Cared for residents in Leeds."),
    ("en", "Hired 4 engineers, dismissed 3 contractors", "Hired seven people."),
    ("en", "Delivery in 5 days instead of 9", "Delivery shorter by 80 %."),
    ("en", "Cut delivery to 5 days instead of 9", "Cut delivery by 80%."),
    ("en", "Took over the third shift at the Leeds plant", "Shifts taken over at the Leeds plant: 3."),
    ("en", "Ran the 10 km charity race in 2 hours", "Ran second in the 10 km charity race."),
    ("en", "Reconciled 40 bank accounts", "Handled 40 bank clients."),
    ("en", "Painted 3 schools in Leeds", "Painted 3 pupils in Leeds."),
    (
      "en", "Studied engineering with a thesis on a bridge in Leeds",
      "I was the engineer of a bridge in Leeds."
    ),
    ("en", "Did bookkeeping for three shops", "Did accounting for three shops."),
    (
      "de", "Verkauf von Pflegeprodukten in einer Drogerie in Köln",
      "Tätig als Pflegekraft in einer Drogerie in Köln."
    ),
    ("de", "Verkauf von Pflegeprodukten in Köln", "Pflegekraft in Köln."),
    ("de", "Führungszeugnis und Führerschein Klasse B", "Führungskraft mit Führerschein Klasse B."),
    ("de", "Arzthelferin in einer Praxis in Köln", "Arzt in einer Praxis in Köln."),
    ("de", "Promotion für Getränkemarken in Kölner Supermärkten", "Promoviert in Köln."),
    ("de", "Promotion für Getränkemarken in Supermärkten", "Promovierte für Getränkemarken."),
    ("de", "Einsparungen im Einkauf erzielt", "Hohe Einsparungen im Einkauf erzielt."),
    ("fr", "Refonte du site de la boutique", "Refonte majeure du site de la boutique."),
    ("en", "Novels in French and jazz records", "Wrote novels in French."),
    ("en", "Serviced lorries, cars and vans every week", "Serviced all vehicles every week."),
    ("en", "The only lorry driver of the depot", "The only driver of the depot."),
    ("en", "Fed the only cat of the shelter", "Fed the only animal of the shelter."),
    ("en", "Fed all the cats of the shelter", "Fed all the animals of the shelter."),
    ("en", "Checked every apple sold in the shop", "Checked every fruit sold in the shop."),
    ("en", "Vaccinated 90 % of the sheep in the valley", "Vaccinated 90 % of the animals in the valley."),
    ("en", "Sold 3 houses in Leeds, 4 fell through", "Sold seven properties in Leeds."),
    ("en", "Won 2 awards, lost 3 appeals", "Won five cases."),
    ("en", "Ambulance dispatch desk in Leeds", "Drove ambulances in Leeds."),
    ("en", "Waited for the annual report of the trust", "Wrote the annual report of the trust."),
    ("en", "Missed the tax return deadline for 4 shops", "Handled the tax return deadline for 4 shops."),
    ("en", "Lost 4 shops in Leeds", "Ran 4 shops in Leeds."),
    ("en", "Worked opposite the law court in Leeds", "Handled the law court in Leeds."),
    ("en", "Failed the audit of the kitchen", "Performed the audit of the kitchen."),
    ("en", "Cancelled the concert in Leeds", "Performed the concert in Leeds."),
    ("en", "Avoided surgery on the horses", "Performed surgery on the horses."),
    ("es", "Limpieza del departamento de cuentas", "Llevé el departamento de cuentas."),
    ("fr", "Nettoyage du service comptable", "Assuré le service comptable."),
    ("de", "Reinigung der Buchhaltung", "Übernahm die Buchhaltung."),
    ("de", "Reinigung der Chirurgie", "Durchführung der Chirurgie."),
    ("en", "Applied for a job at Leeds Hospital", "Did a job at Leeds Hospital."),
    ("en", "Dropped out of medical school in Leeds", "Handled medical school in Leeds."),
    ("en", "Hospital kitchen, porridge and toast", "Cared for hospital patients."),
    ("en", "Hospital kitchen, porridge and toast", "Attended hospital patients."),
    ("en", "Watched surgery on horses", "Performed surgery on horses."),
    ("en", "Skipped the school trip to Leeds", "Ran the school trip to Leeds."),
    ("en", "Skipped the school trip to Leeds", "Undertook the school trip to Leeds."),
    ("es", "Suspendí la auditoría de la cocina", "Realicé la auditoría de la cocina."),
    ("fr", "Raté le concours de la mairie", "Réalisé le concours de la mairie."),
    ("de", "Abbruch der Lehre zum Koch", "Durchführung der Lehre zum Koch."),
    ("de", "Ablehnung der Sanierung im Gemeinderat", "Durchführung der Sanierung im Gemeinderat."),
    ("en", "Sales of 9 shops instead of 5", "Sales up by 44 %."),
    ("en", "Sales up to 9 tonnes instead of 5", "Sales up by 44 %."),
    ("en", "Waited on 3 dukes, ignored 4 earls", "Waited on seven people."),
    ("en", "Cycled through 3 counties, missed 4 trains", "Cycled through seven counties."),
    ("en", "Won 2 medals, lost 3 finals", "Won five times."),
    ("en", "Studied French for a year in Leeds", "French speaker in Leeds."),
    ("en", "Scottish country dance club, Leeds", "Dance club in Scotland."),
    ("en", "Chinese restaurant waiter in Leeds", "Waiter in a restaurant in China."),
    ("en", "Read German novels about a war", "Read novels about a war in Germany."),
    ("en", "Taught English to refugees in Athens", "Taught refugees in England."),
    ("en", "Serviced all the lorries of the depot", "Serviced all the vehicles of the depot."),
    ("en", "Designed the first bakery website of Leeds", "Designed the first website of Leeds."),
    ("en", "Only baker of the hotel with a licence", "Only worker of the hotel with a licence."),
    ("en", "Sold every apple of the farm", "Sold every fruit of the farm."),
    ("en", "Cleaned the accounts department", "Ran the accounts department."),
    ("en", "Cleaned the accounts department", "Ran the department."),
    ("en", "Cleaned the surgical ward at night", "Ran the surgical ward at night."),
    ("en", "Sued the city council over parking", "Ran the city council."),
    ("de", "Putzen der Intensivstation", "Betreuung der Intensivstation."),
    ("de", "Verkauf von Fachbüchern", "Tätig als Fachkraft."),
    ("de", "Rechtsschutzversicherungen verkauft", "Tätig im Rechtswesen."),
    ("de", "Medizinprodukte verpackt", "Im Medizinbereich tätig."),
    ("de", "Lehrbücher verkauft", "Tätig als Lehrkraft."),
    ("de", "Lehrbücher und Hefte verkauft", "Lehrkraft, Verkauf von Heften."),
    ("de", "Sicherheitsschuhe verkauft", "Sicherheitskraft im Verkauf."),
    ("en", "Basic English, native German", "Native English, basic German."),
    ("en", "A basic French course; fluent German", "Fluent French."),
    ("en", "Delivery in 9 days instead of 5", "Delivery shorter by 44 %."),
    ("en", "Faster delivery: 5 days instead of 9", "Faster delivery by 80 %."),
    ("en", "Handled 3 refunds, refused 4 returns", "Handled seven requests."),
    ("en", "Forklift driver at a hospital", "Forklift driver for patients."),
    ("en", "School cleaner in Leeds", "Teacher in Leeds."),
    ("en", "Dental assistant in Leeds", "Personal assistant in Leeds."),
    ("en", "Spanish guitar lessons in Leeds", "Guitar lessons in Spain."),
    ("en", "Assembled IKEA furniture for a Swedish firm in Leeds", "Assembled furniture in Sweden."),
    ("en", "Sold American cars in Leeds", "Sold cars in America."),
    ("en", "Lost the contract for 40 buses", "Operated 40 buses."),
    ("en", "Turned down a chair in physics", "Handled physics."),
    ("en", "Read German novels about a war", "Read novels in Germany."),
    ("en", "Read German novels about a war", "Novels in Germany."),
    ("en", "Read big novels about a war", "Novels in Germany."),
    ("en", "Shoe assistant in a shop", "Personal assistant in a shop."),
    ("en", "Shoe assistant in a shop", "Personal shoe assistant."),
    ("en", "Taught French", "Lived in France."),
    ("en", "Sold Swedish cars", "Sold cars in Sweden."),
    ("en", "Sold Italian cars", "Sold cars in Italy."),
    ("en", "Sold Chinese cars", "Sold cars in China."),
    ("en", "Sold Polish cars", "Sold cars in Poland."),
    ("en", "Sold Roman coins", "Sold coins in Rome."),
    ("en", "Sold Russian coins", "Sold coins in Russia."),
    ("en", "Sold Mexican coins", "Sold coins in Mexico."),
    ("en", "Sold Canadian coins", "Sold coins in Canada."),
    ("de", "Verkauf deutscher Autos in Wien", "Verkauf von Autos in Deutschland."),
    ("de", "Verkauf französischer Autos in Wien", "Verkauf von Autos in Frankreich."),
    ("de", "Verkauf amerikanischer Autos in Wien", "Verkauf von Autos in Amerika."),
    ("de", "Verkauf italienischer Autos in Wien", "Verkauf von Autos in Italien."),
    ("de", "Verkauf spanischer Autos in Wien", "Verkauf von Autos in Spanien."),
    ("fr", "Vente de voitures espagnoles", "Vente de voitures en Espagne."),
    ("fr", "Vente de voitures allemandes", "Vente de voitures en Allemagne."),
    ("fr", "Vente de voitures italiennes", "Vente de voitures en Italie."),
    ("fr", "Cours d'anglais à Lyon", "Cours en Angleterre."),
    ("es", "Venta de coches italianos", "Venta de coches en Italia."),
    ("es", "Venta de coches alemanes", "Venta de coches en Alemania."),
    ("es", "Clases de francés en Madrid", "Clases en Francia."),
    ("en", "Rejected the loan", "Handled the loan."),
    ("en", "Rejected the loan", "Provided the loan."),
    ("de", "Sanierung des Rathauses abgelehnt", "Durchführung der Sanierung des Rathauses."),
    ("en", "Hired 4 engineers, sacked 3 clerks", "Hired seven people."),
    ("de", "4 Ingenieure eingestellt, 3 Techniker entlassen", "Einstellung von sieben Personen."),
    ("es", "Vendí la mayor panadería de Leeds", "Vendí la mayor tienda de Leeds."),
    ("de", "Einziger Bäcker des Hotels", "Einziger Mitarbeiter des Hotels."),
    ("de", "Einsparungen im Einkauf", "Einsparungen erreicht."),
  ]

  @Test("is refused", arguments: lies)
  func refused(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) != [], "\(fact) → \(claim)")
  }

  @Test(
    "what no rule can tell from a lie is refused with it",
    arguments: [
      (
        "fr", "murs en pierre et enduits à la chaux",
        "J'ai monté des murs en pierre et appliqué des enduits à la chaux."
      ),
      (
        "es", "informes en Python para el área de ventas",
        "Desarrollé informes en Python para el área de ventas."
      ),
      (
        "en", "Co-ordinated two tours of Scottish village halls",
        "Co-ordinated two tours of village halls in Scotland"
      ),
      ("en", "Toured Scotland with a band", "Toured Scotland."),
      (
        "en", "Built a pipeline for 9 million parcel scans a day",
        "Built a pipeline for 9 million scans a day."
      ),
      ("en", "Helped the manager with staff rosters", "Helped the manager with the rosters."),
    ])
  func refusedToo(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) != [], "\(claim)")
  }

  @Test(
    "what is true beside it still passes",
    arguments: [
      ("en", "Cut delivery to 5 days instead of 9", "Cut delivery by 44%."),
      ("en", "Surgery on horses", "Performed surgery on horses."),
      ("en", "Audits of 12 kitchens", "Carried out audits of 12 kitchens."),
      ("de", "Sanierung des Rathauses", "Durchführung der Sanierung des Rathauses."),
      ("fr", "Audits de cuisines", "Réalisé des audits de cuisines."),
      ("es", "Auditorías de cocinas", "Realicé auditorías de cocinas."),
      ("en", "Hired 4 engineers and 3 clerks", "Hired seven people."),
      (
        "en", "Cleaned lorries in the largest depot of Leeds",
        "Cleaned vehicles in the largest depot of Leeds."
      ),
      (
        "en", "Designed the first bakery website of Leeds", "Designed the first bakery website of Leeds, too."
      ),
      ("de", "Meldeangelegenheiten im Bürgeramt", "Meldesachen im Bürgeramt."),
      ("de", "Forderungen von 4.000 € gebucht", "Forderungen in Höhe von 4.000 € gebucht."),
    ])
  func passes(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) == [], "\(claim)")
  }
}
