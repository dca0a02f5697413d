internal import Base
public import Content

/// A project's page as templates see it: what a portfolio knows, and `project`, `previous`, `next`.
public enum ProjectView {
  /// The data of the page of `profile.projects[index]`; the neighbours are those that have pages.
  public static func value(_ index: Int, of profile: Profile, context: ViewContext) -> TemplateValue {
    let items = ItemViews(context: context)
    let paged = profile.projects.indices.filter { profile.projects[$0].slug != nil }
    let at = paged.firstIndex(of: index)
    func neighbour(_ offset: Int) -> TemplateValue {
      guard let at, paged.indices.contains(at + offset) else { return .null }
      return .members(items.project(profile.projects[paged[at + offset]]))
    }
    return .object(
      ProfileView.common(profile, context: context) + [
        .init("project", .members(items.project(profile.projects[index]))),
        .init("previous", neighbour(-1)), .init("next", neighbour(1)),
      ])
  }
}
