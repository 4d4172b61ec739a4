import IntegerProgramming
public import Plans
import Scenarios

/// The fair lottery of a courtyard, before any draw: `docs/model.md`, 2.4.
public struct FairChances: Hashable, Sendable {
  /// The tickets, and how many of them serve each contested vehicle.
  public let lottery: FairLottery
  /// The smallest chance of any contested vehicle that no lottery exceeds; 1 where none is contested.
  public let bound: Fraction
  /// Whether the tickets give exactly that chance. Where not, it is no fraction of so few tickets, and
  /// is rounded.
  public var isExact: Bool {
    guard let least = lottery.chances.map(\.tickets).min() else { return true }
    return Fraction(least, lottery.tickets.count) == bound
  }

  /// Makes tickets over the allocations of a face; nil where the time did not suffice.
  ///
  /// - Parameters:
  ///   - program: the allocations that are best in all goals before the draw.
  ///   - ids: what the vehicles are called, by position in the problem.
  ///   - count: at most so many tickets.
  ///   - deadline: when to stop.
  /// - Throws: ``ModelError`` when the solver fails.
  init?(
    _ program: any FaceProgram, ids: [Vehicle.ID], atMost count: Int, before deadline: Deadline
  ) throws(ModelError) {
    guard let contest = try Contest(program, before: deadline),
      let best = try MaximinLottery(contest, before: deadline)
    else { return nil }
    let sheet = try TicketSheet(best, atMost: count)
    let members = best.sides.map { program.lot.vehicles[$0.kind].members }
    let tickets = sheet.tickets(of: best).map { ticket in
      zip(members, ticket).flatMap { members, turn in turn.map { ids[members[$0]] } }.sorted()
    }
    var counts: [Vehicle.ID: Int] = [:]
    for vehicle in tickets.joined() { counts[vehicle, default: 0] += 1 }
    lottery = FairLottery(
      chances: members.joined().map { ids[$0] }.sorted().map {
        .init(vehicle: $0, tickets: counts[$0] ?? 0)
      }, tickets: tickets)
    bound = best.bound
  }
}
