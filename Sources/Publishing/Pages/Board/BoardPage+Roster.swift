internal import OrderedCollections
internal import Plans
internal import Scenarios

extension BoardPage {
  /// The week as a grid by place and day, and the same day by day for a narrow page.
  var roster: PageValue {
    guard let roster = plan.roster else { return .flag(false) }
    let occasions = Gathering.all(roster, of: context.scenario).filter { !isTurn($0.need) }
    guard !occasions.isEmpty else { return .flag(false) }
    let isOnePlace = context.scenario.places.count < 2
    return .record([
      "heading": value(BoardWords.week),
      "columns": .list(
        Weekday.allCases.map { weekday in
          .record([
            "weekday": value(weekday.shortName),
            "date": value(PageDateWords.date(plan.week.day(weekday))),
          ])
        }),
      "words": .record([
        "what": value(BoardWords.what), "when": value(BoardWords.when),
        "where": value(BoardWords.whereWord), "who": value(BoardWords.who),
      ]),
      "places": .list(places(occasions, isOnePlace: isOnePlace)),
      "daily": .list(days(occasions, isOnePlace: isOnePlace)),
    ])
  }

  func isTurn(_ id: Need.ID) -> Bool {
    if case .turns = need(id)?.work { true } else { false }
  }

  // MARK: The grid

  /// A row of the grid: a need at the same hours of several days, or at any hours.
  private struct Row: Hashable {
    /// The place's position on the page; nil for what is posted without one.
    var place: Int?
    /// The need; nil for all that are sensitive together.
    var need: Need.ID?
    /// The hours; nil where each day has its own.
    var hours: Range<Minutes>?
  }

  /// The places by grid, each yard followed by its spots.
  private var placesInOrder: [Place] {
    let scenario = context.scenario
    let grids = Dictionary(
      scenario.places.map { ($0.id, $0.grid) }, uniquingKeysWith: { first, _ in first })
    func key(_ place: Place) -> (Int, String, String, Int, String) {
      let yard = place.within ?? place.id
      let grid = grids[yard] ?? nil
      return (grid == nil ? 1 : 0, grid ?? "", yard, place.within == nil ? 0 : 1, place.id)
    }
    return scenario.places.sorted { key($0) < key($1) }
  }

  private func row(_ occasion: Gathering, among places: [Place]) -> Row {
    guard let need = need(occasion.need), !need.isSensitive else { return Row() }
    let place = places.firstIndex { $0.id == need.place } ?? 0
    guard case .shift = need.work else { return Row(place: place, need: need.id) }
    return Row(place: place, need: need.id, hours: occasion.hours)
  }

  private func places(_ occasions: [Gathering], isOnePlace: Bool) -> [PageValue] {
    var rows = OrderedDictionary<Row, [Gathering]>()
    let inOrder = placesInOrder
    for occasion in occasions { rows[row(occasion, among: inOrder), default: []].append(occasion) }
    let first = rows.mapValues { $0.map(\.hours.lowerBound).min() ?? 0 }
    // By hour within a place, so that a day reads from morning to night.
    let ordered = rows.keys.sorted {
      ($0.place ?? .max, first[$0] ?? 0, $0.need ?? "", $0.hours?.upperBound ?? 0)
        < ($1.place ?? .max, first[$1] ?? 0, $1.need ?? "", $1.hours?.upperBound ?? 0)
    }
    var places = OrderedDictionary<Int?, [PageValue]>()
    for key in ordered {
      places[key.place, default: []].append(rowValue(key, rows[key] ?? []))
    }
    return places.map { index, rows in
      let place = index.flatMap { inOrder.indices.contains($0) ? $0 : nil }
        .map { names.publicText(inOrder[$0].name) }
      let heading = index == nil ? text(BoardWords.withoutPlace) : isOnePlace ? nil : place
      return .record(["heading": PageValue(heading), "rows": .list(rows)])
    }
  }

  private func rowValue(_ row: Row, _ occasions: [Gathering]) -> PageValue {
    let address = row.need.flatMap { need($0)?.household }.flatMap { names.address(of: $0) }
    return .record([
      "what": .text(
        row.need.map { names.needName($0) } ?? text(PrivacyWords.onDuty)),
      "where": PageValue(address),
      "when": PageValue(row.hours.map { context.hours($0) }),
      "cells": .list(
        Weekday.allCases.map { weekday in
          let here = occasions.filter { $0.day == weekday.rawValue }
          return .record([
            "entries": here.isEmpty
              ? .flag(false) : .list(here.map { entry($0, withHours: row.hours == nil) })
          ])
        }),
    ])
  }

  private func entry(_ occasion: Gathering, withHours: Bool) -> PageValue {
    .record([
      "when": withHours ? .text(context.hours(occasion.span)) : .flag(false),
      "people": people(occasion), "missing": missing(occasion),
    ])
  }

  /// Who serves, each with the role where a shift has several.
  private func people(_ occasion: Gathering) -> PageValue {
    guard !occasion.duties.isEmpty else { return .flag(false) }
    var hasRoles = false
    if case .shift(let shift) = need(occasion.need)?.work { hasRoles = shift.roles.count > 1 }
    return .list(
      occasion.duties.map { duty in
        .record([
          "name": .text(names.person(duty.assignee)),
          "role": hasRoles
            ? .text(names.roleName(duty.role, of: duty.need)) : .flag(false),
        ])
      })
  }

  private func missing(_ occasion: Gathering) -> PageValue {
    guard let line = occasion.missing, line.isBelowMinimum else { return .flag(false) }
    return value(ScreenWords.missing(line.missing))
  }

  // MARK: Day by day

  private func days(_ occasions: [Gathering], isOnePlace: Bool) -> [PageValue] {
    Weekday.allCases.compactMap { weekday in
      let here = occasions.filter { $0.day == weekday.rawValue }
      guard !here.isEmpty else { return nil }
      return .record([
        "day": value(DateWords.date(plan.week.day(weekday))),
        "occasions": .list(
          here.map { occasion in
            .record([
              "when": .text(context.hours(occasion.span)),
              "what": .text(names.needName(occasion.need)),
              "where": PageValue(isOnePlace ? nil : names.placeName(occasion.need)),
              "people": people(occasion), "missing": missing(occasion),
            ])
          }),
      ])
    }
  }

  // MARK: Turns

  /// Whose turn it is, stairwell by stairwell.
  var turns: PageValue {
    guard let roster = plan.roster else { return .flag(false) }
    struct Turn: Hashable {
      var need: Need.ID
      var span: Range<Minutes>
    }
    var turns = OrderedDictionary<Turn, [Gathering]>()
    for occasion in Gathering.all(roster, of: context.scenario) where isTurn(occasion.need) {
      turns[Turn(need: occasion.need, span: occasion.span), default: []].append(occasion)
    }
    guard !turns.isEmpty else { return .flag(false) }
    return .record([
      "heading": value(BoardWords.turns),
      "turns": .list(
        turns.map { turn, occasions in
          .record([
            "what": .text(names.needName(turn.need)),
            "when": .text(
              "\(context.dayName(turn.span.lowerBound)) \(context.hours(turn.span))"),
            "units": .list(
              occasions.sorted { NaturalOrder.isBefore($0.unit ?? "", $1.unit ?? "") }.map {
                occasion in
                .record([
                  "unit": occasion.unit.map { value(LabelWords.unit($0)) } ?? .flag(false),
                  "people": people(occasion), "missing": missing(occasion),
                ])
              }),
          ])
        }),
    ])
  }
}
