import Plans
import Scenarios

/// That everybody is told why they have or lack a space, in both languages.
struct ReasonedList {
  func findings(in stated: ParkingAllocation) -> [Finding] {
    let untold = (stated.served.map(\.reason) + stated.waiting.map(\.reason)).count { reason in
      Self.isBlank(reason[.chinese]) || Self.isBlank(reason[.english])
    }
    guard untold > 0 else { return [] }
    return [
      Finding(
        .reasonMissing, zh: "有\(untold)行没有写明中英文理由。",
        en: "\(untold) lines of those served or waiting lack a reason in one of the languages")
    ]
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
