public import Scenarios

/// What came of reading a committee's files.
public struct ReadResult: Sendable {
  /// The scenario, complete and consistent; nil where anything is an error.
  public let scenario: Scenario?
  /// Everything that was found, ordered by file and place.
  public let diagnostics: [Diagnostic]
  /// Where each parking space is described, for what is found about it later.
  public let spaces: [ParkingSpace.ID: SourcePosition]

  /// The diagnostics that forbid a plan.
  public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  /// The diagnostics that do not.
  public var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
}
