import TestSupport

@testable import Horizons

/// Random problems that are small enough to try everything.
struct TinyHorizon {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A problem with few days, two kinds of duty and one or two roles.
  mutating func problem(days: Int = 5, people: Int = 2) -> HorizonProblem {
    let kinds = [DutyKind(name: "E", minutes: 120), DutyKind(name: "N", minutes: 180)]
    var needs: [DailyNeed] = []
    for day in 0..<days {
      for kind in kinds.indices {
        for role in 0..<2 where chance(0.6) {
          let minimum = chance(0.15) ? 1 : 0
          needs.append(
            DailyNeed(
              day: day, kind: kind, role: role, minimum: minimum,
              wanted: number(minimum...1), shortPrice: number(5...30),
              surplusPrice: chance(0.3) ? number(1...5) : 0))
        }
      }
    }
    let team = (0..<people).map { person($0, days: days) }
    return HorizonProblem(
      days: days, firstWeekday: number(0...4), kinds: kinds, needs: needs, people: team)
  }

  private mutating func person(_ index: Int, days: Int) -> HorizonPerson {
    var rules = (0..<number(1...5)).map { _ in rule() }
    if chance(0.5) { rules.append(.weekEnds(atMost: number(0...1), price())) }
    var requests: [DayRequest] = []
    for day in 0..<days where chance(0.3) {
      requests.append(
        DayRequest(
          day: day, kind: chance(0.3) ? nil : number(0...1),
          price: chance(0.2) ? .hard : .perUnit(number(-8...8))))
    }
    let past: [Int?] = chance(0.3) ? [] : (0..<number(1...4)).map { _ in day() }
    return HorizonPerson(
      id: "p\(index)", roles: chance(0.5) ? [0] : [0, 1], rules: rules,
      counted: rules.map { _ in number(0...3) }, past: past, requests: requests)
  }

  private mutating func rule() -> SequenceRule {
    let least = number(0...3)
    switch number(0...4) {
    case 0: return .succession(first: set(), then: set(), price())
    case 1: return .wholeWeekEnds(price())
    case 2:
      return .total(
        weights: [number(0...2), number(1...2)], atLeast: least,
        atMost: chance(0.2) ? .max : least + number(0...3), short: price(), long: price())
    default:
      return .stretch(
        of: set(), atLeast: least, atMost: chance(0.2) ? .max : max(1, least + number(-1...2)),
        short: price(), long: price())
    }
  }

  private mutating func set() -> DaySet {
    [DaySet.off, .work, DaySet(kinds: [0]), DaySet(kinds: [1])][number(0...3)]
  }

  private mutating func price() -> Price { chance(0.15) ? .hard : .perUnit(number(1...20)) }

  private mutating func day() -> Int? { chance(0.4) ? nil : number(0...1) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }
}
