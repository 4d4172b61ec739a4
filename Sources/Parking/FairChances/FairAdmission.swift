import IntegerProgramming
import Plans
import Scenarios

/// Lets one ticket of a fair lottery decide who has a space (`docs/model.md`, 2.4).
final class FairAdmission: Admission {
  /// The tickets, made here or sealed before, with the one that was drawn; nil where the time did not
  /// suffice to make them.
  private(set) var lottery: FairLottery?
  /// What is proved of them, where they are made here.
  private(set) var chances: FairChances?

  private let ids: [Vehicle.ID]
  private let seed: UInt64?
  private let count: Int

  /// Makes tickets, unless there are some that were sealed, and draws one.
  ///
  /// - Parameters:
  ///   - ids: what the vehicles are called, by position in the problem.
  ///   - seed: what draws the ticket; nil where none is to be drawn yet.
  ///   - count: at most so many tickets are made.
  ///   - sealed: the tickets there are.
  init(ids: [Vehicle.ID], seed: UInt64?, atMost count: Int, sealed: FairLottery? = nil) {
    (self.ids, self.seed, self.count, lottery) = (ids, seed, count, sealed)
  }

  func admit(
    _ lot: MergedLot, _ face: OptimalFace, _ flow: Flow, before deadline: Deadline
  ) throws(ModelError) -> Admitted {
    if lottery == nil {
      let program = lot.program(on: face, from: flow)
      chances = try FairChances(program, ids: ids, atMost: count, before: deadline)
      lottery = chances?.lottery
    }
    guard let seed else { return anyone(lot, face, flow) }
    let ranks = Lottery(seed: seed).ranks(of: ids)
    guard let tickets = lottery?.tickets, !tickets.isEmpty else {
      return try RankedAdmission(ranks: ranks).admit(lot, face, flow, before: deadline)
    }
    let drawn = Lottery(seed: seed).drawnTicket(of: tickets.count)
    lottery?.drawn = drawn
    // A ticket is an allocation that leaves nobody out without need. So when those on it come first,
    // and those who are sure of a space lose none, everybody else at stake is refused.
    let contested = Set(lottery?.chances.map(\.vehicle) ?? [])
    let served = Set(tickets[drawn - 1])
    func isLater(_ vehicle: Int) -> Int {
      served.contains(ids[vehicle]) ? 0 : contested.contains(ids[vehicle]) ? 2 : 1
    }
    let order = ids.indices.sorted { (isLater($0), ranks[$0]) < (isLater($1), ranks[$1]) }
    var places = ranks
    for (position, vehicle) in order.enumerated() { places[vehicle] = position + 1 }
    var admitted = try RankedAdmission(ranks: places).admit(lot, face, flow, before: deadline)
    let winners = Set(admitted.vehicles.joined().map { ids[$0] }).intersection(contested)
    guard winners == served else {
      throw .solverFailure("ticket \(drawn) is none of the allocations that were found to be best")
    }
    // Ranks have refused nobody.
    admitted.lastRanks = [:]
    return admitted
  }

  /// Whoever has a space in an allocation: nothing is decided.
  private func anyone(_ lot: MergedLot, _ face: OptimalFace, _ flow: Flow) -> Admitted {
    let vehicles = lot.vehicles.enumerated().map { index, kind in
      Array(kind.members.prefix(face.spaces[index].reduce(0) { $0 + flow[index, $1] }))
    }
    return Admitted(vehicles: vehicles, flow: flow)
  }
}
