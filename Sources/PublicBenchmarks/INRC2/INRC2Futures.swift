/// Weeks as they may come, drawn from those already seen: the same requirements on other days.
///
/// Weekdays take those of weekdays and week-ends those of week-ends, each shift and skill by itself. Nobody
/// asks for anything, since nobody knows yet who will.
struct INRC2Futures {
  private let seen: [INRC2Week]

  init(seen: [INRC2Week]) { self.seen = seen }

  /// A week of a future.
  ///
  /// - Parameters:
  ///   - future: the number of the future.
  ///   - ahead: how many weeks ahead, from one.
  /// - Returns: a week without requests.
  func week(future: Int, ahead: Int) -> INRC2Week {
    var draw = Draw(seed: UInt64(future) &* 1_000 &+ UInt64(ahead) &+ UInt64(seen.count) << 40)
    var week = seen[0]
    week.requests = []
    var order: [Int: (source: Int, days: [Int])] = [:]
    for index in week.requirements.indices {
      let requirement = week.requirements[index]
      let kind = requirement.shift * 64 + requirement.skill
      let chosen =
        order[kind]
        ?? (
          Int.random(in: seen.indices, using: &draw),
          (0..<5).shuffled(using: &draw) + (5..<7).shuffled(using: &draw)
        )
      order[kind] = chosen
      let day = chosen.days[requirement.day]
      let source = seen[chosen.source].requirements.first {
        $0.shift == requirement.shift && $0.skill == requirement.skill && $0.day == day
      }
      week.requirements[index].minimum = source?.minimum ?? 0
      week.requirements[index].optimal = source?.optimal ?? 0
    }
    return week
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private struct Draw: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
