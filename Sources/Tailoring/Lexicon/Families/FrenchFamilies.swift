/// Families of French words of another stem, one a line; the first names the family.
enum FrenchFamilies {
  static let text = """
    encadrer encadré encadrée encadrés encadre encadrais encadrement
    appliquer appliqué appliquée appliqués appliquées applique application applications
    fabriquer fabriqué fabriquée fabriqués fabriquées fabrique fabrication
    communiquer communiqué communiquée communication communications
    expliquer expliqué explication explications
    pratiquer pratiqué pratiquée pratique pratiques
    publier publié publiée publiés publiées publication publications
    inscrire inscrit inscrite inscrits inscrivais inscrivait inscription inscriptions
    répondre répondu répondais répondait réponds répond réponse réponses
    reculer reculé recul reculs
    baisser baissé baisse baisses
    été estival estivale estivaux
    être été étais était suis sommes
    avoir eu avais avait
    aller allé vais
    faire fait fais faisais faisait faits faites
    tenir tenu tenue tiens tient tenais tenait tenus
    maintenir maintenu maintenue maintenance maintiens
    obtenir obtenu obtenue obtention obtiens
    venir venu viens vient
    prévenir prévenu prévention
    mettre mis mise mets mettais mises
    remettre remis remise
    transmettre transmis transmission
    prendre pris prise prends prenais
    reprendre repris reprise
    apprendre appris apprentissage
    comprendre compris compréhension
    entreprendre entrepris
    rendre rendu rendue
    vendre vendu vendue vente ventes vendus vendais
    écrire écrit écrite écris écriture écrivais
    réécrire réécrit réécrite réécriture
    décrire décrit description
    inscrire inscrit inscription
    prescrire prescrit prescription
    lire lu lecture lis lit lisais lisait
    dire dit
    conduire conduit conduite conduisais
    produire produit produite production produits produites produisais
    réduire réduit réduite réduction réduits réduites
    traduire traduit traduite traduction
    construire construit construite construction
    introduire introduit introduction
    instruire instruit instruction
    cuire cuit cuisson
    concevoir conçu conçue conception conçois conçus conçues
    recevoir reçu reçue réception recevais recevait reçois
    percevoir perçu perception
    voir vu vue vus vues
    prévoir prévu prévision
    savoir su
    devoir dû
    pouvoir pu
    vouloir voulu
    suivre suivi suivie suivis suis
    vivre vécu
    ouvrir ouvert ouverte ouverture
    offrir offert offre
    couvrir couvert couverture
    découvrir découvert découverte
    courir couru
    accueillir accueilli accueil
    recueillir recueilli recueil
    servir servi service
    choisir choisi choix
    fournir fourni fourniture
    définir défini définition
    établir établi établie
    gérer géré gérée gestion gère gérais gérés
    rédiger rédigé rédigée rédaction rédige
    corriger corrigé correction
    diriger dirigé dirigée direction dirige
    coordonner coordonné coordination coordonne coordonnais
    assurer assuré assure
    animer animé animation anime
    former formé formation forme formés formées
    créer créé créée création crée
    élaborer élaboré élaboration
    analyser analysé analyse
    améliorer amélioré amélioration
    augmenter augmenté augmentation
    diminuer diminué diminution
    baisser baissé baisse
    développer développé développement
    vérifier vérifié vérification
    planifier planifié planification
    organiser organisé organisation
    résoudre résolu résolution
    répondre répondu réponse
    étendre étendu extension
    détecter détecté détection
    protéger protégé protection
    installer installé installation
    entretenir entretenu entretien
    soutenir soutenu soutien
    appuyer appuyé appui
    aider aidé aide
    essayer essayé essai
    payer payé paiement
    employer employé emploi
    envoyer envoyé envoi
    nettoyer nettoyé nettoyage
    vendre vente
    acheter acheté achat
    peser pesé
    mener mené mène
    amener amené
    ramener ramené ramenés ramenée ramenées
    répéter répété répétition
    gagner gagné gain
    relire relu relecture relis relisais
    élire élu élection
    descendre descendu descente
    défendre défendu défense
    attendre attendu attente
    perdre perdu perte pertes
    suspendre suspendu suspension
    peindre peint peinture peignais peints
    restreindre restreint restriction
    atteindre atteint atteins
    joindre joint jonction
    connaître connu connaissance
    reconnaître reconnu reconnaissance
    accroître accru accroissement
    paraître paru parution
    conclure conclu conclusion
    inclure inclus inclusion
    détruire détruit destruction
    acquérir acquis acquisition
    parcourir parcouru parcours
    émettre émis émission
    admettre admis admission
    permettre permis
    soumettre soumis soumission
    coudre cousu couture
    battre battu
    intervenir intervenu intervention interviens intervenais
    convenir convenu convention
    contenir contenu
    retenir retenu
    stocker stocké stockage stocks
    clore clos clôture clôturer clôturé
    choix choisir
    soigner soigné soins soin
    an annuel année ans années annuelle annuels annuelles
    mois mensuel mensuelle mensuels
    semaine hebdomadaire semaines
    jour quotidien jours journée quotidienne journalier
    nuit nocturne nuits
    oeil yeux
    travail travaux travailler travaillé
    journal journaux
    établissement établissements
    chef cheffe
    """
}
