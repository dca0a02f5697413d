import Content
import Glibc
import TestSupport

/// The corpus of a hundred jobs, where `VITAE_SHARED` says where it is.
enum SharedPostings {
  static let all =
    getenv("VITAE_SHARED").map {
      JobCorpus.postings(in: String(cString: $0) + "/samples/jobs")
    } ?? []
}
