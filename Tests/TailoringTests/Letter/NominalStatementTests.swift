import Base
import Content
import Testing

@testable import Tailoring

/// A statement that begins with the noun of a deed ("Encadrement de …", "Gestión de …") supports the sentence with its verb.
@Suite struct NominalStatementTests {
  static let cases: [(LanguageTag, String, String)] = [
    ("fr", "Encadrement de six cuisiniers et deux apprentis", "J’encadre six cuisiniers et deux apprentis."),
    (
      "fr", "Gestion des commandes et des stocks avec quatorze fournisseurs",
      "Je gère les commandes et les stocks avec quatorze fournisseurs."
    ),
    ("fr", "Production de 2 400 repas par jour", "Je produis 2 400 repas par jour."),
    ("fr", "Réduction du coût matière de 34 à 29 %", "J’ai réduit le coût matière de 34 à 29 %."),
    ("fr", "Création de deux plats de la carte", "J’ai créé deux plats de la carte."),
    ("fr", "Tenue du poste poissons", "J’ai tenu le poste poissons."),
    ("fr", "Mise en place du plan de maîtrise sanitaire", "J’ai mis en place le plan de maîtrise sanitaire."),
    ("fr", "Accueil de 120 visiteurs par jour", "J’accueille 120 visiteurs par jour."),
    ("fr", "Rédaction de douze fiches techniques", "J’ai rédigé douze fiches techniques."),
    ("fr", "Animation de trois ateliers par semaine", "J’anime trois ateliers par semaine."),
    ("fr", "Organisation de vingt visites", "J’ai organisé vingt visites."),
    ("fr", "Formation de huit collègues", "J’ai formé huit collègues."),
    ("fr", "Élaboration des plannings de 14 agents", "J’élabore les plannings de 14 agents."),
    ("fr", "Coordination de quatre équipes", "Je coordonne quatre équipes."),
    ("fr", "Pilotage de la migration de 300 postes", "J’ai piloté la migration de 300 postes."),
    ("fr", "Développement d’une application mobile", "J’ai développé une application mobile."),
    ("fr", "Installation de 60 pompes à chaleur", "J’ai installé 60 pompes à chaleur."),
    ("fr", "Contrôle de 25 chantiers", "Je contrôle 25 chantiers."),
    ("fr", "Traitement de 80 réclamations par mois", "Je traite 80 réclamations par mois."),
    ("fr", "Négociation de douze contrats", "J’ai négocié douze contrats."),
    ("fr", "Conception de six maquettes", "J’ai conçu six maquettes."),
    ("fr", "Entretien de 30 machines", "J’entretiens 30 machines."),
    ("fr", "Recrutement de cinq vendeurs", "J’ai recruté cinq vendeurs."),
    ("fr", "Participation à la mise en place du plan", "J’ai participé à la mise en place du plan."),
    ("fr", "Vente de 200 abonnements", "J’ai vendu 200 abonnements."),
    ("fr", "Préparation de 90 commandes par jour", "Je prépare 90 commandes par jour."),
    ("fr", "Mise à jour du site de la mairie", "J’ai mis à jour le site de la mairie."),
    ("fr", "Conduite de quatre projets", "J’ai conduit quatre projets."),
    ("fr", "Livraison de 45 colis par jour", "Je livre 45 colis par jour."),
    ("es", "Gestión de 60 expedientes al mes", "Gestiono 60 expedientes al mes."),
    ("es", "Coordinación de cuatro equipos", "Coordino cuatro equipos."),
    ("es", "Supervisión de seis enfermeros", "Superviso a seis enfermeros."),
    ("es", "Reducción de las averías del 7 al 2,5 %", "Reduje las averías del 7 al 2,5 %."),
    ("es", "Elaboración de doce informes", "Elaboré doce informes."),
    ("es", "Montaje de 80 placas solares", "Monté 80 placas solares."),
    ("es", "Atención a 90 clientes al día", "Atiendo a 90 clientes al día."),
    ("es", "Mantenimiento de 30 máquinas", "Mantengo 30 máquinas."),
    ("es", "Formación de ocho compañeros", "Formé a ocho compañeros."),
    ("es", "Diseño de seis maquetas", "Diseñé seis maquetas."),
    ("es", "Venta de 200 seguros", "Vendí 200 seguros."),
    ("es", "Organización de veinte visitas", "Organicé veinte visitas."),
    ("es", "Puesta en marcha de dos líneas", "Puse en marcha dos líneas."),
    ("de", "Leitung eines Teams von sechs Köchen", "Ich leite ein Team von sechs Köchen."),
    ("de", "Betreuung von 40 Kunden", "Ich betreue 40 Kunden."),
    (
      "de", "Einführung eines Kassensystems in drei Filialen",
      "Ich habe ein Kassensystem in drei Filialen eingeführt."
    ),
    ("de", "Erstellung von zwölf Berichten im Monat", "Ich erstelle zwölf Berichte im Monat."),
    (
      "de", "Senkung der Ausschussquote von 6,1 auf 3,4 %",
      "Ich habe die Ausschussquote von 6,1 auf 3,4 % gesenkt."
    ),
    ("de", "Planung von 25 Brücken", "Ich habe 25 Brücken geplant."),
    ("de", "Schulung von 85 Mitarbeitenden", "Ich habe 85 Mitarbeitende geschult."),
    ("de", "Wartung von 30 Anlagen", "Ich warte 30 Anlagen."),
    ("de", "Durchführung von 14 Audits", "Ich habe 14 Audits durchgeführt."),
    ("de", "Verkauf von 200 Abonnements", "Ich habe 200 Abonnements verkauft."),
    ("de", "Aufbau eines Lagers mit 4.000 Plätzen", "Ich habe ein Lager mit 4.000 Plätzen aufgebaut."),
    ("de", "Pflege von 12 Bewohnern", "Ich pflege 12 Bewohner."),
    ("de", "Entwicklung einer App", "Ich habe eine App entwickelt."),
  ]
  private static func problems(_ language: LanguageTag, _ fact: String, _ sentence: String) -> [ClaimProblem]
  {
    let source = """
      language: \(language)
      basics: {name: Ada Example}
      work:
        - name: Acme
          position: Post
          startDate: 2020-01
          endDate: present
          highlights:
            - {id: h, text: "\(fact)"}
      """
    let profile = ProfileReader.read(SourceText(file: "profile.yaml", text: source), slug: "p").value!
    return ClaimChecker(FactStore(profile), date: People.today).problems(
      in: sentence, restingOn: [FactID("h")])
  }

