import Scenarios
import Testing

@testable import Publishing

@Suite struct PostedNamesTests {
  /// Two 李秀- whose masks collide, two 王家 on one stairwell, plates that collide, and what is no name.
  private static func scenario(_ policy: PrivacyPolicy = PrivacyPolicy()) -> Scenario {
    var scenario = Scenario(name: "院", week: Sample.week)
    scenario.privacy = policy
    scenario.places = [Place(id: "yard", name: "院子", units: [Unit(id: "1"), Unit(id: "2")])]
    func household(_ id: String, _ unit: String, _ name: String?) -> Household {
      var household = Household(id: id, unit: unit)
      household.name = name
      return household
    }
    scenario.households = [
      household("1-1002", "1", "王建国家"), household("1-201", "1", "王芳"),
      household("2-301", "2", "王小明"), household("2-501", "2", nil),
      household("2-502", "2", "2楼东户"),
    ]
    func volunteer(
      _ id: String, _ name: String, title: String? = nil, home: String? = nil
    ) -> Volunteer {
      var volunteer = Volunteer(id: id, name: name)
      volunteer.title = title
      volunteer.household = home
      return volunteer
    }
    scenario.volunteers = [
      volunteer("lixiuying", "李秀英", title: "阿姨"), volunteer("v-02", "李秀兰", title: "阿姨"),
      volunteer("v-03", "欧阳建国", title: "建国师傅"), volunteer("v-04", "=cmd|' /C calc'!A0"),
      volunteer("v-501", "赵一", home: "2-501"), volunteer("v-06", "Mary Smith"),
    ]
    scenario.needs = [
      Need(
        id: "newborn", name: "二单元501看望新生儿",
        work: .task(
          Task(windows: [WeekWindow(.friday, start: 540, end: 1020)], duration: 90)),
        place: "yard", household: "2-501", isSensitive: true),
      Need(
        id: "bulb", name: "给2-501换灯泡（李秀英家的车 鲁B·7K2M5 挪开）",
        work: .task(
          Task(windows: [WeekWindow(.friday, start: 540, end: 1020)], duration: 90)),
        place: "yard", household: "2-501"),
    ]
    scenario.parking = ParkingLot(
      spaces: [ParkingSpace(id: "A", zone: "东")],
      vehicles: [
        Vehicle(id: "c-1", plate: "鲁B12345", household: "1-201"),
        Vehicle(id: "c-2", plate: "鲁BD99945", household: "1-1002"),
        Vehicle(id: "c-3", plate: "鲁B7K2M5", household: "2-301"),
        Vehicle(id: "c-4", plate: "没有牌", household: "2-501"),
      ])
    return scenario
  }

  private func names(
    _ policy: PrivacyPolicy = PrivacyPolicy(), _ audience: PostedNames.Audience = .everybody
  ) -> PostedNames {
    PostedNames(Self.scenario(policy), language: .chinese, audience: audience)
  }

  @Test func masksThatCollideAreToldApartWithoutTellingMore() {
    let names = names()
    #expect(names.person("lixiuying") == "李** person-1")
    #expect(names.person("v-02") == "李** v-02")
    #expect(names.person("v-03") == "欧阳**")
    #expect(names.person("v-06") == "M**")
    #expect(names.home("1-201") == "王家（1）", "the lowest door first")
    #expect(names.home("1-1002") == "王家（2）")
    #expect(names.home("2-301") == "王家", "the only one of its stairwell")
    #expect(names.plate(of: "c-1") == "鲁B·***45（1）")
    #expect(names.plate(of: "c-2") == "鲁B·***45（2）")
    #expect(names.plate(of: "c-3") == "鲁B·***M5")
  }

  @Test func whatCannotBeUnderstoodIsMaskedWhole() {
    let names = names()
    #expect(names.person("v-04") == "** v-04")
    #expect(names.plate(of: "c-4") == "***")
    #expect(names.home("2-501") == "第1户")
    #expect(names.home("2-502") == "第2户")
    #expect(names.person("unknown") == "**")
    #expect(names.plate(of: "unknown") == "***")
    #expect(names.needName("unknown") == "在岗服务")
    #expect(names.placeName("unknown") == nil)
  }

  @Test func titlesAreShownWhereTheyTellNothingMore() {
    let names = names(PrivacyPolicy(names: .surnameTitle))
    #expect(names.person("lixiuying") == "李阿姨 person-1")
    #expect(names.person("v-02") == "李阿姨 v-02")
    #expect(names.person("v-03") == "欧阳**")
  }

  @Test func idsThatCouldTellAHomeAreNotPosted() {
    let names = names(PrivacyPolicy(names: .id))
    #expect(names.code(of: "v-02") == "v-02")
    #expect(names.code(of: "v-501") == "person-5", "the digits of the home's door")
    #expect(names.person("v-501") == "person-5")
    #expect(names.code(of: "lixiuying") == "person-1")
    #expect(names.home("2-301") == "第1户")
  }

  @Test func sensitiveNeedsShowOnlyThatSomebodyIsOnDuty() {
    for policy in [
      PrivacyPolicy(), PrivacyPolicy(names: .full, plates: .full, doors: .full),
    ] {
      #expect(names(policy).needName("newborn") == "在岗服务")
      #expect(names(policy).placeName("newborn") == nil)
    }
    #expect(names(PrivacyPolicy(), .committee).placeName("newborn") == nil)
  }

  @Test func doorsNamesAndPlatesWithinTextsAreMasked() {
    let names = names()
    #expect(names.needName("bulb") == "给2单元换灯泡（李**家的车 鲁B·***M5 挪开）")
    #expect(names.placeName("bulb") == "院子 2单元")
    let hidden = self.names(PrivacyPolicy(plates: .hidden, doors: .hidden))
    #expect(hidden.needName("bulb") == "给**换灯泡（李**家的车 鲁B·***M5 挪开）")
    #expect(hidden.placeName("bulb") == "院子")
    #expect(hidden.plate(of: "c-1") == nil)
    #expect(hidden.address(of: "2-501") == nil)
  }

  @Test func theCommitteeReadsEverythingInFull() {
    let names = names(PrivacyPolicy(plates: .hidden), .committee)
    #expect(names.person("lixiuying") == "李秀英")
    #expect(names.home("1-201") == "1-201")
    #expect(names.plate(of: "c-1") == "鲁B12345")
    #expect(names.needName("bulb").contains("2-501"))
  }

  @Test func textsStayOnOneLineAndInTheirDirection() {
    #expect(OneLine.text(" 李\u{202E}秀\r\n英\u{0} ") == "李秀 英")
    #expect(NaturalOrder.isBefore("2-901", "2-1001"))
    #expect(!NaturalOrder.isBefore("2-1001", "2-901"))
    #expect(!NaturalOrder.isBefore("2-901", "2-901"))
    #expect(NaturalOrder.isBefore("10", "一"))
  }
}
