/// How much it matters that a need is filled. One need of a higher priority outweighs any number of
/// needs of lower ones.
public enum Priority: String, Codable, Hashable, Comparable, Sendable, CaseIterable {
  /// Somebody is harmed when nobody comes: exit code 3 when left unfilled.
  case essential
  /// It should be done this week.
  case important
  /// What nothing else is said of.
  case normal
  /// Good to have.
  case low

  /// Orders priorities with the most pressing first.
  public static func < (left: Priority, right: Priority) -> Bool {
    let order = Priority.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
