internal import Base
public import Content

extension MatchReport.Choice {
  /// What the person's choices do to the CV that no fact's own row tells: sections that come first, hidden fields that are no
  /// facts, and facts that stay where they are because they are pinned. O(choices · profile).
  static func all(_ tailored: TailoredProfile) -> [MatchReport.Choice] {
    let (choices, whole) = (tailored.choices, tailored.whole)
    func facts(_ profile: Profile) -> [FactID] {
      FactStore(profile).facts.filter { $0.kind != .basics }.map(\.id)
    }
    let all = facts(whole)
    let fields = choices.hidden.filter { path in
      var one = VariantChoices()
      one.hidden = [path]
      let left = whole.applying(one)
      return left != whole && facts(left) == all
    }
    let kept = Set(tailored.evidence.filter { $0.reason == .pinned && $0.action == .kept }.map(\.fact))
    let pinned = tailored.facts.whole.facts.filter { kept.contains($0.id) }.map(\.quote)
    let chosen: [(Key, [String])] = [(.order, choices.firstSections), (.hide, fields), (.pin, pinned)]
    return chosen.filter { !$0.1.isEmpty }.map { MatchReport.Choice($0.0, $0.1) }
  }

  /// What `variant` sets of language, template and pages.
  public static func settings(_ variant: Variant?) -> [MatchReport.Choice] {
    guard let variant else { return [] }
    var out: [MatchReport.Choice] = []
    if let language = variant.language { out.append(Self(.language, [language.tag])) }
    if let template = variant.template { out.append(Self(.template, [template.text])) }
    if !variant.templateOptions.isEmpty {
      out.append(Self(.templateOptions, variant.templateOptions.map(\.name)))
    }
    if let pages = variant.pages ?? variant.fit?.pages { out.append(Self(.pages, [String(pages)])) }
    switch variant.fit {
    case nil: break
    case .none?: out.append(Self(.fit, ["none"]))
    case .auto?: out.append(Self(.fit, ["auto"]))
    case .pages(let pages)?: out.append(Self(.fit, [String(pages)]))
    }
    return out
  }
}
