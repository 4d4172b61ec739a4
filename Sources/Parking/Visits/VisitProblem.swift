import Plans
import Scenarios

/// Who comes by car when, and which bays are open to them: `docs/model.md`, 2.7.
struct VisitProblem: Sendable {
  /// The visits, by start, end, volunteer and need.
  let visits: [Visit]
  /// The bays, by id.
  let spaces: [ParkingSpace]

  /// Reads the visits out of a roster, and the open bays out of an allocation.
  init(
    _ roster: Roster, _ allocation: ParkingAllocation, lot: ParkingLot, scenario: Scenario
  ) throws(ParkingError) {
    let drivers = Set(scenario.volunteers.filter { $0.plate != nil }.map(\.id))
    let duties = roster.duties.filter { duty in
      if case .volunteer(let id) = duty.assignee { drivers.contains(id) } else { false }
    }.sorted {
      $0.span == $1.span
        ? ($0.assignee.id, $0.need) < ($1.assignee.id, $1.need)
        : ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
    spaces = lot.spaces.sorted { $0.id < $1.id }
    let bays = OpenBays(spaces, allocation, lot: lot, week: scenario.week)
    let needs = Dictionary(scenario.needs.map { ($0.id, $0) }) { first, _ in first }
    var visits: [Visit] = []
    for (index, duty) in duties.enumerated() {
      let rivals = duties.indices.filter { other in
        other != index && !duty.span.keepsApart(duties[other].span, by: lot.changeover)
      }
      var options: [Visit.Option] = []
      let destination = needs[duty.need].map { VisitDestination(of: $0, in: scenario) }
      for bay in bays.open(during: duty.span) {
        options.append(
          Visit.Option(
            bay: bay, isElsewhere: spaces[bay].kind != .visitor,
            walk: try destination?.walk(from: spaces[bay]) ?? 0))
      }
      options.sort {
        ($0.isElsewhere ? 1 : 0, $0.walk, $0.bay) < ($1.isElsewhere ? 1 : 0, $1.walk, $1.bay)
      }
      // Whoever has a later one could move to one of these that no rival has, for the better.
      visits.append(
        Visit(
          volunteer: duty.assignee.id, need: duty.need, span: duty.span,
          options: Array(options.prefix(rivals.count + 1)), rivals: rivals))
    }
    self.visits = visits
  }
}

extension Range<Minutes> {
  /// Whether so many minutes lie between two stretches, whichever comes first.
  func keepsApart(_ other: Self, by pause: Minutes) -> Bool {
    upperBound + pause <= other.lowerBound || other.upperBound + pause <= lowerBound
  }
}
