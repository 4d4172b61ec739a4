internal import Foundation
internal import IntegerProgramming
internal import Publishing
internal import Scenarios
internal import Synchronization

/// How far the search has come: one line that is drawn again and again on a terminal, or plain
/// lines, or nothing.
final class ProgressDisplay: Sendable {
  private enum Style {
    case drawn, plain, none
  }

  private struct State {
    var lastGoal: String?
    var lastTime = -Double.infinity
    var hasLine = false
  }

  private let style: Style
  private let language: Language
  private let scenario: Scenario
  private let state = Mutex(State())

  /// Plain lines come no more often than this, in seconds.
  private static let plainInterval = 1.0

  init(
    _ style: PlanningOptions.ProgressStyle, quiet: Bool, language: Language, scenario: Scenario
  ) {
    self.language = language
    self.scenario = scenario
    self.style = quiet ? .none : style == .plain ? .plain : Streams.canDraw ? .drawn : .none
  }

  /// Shows a report of the solver's, from any thread.
  func show(_ progress: SolveProgress) {
    guard style != .none else { return }
    state.withLock { state in
      // Parts that are solved side by side are at different goals all the time.
      let isNewGoal = progress.goal != state.lastGoal && progress.part == nil
      if style == .plain, !isNewGoal, progress.seconds < state.lastTime + Self.plainInterval {
        return
      }
      state.lastGoal = progress.goal
      state.lastTime = progress.seconds
      state.hasLine = true
      let line = text(progress)
      style == .drawn ? Streams.draw("\r\u{1B}[2K\(line)") : Streams.message(line)
    }
  }

  /// Says something on lines of its own, from any thread.
  func tell(_ message: Bilingual) {
    clear()
    Streams.message(message[language])
  }

  /// Takes the drawn line away, so that what follows begins on a clean one.
  func clear() {
    state.withLock { state in
      if style == .drawn, state.hasLine { Streams.draw("\r\u{1B}[2K") }
      state.hasLine = false
    }
  }

  private func text(_ progress: SolveProgress) -> String {
    func figure(_ value: Double?) -> String {
      value.map { String(format: "%.6g", $0) } ?? "–"
    }
    let goal = progress.goal.map { GoalWords.title($0, in: scenario)[language] } ?? ""
    let gap = progress.gap.map { String(format: "%.1f%%", $0 * 100) } ?? "–"
    let part = progress.part.map { "\($0.number)/\($0.count)  " } ?? ""
    return Messages.progress(
      seconds: String(format: "%.1f", progress.seconds), goal: part + goal,
      value: figure(progress.incumbent), bound: figure(progress.bound), gap: gap,
      nodes: progress.nodes)[language]
  }
}
