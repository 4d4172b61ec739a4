import Foundation
import Tables
import TestSupport
import Testing

@Suite("Text decoding")
struct TextDecodingTests {
  let chinese = "编号,姓名\r\nv-01,王建国\r\n"

  @Test("UTF-8 is read with and without a byte order mark")
  func utf8() throws {
    let plain = try DecodedText(Array(chinese.utf8))
    let marked = try DecodedText([0xEF, 0xBB, 0xBF] + Array(chinese.utf8))
    #expect(plain == marked)
    #expect(plain.text == chinese)
    #expect(plain.encoding == .utf8)
  }

  @Test("GB18030 is read as Excel on a Chinese Windows saves it, four-byte characters included")
  func gb18030() throws {
    // 编号 and 王 in GBK, then U+20000 in four bytes.
    let bytes: [UInt8] = [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xCD, 0xF5, 0x95, 0x32, 0x82, 0x36]
    let decoded = try DecodedText(bytes)
    #expect(decoded.text == "编号,王\u{20000}")
    #expect(decoded.encoding == .gb18030)
  }

  @Test("UTF-16 is read by its byte order mark, in both orders")
  func utf16() throws {
    let units = Array((chinese + "😀").utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try DecodedText(little).text == chinese + "😀")
    #expect(try DecodedText(big).text == chinese + "😀")
    #expect(try DecodedText(little).encoding == .utf16)
  }

  @Test("a lone surrogate in UTF-16 is a fault at its byte")
  func loneSurrogate() {
    let error = #expect(throws: TextDecodingError.self) {
      try DecodedText([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00])
    }
    #expect(error?.offset == 4)
  }

  @Test("bytes of no encoding are a fault with line and byte")
  func invalid() {
    let bytes = Array("id,name\nv-1,王".utf8) + [0xFF, 0x0A]
    let error = #expect(throws: TextDecodingError.self) { try DecodedText(bytes) }
    #expect(error?.reason == .invalidBytes)
    #expect(error?.line == 2)
    #expect(error?.column == 8)
  }

  @Test(
    "what UTF-8 forbids is not taken for UTF-8",
    arguments: [
      [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xE4, 0xBD],
    ] as [[UInt8]])
  func forbidden(bytes: [UInt8]) {
    if let decoded = try? DecodedText(bytes) { #expect(decoded.encoding == .gb18030) }
  }

  @Test("every scalar of Unicode survives UTF-8")
  func everyScalar() throws {
    let scalars = (UInt32(1)...0x10FFFF).compactMap(Unicode.Scalar.init)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.filter { $0.value != 0xFEFF })
    let text = "a" + String(view)
    #expect(try DecodedText(Array(text.utf8)).text.utf8.elementsEqual(text.utf8))
  }

  @Test("a workbook is called a workbook")
  func workbook() {
    let error = #expect(throws: TextDecodingError.self) {
      try DecodedText([0x50, 0x4B, 0x03, 0x04, 0x14])
    }
    #expect(error?.reason == .workbook)
  }

  @Test("random bytes are read or refused, never more")
  func randomBytes() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      do {
        _ = try DecodedText(bytes)
      } catch {
        #expect(error.offset <= bytes.count)
      }
    }
  }
}
