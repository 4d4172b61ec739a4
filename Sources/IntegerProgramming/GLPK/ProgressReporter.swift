internal import CGLPKGuard

/// Carries progress from the search callback in C to a closure.
///
/// The closure runs on top of GLPK's frames, and returns before GLPK goes on: no jump can cross it.
final class ProgressReporter {
  private let report: (@Sendable (SolveProgress) -> Void)?
  private let objective: Objective
  private let frame: TimeFrame

  init(
    _ report: (@Sendable (SolveProgress) -> Void)?, objective: Objective, frame: TimeFrame
  ) {
    self.report = report
    self.objective = objective
    self.frame = frame
  }

  /// Runs the body with the search wired to this reporter, which lives at least as long.
  func attached(to search: inout cg_search, _ body: (inout cg_search) -> Int32) -> Int32 {
    guard report != nil else { return body(&search) }
    return withExtendedLifetime(self) {
      search.report_context = Unmanaged.passUnretained(self).toOpaque()
      search.report = { context, progress in
        guard let context, let progress else { return }
        Unmanaged<ProgressReporter>.fromOpaque(context).takeUnretainedValue().tell(progress.pointee)
      }
      return body(&search)
    }
  }

  private func tell(_ progress: cg_progress) {
    let sign = frame.isNegated ? -1.0 : 1.0
    report?(
      SolveProgress(
        goal: frame.goal,
        incumbent: progress.has_incumbent != 0
          ? sign * objective.unscaled(progress.incumbent) : nil,
        bound: progress.has_bound != 0
          ? sign * objective.unscaled(objective.tightened(progress.bound)) : nil,
        nodes: Int(progress.nodes), seconds: progress.seconds))
  }
}
