internal import Scenarios

/// How households are posted beside their stairwell, each unlike all others of it.
///
/// Of several with the same surname on one stairwell each has a number, counted from the lowest door
/// up: whoever lives there knows which is meant, and nobody else does.
struct HomeLabels {
  private(set) var labels: [Household.ID: String] = [:]

  init(_ scenario: Scenario, _ policy: PrivacyPolicy, language: Language) {
    struct Mask: Hashable {
      var unit: Unit.ID?
      var text: String
    }
    let households = scenario.households.sorted { NaturalOrder.isBefore($0.id, $1.id) }
    guard policy.doors != .full else {
      for household in households { labels[household.id] = household.id }
      return
    }
    let masks = households.map { household in
      Mask(unit: household.unit, text: Self.mask(household, policy.names)[language])
    }
    let counts = Dictionary(masks.map { ($0, 1) }, uniquingKeysWith: +)
    var seen = [Mask: Int]()
    for (household, mask) in zip(households, masks) {
      seen[mask, default: 0] += 1
      let isAlone = counts[mask] == 1 && !mask.text.isEmpty
      labels[household.id] =
        isAlone ? mask.text : PrivacyWords.home(mask.text, seen[mask] ?? 1)[language]
    }
  }

  /// The household's name as it is posted; empty where nothing of it is.
  private static func mask(_ household: Household, _ policy: PrivacyPolicy.Names) -> Bilingual {
    guard policy != .id, let name = household.name else { return Bilingual(zh: "", en: "") }
    if policy == .full {
      let line = OneLine.text(name)
      return Bilingual(zh: line, en: line)
    }
    let stem = SecretTexts.stem(ofHousehold: name)
    // A surname alone is what would be left of a name anyway.
    let surname =
      PersonName(stem)?.surname ?? (stem.count == 1 ? PersonName(stem + stem)?.surname : nil)
    guard let surname else { return Bilingual(zh: "", en: "") }
    return PrivacyWords.family(surname, isChinese: PersonName(surname + surname)?.isChinese == true)
  }
}
