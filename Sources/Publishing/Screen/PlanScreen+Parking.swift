internal import Plans
internal import Scenarios
internal import Tables

extension PlanScreen {
  /// How much of the waiting list is shown; `waiting.csv` has all of it.
  private static let waitingShown = 10

  /// The allocation in a few sentences.
  func parkingLines(_ parking: ParkingAllocation) -> [String] {
    let spaces = names.scenario.parking?.spaces.count ?? 0
    let served = Set(parking.given.map(\.vehicle)).count
    var lines = paragraph(
      ScreenWords.given(served, of: spaces, to: served + parking.waiting.count))
    let walks = parking.given.map(\.distance)
    if let longest = walks.max() {
      let mean = walks.reduce(0, +) / Double(walks.count)
      lines += paragraph(
        ScreenWords.walk(longest: Figures.decimal(longest), mean: Figures.decimal(mean.rounded())))
    }
    return lines + paragraph(ScreenWords.draw(parking.seed))
  }

  /// Those who come next.
  func waitingLines(_ parking: ParkingAllocation) -> [String] {
    guard !parking.waiting.isEmpty else { return [] }
    let lines = WaitingTable.lines(of: document.plan) ?? []
    let shown = lines.prefix(PlanScreen.waitingShown)
    let texts = shown.flatMap { line -> [String] in
      let vehicle = names.vehicle(line.vehicle)
      let head = [
        "\(line.position).", vehicle?.household ?? "", Masking.plate(vehicle?.plate ?? ""),
        names.className(vehicle?.priorityClass),
        vehicle.map(waited) ?? "",
      ]
      return Paragraph.lines(
        head.filter { !$0.isEmpty }.joined(separator: "  "), width: width)
        + paragraph(line.reason, indent: "    ")
    }
    let rest = lines.count - shown.count
    return texts
      + (rest > 0 ? paragraph(ScreenWords.more(rest, file: WaitingTable.fileName)) : [])
  }

  private func waited(_ vehicle: Vehicle) -> String {
    vehicle.roundsWaited == 0 ? "" : names.text(ScreenWords.rounds(vehicle.roundsWaited))
  }
}
