public import IntegerProgramming

/// Decides the days at hand when those after them are not known, but can be imagined.
///
/// Several futures are drawn. For each the best days are found as if it were certain: candidates. Then each
/// candidate is held against other futures, the same ones for all, and the one that costs least on
/// average is taken (sample average approximation: Kleywegt, Shapiro and Homem-de-Mello 2002; for nurses
/// week by week Legrain, Omer and Rosat 2020).
public struct LookAhead: Sendable {
  /// How many candidates are found at most.
  public var candidates: Int
  /// How many futures they are held against at most.
  public var futures: Int

  /// The part of the time in which candidates are found.
  private static let partForCandidates = 0.5

  /// Creates a chooser.
  public init(candidates: Int, futures: Int) {
    self.candidates = candidates
    self.futures = futures
  }

  /// What was chosen.
  public struct Choice: Sendable {
    /// The roster; only its decided days count.
    public var roster: HorizonRoster
    /// The largest distance, of any candidate, between its value and the bound in its own future, as a
    /// part of the value.
    public var gap: Double
    /// How many different candidates there were.
    public var candidates: Int
    /// How many futures each was held against.
    public var futures: Int
  }

  /// Chooses.
  ///
  /// - Parameters:
  ///   - problem: the days at hand and those ahead in a future, by its number.
  ///   - rest: the days ahead alone in a future, after a roster for those at hand.
  ///   - cost: what a roster costs on the days at hand.
  ///   - options: limits; `decidedDays` are those at hand.
  /// - Returns: the choice; nil where no candidate was found.
  /// - Throws: ``ModelError`` where GLPK fails.
  public func choose(
    _ problem: (_ future: Int) -> HorizonProblem,
    rest: (_ roster: HorizonRoster, _ future: Int) -> HorizonProblem,
    cost: (HorizonRoster) -> Double, options: HorizonOptions
  ) throws(ModelError) -> Choice? {
    let clock = SearchClock(options)
    var found: [HorizonRoster] = []
    var gap = 0.0
    for number in 0..<candidates {
      let left = options.timeLimit * Self.partForCandidates - clock.seconds
      if number > 0, left < clock.seconds / Double(number) { break }
      var own = options
      own.timeLimit = number == 0 ? clock.left : left
      if candidates > 1 { own.timeLimit = min(own.timeLimit, left) }
      let solution = try HorizonSolver().solve(problem(number), options: own)
      guard let roster = solution.roster else { continue }
      if let value = solution.value, let bound = solution.bound, value > 0 {
        gap = max(gap, (value - bound) / value)
      }
      if !found.contains(roster) { found.append(roster) }
    }
    guard found.count > 1, futures > 0 else {
      return found.first.map { Choice(roster: $0, gap: gap, candidates: 1, futures: 0) }
    }
    return try compare(found, rest: rest, cost: cost, clock, options).map { choice in
      Choice(
        roster: found[choice.best], gap: gap, candidates: found.count, futures: choice.futures)
    }
  }

  private func compare(
    _ found: [HorizonRoster], rest: (HorizonRoster, Int) -> HorizonProblem,
    cost: (HorizonRoster) -> Double, _ clock: SearchClock, _ options: HorizonOptions
  ) throws(ModelError) -> (best: Int, futures: Int)? {
    let own = found.map(cost)
    var sums = found.map { _ in 0.0 }
    var held = 0
    let began = clock.seconds
    // Futures that no candidate was made for.
    for future in candidates..<candidates + futures {
      let each = held == 0 ? 0 : (clock.seconds - began) / Double(held)
      if clock.left < each { break }
      var values: [Double] = []
      for roster in found {
        var ahead = options
        ahead.decidedDays = 0
        ahead.timeLimit = clock.left
        let solution = try HorizonSolver().solve(rest(roster, future), options: ahead)
        guard let value = solution.value else { break }
        values.append(value)
      }
      guard values.count == found.count else { break }
      for index in found.indices { sums[index] += values[index] }
      held += 1
    }
    let means = found.indices.map { own[$0] + (held > 0 ? sums[$0] / Double(held) : 0) }
    let best = found.indices.min { (means[$0], $0) < (means[$1], $1) }
    return best.map { ($0, held) }
  }
}
