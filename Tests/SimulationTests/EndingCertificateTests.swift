import Scenarios
import Testing

@testable import Simulation

@Suite("Certificates that end")
struct EndingCertificateTests {
  @Test("are named when work after them is simulated, and only where a certificate is asked for")
  func named() throws {
    let monday = Yard.week.monday
    var yard = Yard.make(
      Yard.people(3) { volunteer in
        let last = ["v1": 9, "v2": 20, "v3": 3][volunteer.id].map(monday.advanced)
        volunteer.skills = [
          SkillHeld("electrician", certifiedThrough: last),
          SkillHeld("garden", certifiedThrough: monday),
        ]
      })
    yard.skills = [
      Skill(id: "electrician", name: "电工", needsCertificate: true),
      Skill(id: "garden", name: "种花"),
    ]
    let results = try Yard.results([Yard.variant(yard)], weeks: 3, runs: 1)
    // The certificate that ends in the last week leaves no week without it.
    #expect(
      results.variants[0].certificates == [
        EndingCertificate(volunteer: "v3", skill: "电工", lastDay: monday.advanced(by: 3)),
        EndingCertificate(volunteer: "v1", skill: "电工", lastDay: monday.advanced(by: 9)),
      ])
    // Renewed later on, it is none that ends.
    var renewed = yard
    for index in renewed.volunteers.indices { renewed.volunteers[index].skills = [] }
    var variant = Yard.variant(yard)
    variant.stages.append(
      Variant.Stage(from: Week(containing: monday.advanced(by: 7)), scenario: renewed))
    #expect(try Yard.results([variant], weeks: 3, runs: 1).variants[0].certificates.count == 1)
  }
}
