/// How far a plan is on its way to being published.
public struct SigningState: Hashable, Sendable {
  /// The plan's fingerprint.
  public var sha256: String
  /// Who has signed, in the order in which they did.
  public var signed: [ProposedPlan.Signer]
  /// Who may still sign, by id.
  public var missing: [ProposedPlan.Signer]
  /// How many more must.
  public var stillNeeded: Int
  /// Whether this signature was the deciding one and took the place of a plan published before.
  public var supersedes: Bool

  /// Creates a state.
  public init(
    sha256: String, signed: [ProposedPlan.Signer], missing: [ProposedPlan.Signer],
    stillNeeded: Int, supersedes: Bool
  ) {
    self.sha256 = sha256
    self.signed = signed
    self.missing = missing
    self.stillNeeded = stillNeeded
    self.supersedes = supersedes
  }

  /// Whether the plan is published.
  public var isPublished: Bool { stillNeeded == 0 }
}

/// Why a signature does not count. Nothing is recorded then.
public enum SigningRefusal: Error, Hashable, Sendable {
  /// Only the committee signs.
  case notAMember(signers: [ProposedPlan.Signer])
  /// They have signed this plan before.
  case alreadySigned(SigningState)
  /// The plan is published and in force.
  case alreadyPublished
  /// Somebody has signed another plan of this week, or this one before its files were changed.
  case anotherPlanIsOpen(signed: [ProposedPlan.Signer], files: [String])
}

/// What a signature came to.
public enum SigningResult: Hashable, Sendable {
  /// It counts.
  case signed(SigningState)
  /// It does not.
  case refused(SigningRefusal)
}
