import Horizons
import RandomStreams

/// Weeks as they may come, from those already seen: on average, or drawn.
///
/// Days of the week are taken to be alike, and Saturday and Sunday. Nobody asks for anything, since nobody
/// knows yet who will.
struct INRC2Futures {
  private let seen: [INRC2Week]

  init(seen: [INRC2Week]) { self.seen = seen }

  private static func isWeekEnd(_ day: Int) -> Bool { day >= 5 }

  /// What a week needs on average, by shift, skill and day.
  var expectations: [Key: DailyNeed.Expectation] {
    var sums: [Key: (minimum: Int, optimal: Int, days: Int)] = [:]
    for requirement in seen.flatMap(\.requirements) {
      let key = Key(
        shift: requirement.shift, skill: requirement.skill, day: requirement.day)
      var sum = sums[key] ?? (0, 0, 0)
      sum.minimum += requirement.minimum
      sum.optimal += requirement.optimal
      sum.days += 1
      sums[key] = sum
    }
    return sums.mapValues { sum in
      DailyNeed.Expectation(
        minimum: Double(sum.minimum) / Double(sum.days),
        wanted: Double(sum.optimal) / Double(sum.days))
    }
  }

  /// What is expected to be alike.
  struct Key: Hashable {
    private let shift: Int
    private let skill: Int
    private let isWeekEnd: Bool

    init(shift: Int, skill: Int, day: Int) {
      (self.shift, self.skill) = (shift, skill)
      isWeekEnd = INRC2Futures.isWeekEnd(day)
    }
  }

  /// A week of a future: whole days of a week already seen, in another order. What a day needs of one shift and
  /// of another stays together, since the same people serve both.
  ///
  /// - Parameters:
  ///   - future: the number of the future.
  ///   - ahead: how many weeks ahead, from one.
  /// - Returns: a week without requests.
  func week(future: Int, ahead: Int) -> INRC2Week {
    var draw = SplitMix64(
      seed: UInt64(future) &* 1_000 &+ UInt64(ahead) &+ UInt64(seen.count) << 40)
    var week = seen[Int.random(in: seen.indices, using: &draw)]
    let days = (0..<7).filter { !Self.isWeekEnd($0) }.shuffled(using: &draw)
    let order = days + (0..<7).filter(Self.isWeekEnd).shuffled(using: &draw)
    for index in week.requirements.indices {
      week.requirements[index].day = order[week.requirements[index].day]
    }
    week.requests = []
    return week
  }
}
