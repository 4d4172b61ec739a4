internal import Scenarios

/// Bounds on numbers: wide enough for any courtyard, narrow enough that no sum can overflow.
enum Limits {
  static let people = 1...1000
  static let level = 1...9
  static let age = 0...120
  static let rounds = 0...10_000
  static let metres = 0.0...100_000.0
  static let coordinate = -100_000.0...100_000.0
  static let bay = 0.5...100.0
  static let angle = -360.0...360.0
  static let share = 0.01...100.0
  static let season: ClosedRange<Minutes> = 0...600_000
  static let week: ClosedRange<Minutes> = 0...minutesPerWeek
  static let lent: ClosedRange<Minutes> = 0...600_000
  /// A thousand a day are no courtyard's.
  static let perWeek = 0.0...7000.0
  static let days = 0.0...3650.0
  static let balance: ClosedRange<Minutes> = -600_000...600_000
}
