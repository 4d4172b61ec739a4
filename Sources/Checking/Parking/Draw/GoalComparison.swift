import Scenarios

/// A small change of an allocation: one vehicle goes from one space to another, or two do.
struct ParkingChange {
  /// A vehicle that goes from one space to another; nil is none.
  struct Move {
    var vehicle: Int
    var from: Int?
    var to: Int?
  }

  var first: Move
  var second: Move?

  /// Whether somebody gets or loses a space.
  var changesWhoIsServed: Bool {
    let isOneSided = { (move: Move) in (move.from == nil) != (move.to == nil) }
    return isOneSided(first) || second.map(isOneSided) ?? false
  }
}

/// Compares an allocation with what a small change would make of it, goal by goal.
struct GoalComparison {
  /// What a change does to the goals: the first one that it changes, and how.
  enum Effect: Equatable {
    case none
    case better(goal: String)
    case worse
  }

  private struct Goal {
    let goal: ParkingGoal
    /// The names of its parts, the worst walk left out.
    let names: [String]
    /// What each vehicle adds to each part while it has no space, vehicle by vehicle; empty for goals
    /// about which space it has.
    let unserved: [Int]
  }

  private let allocation: PlacedAllocation
  private let placing: PlacingGoals
  private let goals: [Goal]
  /// How many goals stand before the draw.
  private let early: Int
  /// All walks, the longest first.
  private let walks: [Int]

  init(_ allocation: PlacedAllocation) {
    self.allocation = allocation
    let placing = PlacingGoals(allocation)
    self.placing = placing
    let serving = ServingGoals(table: allocation.table)
    let lot = allocation.lot
    goals = lot.goals.map { goal in
      let parts = serving.parts(of: goal)
      return Goal(
        goal: goal, names: parts.map(\.name) + placing.names(of: goal),
        unserved: lot.vehicles.indices.flatMap { vehicle in parts.map { $0.added(vehicle) } })
    }
    early = lot.goals.firstIndex(of: .draw) ?? lot.goals.count
    walks = allocation.served.map { allocation.table.walks[$0.vehicle][$0.space] }.sorted(by: >)
  }

  /// What becomes of the goals: of those before the draw where the change is one of who is served.
  func effect(of change: ParkingChange) -> Effect {
    let isServing = change.changesWhoIsServed
    for goal in isServing ? goals.prefix(early) : goals[...] {
      if !goal.unserved.isEmpty && !isServing { continue }
      let effect = effect(of: change, on: goal)
      if effect != .none { return effect }
    }
    return .none
  }

  private func effect(of change: ParkingChange, on goal: Goal) -> Effect {
    if goal.goal == .walking {
      let more = longest(after: change) - (walks.first ?? 0)
      if more != 0 { return more < 0 ? .better(goal: "parking.worst-walk") : .worse }
    }
    for index in goal.names.indices {
      let more =
        added(by: change.first, to: goal, at: index)
        + (change.second.map { added(by: $0, to: goal, at: index) } ?? 0)
      if more != 0 { return more < 0 ? .better(goal: goal.names[index]) : .worse }
    }
    return .none
  }

  /// What a move adds to one part of a goal, less what it takes away.
  private func added(by move: ParkingChange.Move, to goal: Goal, at index: Int) -> Int {
    func value(_ space: Int?) -> Int {
      if !goal.unserved.isEmpty {
        return space == nil ? goal.unserved[move.vehicle * goal.names.count + index] : 0
      }
      guard let space else { return 0 }
      return placing.added(by: move.vehicle, in: space, to: goal.goal, at: index)
    }
    return value(move.to) - value(move.from)
  }

  private func longest(after change: ParkingChange) -> Int {
    func walk(_ vehicle: Int, _ space: Int?) -> Int? {
      space.map { allocation.table.walks[vehicle][$0] }
    }
    let (first, second) = (change.first, change.second)
    let new = max(
      walk(first.vehicle, first.to) ?? 0, second.flatMap { walk($0.vehicle, $0.to) } ?? 0)
    let old = [walk(first.vehicle, first.from), second.flatMap { walk($0.vehicle, $0.from) }]
    let worst = walks.first ?? 0
    // Most changes leave the longest walk alone.
    guard old.contains(worst), new < worst else { return max(new, worst) }
    var left = old.compactMap(\.self)
    let kept = walks.first { walk in
      guard let index = left.firstIndex(of: walk) else { return true }
      left.remove(at: index)
      return false
    }
    return max(new, kept ?? 0)
  }
}
