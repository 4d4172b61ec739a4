import Parking
import Plans
import Scenarios
import Testing

/// Why a car has no space, word by word.
@Suite struct ReasonTests {
  private func lot(spaces: Int, _ vehicles: [Vehicle]) -> Scenario {
    var scenario = courtyard(units: 2, homes: vehicles.count)
    scenario.parking = ParkingLot(
      spaces: (0..<spaces).map { ParkingSpace(id: "s\($0)", zone: "A") }, vehicles: vehicles,
      classes: [
        PriorityClass(id: "care", name: "行动不便", clause: "4.1"),
        PriorityClass(id: "fire", name: "志愿消防员", clause: "4.2"),
      ])
    return scenario
  }

  private func cars(_ count: Int, _ change: (Int, inout Vehicle) -> Void = { _, _ in }) -> [Vehicle]
  {
    (0..<count).map { index in
      var vehicle = Vehicle(id: "v\(index)", plate: "p\(index)", household: "h\(index)")
      change(index, &vehicle)
      return vehicle
    }
  }

  private func reason(_ vehicle: Vehicle.ID, in scenario: Scenario, seed: UInt64 = 1) throws
    -> Bilingual
  {
    let allocation = try ParkingPlanner().allocate(scenario, seed: seed)
    return try #require(allocation.waiting.first { $0.vehicle == vehicle }).reason
  }

  @Test func noSpaceAtAll() throws {
    let reason = try reason("v0", in: lot(spaces: 0, cars(1)))
    #expect(reason[.chinese] == "本周没有可以分配的车位。")
    #expect(reason[.english] == "There is no space to give out this week.")
  }

  @Test func tooLongOrTooWide() throws {
    var scenario = lot(spaces: 2, cars(1) { $1.length = 5.2 })
    scenario.parking?.spaces[0].length = 5.0
    scenario.parking?.spaces[1].length = 4.6
    #expect(
      try reason("v0", in: scenario)[.chinese] == "这辆车长 5.2 米，它能用的车位最长 5.0 米。")
    scenario = lot(spaces: 1, cars(1) { $1.width = 2.1 })
    scenario.parking?.spaces[0].width = 2.0
    #expect(
      try reason("v0", in: scenario)[.english]
        == "This car is 2.1 m wide; the widest space it may use has 2.0 m.")
  }

  @Test func longEnoughIsTooNarrow() throws {
    var scenario = lot(spaces: 2, cars(1) { ($1.length, $1.width) = (5, 2) })
    for (index, (length, width)) in [(5, 1.9), (4.9, 2)].enumerated() {
      scenario.parking?.spaces[index].length = length
      scenario.parking?.spaces[index].width = width
    }
    #expect(
      try reason("v0", in: scenario)[.chinese] == "它能用的车位里，长度够的宽度不够，宽度够的长度不够。")
  }

  @Test func onlySpacesOfOtherKinds() throws {
    var scenario = lot(spaces: 2, cars(1))
    scenario.parking?.spaces[0].kind = .charging
    scenario.parking?.spaces[1].kind = .accessible
    #expect(try reason("v0", in: scenario)[.chinese].contains("充电车位（限电动车）或无障碍车位"))
  }

  @Test func firstCarsComeFirst() throws {
    let reason = try reason(
      "v4", in: lot(spaces: 3, cars(5) { if $0 >= 3 { $1.order = 2 } }))
    #expect(
      reason[.chinese]
        == "能停这辆车的车位有 3 个，能用这些车位的车有 5 辆。车位给了排在它前面的车：各户的首辆车 3 辆。这辆车是本户的第 2 辆。")
    #expect(
      reason[.english]
        == "3 spaces fit this car, and 5 cars could use them. They went to cars that come first: "
        + "3 first cars. This is its household's car number 2.")
  }

  @Test func claimsComeFirstAndAreCountedTogether() throws {
    let scenario = lot(
      spaces: 3,
      cars(4) { index, car in
        if index == 0 { car.priorityClass = "care" }
        if index == 1 { car.priorityClass = "fire" }
        car.order = index < 3 ? 1 : 2
      })
    #expect(
      try reason("v3", in: scenario)[.chinese].contains(
        "按公约第 4.1、4.2 条优先的 2 辆，各户的首辆车 1 辆。"))
  }

  @Test func thoseWhoWaitedLongerComeFirst() throws {
    let scenario = lot(spaces: 2, cars(4) { $1.roundsWaited = $0 < 2 ? 3 : 1 })
    let reason = try reason("v3", in: scenario)
    #expect(reason[.chinese].contains("已经等了至少 3 轮的首辆车 2 辆。这辆车等了 1 轮。"))
    #expect(
      reason[.english].contains(
        "2 first cars that waited 3 rounds or more. This one has waited 1 round."))
  }

  @Test func theDrawDecidesAmongEquals() throws {
    let allocation = try ParkingPlanner().allocate(lot(spaces: 2, cars(5)), seed: 77)
    let ranks = Lottery(seed: 77).ranks(of: (0..<5).map { "v\($0)" })
    #expect(allocation.waiting.count == 3)
    for entry in allocation.waiting {
      let rank = try #require((0..<5).first { "v\($0)" == entry.vehicle }.map { ranks[$0] })
      #expect(
        entry.reason[.chinese]
          == "能停这辆车的车位有 2 个，能用这些车位的车有 5 辆。条件相同的车由抽签决定："
          + "这辆车抽到第 \(rank) 名，同等条件下最后得到车位的是第 2 名。")
      #expect(
        entry.reason[.english].hasSuffix("the last one admitted among its equals had rank 2."))
    }
  }

  @Test func theWalkDecidesBeforeTheDraw() throws {
    var scenario = lot(spaces: 1, cars(2))
    // The first home is on unit 0, the second on unit 1.
    scenario.parking?.spaces[0].distances = ["u0": 10, "u1": 10.4]
    #expect(try ParkingPlanner().allocate(scenario, seed: 1).waiting.count == 1)
    scenario.parking?.spaces[0].distances = ["u0": 10, "u1": 40]
    for seed in 0..<10 {
      let reason = try reason("v1", in: scenario, seed: UInt64(seed))
      #expect(reason[.chinese].contains("就会有人比现在最远的走得还远"))
    }
  }

  /// No reason says anything of a neighbour: no id, plate or household of anybody occurs in it.
  @Test(arguments: [UInt64](0..<300))
  func noReasonNamesAnybody(_ seed: UInt64) throws {
    var scenario = tinyLot(seed: seed &* 31)
    var homes: [Household.ID: Household.ID] = [:]
    for index in scenario.households.indices {
      let old = scenario.households[index]
      homes[old.id] = "户甲\(index)"
      scenario.households[index] = Household(id: "户甲\(index)", unit: old.unit)
    }
    let names = ["鲁B·QX", "京N·ZW", "沪C·KY", "粤Z·JV", "苏E·HU"]
    let original = scenario.parking?.vehicles ?? []
    scenario.parking?.vehicles = original.enumerated().map { index, old in
      var car = Vehicle(
        id: names[index], plate: "牌" + names[index], household: homes[old.household] ?? "")
      (car.length, car.width, car.wishes) = (old.length, old.width, old.wishes)
      (car.order, car.roundsWaited, car.priorityClass) = (
        old.order, old.roundsWaited, old.priorityClass
      )
      return car
    }
    for entry in try ParkingPlanner().allocate(scenario, seed: seed).waiting {
      for language in Language.allCases {
        let text = entry.reason[language]
        #expect(!text.isEmpty)
        for name in names { #expect(!text.contains(name)) }
        #expect(!text.contains("户甲"))
      }
    }
  }
}
