internal import Plans
public import Scenarios

/// A fingerprint of a plan: what was decided and proved, from which scenario, and not how long it
/// took.
///
/// The SHA-256 of `plan.json` with every `seconds` zero. What is posted carries it in place of the
/// time at which it was made: the same scenario, seed and version give the same pages, byte by byte.
public enum PlanFingerprint {
  /// The fingerprint in hexadecimal, 64 characters.
  ///
  /// - Throws: where a figure is no number.
  public static func sha256(of document: PlanDocument, scenario: Scenario) throws -> String {
    var timeless = document
    for index in timeless.plan.roster?.goals.indices ?? 0..<0 {
      timeless.plan.roster?.goals[index].seconds = 0
    }
    for index in timeless.plan.parking?.goals.indices ?? 0..<0 {
      timeless.plan.parking?.goals[index].seconds = 0
    }
    return Fingerprint.sha256(of: try JSONText.bytes(PlanRecord(timeless, of: scenario)))
  }
}
