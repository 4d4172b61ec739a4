/// A duty at fixed times, the same every week: a watch, a patrol, a gate.
public struct Shift: Codable, Hashable, Sendable {
  /// When it takes place; each window is one shift of the week.
  public var windows: [WeekWindow]
  /// Who makes up the team; never empty.
  public var roles: [Role]
  /// Whether the team goes only when every role has its minimum: nobody patrols alone.
  public var onlyComplete: Bool
  /// The teams of windows that take other numbers of people: those of a watch, once it is known how
  /// many bays are occupied. A team has all roles, in the order of `roles`.
  public var teams: [Team]

  /// The team of one window.
  public struct Team: Codable, Hashable, Sendable {
    /// The window.
    public var window: WeekWindow
    /// Who makes it up.
    public var roles: [Role]

    /// Creates a team.
    public init(window: WeekWindow, roles: [Role]) {
      self.window = window
      self.roles = roles
    }
  }

  /// Creates a shift need.
  public init(
    windows: [WeekWindow], roles: [Role], onlyComplete: Bool = false, teams: [Team] = []
  ) {
    self.windows = windows
    self.roles = roles
    self.onlyComplete = onlyComplete
    self.teams = teams
  }

  /// Who makes up the team in one window.
  public func roles(in window: WeekWindow) -> [Role] {
    teams.first { $0.window == window }?.roles ?? roles
  }

  /// Whether any window wants more people than it must have.
  public var wantsMoreThanMinimum: Bool {
    windows.contains { window in
      roles(in: window).contains { $0.people.wanted > $0.people.minimum }
    }
  }
}
