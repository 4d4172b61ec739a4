internal import OrderedCollections
internal import Plans
internal import Scenarios

extension BoardPage {
  /// The map, who parks where, and who waits.
  var parking: PageValue {
    guard let parking = plan.parking, let lot = context.scenario.parking else {
      return .flag(false)
    }
    let served = Set(parking.given.map(\.vehicle)).count
    return .record([
      "heading": value(BoardWords.parking),
      "summary": value(
        ParkingWords.given(
          served, of: lot.spaces.count, to: served + parking.waiting.count)),
      "draw": value(ParkingWords.draw(parking.seed)),
      "map": map,
      "bays": parking.given.isEmpty ? .flag(false) : bays(parking, lot),
      "waiting": parking.waiting.isEmpty ? .flag(false) : waiting(parking),
    ])
  }

  private var map: PageValue {
    guard let map = ParkingMap(context.document, of: context.scenario) else { return .flag(false) }
    return .record([
      "heading": value(BoardWords.map), "drawing": .markup(map.drawing.markup),
    ])
  }

  private func bays(_ parking: ParkingAllocation, _ lot: ParkingLot) -> PageValue {
    var bays = OrderedDictionary<ParkingSpace.ID, [ParkingAllocation.Given]>()
    for line in parking.given { bays[line.space, default: []].append(line) }
    return .record([
      "heading": value(BoardWords.bays),
      "bays": .list(
        bays.map { space, lines in
          .record(["bay": .text(names.publicText(space)), "cars": .list(cars(lines))])
        }),
    ])
  }

  /// The vehicles of a bay, each with its hours where it does not have it all week.
  private func cars(_ lines: [ParkingAllocation.Given]) -> [PageValue] {
    var hours = OrderedDictionary<Vehicle.ID, [ParkingAllocation.Given]>()
    for line in lines { hours[line.vehicle, default: []].append(line) }
    return hours.map { vehicle, lines in
      .record([
        "plate": PageValue(plate(vehicle)),
        "hours": PageValue(lines.compactMap(hoursText).joined(separator: text(BoardWords.and))),
      ])
    }
  }

  /// The plate, or where none is posted the home's stairwell.
  private func plate(_ id: Vehicle.ID) -> String? {
    names.plate(of: id)
      ?? names.vehicle(id).flatMap { names.address(of: $0.household) } ?? LabelWords.noPlace
  }

  private func hoursText(_ line: ParkingAllocation.Given) -> String? {
    let isAllDay = line.hours == 0..<minutesPerDay
    let isAllWeek = line.days == .monday ... .sunday
    if isAllDay, isAllWeek { return nil }
    let hours = DailyHours(line.hours)
    let time = isAllDay ? "" : "\(hours.start)–\(hours.end)"
    let days = isAllWeek ? "" : text(LabelWords.days(line.days))
    return [days, time].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func waiting(_ parking: ParkingAllocation) -> PageValue {
    .record([
      "heading": value(BoardWords.waiting),
      "lines": .list(
        parking.waiting.map { line in
          let vehicle = names.vehicle(line.vehicle)
          let rounds = vehicle?.roundsWaited ?? 0
          return .record([
            "position": .text("\(line.position)"),
            "plate": PageValue(names.plate(of: line.vehicle)),
            "home": PageValue(vehicle.flatMap { names.address(of: $0.household) }),
            "rounds": rounds == 0 ? .flag(false) : value(ScreenWords.rounds(rounds)),
          ])
        }),
    ])
  }
}
