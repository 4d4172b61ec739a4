internal import Scenarios

/// How volunteers are posted, each unlike all others.
struct PersonLabels {
  private(set) var labels: [Volunteer.ID: String] = [:]

  init(
    _ scenario: Scenario, _ policy: PrivacyPolicy.Names, codes: [Volunteer.ID: String],
    language: Language
  ) {
    let masks = scenario.volunteers.map { Self.mask($0, policy, codes) }
    let counts = Dictionary(masks.map { ($0, 1) }, uniquingKeysWith: +)
    for (volunteer, mask) in zip(scenario.volunteers, masks) {
      let isAlone = counts[mask] == 1 && mask != Masking.nobody
      labels[volunteer.id] = isAlone ? mask : "\(mask) \(codes[volunteer.id] ?? "")"
    }
  }

  private static func mask(
    _ volunteer: Volunteer, _ policy: PrivacyPolicy.Names, _ codes: [Volunteer.ID: String]
  ) -> String {
    switch policy {
    case .full: return OneLine.text(volunteer.name)
    case .id: return codes[volunteer.id] ?? Masking.nobody
    case .surname: return Masking.name(volunteer.name)
    case .surnameTitle:
      guard let title = volunteer.title, let name = PersonName(volunteer.name),
        !Volunteer.tellsMore(title, than: volunteer.name)
      else { return Masking.name(volunteer.name) }
      return name.isChinese ? name.surname + title : "\(name.surname)** \(title)"
    }
  }
}
