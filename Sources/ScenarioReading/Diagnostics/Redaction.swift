internal import Scenarios

/// Hides what must not leave the committee's files: telephone and identity numbers, plates, and the
/// names, notes and numbers of private columns.
struct Redaction {
  /// What stands in place of what is hidden.
  static let mark = "***"
  /// More of a value than this is not shown.
  private static let longestQuote = 40
  /// A run of this many digits is a telephone number or worse.
  private static let unbrokenDigits = 7
  /// With spaces and dashes between them, this many: a mobile number has 11, a landline with its
  /// area code 10 or more, an identity number 15 or 18.
  private static let brokenDigits = 10
  /// The first characters of plates: the provinces.
  private static let provinces = Set("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars)

  private var privateValues: Set<String> = []

  /// Remembers a value of a private column, which is then hidden wherever it turns up.
  mutating func remember(_ value: String) {
    let value = Normalised.trimmed(value)
    if value.count > 1 { privateValues.insert(value) }
  }

  /// A value as messages quote it.
  func quote(_ value: String) -> Bilingual {
    let shown = shown(value)
    return Bilingual(zh: "“\(shown)”", en: "\"\(shown)\"")
  }

  /// A value without its private parts, on one line and not too long.
  func shown(_ value: String) -> String {
    let value = String(value.prefix(400))
    if privateValues.contains(Normalised.trimmed(value)) { return Self.mark }
    var text = value
    // Longest first, then by spelling, so that the outcome does not hang on the order of a set.
    let contained = privateValues.filter { $0.count > 2 && value.contains($0) }
      .sorted { ($1.count, $0) < ($0.count, $1) }
    for secret in contained {
      text = text.split(separator: secret, omittingEmptySubsequences: false)
        .joined(separator: Self.mark)
    }
    let masked = Self.withoutPlates(Self.withoutNumbers(text))
    let line = String(
      masked.map {
        $0.isNewline || $0.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } ? " " : $0
      })
    return line.count > Self.longestQuote ? line.prefix(Self.longestQuote) + "…" : line
  }

  /// Replaces every run of digits, full-width ones and those of other scripts included, that is as
  /// long as a telephone number.
  static func withoutNumbers(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        result.append(scalars[index])
        index += 1
        continue
      }
      var end = index + 1
      var last = end
      while end < scalars.count, isDigit(scalars[end]) || isBetweenDigits(scalars[end]) {
        if isDigit(scalars[end]) { last = end + 1 }
        end += 1
      }
      let run = scalars[index..<last]
      result.append(contentsOf: isPrivate(run) ? ArraySlice(mark.unicodeScalars) : run)
      index = last
    }
    return String(result)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static func isBetweenDigits(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .spaceSeparator, .openPunctuation, .closePunctuation, .format: true
    default: scalar == "." || scalar == "+" || scalar == "·" || scalar == "_"
    }
  }

  private static func isPrivate(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    let groups = run.split { !isDigit($0) }.map(\.count)
    if groups.contains(where: { $0 >= unbrokenDigits }) { return true }
    // A date is a group of four and two of at most two; days are no secret.
    var digits = 0
    var index = 0
    while index < groups.count {
      if index + 2 < groups.count, groups[index] == 4, groups[index + 1] <= 2,
        groups[index + 2] <= 2
      {
        index += 3
      } else {
        digits += groups[index]
        index += 1
      }
    }
    return digits >= brokenDigits
  }

  /// Keeps province and last character of every plate in `text`.
  static func withoutPlates(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      result.append(scalars[index])
      let isProvince = provinces.contains(scalars[index])
      index += 1
      guard isProvince else { continue }
      var end = index
      while end < scalars.count, isPlateCharacter(scalars[end]) { end += 1 }
      let tail = scalars[index..<end]
      guard tail.count >= 5, let last = tail.last else { continue }
      result.append(contentsOf: mark.unicodeScalars)
      result.append(last)
      index = end
    }
    return String(result)
  }

  private static func isPlateCharacter(_ scalar: Unicode.Scalar) -> Bool {
    let half = Normalised.halfWidth(scalar)
    return (half.isASCII && half.properties.isAlphabetic) || isDigit(scalar)
      || ["·", "•", "-", " ", "."].contains(half)
  }
}
