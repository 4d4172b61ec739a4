internal import Scenarios

/// What names a volunteer in public and tells nothing about them.
///
/// An id of one or two letters and up to four digits, `v-07`, tells nothing, unless it is a door or
/// digits of a plate. Any other id could be anything, pinyin of the name or a home; then a number
/// stands for it, which is new whenever the list changes.
struct PublicCodes {
  private(set) var codes: [Volunteer.ID: String] = [:]

  private static let mostLetters = 2
  private static let mostDigits = 4
  /// As many digits of a plate as may turn up by chance.
  private static let digitsByChance = 2

  init(_ scenario: Scenario) {
    let doors = Set(scenario.households.map(\.id))
    var plates = [Household.ID: [String]]()
    for vehicle in scenario.parking?.vehicles ?? [] {
      plates[vehicle.household, default: []].append(vehicle.plate)
    }
    let width = String(scenario.volunteers.count).count
    for (index, volunteer) in scenario.volunteers.enumerated() {
      let own =
        [volunteer.plate].compactMap(\.self)
        + (volunteer.household.flatMap { plates[$0] } ?? [])
      if Self.tellsNothing(volunteer.id, of: volunteer.household, plates: own),
        !doors.contains(volunteer.id)
      {
        codes[volunteer.id] = volunteer.id
      } else {
        let number = String(index + 1)
        // More letters than an id that is posted has, so that it is nobody else's.
        codes[volunteer.id] =
          "person-" + String(repeating: "0", count: width - number.count) + number
      }
    }
  }

  private static func tellsNothing(
    _ id: Volunteer.ID, of home: Household.ID?, plates: [String]
  ) -> Bool {
    guard id.allSatisfy(\.isASCII) else { return false }
    let letters = id.prefix { $0.isLetter }
    var digits = id.dropFirst(letters.count)
    if let first = digits.first, "-_".contains(first) { digits = digits.dropFirst() }
    guard (1...mostLetters).contains(letters.count), (1...mostDigits).contains(digits.count),
      digits.allSatisfy(\.isNumber)
    else { return false }
    let number = digits.drop { $0 == "0" }
    let door = home?.split { !$0.isNumber }.last.map { $0.drop { $0 == "0" } }
    guard number.isEmpty || door != number else { return false }
    return digits.count <= digitsByChance || !plates.contains { $0.contains(digits) }
  }
}
