internal import Plans
internal import Scenarios

/// `roster-by-volunteer.csv`: one row a volunteer, a column a day.
enum RosterByVolunteerTable: WeekTable {
  static let fileName = "roster-by-volunteer.csv"

  static func contents(of plan: Plan, names: PlanNames) -> (header: [String], rows: [[String]])? {
    guard let roster = plan.roster else { return nil }
    var cells = [Volunteer.ID: [[String]]]()
    let empty = Weekday.allCases.map { _ in [String]() }
    for duty in roster.duties.sorted() {
      guard case .volunteer(let id) = duty.assignee else { continue }
      cells[id, default: empty][column(of: duty.span)].append(text(of: duty, names, in: plan.week))
    }
    let header =
      [ColumnWords.volunteerID, ColumnWords.volunteer, ColumnWords.duties, ColumnWords.hours]
      .map(names.text) + days(of: plan.week, names: names)
    let rows = roster.fairness.map { line in
      [
        line.volunteer, names.person(.volunteer(line.volunteer)), "\(line.duties)",
        Figures.hours(line.minutes),
      ]
        + (cells[line.volunteer] ?? empty).map {
          $0.joined(separator: names.text(ScreenWords.betweenDuties))
        }
    }
    return (header, rows)
  }

  /// `07:00-09:00 楼院看车（南门）`.
  private static func text(of duty: Duty, _ names: PlanNames, in week: Week) -> String {
    let when = DatedSpan(duty.span, in: week)
    let need = names.needName(duty.need)
    let place = names.placeName(duty.need, unit: duty.unit)
    let what = place == LabelWords.noPlace ? need : names.text(ScreenWords.role(need, place))
    return "\(when.start)-\(when.end) \(what)"
  }
}
