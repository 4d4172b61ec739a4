import TestSupport
import Testing

@testable import Horizons

/// The rules, their diagrams and prices against counting by hand and trying everything.
@Suite struct SequenceRuleTests {
  @Test(arguments: UInt64(1)...40)
  func automatonAndDiagramChargeWhatCountingSays(_ seed: UInt64) throws {
    var tiny = TinyHorizon(seed: seed)
    let problem = tiny.problem(days: 6, people: 3)
    let counting = SequenceCost(firstWeekday: problem.firstWeekday)
    var roleSets: [[Int]] = []
    let pricings = PricingBuilder(problem).build(&roleSets)
    var isAnythingAllowed = problem.people.map { _ in false }
    for days in sequences(of: 6, kinds: 2) {
      for (index, person) in problem.people.enumerated() {
        var expected: Int? = 0
        for (number, rule) in person.rules.enumerated() {
          let cost = counting.of(
            days, rule, past: person.past, counted: person.counted[number])
          expected = expected.flatMap { sum in cost.map { sum + $0 } }
        }
        if expected != nil { isAnythingAllowed[index] = true }
        for request in person.requests where days[request.day] == request.kind {
          if case .perUnit(let price) = request.price {
            expected = expected.map { $0 + price }
          } else {
            expected = nil
          }
        }
        #expect(problem.cost(of: days, for: person) == expected)
        if let pricings {
          let inputs = days.map { UInt8(($0 ?? -1) + 1) }
          #expect(pricings[index].read(inputs)?.cost == expected.map(Double.init))
        }
      }
    }
    #expect((pricings != nil) == isAnythingAllowed.allSatisfy(\.self))
  }

  @Test(arguments: UInt64(1)...25)
  func pricingFindsTheCheapest(_ seed: UInt64) throws {
    var tiny = TinyHorizon(seed: seed)
    let problem = tiny.problem(days: 6, people: 2)
    var roleSets: [[Int]] = []
    guard let pricings = PricingBuilder(problem).build(&roleSets) else { return }
    let rows = NeedRows(problem)
    var generator = SeededGenerator(seed: seed)
    let prices = rows.needs.map { _ in Double.random(in: -5...30, using: &generator) }
    let market = RoleMarket(rows, prices: prices, roleSets: roleSets)
    let allowed = (0..<6).map { _ in UInt32.random(in: 1...7, using: &generator) }
    for (index, person) in problem.people.enumerated() {
      var least = Double.infinity
      for days in sequences(of: 6, kinds: 2) {
        guard let cost = problem.cost(of: days, for: person) else { continue }
        var price = Double(cost)
        var isAllowed = true
        for (day, kind) in days.enumerated() {
          if allowed[day] >> UInt32((kind ?? -1) + 1) & 1 == 0 { isAllowed = false }
          guard let kind else { continue }
          price -=
            person.roles.map { role in
              let row = rows.row[(day * 3 + kind + 1) * rows.roleCount + role]
              return row < 0 ? 0 : prices[row]
            }.max() ?? 0
        }
        if isAllowed { least = min(least, price) }
      }
      let found = pricings[index].best(market, allowed: allowed, count: 4)
      #expect(
        abs((found.first?.price ?? .infinity) - least) < 1e-9
          || found.isEmpty == (least == .infinity))
      for entry in found {
        let own = entry.column.inputs.map { $0 == 0 ? nil : Int($0) - 1 }
        let earned = rows.rows(of: entry.column).reduce(0) { $0 + prices[$1] }
        #expect(problem.cost(of: own, for: person).map(Double.init) == entry.cost)
        #expect(abs(entry.cost - earned - entry.price) < 1e-9)
      }
      #expect(Set(found.map(\.column)).count == found.count)
    }
  }

  private func sequences(of days: Int, kinds: Int) -> [[Int?]] {
    var all: [[Int?]] = [[]]
    for _ in 0..<days {
      all = all.flatMap { start in (-1..<kinds).map { start + [$0 < 0 ? nil : $0] } }
    }
    return all
  }
}
