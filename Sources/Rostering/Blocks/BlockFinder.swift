import Scenarios

/// Splits a problem into blocks: the connected parts of who may serve where and who depends on whom.
struct BlockFinder {
  private var parent: [Int]
  private let problem: RosterProblem

  /// The blocks of a problem, in the order of their first members.
  static func blocks(of problem: RosterProblem) -> [Block] {
    var finder = BlockFinder(problem)
    finder.connect()
    return finder.collect()
  }

  private init(_ problem: RosterProblem) {
    self.problem = problem
    parent = Array(
      0..<problem.people.count + problem.shifts.count + problem.tasks.count + problem.queues.count)
  }

  private func node(shift: Int) -> Int { problem.people.count + shift }
  private func node(task: Int) -> Int { problem.people.count + problem.shifts.count + task }
  private func node(queue: Int) -> Int {
    problem.people.count + problem.shifts.count + problem.tasks.count + queue
  }

  private mutating func root(_ node: Int) -> Int {
    var node = node
    while parent[node] != node {
      parent[node] = parent[parent[node]]
      node = parent[node]
    }
    return node
  }

  private mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(left), root(right))
    parent[max(left, right)] = min(left, right)
  }

  private mutating func connect() {
    for duty in problem.duties {
      switch duty.seat {
      case .role(let shift, _): join(duty.person, node(shift: shift))
      case .session(let task): join(duty.person, node(task: task))
      }
    }
    for pair in problem.apart + problem.together { join(pair.first, pair.second) }
    for lending in problem.lendings {
      for member in lending.members { join(lending.members[0], member) }
    }
    for (index, person) in problem.people.enumerated() {
      for wish in person.volunteer.wishes {
        guard case .partner(let id) = wish.topic,
          let partner = problem.people.firstIndex(where: { $0.volunteer.id == id })
        else { continue }
        join(index, partner)
      }
    }
    for (queue, turns) in problem.queues.enumerated() {
      for member in turns.members {
        for person in problem.residents(neededBy: member, of: turns) {
          join(person, node(queue: queue))
        }
      }
    }
  }

  private mutating func collect() -> [Block] {
    var blocks: [Block] = []
    var indexOfRoot: [Int: Int] = [:]
    for index in parent.indices {
      let root = root(index)
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
