@testable import Horizons

/// What rules charge for a sequence, counted from the whole sequence at once and not day by day.
struct SequenceCost {
  let firstWeekday: Int

  /// The cost; nil where a hard rule is broken.
  func of(_ days: [Int?], _ rule: SequenceRule, past: [Int?], counted: Int) -> Int? {
    switch rule {
    case .succession(let first, let then, let price):
      let all = (past.last.map { [$0] } ?? []) + days
      let broken = zip(all, all.dropFirst()).count { first.contains($0) && then.contains($1) }
      return charge([(broken, price)])
    case .wholeWeekEnds(let price):
      return charge([(weekEnds(days).count { $0.contains(true) && $0.contains(false) }, price)])
    case .weekEnds(let most, let price):
      let worked = weekEnds(days).count { $0.contains(true) }
      return charge([(max(0, counted + worked - most) - max(0, counted - most), price)])
    case .total(let weights, let least, let most, let short, let long):
      let sum = counted + days.reduce(0) { $0 + ($1.map { weights[$0] } ?? 0) }
      let over = most == .max ? 0 : max(0, sum - most) - max(0, counted - most)
      return charge([(max(0, least - sum), short), (over, long)])
    case .stretch(let set, let least, let most, let short, let long):
      let all = past + days
      var (missing, over) = (0, 0)
      var first = 0
      while first < all.count {
        guard set.contains(all[first]) else {
          first += 1
          continue
        }
        var end = first
        while end < all.count, set.contains(all[end]) { end += 1 }
        let before = min(max(0, past.count - first), end - first)
        let length = end - first
        if most != .max { over += max(0, length - most) - max(0, before - most) }
        let isKnown = !past.isEmpty || first > 0
        if end < all.count, end >= past.count, isKnown { missing += max(0, least - length) }
        first = end
      }
      return charge([(missing, short), (over, long)])
    }
  }

  private func charge(_ parts: [(units: Int, price: Price)]) -> Int? {
    var sum = 0
    for part in parts {
      guard let cost = part.price.cost(of: part.units) else { return nil }
      sum += cost
    }
    return sum
  }

  private func weekEnds(_ days: [Int?]) -> [[Bool]] {
    let saturdays = days.indices.filter { (firstWeekday + $0) % 7 == 5 }
    return saturdays.filter { $0 + 1 < days.count }.map { [days[$0] != nil, days[$0 + 1] != nil] }
      + saturdays.filter { $0 + 1 == days.count }.map { [days[$0] != nil] }
  }
}
