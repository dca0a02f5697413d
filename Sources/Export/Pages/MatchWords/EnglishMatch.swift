internal import Tailoring

/// The page in English.
struct EnglishMatch: MatchWords {
  // MARK: The page

  func title(_ person: String, _ subject: String) -> String { "Match: \(person), \(subject)" }
  func posting(of date: String) -> String { "Posting of \(date)" }

  func introduction(_ person: String) -> String {
    "What the posting asks for and what the profile of \(person) shows of it."
  }

  func summary(_ counts: MatchCounts) -> String {
    let found = "Of \(count(counts.requirements, "requirement")) found, "
    let shown =
      "\(counts.shown) \(counts.shown == 1 ? "is" : "are") shown, \(counts.partly) partly, \(counts.rest) not. "
    let pages =
      "The CV takes \(count(counts.pages, "page"))"
      + (counts.pages == counts.pagesAsked ? ". " : " of \(counts.pagesAsked). ")
    return found + shown + pages + "Dated \(counts.date)."
  }

  var contents: String { "Contents" }

  func heading(_ section: MatchSectionName) -> String {
    switch section {
    case .requirements: "Requirements"
    case .missing: "What would show the rest"
    case .knockouts: "Knock-out questions"
    case .changes: "Changes from the general CV"
    case .checks: "How the file reads"
    case .claims: "Claims"
    case .refused: "Words of a model, not used"
    case .hazards: "Hazards of the posting"
    case .notes: "Notes"
    case .files: "Files of this application"
    }
  }

  func file(_ file: MatchReportPage.File) -> String {
    switch file {
    case .cv: "CV"
    case .cvPDF: "CV as PDF"
    case .letter: "Letter"
    case .letterPDF: "Letter as PDF"
    case .applications: "All applications"
    }
  }

  // MARK: Requirements

  var noRequirement: String { "No requirement was found in the posting." }

  func caption(_ group: MatchGroup) -> String {
    switch group {
    case .must: "Must have"
    case .nice: "Nice to have"
    case .duty: "What the work is"
    case .leftOut: "Left out"
    case .moved: "Moved"
    case .worded: "Worded anew"
    case .checks: "Checks of cv.pdf"
    case .unsupported: "Not supported"
    case .letter: "The letter, sentence by sentence"
    case .refused: "Not used"
    case .hazards: "Ignored"
    }
  }

  func column(_ column: MatchColumn) -> String {
    switch column {
    case .askedFor: "Asked for"
    case .answer: "Answer"
    case .shownBy: "Shown by"
    case .missing: "Missing"
    case .wouldShow: "What would show it"
    case .question: "Question"
    case .found, .detail: "Found"
    case .leftOut: "Left out"
    case .movedUp: "Moved up"
    case .why: "Why"
    case .inProfile: "In the profile"
    case .inCV: "In the CV"
    case .lookedAt: "Looked at"
    case .result: "Result"
    case .sentence: "Sentence"
    case .restsOn: "Rests on"
    case .whyNot: "Why not"
    case .instead: "Instead"
    case .what: "What"
    case .begins: "How it begins"
    }
  }

  func line(_ number: Int) -> String { "line \(number)" }

  func verdict(_ verdict: Match.Verdict) -> String {
    switch verdict {
    case .shown: "Shown"
    case .partly: "Partly shown"
    case .notShown: "Not shown"
    }
  }

  func notFound(_ names: String) -> String { "Not found: \(names)." }
  var noFact: String { "No fact of the profile was found that says so." }
  func missing(isPart: Bool) -> String { isPart ? "A part of it" : "All of it" }

  // MARK: Knock-out questions

  var knockoutCaption: String {
    "Answered from dates, degrees, certificates and levels as the profile states them"
  }

  func answer(_ question: Knockout) -> String {
    switch question.verdict {
    case .shown: "Yes"
    case .partly: question.kind == .licence ? "In part" : "Less than asked for"
    case .notShown: "Not found"
    }
  }

  func countedSince(_ quote: String, _ month: String) -> String { "Counted since \(quote), \(month)." }

  func noPosition(_ all: String) -> String {
    "No position names it. All positions together, overlaps counted once: \(all)."
  }

  func interval(_ from: String, _ to: String, _ duration: String) -> String {
    "\(from) to \(to): \(duration)"
  }

  func countedAlready(_ duration: String?) -> String { ", \(duration ?? "all") counted already" }
  func sum(_ duration: String) -> String { "Sum, overlaps counted once: \(duration)." }

  // MARK: Changes

  var noChange: String { "None: the CV says all that the profile says, in its order and its words." }

  func changes(leftOut: Int, moved: Int, worded: Int) -> String {
    "Against the whole profile in its own order: \(leftOut) left out, \(moved) moved, \(worded) worded anew."
  }

  var nothingElse: String { "Nothing else was changed." }
  var alsoChosen: String { "The person’s file for this job also decides this:" }

  func chosen(_ key: MatchReport.Choice.Key) -> String {
    switch key {
    case .order: "Sections that come first:"
    case .hide: "Hidden:"
    case .pin: "Kept whatever the pages hold:"
    case .language: "Language:"
    case .template: "Template:"
    case .templateOptions: "Options of the template:"
    case .pages: "Pages:"
    case .fit: "How the pages are filled:"
    }
  }

  var answers: String { "Answers:" }
  func more(_ count: Int) -> String { "and \(count) more" }
  var notUnder: String { "Not under " }

  // MARK: Checks, claims, hazards

  func checks(all: Int, passed: Int, failed: Int, notRun: Int) -> String {
    "The finished cv.pdf was read back as programs read it; of \(count(all, "check")), \(passed) passed, \(failed) failed, "
      + "\(notRun) not run."
  }

  func verdict(_ verdict: MatchReport.Check.Verdict) -> String {
    switch verdict {
    case .pass: "Pass"
    case .fail: "Fail"
    case .notRun: "Not run"
    }
  }

  var otherPrograms: String {
    "What other programs on this machine read is asked with: vitae check --readback cv.pdf."
  }

  func claims(proven: Int, all: Int) -> String {
    "\(proven) of \(count(all, "sentence")) of the documents \(proven == 1 ? "rests" : "rest") on facts of the profile."
  }

  func unsupported(_ problems: String) -> String { "Not supported: \(problems)." }
  var noClaim: String { "States no fact." }

  var refused: String {
    "Sentences that a language model proposed and that are not used, because their facts do not support them."
  }

  func part(_ part: RefusedWording.Part) -> String {
    switch part {
    case .summary: "summary"
    case .letter: "letter"
    case .suggestion: "suggestion"
    }
  }

  var nothing: String { "Nothing." }

  var noHazard: String {
    "None found: no hidden text, invisible or look-alike characters, words to machines, dictated words or heaps of words."
  }

  var hazards: String {
    "What the posting has that is not written for its reader. It was ignored and changed nothing."
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
