import Base
import Content
import Testing

@testable import Tailoring

/// Who is asked to have improved processes shows what they measured.
@Suite struct ImprovedProcessesTests {
  private static let source = """
    language: es
    basics: {name: Pilar Lafuente}
    work:
      - name: Grupo Moncayo
        position: Responsable de calidad
        startDate: 2020-02
        highlights:
          - Reduje las caídas con lesión de 4,1 a 2,6 por cada mil estancias
          - Formé a 240 auxiliares en cuidado sin sujeciones
          - Elaboré los turnos y reduje las horas extraordinarias un 22 %
    """

  private func evidence(_ asked: String) throws -> (verdict: Match.Verdict, places: [String]) {
    let profile = try #require(
      ProfileReader.read(SourceText(file: "p.yaml", text: Self.source), slug: "p").value)
    let text = "---\ncompany: Plaza\nposition: Responsable\n---\n\n## Requisitos\n\n- \(asked)\n"
    let job = try #require(
      JobPostingReader.read(SourceText(file: "j.md", text: text), slug: "j").value)
    let matcher = Matcher(profile, date: People.today)
    let requirement = try #require(RequirementReader.read(job).requirements.first)
    let match = matcher.match(requirement)
    return (match.verdict, match.evidence.compactMap { matcher.store[$0.fact]?.text })
  }

  @Test func measuredStatementsAnswerInPart() throws {
    let found = try evidence("Experiencia contrastada en mejora de procesos")
    #expect(found.verdict == .partly)
    #expect(found.places.count == 2 && found.places.allSatisfy { $0.contains("eduje") }, "\(found.places)")
  }

  @Test func otherDemandsAreNotAnsweredByThem() throws {
    let found = try evidence("Experiencia contrastada en mejora genética de plantas")
    #expect(!found.places.contains { $0.contains("extraordinarias") })
  }
}
