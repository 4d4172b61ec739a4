internal import Scenarios

/// Tickets and ranks as anybody recomputes them from digits and ids: `docs/lottery.md`.
///
/// Written anew here, from that page, so that what `verify` says of `draw.csv` does not rest on the
/// code that made the draw.
struct DrawTickets {
  /// A vehicle's place in the draw.
  struct Place: Hashable {
    /// From 1.
    var rank: Int
    var vehicle: Vehicle.ID
    /// 64 hexadecimal digits.
    var ticket: String
  }

  /// Everybody's place, by rank.
  let places: [Place]

  /// Draws with the digits of the meeting.
  init(of ids: [Vehicle.ID], seed: UInt64) {
    let tickets = ids.map { (ticket: Fingerprint.sha256(of: "\(seed) \($0)".utf8), id: $0) }
      .sorted { ($0.ticket, $0.id) < ($1.ticket, $1.id) }
    places = tickets.enumerated().map {
      Place(rank: $0 + 1, vehicle: $1.id, ticket: $1.ticket)
    }
  }
}
