/// One rule of the covenant, with the clause it stands in.
public struct Rule: Codable, Hashable, Sendable {
  /// What a rule demands. `docs/rules.md` has a section for each.
  public enum Demands: Codable, Hashable, Sendable {
    /// At most, or at least, so much of something.
    case limit(Limit)
    /// At least so many minutes free between the end of a duty and the start of the next.
    case rest(atLeast: Minutes, afterNightOnly: Bool)
    /// On the day after a duty of one kind, none of another.
    case succession(never: DutyKind, dayAfter: DutyKind)
    /// Duties of a kind on both days of a weekend, or on neither.
    case wholeWeekends(of: DutyKind)
    /// Duties of a kind are asked for, one at least, or asked to be spared: on a day, or the whole
    /// week.
    case request(DutyKind, on: Day?, isFor: Bool)
    /// From this age on, nobody is sent on duties with this demand.
    case ageLimit(fromAge: Int, Demand)
    /// A newcomer serves only in a shift where someone experienced serves too.
    case newcomersBesideExperienced
    /// These two never serve in the same shift or on the same task at the same time.
    case keepApart(Volunteer.ID, Volunteer.ID)
    /// Where one of these two serves in a shift, so does the other, in any role of it.
    case goTogether(Volunteer.ID, Volunteer.ID)
  }

  /// Whom a limit binds.
  public enum Scope: Codable, Hashable, Sendable {
    /// Every volunteer.
    case everyone
    /// The members of a group.
    case group(Group.ID)
    /// Those who have a skill.
    case skill(Skill.ID)
    /// One volunteer.
    case volunteer(Volunteer.ID)
  }

  /// The clause of the covenant, as every message cites it: `3.1`.
  public var clause: String
  /// What is demanded.
  public var demands: Demands
  /// Of whom.
  public var scope: Scope
  /// What it costs in the goal of rules each time it is broken; nil where nobody may break it. Limits,
  /// successions, whole weekends and requests may have one.
  public var weight: Int?
  /// The yard that extended the covenant by it, or a spot of one; nil where the whole street did. What is
  /// asked of one person binds those who live there, all else the duties there.
  public var place: Place.ID?

  /// Creates a rule.
  public init(
    clause: String, _ demands: Demands, scope: Scope = .everyone, weight: Int? = nil,
    place: Place.ID? = nil
  ) {
    self.clause = clause
    self.demands = demands
    self.scope = scope
    self.weight = weight
    self.place = place
  }
}
