import Plans
import Scenarios

/// The vehicles without a space in the order in which they wait, each with its reason.
struct WaitingList {
  /// The entries from position 1.
  private(set) var entries: [ParkingAllocation.Waiting] = []

  /// Lists those whom a draw left without a space.
  init(
    problem: ParkingProblem, lot: MergedLot, proved: GoalSequence, draw: Draw, ranks: [Int],
    tickets: FairReasons?
  ) throws(ParkingError) {
    let reasons = Reasons(problem: problem, lot: lot, proved: proved, draw: draw, ranks: ranks)
    var queue: [(place: Place, vehicle: Int, reason: Bilingual)] = []
    for (index, vehicles) in lot.vehicles.enumerated() {
      for vehicle in vehicles.members where draw.spaces[vehicle] == nil {
        let place = Place(problem.claim(of: vehicle), rank: ranks[vehicle])
        var reason = reasons.reason(for: vehicle, of: index)
        if let lost = tickets?.lost(problem.vehicles[vehicle].id) {
          reason = Bilingual(
            zh: reason[.chinese] + lost[.chinese], en: reason[.english] + " " + lost[.english])
        }
        queue.append((place, vehicle, reason))
      }
    }
    queue.sort { $0.place < $1.place }
    for (position, entry) in queue.enumerated() {
      entries.append(
        .init(
          position: position + 1, vehicle: problem.vehicles[entry.vehicle].id,
          reason: entry.reason))
    }
  }

  /// Where a vehicle stands in the queue.
  private struct Place: Comparable {
    var (priority, order, rounds, rank): (Int, Int, Int, Int)

    init(_ claim: Claim, rank: Int) {
      priority = claim.priority ?? .max
      order = claim.priority == nil ? claim.order : 0
      rounds = claim.rounds
      self.rank = rank
    }

    static func < (left: Place, right: Place) -> Bool {
      (left.priority, left.order, right.rounds, left.rank)
        < (right.priority, right.order, left.rounds, right.rank)
    }
  }
}
