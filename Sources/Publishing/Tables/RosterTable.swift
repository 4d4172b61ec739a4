internal import Plans
internal import Scenarios

/// `roster.csv`: one row a duty, by time.
enum RosterTable: PlanTable {
  static let fileName = "roster.csv"

  static let columns = [
    PlanColumn(ColumnWords.date), PlanColumn(ColumnWords.start), PlanColumn(ColumnWords.end),
    PlanColumn(ColumnWords.place, mayBeQuoted: false), PlanColumn(ColumnWords.needID),
    PlanColumn(ColumnWords.need, mayBeQuoted: false), PlanColumn(ColumnWords.skill),
    PlanColumn(ColumnWords.volunteerID), PlanColumn(ColumnWords.volunteer, mayBeQuoted: false),
    PlanColumn(ColumnWords.role),
  ]

  static func lines(of plan: Plan) -> [Duty]? { plan.roster?.duties }

  static func cells(of duty: Duty, in week: Week, names: PlanNames) -> [String] {
    let when = DatedSpan(duty.span, in: week)
    return [
      when.date, when.start, when.end, names.placeName(duty.need, unit: duty.unit), duty.need,
      names.needName(duty.need), names.skill(of: duty.role, in: duty.need)?.name ?? "",
      duty.assignee.id, names.person(duty.assignee), names.roleName(duty.role, of: duty.need),
    ]
  }

  static func line(
    from cells: CellReader, in week: Week, names: PlanNames
  ) throws(CellFault) -> Duty {
    let need = cells.text(4)
    let person = cells.text(7)
    var duty = Duty(
      need: need, span: try cells.span(from: 0, in: week), assignee: .volunteer(person),
      role: names.roleID(cells.text(9), of: need))
    if case .turns(let turns) = names.need(need)?.work {
      duty.assignee = .household(person)
      duty.unit = turns.units.isEmpty ? nil : names.household(person)?.unit
    }
    return duty
  }
}

extension PlanNames {
  /// The full name of whoever serves; of a household without a name its id.
  func person(_ assignee: Duty.Assignee) -> String {
    switch assignee {
    case .volunteer(let id): volunteer(id)?.name ?? id
    case .household(let id): household(id)?.name ?? id
    }
  }
}
