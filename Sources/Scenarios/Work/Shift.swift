/// A duty at fixed times, the same every week: a watch, a patrol, a gate.
public struct Shift: Codable, Hashable, Sendable {
  /// When it takes place; each window is one shift of the week.
  public var windows: [WeekWindow]
  /// Who makes up the team; never empty.
  public var roles: [Role]
  /// Whether the team goes only when every role has its minimum: nobody patrols alone.
  public var onlyComplete: Bool

  /// Creates a shift need.
  public init(windows: [WeekWindow], roles: [Role], onlyComplete: Bool = false) {
    self.windows = windows
    self.roles = roles
    self.onlyComplete = onlyComplete
  }
}
