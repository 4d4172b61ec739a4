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
    let others = shift.roles.indices.flatMap {
      problem.others[.role(shift: index, role: $0)] ?? []
    }
    addCompany(shift.duties.flatMap { $0 }, beside: others, isShift: true, name: name)
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

  /// Who serves beside whom in one shift, or in one session of a task for several, some of them people who keep
  /// their weeks.
  mutating func addCompany(_ duties: [Int], beside others: [Int], isShift: Bool, name: String) {
    guard let first = duties.first else { return }
    if problem.newcomersClauses[problem.duties[first].need] != nil {
      addNewcomers(duties, beside: others, name: name)
    }
    let byPerson = Dictionary(grouping: duties) { problem.duties[$0].person }
    let present = Set(others.map { problem.duties[$0].person })
    func number(_ person: Int) -> Double { present.contains(person) ? 1 : 0 }
    for pair in problem.apart {
      let (one, other) = (byPerson[pair.first] ?? [], byPerson[pair.second] ?? [])
      let isSettled = present.contains(pair.first) || present.contains(pair.second)
      guard isSettled ? !one.isEmpty || !other.isEmpty : !one.isEmpty && !other.isEmpty else {
        continue
      }
      let most = 1 - number(pair.first) - number(pair.second)
      model.add((sum(one + other) <= most).named("apart/\(name)/\(pair.first)/\(pair.second)"))
    }
    guard isShift else { return }
    for pair in problem.together {
      let one = sum(byPerson[pair.first] ?? [])
      let other = sum(byPerson[pair.second] ?? [])
      if one.terms.isEmpty && other.terms.isEmpty { continue }
      let difference = number(pair.second) - number(pair.first)
      model.add(
        (one - other == difference).named("together/\(name)/\(pair.first)/\(pair.second)"))
    }
  }

  private mutating func addNewcomers(_ duties: [Int], beside others: [Int], name: String) {
    func those(_ duties: [Int], _ experience: Volunteer.Experience) -> [Int] {
      duties.filter { problem.volunteer(of: problem.duties[$0]).experience == experience }
    }
    let experienced = sum(those(duties, .experienced))
    let present = Double(those(others, .experienced).count)
    let newcomers = Dictionary(grouping: those(duties, .newcomer)) { problem.duties[$0].person }
    for person in newcomers.keys.sorted() {
      let newcomer = sum(newcomers[person] ?? [])
      model.add((newcomer - experienced <= present).named("newcomer/\(name)/\(person)"))
    }
    if present == 0, !those(others, .newcomer).isEmpty {
      model.add((experienced >= 1).named("newcomer/\(name)"))
    }
  }
}
