public import Scenarios

/// A plan that somebody has signed, as a list of plans shows it.
public struct PlanEntry: Hashable, Sendable {
  /// Where a plan stands.
  public enum Standing: String, Hashable, Sendable {
    /// Signatures are being gathered.
    case open
    /// Published, and nothing took its place.
    case inForce = "in-force"
    /// A part of it was published anew.
    case partlySuperseded = "partly-superseded"
    /// Published once; another took its place.
    case superseded
    /// Signatures were being gathered when another plan was signed in its place.
    case lapsed
  }

  /// The week.
  public var week: Week
  /// The fingerprint that was signed.
  public var sha256: String
  /// Whether it has a duty roster.
  public var hasRoster: Bool
  /// Whether it has a parking allocation.
  public var hasParking: Bool
  /// Where it stands.
  public var standing: Standing
  /// Who has signed, in order.
  public var signed: [ProposedPlan.Signer]
  /// How many must.
  public var signaturesNeeded: Int
  /// When it was published, in UTC, `2026-11-22T10:00:00Z`; nil where it was not.
  public var publishedAt: String?
}
