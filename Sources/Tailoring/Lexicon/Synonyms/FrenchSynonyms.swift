/// As `EnglishSynonyms`, of French.
enum FrenchSynonyms {
  static let text = """
    natif langue_maternelle
    bio biologique
    revoir redessiner retravailler refondre
    MOOC > formation_en_ligne
    réduire diminuer baisser abaisser raccourcir ramener alléger
    baisse diminution recul chute baisser diminuer reculer chuter moins
    hausse augmentation croissance progresser augmenter monter croître plus passer
    augmenter accroître relever développer
    améliorer perfectionner optimiser
    économiser épargner
    éviter prévenir empêcher
    former enseigner instruire entraîner formation enseignement
    enseigner cours leçon
    apprendre étudier
    accompagner soutenir suivre
    rédiger écrire rédaction
    consigner noter enregistrer documenter
    construire bâtir édifier monter
    développer créer concevoir programmer réaliser
    concevoir élaborer imaginer conception créer
    élaborer préparer établir
    créer monter mettre_en_place lancer
    mettre_en_place instaurer introduire installer mise_en_place déployer
    lancer démarrer commencer ouvrir
    remplacer substituer changer
    modifier changer adapter transformer
    refonte refondre remaniement
    déplacer transférer migrer
    regrouper réunir unifier fusionner
    organiser préparer planifier
    planifier programmer
    coordonner organiser coordination
    préparer apprêter
    vérifier contrôler inspecter examiner tester
    évaluer apprécier juger
    mesurer relever
    surveiller suivre observer
    analyser examiner étudier
    réparer remettre_en_état dépanner
    entretenir maintenir maintenance entretien
    soigner prendre_soin soins
    aider assister seconder appuyer soutenir
    conseiller orienter
    répondre traiter
    traiter 
    vendre commercialiser
    acheter acquérir
    livrer remettre fournir
    terminer achever finir
    réaliser effectuer exécuter faire accomplir assurer
    effectuer assurer faire
    utiliser employer appliquer
    obtenir recevoir décrocher
    posséder avoir détenir
    atteindre obtenir
    réussir passer
    réussite succès taux_de_réussite
    recruter embaucher engager
    salarié employé personnel collaborateur
    collègue confrère
    élève apprenant
    enseignant professeur
    professeur enseignant
    client clientèle
    enfant jeune
    voiture véhicule
    camion poids_lourd
    logement habitation maison
    hôpital clinique établissement
    lycée établissement école
    collège établissement école
    service département unité
    entreprise société maison
    équipe groupe
    planning emploi_du_temps
    facture note
    coût dépense frais
    chiffre_d_affaires ventes
    erreur faute
    panne défaillance
    demande requête
    réunion séance
    stage formation cours
    exposé présentation conférence
    manuel guide
    procédure processus
    règle norme
    contrat accord
    durée temps
    délai attente
    environ près quelque
    rapide vite
    chaque chacun tout
    plusieurs divers
    appareil machine équipement
    outil instrument
    pièce composant
    marchandise produit
    stock inventaire
    colis paquet
    livraison expédition
    enquête sondage
    voyage déplacement
    repas plat
    médicament traitement
    maladie affection
    dossier fichier
    données informations
    logiciel programme application
    site_web site
    participer contribuer prendre_part
    certificat attestation
    prix distinction
    habitant résident
    poser installer monter
    recueillir rassembler collecter
    envoyer expédier
    publier éditer
    montrer présenter
    expliquer décrire
    traduire transposer
    diriger piloter conduire mener
    piloter conduire pilotage mener
    encadrer superviser
    gérer administrer tenir gestion
    tenir gérer
    fonder créer
    répartir distribuer
    négocier discuter
    estimer évaluer
    calculer compter
    prévision projection
    article texte
    somme montant
    loyer location
    parent mère père
    accident incident
    depuis après
    avant auparavant
    au_lieu contre avant
    par avec
    fabriquer produire confectionner
    produire faire fabriquer
    cuisiner préparer
    nettoyer laver
    peindre repeindre
    rénover moderniser restaurer
    trier classer
    interroger questionner
    informer renseigner
    convaincre persuader
    encourager favoriser
    promouvoir encourager
    recommander proposer
    choisir sélectionner
    comparer confronter
    relier connecter raccorder
    reprendre adopter utiliser
    transporter acheminer
    conduire rouler
    charger remplir
    emballer conditionner
    protéger sécuriser
    repérer détecter trouver
    accueillir recevoir
    servir desservir
    mélanger mêler
    filmer tourner
    corriger réviser
    jouer interpréter
    financer subventionner
    déposer remettre
    défendre représenter
    respecter appliquer
    mairie commune
    ville commune
    route rue
    pont > ouvrage
    train chemin_de_fer
    bateau navire
    congé vacances
    salaire paie
    loi législation
    part proportion pourcentage taux
    taux pourcentage
    séance cours
    fiche document
    capteur sonde
    saisonnier > employé salarié
    apprenti > élève
    technicienne > personnel
    voter adopter approuver
    âgé âge
    charte règlement
    """
}
