import Crypto

/// The SHA-256 of a text's UTF-8, in hexadecimal: a draw that anyone can repeat by hand.
func ticket(_ text: String) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var hexadecimal: [UInt8] = []
  for byte in SHA256.hash(data: Array(text.utf8)) {
    hexadecimal.append(digits[Int(byte >> 4)])
    hexadecimal.append(digits[Int(byte & 15)])
  }
  return String(decoding: hexadecimal, as: UTF8.self)
}
