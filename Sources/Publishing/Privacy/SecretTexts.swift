internal import Scenarios

/// The names, doors and plates of a scenario, to be found in what somebody wrote: a need called
/// `给 2-501 换灯泡` or `看望李秀英`.
struct SecretTexts {
  private let people: [(secret: String, shown: String)]
  /// Which of the people may stand in a text, by the first two characters of their names: a street has
  /// thousands of names, and hardly any of them in one text.
  private let beginnings: [String: [Int]]
  private let doors: [Household.ID: String]
  private let plates: Bool

  init(_ scenario: Scenario, _ policy: PrivacyPolicy, language: Language) {
    var people = [String: String]()
    if policy.names != .full {
      let names =
        scenario.volunteers.map(\.name)
        + scenario.households.compactMap { $0.name.map(Self.stem) }
      for name in names {
        if let parts = PersonName(name) { people[parts.full] = Masking.name(name) }
      }
    }
    // The longest first, so that a name within another is not found before it.
    self.people = people.map { (secret: $0.key, shown: $0.value) }
      .sorted { ($1.secret.count, $0.secret) < ($0.secret.count, $1.secret) }
    beginnings = Dictionary(
      grouping: self.people.indices,
      by: { [people = self.people] in
        String(people[$0].secret.prefix(Self.beginning))
      })
    var doors = [Household.ID: String]()
    if policy.doors != .full {
      for household in scenario.households {
        let unit = policy.doors == .unit ? household.unit : nil
        doors[household.id] = unit.map { LabelWords.unit($0)[language] } ?? Masking.nobody
      }
    }
    self.doors = doors
    plates = policy.plates != .full
  }

  /// A household's name without the 家 after it: `孙德贵家` is the home of 孙德贵.
  static func stem(ofHousehold name: String) -> String {
    let line = OneLine.text(name)
    return line.count > 1 && line.hasSuffix("家") ? String(line.dropLast()) : line
  }

  /// A text with every secret in it masked.
  func masked(_ text: String) -> String {
    var text = OneLine.text(text)
    for index in candidates(in: text) {
      let (secret, shown) = people[index]
      guard text.contains(secret) else { continue }
      text = text.split(separator: secret, omittingEmptySubsequences: false)
        .joined(separator: shown)
    }
    return words(of: text).map(masked(word:)).joined()
  }

  /// Everybody whose name begins with two characters of a text, or is a single one of them, in order. Masking
  /// only puts stars in, so nobody else's name comes about by it.
  private func candidates(in text: String) -> [Int] {
    var found = Set<Int>()
    var before: Character?
    for character in text {
      found.formUnion(beginnings[String(character)] ?? [])
      if let before { found.formUnion(beginnings[String([before, character])] ?? []) }
      before = character
    }
    return found.sorted()
  }

  private static let beginning = 2

  private func masked(word: String) -> String {
    if let shown = doors[word] { return shown }
    if plates, PlateNumber(word) != nil { return Masking.plate(word) }
    return word
  }

  /// A text in runs of what doors and plates are made of, and what is between them.
  private func words(of text: String) -> [String] {
    var words = [String]()
    var isWord = false
    for character in text {
      let belongs = Self.isPartOfDoor(character)
      // A province begins a plate and ends whatever stood before it.
      let begins = !belongs && PlateNumber.isProvince(character)
      if words.isEmpty || begins || belongs != isWord {
        words.append(String(character))
      } else {
        words[words.count - 1].append(character)
      }
      isWord = belongs || begins
    }
    return words
  }

  private static func isPartOfDoor(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "-·•".contains(character)
  }
}
