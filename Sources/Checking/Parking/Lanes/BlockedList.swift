import Plans
import Scenarios

/// The bays an allocation lists as narrowing a fire lane, against those that do.
struct BlockedList {
  let table: ParkingTable

  func findings(in stated: [ParkingAllocation.Blocked]) -> [Finding] {
    let right = table.lot.spaces.indices.compactMap { space in
      table.blocked[space].map { (id: table.lot.spaces[space].id, narrowing: $0) }
    }.sorted { $0.id < $1.id }
    guard stated.map(\.space) == right.map(\.id) else {
      return [
        Finding(
          .blockedLines, zh: "占用消防车道的车位名单应按编号列出\(right.count)个车位，每个一行。",
          en:
            "the bays that narrow a fire lane are \(right.count), to be listed by id, one line each"
        )
      ]
    }
    return zip(stated, right).compactMap { line, bay in
      guard !Self.agree(line, bay.narrowing) else { return nil }
      return Finding(
        .blockedFigure, zh: "车位 \(line.space) 写的消防车道或余宽与重算不符。",
        en: "the lane or the metres left of space \(line.space) differ from what was measured again"
      )
    }
  }

  private static func agree(
    _ line: ParkingAllocation.Blocked, _ narrowing: BlockedBays.Narrowing
  ) -> Bool {
    switch narrowing {
    case .marked: return line.lane == nil && line.metresLeft == nil
    case .left(let metres, let lane):
      guard line.lane == lane, let stated = line.metresLeft else { return false }
      // The committee's own measure is stated as it is; others in centimetres, rounded downwards.
      let right =
        lane == nil ? metres : ((metres + LaneStrip.tolerance) * 100).rounded(.down) / 100
      return abs(right - stated) <= 1e-9
    }
  }
}
