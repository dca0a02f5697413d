extension LetterPhrases {
  static let french = LetterPhrases(
    openings: [
      "Je vous adresse ma candidature au poste {of} {company}.",
      "Je postule au poste {of} {company}.",
    ],
    openingsAs: [
      "{Me}, je postule au poste {of} {company}.",
      "Je suis {me}, et je postule au poste {of} {company}.",
      "Je vous adresse ma candidature au poste {of} {company} ; je suis {me}.",
    ],
    openingsWithoutCompany: ["Je vous adresse ma candidature au poste {of}."],
    portrait: "Je suis {me}.",
    quotes: [
      "Vous écrivez : « {quote}. »", "On lit dans votre annonce : « {quote}. »", "« {quote} », écrivez-vous.",
      "Je lis dans votre annonce : « {quote}. »", "« {quote} », dit votre annonce.",
    ],
    quotesOfWork: [
      "« {quote} » : c’est ainsi que votre annonce présente le travail.",
      "Du travail, votre annonce dit ceci : « {quote}. »", "Parmi les missions, vous citez : « {quote}. »",
      "« {quote} », lit-on parmi les missions.", "L’une des missions est celle-ci : « {quote}. »",
    ],
    present: "{position} {at}",
    asked: [
      "Vous demandez {asked}. {At}, {clause}.", "Je connais {asked} par mon travail {at}, où {clause}.",
      "Comme vous demandez {asked} : {at}, {clause}.",
      "Ce que j’apporte pour {asked} vient de mon travail {at}, où {clause}.",
    ],
    askedAlso: [
      "Vous demandez aussi {asked}. {At}, {clause}.", "Je connais {asked} par mon travail {at}, où {clause}.",
    ],
    askedHere: ["Vous demandez aussi {asked} : {clause}."],
    further: [
      "{There}.", "Là aussi, {clause}.", "De plus, {clause}.", "Dans le même poste, {clause}.",
      "Par ailleurs, {clause}.",
      "{Clause}.",
    ],
    furtherOnce: [],
    plain: [
      "{At}, {clause}.", "Dans mon travail {at}, {clause}.", "Dans mon poste {at}, {clause}.",
      "Le plus proche de ce poste est mon travail {at}, où {clause}.",
    ],
    plainOnce: ["Pendant mes années {at}, {clause}."],
    plainAs: [
      "{At}, où je suis {role}, {clause}.", "Comme {role} {at}, {clause}.",
      "Dans mon poste de {role} {at}, {clause}.",
    ],
    plainOnceAs: [
      "{At}, où j’ai été {role}, {clause}.", "Comme {role} {at}, {clause}.",
      "Dans mon poste de {role} {at}, {clause}.",
    ],
    earlier: [
      "Avant cela, {at}, {clause}.", "Auparavant, {at}, {clause}.",
      "Dans un poste précédent, {at}, {clause}.",
      "Plus tôt, {at}, {clause}.",
    ],
    earlierAs: [
      "Avant cela, comme {role}, {clause}.", "Auparavant, comme {role}, {clause}.",
      "Plus tôt, comme {role}, {clause}.",
      "Dans un poste précédent, comme {role}, {clause}.",
    ],
    later: ["Depuis, {at}, {clause}.", "Par la suite, {at}, {clause}.", "Ensuite, {at}, {clause}."],
    laterAs: ["Ensuite, comme {role}, {clause}.", "Depuis, comme {role}, {clause}."],
    laterOnceAs: [],
    both: [
      "{There}, et {rest}.", "Là aussi, {clause}, et {rest}.", "De plus, {clause}, et {rest}.",
      "{Clause}, et {rest}.",
    ],
    degree: [
      "J’ai étudié {at} ({type}, {area}).", "J’ai fait mes études {at} ({type}, {area}).",
      "{At}, j’ai fait mes études ({type}, {area}).",
    ],
    degreeWithoutArea: ["J’ai étudié {at} ({type}).", "J’ai fait mes études {at} ({type})."],
    qualification: ["Mon dossier comprend aussi : {type} ({institution})."],
    qualificationWithArea: [], qualificationAs: [], apprenticeship: [],
    finishing: ["Je suis {at} jusqu’en {to} ({type})."],
    certificates: [
      "Mon dossier comprend aussi : {list}.", "Vous trouverez aussi dans mon dossier : {list}.",
      "J’y ajoute : {list}.",
    ],
    held: ["J’ai {list}.", "J’ai aussi {list}.", "J’ai par ailleurs {list}."],
    certificateIn: "{list}", certificatesIn: "{list}", roles: [], rolesAndHeld: [],
    languages: ["Je parle {list}.", "Je parle aussi {list}."],
    closes: [
      "J’en parlerais avec plaisir de vive voix.",
      "C’est avec plaisir que je répondrais à vos questions lors d’un entretien.",
      "Un entretien me permettrait de vous en dire plus.",
      "Je vous en dirais volontiers plus lors d’un entretien.",
    ],
    subject: "Candidature au poste {of}", reference: "référence {reference}",
    enclosure: "Curriculum vitæ", and: "et", with: "avec", quoted: "« {term} »")
}
