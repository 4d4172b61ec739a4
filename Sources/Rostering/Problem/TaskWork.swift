import Scenarios

/// A task of one week: sessions whose times and people the planner picks.
struct TaskWork: Hashable, Sendable {
  /// The need, by index in the scenario.
  let need: Int
  /// What the committee wrote.
  let task: Task
  /// From the start of its first window to the end of its last.
  let span: Range<Minutes>
  /// Every session that could be held, by time.
  let sessions: [Session]
  /// The volunteer who served it last, by index in the problem, where one volunteer does it all.
  let lastVisitor: Int?
  /// The same task in the weeks before, by index in the problem, where it is done only once: what they do of
  /// it is done. Empty otherwise.
  let earlier: [Int]
  /// The duties that could serve it, by index in the problem.
  var duties: [Int]

  /// A time at which it could be held.
  struct Session: Hashable, Sendable {
    /// When, in minutes from Monday 00:00.
    let span: Range<Minutes>
    /// Whether it touches the covenant's night hours.
    let isNight: Bool
  }

  /// How many of its duties one person serves at most in any roster.
  var mostOfOnePerson: Int { isForTeams ? task.times : task.times * task.people.wanted }

  /// Whether one person does it all, on several days.
  var isVisitedRepeatedly: Bool { task.samePerson && task.times > 1 }

  /// Whether more than one person may go at once, so that they have to agree on a time.
  var isForTeams: Bool { task.people.wanted > 1 && !task.samePerson }
}
