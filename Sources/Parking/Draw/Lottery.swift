import Crypto
import Foundation

/// A draw that anyone can recompute from a seed and a list of ids: see `docs/lottery.md`.
///
/// Everyone's ticket is the SHA-256 of `<seed> <id>`; the tickets in ascending order give the ranks.
/// Who does not know the seed beforehand cannot choose an id that helps, and the order of the list
/// does not matter.
public struct Lottery: Hashable, Sendable {
  /// The number drawn in public.
  public let seed: UInt64

  /// Creates the draw of a seed.
  public init(seed: UInt64) {
    self.seed = seed
  }

  /// The ticket of an id: 64 hexadecimal digits in lower case.
  public func ticket(of id: String) -> String {
    let digits = Array("0123456789abcdef")
    return SHA256.hash(data: Data("\(seed) \(id)".utf8)).reduce(into: "") { text, byte in
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }

  /// The ranks of ids, in the order of the list given: 1 for the least ticket.
  ///
  /// The same id twice is the same ticket twice; the earlier one comes first.
  public func ranks(of ids: [String]) -> [Int] {
    let tickets = ids.map(ticket(of:))
    let order = ids.indices.sorted { (tickets[$0], $0) < (tickets[$1], $1) }
    var ranks = [Int](repeating: 0, count: ids.count)
    for (position, index) in order.enumerated() { ranks[index] = position + 1 }
    return ranks
  }

  /// The number of the ticket that is drawn of so many equally likely ones, from 1: the remainder of
  /// the SHA-256 of `<seed> ticket`, read as a number of 256 bits, plus 1.
  ///
  /// - Precondition: there are tickets, and fewer than 2⁵⁵.
  public func drawnTicket(of count: Int) -> Int {
    SHA256.hash(data: Data("\(seed) ticket".utf8)).reduce(0) { rest, byte in
      (rest << 8 | Int(byte)) % count
    } + 1
  }
}
