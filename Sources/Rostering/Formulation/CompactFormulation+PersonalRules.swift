import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// One place at a time, rests and limits of one person: `docs/model.md`, 1.3.
  mutating func addPersonalRules(of index: Int) {
    let person = problem.people[index]
    let duties = person.duties
    guard !duties.isEmpty else { return }
    let id = person.volunteer.id

    let cliques = ConflictCliques(count: duties.count) { left, right in
      problem.conflict(problem.duties[duties[left]], problem.duties[duties[right]])
    }.cliques
    for (number, clique) in cliques.enumerated() {
      model.add((sum(clique.map { duties[$0] }) <= 1).named("one-place/\(id)/\(number)"))
    }

    let limits = person.limits
    if let most = limits.minutesPerWeek?.value {
      var minutes = LinearExpression()
      for duty in duties {
        if let variable = serves[duty] {
          minutes.add(variable, times: Double(problem.duties[duty].minutes))
        }
      }
      model.add((minutes <= Double(most)).named("hours/\(id)"))
    }
    limit(duties, to: limits.dutiesPerWeek?.value, name: "duties/\(id)")
    limit(
      duties.filter { problem.duties[$0].isNight }, to: limits.nightsPerWeek?.value,
      name: "nights/\(id)")
    let byDay = Dictionary(grouping: duties) { problem.duties[$0].day }
    for day in byDay.keys.sorted() {
      limit(byDay[day] ?? [], to: limits.dutiesPerDay?.value, name: "day/\(id)/\(day)")
    }
    if let most = limits.daysInARow?.value {
      addDaysInARow(of: person, byDay: byDay, most: most)
    }
  }

  private mutating func limit(_ duties: [Int], to most: Int?, name: String) {
    guard let most, duties.count > most else { return }
    model.add((sum(duties) <= Double(most)).named(name))
  }

  /// In any days in a row, one more than the limit, one is free of duties.
  private mutating func addDaysInARow(of person: Person, byDay: [Int: [Int]], most: Int) {
    let id = person.volunteer.id
    var works: [Int: Variable] = [:]
    for day in byDay.keys.sorted() {
      let variable = addIndicator(
        "works/\(id)/\(day)", whenPositive: [sum(byDay[day] ?? [])])
      works[day] = variable
      personalVariables.append(variable)
      for duty in byDay[day] ?? [] {
        guard let serves = serves[duty] else { continue }
        model.add((serves - variable <= 0).named("works/\(id)/\(day)/\(duty)"))
      }
    }
    let last = byDay.keys.max() ?? 0
    for first in -person.daysInARowBefore...max(last, 0) {
      let window = first...first + most
      let before = window.count { $0 < 0 }
      let free = window.filter { $0 >= 0 }
      guard free.allSatisfy({ works[$0] != nil }), !free.isEmpty else { continue }
      let days = free.compactMap { works[$0] }.sum()
      model.add((days <= Double(max(0, most - before))).named("days-in-a-row/\(id)/\(first)"))
    }
  }
}
