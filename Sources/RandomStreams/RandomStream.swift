/// Random numbers that depend on nothing but a name: the same name has the same numbers in every
/// variant, whatever else happens in it.
///
/// ``SplitMix64``, begun at the FNV-1a hash of the name.
public struct RandomStream: RandomNumberGenerator, Sendable {
  private var numbers: SplitMix64

  /// Begins a stream.
  ///
  /// - Parameters:
  ///   - seed: the seed of all streams.
  ///   - run: which of several runs with that seed.
  ///   - name: what the numbers are for.
  public init(seed: UInt64, run: Int, name: [String]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    for shift in stride(from: 0, to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: seed >> shift)) }
    for shift in stride(from: 0, to: 64, by: 8) {
      mix(UInt8(truncatingIfNeeded: UInt64(bitPattern: Int64(run)) >> shift))
    }
    for part in name {
      part.utf8.forEach(mix)
      // No byte of UTF-8, so that no two lists of names look alike.
      mix(0xFF)
    }
    numbers = SplitMix64(seed: hash)
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 { numbers.next() }

  /// A number from 0 up to, not including, 1.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// One of these, each as likely as the others; nil of none.
  public mutating func pick<Element>(_ elements: [Element]) -> Element? {
    guard !elements.isEmpty else { return nil }
    return elements[min(elements.count - 1, Int(unit() * Double(elements.count)))]
  }
}
