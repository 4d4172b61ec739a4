public import Plans
public import Scenarios

/// Two written plans side by side: who gains, who loses.
public struct PlanComparison: Hashable, Sendable {
  /// What a change is for whom it concerns.
  public enum Outcome: String, Codable, Hashable, Sendable {
    /// Better in one thing and worse in none.
    case gains
    /// Worse in one thing and better in none.
    case loses
    /// Better in one thing, worse in another.
    case both
    /// The same in all.
    case same
    /// Only in the second plan.
    case joined
    /// Only in the first.
    case left
  }

  /// A volunteer in both plans. They gain by a lighter load and by more wishes met. Between different
  /// weeks the load tells nothing, because it holds all that was done before; there the hours of the
  /// week count.
  public struct PersonChange: Hashable, Sendable {
    /// The volunteer.
    public var volunteer: Volunteer.ID
    /// Their name; private.
    public var name: String
    /// What they carry in the first plan.
    public var before: FairnessLine?
    /// What they carry in the second.
    public var after: FairnessLine?
    /// Whether both plans are of the same week.
    public var isSameWeek: Bool

    /// What it is for them.
    public var outcome: Outcome {
      guard let before else { return .joined }
      guard let after else { return .left }
      return PlanComparison.outcome([
        isSameWeek
          ? PlanComparison.sign(before.load, after.load)
          : PlanComparison.sign(before.minutes, after.minutes),
        PlanComparison.sign(after.wishesMet, before.wishesMet),
      ])
    }
  }

  /// A vehicle in both plans.
  public struct VehicleChange: Hashable, Sendable {
    /// How its space changed.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
      /// It has one now.
      case gained
      /// It has none any more.
      case lost
      /// It has another.
      case moved
      /// It has the same, or none as before.
      case same
      /// Only in the second plan.
      case joined
      /// Only in the first.
      case left
    }

    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// Its household, where it is named.
    public var household: Household.ID?
    /// Its plate, where it is named; private.
    public var plate: String?
    /// Its space in the first plan.
    public var before: ParkingSpace.ID?
    /// Its space in the second.
    public var after: ParkingSpace.ID?
    /// How its space changed.
    public var kind: Kind
  }

  /// A goal of the covenant. Of every goal less is better.
  public struct GoalChange: Hashable, Sendable {
    /// The goal's name.
    public var name: String
    /// Its value in the first plan; nil where the first has no such goal.
    public var before: Double?
    /// Its value in the second.
    public var after: Double?

    /// What it is for the courtyard.
    public var outcome: Outcome {
      guard let before else { return .joined }
      guard let after else { return .left }
      return PlanComparison.outcome([PlanComparison.sign(before, after)])
    }
  }

  /// The courtyard and week of the first plan.
  public var first: Side
  /// The courtyard and week of the second.
  public var second: Side
  /// Everybody, by id; nil where not both plans have a roster.
  public var people: [PersonChange]?
  /// All vehicles, by id; nil where not both plans have an allocation.
  public var vehicles: [VehicleChange]?
  /// The goals, in the covenant's order; those of only one plan stand where that plan has them.
  public var goals: [GoalChange]

  /// Where a plan comes from.
  public struct Side: Codable, Hashable, Sendable {
    /// The courtyard's name.
    public var courtyard: String
    /// The week.
    public var week: Week
  }

  /// Puts two plans side by side.
  public init(_ first: WrittenPlan, _ second: WrittenPlan) {
    self.first = Side(courtyard: first.courtyard, week: first.week)
    self.second = Side(courtyard: second.courtyard, week: second.week)
    people = first.members.flatMap { before in
      second.members.map {
        PlanComparison.people(before, $0, isSameWeek: first.week == second.week)
      }
    }
    vehicles = first.vehicles.flatMap { before in
      second.vehicles.map { PlanComparison.vehicles(before, $0) }
    }
    goals = PlanComparison.goals(first.goals, second.goals)
  }

  // MARK: Pairing

  private static func people(
    _ before: [WrittenPlan.Member], _ after: [WrittenPlan.Member], isSameWeek: Bool
  ) -> [PersonChange] {
    paired(before, after, by: \.line.volunteer).map { id, old, new in
      PersonChange(
        volunteer: id, name: new?.name ?? old?.name ?? "", before: old?.line, after: new?.line,
        isSameWeek: isSameWeek)
    }
  }

  private static func vehicles(
    _ before: [WrittenPlan.VehicleLine], _ after: [WrittenPlan.VehicleLine]
  ) -> [VehicleChange] {
    paired(before, after, by: \.vehicle).map { id, old, new in
      let kind: VehicleChange.Kind =
        switch (old, new) {
        case (nil, _): .joined
        case (_, nil): .left
        case (let old?, let new?):
          switch (old.space, new.space) {
          case (nil, nil): .same
          case (nil, _): .gained
          case (_, nil): .lost
          case (let one, let other): one == other ? .same : .moved
          }
        }
      return VehicleChange(
        vehicle: id, household: new?.household ?? old?.household, plate: new?.plate ?? old?.plate,
        before: old?.space, after: new?.space, kind: kind)
    }
  }

  /// The things of both lists by id, each with what either list has of it.
  private static func paired<Thing>(
    _ before: [Thing], _ after: [Thing], by id: KeyPath<Thing, String>
  ) -> [(id: String, before: Thing?, after: Thing?)] {
    func byID(_ things: [Thing]) -> [String: Thing] {
      Dictionary(things.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byID(before), byID(after))
    return Set(old.keys).union(new.keys).sorted().map { ($0, old[$0], new[$0]) }
  }

  private static func goals(_ before: [GoalProof], _ after: [GoalProof]) -> [GoalChange] {
    let names = Set(before.map(\.name))
    var changes: [GoalChange] = []
    var rest = after[...]
    // Goals of the second plan alone come after the goal they follow there.
    func takeNew() {
      while let next = rest.first, !names.contains(next.name) {
        changes.append(GoalChange(name: next.name, before: nil, after: next.value))
        rest.removeFirst()
      }
    }
    takeNew()
    for goal in before {
      let match = after.first { $0.name == goal.name }
      changes.append(GoalChange(name: goal.name, before: goal.value, after: match?.value))
      if rest.first?.name == goal.name { rest.removeFirst() }
      takeNew()
    }
    // Where the two covenants have another order.
    let known = Set(changes.map(\.name))
    for goal in rest where !known.contains(goal.name) {
      changes.append(GoalChange(name: goal.name, before: nil, after: goal.value))
    }
    return changes
  }

  // MARK: Judging

  /// 1 where the second is less, -1 where it is more.
  fileprivate static func sign<Figure: Comparable>(_ first: Figure, _ second: Figure) -> Int {
    second < first ? 1 : (second > first ? -1 : 0)
  }

  fileprivate static func outcome(_ signs: [Int]) -> Outcome {
    switch (signs.contains(1), signs.contains(-1)) {
    case (true, true): .both
    case (true, false): .gains
    case (false, true): .loses
    case (false, false): .same
    }
  }
}
