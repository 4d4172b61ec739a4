public import Scenarios

/// Who cannot serve although the plan says so: the ill, and those who did not come.
public struct Unavailability: Hashable, Sendable {
  private var spans: [Volunteer.ID: [Range<Minutes>]] = [:]

  /// Nobody.
  public init() {}

  /// Takes somebody out for a time, in minutes from Monday 00:00.
  public mutating func add(_ volunteer: Volunteer.ID, during span: Range<Minutes>) {
    spans[volunteer, default: []].append(span)
  }

  /// Whether somebody cannot serve all of this time.
  public func contains(_ volunteer: Volunteer.ID, during span: Range<Minutes>) -> Bool {
    spans[volunteer]?.contains { $0.overlaps(span) } ?? false
  }
}
