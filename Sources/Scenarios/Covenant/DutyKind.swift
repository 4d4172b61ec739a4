/// Which duties a rule of the covenant is about.
public enum DutyKind: Codable, Hashable, Sendable {
  /// All of them.
  case any
  /// Those that put a strain on people; at night by the covenant's hours, whatever the need says.
  case demand(Demand)
  /// Those of one need.
  case need(Need.ID)
  /// Those that begin within these hours of a day, in minutes after midnight, past 1,440 into the
  /// morning.
  case begins(Range<Minutes>)
}
