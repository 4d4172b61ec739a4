internal import Plans
internal import Scenarios
internal import Tables

extension PlanScreen {
  /// How many of the most loaded are shown; `fairness.csv` has everybody.
  private static let heaviestShown = 5

  /// Who carries what, in two sentences and a short table.
  func fairnessLines(_ roster: Roster) -> [String] {
    guard let most = roster.fairness.map(\.load).max(),
      let least = roster.fairness.map(\.load).min()
    else { return [] }
    let minutes = roster.fairness.reduce(0) { $0 + $1.minutes }
    var lines = paragraph(
      ScreenWords.load(
        serving: roster.fairness.count { $0.duties > 0 }, of: roster.fairness.count,
        hours: Figures.hours(minutes), most: Figures.hours(most), least: Figures.hours(least)))
    let wishes = roster.fairness.reduce(0) { $0 + $1.wishes }
    if wishes > 0 {
      let met = roster.fairness.reduce(0) { $0 + $1.wishesMet }
      lines += paragraph(ScreenWords.wishes(met, of: wishes))
    }
    let heaviest = roster.fairness.sorted { ($1.load, $0.volunteer) < ($0.load, $1.volunteer) }
      .prefix(PlanScreen.heaviestShown)
    lines += paragraph(ScreenWords.heaviest(heaviest.count))
    var table = self.table([
      ColumnWords.volunteerID, ColumnWords.volunteer, ColumnWords.duties, ColumnWords.hours,
      ColumnWords.carriedOver, ColumnWords.load, ColumnWords.fairShare,
    ])
    for line in heaviest {
      table.add([
        line.volunteer, Masking.name(names.person(.volunteer(line.volunteer))), "\(line.duties)",
        Figures.hours(line.minutes), Figures.hours(line.carriedOver), Figures.hours(line.load),
        Figures.hours(line.fairShare),
      ])
    }
    return lines + table.lines(width: width)
  }
}
