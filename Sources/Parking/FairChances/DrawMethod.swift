public import Plans

/// How it is decided who has a space, where chance has to.
public enum DrawMethod: Hashable, Sendable {
  /// By ranks: `docs/model.md`, 2.3.
  case ranks
  /// By a ticket of the fair lottery, which has at most so many: `docs/model.md`, 2.4.
  case tickets(atMost: Int)
  /// By a ticket of a lottery that was sealed before.
  case sealed(FairLottery)

  /// What decides, with a seed or before there is one.
  func admission(of ids: [String], seed: UInt64?) -> FairAdmission? {
    switch self {
    case .ranks: nil
    case .tickets(let count): FairAdmission(ids: ids, seed: seed, atMost: count)
    case .sealed(let lottery):
      FairAdmission(ids: ids, seed: seed, atMost: lottery.tickets.count, sealed: lottery)
    }
  }
}
