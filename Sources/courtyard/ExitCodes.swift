internal import ArgumentParser

/// How a command ends, for scripts: `docs/exit-codes.md`.
enum ExitCodes {
  /// Done; what could not be filled is listed.
  static let done = ExitCode(0)
  /// Done, and an essential need or an entitled household is left without.
  static let leftWithout = ExitCode(3)
  /// `verify`: the plan breaks a rule, or a figure is wrong.
  static let planIsWrong = ExitCode(4)
  /// Wrong usage.
  static let usage = ExitCode(64)
  /// The scenario is invalid; nothing was written.
  static let invalidScenario = ExitCode(65)
  /// An input file is missing or unreadable.
  static let missingInput = ExitCode(66)
  /// An internal error, the solver's included; nothing half-written is left.
  static let internalError = ExitCode(70)
  /// The output cannot be created, or exists and `--force` was not given.
  static let cannotCreate = ExitCode(73)
  /// Interrupted; the best plan found so far was written.
  static let interrupted = ExitCode(130)
}
