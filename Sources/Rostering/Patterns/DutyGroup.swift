import Scenarios

/// Duties of one person that count once for a week, however many of them are served.
struct DutyGroup: Hashable, Sendable {
  /// Why they count together.
  enum Purpose: Hashable, Sendable {
    /// Any of them meets a wish, or disregards it where it asks to avoid them.
    case wish(avoids: Bool)
    /// Any of them makes the person the visitor of a task, by index in the problem.
    case visits(task: Int)
  }

  /// Why they count together.
  let purpose: Purpose
  /// The duties, by index in the problem.
  let duties: Set<Int>

  /// As many groups as a label has bits. Volunteers have a handful.
  private static let most = 64

  /// The groups of one person.
  static func groups(of index: Int, in problem: RosterProblem) -> [DutyGroup] {
    let person = problem.people[index]
    var groups: [DutyGroup] = []
    for task in problem.tasks.indices where problem.tasks[task].isVisitedRepeatedly {
      let sessions = person.duties.filter { problem.duties[$0].seat == .session(task: task) }
      if !sessions.isEmpty {
        groups.append(DutyGroup(purpose: .visits(task: task), duties: Set(sessions)))
      }
    }
    guard problem.scenario.covenant.goals.contains(.wishes) else { return groups }
    for wish in person.volunteer.wishes where !wish.isAboutPartner {
      let fitting = person.duties.filter { problem.fits(wish, problem.duties[$0]) }
      for fitting in problem.byWeek(fitting) where !fitting.isEmpty {
        groups.append(DutyGroup(purpose: .wish(avoids: wish.avoids), duties: Set(fitting)))
      }
    }
    return Array(groups.prefix(most))
  }

  /// Whether a week serves any of them.
  func isTouched(by pattern: Pattern) -> Bool { pattern.duties.contains(where: duties.contains) }
}
