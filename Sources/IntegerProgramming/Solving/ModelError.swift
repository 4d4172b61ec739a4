/// Why a model could not be solved at all: misuse or broken data, never "there is no solution".
public enum ModelError: Error, Hashable, Sendable {
  /// A coefficient or bound is not a number, or infinite where it must not be.
  case notFinite(in: String)
  /// A lower bound exceeds the upper bound, or is infinite on the wrong side.
  case invalidBounds(of: String)
  /// An expression uses a variable (or the program a row or column) that does not belong to it.
  case unknownVariable(index: Int, in: String)
  /// An option makes no sense, for example a negative time limit.
  case invalidOption(String)
  /// A goal cannot be pursued as it is; the text says why.
  case invalidGoal(String, reason: String)
  /// GLPK failed, and every repair did too; the text is GLPK's own.
  case solverFailure(String)
  /// The system would not give the solver what it needs, for example a thread.
  case noResources(String)
  /// A linear program was used from another thread, or from inside a progress report.
  case wrongThread
}

extension ModelError: CustomStringConvertible {
  /// A sentence for a log or a developer.
  public var description: String {
    switch self {
    case .notFinite(let place): "a number in \(place) is not finite"
    case .invalidBounds(let place): "the bounds of \(place) exclude each other"
    case .unknownVariable(let index, let place):
      "\(place) uses an unknown variable, number \(index)"
    case .invalidOption(let text): "the solver was asked for the impossible: \(text)"
    case .invalidGoal(let name, let reason): "goal \(name): \(reason)"
    case .solverFailure(let message): "GLPK failed: \(message)"
    case .noResources(let text): "no resources for the solver: \(text)"
    case .wrongThread: "a linear program was used outside the thread it was made on"
    }
  }
}
