internal import Base
internal import Content

/// Puts the composer's sentences in the place of those of a model that their facts do not support.
struct LetterMending {
  private let proposals: [ProposedSentence]
  private let composed: [[Sentence]]
  /// What stands for each proposal; nil: nothing.
  private let sentences: [Sentence?]

  /// - Parameter composed: the composer's paragraphs without the close.
  init(_ judged: [ProposedSentence], composed: [[Sentence]], store: FactStore) {
    proposals = Anaphora.following(judged)
    self.composed = composed
    sentences = Self.mended(proposals, composed.flatMap { $0 }, store)
  }

  /// What was refused, with what stands there.
  var refused: [RefusedWording] {
    let isWhole = paragraphs() == nil
    return zip(proposals, sentences).compactMap { proposal, sentence in
      proposal.refusal.map {
        RefusedWording(
          .letter, proposal.text, $0,
          instead: isWhole ? .composedLetter : sentence.map { .sentence($0.text.plain) })
      }
    }
  }

  /// The paragraphs; nil where what is left is no letter: less than half of the model's sentences, less than half of the
  /// composer's words, or an opening that does not name the post or the employer.
  func paragraphs() -> [[Sentence]]? {
    var out: [[Sentence]] = []
    var number: Int?
    for (proposal, sentence) in zip(proposals, sentences) {
      guard let sentence else { continue }
      if proposal.paragraph != number { out.append([]) }
      number = proposal.paragraph
      out[out.count - 1].append(sentence)
    }
    if proposals.allSatisfy({ $0.refusal == nil }) { return out }
    let kept = proposals.count { $0.refusal == nil }
    let aims: Set<FactID> = [FactID("posting/position"), FactID("posting/company")]
    guard kept * 2 >= proposals.count,
      LetterDraft.words(out.flatMap { $0 }) * 2 >= LetterDraft.words(composed.flatMap { $0 }),
      out.first?.contains(where: { !aims.isDisjoint(with: $0.facts) }) ?? false
    else { return nil }
    return out
  }

  private static func mended(
    _ proposals: [ProposedSentence], _ composed: [Sentence], _ store: FactStore
  ) -> [Sentence?] {
    /// The person's facts among those that a sentence rests on, without what only says where it was.
    func subject(_ facts: [FactID]) -> Set<FactID> {
      let own = facts.filter { store[$0]?.kind != .posting && store[$0] != nil }
      let said = own.filter { store[$0]?.kind != .position && store[$0]?.kind != .volunteer }
      return Set(said.isEmpty ? own : said)
    }
    var told = proposals.filter { $0.refusal == nil }.reduce(into: Set()) { $0.formUnion(subject($1.facts)) }
    var free = composed
    return proposals.map { proposal in
      if proposal.refusal == nil { return Sentence(RichText(plain: proposal.text), facts: proposal.facts) }
      let about = subject(proposal.facts)
      let found = free.firstIndex { sentence in
        let facts = subject(sentence.facts)
        return about.isEmpty
          ? facts.isEmpty && !Set(sentence.facts).isDisjoint(with: proposal.facts)
          : !facts.isDisjoint(with: about) && facts.isDisjoint(with: told)
            && !Anaphora.begins(sentence.text.plain)
      }
      guard let found else { return nil }
      told.formUnion(subject(free[found].facts))
      return free.remove(at: found)
    }
  }
}
