import Foundation

/// Who works what in one week: a file `sol-week*.txt`.
public struct INRC2Solution: Hashable, Sendable {
  /// What a nurse does on a day.
  public struct Shift: Hashable, Sendable {
    /// The type of shift, by index.
    public var type: Int
    /// The skill, by index.
    public var skill: Int
  }

  /// For each nurse the seven days; nil for a day off.
  public var days: [[Shift?]]
  /// Assignments of somebody who has another one that day; a solution must not have any.
  public var doubles = 0

  /// Creates a week.
  public init(days: [[Shift?]]) { self.days = days }

  /// Reads a solution file.
  ///
  /// - Throws: ``BenchmarkFileError`` where the file is not as it should be.
  public init(file: String, scenario: INRC2Scenario) throws(BenchmarkFileError) {
    var text = try BenchmarkText(file: file)
    let count = try text.skip(past: "ASSIGNMENTS")
    days = scenario.nurses.map { _ in Array(repeating: nil, count: 7) }
    let nurses = scenario.nurses.map(\.name)
    let shifts = scenario.shifts.map(\.name)
    // What stands after the assignments is the solver's own.
    for _ in 0..<(try text.number(count.words.last, in: count)) {
      let line = try text.next("an assignment")
      let words = line.words
      guard words.count == 4 else { throw text.error("an assignment has four parts", in: line) }
      let nurse = try text.index(of: words[0], in: nurses, "nurse", line)
      let day = try text.index(of: words[1], in: INRC2Week.days, "day", line)
      if days[nurse][day] != nil { doubles += 1 }
      days[nurse][day] = Shift(
        type: try text.index(of: words[2], in: shifts, "shift type", line),
        skill: try text.index(of: words[3], in: scenario.skills, "skill", line))
    }
  }

  /// The week in the competition's format.
  ///
  /// - Parameters:
  ///   - week: the week's position, from zero.
  ///   - scenario: what the indices mean.
  /// - Returns: the file's text.
  public func text(week: Int, scenario: INRC2Scenario) -> String {
    var lines: [String] = []
    for (nurse, days) in days.enumerated() {
      for (day, shift) in days.enumerated() {
        guard let shift else { continue }
        lines.append(
          [
            scenario.nurses[nurse].name, INRC2Week.days[day], scenario.shifts[shift.type].name,
            scenario.skills[shift.skill],
          ].joined(separator: " "))
      }
    }
    return
      (["SOLUTION", "\(week) \(scenario.name)", "", "ASSIGNMENTS = \(lines.count)"] + lines)
      .joined(separator: "\n") + "\n"
  }
}
