import Plans
import Scenarios

/// What is allowed in an allocation: section 2.1 of `docs/model.md`.
struct GivenLines {
  let given: [ParkingAllocation.Given]
  let allocation: PlacedAllocation

  private var table: ParkingTable { allocation.table }

  func findings() -> [Finding] {
    let spaces = positions(table.lot.spaces.map(\.id))
    let vehicles = positions(table.lot.vehicles.map(\.id))
    var lines: [(line: ParkingAllocation.Given, space: Int, vehicle: Int)] = []
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
      lines.append((line, space, vehicle))
    }
    let linesOf = Dictionary(grouping: lines, by: \.vehicle)
    for vehicle in linesOf.keys.sorted() {
      findings += self.findings(of: vehicle, (linesOf[vehicle] ?? []).map { ($0.line, $0.space) })
    }
    for space in table.lot.spaces.indices { findings += sharing(of: space) }
    return findings + order()
  }

  /// What is wrong with the lines of one vehicle.
  private func findings(
    of vehicle: Int, _ lines: [(line: ParkingAllocation.Given, space: Int)]
  ) -> [Finding] {
    guard let space = allocation.spaceOf[vehicle] else { return [] }
    let mention = table.lot.vehicles[vehicle].mention
    guard lines.allSatisfy({ $0.space == space }) else {
      return [
        Finding(
          .vehicleGivenTwice, zh: "\(mention[.chinese])分到了两个车位。",
          en: "\(mention[.english]) is given two spaces")
      ]
    }
    let id = table.lot.spaces[space].id
    func finding(_ rule: FindingRule, clause: String? = nil, _ what: Bilingual) -> Finding {
      Finding(
        rule, clause: clause, zh: "车位 \(id)，\(mention[.chinese])：\(what[.chinese])",
        en: "space \(id), \(mention[.english]): \(what[.english])")
    }
    var findings = Refusals(table: table).all(of: vehicle, in: space).map {
      finding($0.rule, clause: $0.clause, $0.what)
    }
    let stated = lines.map { StatedHours(days: $0.line.days, hours: $0.line.hours) }
    let needed = table.hours[vehicle].needed
    if !needed.isEmpty, stated != needed.stated {
      findings.append(
        finding(
          .givenHours,
          Bilingual(
            zh: "写的日期和时段与该车需要的不符，或分行不对。",
            en: "the days and hours are not those it needs, or not in their proper lines")))
    }
    let walk = table.walks[vehicle][space]
    if let wrong = lines.first(where: { !(abs($0.line.distance - Double(walk)) <= 1e-6) }) {
      let stated = figure(wrong.line.distance)
      findings.append(
        finding(
          .walkDistance,
          Bilingual(
            zh: "步行距离写的是\(stated)米，应为\(walk)米。",
            en: "the walk is stated as \(stated) m; it is \(walk) m")))
    }
    return findings
  }

  /// Whether those who hold a space keep apart.
  private func sharing(of space: Int) -> [Finding] {
    let holders = allocation.holders[space]
    let id = table.lot.spaces[space].id
    for (index, one) in holders.enumerated() {
      for other in holders.dropFirst(index + 1) {
        let (hours, others) = (table.hours[one], table.hours[other])
        if !hours.needed.isDisjoint(with: others.needed) {
          return [
            Finding(
              .spaceGivenTwice, zh: "车位 \(id) 同一时间分给了两辆车。",
              en: "space \(id) is given to two vehicles at the same time")
          ]
        }
        if !hours.keepsApart(from: others) {
          return [
            Finding(
              .changeoverTooShort, zh: "车位 \(id) 前车离开到后车停入不足\(table.lot.changeover)分钟。",
              en: "in space \(id) the next vehicle comes less than \(table.lot.changeover) minutes "
                + "after one has to leave")
          ]
        }
      }
    }
    return []
  }

  private func order() -> [Finding] {
    func key(_ line: ParkingAllocation.Given) -> (String, Int, Int, Int, String) {
      (
        line.space, line.days.lowerBound.rawValue, line.hours.lowerBound, line.hours.upperBound,
        line.vehicle
      )
    }
    guard let late = zip(given, given.dropFirst()).first(where: { key($1) < key($0) })?.1 else {
      return []
    }
    return [
      Finding(
        .givenOrder, zh: "分配表没有按车位编号、日期、时段排列（\(late.space)）。",
        en: "the lines are not in the order of space, day and hours: \(late.space) comes too late")
    ]
  }

  private func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }
}
