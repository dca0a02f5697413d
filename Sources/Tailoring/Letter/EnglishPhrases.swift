extension LetterPhrases {
  static let english = LetterPhrases(
    openings: [
      "I am applying for the post of {position} {company}.",
      "This is my application for the post of {position} {company}.",
    ],
    openingsAs: [
      "As {me}, I am applying for the post of {position} {company}.",
      "I am {me}, and I am applying for the post of {position} {company}.",
      "I am applying for the post of {position} {company} as {me}.",
      "This is my application for the post of {position} {company}; I am {me}.",
    ],
    openingsWithoutCompany: ["I am applying for the post of {position}."],
    quotes: [
      "You write: “{quote}.”", "“{quote}”, you write.", "Your posting says: “{quote}.”",
      "“{quote}” is how your posting puts it.", "This line of your posting says much: “{quote}.”",
    ],
    quotesOfWork: [
      "Your posting puts it plainly: “{quote}.”", "“{quote}”: that is how your posting puts the work.",
      "One line of your posting says where the work lies: “{quote}.”",
      "“{quote}”: that line of your posting says what the post is for.",
      "Of all the tasks in your posting, this one says most: “{quote}.”",
    ],
    present: "{position} {at}",
    asked: [
      "You ask for {asked}: {at}, I {clause}.", "On {asked}: {at}, I {clause}.",
      "Where your posting says {asked}, I can point to my work {at}: I {clause}.",
      "For {asked}, look at my work {at}: I {clause}.", "My case for {asked} is my work {at}: I {clause}.",
      "Your posting names {asked}: {at}, I {clause}.",
    ],
    askedHere: [
      "On {asked}, I {clause}.", "You also ask for {asked}: I {clause}.", "As for {asked}, I {clause}.",
      "For {asked}, there is this: I {clause}.", "Then {asked}: I {clause}.",
    ],
    further: [
      "There, too, I {clause}.", "I also {clause}.", "To this I add: I {clause}.", "Also there, I {clause}.",
      "Besides, I {clause}.",
      "There I {clause}.", "And I {clause}.", "I {clause}.",
    ],
    plain: [
      "{At}, I {clause}.", "In my work {at}, I {clause}.", "From my work {at}: I {clause}.",
      "A look at my work {at}: I {clause}.", "Take my work {at}: I {clause}.",
      "My work {at} bears on this post: I {clause}.", "Closest to this post is my work {at}: I {clause}.",
      "I begin with my work {at}: I {clause}.", "One thing I can show comes from my work {at}: I {clause}.",
    ],
    earlier: [
      "Before that, {at}, I {clause}.", "Earlier, {at}, I {clause}.", "{At}, before that, I {clause}.",
      "In an earlier post, {at}, I {clause}.", "From the years before, {at}: I {clause}.",
      "My earlier work {at} also bears on it: I {clause}.", "From my earlier work {at}: I {clause}.",
    ],
    verbatim: "From my record {at}: {text}.",
    degree: [
      "I studied {area} {at} ({type}).", "{At}, I studied {area} ({type}).",
      "My {type} in {area} is from {institution}.", "I hold the {type} in {area} of {institution}.",
      "You will also find my {type} in {area}, from {institution}.", "My studies: {area} {at} ({type}).",
    ],
    degreeWithoutArea: ["I studied {at} ({type}).", "My {type} is from {institution}."],
    certificates: [
      "I hold {list}.", "I also hold {list}.", "Among my certificates: {list}.",
      "My certificates include {list}.",
      "Of my certificates, your posting asks for {list}.", "To this I add {list}.",
    ],
    languages: [
      "I speak {list}.", "My languages: {list}.", "I also speak {list}.", "As for languages, I speak {list}.",
    ],
    gaps: [
      "You also ask for {missing}, which my record does not yet show.",
      "Your posting also asks for {missing}; that my record does not yet show.",
      "One thing you ask for my record does not yet show: {missing}.",
      "What my record does not yet show is {missing}.",
    ],
    closes: [
      "I would be glad to talk about the post in person.",
      "I would like to hear more about the team, and to answer your questions.",
      "Please tell me if you would like to see anything in more detail; I would be glad to meet you.",
      "Ask me about any line of this; I would be glad to show you more.",
      "I would like to meet the people I would work with, and to answer what you want to ask.",
    ],
    subject: "Application for the post of {position}", reference: "reference {reference}",
    enclosure: "Curriculum vitae", and: "and", quoted: "“{term}”")
}
