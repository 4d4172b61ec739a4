internal import Scenarios

/// Makes events of records.
struct EventBuilder {
  /// The scenario in its last stage, which knows whatever any stage has.
  private(set) var scenario: ScenarioBuilder
  let homes: [Household.ID: Household]
  let places: [Place]
  private(set) var vehicles = Directory(
    Bilingual(zh: "车辆", en: "vehicle"), unknown: .unknownVehicle, file: "")

  var report: Report { scenario.report }
  var directories: Directories { scenario.directories }

  init(
    scenario: ScenarioBuilder, homes: [Household.ID: Household], places: [Place], vehicles: [Record]
  ) {
    (self.scenario, self.homes, self.places) = (scenario, homes, places)
    self.vehicles.file = scenario.tables.vehicles.fileName
    self.vehicles.isComplete = scenario.tables.vehicles.isComplete
    for record in vehicles {
      let id = vehicleID(record)
      if self.vehicles.contains(id) { continue }
      _ = self.vehicles.add(id, at: record.position, report: report)
    }
  }

  private func vehicleID(_ record: Record) -> Vehicle.ID {
    record.has("id") ? scenario.id(record) : PlateText.plate(record.text("plate") ?? "")
  }

  /// The events, by id.
  func events(_ records: [Record]) -> [Event] {
    var builder = self
    for record in records { builder.learn(record) }
    return records.compactMap(builder.event).sorted { $0.id < $1.id }
  }

  /// Takes in whoever joins and every car that is bought, so that other events may name them.
  private mutating func learn(_ record: Record) {
    if let joins = record.node("joins"), let id = joins.value("id", in: .volunteer)?.scalar {
      _ = scenario.directories.volunteers.add(
        Normalised.text(id), at: joins.position, report: report)
    }
    if let bought = record.node("car-bought"), let id = bought.value("id", in: .vehicle)?.scalar {
      _ = vehicles.add(Normalised.text(id), at: bought.position, report: report)
    }
  }

  private func event(_ record: Record) -> Event? {
    guard let kind = kind(record) else { return nil }
    let id = scenario.id(record)
    let season = kind.hasSeason ? record.value("season", SeasonText.season) : nil
    let effect = effect(kind, record)
    let occasion = occasion(kind, record, season, effect)
    guard let effect, let occasion else { return nil }
    check(record, occasion, season, effect)
    return Event(id: id, occasion, effect)
  }

  private func kind(_ record: Record) -> EventKind? {
    let keys = EventKind.allCases.map(\.rawValue)
    guard let key = record.onlyKey(among: keys, rule: .eventKind),
      let kind = EventKind(rawValue: key)
    else { return nil }
    record.reportMisplaced(
      besides: ["id", key] + (kind.hasSeason ? ["season"] : []) + kind.keys, about: key)
    kind.requiredKeys.forEach(record.requireKey)
    return kind
  }

  /// When it happens; nil where that is not clear.
  private func occasion(
    _ kind: EventKind, _ record: Record, _ season: Season?, _ effect: Event.Effect?
  ) -> Event.Occasion? {
    if case .holiday(let holiday)? = effect { return holiday.days.first.map { .on($0.day) } }
    if !kind.hasOccasion { return .always(season: season) }
    guard record.has("on") != record.has("rate") else {
      report.add(
        .eventTime, at: record.position,
        Bilingual(
          zh: "\(record.subject.chinese)应写 on（哪一天）或 rate（多久几次）之一",
          en: "\(record.subject.english) needs either on, a day, or rate, how often"))
      return nil
    }
    if record.has("on") { return record.value("on", DateText.day).map { .on($0) } }
    return record.value("rate", RateText.perWeek).map { .rate(perWeek: $0, season: season) }
  }

  /// What can be read and never happens.
  private func check(
    _ record: Record, _ occasion: Event.Occasion, _ season: Season?, _ effect: Event.Effect
  ) {
    var last: Day?
    if case .on(let day) = occasion { last = day }
    if case .holiday(let holiday) = effect { last = holiday.days.last?.day }
    if let last, scenario.knowsWeek, last < scenario.week.monday {
      report.add(
        .eventOver, at: record.position(of: record.has("on") ? "on" : "holiday"),
        Bilingual(
          zh: "\(last) 在 \(scenario.week) 之前，这件事不会发生",
          en: "\(last) is before \(scenario.week); this never happens"))
    }
    guard let season else { return }
    if case .on(let day) = occasion, !season.contains(day) {
      report.add(
        .seasonNever, at: record.position(of: "season"),
        Bilingual(
          zh: "\(record.subject.chinese)写的 \(day) 不在它的季节里，永远不会发生",
          en: "\(record.subject.english) is on \(day), outside of its season, and never happens"))
    }
    if case .request(let request) = effect, let dates = request.need.season,
      !meet(season, dates)
    {
      report.add(
        .seasonNever, at: record.position(of: "season"),
        Bilingual(
          zh: "\(record.subject.chinese)的季节里没有一天在它自己的起止日期之内，永远不会发生",
          en: "the season of \(record.subject.english) has none of its own dates; it never happens")
      )
    }
  }

  /// Whether any day of a season lies in a span of dates, from the first week on.
  private func meet(_ season: Season, _ dates: ClosedRange<Day>) -> Bool {
    let fewYears = 8 * 366
    let first = max(dates.lowerBound.number, scenario.knowsWeek ? scenario.week.monday.number : 0)
    let last = min(dates.upperBound.number, first + fewYears)
    return first <= last && (first...last).contains { season.contains(Day(number: $0)) }
  }
}
