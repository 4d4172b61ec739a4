internal import CGLPK

/// What one call of the simplex method amounts to: return code and statuses taken together.
package enum SimplexVerdict: Equatable {
  case optimal, infeasible, unbounded
  /// The stretch of iterations is over; the basis is kept.
  case paused
  case outOfTime
  /// Nothing to rely on: try another way.
  case failed(String)

  package init(code: Int32, primal: Int32, dual: Int32) {
    switch code {
    case 0:
      switch (primal, dual) {
      case (GLP_FEAS, GLP_FEAS): self = .optimal
      case (GLP_NOFEAS, _): self = .infeasible
      case (GLP_FEAS, GLP_NOFEAS): self = .unbounded
      default: self = .failed("simplex left statuses \(primal) and \(dual)")
      }
    // Only the presolver answers so. "No dual feasible solution" may mean infeasible too, and is
    // therefore not relied on.
    case GLP_ENOPFS: self = .infeasible
    case GLP_EITLIM: self = .paused
    case GLP_ETMLIM: self = .outOfTime
    default: self = .failed("simplex returned \(code)")
    }
  }
}

/// What one call of branch and cut amounts to: return code and status taken together.
package enum SearchVerdict: Equatable {
  /// The tree is exhausted; the incumbent is best.
  case finished
  /// The tree is exhausted and held nothing.
  case infeasible
  /// Stopped, with or without a feasible point.
  case stopped(Limit, hasPoint: Bool)
  /// Stopped by the callback, for the reason it wrote down.
  case terminated(hasPoint: Bool)
  case failed(String)

  package init(code: Int32, status: Int32) {
    let hasPoint = status == GLP_FEAS || status == GLP_OPT
    switch code {
    case 0:
      switch status {
      case GLP_OPT: self = .finished
      case GLP_NOFEAS: self = .infeasible
      default: self = .failed("search left status \(status)")
      }
    case GLP_ENOPFS: self = .infeasible
    case GLP_ETMLIM: self = .stopped(.time, hasPoint: hasPoint)
    case GLP_EMIPGAP: self = .stopped(.gap, hasPoint: hasPoint)
    case GLP_ESTOP: self = .terminated(hasPoint: hasPoint)
    default: self = .failed("search returned \(code)")
    }
  }
}
