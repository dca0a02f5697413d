internal import Base
internal import Content
internal import Tailoring

/// Tailors one application: with what the person chose and accepted for it, under the real layout.
struct ApplicationTailoring {
  let context: BuildContext
  let application: Application
  /// The person's whole profile in the application's language.
  let profile: Profile
  let choices: VariantChoices
  /// The words that the person accepted, and a warning for each that does not hold.
  let accepted: Checked<AcceptedWordings>
  let layout: CVMeasure
  private let goal: PageGoal
  private let date: PartialDate

  /// - Parameter memory: what was measured before with these documents.
  init(
    context: BuildContext, application: Application, documents: PersonDocuments,
    memory: MeasureMemory? = nil
  ) {
    self.context = context
    self.application = application
    let person = application.person
    profile = application.told
    choices = application.variant.map { VariantChoices($0, in: person.profile) } ?? VariantChoices()
    date = context.date.date(for: application.job)
    goal = PageGoal(application.variant, application.job, context.content.site)
    layout = CVMeasure(
      documents: documents, context: documents.context(), givesWay: goal.fit != .none,
      memory: memory)
    accepted = AcceptedWordings.check(
      application.variant?.accepted ?? [], in: profile.applying(choices), date: date,
      vocabulary: context.content.vocabulary)
  }

  /// With the choices of the person's file.
  func tailored() -> TailoredProfile { tailored(choices) }

  /// What decides before anything is measured, with the choices of the person's file.
  func plan() -> TailoringPlan {
    TailoringPlan(
      profile, to: application.job, pages: goal.pages, date: date, vocabulary: context.content.vocabulary,
      choices: choices, preference: application.person.preference, prepared: context.prepared)
  }

  func tailored(by plan: TailoringPlan) -> TailoredProfile {
    layout.memory?.begin()
    return plan.tailored(by: WordedMeasure(layout: layout, wordings: accepted.value))
  }

  func tailored(_ choices: VariantChoices) -> TailoredProfile {
    Tailor.tailor(
      profile, to: application.job, pages: goal.pages, date: date, vocabulary: context.content.vocabulary,
      choices: choices, preference: application.person.preference,
      prepared: context.prepared, measure: WordedMeasure(layout: layout, wordings: accepted.value))
  }
}

/// Measures candidates in the words that they will be set in.
private struct WordedMeasure: LayoutMeasure {
  let layout: CVMeasure
  let wordings: AcceptedWordings

  func measure(_ profile: Profile) -> LayoutExtent { layout.measure(profile.wording(wordings)) }
  func lines(_ profile: Profile) -> [FactID: Int] { layout.lines(profile.wording(wordings)) }
}
