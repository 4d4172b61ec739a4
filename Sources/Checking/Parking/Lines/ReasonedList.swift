import Plans
import Scenarios

/// The list of those with a space, and that everybody is told why: section 2.5 of `docs/model.md`.
struct ReasonedList {
  let allocation: PlacedAllocation

  func findings(in stated: ParkingAllocation) -> [Finding] {
    let right = allocation.served.map { allocation.lot.vehicles[$0.vehicle].id }.sorted()
    var findings: [Finding] = []
    if stated.served.map(\.vehicle) != right {
      findings.append(
        Finding(
          .servedLines, zh: "分到车位的名单应按车辆编号列出这\(right.count)辆车，每辆一行。",
          en: "the list of those served is not the \(right.count) vehicles with a space, by id, "
            + "one line each"))
    }
    let untold = (stated.served.map(\.reason) + stated.waiting.map(\.reason)).count { reason in
      Self.isBlank(reason[.chinese]) || Self.isBlank(reason[.english])
    }
    if untold > 0 {
      findings.append(
        Finding(
          .reasonMissing, zh: "有\(untold)行没有写明中英文理由。",
          en: "\(untold) lines of those served or waiting lack a reason in one of the languages"))
    }
    return findings
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
