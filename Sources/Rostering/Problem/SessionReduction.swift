import Scenarios

/// Drops the starts of a task that nobody needs.
///
/// A task for one person at a time can always be moved earlier until it meets the start of a stretch in which
/// nothing changes, or the end of that person's duty before it. So only these starts are kept, and
/// every roster still has one of equal worth among those that are left. Starts on which people
/// must agree with each other, and pinned ones, are all kept.
struct SessionReduction {
  let problem: RosterProblem
  let person: Person
  let shifts: [PossibleDuty]

  /// The sessions worth keeping, in the order given.
  func reduced(_ sessions: [PossibleDuty]) -> [PossibleDuty] {
    let pieces = pieces(of: sessions)
    var kept = Set<Int>()
    var releases: [PossibleDuty] = shifts
    for (index, session) in sessions.enumerated()
    where session.isPinned || problem.tasks[task(of: session)].isForTeams || isKept(session) {
      kept.insert(index)
      releases.append(session)
    }
    for piece in pieces where !kept.contains(piece.lowerBound) {
      kept.insert(piece.lowerBound)
      releases.append(sessions[piece.lowerBound])
    }
    // Each session that is kept may be what another one waits for.
    var next = 0
    while next < releases.count {
      let before = releases[next]
      next += 1
      for piece in pieces {
        guard let start = firstStart(in: piece, of: sessions, after: before) else { continue }
        if kept.insert(start).inserted { releases.append(sessions[start]) }
      }
    }
    return kept.sorted().map { sessions[$0] }
  }

  /// Whether it is a duty of a roster that is known.
  private func isKept(_ session: PossibleDuty) -> Bool {
    !problem.kept.isEmpty && problem.kept.contains(RosterWriter(problem: problem).duty(session))
  }

  private func firstStart(
    in piece: Range<Int>, of sessions: [PossibleDuty], after before: PossibleDuty
  ) -> Int? {
    let first = sessions[piece.lowerBound]
    // Nobody does a task twice a day, so none of its sessions waits for another of that day.
    guard before.seat != first.seat || before.day != first.day else { return nil }
    let release = before.span.upperBound + problem.pause(after: before, before: first)
    guard release > first.span.lowerBound,
      sessions[piece.upperBound - 1].span.lowerBound >= release
    else { return nil }
    return piece.first { sessions[$0].span.lowerBound >= release }
  }

  /// Runs of sessions of one task that stand next to each other and that nothing tells apart but
  /// their time.
  private func pieces(of sessions: [PossibleDuty]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    let presence = Presence(
      of: person.volunteer, from: problem.scenario.week, problem.horizon)
    var start = 0
    for index in sessions.indices {
      let isLast = index + 1 == sessions.count
      if isLast || !isAlike(sessions[index], sessions[index + 1], presence: presence) {
        if !problem.tasks[task(of: sessions[index])].isForTeams { pieces.append(start..<index + 1) }
        start = index + 1
      }
    }
    return pieces
  }

  private func isAlike(
    _ left: PossibleDuty, _ right: PossibleDuty, presence: Presence
  ) -> Bool {
    guard left.seat == right.seat, left.day == right.day, left.isNight == right.isNight,
      !left.isPinned, !right.isPinned,
      right.span.lowerBound - left.span.lowerBound
        == problem.tasks[task(of: left)].task.startStep,
      presence.index(containing: left.span) == presence.index(containing: right.span)
    else { return false }
    let kinds = person.kindsThatMatter
    guard kinds.allSatisfy({ problem.fits($0, left) == problem.fits($0, right) }) else {
      return false
    }
    return person.volunteer.wishes.allSatisfy { wish in
      problem.fits(wish, left) == problem.fits(wish, right)
    } && !isDuringTurn(left) && !isDuringTurn(right)
  }

  /// Whether a session would coincide with a turn of this person's own household: then it matters
  /// which of its adults are out at the same minute.
  private func isDuringTurn(_ duty: PossibleDuty) -> Bool {
    guard let home = person.volunteer.household,
      problem.scenario.households.first(where: { $0.id == home })?.adults != nil
    else { return false }
    return problem.queues.contains { queue in
      queue.members.contains { problem.scenario.households[$0.household].id == home }
        && queue.turns.contains { $0.span.overlaps(duty.span) }
    }
  }

  private func task(of duty: PossibleDuty) -> Int {
    guard case .session(let task) = duty.seat else { return 0 }
    return task
  }
}
