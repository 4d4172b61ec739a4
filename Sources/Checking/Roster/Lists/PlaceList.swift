import Plans
import Scenarios

/// What the street, each grid and each yard gives and gets, counted again for each line on its own:
/// section 1.6 of `docs/model.md`.
struct PlaceList {
  /// Files write minutes with fewer digits than a program has.
  private static let tolerance = 1e-3

  private let roster: PlacedRoster
  private let courtyard: Courtyard
  private let fairness: [FairnessLine]
  private let unfilled: [UnfilledList.Line]

  init(roster: PlacedRoster, courtyard: Courtyard) {
    self.roster = roster
    self.courtyard = courtyard
    fairness = FairnessList(roster: roster, courtyard: courtyard).lines()
    unfilled = UnfilledList(roster: roster, courtyard: courtyard).lines()
  }

  /// The lines there should be, in order.
  func lines() -> [PlaceLine] {
    let scenario = courtyard.scenario
    guard !(scenario.grids.isEmpty && scenario.organisations.isEmpty) else { return [] }
    func yards(_ grid: Grid.ID?) -> [Place] {
      scenario.places.filter { $0.within == nil && $0.grid == grid }.sorted { $0.id < $1.id }
    }
    var lines = [line(.street, nil, of: nil)]
    for grid in scenario.grids.sorted(by: { $0.id < $1.id }) {
      let own = yards(grid.id)
      lines.append(line(.grid, grid.id, of: own))
      lines += own.map { line(.yard, $0.id, of: [$0]) }
    }
    lines += yards(nil).map { line(.yard, $0.id, of: [$0]) }
    let outside = line(.elsewhere, nil, of: [])
    if outside.volunteers > 0 { lines.append(outside) }
    let organisations = scenario.organisations.map(\.id).sorted()
    return lines + organisations.map { line(.organisation, $0, of: []) }
  }

  func findings(in stated: [PlaceLine]) -> [Finding] {
    let counted = lines()
    guard stated.map(Self.key) == counted.map(Self.key) else {
      return [
        Finding(
          .placeLines, zh: "按地点的合计应依次列出街道、各网格及其楼院、其他楼院、外来人员、各单位，各一行。",
          en: "the totals by place are not the street, each grid with its yards, other yards, "
            + "those from elsewhere and the organisations, one line each")
      ]
    }
    return zip(stated, counted).filter { !agree($0, $1) }.map { line, right in
      let name = Self.key(line)
      return Finding(
        .placeFigure,
        zh: "按地点的合计中 \(name) 一行与重算不符：应为\(right.volunteers)人、\(right.duties)次、"
          + "\(hours(right.minutes))小时、结转\(hours(right.carriedOver))小时、"
          + "公平份额\(figure(right.fairShare / 60))小时、愿望\(right.wishesMet)/\(right.wishes)，"
          + "在此\(right.dutiesThere)次、\(hours(right.minutesThere))小时、缺\(right.missing)人。",
        en: "the totals of \(name) differ from what was counted again: \(right.volunteers) "
          + "volunteers, \(right.duties) duties, \(hours(right.minutes)) h, "
          + "\(hours(right.carriedOver)) h carried over, fair shares of "
          + "\(figure(right.fairShare / 60)) h, \(right.wishesMet) of \(right.wishes) wishes; "
          + "\(right.dutiesThere) duties there, \(hours(right.minutesThere)) h, "
          + "\(right.missing) missing")
    }
  }

  private static func key(_ line: PlaceLine) -> String {
    line.place.map { "\(line.level.rawValue) \($0)" } ?? line.level.rawValue
  }

  private func agree(_ stated: PlaceLine, _ counted: PlaceLine) -> Bool {
    var stated = stated
    guard abs(stated.fairShare - counted.fairShare) <= Self.tolerance else { return false }
    stated.fairShare = counted.fairShare
    return stated == counted
  }

  /// A line for some yards; nil for all there is.
  private func line(_ level: PlaceLine.Level, _ id: String?, of yards: [Place]?) -> PlaceLine {
    let scenario = courtyard.scenario
    var line = PlaceLine(level: level, place: id)
    let ids = Set((yards ?? []).map(\.id))
    let inside = Set(
      scenario.places.filter { ids.contains($0.id) || ids.contains($0.within ?? "") }.map(\.id))
    let units = scenario.places.filter { inside.contains($0.id) || level == .elsewhere }
      .flatMap(\.units).map(\.id)
    func isCounted(_ volunteer: Volunteer) -> Bool {
      switch level {
      case .street: true
      case .grid, .yard: volunteer.unit.map(units.contains) ?? false
      case .organisation: volunteer.organisation == id
      case .elsewhere: !(volunteer.unit.map(units.contains) ?? false)
      }
    }
    let residents = Set(scenario.volunteers.filter(isCounted).map(\.id))
    for own in fairness where residents.contains(own.volunteer) {
      line.volunteers += 1
      line.duties += own.duties
      line.minutes += own.minutes
      line.carriedOver += own.carriedOver
      line.fairShare += own.fairShare
      line.wishesMet += own.wishesMet
      line.wishes += own.wishes
    }
    func isThere(_ need: Need) -> Bool {
      level == .street || courtyard.place(of: need).map(inside.contains) ?? false
    }
    for duty in roster.duties where duty.volunteer != nil && isThere(duty.need) {
      line.dutiesThere += 1
      line.minutesThere += duty.span.count
    }
    for missing in unfilled where missing.isBelowMinimum {
      if let need = courtyard.need(missing.occurrence.need), isThere(need) {
        line.missing += missing.missing
      }
    }
    return line
  }
}
