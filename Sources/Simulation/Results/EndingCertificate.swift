public import Scenarios

/// A certificate that ends within the simulated weeks: nobody renews it there, so the person cannot do
/// afterwards what asks for it.
public struct EndingCertificate: Hashable, Sendable {
  /// Who has it.
  public var volunteer: Volunteer.ID
  /// What the skill is called.
  public var skill: String
  /// The last day on which it is valid.
  public var lastDay: Day

  /// Creates an ending certificate.
  public init(volunteer: Volunteer.ID, skill: String, lastDay: Day) {
    self.volunteer = volunteer
    self.skill = skill
    self.lastDay = lastDay
  }
}

extension Variant {
  /// The certificates that end in some weeks, the last of these left out: by day, then by person.
  func certificatesEnding(in weeks: [Week]) -> [EndingCertificate] {
    guard let last = weeks.last else { return [] }
    return weeks.filter { $0 != last }.flatMap { week -> [EndingCertificate] in
      let scenario = scenario(in: week)
      let names = Dictionary(
        scenario.skills.filter(\.needsCertificate).map { ($0.id, $0.name) },
        uniquingKeysWith: { first, _ in first })
      return scenario.volunteers.flatMap { volunteer in
        volunteer.skills.compactMap { held -> EndingCertificate? in
          guard let name = names[held.skill], let day = held.certifiedThrough,
            Week(containing: day) == week
          else { return nil }
          return EndingCertificate(volunteer: volunteer.id, skill: name, lastDay: day)
        }
      }
      .sorted { ($0.lastDay, $0.volunteer, $0.skill) < ($1.lastDay, $1.volunteer, $1.skill) }
    }
  }
}
