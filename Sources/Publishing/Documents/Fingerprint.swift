internal import Crypto
internal import Foundation

/// The SHA-256 of bytes, as everybody writes it.
enum Fingerprint {
  private static let digits = Array("0123456789abcdef")

  /// 64 hexadecimal digits, in lower case.
  static func sha256(of bytes: some Sequence<UInt8>) -> String {
    String(SHA256.hash(data: Data(bytes)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
