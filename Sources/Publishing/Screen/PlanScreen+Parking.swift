internal import Plans
internal import Scenarios
internal import Tables

extension PlanScreen {
  /// How much of a list is shown; its table has all of it.
  private static let linesShown = 10

  /// The allocation in a few sentences and a short table.
  func parkingLines(_ parking: ParkingAllocation) -> [String] {
    guard let lot = names.scenario.parking else { return [] }
    let walks = walkByVehicle(parking)
    var lines = paragraph(
      ParkingWords.given(
        walks.count, of: lot.spaces.count, to: walks.count + parking.waiting.count))
    lines += useLines(parking, of: lot)
    if let longest = walks.max() {
      let mean = walks.reduce(0, +) / Double(walks.count)
      lines += paragraph(
        ParkingWords.walk(longest: Figures.decimal(longest), mean: Figures.decimal(mean.rounded())))
    }
    let missing = parking.waiting.reduce(0) {
      $0 + (names.vehicle($1.vehicle)?.needed.minutes ?? 0)
    }
    if missing > 0 { lines += paragraph(ParkingWords.hoursWithout(Figures.hours(missing))) }
    return lines + blockedLines(parking) + visitLines(parking) + drawLines(parking)
  }

  /// The walk of each vehicle that has a space, however many lines it has.
  private func walkByVehicle(_ parking: ParkingAllocation) -> [Double] {
    var seen = Set<Vehicle.ID>()
    return parking.given.filter { seen.insert($0.vehicle).inserted }.map(\.distance)
  }

  /// How many bays one vehicle has, several share or nobody has.
  private func useLines(_ parking: ParkingAllocation, of lot: ParkingLot) -> [String] {
    let uses = BayUses(parking, of: lot, in: document.plan.week)
    let vehicles = Dictionary(grouping: parking.given, by: \.space)
      .mapValues { Set($0.map(\.vehicle)).count }
    var table = self.table([ParkingWords.use, ParkingWords.bays, ParkingWords.vehicles])
    for use in BayUse.allCases where uses.count(use) > 0 {
      let holders = uses.uses.filter { $0.use == use }.reduce(0) {
        $0 + (vehicles[$1.space.id] ?? 0)
      }
      table.add([
        names.text(ParkingWords.use(use)), "\(uses.count(use))", holders == 0 ? "" : "\(holders)",
      ])
    }
    return table.lines(width: width)
  }

  /// The bays that would narrow a fire lane, by name.
  private func blockedLines(_ parking: ParkingAllocation) -> [String] {
    guard !parking.blocked.isEmpty else { return [] }
    let shown = parking.blocked.prefix(PlanScreen.linesShown).flatMap { bay in
      paragraph(
        ParkingWords.blocked(
          bay.space, lane: names.laneName(bay.lane),
          metres: bay.metresLeft.map { Figures.decimal($0) }), indent: "    ")
    }
    return paragraph(ParkingWords.blocked(parking.blocked.count)) + shown
      + more(parking.blocked.count, file: BlockedTable.fileName)
  }

  /// Volunteers who come by car, and which of them find no bay.
  private func visitLines(_ parking: ParkingAllocation) -> [String] {
    guard !parking.visits.isEmpty else { return [] }
    let without = parking.visits.filter { $0.space == nil }
    let shown = without.prefix(PlanScreen.linesShown).flatMap { visit in
      let person = Masking.name(names.person(.volunteer(visit.volunteer)))
      return Paragraph.lines(
        "\(dayName(visit.span.lowerBound)) \(hours(visit.span))  \(person) \(visit.volunteer)  "
          + names.needName(visit.need), width: width, indent: "    ")
    }
    return paragraph(ParkingWords.visits(parking.visits.count, without: without.count)) + shown
      + more(without.count, file: VisitsTable.fileName)
  }

  private func drawLines(_ parking: ParkingAllocation) -> [String] {
    var lines = paragraph(ParkingWords.draw(parking.seed))
    if let lottery = parking.lottery, let drawn = lottery.drawn,
      let least = lottery.chances.map(\.tickets).min()
    {
      lines += paragraph(
        ParkingWords.lottery(
          tickets: lottery.tickets.count, drawn: drawn, vehicles: lottery.chances.count,
          least: least))
    }
    return lines
  }

  /// Those who come next.
  func waitingLines(_ parking: ParkingAllocation) -> [String] {
    let shown = parking.waiting.prefix(PlanScreen.linesShown).flatMap { line -> [String] in
      let vehicle = names.vehicle(line.vehicle)
      let head = [
        "\(line.position).", vehicle?.household ?? "", Masking.plate(vehicle?.plate ?? ""),
        names.className(vehicle?.priorityClass), vehicle.map(waited) ?? "",
      ]
      return Paragraph.lines(
        head.filter { !$0.isEmpty }.joined(separator: "  "), width: width)
        + paragraph(line.reason, indent: "    ")
    }
    return shown + more(parking.waiting.count, file: WaitingTable.fileName)
  }

  private func more(_ count: Int, file: String) -> [String] {
    let rest = count - PlanScreen.linesShown
    return rest > 0 ? paragraph(ScreenWords.more(rest, file: file)) : []
  }

  private func waited(_ vehicle: Vehicle) -> String {
    vehicle.roundsWaited == 0 ? "" : names.text(ScreenWords.rounds(vehicle.roundsWaited))
  }
}
