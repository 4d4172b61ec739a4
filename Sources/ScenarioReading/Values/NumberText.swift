internal import Scenarios

/// Numbers, as a spreadsheet writes them, and yes or no.
enum NumberText {
  /// No number in a courtyard has more digits; more would not be exact.
  private static let mostDigits = 12

  static func decimal(_ text: String) throws(ValueFault) -> Double {
    if let whole = plainWhole(text) { return whole }
    let text = Normalised.text(text)
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let isNumber =
      text.count - digits.count <= 1 && !digits.isEmpty && digits.first != "." && digits.last != "."
      && digits.allSatisfy { ("0"..."9").contains($0) || $0 == "." }
      && digits.count { $0 == "." } <= 1 && digits.count <= mostDigits
    guard isNumber, let value = Double(text) else {
      throw ValueFault(.badNumber, Bilingual(zh: "不是数字", en: "is not a number"))
    }
    return value
  }

  /// The number of a text of digits alone, as most cells of a wide table are; nil for any other.
  private static func plainWhole(_ text: String) -> Double? {
    guard (1...mostDigits).contains(text.utf8.count) else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return Double(value)
  }

  /// A whole number; `6.0` is one.
  static func integer(_ text: String) throws(ValueFault) -> Int {
    let value = try decimal(text)
    guard let whole = Int(exactly: value) else {
      throw ValueFault(.badNumber, Bilingual(zh: "不是整数", en: "is not a whole number"))
    }
    return whole
  }

  /// Hours, as a number or a duration, in minutes.
  static func hours(_ text: String) throws(ValueFault) -> Minutes {
    let normalised = Normalised.text(text)
    if let last = normalised.last, last.isLetter { return try DurationText.minutes(text) }
    let minutes = try decimal(text) * 60
    return Int(minutes.rounded())
  }

  static func yesNo(_ text: String) throws(ValueFault) -> Bool {
    switch Normalised.text(text).lowercased() {
    case "yes", "y", "true", "on", "1", "是", "有", "对", "√", "✓", "✔": return true
    case "no", "n", "false", "off", "0", "否", "无", "没有", "不", "×", "✗": return false
    default:
      throw ValueFault(
        .badYesNo, Bilingual(zh: "既不是“是”也不是“否”", en: "is neither yes nor no"))
    }
  }
}
