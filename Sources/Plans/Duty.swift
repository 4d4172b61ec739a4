public import Scenarios

/// One line of the roster: somebody does something somewhere at some time.
public struct Duty: Hashable, Comparable, Sendable {
  /// Who serves.
  public enum Assignee: Hashable, Sendable {
    /// A volunteer.
    case volunteer(Volunteer.ID)
    /// A household, in its turn.
    case household(Household.ID)

    /// The id of either.
    public var id: String {
      switch self {
      case .volunteer(let id), .household(let id): id
      }
    }
  }

  /// The need that is served.
  public var need: Need.ID
  /// When, in minutes from Monday 00:00.
  public var span: Range<Minutes>
  /// By whom.
  public var assignee: Assignee
  /// In which role: the need's role id for a shift, `member` for a task, `household` for a turn.
  public var role: Role.ID
  /// The stairwell, for turns.
  public var unit: Unit.ID?

  /// Creates a duty.
  public init(
    need: Need.ID, span: Range<Minutes>, assignee: Assignee, role: Role.ID, unit: Unit.ID? = nil
  ) {
    self.need = need
    self.span = span
    self.assignee = assignee
    self.role = role
    self.unit = unit
  }

  /// Orders duties as they are printed: by time, need, unit, role and person.
  public static func < (left: Duty, right: Duty) -> Bool {
    if left.span != right.span {
      return (left.span.lowerBound, left.span.upperBound)
        < (right.span.lowerBound, right.span.upperBound)
    }
    return (left.need, left.unit ?? "", left.role, left.assignee.id)
      < (right.need, right.unit ?? "", right.role, right.assignee.id)
  }
}
