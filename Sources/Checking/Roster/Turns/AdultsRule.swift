import Plans
import Scenarios

/// Somebody of the household is left to take its turn: not all its adults are on other duties.
struct AdultsRule: RosterRule {
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding] {
    roster.duties.compactMap { turn in
      guard let household = turn.household, let adults = household.adults else { return nil }
      let others = roster.duties.filter {
        $0.volunteer?.household == household.id && $0.span.overlaps(turn.span)
      }
      // The number on duty is highest at the start of the turn or of one of the duties.
      let moments =
        [turn.span.lowerBound] + others.map { max($0.span.lowerBound, turn.span.lowerBound) }
      let most =
        moments.map { moment in
          Set(others.filter { $0.span.contains(moment) }.map(\.duty.assignee.id)).count
        }.max() ?? 0
      guard most > adults - 1 else { return nil }
      return Finding(
        .noAdultLeft, at: turn.duty, zh: "家中\(adults)位成年人同时有\(most)位在值勤，没有人能轮值。",
        en: "\(most) of the household's \(adults) adults are on other duties then")
    }
  }
}
