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
      "{There}.", "Là aussi, {clause}.", "J’ai également {did}.", "De plus, {clause}.",
      "Dans le même poste, {clause}.", "J’ai aussi {did}.", "Par ailleurs, {clause}.",
      "Dans ce poste, {clause}.", "J’y ai {did}.",
      "{Clause}.", "C’est là aussi que {clause}.", "Au même poste, {clause}.",
    ],
    furtherOnce: [],
    plain: [
      "{At}, {clause}.", "Dans mon travail {at}, {clause}.", "Dans mon poste {at}, {clause}.",
      "C’est {at} que {clause}.",
      "Le plus proche de ce poste est mon travail {at}, où {clause}.",
    ],
    plainOnce: ["Pendant mes années {at}, {clause}."],
    plainAs: [
      "{At}, où je suis {role}, {clause}.", "Comme {role} {at}, {clause}.",
      "Dans mon poste {de role} {at}, {clause}.", "En tant que {role} {at}, {clause}.",
      "Je suis {role} {at}, où {clause}.", "Je travaille {at} comme {role} ; {clause}.",
      "Dans mon travail {de role} {at}, {clause}.",
    ],
    plainOnceAs: [
      "{At}, où j’ai été {role}, {clause}.", "Comme {role} {at}, {clause}.",
      "Dans mon poste {de role} {at}, {clause}.", "En tant que {role} {at}, {clause}.",
      "J’ai été {role} {at}, où {clause}.",
    ],
    plainFunction: [
      "{At}, {clause}.", "Dans mon poste {at}, {clause}.", "{At}, où je suis {title}, {clause}.",
      "Je suis {title} {at}, où {clause}.", "C’est {at} que {clause}.",
    ],
    plainFunctionOnce: [
      "{At}, {clause}.", "Pendant mes années {at}, {clause}.", "C’est {at} que {clause}.",
      "Dans mon poste {at}, {clause}.",
    ],
    earlier: [
      "Avant cela, {at}, {clause}.", "Auparavant, {at}, {clause}.",
      "Dans un poste précédent, {at}, {clause}.",
      "Plus tôt, {at}, {clause}.", "Avant cela, comme {role} {at}, {clause}.",
      "Auparavant, j’étais {role} {at}, où {clause}.", "Avant ce poste, {at}, {clause}.",
      "Plus tôt, comme {role} {at}, {clause}.", "Dans les années précédentes, {at}, {clause}.",
    ],
    earlierAs: [
      "Avant cela, comme {role}, {clause}.", "Auparavant, comme {role}, {clause}.",
      "Plus tôt, comme {role}, {clause}.",
      "Dans un poste précédent, comme {role}, {clause}.", "En tant que {role}, avant cela, {clause}.",
      "Auparavant, j’y étais {role} ; {clause}.",
    ],
    later: [
      "Depuis, {at}, {clause}.", "Par la suite, {at}, {clause}.", "Ensuite, {at}, {clause}.",
      "Ensuite, comme {role} {at}, {clause}.", "Plus tard, {at}, {clause}.",
    ],
    laterAs: [
      "Ensuite, comme {role}, {clause}.", "Depuis, comme {role}, {clause}.",
      "Par la suite, comme {role}, {clause}.", "Plus tard, comme {role}, {clause}.",
      "Ensuite, en tant que {role}, {clause}.", "Par la suite, en tant que {role}, {clause}.",
    ],
    laterOnceAs: [],
    both: [
      "{There}, et {rest}.", "Là aussi, {clause}, et {rest}.", "De plus, {clause}, et {rest}.",
      "Dans le même poste, {clause}, et {rest}.", "J’ai également {did}, et {rest}.", "{Clause}, et {rest}.",
    ],
    degree: [
      "J’ai étudié {at} ({type}, {area}).", "J’ai fait mes études {at} ({type}, {area}).",
      "{At}, j’ai fait mes études ({type}, {area}).", "C’est {at} que j’ai étudié ({type}, {area}).",
      "J’ai suivi mes études {at} ({type}, {area}).", "J’ai {degree} ({institution}).",
      "Côté formation, j’ai étudié {at} ({type}, {area}).", "J’ai fait {at} des études {de area} ({type}).",
      "J’ai obtenu {degree} {at}.", "Je suis titulaire {de degree} ({institution}).",
      "{At}, j’ai obtenu {degree}.", "Je possède {degree} ({institution}).",
    ],
    degreeWithoutArea: ["J’ai étudié {at} ({type}).", "J’ai fait mes études {at} ({type})."],
    qualification: ["Mon dossier comprend aussi : {type} ({institution})."],
    qualificationWithArea: [], qualificationAs: [], apprenticeship: [],
    finishing: [
      "Je suis {at} jusqu’en {to} ({type}, {area}).", "Je suis {at} jusqu’en {to} ({type}).",
    ],
    certificates: [
      "À cela s’ajoute : {one}.", "À cela s’ajoutent : {more}.", "S’y ajoute : {one}.",
      "S’y ajoutent : {more}.",
      "Mon dossier comprend aussi : {list}.", "J’apporte aussi : {list}.",
    ],
    held: [
      "J’ai {list}.", "J’ai aussi {list}.", "J’ai par ailleurs {list}.",
      "J’ai de plus {list}.", "J’ai également {list}.", "Je suis aussi titulaire {de list}.",
      "Je suis titulaire {de list}.", "Je suis également titulaire {de list}.",
      "En outre, j’ai {list}.", "Par ailleurs, j’ai {list}.", "De plus, j’ai {list}.",
      "Mon parcours comprend aussi {list}.",
    ],
    certificateIn: "{list}", certificatesIn: "{list}", roles: [], rolesAndHeld: [],
    languages: [
      "Je parle {list}.", "Je parle aussi {list}.", "Côté langues, je parle {list}.",
      "Pour les langues, je parle {list}.", "Je parle également {list}.",
      "Quant aux langues, je parle {list}.", "De plus, je parle {list}.", "J’ajoute que je parle {list}.",
    ],
    levels: [
      "Mon {language} est {level}{note}.", "Je parle un {language} {after}{note}.",
      "Je parle {adverb} {language}{note}.", "Je parle aussi {adverb} {language}{note}.",
      "Pour les langues, mon {language} est {level}{note}.", "Je parle aussi un {language} {after}{note}.",
    ],
    levelsAsked: [
      "Vous demandez {the}, que je parle {adverb}{note}."
    ],
    mother: ["Ma langue maternelle est {tongue}.", "J’ai pour langue maternelle {tongue}."],
    andLanguages: [
      ", et ma langue maternelle est {tongue}.",
      ", et je parle {list}.", ", et je parle un {language} {after}{note}.",
      " ; mon {language} est {level}{note}.",
      ", et mon {language} est {level}{note}.",
    ],
    closes: [
      "Je vous en parlerai avec plaisir de vive voix.",
      "C’est avec plaisir que je répondrai à vos questions lors d’un entretien.",
      "Un entretien me permettrait de vous en dire plus.",
      "Je vous en dirais volontiers plus lors d’un entretien.",
    ],
    subject: "Candidature au poste {of}", reference: "référence\u{A0}{reference}",
    enclosure: "Curriculum vitæ", and: "et", with: "avec", quoted: "« {term} »")
}
