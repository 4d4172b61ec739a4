import Scenarios

/// Everything one person does in one week.
struct Pattern: Hashable, Sendable {
  /// Whose week it is, by index in the problem.
  let person: Int
  /// What they serve, by index in the problem, by time.
  let duties: [Int]
}
