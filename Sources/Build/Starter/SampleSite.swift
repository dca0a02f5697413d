/// A small whole content folder: a person who publishes, a project with a page, a posting. It builds without a word as it
/// is, and shows what there may be.
enum SampleSite {
  /// By path in the content folder.
  static let files: [(path: String, text: String)] = [
    ("site.yaml", site), ("profiles/ada-example/profile.yaml", profile),
    ("profiles/ada-example/projects/night-handover.md", project), ("jobs/hospital-of-the-hill.md", job),
  ]

  private static let site = """
    # Settings for all documents.
    title: People
    language: en
    template: classic       # or concise, folio: a folder of templates/
    paper: A4               # or letter
    pages: 2
    # baseURL: https://example.org   # where output/site/ will be found: for sitemap.xml and shared links
    # noindex: true                  # ask search engines to leave out every page

    """

  private static let profile = """
    # The one true profile of a person who does not exist: replace it by your own (`vitae new person NAME`).

    language: en
    publish: true           # a portfolio and a public CV go to output/site/
    # noindex: [night-handover]      # pages that search engines should leave out; true: all of them
    private:                # never leaves output/applications/
      - basics.phone
      - basics.location.address

    basics:
      name: Ada Example
      label: Registered nurse, intensive care
      email: ada@example.org
      phone: +353 1 555 0100
      url: https://ada.example.org
      location:
        address: 1 Quay Street
        city: Dublin
        countryCode: IE
      summary: >-
        Nurse with nine years in intensive care, four of them leading a team of twelve. Known for calm nights, short
        handovers and figures that hold.

    work:
      - name: Hospital of the Harbour
        location: Dublin
        roles:
          - position: Clinical nurse manager
            startDate: 2021-03
            endDate: present
            highlights:
              - text: Brought medication errors down by 38 % in two years
                tags: [safety, leadership]
              - Led a team of 12 nurses in a ward of 14 beds
              - Introduced a written handover that halved the time it takes
          - position: Staff nurse
            startDate: 2016-09
            endDate: 2021-02
            highlights:
              - Cared for patients on mechanical ventilation and renal replacement therapy
              - Trained 20 new nurses in their first months on the ward

    education:
      - institution: University of the Coast
        studyType: BSc
        area: General nursing
        startDate: 2012
        endDate: 2016

    skills:
      - name: Intensive care
        keywords:
          - {name: continuous renal replacement therapy, aliases: [CRRT]}
          - mechanical ventilation
          - haemodynamic monitoring
      - name: Leadership
        keywords: [staff training, shift planning, patient safety]

    certificates:
      - {name: Advanced Cardiac Life Support (ACLS), issuer: Resuscitation Council, date: 2024-05}

    languages:
      - {language: English, fluency: native}
      - {language: German, fluency: B2}

    """

  private static let project = """
    ---
    name: A handover in seven minutes
    description: A written form for the change of shifts that leaves out nothing and halves the time.
    startDate: 2022-01
    endDate: 2022-11
    roles: [Lead]
    keywords: [patient safety, staff training]
    ---

    ## What was wrong

    Each change of shifts took a quarter of an hour per patient, and what was said depended on who said it.

    ## What was done

    - Watched 60 handovers and wrote down what was asked again afterwards.
    - Made a form of one page with the nurses who use it, and changed it four times.

    ## What came of it

    A handover takes seven minutes now, and the ward counts half as many questions in the first hour.

    """

  private static let job = """
    ---
    company: Hospital of the Hill
    position: Clinical nurse manager, intensive care
    location: Cork
    url: https://hill.example.org/jobs/17
    posted: 2026-02-03
    language: en
    people: [ada-example]
    pages: 2
    ---

    We are looking for a nurse manager for our intensive care unit with 18 beds.

    Requirements:
    - Registered nurse with five years in intensive care
    - experience in leading a team
    - continuous renal replacement therapy (CRRT)
    - ACLS certificate

    Nice to have:
    - experience with training new staff
    - German

    """
}
