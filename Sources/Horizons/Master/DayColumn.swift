/// One way a person can spend all the days: a column of the master problem.
struct DayColumn: Hashable, Sendable {
  /// Whose days they are, by index.
  let person: Int
  /// For each day 0 for off, otherwise 1 more than the kind's index.
  let inputs: [UInt8]
  /// For each day the role it is served in, by index; 0 on days off.
  let roles: [UInt8]
}
