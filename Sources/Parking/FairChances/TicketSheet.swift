import IntegerProgramming

/// A lottery as numbered tickets that are equally likely, each an allocation.
struct TicketSheet {
  /// How many tickets each allocation of the lottery has.
  let times: [Int]

  /// Makes at most so many tickets.
  ///
  /// Where few tickets give the fair chances exactly, they are made, in the number that lets equals
  /// have equally many if that is not too large. Otherwise the probabilities are rounded, by an
  /// integer program, so that the smallest number of tickets is the fair part, rounded down.
  init(_ lottery: MaximinLottery, atMost most: Int) throws(ModelError) {
    guard !lottery.sides.isEmpty else {
      times = [1]
      return
    }
    if let exact = Self.exact(lottery, atMost: most) {
      times = exact
    } else {
      times = try Self.rounded(lottery, to: most)
    }
  }

  /// The tickets in order, each with the vehicles of each side that it serves, by position in the
  /// lot's class: in turns, so that of a class nobody is more than one ticket ahead.
  func tickets(of lottery: MaximinLottery) -> [[[Int]]] {
    var next = lottery.sides.map { _ in 0 }
    var tickets: [[[Int]]] = []
    for (allocation, times) in zip(lottery.allocations, times) {
      for _ in 0..<times {
        tickets.append(
          lottery.sides.enumerated().map { index, side in
            let turn = (0..<allocation[index]).map { (next[index] + $0) % side.size }
            next[index] = (next[index] + allocation[index]) % side.size
            return turn.sorted()
          })
      }
    }
    return tickets
  }

  /// As few tickets as give the proved chances exactly, and all equals equally many where the
  /// number allows it; nil where more tickets would be needed.
  private static func exact(_ lottery: MaximinLottery, atMost most: Int) -> [Int]? {
    guard let least = Fraction.whole(lottery.probabilities, upTo: most) else { return nil }
    let total = least.reduce(0, +)
    guard total > 0, total <= most, lottery.smallestChance(least) == lottery.bound else {
      return nil
    }
    var factor = 1
    for (index, side) in lottery.sides.enumerated() {
      let needed = side.size / Fraction.divisor(side.size, lottery.served(index, least) * factor)
      guard total * factor <= most / needed else {
        return least.map { $0 * (most / total) }
      }
      factor *= needed
    }
    return least.map { $0 * factor }
  }

  /// As many tickets up to a number as let every vehicle have the fair part of them, rounded down.
  ///
  /// A part below one ticket is rounded to none, so few enough tickets always do.
  private static func rounded(
    _ lottery: MaximinLottery, to most: Int
  ) throws(ModelError) -> [Int] {
    var total = most
    while total > 1 {
      let target = total * lottery.bound.numerator / lottery.bound.denominator
      if let times = try search(lottery, total, target) { return times }
      total = total * Self.fewer.numerator / Self.fewer.denominator
    }
    // One ticket promises nothing to anybody: the likeliest allocation.
    let likeliest = lottery.probabilities.indices.max {
      lottery.probabilities[$0] < lottery.probabilities[$1]
    }
    return lottery.probabilities.indices.map { $0 == likeliest ? 1 : 0 }
  }

  /// How much smaller the next number of tickets is that is tried.
  private static let fewer = Fraction(9, 10)

  /// So many tickets on which every vehicle has at least a target; nil where none were found.
  private static func search(
    _ lottery: MaximinLottery, _ total: Int, _ target: Int
  ) throws(ModelError) -> [Int]? {
    var model = Model()
    let times = lottery.allocations.indices.map {
      model.addVariable("tickets/\($0)", .integer, bounds: 0...Double(total))
    }
    model.add((times.sum() == Double(total)).named("tickets"))
    for (index, side) in lottery.sides.enumerated() {
      let served = LinearExpression(
        terms: zip(times, lottery.allocations).map { ($0, Double($1[index])) })
      model.add((served >= Double(target * side.size)).named("side/\(index)"))
    }
    // Nodes and not seconds: tickets must not depend on the clock.
    let outcome = try GLPKSolver().minimise(
      LinearExpression(), in: model, options: SolveOptions(nodeLimit: Self.nodes))
    return outcome.assignment.map { assignment in
      times.map { Int(assignment[$0].rounded()) }
    }
  }

  /// More were never needed on any lot of the tests.
  private static let nodes = 2_000
}
