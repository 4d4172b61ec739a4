import IntegerProgramming
import Scenarios

/// Splits a problem into blocks: the connected parts of who may serve where and who depends on whom.
struct BlockFinder {
  private var sets: DisjointSets
  private let problem: RosterProblem

  /// The blocks of a problem, in the order of their first members.
  static func blocks(of problem: RosterProblem) -> [Block] {
    var finder = BlockFinder(problem)
    finder.connect()
    return finder.collect()
  }

  private init(_ problem: RosterProblem) {
    self.problem = problem
    sets = DisjointSets(count: Self.size(of: problem))
  }

  private static func size(of problem: RosterProblem) -> Int {
    problem.people.count + problem.shifts.count + problem.tasks.count + problem.queues.count
  }

  private func node(shift: Int) -> Int { problem.people.count + shift }
  private func node(task: Int) -> Int { problem.people.count + problem.shifts.count + task }
  private func node(queue: Int) -> Int {
    problem.people.count + problem.shifts.count + problem.tasks.count + queue
  }

  private mutating func connect() {
    for duty in problem.duties {
      switch duty.seat {
      case .role(let shift, _): sets.join(duty.person, node(shift: shift))
      case .session(let task): sets.join(duty.person, node(task: task))
      }
    }
    for (index, task) in problem.tasks.enumerated() {
      for other in task.earlier { sets.join(node(task: other), node(task: index)) }
    }
    for pair in problem.apart + problem.together { sets.join(pair.first, pair.second) }
    for lending in problem.lendings {
      for member in lending.members { sets.join(lending.members[0], member) }
    }
    for (index, person) in problem.people.enumerated() {
      for wish in person.volunteer.wishes {
        guard case .partner(let id) = wish.topic,
          let partner = problem.people.firstIndex(where: { $0.volunteer.id == id })
        else { continue }
        sets.join(index, partner)
      }
    }
    for (queue, turns) in problem.queues.enumerated() {
      for member in turns.members {
        for person in problem.residents(neededBy: member, of: turns) {
          sets.join(person, node(queue: queue))
        }
      }
    }
  }

  private mutating func collect() -> [Block] {
    var blocks: [Block] = []
    var indexOfRoot: [Int: Int] = [:]
    for index in 0..<Self.size(of: problem) {
      let root = sets.representative(of: index)
      let block = indexOfRoot[root] ?? blocks.count
      if block == blocks.count {
        blocks.append(Block())
        indexOfRoot[root] = block
      }
      switch index {
      case ..<problem.people.count: blocks[block].people.append(index)
      case ..<node(task: 0): blocks[block].shifts.append(index - problem.people.count)
      case ..<node(queue: 0): blocks[block].tasks.append(index - node(task: 0))
      default: blocks[block].queues.append(index - node(queue: 0))
      }
    }
    return blocks
  }
}
