/// The decisions of a roster, by index in its problem.
struct RosterDraft: Hashable, Sendable {
  /// A turn that a household takes.
  struct TakenTurn: Hashable, Comparable, Sendable {
    /// The queue.
    let queue: Int
    /// The household, by index in the queue's members.
    let member: Int
    /// The turn, by index in the queue's turns.
    let turn: Int

    static func < (left: TakenTurn, right: TakenTurn) -> Bool {
      (left.queue, left.turn, left.member) < (right.queue, right.turn, right.member)
    }
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
