/// The decisions of a roster, by index in its problem.
struct RosterDraft: Hashable, Sendable {
  /// A turn that a household takes.
  struct TakenTurn: Hashable, Sendable {
    /// The queue.
    let queue: Int
    /// The household, by index in the queue's members.
    let member: Int
    /// The turn, by index in the queue's turns.
    let turn: Int
  }

  /// The duties that are served.
  var duties: [Int] = []
  /// The turns that are taken.
  var turns: [TakenTurn] = []

  /// Both together.
  mutating func merge(_ other: RosterDraft) {
    duties += other.duties
    turns += other.turns
  }
}
