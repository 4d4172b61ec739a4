import ScenarioReading
import Scenarios
import Testing

@Suite("Who signs")
struct CommitteeTests {
  private let people = """
    groups: {committee: 楼委会}
    volunteers:
      - {id: v-1, name: 甲, groups: 楼委会}
      - {id: v-2, name: 乙, groups: committee}
      - {id: v-3, name: 丙}

    """

  @Test("is a group, by id or name, and two of it where nothing else is said")
  func read() throws {
    let plain = try readScenario(head + people + "committee: {group: 楼委会}\n")
    #expect(plain.committee == Committee(group: "committee", signatures: 2))
    let one = try readScenario(head + people + "committee: {group: committee, signatures: 1}\n")
    #expect(one.committee?.signatures == 1)
    #expect(try readScenario(head + people).committee == nil)
  }

  @Test("is a group that exists and has enough members")
  func wrong() throws {
    func rules(_ committee: String) throws -> [DiagnosticRule] {
      try ScenarioReadingTests.read(head + people + "committee: " + committee + "\n").rules
    }
    #expect(try rules("{group: comittee}") == [.unknownGroup])
    #expect(try rules("{group: committee, signatures: 3}") == [.outOfRange])
    #expect(try rules("{group: committee, signatures: 0}") == [.outOfRange])
    #expect(try rules("{signatures: 2}") == [.missingKey])
  }
}
