internal import Foundation
internal import Scenarios
internal import Simulation

/// What a measure is counted in, and so how its figures are written.
enum MeasureUnit: Hashable {
  case share, index, hours, requests, duties, turns, rounds, metres

  init(_ measure: Measure) {
    self =
      switch measure {
      case .coverageEssential, .coverageImportant, .coverageNormal, .coverageLow, .wishesMet,
        .parkingShare, .watchersOccupancy:
        .share
      case .giniOfLoad: .index
      case .repairHours, .largestLoad, .smallestLoad: .hours
      case .repairsDone, .openRequests, .droppedRequests: .requests
      case .spreadOfEquals, .changes: .duties
      case .turnsOutOfOrder: .turns
      case .roundsWaited: .rounds
      case .worstWalk: .metres
      }
  }

  /// What stands behind a figure; nothing behind a share, whose sign belongs to the figure.
  var name: Bilingual {
    switch self {
    case .share, .index: Bilingual(zh: "", en: "")
    case .hours: Bilingual(zh: "小时", en: "hours")
    case .requests: Bilingual(zh: "件", en: "requests")
    case .duties: Bilingual(zh: "次", en: "duties")
    case .turns: Bilingual(zh: "次", en: "turns")
    case .rounds: Bilingual(zh: "轮", en: "rounds")
    case .metres: Bilingual(zh: "米", en: "m")
    }
  }

  /// A figure as people read it, without its unit: `97.3%`, `12.4`.
  func figure(_ value: Double) -> String {
    self == .share ? number(value) + "%" : number(value)
  }

  /// A figure and its unit: `97.3%`, `12.4 小时`.
  func amount(_ value: Double) -> Bilingual {
    Bilingual(
      zh: [figure(value), name.chinese].filter { !$0.isEmpty }.joined(separator: " "),
      en: [figure(value), name.english].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// How much more or less, without a sign: of shares in percentage points.
  func distance(_ value: Double) -> Bilingual {
    guard self == .share else { return amount(abs(value)) }
    return Bilingual(
      zh: "\(number(abs(value))) 个百分点", en: "\(number(abs(value))) percentage points")
  }

  /// The number alone, of a share in hundredths.
  func number(_ value: Double) -> String {
    Decimals.fixed(self == .share ? value * 100 : value, places: screenPlaces)
  }

  /// The decimals of figures for people.
  private var screenPlaces: Int {
    switch self {
    case .index: 3
    case .hours, .requests, .duties, .turns, .rounds: 2
    case .share, .metres: 1
    }
  }

  /// The decimals of figures in files: enough to work on with them.
  var filePlaces: Int {
    switch self {
    case .share, .index: 5
    default: 3
    }
  }
}

/// Numbers with a fixed count of decimals, the same on every machine.
enum Decimals {
  /// Never in the form of an exponent, and never a negative zero.
  static func fixed(_ value: Double, places: Int) -> String {
    let text = String(format: "%.\(places)f", value)
    return text.hasPrefix("-") && text.allSatisfy { "-0.".contains($0) }
      ? String(text.dropFirst()) : text
  }
}
