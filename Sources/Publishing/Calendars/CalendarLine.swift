/// A content line of RFC 5545: a name, parameters and a value.
struct CalendarLine: Hashable {
  private let text: String

  /// A line whose value needs no escaping: a date, a number, a word of the standard.
  init(_ name: String, _ value: String, parameters: [(name: String, value: String)] = []) {
    let parameters = parameters.map { ";\($0.name)=\(Self.parameter($0.value))" }.joined()
    text = "\(name)\(parameters):\(value)"
  }

  /// A line whose value is a text that somebody wrote.
  init(_ name: String, text value: String) {
    self.init(name, Self.escaped(value))
  }

  /// The line as it is written: folded, with its line end.
  var bytes: [UInt8] { Self.folded(text) }

  /// A line is at most so many octets long, without its line end (RFC 5545, 3.1).
  private static let longest = 75

  /// Breaks a line where it is too long, never within a character: what comes after a break begins
  /// with a blank, which belongs to the line's length and not to its value.
  private static func folded(_ text: String) -> [UInt8] {
    var bytes = [UInt8]()
    var length = 0
    for scalar in text.unicodeScalars {
      let character = Array(String(scalar).utf8)
      if length + character.count > longest {
        bytes += Array("\r\n ".utf8)
        length = 1
      }
      bytes += character
      length += character.count
    }
    return bytes + Array("\r\n".utf8)
  }

  /// A text value (RFC 5545, 3.3.11): line ends are written as `\n`, other control characters are
  /// left out.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\r": escaped += ["\\", "n"]
      case "\n": if previous != "\r" { escaped += ["\\", "n"] }
      case "\t": escaped.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}": break
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return String(escaped)
  }

  /// A parameter's value in quotes, which cannot hold a quote or a control character.
  private static func parameter(_ value: String) -> String {
    let isPlain = value.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
          || "/-_+".unicodeScalars.contains($0))
    }
    if isPlain, !value.isEmpty { return value }
    var quoted = String.UnicodeScalarView()
    for scalar in value.unicodeScalars where scalar != "\"" {
      quoted.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return "\"\(String(quoted))\""
  }
}

extension String.UnicodeScalarView {
  fileprivate static func += (left: inout Self, right: [Unicode.Scalar]) {
    left.append(contentsOf: right)
  }
}
