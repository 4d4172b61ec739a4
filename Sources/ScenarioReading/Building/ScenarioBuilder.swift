internal import Scenarios

/// Makes a scenario of records: first it learns what there is, so that everything can refer to
/// everything, then it reads each thing.
struct ScenarioBuilder {
  let root: Record
  let report: Report
  let week: Week
  /// Whether the week is the one that is meant; without one nothing is said about dates.
  let knowsWeek: Bool
  let tables: SourceTables
  var directories: Directories
  /// Whether it stands for weeks ahead, not for its own week alone; then a need may be out of season.
  let isAhead: Bool

  init(
    root: Record, loader: TableLoader, week: Week?, removed: Removed = Removed(),
    isAhead: Bool = false
  ) {
    self.root = root
    report = loader.report
    let written = root.value("week", DateText.week)
    // A scenario without a week is refused; any week will do to look for what else is wrong.
    self.week = week ?? written ?? Week(containing: Day(number: 0))
    knowsWeek = week != nil || written != nil
    self.isAhead = isAhead
    tables = SourceTables(root: root, loader: loader)
    directories = Directories(tables, root: root, removed: removed, report: report)
  }

  /// Reads and checks everything.
  func scenario() -> Scenario {
    var scenario = Scenario(name: root.text("name") ?? "", week: week)
    readHeader(into: &scenario)
    scenario.privacy = privacy()
    scenario.grids = grids()
    scenario.places = places().sorted { $0.id < $1.id }
    checkYards(of: scenario)
    scenario.walking = walking()
    scenario.skills = skills()
    scenario.groups = groups()
    scenario.organisations = organisations()
    let households = tables.households.records.map { ($0, household($0)) }
    scenario.households = households.map(\.1).sorted { $0.id < $1.id }
    let homes = Dictionary(scenario.households.map { ($0.id, $0) }) { first, _ in first }
    let volunteers = tables.volunteers.records.map {
      ($0, volunteer($0, homes: homes, places: scenario.places))
    }
    scenario.volunteers = volunteers.map(\.1).sorted { $0.id < $1.id }
    scenario.committee = committee(of: scenario.volunteers)
    let needs = tables.needs.map { record in
      (record, need(record, homes: homes, places: scenario.places))
    }
    scenario.needs = needs.compactMap(\.1).sorted { $0.id < $1.id }
    scenario.covenant = covenant()
    scenario.history = history()
    scenario.pinned = pinned(needs: scenario.needs)
    let parking = parking()
    scenario.parking = parking?.lot
    let checks = ScenarioChecks(
      scenario: scenario, report: report, knowsWeek: knowsWeek, isAhead: isAhead)
    checks.check(volunteers: volunteers)
    checks.check(needs: needs.compactMap { record, need in need.map { (record, $0) } })
    checks.checkDemands(of: volunteers.map(\.0), rules: ruleRecords)
    if let parking, let record = tables.parking {
      checks.check(parking.lot, record, vehicles: parking.vehicles)
    }
    return scenario
  }

  /// The id of a record. One without an id was reported; the rest of it is still read, so that all
  /// its mistakes are found at once.
  func id(_ record: Record) -> String {
    (try? IDText.id(record.text("id") ?? "")) ?? "?"
  }

  private func readHeader(into scenario: inout Scenario) {
    if root.value("format", NumberText.integer) ?? 1 != 1 {
      let quoted = report.quote(root.text("format") ?? "")
      report.add(
        .unsupportedFormat, at: root.position(of: "format"),
        Bilingual(
          zh: "本程序只读格式 1，而这里是\(quoted.chinese)",
          en: "this program reads format 1, and this is \(quoted.english)"))
    }
    if let language = root.choice("language").flatMap(Language.init) {
      scenario.language = language
    }
    if let zone = root.value("time-zone", TimeZoneText.identifier) { scenario.timeZone = zone }
  }
}
