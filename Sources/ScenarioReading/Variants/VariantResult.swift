public import Scenarios

/// What came of reading a scenario and a variant of it.
public struct VariantResult: Sendable {
  /// The variant, complete and consistent in each of its stages; nil where anything is an error.
  public let variant: Variant?
  /// Everything that was found in the files of the scenario and the variant, ordered by file and place.
  public let diagnostics: [Diagnostic]

  /// The diagnostics that forbid a simulation.
  public var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  /// The diagnostics that do not.
  public var warnings: [Diagnostic] { diagnostics.filter { $0.severity == .warning } }
}
