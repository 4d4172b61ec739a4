import Scenarios

/// The people missing from each shift, task and turn of a draft: `docs/model.md`, 1.4 and 1.5.
struct Shortages {
  /// What is missing in one place.
  struct Shortage: Hashable, Sendable {
    /// What is short.
    enum Subject: Hashable, Sendable {
      /// A shift, by index in the problem.
      case shift(Int)
      /// A task, by index in the problem.
      case task(Int)
      /// A turn, by index of the queue and of the turn.
      case turn(queue: Int, turn: Int)
    }

    /// What is short.
    let subject: Subject
    /// The need, by index in the scenario.
    let need: Int
    /// People missing from the minimum.
    let fromMinimum: Int
    /// People missing from what is wanted, beyond those.
    let fromWanted: Int
  }

  /// Every shift, task and turn of the week, short or not.
  let all: [Shortage]

  init(of draft: RosterDraft, in problem: RosterProblem) {
    var served: [PossibleDuty.Seat: [Minutes: Int]] = [:]
    for index in draft.duties {
      let duty = problem.duties[index]
      served[duty.seat, default: [:]][duty.span.lowerBound, default: 0] += 1
    }
    var all: [Shortage] = []
    for (index, shift) in problem.shifts.enumerated() {
      let missing = shift.roles.indices.map { role in
        Shortages.missing(
          [served[.role(shift: index, role: role)]?.values.reduce(0, +) ?? 0],
          from: shift.roles[role].people, times: 1)
      }
      all.append(
        Shortage(
          subject: .shift(index), need: shift.need,
          fromMinimum: missing.reduce(0) { $0 + $1.fromMinimum },
          fromWanted: missing.reduce(0) { $0 + $1.fromWanted }))
    }
    for (index, work) in problem.tasks.enumerated() {
      let sessions = (work.earlier + [index]).flatMap { task in
        served[.session(task: task)].map { Array($0.values) } ?? []
      }
      let missing = Shortages.missing(sessions, from: work.task.people, times: work.task.times)
      all.append(
        Shortage(
          subject: .task(index), need: work.need, fromMinimum: missing.fromMinimum,
          fromWanted: missing.fromWanted))
    }
    for (index, queue) in problem.queues.enumerated() {
      for turn in queue.turns.indices {
        let taken = draft.turns.count { $0.queue == index && $0.turn == turn }
        let missing = Shortages.missing([taken], from: queue.people, times: 1)
        all.append(
          Shortage(
            subject: .turn(queue: index, turn: turn), need: queue.need,
            fromMinimum: missing.fromMinimum, fromWanted: missing.fromWanted))
      }
    }
    self.all = all
  }

  private static func missing(
    _ sessions: [Int], from people: HeadCount, times: Int
  ) -> (fromMinimum: Int, fromWanted: Int) {
    let minimum = times * people.minimum - sessions.reduce(0) { $0 + min(people.minimum, $1) }
    let wanted = times * people.wanted - sessions.reduce(0) { $0 + min(people.wanted, $1) }
    return (minimum, wanted - minimum)
  }
}
