import Scenarios

/// One shift of the week: a need's window on one day, with the roles to fill.
struct ShiftOccurrence: Hashable, Sendable {
  /// The need, by index in the scenario.
  let need: Int
  /// When, in minutes from Monday 00:00.
  let span: Range<Minutes>
  /// Whether it touches the covenant's night hours.
  let isNight: Bool
  /// The team.
  var roles: [Role]
  /// Whether the team goes only complete.
  let onlyComplete: Bool
  /// For each role the duties that could fill it, by index in the problem.
  var duties: [[Int]]
}
