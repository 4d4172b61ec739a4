import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// Head counts of a shift and what its team shares: `docs/model.md`, 1.1 and 1.3.
  mutating func addShift(_ index: Int) {
    let shift = problem.shifts[index]
    let need = problem.scenario.needs[shift.need]
    let name = "\(need.id)/\(shift.span.lowerBound)"
    let everybody = sum(shift.duties.flatMap { $0 })
    let goes =
      shift.onlyComplete
      ? addIndicator("goes/\(name)", whenPositive: [everybody]) : nil
    if let goes { structural.append(goes) }
    for (role, duties) in zip(shift.roles, shift.duties) {
      let served = sum(duties)
      addHeadCount(
        served, role.people, times: 1, priority: need.priority, name: "\(name)/\(role.id)")
      if let goes {
        let minimum = Double(role.people.minimum)
        let most = Double(role.people.most)
        model.add((served - minimum * goes >= 0).named("complete/\(name)/\(role.id)"))
        model.add((served - most * goes <= 0).named("goes/\(name)/\(role.id)"))
      }
    }
    addCompany(shift.duties.flatMap { $0 }, isShift: true, name: name)
  }

  /// What is missing from a minimum and from what is wanted, as two variables that the goals of
  /// coverage count, and what there is beyond that.
  mutating func addHeadCount(
    _ served: LinearExpression, _ people: HeadCount, times: Int, priority: Priority, name: String
  ) {
    let minimum = Double(times * people.minimum)
    let wanted = Double(times * people.wanted)
    var total = served
    if minimum > 0 {
      let missing = addCount(
        "missing/\(name)", of: LinearExpression(minimum) - total, within: 0...minimum)
      total += missing
      objectives.add(missing, to: .missingFromMinimum(priority))
    }
    if wanted > minimum {
      let missing = addCount(
        "wanted/\(name)", of: LinearExpression(wanted) - total, within: 0...wanted - minimum)
      total += missing
      objectives.add(missing, to: .missingFromWanted(priority))
    }
    if people.most > people.wanted {
      let surplus = addCount(
        "surplus/\(name)", of: served - LinearExpression(wanted),
        within: 0...Double(times * people.most) - wanted)
      total -= surplus
      objectives.add(surplus, to: .surplus(priority))
    }
    model.add((total == wanted).named("cover/\(name)"))
  }

  /// Who serves beside whom in one shift, or in one session of a task for several.
  mutating func addCompany(_ duties: [Int], isShift: Bool, name: String) {
    let byPerson = Dictionary(grouping: duties) { problem.duties[$0].person }
    if let first = duties.first, problem.newcomersClauses[problem.duties[first].need] != nil {
      let experienced = sum(
        duties.filter { problem.volunteer(of: problem.duties[$0]).experience == .experienced })
      for person in byPerson.keys.sorted()
      where problem.people[person].volunteer.experience == .newcomer {
        let newcomer = sum(byPerson[person] ?? [])
        model.add((newcomer - experienced <= 0).named("newcomer/\(name)/\(person)"))
      }
    }
    for pair in problem.apart {
      guard let first = byPerson[pair.first], let second = byPerson[pair.second] else { continue }
      model.add((sum(first + second) <= 1).named("apart/\(name)/\(pair.first)/\(pair.second)"))
    }
    guard isShift else { return }
    for pair in problem.together {
      let first = sum(byPerson[pair.first] ?? [])
      let second = sum(byPerson[pair.second] ?? [])
      if first.terms.isEmpty && second.terms.isEmpty { continue }
      model.add((first - second == 0).named("together/\(name)/\(pair.first)/\(pair.second)"))
    }
  }
}
