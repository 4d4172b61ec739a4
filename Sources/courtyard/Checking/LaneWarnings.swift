internal import Foundation
internal import Parking
internal import Plans
internal import ScenarioReading
internal import Scenarios

/// A warning for each bay that would narrow a fire lane, in the words and the shape of a diagnostic.
/// Bays that the committee itself marked as lying in a lane are no news.
struct LaneWarnings {
  /// The rule's name; `docs/diagnostics.md` has a section for it.
  static let rule = "narrows-fire-lane"

  private let result: ReadResult
  private let language: Language

  /// The warnings, by id of the bay.
  let problems: [Problem]

  init(_ result: ReadResult, in language: Language) {
    (self.result, self.language) = (result, language)
    guard let scenario = result.scenario, let lot = scenario.parking else {
      problems = []
      return
    }
    problems = FireLanes(lot, in: scenario.week).blocked.compactMap { blocked in
      guard let left = blocked.metresLeft else { return nil }
      let place = result.spaces[blocked.space]
      let name = lot.lanes.first { $0.id == blocked.lane }?.name
      return Problem(
        file: place?.file ?? "", line: place?.line ?? 1, column: place?.column ?? 1,
        severity: Diagnostic.Severity.warning.rawValue, rule: Self.rule,
        message: Self.message(blocked.space, lane: name, left: left)[language],
        advice: Self.advice(left: left)[language])
    }
  }

  /// The warnings as text, one below the other.
  var lines: [String] {
    let colon = language == .chinese ? "：" : ": "
    return problems.map { problem in
      "\(problem.file):\(problem.line):\(problem.column): "
        + "\(Diagnostic.Severity.warning.word[language])\(colon)[\(problem.rule)] "
        + "\(problem.message)\n  \(problem.advice ?? "")"
    }
  }

  private static func message(
    _ space: ParkingSpace.ID, lane: String?, left: Double
  ) -> Bilingual {
    let metres = String(format: "%.2f", left)
    return Bilingual(
      zh: "车位 \(space) 停了车，消防通道\(lane.map { "“\($0)”" } ?? "")只剩 \(metres) 米，不足 4 米；这个车位不分配",
      en:
        "a car in space \(space) leaves \(metres) m of \(lane.map { "fire lane \"\($0)\"" } ?? "the fire lane")"
        + " clear, less than 4 m; the space is not given")
  }

  private static func advice(left: Double) -> Bilingual {
    let metres = String(format: "%.2f", FireLane.leastWidth - left)
    return Bilingual(
      zh: "请把车位移开、缩短或转向，让出至少 \(metres) 米；不再用的车位标 fire-lane: yes 或删去",
      en:
        "Move, shorten or turn it so that \(metres) m more stay clear; give up a space with fire-lane: yes"
    )
  }
}
