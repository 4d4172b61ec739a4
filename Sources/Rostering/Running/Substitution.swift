public import Plans

/// Somebody steps in.
public struct Substitution: Hashable, Sendable {
  /// A duty of somebody who steps in, and who takes it over in turn.
  public struct Move: Hashable, Sendable {
    /// The duty that is handed on.
    public var from: Duty
    /// The same with another person.
    public var to: Duty
  }

  /// What the substitute does.
  public var duty: Duty
  /// The duties handed on for it, so that the substitute is free.
  public var moves: [Move]

  /// How many lines of the plan change.
  public var changes: Int { 1 + moves.count }
}
