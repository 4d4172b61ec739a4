internal import Scenarios

extension ScenarioChecks {
  /// The lot: goals that work against one another, conduct that nobody counts, vehicles that no
  /// space could ever take.
  func check(_ lot: ParkingLot, _ record: Record, vehicles: [(Record, Vehicle)]) {
    check(lot.goals, at: record.position(of: "goals"))
    checkConduct(vehicles, counted: Set(lot.conduct.map(\.conduct)))
    checkIDs(vehicles)
    checkFit(vehicles, in: lot)
  }

  /// Goals that count only vehicles with a space are best where nobody has one.
  private func check(_ goals: [ParkingGoal], at position: SourcePosition) {
    let serving: Set<ParkingGoal> = [.entitled, .firstCars, .waiting, .laterCars, .hours]
    if goals.contains(.stability), goals.contains(.rotation) {
      report.add(
        .opposedGoals, at: position,
        Bilingual(
          zh: "“stability”要车位不换，“rotation”要车位都换，两个目标相反",
          en: "\"stability\" keeps everybody in last season's space, \"rotation\" nobody"),
        advice: Bilingual(zh: "请只留一个", en: "Keep one of them"))
    }
    guard let last = goals.lastIndex(where: serving.contains),
      let early = goals[..<last].first(where: { !serving.contains($0) })
    else { return }
    let late = goals[last]
    report.add(
      .goalOrder, at: position,
      early == .draw
        ? Bilingual(
          zh: "“draw”排在“\(late.rawValue)”前面：抽签定了谁有车位，后面的目标就改不了了",
          en:
            "\"draw\" comes before \"\(late.rawValue)\": once chance has decided who has a space, that goal can serve nobody"
        )
        : Bilingual(
          zh: "“\(early.rawValue)”排在“\(late.rawValue)”前面：为了它，会有车明明停得下却没有车位",
          en:
            "\"\(early.rawValue)\" comes before \"\(late.rawValue)\": for its sake cars are left out that could have a space"
        ),
      advice: Bilingual(
        zh: "请把 entitled、first-cars、waiting、later-cars、hours 排在前面",
        en: "Put entitled, first-cars, waiting, later-cars and hours first"))
  }

  private func checkConduct(
    _ vehicles: [(Record, Vehicle)], counted: Set<ConductRule.Conduct>
  ) {
    for conduct in ConductRule.Conduct.allCases where !counted.contains(conduct) {
      let recorded = vehicles.filter {
        (conduct == .arrears ? $0.1.arrears : $0.1.breaches) > 0
      }
      guard let first = recorded.first?.0 else { continue }
      let label = first.label(conduct.rawValue)
      report.add(
        .conductNotCounted, at: first.position(of: conduct.rawValue),
        Bilingual(
          zh: "\(recorded.count) 辆车写了“\(label.chinese)”，而没有一条 conduct 规则算它，因此不起作用",
          en:
            "\(label.english) of vehicles: \(recorded.count), and no rule in conduct counts them, so they mean nothing"
        ),
        advice: Bilingual(
          zh: "公约有这一条的，写进 parking 的 conduct；没有的，删去这一列",
          en: "Add the covenant's rule to conduct, or leave the column out"))
    }
  }

  private func checkIDs(_ vehicles: [(Record, Vehicle)]) {
    let revealing = vehicles.filter { PlateText.plate($0.1.id) == $0.1.plate }
    guard let first = revealing.first?.0 else { return }
    report.add(
      .idRevealsPlate, at: first.position(of: "id"),
      Bilingual(
        zh: "\(revealing.count) 辆车以车牌作编号，而抽签名单要公开编号",
        en:
          "vehicles whose id is their plate: \(revealing.count); ids are published in the list of the draw"
      ),
      advice: Bilingual(
        zh: "请加一列编号，如 c-001", en: "Add an id column, with c-001 for one"))
  }

  /// Vehicles that no space could ever take, by size, kind or hours.
  private func checkFit(_ vehicles: [(Record, Vehicle)], in lot: ParkingLot) {
    let spaces = lot.spaces.filter {
      !$0.isFireLane && $0.kind != .visitor
        && $0.laneLeft ?? FireLane.leastWidth >= FireLane.leastWidth
    }
    if spaces.isEmpty || !isSound { return }
    let hours = Dictionary(
      spaces.map { ($0.id, usableHours(of: $0)) }, uniquingKeysWith: { first, _ in first })
    for (record, vehicle) in vehicles {
      let taking = spaces.filter { $0.takes(vehicle) }
      let needed = vehicle.needed
      if taking.isEmpty {
        report.add(
          .vehicleFitsNoSpace, at: record.position,
          Bilingual(
            zh: "没有一个车位停得下这辆车",
            en: "no space takes this vehicle: all are too small or of another kind"))
      } else if !taking.contains(where: { hours[$0.id].map(needed.isSubset) ?? false }) {
        report.add(
          .hoursFitNoSpace, at: record.position(of: "stay"),
          Bilingual(
            zh: "停得下这辆车的 \(taking.count) 个车位，没有一个在它要停的时间里都能用",
            en:
              "of the spaces that take this vehicle, \(taking.count), none can be used at all the hours that it asks for"
          ),
          advice: Bilingual(
            zh: "请核对停放时间、车位的可用时间和停用的日子",
            en: "Look at its stay, and at the hours and closures of the spaces"))
      }
    }
  }

  /// When a space can be used in the planned week; in an ordinary one where no week is known.
  private func usableHours(of space: ParkingSpace) -> WeekHours {
    let usable = space.usable.map { WeekHours($0) } ?? .always
    if !knowsWeek { return usable }
    return usable.subtracting(WeekHours(space.closed.flatMap(closedWindows)))
  }

  /// What a span closes of the planned week: hours that began on the Sunday before and run past
  /// midnight, too, but not what runs past the Sunday of the week itself.
  private func closedWindows(_ span: DateSpan) -> [WeekWindow] {
    let hours = span.hours ?? 0..<minutesPerDay
    var windows = Weekday.allCases.filter { (span.first...span.last).contains(week.day($0)) }.map {
      WeekWindow(
        $0, start: hours.lowerBound,
        end: $0 == .sunday ? min(hours.upperBound, minutesPerDay) : hours.upperBound)
    }
    let before = Day(number: week.monday.number - 1)
    if hours.upperBound > minutesPerDay, (span.first...span.last).contains(before) {
      windows.append(WeekWindow(.monday, start: 0, end: hours.upperBound - minutesPerDay))
    }
    return windows
  }
}

extension ParkingSpace {
  /// Whether a vehicle may stand here, by size and kind.
  fileprivate func takes(_ vehicle: Vehicle) -> Bool {
    if let length, let needed = vehicle.length, needed > length { return false }
    if let width, let needed = vehicle.width, needed > width { return false }
    if vehicle.kind == .motorcycle { return kind == .motorcycle }
    switch kind {
    case .standard, .compact: return true
    case .accessible: return vehicle.hasPermit
    case .charging: return vehicle.isElectric
    case .loading: return usable != nil
    case .visitor, .motorcycle: return false
    }
  }
}
