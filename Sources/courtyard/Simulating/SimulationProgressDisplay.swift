internal import Foundation
internal import Scenarios
internal import Simulation
internal import Synchronization

/// How far a simulation has come, with the time that is left: one line that is drawn again and again
/// on a terminal, or plain lines, or nothing.
final class SimulationProgressDisplay: Sendable {
  private enum Style {
    case drawn, plain, none
  }

  private struct State {
    var lastTime = -Double.infinity
    var hasLine = false
  }

  private let style: Style
  private let language: Language
  private let state = Mutex(State())

  /// Seconds between one line and the next, drawn and plain.
  private static let intervals = (drawn: 0.2, plain: 5.0)

  init(_ style: PlanningOptions.ProgressStyle, quiet: Bool, language: Language) {
    self.language = language
    self.style = quiet ? .none : style == .plain ? .plain : Streams.canDraw ? .drawn : .none
  }

  /// Shows how far it has come, from any thread.
  @Sendable func show(_ progress: SimulationProgress) {
    guard style != .none else { return }
    state.withLock { state in
      let interval = style == .drawn ? Self.intervals.drawn : Self.intervals.plain
      let isLast = progress.weeksDone == progress.weeks
      guard isLast || progress.seconds >= state.lastTime + interval else { return }
      state.lastTime = progress.seconds
      state.hasLine = true
      let line = SimulationMessages.progress(progress)[language]
      style == .drawn ? Streams.draw("\r\u{1B}[2K\(line)") : Streams.message(line)
    }
  }

  /// Takes the drawn line away, so that what follows begins on a clean one.
  func clear() {
    state.withLock { state in
      if style == .drawn, state.hasLine { Streams.draw("\r\u{1B}[2K") }
      state.hasLine = false
      state.lastTime = -.infinity
    }
  }
}
