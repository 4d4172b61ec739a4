import Scenarios

/// The hours from which the tests' vehicles choose.
enum Stays {
  static let everyDay = Weekday.allCases
  static let workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  static func windows(_ days: [Weekday], _ from: Int, _ to: Int) -> [WeekWindow] {
    days.map { WeekWindow($0, start: from * 60, end: to * 60) }
  }

  static let nights = windows(everyDay, 19, 31)
  static let days = windows(workdays, 8, 18)
  static let evenings = windows(everyDay, 18, 23)
  static let weekend = windows([.saturday, .sunday], 0, 24)
  /// Across the week's end.
  static let sundayNight = windows([.sunday], 20, 32)
  static let mondayMorning = windows([.monday], 6, 12)

  static let usual: [[WeekWindow]?] = [
    nil, nil, nights, days, evenings, weekend, sundayNight, mondayMorning,
  ]

  /// Five stretches around the week, each in the way of its two neighbours alone: a conflict graph
  /// that is an odd hole.
  static let ring: [[WeekWindow]?] = (0..<5).map { start in
    let groups: [[Weekday]] = [
      [.monday], [.tuesday], [.wednesday], [.thursday], [.friday, .saturday, .sunday],
    ]
    return windows(groups[start] + groups[(start + 1) % 5], 0, 24)
  }
}
