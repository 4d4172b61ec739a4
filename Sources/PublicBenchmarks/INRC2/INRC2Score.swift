/// What a solution of all weeks costs, component by component, by the competition's rules: counted from the
/// files, with nothing of the solver's.
public struct INRC2Score: Hashable, Sendable {
  /// H1: more than one assignment a day.
  public var doubles = 0
  /// H2: people missing from minimums.
  public var missing = 0
  /// H3: forbidden successions.
  public var successions = 0
  /// H4: shifts with a skill the nurse does not have.
  public var skills = 0
  /// S1: short of optimal cover.
  public var cover = 0
  /// S2: consecutive days of work.
  public var workingDays = 0
  /// S2: consecutive days of the same shift.
  public var sameShift = 0
  /// S3: consecutive days off.
  public var daysOff = 0
  /// S4: wishes to be off that are not met.
  public var requests = 0
  /// S5: week-ends that are not whole.
  public var wholeWeekEnds = 0
  /// S6: assignments outside the contract.
  public var total = 0
  /// S7: too many week-ends.
  public var weekEnds = 0

  /// Whether every hard rule is kept.
  public var isFeasible: Bool { doubles + missing + successions + skills == 0 }
  /// The sum of all costs.
  public var cost: Int {
    cover + workingDays + sameShift + daysOff + requests + wholeWeekEnds + total + weekEnds
  }

  /// Scores the weeks of an instance.
  public init(_ solutions: [INRC2Solution], of instance: INRC2Instance) {
    for (week, solution) in zip(instance.weeks, solutions) { count(week, solution) }
    for nurse in instance.scenario.nurses.indices {
      let days = solutions.flatMap { $0.days[nurse] }
      count(nurse, days, in: instance)
    }
  }

  private mutating func count(_ week: INRC2Week, _ solution: INRC2Solution) {
    doubles += solution.doubles
    for requirement in week.requirements {
      let present = solution.days.count { days in
        days[requirement.day]?.type == requirement.shift
          && days[requirement.day]?.skill == requirement.skill
      }
      missing += max(0, requirement.minimum - present)
      cover += 30 * max(0, requirement.optimal - present)
    }
    for request in week.requests {
      guard let shift = solution.days[request.nurse][request.day] else { continue }
      if request.shift == nil || request.shift == shift.type { requests += 10 }
    }
  }

  private mutating func count(
    _ nurse: Int, _ days: [INRC2Solution.Shift?], in instance: INRC2Instance
  ) {
    let scenario = instance.scenario
    let contract = scenario.contracts[scenario.nurses[nurse].contract]
    let history = instance.history.entries[nurse]
    var last = history.lastShift
    for day in days {
      if let day, !scenario.nurses[nurse].skills.contains(day.skill) { skills += 1 }
      if let last, let day, scenario.shifts[last].mayNotPrecede.contains(day.type) {
        successions += 1
      }
      last = day?.type
    }
    workingDays +=
      30 * missed(days.map { $0 != nil }, contract.work.0, contract.work.1, before: history.worked)
    daysOff +=
      30 * missed(days.map { $0 == nil }, contract.off.0, contract.off.1, before: history.off)
    for (index, type) in scenario.shifts.enumerated() {
      sameShift +=
        15
        * missed(
          days.map { $0?.type == index }, type.fewest, type.most,
          before: history.lastShift == index ? history.sameShift : 0)
    }
    var worked = history.weekEnds
    for saturday in stride(from: 5, to: days.count, by: 7) {
      let count = days[saturday...saturday + 1].count { $0 != nil }
      if count > 0 { worked += 1 }
      if contract.isWhole, count == 1 { wholeWeekEnds += 30 }
    }
    let assignments = history.assignments + days.count { $0 != nil }
    total +=
      20 * (max(0, contract.total.0 - assignments) + max(0, assignments - contract.total.1))
    weekEnds += 30 * max(0, worked - contract.weekEnds)
  }

  /// Days by which stretches are too short or too long. One that goes on from the history pays only for
  /// what it is longer by; one that is open at the end may be short.
  private func missed(_ days: [Bool], _ fewest: Int, _ most: Int, before: Int) -> Int {
    var sum = 0
    var length = before
    for isIn in days {
      if isIn {
        length += 1
        if length > most { sum += 1 }
      } else {
        if length > 0 { sum += max(0, fewest - length) }
        length = 0
      }
    }
    return sum
  }
}
