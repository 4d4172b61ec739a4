import Scenarios

/// The households that take turns with each other, and the turns they have to fill in these weeks.
struct TurnQueue: Hashable, Sendable {
  /// A household in the queue.
  struct Member: Hashable, Sendable {
    /// The household, by index in the scenario.
    let household: Int
    /// Its place in the queue: 0 has waited longest.
    let rank: Int
    /// The turns it may take, by index in the queue.
    let turns: [Int]
    /// Whether it held the most recent turn before these weeks.
    let hadLatestTurn: Bool
  }

  /// One turn: a window on one day.
  struct Turn: Hashable, Sendable {
    /// When, in minutes from Monday 00:00.
    let span: Range<Minutes>
  }

  /// The need, by index in the scenario.
  let need: Int
  /// The stairwell; nil where the whole place shares one queue.
  let unit: Unit.ID?
  /// How many households take each turn.
  let people: HeadCount
  /// The turns of all weeks, by time.
  let turns: [Turn]
  /// The households, the front of the queue first.
  let members: [Member]
  /// The most turns of this need that one household takes, all weeks together.
  let turnsPerHousehold: Int
  /// Pinned turns: household by index in `members`, turn by index.
  let pinned: [Pin]

  /// A turn that is agreed already.
  struct Pin: Hashable, Sendable {
    /// The household, by index in `members`.
    let member: Int
    /// The turn, by index in `turns`.
    let turn: Int
  }
}
