internal import ArgumentParser

/// The digits that were drawn at a meeting, and the number they are.
struct DrawnDigits: Hashable, Sendable {
  /// As they were drawn.
  let text: String
  /// What they say: leading zeros do not count.
  let number: UInt64

  /// Whether the digits begin with zeros that do not count.
  var hasLeadingZeros: Bool { text != "\(number)" }

  /// Reads digits, and nothing but digits: a sign or a letter was not drawn from a bowl of balls.
  init(_ text: String) throws {
    guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }),
      let number = UInt64(text)
    else { throw ValidationError(Messages.notDigits(text)) }
    (self.text, self.number) = (text, number)
  }
}
