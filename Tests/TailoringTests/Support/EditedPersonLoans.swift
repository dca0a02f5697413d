extension EditedPerson {
  /// A museum registrar of four posts in four towns, in English and French.
  static let loansText = #"""
    language: en
    publish: false
    private: [basics.phone, basics.location.address]
    basics:
      name: Hélène Example
      label: {en: "Museum registrar, loans and exhibitions", fr: "Régisseuse d’œuvres, prêts et expositions"}
      email: helene@example.org
      phone: "+44 7700 900312"
      location: {address: 14 Kelvin Row, city: Glasgow, countryCode: GB}
      summary:
        en: "Museum registrar with thirteen years in documentation, loans and exhibition logistics in Britain and France. I move objects that cannot be replaced and keep the paperwork that proves where they are."
        fr: "Régisseuse d’œuvres forte de treize ans d’expérience en documentation, prêts et logistique d’expositions, en Grande-Bretagne et en France. Je déplace des objets irremplaçables et je tiens les dossiers qui prouvent où ils se trouvent."
    work:
      - name: Fenwick Gallery
        location: Glasgow
        startDate: 2019-04
        endDate: present
        position: {en: "Registrar, loans and exhibitions", fr: "Régisseuse des prêts et des expositions"}
        highlights:
          - id: loans
            text:
              en: "Manage about 140 outgoing and incoming loans a year with 60 lenders in 17 countries, from the loan agreement to the return"
              fr: "Gestion d’environ 140 prêts et emprunts par an avec 60 prêteurs dans 17 pays, de la convention de prêt au retour des œuvres"
          - id: insurance
            text:
              en: "Negotiated a new fine art insurance policy in 2022 that lowered the yearly premium by 23 %, and prepare applications for the Government Indemnity Scheme"
              fr: "Négociation en 2022 d’une nouvelle police d’assurance d’œuvres d’art qui a réduit la prime annuelle de 23 %, et préparation des demandes de garantie d’État britannique (Government Indemnity Scheme)"
          - id: courier
            text:
              en: "Accompanied 31 shipments as courier, among them a glass sculpture to Osaka in four crates"
              fr: "Convoiement de 31 transports d’œuvres, dont une sculpture de verre en quatre caisses jusqu’à Osaka"
          - id: tms
            text:
              en: "Introduced TMS Collections as the loans database; moved 11,400 records from spreadsheets in eight months"
              fr: "Mise en place de TMS Collections comme base de données des prêts ; reprise de 11 400 notices depuis des tableurs en huit mois"
          - id: budget
            text:
              en: "Answer for a transport budget of £310,000 and tender the framework contract for art handling every three years"
              fr: "Responsable d’un budget de transport de 310 000 £ et de l’appel d’offres triennal pour l’accord-cadre de manutention d’œuvres"
          - id: team
            text:
              en: "Supervise one assistant registrar and four freelance art handlers"
              fr: "Encadrement d’une assistante de régie et de quatre installateurs indépendants"
          - id: ipm
            text:
              en: "Set up integrated pest management in three stores with the conservator; no moth infestation since 2021"
              fr: "Mise en place avec la restauratrice d’une lutte intégrée contre les insectes dans trois réserves ; aucune infestation de mites depuis 2021"
      - name: {en: "Musée Saint-Aubin", fr: "Musée Saint-Aubin"}
        location: Lyon
        startDate: 2015-09
        endDate: 2019-03
        position: {en: Assistant registrar, fr: Assistante de régie des œuvres}
        highlights:
          - id: move
            text:
              en: "Planned the move of 26,000 objects to a new store outside the city: packing, barcodes, climate monitoring and a location check of each crate"
              fr: "Planification du déménagement de 26 000 objets vers de nouvelles réserves hors de la ville : conditionnement, codes-barres, suivi climatique et contrôle de la localisation de chaque caisse"
          - id: condition
            text:
              en: "Wrote condition reports for paintings, textiles and works on paper, about 900 in three years"
              fr: "Rédaction d’environ 900 constats d’état en trois ans pour des peintures, des textiles et des œuvres sur papier"
          - id: recolement
            text:
              en: "Took part in the ten-year inventory check that French law prescribes and cleared up 1,260 missing inventory numbers"
              fr: "Participation au récolement décennal ; 1 260 numéros d’inventaire manquants régularisés"
          - id: customs
            text:
              en: "Prepared customs papers, export licences and CITES permits for loans outside the European Union"
              fr: "Préparation des documents de douane, des licences d’exportation et des permis CITES pour les prêts hors de l’Union européenne"
      - name: Ashcombe Museum
        location: Leeds
        startDate: 2013-10
        endDate: 2015-08
        position: {en: Documentation assistant, fr: Assistante de documentation}
        highlights:
          - id: catalogue
            text:
              en: "Catalogued 3,800 ceramics and costumes in MODES to the Spectrum standard"
              fr: "Catalogage de 3 800 céramiques et costumes dans MODES selon la norme Spectrum"
          - id: volunteers
            text:
              en: "Trained and scheduled twelve volunteers who photographed the costume collection"
              fr: "Formation et planning de douze bénévoles qui ont photographié la collection de costumes"
          - id: accreditation
            text:
              en: "Wrote the documentation plan for the Accreditation application, which was granted in 2015"
              fr: "Rédaction du plan de documentation pour la demande d’accréditation (Museum Accreditation), accordée en 2015"
      - name: Musée de la Petite Île
        location: Colmar
        startDate: 2011-06
        endDate: 2012-08
        position: {en: Visitor services assistant, fr: Agente d’accueil}
        highlights:
          - id: tours
            text:
              en: "Sold tickets, led guided tours in French and German for school classes and opened the museum on Sundays"
              fr: "Vente de billets, visites guidées en français et en allemand pour des classes et ouverture du musée le dimanche"
          - id: cash
            text:
              en: "Balanced the till of the museum shop, about 400 € a day in summer"
              fr: "Tenue de la caisse de la boutique du musée, environ 400 € par jour en été"
    education:
      - institution: University of Leicester
        studyType: MA
        area: {en: Museum Studies, fr: Muséologie (Museum Studies)}
        startDate: 2012-09
        endDate: 2013-09
      - institution: Université de Strasbourg
        studyType: {en: Licence (bachelor’s degree), fr: Licence}
        area: {en: History of art, fr: Histoire de l’art}
        startDate: 2008
        endDate: 2011
    certificates:
      - {name: {en: "Driving licence, category B", fr: "Permis de conduire, catégorie B"}, date: 2010}
      - {name: {en: "Manual handling of objects", fr: "Manipulation d’objets (Manual Handling)"}, issuer: Collections Trust, date: 2016-05}
      - {name: {en: "Emergency planning and salvage", fr: "Plan de sauvegarde des œuvres"}, issuer: Harwell Example Ltd, date: 2020-11}
    skills:
      - name: {en: Collections management, fr: Gestion des collections}
        keywords: [TMS Collections, MODES, {name: {en: Spectrum, fr: Spectrum}}, MuseumPlus, {name: {en: condition reports, fr: constats d’état}}, {name: {en: location control, fr: suivi de la localisation}}]
      - name: {en: Logistics and law, fr: Logistique et droit}
        keywords: [{name: {en: loan agreements, fr: conventions de prêt}}, {name: {en: art transport, fr: transport d’œuvres d’art}}, CITES, {name: {en: customs, fr: douane}}, Government Indemnity Scheme]
      - name: {en: Office, fr: Bureautique}
        keywords: [Excel, SharePoint]
    languages:
      - {language: {en: French, fr: Français}, fluency: {en: native, fr: langue maternelle}}
      - {language: {en: English, fr: Anglais}, fluency: C2}
      - {language: {en: German, fr: Allemand}, fluency: B1}
    """#
}
