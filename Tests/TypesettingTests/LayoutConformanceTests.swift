import Glibc
import Testing

/// `taffy-layout`: where Chrome put the boxes of 3,720 trees.
@Suite struct LayoutConformanceTests {
  @Test(.enabled(if: LayoutSuite.folder != nil, "VITAE_SHARED is not set")) func block() {
    check("block", count: 940) { _ in true }
  }

  @Test(.enabled(if: LayoutSuite.folder != nil, "VITAE_SHARED is not set")) func flex() {
    check("flex", count: 2_496) { properties in
      !properties.contains("writing-mode")
        && !properties.contains { $0.hasPrefix("flex-wrap:") && $0.hasSuffix("balance") }
    }
  }

  @Test(.enabled(if: LayoutSuite.folder != nil, "VITAE_SHARED is not set")) func grid() {
    check("grid", count: 284) { properties in
      let without = [
        "grid-template-rows", "grid-auto-rows", "grid-row-start", "grid-row-end", "grid-auto-flow",
        "grid-template-areas", "aspect-ratio", "scrollbar-width",
      ]
      return without.allSatisfy { !properties.contains($0) }
    }
  }

  private func check(_ file: String, count: Int, _ isWanted: (Set<String>) -> Bool) {
    let cases = LayoutSuite.cases(file).filter { isWanted($0.properties) }
    let failures = LayoutSuite.failures(cases)
    let exceptions = LayoutExceptions.cases(file)
    for (name, reason) in failures {
      #expect(exceptions[name] != nil, "\(name): \(reason)")
    }
    let failing = Set(failures.map(\.name))
    let passing = exceptions.keys.sorted().filter { !failing.contains($0) }
    #expect(passing == [], "these pass now: take them from the list")
    #expect(cases.count == count)
    #expect(count - failures.count == LayoutExceptions.passing[file], "a count may only rise")
  }
}
