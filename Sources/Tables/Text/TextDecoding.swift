internal import Foundation

/// The ways a committee's files come written.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16 with a byte order mark: Excel's "Unicode Text".
  case utf16 = "UTF-16"
  /// GB18030, of which GBK and GB2312 are parts: what Excel on a Chinese Windows saves as CSV.
  case gb18030 = "GB18030"
}

/// A text and how it was written.
public struct DecodedText: Hashable, Sendable {
  /// The text, without a byte order mark.
  public let text: String
  /// How it was written.
  public let encoding: TextEncoding
}

extension DecodedText {
  /// Reads bytes as UTF-8, as UTF-16 where they begin with its byte order mark, and otherwise as
  /// GB18030.
  ///
  /// - Throws: `TextDecodingError` for an Excel workbook and for bytes that are valid in none.
  public init(_ bytes: [UInt8]) throws(TextDecodingError) {
    if TextDecodingError.isWorkbook(bytes) {
      throw TextDecodingError(.workbook, offset: 0, in: bytes)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = try DecodedText.utf16(bytes)
      return
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = bytes.starts(with: mark)
    let body = hasMark ? bytes.dropFirst(mark.count) : bytes[...]
    guard let faultInUTF8 = Utf8.firstFault(in: body) else {
      self.init(text: String(decoding: body, as: UTF8.self), encoding: .utf8)
      return
    }
    if hasMark { throw TextDecodingError(.invalidBytes, offset: faultInUTF8, in: bytes) }
    let faultInGB = GB18030.firstFault(in: body)
    if faultInGB == nil, let text = GB18030.text(of: body) {
      self.init(text: text, encoding: .gb18030)
      return
    }
    // The reading that got further is the one that was meant.
    throw TextDecodingError(
      .invalidBytes, offset: max(faultInUTF8, faultInGB ?? 0), in: bytes)
  }

  private static func utf16(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
    let isLittleEndian = bytes[0] == 0xFF
    guard bytes.count.isMultiple(of: 2) else {
      throw TextDecodingError(.invalidBytes, offset: bytes.count - 1, in: bytes)
    }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index -> UInt16 in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    var text = String.UnicodeScalarView()
    var decoder = UTF16()
    var iterator = units.makeIterator()
    var unitsRead = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        text.append(scalar)
        unitsRead += scalar.value > 0xFFFF ? 2 : 1
      case .emptyInput: return DecodedText(text: String(text), encoding: .utf16)
      case .error:
        throw TextDecodingError(.invalidBytes, offset: 2 + 2 * unitsRead, in: bytes)
      }
    }
  }
}

/// UTF-8, checked byte by byte so that a fault has a position.
private enum Utf8 {
  static func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let lead = bytes[index]
      let length: Int
      let second: ClosedRange<UInt8>
      switch lead {
      case 0x00...0x7F:
        index += 1
        continue
      case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)  // No surrogates.
      case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
      default: return index
      }
      guard index + length <= bytes.endIndex, second.contains(bytes[index + 1]),
        bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return index }
      index += length
    }
    return nil
  }
}

/// GB18030: Foundation converts it, but says neither where a fault is nor always that there is one.
private enum GB18030 {
  /// `kCFStringEncodingGB_18030_2000` as a Foundation encoding.
  static let encoding = String.Encoding(rawValue: 0x8000_0632)

  static func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] > 0x7F else {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.endIndex else { return index }
      switch bytes[index + 1] {
      case 0x40...0x7E, 0x80...0xFE: index += 2
      case 0x30...0x39:
        guard index + 3 < bytes.endIndex, (0x81...0xFE).contains(bytes[index + 2]),
          (0x30...0x39).contains(bytes[index + 3])
        else { return index }
        index += 4
      default: return index
      }
    }
    return nil
  }

  static func text(of bytes: ArraySlice<UInt8>) -> String? {
    String(data: Data(bytes), encoding: encoding)
  }
}
