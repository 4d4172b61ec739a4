/// How long and how hard to search.
public struct SolveOptions: Sendable {
  /// How the search tree is explored.
  public enum Effort: Hashable, Sendable {
    /// No cuts: the quickest on models whose relaxation is nearly whole.
    case standard
    /// Gomory, rounding, cover and clique cuts and pseudo-cost branching: for the stubborn ones.
    case thorough
  }

  /// Seconds for the whole solve: relaxation, search and repairs together; infinite for no limit.
  public var timeLimit: Double

  /// The search stops once `(value - bound) / |value|` is no greater than this.
  public var relativeGap: Double

  /// The search stops after this many nodes; `nil` for no limit.
  public var nodeLimit: Int?

  /// The solve stops after this much work, in steps; `nil` for no limit. Steps are counted and not
  /// timed, so that the search stops at the same place on every machine: see ``LinearProgram/work``.
  /// Of several goals each may take as much, and so may each relaxation of a search.
  public var workLimit: Int?

  /// How many threads may work at once where what is done can be shared; GLPK itself uses one.
  public var threads: Int

  /// Stops the solve from another thread.
  public var cancellation: Cancellation?

  /// Called on the solver's thread, about five times a second and at every better solution.
  public var progress: (@Sendable (SolveProgress) -> Void)?

  /// A solution to start from. It is checked first, and ignored with no error if infeasible.
  public var start: Assignment?

  /// How the search tree is explored.
  public var effort: Effort

  /// Creates options; without arguments there is no limit and no start.
  public init(
    timeLimit: Double = .infinity, relativeGap: Double = 0, nodeLimit: Int? = nil,
    workLimit: Int? = nil, threads: Int = 1,
    cancellation: Cancellation? = nil, progress: (@Sendable (SolveProgress) -> Void)? = nil,
    start: Assignment? = nil, effort: Effort = .standard
  ) {
    self.timeLimit = timeLimit
    self.relativeGap = relativeGap
    self.nodeLimit = nodeLimit
    self.workLimit = workLimit
    self.threads = threads
    self.cancellation = cancellation
    self.progress = progress
    self.start = start
    self.effort = effort
  }

  func validate() throws(ModelError) {
    guard timeLimit >= 0 else {
      throw .invalidOption("a time limit of \(timeLimit) seconds")
    }
    guard relativeGap >= 0, relativeGap.isFinite else {
      throw .invalidOption("a relative gap of \(relativeGap)")
    }
    if let nodeLimit, nodeLimit < 0 {
      throw .invalidOption("a limit of \(nodeLimit) nodes")
    }
    if let workLimit, workLimit < 0 {
      throw .invalidOption("a limit of \(workLimit) steps of work")
    }
  }
}
