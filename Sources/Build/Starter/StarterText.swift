internal import Content

/// The texts of the starters. They build without a mistake as they are.
enum StarterText {
  /// A profile to fill in.
  static func profile(name: String) -> String {
    """
    # The one true profile of \(name). Keys are JSON Resume's (jsonresume.org/schema) with a few of our own.
    # Everything but `basics.name` may be left out. Texts may hold *emphasis*, **strong** and [links](https://…).
    # `vitae check` says what is wrong, with line and column.

    language: en          # the language you write in: en, de, fr, es
    publish: false        # true: a portfolio and a public CV go to output/site/
    private:              # never leaves output/applications/
      - basics.phone
      - basics.location.address

    basics:
      name: \(quoted(name))
      label: What you are, in one line
      email: you@example.org
      phone: +44 7700 900000
      url: https://example.org
      location:
        city: Your town
        countryCode: GB
      profiles:
        - network: LinkedIn
          username: your-name
          url: https://www.linkedin.com/in/your-name
      summary: >-
        Two or three sentences: what you do, for whom, and what you are known for.
        Each is used as it stands or not at all; nothing is made up.

    work:
      - name: An employer
        position: Your job title
        # location: Town
        startDate: 2021-03
        endDate: present  # or 2024-06
        highlights:       # write more than fits; the best for each job are chosen
          - What you did, for how many, with what result
          - Another thing, with a number that you can stand by
      - name: An earlier employer
        position: Your job title there
        # location: Town
        startDate: 2017-09
        endDate: 2021-02
        highlights:
          - What you did there

    education:
      - institution: A school or university
        studyType: BSc
        area: Your subject
        startDate: 2014
        endDate: 2017

    skills:
      - name: A group of skills
        keywords: [one, another, a third]

    languages:
      - language: English
        fluency: native

    """
  }

  /// What stands for a posting's position until one is written.
  static let jobTitle = "The job's title"

  /// A posting to paste into.
  static func job(name: String, people: [String], today: PartialDate?) -> String {
    let date =
      today.map { "date: \($0)      # on your letter: change it to the day you send it" }
      ?? "# date: 2026-02-03      # on your letter; else posted, else the latest date in the content"
    return """
      ---
      company: \(quoted(name))
      position: \(jobTitle)
      # location: Dublin      # as the posting says it
      # url: https://…        # where the posting is
      # posted: 2026-01-31    # when the job was posted
      \(date)
      # contact:            # whom the letter is addressed to
      #   name: Dr Ada Example
      #   title: Head of Department
      language: en          # of the CV and the letter
      people: \(people.isEmpty ? "all" : "[" + people.joined(separator: ", ") + "]")   # who applies: folders of profiles/, or all
      pages: 2              # how many the CV may fill
      ---

      \(pasteHere), as it is: headings, bullets, boilerplate and all.

      Requirements:
      - something you must have
      - 3 years of experience with something

      Nice to have:
      - something more

      """
  }

  /// Where a starter's posting is to be replaced.
  static let pasteHere = "Paste the posting here"

  static let site = """
    # Settings for all documents.
    title: Portfolios
    language: en
    template: classic     # or concise, folio: a folder of templates/
    paper: A4             # or letter
    pages: 2

    """

  /// A YAML text in quotation marks.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for character in text {
      if character == "\"" || character == "\\" { out.append("\\") }
      out.append(character.isNewline ? " " : character)
    }
    return out + "\""
  }
}
