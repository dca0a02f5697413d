extension LetterPhrases {
  static let english = LetterPhrases(
    openings: [
      "I am applying for the post of {position} {company}.",
      "I would like to apply for the post of {position} {company}.",
    ],
    openingsAs: [
      "As {me}, I am applying for the post of {position} {company}.",
      "I am {me}, and I am applying for the post of {position} {company}.",
      "I would like to apply for the post of {position} {company}; I am {me}.",
    ],
    openingsWithoutCompany: ["I am applying for the post of {position}."],
    portrait: "I am {me}.",
    quotes: [
      "You write: “{quote}.”", "“{quote}”, you write.", "Your posting says: “{quote}.”",
      "“{quote}”, your posting says.", "In your posting I read: “{quote}.”",
    ],
    quotesOfWork: [
      "Of the work, you write: “{quote}.”", "“{quote}”: that is how you describe the work.",
      "“{quote}” is among the tasks that you name.", "One of the tasks you name is this: “{quote}.”",
      "“{quote}”, your posting says of the work.",
    ],
    present: "{position} {at}",
    asked: [
      "You ask for {asked}. {At}, I {clause}.", "I know {asked} from my work {at}, where I {clause}.",
      "What I know of {asked} comes from my work {at}, where I {clause}.",
      "As you ask for {asked}: {at}, I {clause}.",
    ],
    askedAlso: [
      "You also ask for {asked}. {At}, I {clause}.", "I know {asked} from my work {at}, where I {clause}.",
    ],
    askedHere: ["You also ask for {asked}: I {clause}."],
    further: [
      "I also {clause}.", "In that role I {clause}.", "There I also {clause}.",
      "In the same post I {clause}.", "That post is where I {clause}.", "There, I {clause}.",
      "In that role I also {clause}.", "I {clause}.", "In the same role, I {clause}.",
      "In that post, I also {clause}.", "In that post I {clause}.",
    ],
    furtherOnce: ["While there, I {clause}.", "It was there that I {clause}."],
    plain: [
      "{At}, I {clause}.", "In my work {at}, I {clause}.",
      "Closest to this post is my work {at}: I {clause}.", "In my post {at}, I {clause}.",
      "Part of my work {at}: I {clause}.", "{At}, among other things, I {clause}.",
    ],
    plainOnce: ["In my time {at}, I {clause}."],
    plainAs: [
      "{At}, where I am {role}, I {clause}.", "I am {role} {at}, where I {clause}.",
      "As {role} {at}, I {clause}.", "In my post as {role} {at}, I {clause}.",
      "Working {at} as {role}, I {clause}.", "My post {at} is that of {role}: I {clause}.",
      "In my work as {role} {at}, I {clause}.",
    ],
    plainOnceAs: [
      "{At}, where I was {role}, I {clause}.", "As {role} {at}, I {clause}.",
      "In my time as {role} {at}, I {clause}.", "I was {role} {at}, where I {clause}.",
      "Working {at} as {role}, I {clause}.", "In my work as {role} {at}, I {clause}.",
    ],
    earlier: [
      "Before that, {at}, I {clause}.", "Earlier, {at}, I {clause}.", "In an earlier post, {at}, I {clause}.",
      "In the years before, {at}, I {clause}.", "Before that, as {role} {at}, I {clause}.",
      "Before that I was {role} {at}, where I {clause}.", "Earlier, as {role} {at}, I {clause}.",
      "In a post before that, {at}, I {clause}.",
    ],
    earlierAs: [
      "Before that, as {role}, I {clause}.", "Earlier, as {role}, I {clause}.",
      "Before that I was {role}: I {clause}.",
      "As {role} before that, I {clause}.", "In my earlier post there, as {role}, I {clause}.",
      "In the years before, as {role}, I {clause}.", "While I was {role} there, I {clause}.",
      "My post there before that was that of {role}: I {clause}.",
      "During my time there as {role}, I {clause}.",
    ],
    later: [
      "Since then, {at}, I {clause}.", "{At}, since then, I {clause}.", "Later, {at}, I {clause}.",
      "Since then, as {role} {at}, I {clause}.", "Later, as {role} {at}, I {clause}.",
      "After that, {at}, I {clause}.",
    ],
    laterAs: [
      "Later, as {role}, I {clause}.", "Since then, as {role}, I {clause}.",
      "As {role} since then, I {clause}.", "After that, as {role}, I {clause}.",
    ],
    laterOnceAs: ["Later I was {role} there; I {clause}."],
    both: [
      "I {clause}, and I {rest}.", "There I {clause}, and I {rest}.", "I also {clause}, and I {rest}.",
      "In the same post I {clause}, and I {rest}.", "In that role I {clause}, and I {rest}.",
    ],
    degree: [
      "I studied {area} {at} ({type}).", "{At}, I studied {area} ({type}).",
      "My {type} in {area} is from {institution}.", "I hold {paper} in {area} from {institution}.",
      "I took my {type} in {area} {at}.", "My field of study {at} was {area} ({type}).",
      "I have {paper} in {area}, from {institution}.", "My studies were in {area}, {at} ({type}).",
    ],
    degreeWithoutArea: ["I studied {at} ({type}).", "My {type} is from {institution}."],
    qualification: ["My {type} is from {institution}."],
    qualificationWithArea: [
      "My {type} in {area} is from {institution}.", "I hold {paper} in {area} from {institution}.",
      "I took my {type} in {area} {at}.", "I have {paper} in {area}, from {institution}.",
      "{At}, I took my {type} in {area}.", "I hold {paper} in {area} ({institution}).",
      "From {institution} I have {paper} in {area}.", "I did my {type} in {area} {at}.",
      "I completed my {type} in {area} {at}.",
      "As for training, I hold {paper} in {area} from {institution}.",
    ],
    qualificationAs: [
      "I am {role} in {area} ({institution}).", "By training I am {role} in {area} ({institution}).",
      "I am {role}, {area} ({institution}).",
    ],
    apprenticeship: [],
    finishing: ["I am {at} until {to} ({type}).", "My school is {institution} ({type}, {to})."],
    certificates: [
      "My certificates include {list}.", "I also hold certificates, among them {list}.",
      "Among my certificates you will find {list}.", "I have certificates as well, among them {list}.",
      "I bring certificates with me, among them {list}.", "Certificates that I hold include {list}.",
    ],
    certificate: [
      "I also hold a certificate: {list}.", "I have a certificate as well: {list}.",
      "You will find a certificate among my papers: {list}.",
    ],
    held: [
      "I hold {list}.", "I have {list}.", "I also hold {list}.", "I also have {list}.",
      "I hold {list} as well.", "I also bring {list}.", "I bring {list} with me.",
    ],
    certificateIn: "a certificate in {list}", certificatesIn: "certificates in {list}",
    roles: ["I am {roles}.", "I am also {roles}.", "I am {roles} as well."],
    rolesAndHeld: [
      "I am {roles}, and I hold {list}.", "I am {roles} and hold {list}.", "I hold {list} and am {roles}.",
      "I am also {roles} and hold {list}.", "I hold {list}, and I am {roles}.",
      "I also hold {list}, and I am {roles}.",
    ],
    rolesAndNames: [
      "I am {roles}, and my certificates include {list}.",
      "I am also {roles}, and my certificates include {list}.",
      "My certificates include {list}, and I am {roles}.",
      "I hold certificates, among them {list}, and I am {roles}.",
      "Among my certificates is {list}, and I am {roles}.",
    ],
    languages: [
      "I speak {list}.", "I also speak {list}.", "As for languages, I speak {list}.",
      "I speak {list} as well.", "My languages include {list}.",
    ],
    level: "My {language} is {level}.",
    andLanguages: ", and I speak {list}.",
    closes: [
      "I would be glad to talk about the post in person.",
      "I would like to hear more about the team, and to answer your questions.",
      "I would be glad to meet you and tell you more.",
      "If you would like to hear more about any of this, I would be glad to meet you.",
      "I would like to meet the people I would work with, and to answer what you want to ask.",
    ],
    subject: "Application for the post of {position}", reference: "reference {reference}",
    enclosure: "Curriculum vitae", and: "and", with: "with", quoted: "“{term}”")
}
