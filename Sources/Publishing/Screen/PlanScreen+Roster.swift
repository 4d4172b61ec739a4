internal import OrderedCollections
internal import Plans
internal import Scenarios
internal import Tables

extension PlanScreen {
  /// Duties that are one line on the screen: the same need at the same time and place.
  private struct Occasion: Hashable {
    var need: Need.ID
    var span: Range<Minutes>
    var unit: Unit.ID?
  }

  /// The week day by day; turns have a section of their own.
  func weekLines(_ roster: Roster) -> [String] {
    let missing = missingByOccasion(roster)
    var occasions = OrderedDictionary<Occasion, [Duty]>()
    for duty in roster.duties.sorted() where !isTurn(duty.need) {
      occasions[occasion(of: duty), default: []].append(duty)
    }
    // A shift to which nobody comes is part of the week, too.
    for occasion in missing.keys where !isTurn(occasion.need) && isShift(occasion.need) {
      if occasions[occasion] == nil { occasions[occasion] = [] }
    }
    guard !occasions.isEmpty else { return paragraph(ScreenWords.nobody) }
    occasions.sort { isBefore($0.key, $1.key) }
    let showsPlace = names.scenario.places.count > 1
    var table = self.table(
      [ScreenWords.day, ScreenWords.time, ColumnWords.need]
        + (showsPlace ? [ColumnWords.place] : []) + [ScreenWords.who])
    var shownDay = ""
    for (occasion, duties) in occasions {
      let day = dayName(occasion.span.lowerBound)
      let start = [day == shownDay ? "" : day, hours(occasion.span), names.needName(occasion.need)]
      let place = showsPlace ? [names.placeName(occasion.need)] : []
      add(duties.map(person), missing[occasion], after: start + place, to: &table)
      shownDay = day
    }
    return table.lines(width: width)
  }

  /// The households whose turn it is.
  func turnLines(_ roster: Roster) -> [String] {
    let missing = missingByOccasion(roster)
    var occasions = OrderedDictionary<Occasion, [Duty]>()
    for duty in roster.duties.sorted() where isTurn(duty.need) {
      occasions[occasion(of: duty), default: []].append(duty)
    }
    guard !occasions.isEmpty else { return [] }
    var table = self.table([
      ScreenWords.day, ScreenWords.time, ColumnWords.need, ColumnWords.place,
      ScreenWords.households,
    ])
    for (occasion, duties) in occasions {
      add(
        duties.map(\.assignee.id), missing[occasion],
        after: [
          dayName(occasion.span.lowerBound), hours(occasion.span), names.needName(occasion.need),
          names.placeName(occasion.need, unit: occasion.unit),
        ], to: &table)
    }
    return table.lines(width: width)
  }

  /// What is missing, the most pressing first, each with its reason.
  func unfilledLines(_ roster: Roster) -> [String] {
    guard !roster.unfilled.isEmpty else { return paragraph(ScreenWords.everythingFilled) }
    let lines = UnfilledTable.lines(of: document.plan) ?? []
    let ordered = lines.enumerated().sorted {
      (priority($0.element), $0.element.isBelowMinimum ? 0 : 1, $0.offset)
        < (priority($1.element), $1.element.isBelowMinimum ? 0 : 1, $1.offset)
    }
    let shown = ordered.prefix(PlanScreen.unfilledShown).flatMap { _, line -> [String] in
      let place = line.unit.map { " " + names.text(LabelWords.unit($0)) } ?? ""
      let head = [
        when(line), names.needName(line.need) + place, count(line),
        names.text(ScreenWords.bracketed(LabelWords.priority(priority(line)))),
      ]
      return Paragraph.lines(head.joined(separator: "  "), width: width)
        + paragraph(line.reason, indent: "    ")
    }
    let rest = ordered.count - PlanScreen.unfilledShown
    return shown
      + (rest > 0 ? paragraph(ScreenWords.more(rest, file: UnfilledTable.fileName)) : [])
  }

  /// How much of what is missing is shown; `unfilled.csv` has all of it.
  private static let unfilledShown = 20

  /// The hours of a shift or turn; of a task, which could have been at many, from day to day.
  private func when(_ line: UnfilledNeed) -> String {
    let first = dayName(line.span.lowerBound)
    let last = dayName(line.span.upperBound - 1)
    guard case .task = names.need(line.need)?.work, first != last else {
      return "\(first) \(hours(line.span))"
    }
    return "\(first) – \(last)"
  }

  private func count(_ line: UnfilledNeed) -> String {
    names.text(
      line.isBelowMinimum ? ScreenWords.missing(line.missing) : ScreenWords.welcome(line.missing))
  }

  private func priority(_ line: UnfilledNeed) -> Priority {
    names.need(line.need)?.priority ?? .low
  }

  /// One row, or several where the people need more than one line; who is missing stands last.
  private func add(
    _ people: [String], _ missing: String?, after cells: [String], to table: inout TextTable
  ) {
    // Half the line for people keeps the columns before them from being cut.
    let room = width / 2
    var rows = [String]()
    func append(_ text: String, separator: String) {
      if let last = rows.last, DisplayWidth.of(last + separator + text) <= room {
        rows[rows.count - 1] = last + separator + text
      } else {
        rows.append(text)
      }
    }
    for person in people { append(person, separator: names.text(ScreenWords.separator)) }
    if let missing { append(missing, separator: " ") }
    for (index, row) in rows.enumerated() {
      table.add((index == 0 ? cells : cells.map { _ in "" }) + [row])
    }
  }

  /// `李** v-07`, with the role where the need has several.
  private func person(_ duty: Duty) -> String {
    let name = "\(Masking.name(names.person(duty.assignee))) \(duty.assignee.id)"
    guard case .shift(let shift) = names.need(duty.need)?.work, shift.roles.count > 1 else {
      return name
    }
    return names.text(ScreenWords.role(name, names.roleName(duty.role, of: duty.need)))
  }

  private func missingByOccasion(_ roster: Roster) -> OrderedDictionary<Occasion, String> {
    var missing = OrderedDictionary<Occasion, String>()
    for line in roster.unfilled {
      let occasion = Occasion(need: line.need, span: line.span, unit: line.unit)
      let words = Bilingual(zh: count(line), en: count(line))
      missing[occasion] = names.text(ScreenWords.bracketed(words))
    }
    return missing
  }

  private func occasion(of duty: Duty) -> Occasion {
    Occasion(need: duty.need, span: duty.span, unit: duty.unit)
  }

  private func isBefore(_ left: Occasion, _ right: Occasion) -> Bool {
    (left.span.lowerBound, left.span.upperBound, left.need, left.unit ?? "")
      < (right.span.lowerBound, right.span.upperBound, right.need, right.unit ?? "")
  }

  private func isTurn(_ need: Need.ID) -> Bool {
    if case .turns = names.need(need)?.work { true } else { false }
  }

  private func isShift(_ need: Need.ID) -> Bool {
    if case .shift = names.need(need)?.work { true } else { false }
  }
}
