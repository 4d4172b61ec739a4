internal import Plans
internal import Scenarios

/// A lottery over allocations, in `plan.json`.
struct LotteryRecord: Codable, Hashable {
  /// On how many of the tickets a vehicle has a space.
  struct ChanceRecord: Codable, Hashable {
    var vehicleID: String
    var tickets: Int

    enum CodingKeys: String, CodingKey {
      case tickets
      case vehicleID = "vehicle_id"
    }
  }

  var chances: [ChanceRecord]
  var tickets: [[String]]
  var drawn: Int?

  init(_ lottery: FairLottery) {
    chances = lottery.chances.map { ChanceRecord(vehicleID: $0.vehicle, tickets: $0.tickets) }
    tickets = lottery.tickets
    drawn = lottery.drawn
  }

  /// The lottery with each chance counted from the tickets, so that one that was changed is noticed.
  func lottery(path: String) throws(RecordFault) -> FairLottery {
    if let drawn, !(1...max(1, tickets.count)).contains(drawn) {
      throw RecordFault(path: "\(path).drawn", expected: FindingWords.ticket)
    }
    var counts = [Vehicle.ID: Int]()
    for vehicle in tickets.joined() { counts[vehicle, default: 0] += 1 }
    return FairLottery(
      chances: chances.map {
        FairLottery.Chance(vehicle: $0.vehicleID, tickets: counts[$0.vehicleID] ?? 0)
      }, tickets: tickets, drawn: drawn)
  }
}
