public import Plans
public import Scenarios

/// Checks a duty roster against its scenario, with no solver and none of the planner's code.
///
/// It is written from `docs/model.md`; `docs/rules.md` says what each finding means.
public struct RosterChecker: Sendable {
  private static let rules: [any RosterRule] = [
    QueueMembershipRule(), HeadCountRule(), SessionsRule(),
    WhoMayRule(),
    HouseholdFreeRule(), TurnOrderRule(), TurnCapRule(), AdultsRule(),
    OnePlaceRule(), PersonalLimitsRule(), CountingRule(), LentHoursRule(), RestRule(),
    CompleteTeamRule(), SamePersonRule(), NewcomerRule(), PairsRule(), PinnedRule(),
  ]

  private let courtyard: Courtyard

  /// Prepares to check any number of rosters of one scenario.
  ///
  /// - Parameters:
  ///   - scenario: the scenario.
  ///   - given: the spaces given in the same plan: head counts that follow from occupied bays are
  ///     counted from them. Nil where head counts stand as they are written.
  public init(_ scenario: Scenario, given: [ParkingAllocation.Given]? = nil) {
    courtyard = Courtyard(scenario, given: given)
  }

  /// Everything that is wrong with a roster: rules that its duties break, then figures and lists
  /// that differ from what was counted again. Empty for a right one.
  public func findings(in roster: Roster) -> [Finding] {
    let placed = PlacedRoster(roster.duties, in: courtyard)
    let goals = RosterGoals(roster: placed, courtyard: courtyard).values()
    return ruleFindings(in: placed) + orderFindings(in: roster.duties)
      + UnfilledList(roster: placed, courtyard: courtyard).findings(in: roster.unfilled)
      + FairnessList(roster: placed, courtyard: courtyard).findings(in: roster.fairness)
      + PlaceList(roster: placed, courtyard: courtyard).findings(in: roster.places)
      + StatedGoals(stated: roster.goals, counted: goals).findings()
  }

  /// The rules that duties break, whatever a plan states about them: empty for an allowed roster.
  public func ruleFindings(in duties: [Duty]) -> [Finding] {
    ruleFindings(in: PlacedRoster(duties, in: courtyard))
  }

  /// The goals of a roster in the covenant's order, counted from its duties alone.
  ///
  /// Names are those of `docs/model.md`; duties that have no place in the scenario are left out.
  public func values(of roster: Roster) -> [GoalValue] {
    values(of: roster.duties)
  }

  /// The goals of a roster with these duties, in the covenant's order.
  public func values(of duties: [Duty]) -> [GoalValue] {
    RosterGoals(roster: PlacedRoster(duties, in: courtyard), courtyard: courtyard).values()
  }

  /// What each volunteer carries, by id, counted from the duties.
  public func fairness(of duties: [Duty]) -> [FairnessLine] {
    FairnessList(roster: PlacedRoster(duties, in: courtyard), courtyard: courtyard).lines()
  }

  private func ruleFindings(in placed: PlacedRoster) -> [Finding] {
    placed.misplaced + Self.rules.flatMap { $0.findings(in: placed, of: courtyard) }
  }

  private func orderFindings(in duties: [Duty]) -> [Finding] {
    let outOfOrder = zip(duties, duties.dropFirst()).first { $1 < $0 }?.1
    return outOfOrder.map {
      [Finding(.dutyOrder, at: $0, zh: "值勤各行顺序不对。", en: "the duties are out of order")]
    } ?? []
  }
}
