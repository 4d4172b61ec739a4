import Crypto
import Scenarios

import struct Foundation.Data

/// Puts the households of a stairwell in the order in which it is their turn.
struct TurnQueueBuilder {
  let scenario: Scenario
  let horizon: Horizon
  let need: Int
  let unit: Unit.ID?
  let turns: Turns
  let spans: [Range<Minutes>]

  /// The queue of these households, by index in the scenario.
  func queue(of households: [Int]) -> TurnQueue {
    let last = Dictionary(uniqueKeysWithValues: households.map { ($0, lastTurn(of: $0)) })
    let ordered = households.sorted { left, right in
      let leftDay = last[left].flatMap { $0 }?.number ?? .min
      let rightDay = last[right].flatMap { $0 }?.number ?? .min
      return leftDay != rightDay ? leftDay < rightDay : ticket(of: left) < ticket(of: right)
    }
    let latest = ordered.compactMap { last[$0].flatMap { $0 } }.max()
    let members = ordered.enumerated().map { rank, household in
      TurnQueue.Member(
        household: household, rank: rank,
        turns: spans.indices.filter { mayTake(spans[$0], household: household) },
        hadLatestTurn: latest != nil && last[household].flatMap { $0 } == latest)
    }
    return TurnQueue(
      need: need, unit: unit, people: turns.people, turns: spans.map(TurnQueue.Turn.init(span:)),
      members: members, turnsPerHousehold: turnsPerHousehold(members),
      pinned: pinned(members))
  }

  /// Week by week: so that nobody has more than their part of a week.
  private func turnsPerHousehold(_ members: [TurnQueue.Member]) -> Int {
    (0..<horizon.weeks).reduce(0) { sum, week in
      let turns = Set(
        spans.indices.filter {
          horizon.week(of: spans[$0].lowerBound.floorDivided(by: minutesPerDay)) == week
        })
      let wanted = self.turns.people.wanted * turns.count
      let able = members.count { $0.turns.contains(where: turns.contains) }
      return sum + (able == 0 ? 0 : (wanted + able - 1) / able)
    }
  }

  private func lastTurn(of household: Int) -> Day? {
    let home = scenario.households[household]
    if let stated = home.lastTurn { return stated }
    let id = scenario.needs[need].id
    return scenario.history
      .filter { $0.need == id && $0.person == home.id && $0.day < scenario.week.monday }
      .map(\.day).max()
  }

  /// Decides between households whose turn is equally long ago; new every week.
  private func ticket(of household: Int) -> String {
    let text = "\(scenario.week) \(scenario.needs[need].id) \(scenario.households[household].id)"
    return SHA256.hash(data: Data(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }

  private func mayTake(_ span: Range<Minutes>, household: Int) -> Bool {
    let home = scenario.households[household]
    let day = scenario.week.monday.advanced(by: span.lowerBound / minutesPerDay)
    if let exempt = home.exemptThrough, exempt >= day { return false }
    return Presence(of: home, from: scenario.week, horizon).index(containing: span) != nil
  }

  private func pinned(_ members: [TurnQueue.Member]) -> [TurnQueue.Pin] {
    scenario.pinned.filter { $0.need == scenario.needs[need].id }.compactMap { pin in
      let start = (pin.day.number - scenario.week.monday.number) * minutesPerDay + pin.start
      guard let turn = spans.firstIndex(where: { $0.lowerBound == start }),
        let member = members.firstIndex(where: {
          scenario.households[$0.household].id == pin.person
        })
      else { return nil }
      return TurnQueue.Pin(member: member, turn: turn)
    }
  }
}
