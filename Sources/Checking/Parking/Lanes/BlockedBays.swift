import Scenarios

/// The bays that would narrow a fire lane, measured again: section 2.1 of `docs/model.md`.
struct BlockedBays {
  /// Why a bay is blocked.
  enum Narrowing {
    /// The committee says that it lies in a lane.
    case marked
    /// So many metres would be left: of a lane, or by the committee's measure where there is none.
    case left(metres: Double, lane: FireLane.ID?)
  }

  /// By the positions of the spaces in the lot; nil for bays that narrow nothing.
  let narrowings: [Narrowing?]

  private static let least = FireLane.leastWidth - LaneStrip.tolerance

  init(_ lot: ParkingLot, usable: [WeekMinutes]) {
    let strips = lot.lanes.sorted { $0.id < $1.id }.map(LaneStrip.init)
    let parts = strips.map { strip in lot.spaces.map { strip.part(of: $0) } }
    // What is left of each lane that a bay narrows, in the order of lane ids.
    var found: [[(metres: Double, lane: FireLane.ID)]] = Array(
      repeating: [], count: lot.spaces.count)
    for (strip, parts) in zip(strips, parts) {
      for (space, part) in parts.enumerated() {
        guard let part else { continue }
        let left = max(part.across.lowerBound, strip.lane.width - part.across.upperBound)
        if left < Self.least { found[space].append((left, strip.lane.id)) }
      }
    }
    let clear = lot.spaces.indices.filter { space in
      !lot.spaces[space].isFireLane && !usable[space].isEmpty && found[space].isEmpty
        && (lot.spaces[space].laneLeft ?? .infinity) >= FireLane.leastWidth
    }
    for (strip, parts) in zip(strips, parts) {
      let taking = clear.compactMap { space in parts[space].map { (space: space, part: $0) } }
      for (index, one) in taking.enumerated() {
        for other in taking.dropFirst(index + 1) {
          guard let left = Self.leftTogether(one.part, other.part, width: strip.lane.width),
            left < Self.least
          else { continue }
          found[one.space].append((left, strip.lane.id))
          found[other.space].append((left, strip.lane.id))
        }
      }
    }
    narrowings = zip(lot.spaces, found).map { Self.narrowing(of: $0, $1) }
  }

  /// The greatest stretch beside or between what two bays take; nil where they do not stand at the
  /// same metre of the lane.
  private static func leftTogether(
    _ one: LaneStrip.Part, _ other: LaneStrip.Part, width: Double
  ) -> Double? {
    let shared =
      min(one.along.upperBound, other.along.upperBound)
      - max(one.along.lowerBound, other.along.lowerBound)
    guard shared > LaneStrip.tolerance else { return nil }
    let beside = max(
      min(one.across.lowerBound, other.across.lowerBound),
      width - max(one.across.upperBound, other.across.upperBound))
    let between = max(
      other.across.lowerBound - one.across.upperBound,
      one.across.lowerBound - other.across.upperBound)
    return max(beside, between)
  }

  private static func narrowing(
    of space: ParkingSpace, _ found: [(metres: Double, lane: FireLane.ID)]
  ) -> Narrowing? {
    if space.isFireLane { return .marked }
    let least = found.map(\.metres).min()
    let stated = space.laneLeft.flatMap { $0 < FireLane.leastWidth ? $0 : nil }
    if let stated, stated <= (least ?? .infinity) + LaneStrip.tolerance {
      return .left(metres: stated, lane: nil)
    }
    guard let least else { return nil }
    let lane = found.filter { $0.metres <= least + LaneStrip.tolerance }.map(\.lane).min()
    return .left(metres: least, lane: lane)
  }
}
