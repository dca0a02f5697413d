internal import Glibc

/// Which cases of long suites run: with `VITAE_CONFORMANCE` set (`make conformance`) all, else a part of them.
public enum Sampling {
  public static let isWhole = getenv("VITAE_CONFORMANCE") != nil

  /// All cases, or each `step`th from `first` on, in their order.
  public static func part<Case>(of cases: [Case], each step: Int, from first: Int = 0) -> [Case] {
    isWhole ? cases : stride(from: first, to: cases.count, by: step).map { cases[$0] }
  }
}
