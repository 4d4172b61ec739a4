import Scenarios

/// What one volunteer carries: the minutes of this week and those carried over.
struct Load {
  let volunteer: Volunteer
  let duties: Int
  let minutes: Minutes
  let carriedOver: Minutes

  var total: Minutes { minutes + carriedOver }

  init(_ volunteer: Volunteer, in roster: PlacedRoster, of courtyard: Courtyard) {
    self.volunteer = volunteer
    let own = roster.duties(of: volunteer)
    duties = own.count
    minutes = own.reduce(0) { $0 + $1.span.count }
    let memory = courtyard.clock.monday.advanced(by: -7 * courtyard.scenario.covenant.memoryWeeks)
    carriedOver =
      volunteer.carriedOver
      ?? (courtyard.history[volunteer.id] ?? []).filter { $0.day >= memory }
      .reduce(0) { $0 + courtyard.clock.span(of: $1).count }
  }

  /// Whether `minutes` beside the volunteer's share lie above a threshold. A millionth of a minute
  /// is left, so that the rounding of a share like 0.7 never decides.
  func isAbove(_ threshold: Minutes, carrying minutes: Minutes) -> Bool {
    Double(minutes) > Double(threshold) * volunteer.share + 1e-6
  }
}
