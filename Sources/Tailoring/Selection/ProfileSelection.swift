internal import Base
internal import Content

/// Makes the profile that is left when some facts are left out, in the tailored order.
struct ProfileSelection {
  let source: Profile
  let relevance: Relevance
  /// What the person puts before its siblings, in this order.
  var first: [FactID] = []
  /// Whether there is a posting to order by.
  var isTailored: Bool { !relevance.requirements.isEmpty }

  func profile(without dropped: Set<FactID>) -> Profile {
    var out = source
    out.work = positions(source.work, dropped)
    out.volunteer = positions(source.volunteer, dropped)
    for i in out.education.indices {
      out.education[i].highlights = highlights(out.education[i].highlights, dropped)
    }
    out.projects = projects(dropped)
    out.skills = skills(dropped)
    out.awards.removeAll { dropped.contains($0.id) }
    out.publications.removeAll { dropped.contains($0.id) }
    out.interests.removeAll { dropped.contains($0.id) }
    out.references.removeAll { dropped.contains($0.id) }
    for i in out.sections.indices {
      out.sections[i].entries.removeAll { dropped.contains($0.id) }
      for j in out.sections[i].entries.indices {
        out.sections[i].entries[j].highlights = highlights(out.sections[i].entries[j].highlights, dropped)
      }
    }
    out.sections.removeAll { $0.entries.isEmpty }
    if !first.isEmpty { putFirst(in: &out) }
    return out
  }

  /// What the person puts first goes before its siblings, whatever they are worth.
  private func putFirst(in profile: inout Profile) {
    var rank: [FactID: Int] = [:]
    for (i, id) in first.enumerated() { rank[id] = i }
    func put<Item>(_ items: inout [Item], _ id: (Item) -> FactID) {
      let ranks = items.map { rank[id($0)] ?? first.count }
      items = items.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { items[$0] }
    }
    func put(_ items: inout [Work]) {
      put(&items, \.id)
      for i in items.indices {
        put(&items[i].highlights, \.id)
        put(&items[i].roles, \.id)
        for j in items[i].roles.indices { put(&items[i].roles[j].highlights, \.id) }
      }
    }
    put(&profile.work)
    put(&profile.volunteer)
    put(&profile.education, \.id)
    for i in profile.education.indices { put(&profile.education[i].highlights, \.id) }
    put(&profile.projects, \.id)
    for i in profile.projects.indices {
      put(&profile.projects[i].highlights, \.id)
      put(&profile.projects[i].keywords, \.id)
    }
    put(&profile.skills, \.id)
    for i in profile.skills.indices { put(&profile.skills[i].keywords, \.id) }
    put(&profile.languages, \.id)
    put(&profile.certificates, \.id)
    put(&profile.awards, \.id)
    put(&profile.publications, \.id)
    put(&profile.interests, \.id)
    put(&profile.references, \.id)
    for i in profile.sections.indices {
      put(&profile.sections[i].entries, \.id)
      for j in profile.sections[i].entries.indices { put(&profile.sections[i].entries[j].highlights, \.id) }
    }
  }

  private func positions(_ list: [Work], _ dropped: Set<FactID>) -> [Work] {
    list.filter { !dropped.contains($0.id) }.map { work in
      var work = work
      work.highlights = highlights(work.highlights, dropped)
      for i in work.roles.indices { work.roles[i].highlights = highlights(work.roles[i].highlights, dropped) }
      return work
    }
  }

  /// Answers to what must be shown come first, by worth; then answers to the rest; then the others as they were.
  private func highlights(_ list: [Highlight], _ dropped: Set<FactID>) -> [Highlight] {
    let kept = list.filter { !dropped.contains($0.id) }
    guard isTailored else { return kept }
    return ordered(kept) { highlight in
      let value = relevance.value(of: highlight.id) + relevance.bonus(of: highlight.id)
      if relevance.answersMust(highlight.id) { return 100 + value }
      return relevance.names(of: highlight.id).isEmpty ? 0 : 1 + value
    }
  }

  private func projects(_ dropped: Set<FactID>) -> [Project] {
    let kept = source.projects.filter { !dropped.contains($0.id) }.map { project in
      var project = project
      project.highlights = highlights(project.highlights, dropped)
      return project
    }
    guard isTailored else { return kept }
    return ordered(kept) { project in
      relevance.value(of: project.id) + project.highlights.reduce(0) { $0 + relevance.value(of: $1.id) }
        + project.keywords.reduce(0) { $0 + relevance.value(of: $1.id) }
    }
  }

  private func skills(_ dropped: Set<FactID>) -> [Skill] {
    let kept = source.skills.filter { !dropped.contains($0.id) }.map { group in
      var group = group
      group.keywords.removeAll { dropped.contains($0.id) }
      if isTailored { group.keywords = ordered(group.keywords) { relevance.value(of: $0.id) > 0 ? 1 : 0 } }
      return group
    }
    guard isTailored else { return kept }
    return ordered(kept) { group in
      group.keywords.reduce(relevance.value(of: group.id)) { $0 + relevance.value(of: $1.id) } > 0 ? 1 : 0
    }
  }

  /// Stable, greatest first.
  private func ordered<Item>(_ list: [Item], by worth: (Item) -> Double) -> [Item] {
    let worths = list.map(worth)
    return list.indices.sorted { (worths[$1], $0) < (worths[$0], $1) }.map { list[$0] }
  }
}
