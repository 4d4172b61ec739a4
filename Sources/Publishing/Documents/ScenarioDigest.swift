internal import Foundation
public import Scenarios

/// A fingerprint of a scenario: what was read, not how its files were written.
///
/// The SHA-256 of the scenario's JSON encoding with sorted keys. Rows in another order, another
/// spelling of the same hours or the same tables in one file give the same fingerprint, because the
/// reader sorts every list and understands every spelling before.
public enum ScenarioDigest {
  /// The fingerprint in hexadecimal, 64 characters.
  public static func sha256(of scenario: Scenario) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Fingerprint.sha256(of: try encoder.encode(scenario))
  }
}
