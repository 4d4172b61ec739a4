internal import OrderedCollections
internal import Plans
internal import Scenarios

/// `roster-grid.csv`: the week at a glance, a row for each place, need and hours, a column a day.
enum RosterGridTable: WeekTable {
  static let fileName = "roster-grid.csv"

  /// What is one row.
  private struct Row: Hashable {
    var place: String
    var need: Need.ID
    var start: String
    var end: String
  }

  static func contents(of plan: Plan, names: PlanNames) -> (header: [String], rows: [[String]])? {
    guard let roster = plan.roster else { return nil }
    var cells = OrderedDictionary<Row, [[String]]>()
    let empty = Weekday.allCases.map { _ in [String]() }
    func row(_ need: Need.ID, _ unit: Unit.ID?, _ span: Range<Minutes>) -> Row {
      let when = DatedSpan(span, in: plan.week)
      return Row(
        place: names.placeName(need, unit: unit), need: need, start: when.start, end: when.end)
    }
    for duty in roster.duties.sorted() {
      cells[row(duty.need, duty.unit, duty.span), default: empty][column(of: duty.span)]
        .append(person(duty, names))
    }
    for line in roster.unfilled {
      cells[row(line.need, line.unit, line.span), default: empty][column(of: line.span)]
        .append(missing(line, names, in: plan.week))
    }
    // By place, so that whoever is in charge of one finds all of it together; then by hour.
    cells.sort { left, right in
      (left.key.place, left.key.start, left.key.need, left.key.end)
        < (right.key.place, right.key.start, right.key.need, right.key.end)
    }
    let header =
      [
        ColumnWords.place, ColumnWords.needID, ColumnWords.need, ColumnWords.start, ColumnWords.end,
      ].map(names.text) + days(of: plan.week, names: names)
    let rows = cells.map { row, days in
      [row.place, row.need, names.needName(row.need), row.start, row.end]
        + days.map { $0.joined(separator: names.text(ScreenWords.separator)) }
    }
    return (header, rows)
  }

  /// The name, with the role where the need has several.
  private static func person(_ duty: Duty, _ names: PlanNames) -> String {
    let name = names.person(duty.assignee)
    guard case .shift(let shift) = names.need(duty.need)?.work, shift.roles.count > 1 else {
      return name
    }
    return names.text(ScreenWords.role(name, names.roleName(duty.role, of: duty.need)))
  }

  /// How many are missing; of a task that could have been on several days, on which.
  private static func missing(_ line: UnfilledNeed, _ names: PlanNames, in week: Week) -> String {
    let count =
      line.isBelowMinimum ? ScreenWords.missing(line.missing) : ScreenWords.welcome(line.missing)
    let date = DatedSpan(line.span, in: week).date
    let words = date.contains("..") ? ScreenWords.role(names.text(count), date) : count
    return names.text(ScreenWords.bracketed(words))
  }
}
