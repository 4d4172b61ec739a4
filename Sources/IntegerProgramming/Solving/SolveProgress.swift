/// How far a search has come.
public struct SolveProgress: Hashable, Sendable {
  /// The goal being pursued, when goals are solved in order.
  public var goal: String?

  /// The value of the best solution so far, in the sense of the goal.
  public var incumbent: Double?

  /// What no solution can better.
  public var bound: Double?

  /// The number of search nodes so far.
  public var nodes: Int

  /// Where independent parts are solved one by one: which of them this is about, from 1, and how many
  /// there are.
  public var part: Part?

  /// One of several independent parts.
  public struct Part: Hashable, Sendable {
    /// Its number in the order of solving, from 1.
    public var number: Int
    /// How many there are.
    public var count: Int

    /// Names a part.
    public init(number: Int, of count: Int) {
      self.number = number
      self.count = count
    }
  }

  /// Seconds since the solve began.
  public var seconds: Double

  /// Creates a report: for solvers of other modules that pursue goals in order.
  public init(
    goal: String? = nil, incumbent: Double? = nil, bound: Double? = nil, nodes: Int = 0,
    seconds: Double
  ) {
    self.goal = goal
    self.incumbent = incumbent
    self.bound = bound
    self.nodes = nodes
    self.seconds = seconds
  }

  /// `|incumbent - bound| / |incumbent|`; `nil` until both are known.
  public var gap: Double? {
    guard let incumbent, let bound else { return nil }
    let distance = abs(incumbent - bound)
    return distance == 0 ? 0 : distance / max(abs(incumbent), Double.leastNormalMagnitude)
  }
}
