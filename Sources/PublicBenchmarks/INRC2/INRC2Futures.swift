import Horizons
import RandomStreams

/// Weeks as they may come, from those already seen: on average, or drawn.
///
/// Days of the week are taken to be alike, and Saturday and Sunday. Nobody asks for anything, since nobody
/// knows yet who will.
struct INRC2Futures {
  private let seen: [INRC2Week]
  private let nurses: Int

  /// - Parameters:
  ///   - seen: the weeks already seen.
  ///   - nurses: how many nurses there are.
  init(seen: [INRC2Week], nurses: Int) {
    self.seen = seen
    self.nurses = nurses
  }

  private static func isWeekEnd(_ day: Int) -> Bool { day >= 5 }

  /// So many futures are averaged. One makes the weeks ahead look dear, as if it were certain; the average of all
  /// days makes them look cheap, since no day is then unlike another. In a large ward that evens out, and few
  /// futures say little of its week.
  var averaged: Int { nurses < Self.largeWard ? 24 : 240 }
  private static let largeWard = 60

  /// What a week needs on average of some futures, by shift, skill and day.
  ///
  /// - Parameter ahead: how many weeks ahead, from one.
  /// - Returns: for each shift, skill and day what is to be expected.
  func expectations(ahead: Int) -> [Key: DailyNeed.Expectation] {
    var sums: [Key: (minimum: Int, optimal: Int)] = [:]
    for future in 1...averaged {
      for requirement in week(future: future, ahead: ahead).requirements {
        let key = Key(shift: requirement.shift, skill: requirement.skill, day: requirement.day)
        let sum = sums[key] ?? (0, 0)
        sums[key] = (sum.minimum + requirement.minimum, sum.optimal + requirement.optimal)
      }
    }
    return sums.mapValues { sum in
      DailyNeed.Expectation(
        minimum: Double(sum.minimum) / Double(averaged),
        wanted: Double(sum.optimal) / Double(averaged))
    }
  }

  /// What is expected by itself.
  struct Key: Hashable {
    let shift: Int
    let skill: Int
    let day: Int
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
