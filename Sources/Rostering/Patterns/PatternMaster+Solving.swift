import IntegerProgramming
import Scenarios

extension PatternMaster {
  /// Solves the program over the weeks it has. Inequalities that the solution breaks join the program,
  /// and it is solved again.
  func solve(_ options: SolveOptions) throws(ModelError) -> LinearProgram.Status {
    while true {
      let method = keepsPrices ? LinearProgram.Method.dual : .primal
      let before = program.work
      // What is proved is computed from the duals anew, so a solution need not be checked.
      let status = try program.solve(method, options: options, isChecked: false)
      budget.count(program.work - before)
      keepsPrices = status == .optimal
      guard status == .optimal, activateBroken() else { return status }
    }
  }

  /// Brings a row into the program.
  func activate(_ index: Int) {
    let link = links[index]
    guard !link.isActive else { return }
    links[index].isActive = true
    var entries: [(column: LinearProgram.Column, coefficient: Double)] = link.shared.map {
      (shared[$0.position].column, $0.coefficient)
    }
    if !weeks.isEmpty {
      let coefficients = Dictionary(
        link.duties.map { ($0.duty, $0.coefficient) }, uniquingKeysWith: +)
      for week in weeks {
        let sum = week.pattern.duties.reduce(0) { $0 + (coefficients[$1] ?? 0) }
        if sum != 0 { entries.append((week.column, sum)) }
      }
    }
    let row = addRow(link.range, entries: entries)
    for (duty, coefficient) in link.duties { dutyEntries[duty].append((row, coefficient)) }
    for (position, coefficient) in link.shared {
      shared[position].entries.append((row, coefficient))
    }
  }

  /// Activates the rows that the last solution breaks; false where it breaks none.
  private func activateBroken() -> Bool {
    let served = servedValues
    var isAny = false
    for index in links.indices where !links[index].isActive {
      let link = links[index]
      var sum = 0.0
      for (duty, coefficient) in link.duties { sum += coefficient * served[duty] }
      for (position, coefficient) in link.shared {
        sum += coefficient * program.value(of: shared[position].column)
      }
      if sum < link.range.lowerBound - PatternPursuit.tolerance
        || sum > link.range.upperBound + PatternPursuit.tolerance
      {
        activate(index)
        isAny = true
      }
    }
    return isAny
  }

  /// For each duty how much of it the last solution serves.
  var servedValues: [Double] {
    var served = Array(repeating: 0.0, count: problem.duties.count)
    for week in weeks {
      let value = program.value(of: week.column)
      guard value > 0 else { continue }
      for duty in week.pattern.duties { served[duty] += value }
    }
    return served
  }

  /// The roster of the last solution, where it is whole.
  var draft: RosterDraft {
    var draft = formulation.draft(from: sharedAssignment)
    draft.duties = servedValues.enumerated().filter { $0.element > 0.5 }.map(\.offset)
    return draft
  }

  /// The last values of all variables of nobody in particular, in an assignment of the compact
  /// program.
  private var sharedAssignment: Assignment {
    var assignment = Assignment(repeating: 0, for: formulation.model)
    for one in shared { assignment[one.variable] = program.value(of: one.column) }
    return assignment
  }

  /// The value of the last solution.
  var objective: Double { program.objective + cost.constant }

  /// What the last solution counts of a goal that may not be the one minimised.
  func value(of goal: PatternCost) -> Double {
    var sum = goal.constant
    for one in shared { sum += goal.of(one.variable) * program.value(of: one.column) }
    for week in weeks {
      let value = program.value(of: week.column)
      if value > 0 { sum += value * goal.of(week) }
    }
    return sum
  }
}
