import Plans
import Scenarios

/// What is allowed in an allocation: section 2.1 of `docs/model.md`.
struct GivenLines {
  let given: [ParkingAllocation.Given]
  let table: ParkingTable

  func findings() -> [Finding] {
    let spaces = positions(table.lot.spaces.map(\.id))
    let vehicles = positions(table.lot.vehicles.map(\.id))
    var takenSpaces: Set<Int> = []
    var servedVehicles: Set<Int> = []
    var findings: [Finding] = []
    for line in given {
      guard let space = spaces[line.space] else {
        findings.append(
          Finding(
            .unknownSpace, zh: "没有编号为 \(line.space) 的车位。", en: "there is no space \(line.space)"))
        continue
      }
      guard let vehicle = vehicles[line.vehicle] else {
        findings.append(
          Finding(
            .unknownVehicle, zh: "车位 \(line.space) 分给了名单外的车辆。",
            en: "space \(line.space) is given to a vehicle that the scenario does not have"))
        continue
      }
      if !takenSpaces.insert(space).inserted {
        findings.append(
          Finding(
            .spaceGivenTwice, zh: "车位 \(line.space) 分了两次。", en: "space \(line.space) is given twice"
          ))
      }
      if !servedVehicles.insert(vehicle).inserted {
        let mention = table.lot.vehicles[vehicle].mention
        findings.append(
          Finding(
            .vehicleGivenTwice, zh: "\(mention[.chinese])分到了两个车位。",
            en: "\(mention[.english]) is given two spaces"))
      }
      findings += self.findings(in: line, space, vehicle)
    }
    return findings + order()
  }

  private func findings(
    in line: ParkingAllocation.Given, _ space: Int, _ vehicle: Int
  ) -> [Finding] {
    var findings: [Finding] = []
    let mention = table.lot.vehicles[vehicle].mention
    func add(_ rule: FindingRule, zh: String, en: String) {
      findings.append(
        Finding(
          rule, zh: "车位 \(line.space)，\(mention[.chinese])：\(zh)",
          en: "space \(line.space), \(mention[.english]): \(en)"))
    }
    if !table.usable[space] {
      add(
        .spaceNotForGiving, zh: "该车位在消防通道、供访客使用或本周停用，不能分配。",
        en: "the space lies in a fire lane, is a visitor's or is closed this week")
    }
    switch table.lot.spaces[space].refusal(of: table.lot.vehicles[vehicle]) {
    case .doesNotFit?:
      add(.doesNotFit, zh: "车比车位长或宽。", en: "the car is longer or wider than the space")
    case .needsPermit?:
      add(.needsPermit, zh: "无障碍车位需要无障碍证。", en: "an accessible space needs a permit")
    case .needsElectricCar?:
      add(.needsElectricCar, zh: "充电车位只给电动车。", en: "a charging space is for electric cars")
    default: break
    }
    if line.days != .monday ... .sunday || line.hours != 0..<minutesPerDay {
      add(.partOfTheWeek, zh: "车位应整周全天分配。", en: "a space is given for the whole week, all day")
    }
    let walk = table.walks[vehicle][space]
    if !(abs(line.distance - Double(walk)) <= 1e-6) {
      add(
        .walkDistance, zh: "步行距离写的是\(figure(line.distance))米，应为\(walk)米。",
        en: "the walk is stated as \(figure(line.distance)) m; it is \(walk) m")
    }
    return findings
  }

  private func order() -> [Finding] {
    guard let late = zip(given, given.dropFirst()).first(where: { $1.space < $0.space })?.1 else {
      return []
    }
    return [
      Finding(
        .givenOrder, zh: "分配表没有按车位编号排列（\(late.space)）。",
        en: "the spaces are not listed by id: \(late.space) comes too late")
    ]
  }

  private func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
