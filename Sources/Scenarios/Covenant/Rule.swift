/// One rule of the covenant, with the clause it stands in.
public struct Rule: Codable, Hashable, Sendable {
  /// What a rule demands. `docs/rules.md` has a section for each.
  public enum Demands: Codable, Hashable, Sendable {
    /// At most so many minutes of duty a week.
    case hoursPerWeek(atMost: Minutes)
    /// At most so many duties that begin on one day.
    case dutiesPerDay(atMost: Int)
    /// At most so many duties a week.
    case dutiesPerWeek(atMost: Int)
    /// At most so many night duties a week.
    case nightsPerWeek(atMost: Int)
    /// At most so many days in a row with a duty, the days before this week included.
    case daysInARow(atMost: Int)
    /// At least so many minutes free between the end of a duty and the start of the next.
    case rest(atLeast: Minutes, afterNightOnly: Bool)
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
  /// The yard that extended the covenant by it, or a spot of one; nil where the whole street did. A limit
  /// or a rest then binds those who live there, all else the duties there.
  public var place: Place.ID?

  /// Creates a rule.
  public init(
    clause: String, _ demands: Demands, scope: Scope = .everyone, place: Place.ID? = nil
  ) {
    self.clause = clause
    self.demands = demands
    self.scope = scope
    self.place = place
  }
}
