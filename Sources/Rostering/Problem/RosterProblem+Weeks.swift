import Scenarios

extension RosterProblem {
  /// The week, from 0, that a duty belongs to.
  func week(of duty: PossibleDuty) -> Int { horizon.week(of: duty.day) }

  /// Duties of one week each, where there are any.
  func byWeek(_ duties: [Int]) -> [[Int]] {
    guard horizon.weeks > 1 else { return [duties] }
    return (0..<horizon.weeks).map { week in
      duties.filter { self.week(of: self.duties[$0]) == week }
    }
  }

  /// The name of something that every week has; as it is where there is only one week.
  func name(_ name: String, ofWeek week: Int) -> String {
    horizon.weeks > 1 ? "\(name)/week-\(week)" : name
  }
}
