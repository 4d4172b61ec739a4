import Plans
import Scenarios

/// What each volunteer carries, counted again: section 1.6 of `docs/model.md`.
struct FairnessList {
  /// Files write minutes with fewer digits than a program has.
  private static let tolerance = 1e-3

  let roster: PlacedRoster
  let courtyard: Courtyard

  /// One line a volunteer, by id.
  func lines() -> [FairnessLine] {
    let volunteers = courtyard.scenario.volunteers.sorted { $0.id < $1.id }
    let loads = volunteers.map { Load($0, in: roster, of: courtyard) }
    let all = Double(loads.reduce(0) { $0 + $1.total })
    let shares = volunteers.reduce(0) { $0 + $1.share }
    let wishes = Wishes(roster: roster, courtyard: courtyard)
    return loads.map { load in
      FairnessLine(
        volunteer: load.volunteer.id, duties: load.duties, minutes: load.minutes,
        carriedOver: load.carriedOver, fairShare: all * load.volunteer.share / shares,
        wishesMet: wishes.met(of: load.volunteer), wishes: load.volunteer.wishes.count)
    }
  }

  func findings(in stated: [FairnessLine]) -> [Finding] {
    let counted = lines()
    guard stated.map(\.volunteer) == counted.map(\.volunteer) else {
      return [
        Finding(
          .fairnessLines, zh: "公平表应按编号列出每位志愿者各一行。",
          en: "the fairness table does not have one line a volunteer, by id")
      ]
    }
    return zip(stated, counted).filter { !agree($0, $1) }.map { line, right in
      Finding(
        .fairnessFigure,
        zh: "公平表中 \(line.volunteer) 一行与重算不符：应为\(right.duties)次、本周\(hours(right.minutes))小时、"
          + "结转\(hours(right.carriedOver))小时、公平份额\(figure(right.fairShare / 60))小时、"
          + "愿望\(right.wishesMet)/\(right.wishes)。",
        en: "the fairness line of \(line.volunteer) differs from what was counted again: "
          + "\(right.duties) duties, \(hours(right.minutes)) h this week, "
          + "\(hours(right.carriedOver)) h carried over, a fair share of "
          + "\(figure(right.fairShare / 60)) h, \(right.wishesMet) of \(right.wishes) wishes")
    }
  }

  private func agree(_ stated: FairnessLine, _ counted: FairnessLine) -> Bool {
    var stated = stated
    guard abs(stated.fairShare - counted.fairShare) <= Self.tolerance else { return false }
    stated.fairShare = counted.fairShare
    return stated == counted
  }
}
