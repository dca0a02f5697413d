extension LetterPhrases {
  static let french = LetterPhrases(
    openings: [
      "Je vous adresse ma candidature au poste de {position} {company}.",
      "Je postule au poste de {position} {company}.",
    ],
    openingsAs: [
      "{Me}, je postule au poste de {position} {company}.",
      "Je vous adresse ma candidature au poste de {position} {company} ; je suis {me}.",
      "{Me}, je vous adresse ma candidature au poste de {position} {company}.",
    ],
    openingsWithoutCompany: ["Je vous adresse ma candidature au poste de {position}."],
    quotes: [
      "Vous écrivez : « {quote}. »", "On lit dans votre annonce : « {quote}. »", "« {quote} », écrivez-vous.",
      "De toute votre annonce, cette phrase en dit le plus : « {quote}. »",
      "Votre annonce le dit : « {quote}. »",
    ],
    quotesOfWork: [
      "« {quote} » : c’est ainsi que votre annonce présente le travail.",
      "Une phrase de votre annonce dit l’essentiel du travail : « {quote}. »",
      "Du travail, votre annonce dit ceci : « {quote}. »", "Parmi les missions, vous citez : « {quote}. »",
      "La mission qui en dit le plus est celle-ci : « {quote}. »",
    ],
    present: "{position} {at}",
    asked: [
      "Vous demandez {asked} : {at}, {clause}.", "Quant à {asked} : {at}, {clause}.",
      "Votre annonce cite {asked} ; {at}, {clause}.", "Pour {asked}, voyez mon travail {at} : {clause}.",
      "Ce que j’apporterais pour {asked} vient de mon travail {at} : {clause}.",
    ],
    askedHere: [
      "Pour {asked}, {clause}.", "Quant à {asked}, {clause}.", "Vous demandez aussi {asked} : {clause}.",
    ],
    further: ["{Clause}.", "Là aussi, {clause}.", "Ajoutez ceci : {clause}.", "De plus, {clause}."],
    plain: [
      "{At}, {clause}.", "Dans mon travail {at}, {clause}.",
      "Le plus proche de ce poste est mon travail {at} : {clause}.", "Voyez mon travail {at} : {clause}.",
      "De mon travail {at}, ceci : {clause}.",
    ],
    earlier: [
      "Avant cela, {at}, {clause}.", "Auparavant, {at}, {clause}.", "{At}, avant cela, {clause}.",
      "Dans un poste précédent, {at}, {clause}.",
    ],
    verbatim: "De mon travail {at}, ceci : {text}.",
    degree: [
      "J’ai étudié {at} : {type}, {area}.", "Mes études {at} : {type}, {area}.",
      "Mon dossier compte aussi des études {at} : {type}, {area}.", "{At}, j’ai étudié : {type}, {area}.",
      "S’y ajoutent mes études {at} : {type}, {area}.",
    ],
    degreeWithoutArea: ["J’ai étudié {at} : {type}.", "Mes études {at} : {type}."],
    certificates: [
      "Mon dossier compte aussi : {list}.", "Vous trouverez aussi dans mon dossier : {list}.",
      "J’ajoute à mon dossier : {list}.", "Je peux aussi présenter : {list}.", "À cela s’ajoute : {list}.",
    ],
    languages: ["Je parle {list}.", "Mes langues : {list}.", "Je parle aussi {list}."],
    gaps: [
      "Vous demandez aussi {missing} : mon parcours ne le montre pas encore.",
      "Ce que mon parcours ne montre pas encore : {missing}.",
      "Votre annonce cite aussi {missing}, que mon parcours ne montre pas encore.",
    ],
    closes: [
      "J’en parlerais avec plaisir de vive voix.",
      "C’est avec plaisir que je répondrais à vos questions lors d’un entretien.",
      "Un entretien me permettrait de vous en dire plus.",
      "Demandez-moi ce que vous voulez savoir de plus ; j’y répondrai avec plaisir.",
    ],
    subject: "Candidature au poste de {position}", reference: "référence {reference}",
    enclosure: "Curriculum vitæ", and: "et", quoted: "« {term} »")
}
