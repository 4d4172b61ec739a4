public import IntegerProgramming
public import Scenarios

/// The integer program of a courtyard's parking, with its goals, for other solvers.
///
/// Minimise the first goal, then the second with the first as it came out, and so on: the values
/// are those of `proof.json`. What nothing tells apart is merged, so a whole variable says how many
/// vehicles of a class have spaces of a class. Goals after a draw in the midst of the others depend on
/// who was drawn, and are not in it.
public struct ParkingModel: Sendable {
  /// One thing to minimise, in its place in the covenant's order.
  public struct Objective: Sendable {
    /// The name in `proof.json`.
    public let name: String
    /// What to minimise, each variable at most once. Its value is that of `proof.json`.
    public let expression: LinearExpression
  }

  /// The variables and constraints.
  public private(set) var model = Model()
  /// The goals, the weightiest first.
  public private(set) var goals: [Objective] = []

  private let lot: MergedLot
  private var pairs: [Pair] = []

  /// A class of vehicles in a class of spaces that fits.
  private struct Pair {
    var variable: Variable
    var vehicle: Int
    var space: Int
  }

  /// Builds the program of a scenario's week; one without parking has no variables.
  ///
  /// - Throws: ``ParkingError`` for a scenario with contradictions in it.
  public init(_ scenario: Scenario) throws(ParkingError) {
    let problem = try ParkingProblem(scenario)
    lot = try MergedLot(problem)
    addPairs()
    addRows()
    let (all, beforeDraw) = AllocationGoal.all(of: problem)
    for goal in all.prefix(beforeDraw) {
      goals.append(Objective(name: goal.name, expression: expression(of: goal, problem)))
    }
  }

  private mutating func addPairs() {
    for vehicle in lot.vehicles.indices {
      for space in lot.spaces.indices where lot.cell(vehicle, space).fits {
        let variable = model.addVariable(
          "given/\(vehicle)/\(space)", .integer, bounds: 0...Double(most(vehicle, space)))
        pairs.append(Pair(variable: variable, vehicle: vehicle, space: space))
      }
    }
  }

  /// As many as there are of both: no two vehicles of a class can share a space.
  private func most(_ vehicle: Int, _ space: Int) -> Int {
    min(lot.vehicles[vehicle].members.count, lot.spaces[space].count)
  }

  /// At most as many as there are: of each class of vehicles, and for each set of hours of which no
  /// two go together in each class of spaces.
  private mutating func addRows() {
    var served = lot.vehicles.map { _ in LinearExpression() }
    var held = lot.capacities.rows.map { _ in LinearExpression() }
    for pair in pairs {
      served[pair.vehicle].add(pair.variable)
      let pattern = lot.vehicles[pair.vehicle].pattern
      for row in lot.capacities.rows(of: pair.space, taking: pattern) {
        held[row].add(pair.variable)
      }
    }
    for (vehicle, sum) in served.enumerated() where !sum.terms.isEmpty {
      model.add(
        (sum <= Double(lot.vehicles[vehicle].members.count)).named("vehicles/\(vehicle)"))
    }
    for (row, sum) in held.enumerated() where !sum.terms.isEmpty {
      let space = lot.capacities.rows[row].space
      model.add((sum <= Double(lot.spaces[space].count)).named("spaces/\(space)"))
    }
  }

  private mutating func expression(
    of goal: AllocationGoal, _ problem: ParkingProblem
  ) -> LinearExpression {
    if goal == .worstWalk { return LinearExpression(addWorstWalk()) }
    var sum = LinearExpression(Double(goal.start(of: problem)))
    for pair in pairs {
      let claim = lot.vehicles[pair.vehicle].claim
      let cost = goal.cost(of: claim, in: lot.cell(pair.vehicle, pair.space)) ?? 0
      if cost != 0 { sum.add(pair.variable, times: Double(cost)) }
    }
    return sum
  }

  /// Adds a variable that is at least every walk: a single vehicle's is the sum over the spaces it
  /// may have; of several merged ones anyone's walk counts in full.
  private mutating func addWorstWalk() -> Variable {
    let longest = pairs.map { lot.cell($0.vehicle, $0.space).walk }.max() ?? 0
    let worst = model.addVariable("worst-walk", .integer, bounds: 0...Double(longest))
    var walks = lot.vehicles.map { _ in LinearExpression() }
    for pair in pairs {
      let walk = Double(lot.cell(pair.vehicle, pair.space).walk)
      guard walk > 0 else { continue }
      if lot.vehicles[pair.vehicle].members.count == 1 {
        walks[pair.vehicle].add(pair.variable, times: walk)
        continue
      }
      let isUsed = model.addVariable("used/\(pair.vehicle)/\(pair.space)", .binary)
      let most = Double(most(pair.vehicle, pair.space))
      model.add(
        (LinearExpression(terms: [(pair.variable, 1), (isUsed, -most)]) <= 0)
          .named("used/\(pair.vehicle)/\(pair.space)"))
      model.add(
        (LinearExpression(terms: [(isUsed, walk), (worst, -1)]) <= 0)
          .named("walk/\(pair.vehicle)/\(pair.space)"))
    }
    for (vehicle, sum) in walks.enumerated() where !sum.terms.isEmpty {
      var sum = sum
      sum.add(worst, times: -1)
      model.add((sum <= 0).named("walk/\(vehicle)"))
    }
    return worst
  }
}
