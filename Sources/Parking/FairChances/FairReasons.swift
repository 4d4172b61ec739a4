import Plans
import Scenarios

/// Why the drawn ticket of a fair lottery gave vehicles a space, or none.
struct FairReasons {
  private let drawn: Int
  private let count: Int
  private let tickets: [Vehicle.ID: Int]

  /// The reasons of a lottery; nil where nothing was drawn.
  init?(_ lottery: FairLottery?) {
    guard let lottery, let drawn = lottery.drawn else { return nil }
    self.drawn = drawn
    count = lottery.tickets.count
    tickets = Dictionary(
      lottery.chances.map { ($0.vehicle, $0.tickets) }, uniquingKeysWith: { first, _ in first })
  }

  /// Why a contested vehicle has a space; nil for one that is not contested.
  func won(_ vehicle: Vehicle.ID) -> Bilingual? {
    tickets[vehicle].map { own in
      Bilingual(
        zh: "按编号的票抽签：\(count) 张票里有 \(own) 张给它车位，抽中的第 \(drawn) 张是其中之一。",
        en:
          "A ticket was drawn: \(own) of \(count) give it a space, and number \(drawn), which was "
          + "drawn, is one of them.")
    }
  }

  /// Why a contested vehicle has none; nil for one that is not contested.
  func lost(_ vehicle: Vehicle.ID) -> Bilingual? {
    tickets[vehicle].map { own in
      Bilingual(
        zh: "按编号的票抽签：\(count) 张票里有 \(own) 张给它车位，抽中的第 \(drawn) 张没有。",
        en:
          "A ticket was drawn: \(own) of \(count) give it a space, but number \(drawn), which was "
          + "drawn, does not.")
    }
  }
}
