import Scenarios

/// A duty of somebody who comes by car, and the bays it could have.
struct Visit: Sendable {
  /// A bay that is open to the visit.
  struct Option: Hashable, Sendable {
    /// The bay, by index in the lot.
    var bay: Int
    /// Whether it is not a visitors' bay.
    var isElsewhere: Bool
    /// Whole metres from the bay to the duty.
    var walk: Int
  }

  /// The volunteer.
  var volunteer: Volunteer.ID
  /// The need they come for.
  var need: Need.ID
  /// When, in minutes from Monday 00:00 of the planned week.
  var span: Range<Minutes>
  /// The bays, the best first.
  var options: [Option]
  /// Other visits that cannot have the same bay, by index.
  var rivals: [Int]
}
