public import Scenarios

/// The roster of a published plan: its duties, and the volunteers among whom they were shared out.
public struct LedgerRoster: Hashable, Sendable {
  /// Somebody who served that week, or could have.
  public struct Member: Hashable, Sendable {
    /// The volunteer.
    public var id: Volunteer.ID
    /// Their name; private.
    public var name: String
    /// How much they are asked to carry beside others.
    public var share: Double
    /// The minutes that the plan carried over for them.
    public var carriedOver: Minutes
    /// Whether they could not serve a single minute of the week.
    public var isAbsent: Bool

    /// Creates a member.
    public init(
      id: Volunteer.ID, name: String, share: Double, carriedOver: Minutes, isAbsent: Bool
    ) {
      self.id = id
      self.name = name
      self.share = share
      self.carriedOver = carriedOver
      self.isAbsent = isAbsent
    }
  }

  /// The volunteers, by id.
  public var members: [Member]
  /// The duties, in printed order.
  public var duties: [LedgerDuty]
  /// The weeks that the covenant remembers: its `memory`.
  public var memoryWeeks: Int

  /// Creates a roster.
  public init(members: [Member], duties: [LedgerDuty], memoryWeeks: Int) {
    self.members = members
    self.duties = duties
    self.memoryWeeks = memoryWeeks
  }
}
