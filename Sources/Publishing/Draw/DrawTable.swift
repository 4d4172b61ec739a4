internal import Plans
internal import Scenarios

/// A table of the draw: its name and headings. Its rows are made by whoever writes it.
struct DrawTable: Sendable {
  var fileName: String
  var columns: [Bilingual]

  /// The file with these rows.
  func bytes(_ rows: [[String]], _ style: TableStyle) -> [UInt8] { style.bytes(columns, rows) }
}

extension DrawTable {
  /// Who takes part in a draw, and with which claim.
  ///
  /// It is published before the digits are drawn, so it has no plate and no name, and neither
  /// household nor conduct: a vehicle's id says enough to whoever it belongs to.
  static let list = DrawTable(
    fileName: "draw-list.csv",
    columns: [
      DrawWords.vehicleID, DrawWords.classID, ColumnWords.priorityClass, DrawWords.order,
      ColumnWords.roundsWaited, DrawWords.stay,
    ])

  /// How many tickets of a fair lottery serve each vehicle that is neither sure of a space nor
  /// without any prospect.
  static let chances = DrawTable(
    fileName: "chances.csv", columns: [DrawWords.vehicleID, DrawWords.tickets, DrawWords.of])

  /// The tickets of a fair lottery, and whom each of them serves.
  static let tickets = DrawTable(
    fileName: "tickets.csv", columns: [DrawWords.ticketNumber, DrawWords.vehicleIDs])

  /// What came of the draw.
  static let drawn = DrawTable(
    fileName: "draw.csv",
    columns: [
      DrawWords.rank, DrawWords.vehicleID, DrawWords.ticket, ColumnWords.spaceID,
      DrawWords.waitingPosition,
    ])

  /// The rows of ``list``, by vehicle id.
  static func listRows(of scenario: Scenario, in language: Language) -> [[String]] {
    let names = PlanNames(scenario, language: language)
    return (scenario.parking?.vehicles ?? []).sorted { $0.id < $1.id }.map { vehicle in
      [
        vehicle.id, vehicle.priorityClass ?? "", names.className(vehicle.priorityClass),
        "\(vehicle.order)", "\(vehicle.roundsWaited)", DrawWords.hours(vehicle.needed)[language],
      ]
    }
  }

  /// The rows of ``chances``.
  static func chanceRows(of lottery: FairLottery) -> [[String]] {
    lottery.chances.map { [$0.vehicle, "\($0.tickets)", "\(lottery.tickets.count)"] }
  }

  /// The rows of ``tickets``.
  static func ticketRows(of lottery: FairLottery) -> [[String]] {
    lottery.tickets.enumerated().map { ["\($0 + 1)", $1.joined(separator: " ")] }
  }

  /// The lottery that ``ticketRows(of:)`` were written of; nil where they are none.
  static func lottery(ofTicketRows rows: [[String]], chanceRows: [[String]]) -> FairLottery? {
    var tickets: [[Vehicle.ID]] = []
    for (index, row) in rows.enumerated() {
      guard row.count == 2, row[0] == "\(index + 1)" else { return nil }
      tickets.append(row[1].split(separator: " ").map(String.init))
    }
    var chances: [FairLottery.Chance] = []
    for row in chanceRows {
      guard row.count == 3, let count = Int(row[1]) else { return nil }
      chances.append(FairLottery.Chance(vehicle: row[0], tickets: count))
    }
    return FairLottery(chances: chances, tickets: tickets)
  }

  /// The rows of ``drawn``, by rank.
  static func drawnRows(
    of allocation: ParkingAllocation, in scenario: Scenario, seed: UInt64
  ) -> [[String]] {
    let spaces = Dictionary(
      allocation.given.map { ($0.vehicle, $0.space) }, uniquingKeysWith: { first, _ in first })
    let positions = Dictionary(
      allocation.waiting.map { ($0.vehicle, "\($0.position)") },
      uniquingKeysWith: { first, _ in first })
    let ids = (scenario.parking?.vehicles ?? []).map(\.id)
    return DrawTickets(of: ids, seed: seed).places.map { place in
      [
        "\(place.rank)", place.vehicle, place.ticket, spaces[place.vehicle] ?? "",
        positions[place.vehicle] ?? "",
      ]
    }
  }
}
