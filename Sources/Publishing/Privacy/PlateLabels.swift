internal import Scenarios

/// How number plates are posted, each unlike all others.
struct PlateLabels {
  /// By the plate as it is in the scenario.
  private(set) var labels: [String: String] = [:]

  init(_ scenario: Scenario, _ policy: PrivacyPolicy.Plates, language: Language) {
    let vehicles = (scenario.parking?.vehicles ?? []).sorted {
      NaturalOrder.isBefore("\($0.household) \($0.id)", "\($1.household) \($1.id)")
    }
    let plates = vehicles.map(\.plate) + scenario.volunteers.compactMap(\.plate)
    guard policy == .masked else {
      for plate in plates { labels[plate] = OneLine.text(plate) }
      return
    }
    var counts = [String: Int]()
    for plate in plates { counts[Masking.plate(plate), default: 0] += 1 }
    var seen = [String: Int]()
    for plate in plates where labels[plate] == nil {
      let mask = Masking.plate(plate)
      seen[mask, default: 0] += 1
      labels[plate] =
        counts[mask] == 1 ? mask : PrivacyWords.numbered(mask, seen[mask] ?? 1)[language]
    }
  }
}
