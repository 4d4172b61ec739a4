import IntegerProgramming
import Scenarios

/// The integer program of one block with one variable for each way somebody may serve.
///
/// `docs/formulation.md` states it as mathematics, section 3; each `CompactFormulation+….swift` holds
/// the constraints of one part of that section.
struct CompactFormulation {
  let problem: RosterProblem
  let block: Block
  let levels: EvennessLevels

  /// The program.
  var model = Model()
  /// Whether a duty is served, by index in the problem; nil outside the block.
  var serves: [Variable?]
  /// Whether a household takes a turn: for each queue of the block, by member and turn.
  var takes: [[[Variable?]]] = []
  /// What a task for several that is done once has had up to a week, by index in the problem.
  var teams: [Int: Team] = [:]
  /// Which constraints bind one person alone, by index in the model; the others link people.
  var personal: Set<Int> = []
  /// Variables that describe one person's week, beside what they serve.
  var personalVariables: [Variable] = []
  /// Decisions that are nobody's own: whether a team goes, a session is held, who visits, who takes a turn.
  var structural: [Variable] = []
  /// How the other variables follow from the decisions, in the order they were added.
  var derivations: [(variable: Variable, derivation: Derivation)] = []
  /// What the goals count.
  var objectives = Objectives()

  /// What was held of a task for several.
  struct Team {
    /// The sessions.
    let sessions: LinearExpression
    /// The people in them.
    let served: LinearExpression
    /// Those of them that count for minimums.
    let counted: LinearExpression
  }

  /// Builds the program of a block.
  init(_ problem: RosterProblem, block: Block, levels: EvennessLevels) {
    self.problem = problem
    self.block = block
    self.levels = levels
    serves = Array(repeating: nil, count: problem.duties.count)
    addDecisions()
    for person in block.people {
      addPersonalRules(of: person)
      addCountRules(of: person)
    }
    personal.formUnion(model.constraints.indices)
    addOpenPins()
    addLending()
    for shift in block.shifts { addShift(shift) }
    for task in block.tasks { addTask(task) }
    for (position, queue) in block.queues.enumerated() { addTurns(queue, at: position) }
    for person in block.people {
      let first = model.constraints.count
      addEvenness(of: person)
      addOwnWishes(of: person)
      personal.formUnion(first..<model.constraints.count)
      addPartnerWishes(of: person)
    }
    addStability()
  }

  /// The goals of the whole problem, as this block contributes to them.
  func goals(in order: GoalOrder) -> [Goal] {
    order.keys.map { key in Goal.minimise(key.name, objectives[key]) }
  }

  /// Reads the decisions out of a solution.
  func draft(from solution: Assignment) -> RosterDraft {
    var draft = RosterDraft()
    for person in block.people {
      draft.duties += problem.people[person].duties.filter { duty in
        serves[duty].map(solution.isChosen) ?? false
      }
    }
    for (position, queue) in block.queues.enumerated() {
      for (member, turns) in takes[position].enumerated() {
        for (turn, variable) in turns.enumerated()
        where variable.map(solution.isChosen) ?? false {
          draft.turns.append(.init(queue: queue, member: member, turn: turn))
        }
      }
    }
    return draft
  }

  private mutating func addDecisions() {
    for person in block.people {
      for duty in problem.people[person].duties {
        let possible = problem.duties[duty]
        let variable = model.addVariable(name(of: possible), .binary)
        if possible.isPinned { model.fix(variable, at: 1) }
        serves[duty] = variable
      }
    }
  }

  private mutating func addOpenPins() {
    let people = Set(block.people)
    for (number, keeping) in problem.openPins.enumerated()
    where keeping.contains(where: { people.contains(problem.duties[$0].person) }) {
      model.add((sum(keeping) >= 1).named("agreed/\(number)"))
    }
  }

  private func name(of duty: PossibleDuty) -> String {
    "serve/\(problem.volunteer(of: duty).id)/\(problem.need(of: duty).id)"
      + "/\(duty.span.lowerBound)" + role(of: duty)
  }

  private func role(of duty: PossibleDuty) -> String {
    guard case .role(let shift, let role) = duty.seat else { return "" }
    return "/\(problem.shifts[shift].roles[role].id)"
  }

  /// The sum of duties, by index in the problem.
  func sum(_ duties: some Sequence<Int>) -> LinearExpression {
    duties.compactMap { serves[$0] }.sum()
  }
}