  @Test(arguments: cases)
  func theVerbIsSupported(_ language: LanguageTag, _ fact: String, _ sentence: String) {
    #expect(Self.problems(language, fact, sentence) == [])
  }

  /// Who took part or helped did not do it, and nothing else is led.
  @Test(
    arguments: [
      ("fr", "Participation à la gestion des stocks", "Je gère les stocks."),
      ("fr", "Aide à l’encadrement de six cuisiniers", "J’encadre six cuisiniers."),
      ("fr", "Gestion des commandes de quatorze fournisseurs", "Je gère quatorze fournisseurs."),
      ("fr", "Gestion des stocks", "Je dirige les stocks."),
      ("fr", "Gestion des commandes", "Je gère une équipe."),
      ("es", "Coordinación de cuatro equipos", "Soy coordinador de cuatro equipos."),
      ("fr", "Gestion des commandes", "Je suis gérant."),
      ("es", "Apoyo en la coordinación de cuatro equipos", "Coordino cuatro equipos."),
      ("es", "Montaje de 80 placas solares", "Monté una empresa de placas solares."),
      (
        "de", "Mitarbeit bei der Leitung eines Teams von sechs Köchen", "Ich leite ein Team von sechs Köchen."
      ),
      ("de", "Einführung eines Kassensystems in drei Filialen", "Ich habe drei Kassensysteme eingeführt."),
      ("en", "Coordination of four teams with the manager", "I managed four teams."),
    ] as [(LanguageTag, String, String)])
  func noMoreIsSupported(_ language: LanguageTag, _ fact: String, _ sentence: String) {
    #expect(Self.problems(language, fact, sentence) != [])
  }
}
