import Base
import Content

@testable import Tailoring

#if canImport(Glibc)
  import Glibc
#endif

/// The repository's own content, read from beside this file.
enum Shipped {
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  static func text(_ path: String) -> SourceText? {
    guard let file = fopen(root + "/" + path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return SourceText(file: path, text: String(decoding: bytes, as: UTF8.self))
  }

  static func profile(_ slug: String) -> Profile? {
    text("content/profiles/\(slug)/profile.yaml").flatMap { ProfileReader.read($0, slug: slug).value }
  }

  /// A profile with the projects that stand in files of their own.
  static func profile(_ slug: String, projects: [String]) -> Profile? {
    var whole = profile(slug)
    for name in projects {
      let page = text("content/profiles/\(slug)/projects/\(name).md").flatMap {
        ProjectReader.read($0, slug: name).value
      }
      if let page { whole?.projects.append(page) }
    }
    return whole
  }

  static func posting(_ slug: String) -> JobPosting? {
    text("content/jobs/\(slug).md").flatMap { JobPostingReader.read($0, slug: slug).value }
  }

  static let applications = [
    ("aoife-tarpey-quinn", "carrigmore-cnm2-icu"),
    ("joerg-moellenbuettel", "landesbetrieb-projektleitung-bruecken"),
    ("maelle-lecoeur-jaffre", "ocealab-mediation-fr"),
    ("maelle-lecoeur-jaffre", "lycee-international-physique-fr"),
    ("zuzana-dvorakova-lukasik", "northlight-staff-data-engineer"),
    ("marcus-adeyemi-holt", "orrinbrook-site-manager"),
  ]
}

/// A page of 50 lines of 95 bytes.
struct FakeMeasure: LayoutMeasure {
  var linesPerPage = 50
  final class Count { var value = 0 }
  var calls = Count()

  func measure(_ profile: Profile) -> LayoutExtent {
    calls.value += 1
    let lines = FactStore(profile).facts.reduce(0) { sum, fact in
      switch fact.kind {
      case .skill: sum
      case .position, .volunteer, .education, .project: sum + 2
      default: sum + 1 + fact.text.utf8.count / 95
      }
    }
    let pages = max(1, (lines + linesPerPage - 1) / linesPerPage)
    let last = lines - (pages - 1) * linesPerPage
    return LayoutExtent(
      pages: pages, lastPageFill: Length(raw: Int64(last) * 65_536),
      pageHeight: Length(raw: Int64(linesPerPage) * 65_536))
  }
}
