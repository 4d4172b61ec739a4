import Checking
import Plans
import Scenarios

/// Tries every roster there is and asks the checker, which knows nothing of the solver, which rules
/// each one breaks and what it is worth.
struct BruteForce {
  private let scenario: Scenario
  private let checker: RosterChecker
  /// Every duty that one person could have, whatever the others do.
  let candidates: [Duty]

  /// What may be mended by adding duties: a roster with these findings can still grow into a right one.
  private static let mendable: Set<FindingRule> = [
    .incompleteTeam, .newcomerAlone, .goTogether, .pinnedMissing, .turnTooSoon,
    .tooLittle, .brokenWeekend, .freeDaysInARow, .dutiesInARow, .request,
  ]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let checker = RosterChecker(scenario)
    self.checker = checker
    candidates = BruteForce.everyDuty(of: scenario).filter { duty in
      checker.ruleFindings(in: [duty]).allSatisfy { BruteForce.mendable.contains($0.rule) }
    }
  }

  /// The values of the best roster, goal by goal; nil when no roster is right.
  func best() -> [GoalValue]? {
    var best: [GoalValue]?
    search(from: 0, with: []) { duties in
      let values = checker.values(of: duties)
      if best.map({ BruteForce.isBetter(values, than: $0) }) ?? true { best = values }
    }
    return best
  }

  /// Shows every roster that is right, with its values.
  func every(_ visit: ([Duty], [GoalValue]) -> Void) {
    search(from: 0, with: []) { visit($0, checker.values(of: $0)) }
  }

  private func search(from index: Int, with duties: [Duty], visit: ([Duty]) -> Void) {
    let findings = checker.ruleFindings(in: duties)
    guard findings.allSatisfy({ BruteForce.mendable.contains($0.rule) }) else { return }
    if findings.isEmpty { visit(duties) }
    for next in index..<max(index, candidates.count) {
      search(from: next + 1, with: (duties + [candidates[next]]).sorted(), visit: visit)
    }
  }

  /// Compares goal by goal. The thresholds of evenness that a roster does not list are above all
  /// its loads: there its number is 0.
  static func isBetter(_ left: [GoalValue], than right: [GoalValue]) -> Bool {
    let (left, right) = aligned(left, right)
    for (one, other) in zip(left, right) where one != other { return one < other }
    return false
  }

  static func aligned(_ left: [GoalValue], _ right: [GoalValue]) -> ([Double], [Double]) {
    func padded(_ values: [GoalValue], to count: Int) -> [Double] {
      let first =
        values.firstIndex { $0.name.hasPrefix("roster.evenness") }
        ?? (left.count > right.count ? left : right).firstIndex {
          $0.name.hasPrefix("roster.evenness")
        } ?? values.count
      var numbers = values.map(\.value)
      numbers.insert(
        contentsOf: Array(repeating: 0, count: count - values.count), at: min(first, values.count))
      return numbers
    }
    let count = max(left.count, right.count)
    return (padded(left, to: count), padded(right, to: count))
  }

  private static func everyDuty(of scenario: Scenario) -> [Duty] {
    var duties: [Duty] = []
    for need in scenario.needs {
      switch need.work {
      case .shift(let shift):
        for window in Set(shift.windows).sorted() {
          for role in shift.roles {
            duties += scenario.volunteers.map {
              Duty(
                need: need.id, span: window.span, assignee: .volunteer($0.id), role: role.id)
            }
          }
        }
      case .task(let task):
        var starts: Set<Minutes> = []
        for window in task.windows {
          var start = window.span.lowerBound
          while start + task.duration <= window.span.upperBound {
            starts.insert(start)
            start += task.startStep
          }
        }
        for start in starts.sorted() {
          duties += scenario.volunteers.map {
            Duty(
              need: need.id, span: start..<start + task.duration, assignee: .volunteer($0.id),
              role: "member")
          }
        }
      case .turns(let turns):
        for window in Set(turns.windows).sorted() {
          for unit in turns.units.isEmpty ? [nil] : turns.units.map(Optional.some) {
            duties += scenario.households.map {
              Duty(
                need: need.id, span: window.span, assignee: .household($0.id), role: "household",
                unit: unit)
            }
          }
        }
      }
    }
    return duties.sorted()
  }
}
