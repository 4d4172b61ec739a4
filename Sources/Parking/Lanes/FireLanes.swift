public import Plans
public import Scenarios

/// The fire lanes of a courtyard and the bays that would narrow them: such a bay is never given.
/// `docs/model.md`, 2.1, says how it is measured.
public struct FireLanes: Sendable {
  /// The bays that narrow a lane, by id, each with the lane of which it leaves least.
  public let blocked: [ParkingAllocation.Blocked]

  /// Measures every bay of a lot, closed ones included.
  ///
  /// - Parameters:
  ///   - lot: the bays and the lanes.
  ///   - week: the planned week; a bay that is closed all through it stands beside no other.
  public init(_ lot: ParkingLot, in week: Week) {
    let measured = lot.spaces.filter { !$0.isFireLane }
    let crossings = lot.lanes.sorted { $0.id < $1.id }.map { lane in
      Crossings(lane: lane, spaces: measured)
    }
    var leaving = measured.map { space in
      Leaving(metres: space.laneLeft ?? .infinity, lane: nil)
    }
    for lane in crossings { lane.note(into: &leaving) }
    let isAlongside = measured.indices.map { space in
      !leaving[space].isTooLittle && !measured[space].usableHours(in: week).isEmpty
    }
    for lane in crossings { lane.notePairs(isAlongside, into: &leaving) }
    let narrowing = zip(measured, leaving).filter(\.1.isTooLittle).map { space, leaving in
      ParkingAllocation.Blocked(
        space: space.id, lane: leaving.lane,
        metresLeft: leaving.lane == nil ? leaving.metres : Self.wholeCentimetres(leaving.metres))
    }
    let marked = lot.spaces.filter(\.isFireLane).map { space in
      ParkingAllocation.Blocked(space: space.id, lane: nil, metresLeft: nil)
    }
    blocked = (narrowing + marked).sorted { $0.space < $1.space }
  }

  /// Rounded downwards; a micrometre short of a centimetre is that centimetre.
  private static func wholeCentimetres(_ metres: Double) -> Double {
    ((metres + LaneCrossing.tolerance) * 100).rounded(.down) / 100
  }

  /// The least that a bay leaves of any lane.
  private struct Leaving {
    var metres: Double
    var lane: FireLane.ID?

    /// Whether a fire engine could not pass.
    var isTooLittle: Bool {
      metres < FireLane.leastWidth - (lane == nil ? 0 : LaneCrossing.tolerance)
    }

    mutating func note(_ metres: Double, of lane: FireLane) {
      if metres < self.metres - LaneCrossing.tolerance {
        self = Leaving(metres: max(0, metres), lane: lane.id)
      }
    }
  }

  /// What all bays take of one lane.
  private struct Crossings {
    let lane: FireLane
    /// By index of the bay, in the order along the lane.
    let taken: [(space: Int, crossing: LaneCrossing)]

    init(lane: FireLane, spaces: [ParkingSpace]) {
      self.lane = lane
      taken = spaces.indices.compactMap { index in
        LaneCrossing(of: spaces[index], over: lane).map { (index, $0) }
      }.sorted { $0.1.along.lowerBound < $1.1.along.lowerBound }
    }

    /// What each bay leaves by itself.
    func note(into leaving: inout [Leaving]) {
      for (space, crossing) in taken {
        leaving[space].note(LaneCrossing.left(of: lane, beside: [crossing]), of: lane)
      }
    }

    /// What two bays leave beside each other, where alone each would leave enough.
    func notePairs(_ counts: [Bool], into leaving: inout [Leaving]) {
      let taken = taken.filter { counts[$0.space] }
      for (index, first) in taken.enumerated() {
        for second in taken[(index + 1)...] {
          if second.crossing.along.lowerBound >= first.crossing.along.upperBound { break }
          guard first.crossing.isBeside(second.crossing) else { continue }
          let left = LaneCrossing.left(of: lane, beside: [first.crossing, second.crossing])
          leaving[first.space].note(left, of: lane)
          leaving[second.space].note(left, of: lane)
        }
      }
    }
  }
}
