internal import Scenarios

/// Numbers as text, the same on every machine: no locale has a say.
enum Figures {
  /// Minutes as hours with at most two decimals: 90 is `1.5`.
  static func hours(_ minutes: Minutes) -> String {
    decimal(Double(minutes) / 60)
  }

  /// Minutes as hours, of a figure that need not be whole.
  static func hours(_ minutes: Double) -> String {
    decimal(minutes / 60)
  }

  /// A number with at most two decimals, halves away from zero, and no zeros at the end.
  static func decimal(_ value: Double) -> String {
    // Beyond this the hundredths of a Double mean nothing, and Int would overflow.
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(sign)\(whole).\(digits)"
  }

  /// Minutes after midnight as a time of day: `07:30`, and `24:00` for the end of a day.
  static func time(_ minutes: Minutes) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// The minutes after midnight of a time of day from `00:00` to `24:00`; nil where it is none.
  static func minutes(time text: String) -> Minutes? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60
    else { return nil }
    let total = hour * 60 + minute
    return total <= minutesPerDay ? total : nil
  }

  /// The minutes of a number of hours; nil where it is none.
  static func minutes(hours text: String) -> Minutes? {
    guard let hours = number(text), abs(hours) < 1e9 else { return nil }
    return Int((hours * 60).rounded())
  }

  /// A plain decimal number; nil for anything else that Swift would read as one, `0x1p3` or `nan`.
  static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.allSatisfy({ isDigit($0) || $0 == "-" || $0 == "." }) else {
      return nil
    }
    return Double(text)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
