internal import Plans
internal import Scenarios

extension BoardPage {
  /// Where people are missing, the most pressing first, and whom to tell.
  var wanted: PageValue {
    let lines = plan.roster?.unfilled ?? []
    let ordered = lines.enumerated().sorted {
      (priority($0.element), $0.element.isBelowMinimum ? 0 : 1, $0.offset)
        < (priority($1.element), $1.element.isBelowMinimum ? 0 : 1, $1.offset)
    }.map(\.element)
    return .record([
      "heading": value(lines.isEmpty ? BoardWords.allFilled : BoardWords.helpWanted),
      "text": lines.isEmpty ? .flag(false) : value(BoardWords.helpText),
      "lines": lines.isEmpty ? .flag(false) : .list(ordered.map(wantedLine)),
      "ask": context.scenario.privacy.contact == nil
        ? value(BoardWords.askCommittee) : .flag(false),
      "words": .record([
        "what": value(BoardWords.what), "when": value(BoardWords.when),
        "where": value(BoardWords.whereWord), "missing": value(BoardWords.missing),
        "reason": value(BoardWords.reason),
      ]),
      "reasons": .flag(context.isForCommittee),
    ])
  }

  private func wantedLine(_ line: UnfilledNeed) -> PageValue {
    .record([
      "what": .text(names.needName(line.need)), "when": .text(when(line)),
      "where": PageValue(names.placeName(line.need, unit: line.unit)),
      "missing": value(
        line.isBelowMinimum ? ScreenWords.missing(line.missing) : ScreenWords.welcome(line.missing)),
      "urgent": line.isBelowMinimum && priority(line) <= .important
        ? value(LabelWords.priority(priority(line))) : .flag(false),
      "short": .flag(line.isBelowMinimum),
      "reason": context.isForCommittee ? value(line.reason) : .flag(false),
    ])
  }

  /// The hours of a shift or turn; of a task, which could have been at many, from day to day.
  private func when(_ line: UnfilledNeed) -> String {
    let first = context.dayName(line.span.lowerBound)
    let last = context.dayName(line.span.upperBound - 1)
    guard case .task = need(line.need)?.work, first != last else {
      return "\(first) \(context.hours(line.span))"
    }
    return text(BoardWords.tasksOpen(first, last))
  }

  private func priority(_ line: UnfilledNeed) -> Priority { need(line.need)?.priority ?? .low }

  func need(_ id: Need.ID) -> Need? { names.need(id) }
}
