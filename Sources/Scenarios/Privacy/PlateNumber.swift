/// A number plate of mainland China taken apart, so that a part of it can be shown.
public struct PlateNumber: Hashable, Sendable {
  /// Province and office: `鲁B`.
  public let region: String
  /// The five or six characters after it.
  public let number: String

  /// Takes a plate apart, with or without its dot and spaces; nil where it is none.
  public init?(_ text: String) {
    let characters = text.uppercased().filter { !$0.isWhitespace && !"·•・.-".contains($0) }
    let region = Array(characters.prefix(2))
    let number = characters.dropFirst(2)
    guard region.count == 2, Self.provinces.contains(region[0]), Self.isLetter(region[1]),
      Self.lengths.contains(number.count)
    else { return nil }
    // The last character may be one of Chinese: 学 of a driving school, 港 of Hong Kong.
    guard number.dropLast().allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }),
      let last = number.last,
      Self.isLetter(last) || Self.isDigit(last) || Self.lastCharacters.contains(last)
    else { return nil }
    self.region = String(region)
    self.number = String(number)
  }

  /// Whether a character is the short name of a province, with which plates begin.
  public static func isProvince(_ character: Character) -> Bool { provinces.contains(character) }

  private static let provinces = Set("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")
  private static let lastCharacters = Set("学警挂港澳领试超使")
  private static let lengths = 5...6

  private static func isLetter(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
