import Plans
import Scenarios

/// Who is missing where, counted again: section 1.5 of `docs/model.md`.
struct UnfilledList {
  /// A line without its reason, which no count can give.
  struct Line: Hashable, Comparable {
    var occurrence: Occurrence
    var missing: Int
    var isBelowMinimum: Bool

    static func < (left: Line, right: Line) -> Bool { left.occurrence < right.occurrence }
  }

  let roster: PlacedRoster
  let courtyard: Courtyard

  /// The lines there should be, in order.
  func lines() -> [Line] {
    courtyard.scenario.needs.flatMap(lines).sorted()
  }

  func findings(in stated: [UnfilledNeed]) -> [Finding] {
    let stated = stated.map { line in
      Line(
        occurrence: Occurrence(need: line.need, span: line.span, unit: line.unit),
        missing: line.missing, isBelowMinimum: line.isBelowMinimum)
    }
    let counted = lines()
    guard stated != counted else { return [] }
    let wrong =
      difference(counted, without: stated).map { finding($0, isStated: false) }
      + difference(stated, without: counted).map { finding($0, isStated: true) }
    guard wrong.isEmpty else { return wrong }
    return [Finding(.unfilledOrder, zh: "未安排到人的各行顺序不对。", en: "the unfilled lines are out of order")]
  }

  private func lines(of need: Need) -> [Line] {
    if case .task(let task) = need.work {
      let windows = courtyard.windows(of: need)
      guard let start = windows.map(\.lowerBound).min(), let end = windows.map(\.upperBound).max()
      else { return [] }
      let missing = roster.missing(at: task, of: need, in: courtyard)
      return [line(Occurrence(need: need.id, span: start..<end, unit: nil), missing)]
        .compactMap(\.self)
    }
    return courtyard.occurrences(of: need).compactMap { occurrence in
      line(occurrence, roster.missing(at: occurrence, of: need, in: courtyard))
    }
  }

  private func line(_ occurrence: Occurrence, _ missing: Missing) -> Line? {
    if missing.fromMinimum > 0 {
      return Line(occurrence: occurrence, missing: missing.fromMinimum, isBelowMinimum: true)
    }
    guard missing.fromWanted > 0 else { return nil }
    return Line(occurrence: occurrence, missing: missing.fromWanted, isBelowMinimum: false)
  }

  /// The lines that are not among the others, each of which answers for one.
  private func difference(_ lines: [Line], without others: [Line]) -> [Line] {
    var left = Dictionary(grouping: others, by: \.self).mapValues(\.count)
    return lines.filter { line in
      guard let count = left[line], count > 0 else { return true }
      left[line] = count - 1
      return false
    }
  }

  private func finding(_ line: Line, isStated: Bool) -> Finding {
    let time = mentionOfTime(line.occurrence.span)
    let kind =
      line.isBelowMinimum
      ? Bilingual(zh: "低于最少人数", en: "below the minimum")
      : Bilingual(zh: "未达希望人数", en: "of those wanted")
    let place = line.occurrence.unit.map { " \($0)" } ?? ""
    return Finding(
      .unfilledLines,
      zh: "\(line.occurrence.need)\(place)，\(time[.chinese])，缺\(line.missing)人（\(kind[.chinese])）："
        + (isStated ? "写了这一行，但重算没有。" : "重算应有这一行，但没有写。"),
      en: "\(line.occurrence.need)\(place), \(time[.english]), \(line.missing) missing "
        + "(\(kind[.english])): "
        + (isStated
          ? "is listed, but was not found when counted again"
          : "was found when counted again, but is not listed"))
  }
}
