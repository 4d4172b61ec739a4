internal import Crypto
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
    let digest = SHA256.hash(data: try encoder.encode(scenario))
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
