import IntegerProgramming
import Scenarios

extension CompactFormulation {
  /// Sessions of a task: how often, when and by whom.
  mutating func addTask(_ index: Int) {
    let work = problem.tasks[index]
    if work.isForTeams {
      addTeamTask(index)
    } else {
      addSingleTask(work)
    }
  }

  /// A task for one person at a time needs no variables for its sessions.
  private mutating func addSingleTask(_ work: TaskWork) {
    let need = problem.scenario.needs[work.need]
    let name = name(of: work)
    let earlier = work.earlier.flatMap { problem.tasks[$0].duties }
    addHeadCount(
      sum(earlier + work.duties), work.task.people, times: work.task.times,
      priority: need.priority, name: name)
    let byDay = Dictionary(grouping: work.duties) { problem.duties[$0].day }
    // What is wanted once in the week is held once a day at most in any case.
    let isHeldOnce = work.task.times * work.task.people.wanted <= 1
    for day in byDay.keys.sorted() where !isHeldOnce && (byDay[day]?.count ?? 0) > 1 {
      model.add((sum(byDay[day] ?? []) <= 1).named("once-a-day/\(name)/\(day)"))
    }
    if problem.newcomersClauses[work.need] != nil {
      // Nobody experienced is beside the one person who goes.
      let newcomers = work.duties.filter {
        problem.volunteer(of: problem.duties[$0]).experience == .newcomer
      }
      if !newcomers.isEmpty {
        model.add((sum(newcomers) <= 0).named("newcomer/\(name)"))
      }
    }
    if work.task.samePerson { addSamePerson(work, byDay: byDay) }
  }

  private mutating func addSamePerson(_ work: TaskWork, byDay: [Int: [Int]]) {
    let name = name(of: work)
    let people = Set(work.duties.map { problem.duties[$0].person }).sorted()
    if work.isVisitedRepeatedly {
      // Over whole weeks one row says it: see `PatternMaster`.
      let first = model.constraints.count
      defer { personal.formUnion(first..<model.constraints.count) }
      var visitors = LinearExpression()
      for person in people {
        let own = work.duties.filter { problem.duties[$0].person == person }
        let isVisitor = addIndicator(
          "visitor/\(name)/\(person)", whenPositive: [sum(own)])
        personalVariables.append(isVisitor)
        visitors += isVisitor
        for day in byDay.keys.sorted() {
          let own = (byDay[day] ?? []).filter { problem.duties[$0].person == person }
          guard !own.isEmpty else { continue }
          var excess = sum(own)
          excess -= isVisitor
          model.add((excess <= 0).named("visitor/\(name)/\(person)/\(day)"))
        }
      }
      model.add((visitors <= 1).named("same-person/\(name)"))
    }
    guard let last = work.lastVisitor else { return }
    for duty in work.duties where problem.duties[duty].person != last {
      if let variable = serves[duty] { objectives.add(variable, to: .newVisitor) }
    }
  }

  /// Where several go together they go at one time: a variable for each session that could be held.
  private mutating func addTeamTask(_ index: Int) {
    let work = problem.tasks[index]
    let need = problem.scenario.needs[work.need]
    let task = name(of: work)
    let people = work.task.people
    let byStart = Dictionary(grouping: work.duties) { problem.duties[$0].span.lowerBound }
    var sessions = LinearExpression()
    var sessionsOfDay: [Int: LinearExpression] = [:]
    var served = LinearExpression()
    var counted = LinearExpression()
    // What the weeks before have done of it is in the sums of the last of them.
    if let before = work.earlier.last.flatMap({ teams[$0] }) {
      (sessions, served, counted) = (before.sessions, before.served, before.counted)
    }
    for start in byStart.keys.sorted() {
      let duties = byStart[start] ?? []
      let name = "\(task)/\(start)"
      let present = sum(duties)
      let held = addIndicator("held/\(name)", whenPositive: [present])
      structural.append(held)
      sessions += held
      sessionsOfDay[start.floorDivided(by: minutesPerDay), default: LinearExpression()] += held
      served += present
      model.add((present - Double(people.wanted) * held <= 0).named("held/\(name)"))
      for duty in duties {
        guard let serves = serves[duty] else { continue }
        model.add((serves - held <= 0).named("held/\(name)/\(problem.duties[duty].person)"))
      }
      if people.minimum > 0 {
        let bound = Double(people.minimum)
        let counts = addCount("counts/\(name)", of: present, within: 0...bound)
        model.add((present - LinearExpression(counts) >= 0).named("counts/\(name)"))
        model.add((bound * held - LinearExpression(counts) >= 0).named("counts-if-held/\(name)"))
        counted += counts
      }
      addCompany(duties, beside: [], isShift: false, name: name)
    }
    model.add((sessions <= Double(work.task.times)).named("times/\(task)"))
    for day in sessionsOfDay.keys.sorted() {
      guard let held = sessionsOfDay[day] else { continue }
      model.add((held <= 1).named("once-a-day/\(task)/\(day)"))
    }
    if work.task.isOnce {
      teams[index] = Team(sessions: sessions, served: served, counted: counted)
    }
    addTeamCover(served: served, counted: counted, work, priority: need.priority, name: task)
  }

  private func name(of work: TaskWork) -> String {
    let day = work.span.lowerBound.floorDivided(by: minutesPerDay)
    return problem.name(problem.scenario.needs[work.need].id, ofWeek: problem.horizon.week(of: day))
  }

  private mutating func addTeamCover(
    served: LinearExpression, counted: LinearExpression, _ work: TaskWork, priority: Priority,
    name: String
  ) {
    let minimum = Double(work.task.times * work.task.people.minimum)
    let wanted = Double(work.task.times * work.task.people.wanted)
    var total = served
    if minimum > 0 {
      let missing = addCount(
        "missing/\(name)", of: LinearExpression(minimum) - counted, within: 0...minimum)
      model.add((counted + LinearExpression(missing) == minimum).named("cover/\(name)"))
      objectives.add(missing, to: .missingFromMinimum(priority))
      total += missing
    }
    if wanted > minimum {
      // People in one session beyond its minimum do not make up for a session not held.
      let missing = addCount(
        "wanted/\(name)", of: LinearExpression(wanted) - total, within: 0...wanted)
      total += missing
      objectives.add(missing, to: .missingFromWanted(priority))
      model.add((total >= wanted).named("wanted/\(name)"))
    }
  }
}
