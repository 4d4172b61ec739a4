import IntegerProgramming
import Scenarios

/// The integer program of the visits: who has which bay, each for the hours of a duty.
struct VisitProgram {
  /// The variables and rows.
  private(set) var model = Model()
  /// The goals that are reported, then one for each visit that could be decided either way among
  /// equals: so that one solution is left.
  private(set) var goals: [Goal] = []
  /// For each visit, whether it has each of its options.
  private var choices: [[Variable]] = []

  private let problem: VisitProblem

  /// The names of the goals that are reported.
  static let names = [
    "parking.visits.without", "parking.visits.elsewhere", "parking.visits.walk",
  ]

  init(_ problem: VisitProblem, changeover: Minutes) {
    self.problem = problem
    for (index, visit) in problem.visits.enumerated() {
      let taken = visit.options.map { option in
        model.addVariable("visit/\(index)/\(problem.spaces[option.bay].id)", .binary)
      }
      if taken.count > 1 { model.add((taken.sum() <= 1).named("one-bay/\(index)")) }
      choices.append(taken)
    }
    addBays(changeover: changeover)
    addGoals()
  }

  /// For each bay the visits that are there, or have just left it, when another one comes: of these
  /// one at most has it. Stretches of time that meet in pairs all share a minute, so nothing else
  /// can go wrong.
  private mutating func addBays(changeover: Minutes) {
    var asked: [[(visit: Int, variable: Variable)]] = problem.spaces.map { _ in [] }
    for (index, visit) in problem.visits.enumerated() {
      for (option, variable) in zip(visit.options, choices[index]) {
        asked[option.bay].append((index, variable))
      }
    }
    for (bay, visits) in asked.enumerated() {
      for (arriving, _) in visits {
        let start = problem.visits[arriving].span.lowerBound
        let present = visits.filter { other in
          let span = problem.visits[other.visit].span
          return span.lowerBound <= start && start < span.upperBound + changeover
        }
        guard present.count > 1 else { continue }
        model.add(
          (present.map(\.variable).sum() <= 1)
            .named("one-visit/\(problem.spaces[bay].id)/\(arriving)"))
      }
    }
  }

  private mutating func addGoals() {
    var without = LinearExpression(Double(problem.visits.count))
    var (elsewhere, walk) = (LinearExpression(), LinearExpression())
    var ties: [Goal] = []
    for (index, visit) in problem.visits.enumerated() {
      // Options by id: to have none costs most.
      let byID = visit.options.map(\.bay).sorted()
      var rank = LinearExpression(Double(byID.count))
      for (option, variable) in zip(visit.options, choices[index]) {
        without.add(variable, times: -1)
        if option.isElsewhere { elsewhere.add(variable) }
        walk.add(variable, times: Double(option.walk))
        let place = byID.firstIndex(of: option.bay) ?? 0
        rank.add(variable, times: Double(place - byID.count))
      }
      if !visit.rivals.isEmpty, !byID.isEmpty { ties.append(.minimise("visit/\(index)", rank)) }
    }
    goals = zip(Self.names, [without, elsewhere, walk]).map { .minimise($0, $1) } + ties
  }

  /// The option of each visit in a solution, by index.
  func options(in assignment: Assignment) -> [Int?] {
    choices.map { $0.firstIndex(where: assignment.isChosen) }
  }

  /// A solution to begin with: each visit in turn has its best bay that nobody before it has.
  var start: Assignment {
    var start = Assignment(repeating: 0, for: model)
    var bays: [Int?] = []
    for (index, visit) in problem.visits.enumerated() {
      let gone = Set(visit.rivals.filter { $0 < index }.compactMap { bays[$0] })
      let option = visit.options.firstIndex { !gone.contains($0.bay) }
      if let option { start[choices[index][option]] = 1 }
      bays.append(option.map { visit.options[$0].bay })
    }
    return start
  }
}
