import Scenarios

/// Some people of a block by themselves: what they serve among those of the others, who keep their weeks.
///
/// What others have a part in counts what they serve; tasks and teams that go only complete are left alone. What
/// comes of it is looked at in the whole block before it is taken.
struct Neighbourhood {
  /// The problem in which only these people and the places that others leave count.
  private(set) var problem: RosterProblem
  /// The people, with the shifts and tasks that are theirs to share.
  private(set) var block = Block()
  /// What they serve now.
  let draft: RosterDraft

  /// Cuts people out of a block.
  init(_ people: Set<Int>, of whole: Block, in problem: RosterProblem, around roster: RosterDraft) {
    self.problem = problem
    self.problem.others = Dictionary(
      grouping: roster.duties.filter { !people.contains(problem.duties[$0].person) }
    ) { problem.duties[$0].seat }
    draft = RosterDraft(duties: roster.duties.filter { people.contains(problem.duties[$0].person) })
    let open = openSeats(of: whole)
    let served = Set(draft.duties)
    block.people = people.sorted()
    var shifts: Set<Int> = []
    var tasks: Set<Int> = []
    for person in block.people {
      var duties: [Int] = []
      for duty in problem.people[person].duties {
        let seat = problem.duties[duty].seat
        if open.contains(seat) {
          switch seat {
          case .role(let shift, _): shifts.insert(shift)
          case .session(let task): tasks.insert(task)
          }
          duties.append(duty)
        } else if served.contains(duty) {
          self.problem.duties[duty].isPinned = true
          duties.append(duty)
        }
      }
      self.problem.people[person].duties = duties
    }
    block.shifts = shifts.sorted()
    block.tasks = tasks.sorted()
  }

  /// The seats that are not taken by others, who are left out of the counts of heads. Tasks and teams that
  /// go only complete are left alone where others have a part in them.
  private mutating func openSeats(of whole: Block) -> Set<PossibleDuty.Seat> {
    var open: Set<PossibleDuty.Seat> = []
    for shift in whole.shifts {
      let roles = problem.shifts[shift].roles.indices
      let taken = roles.map { problem.others[.role(shift: shift, role: $0)]?.count ?? 0 }
      if problem.shifts[shift].onlyComplete, taken.contains(where: { $0 > 0 }) { continue }
      for role in roles {
        var people = problem.shifts[shift].roles[role].people
        let most = people.most - taken[role]
        guard most > 0 else { continue }
        people.minimum = max(0, people.minimum - taken[role])
        people.wanted = max(0, people.wanted - taken[role])
        people.atMost = most
        problem.shifts[shift].roles[role].people = people
        open.insert(.role(shift: shift, role: role))
      }
    }
    for task in whole.tasks where problem.others[.session(task: task)] == nil {
      open.insert(.session(task: task))
    }
    return open
  }
}
