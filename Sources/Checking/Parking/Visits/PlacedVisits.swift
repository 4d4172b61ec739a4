import Plans
import Scenarios

/// The bays of volunteers who come by car: section 2.7 of `docs/model.md`.
struct PlacedVisits {
  let courtyard: Courtyard
  let allocation: PlacedAllocation
  let roster: [Duty]
  let stated: [ParkingAllocation.Visit]
  /// Whether the three goals are called optimal.
  let areProved: Bool

  private var lot: ParkingLot { allocation.lot }

  /// Whether anybody comes by car, so that the proof has goals about it.
  static func areAsked(in scenario: Scenario) -> Bool {
    scenario.volunteers.contains { $0.plate != nil }
  }

  func findings() -> [Finding] {
    let duties = roster.filter { duty in
      guard case .volunteer(let id) = duty.assignee else { return false }
      return courtyard.volunteer(id)?.plate != nil
    }
    let right = duties.map { Appointment(volunteer: $0.assignee.id, need: $0.need, span: $0.span) }
      .sorted()
    guard stated.map(Appointment.init) == right else {
      return [
        Finding(
          .visitLines, zh: "来访车位应按时间、志愿者列出开车来的志愿者的\(right.count)次值勤，每次一行。",
          en: "the visits are not the \(right.count) duties of volunteers who come by car, by time "
            + "and volunteer, one line each")
      ]
    }
    let spaces = Dictionary(
      zip(lot.spaces.map(\.id), lot.spaces.indices), uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    for (index, visit) in stated.enumerated() {
      let space = visit.space.flatMap { spaces[$0] }
      if visit.space != nil, space == nil {
        findings.append(
          finding(
            .unknownSpace, visit, zh: "没有编号为 \(visit.space ?? "") 的车位。",
            en: "there is no space \(visit.space ?? "")"))
        continue
      }
      if let space { findings += obstacles(visit, at: index, in: space) }
      let walk = space.map { self.walk(of: visit, from: $0) } ?? 0
      if !(abs(visit.distance - Double(walk)) <= 1e-6) {
        findings.append(
          finding(
            .walkDistance, visit, zh: "步行距离写的是\(figure(visit.distance))米，应为\(walk)米。",
            en: "the walk is stated as \(figure(visit.distance)) m; it is \(walk) m"))
      }
    }
    return findings.isEmpty && areProved ? choices(spaces) : findings
  }

  /// Visits that could have another bay which the goals, or of equal bays the ids, put before theirs.
  private func choices(_ spaces: [ParkingSpace.ID: Int]) -> [Finding] {
    stated.enumerated().compactMap { index, visit in
      let own = cost(of: visit, in: visit.space.flatMap { spaces[$0] })
      let better = lot.spaces.indices.first { space in
        cost(of: visit, in: space) < own && isOpen(to: visit, space)
          && !isTaken(for: visit, at: index, space)
      }
      return better.map { space in
        finding(
          .visitBayChoice, visit, zh: "车位 \(lot.spaces[space].id) 空着，应先于现在的安排。",
          en: "space \(lot.spaces[space].id) is free and comes before what it has")
      }
    }
  }

  /// What a visit adds to the three goals, then the id, which is nothing without a bay.
  private func cost(
    of visit: ParkingAllocation.Visit, in space: Int?
  ) -> (Int, Int, Int, ParkingSpace.ID) {
    guard let space else { return (1, 0, 0, "") }
    let isElsewhere = lot.spaces[space].kind == .visitor ? 0 : 1
    return (0, isElsewhere, walk(of: visit, from: space), lot.spaces[space].id)
  }

  /// The three goals, counted from the lines; bays that the scenario lacks are no bays.
  func values() -> [GoalValue] {
    let spaces = Dictionary(
      zip(lot.spaces.map(\.id), lot.spaces.indices), uniquingKeysWith: { first, _ in first })
    let bays = stated.map { visit in visit.space.flatMap { spaces[$0] } }
    let walks = zip(stated, bays).map { visit, bay in bay.map { walk(of: visit, from: $0) } ?? 0 }
    return [
      ("parking.visits.without", Double(bays.count { $0 == nil })),
      (
        "parking.visits.elsewhere",
        Double(bays.compactMap(\.self).count { lot.spaces[$0].kind != .visitor })
      ),
      ("parking.visits.walk", Double(walks.reduce(0, +))),
    ]
  }

  /// Why a bay is not open to a visit.
  private func obstacles(
    _ visit: ParkingAllocation.Visit, at index: Int, in space: Int
  ) -> [Finding] {
    guard isOpen(to: visit, space) else {
      return [
        finding(
          .visitBayNotOpen, visit, zh: "车位 \(lot.spaces[space].id) 这时不能给来访车辆使用。",
          en: "space \(lot.spaces[space].id) is not for visits at that time")
      ]
    }
    guard isTaken(for: visit, at: index, space) else { return [] }
    return [
      finding(
        .visitBayTaken, visit, zh: "车位 \(lot.spaces[space].id) 这时（连同交接时间）有别的车。",
        en: "space \(lot.spaces[space].id) has another car at that time or within the changeover")
    ]
  }

  /// Whether a bay is one for visits and can be used for all the minutes of one.
  private func isOpen(to visit: ParkingAllocation.Visit, _ space: Int) -> Bool {
    let kinds: [ParkingSpace.Kind] = [.visitor, .standard, .compact]
    let table = allocation.table
    return table.blocked[space] == nil && kinds.contains(lot.spaces[space].kind)
      && visit.span.allSatisfy { table.usable[space].contains($0) }
  }

  /// Whether another car is in a bay at the minutes of a visit or within the changeover of them.
  private func isTaken(
    for visit: ParkingAllocation.Visit, at index: Int, _ space: Int
  ) -> Bool {
    // What lies before Monday is not looked at; what lies after Sunday is compared with Monday.
    let around = lengthened(visit.span)
    let isNeeded = allocation.holders[space].contains { holder in
      around.contains { allocation.table.hours[holder].needed.contains($0) }
    }
    return isNeeded
      || stated.enumerated().contains { other, visit in
        other != index && visit.space == lot.spaces[space].id && around.overlaps(visit.span)
      }
  }

  private func lengthened(_ span: Range<Minutes>) -> Range<Minutes> {
    max(0, span.lowerBound - lot.changeover)..<span.upperBound + lot.changeover
  }

  /// The walk from a bay to the home that is visited, otherwise to the need's place.
  private func walk(of visit: ParkingAllocation.Visit, from space: Int) -> Int {
    guard let need = courtyard.need(visit.need) else { return 0 }
    let places = courtyard.scenario.places
    if let unit = need.household.flatMap({ courtyard.household($0)?.unit }) {
      let door = places.flatMap(\.units).first { $0.id == unit }?.position
      return lot.spaces[space].walk(to: unit, at: door)
    }
    let place = courtyard.place(of: need)
    return lot.spaces[space].walk(to: places.first { $0.id == place }?.position)
  }

  private func finding(
    _ rule: FindingRule, _ visit: ParkingAllocation.Visit, zh: String, en: String
  ) -> Finding {
    let time = mentionOfTime(visit.span)
    return Finding(
      rule, zh: "\(visit.volunteer) 来访，\(time[.chinese])：\(zh)",
      en: "visit of \(visit.volunteer), \(time[.english]): \(en)")
  }
}

/// Who comes when for what.
private struct Appointment: Equatable, Comparable {
  var volunteer: Volunteer.ID
  var need: Need.ID
  var span: Range<Minutes>

  init(volunteer: Volunteer.ID, need: Need.ID, span: Range<Minutes>) {
    self.volunteer = volunteer
    self.need = need
    self.span = span
  }

  init(_ visit: ParkingAllocation.Visit) {
    self.init(volunteer: visit.volunteer, need: visit.need, span: visit.span)
  }

  static func < (left: Appointment, right: Appointment) -> Bool {
    if left.span != right.span {
      return (left.span.lowerBound, left.span.upperBound)
        < (right.span.lowerBound, right.span.upperBound)
    }
    return (left.volunteer, left.need) < (right.volunteer, right.need)
  }
}
