internal import Plans
internal import Scenarios

/// A table that repeats the roster for people to read, with a column a day.
protocol WeekTable {
  /// The file's name.
  static var fileName: String { get }
  /// The header and the rows; nil where the plan has no roster.
  static func contents(of plan: Plan, names: PlanNames) -> (header: [String], rows: [[String]])?
}

extension WeekTable {
  /// The headings of the days: `周一 11-23`.
  static func days(of week: Week, names: PlanNames) -> [String] {
    Weekday.allCases.map { names.text(DateWords.day(week.day($0))) }
  }

  /// Which day of the week something begins on, from 0; what begins before or after it belongs to
  /// its first or last.
  static func column(of span: Range<Minutes>) -> Int {
    min(max(0, span.lowerBound / minutesPerDay), Weekday.allCases.count - 1)
  }
}
