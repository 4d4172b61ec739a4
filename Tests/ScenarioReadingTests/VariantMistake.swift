import ScenarioReading

extension Mistake {
  private static let file = "rain.yaml"

  /// Ways to spoil the small variant.
  static let variantMistakes = [
    // What does not exist
    Mistake(.unknownNeed, in: file, "{id: lamp, within", "{id: lmap, within"),
    Mistake(.unknownNeed, in: file, "needs: [visit]", "needs: [vist]"),
    Mistake(.unknownVolunteer, in: file, "{id: v-02, share", "{id: v-20, share"),
    Mistake(.unknownSpace, in: file, "{id: A-02, closed", "{id: A-20, closed"),
    Mistake(.unknownClause, in: file, "{clause: 3.1,", "{clause: 3.9,"),
    Mistake(.unknownLane, in: file, "{id: main,", "{id: mian,"),
    Mistake(.unknownVehicle, in: file, "vehicles: [c-2]", "vehicles: [c-3]"),
    Mistake(.unknownEvent, in: file, "{id: flu,", "{id: flue,"),
    Mistake(.unknownVolunteer, in: file, "leaves: v-01", "leaves: v-10"),
    // What can not be read
    Mistake(.extendsItself, in: file, "extends: base.yaml", "extends: rain.yaml"),
    Mistake(.badSeason, in: file, "season: 06-01..09-15", "season: 雨季"),
    Mistake(.badRate, in: file, "1.5 per week", "-1.5 per week"),
    Mistake(.badRate, in: file, "2 per year", "有时"),
    Mistake(.badShare, in: file, "no-show: 5%", "no-show: 105%"),
    Mistake(.badDistribution, in: file, "{uniform: [1, 3]}", "{uniform: [1]}"),
    Mistake(.badDistribution, in: file, "{uniform: [1, 3]}", "{uniform: [3, 1]}"),
    Mistake(.missingKey, in: file, "{median: 3 days, spread: 0.4}", "{median: 3 days}"),
    // What makes no sense
    Mistake(.eventKind, in: file, "leaves: v-01", "leaves: v-01, illness: v-01"),
    Mistake(.eventTime, in: file, ", on: 2026-12-07}", "}"),
    Mistake(.eventOver, in: file, "on: 2026-12-07", "on: 2025-12-07"),
    Mistake(.seasonNever, in: file, "season: 06-01..09-15", "season: 02-30..09-15"),
    Mistake(.seasonNever, in: file, "on: 2026-12-07}", "on: 2026-12-07, season: 06-01..08-31}"),
  ]
}
