import Scenarios
import Testing

@testable import ScenarioReading

@Suite("The privacy policy")
struct PrivacyReadingTests {
  @Test("is read in both languages, and is strict where nothing is written")
  func policies() throws {
    let head = "format: 1\nname: x\nweek: 2026-W48\n"
    #expect(try readScenario(head).privacy == PrivacyPolicy())
    #expect(PrivacyPolicy() == PrivacyPolicy(names: .surname, plates: .masked, doors: .unit))
    let chinese = try readScenario(
      head + "privacy: {names: 称呼, plates: 不写, doors: 门牌, contact: {name: 门卫, place: 南门}}")
    #expect(
      chinese.privacy
        == PrivacyPolicy(
          names: .surnameTitle, plates: .hidden, doors: .full,
          contact: Contact(name: "门卫", place: "南门")))
    let english = try readScenario(
      head + "privacy: {names: id, plates: full, doors: hidden, contact: {name: a, phone: 0532-1}}")
    #expect(
      english.privacy
        == PrivacyPolicy(
          names: .id, plates: .full, doors: .hidden, contact: Contact(name: "a", phone: "0532-1")))
  }

  @Test("titles and slips stand in the volunteers' table")
  func columns() throws {
    let scenario = try readScenario(
      "format: 1\nname: x\nweek: 2026-W48\nvolunteers: v.csv\n",
      ["v.csv": "编号,姓名,称呼,纸条\nv-01,王建国,师傅,否\nv-02,李秀英,秀英,是\nv-03,赵一,,\n"])
    #expect(scenario.volunteers.map(\.title) == ["师傅", nil, nil])
    #expect(scenario.volunteers.map(\.wantsSlip) == [false, true, nil])
  }

  @Test(
    "names are taken apart, or not at all",
    arguments: [
      ("李秀英", "李"), ("欧阳建国", "欧阳"), ("欧阳", "欧"), ("阿依古丽·买买提", "阿"),
      ("Mary-Jane O'Neil", "M"), ("李", nil), ("", nil), ("李秀英2", nil), ("一二三四五", nil),
      ("=cmd|x", nil), ("<b>王</b>", nil), ("王\u{202E}强", nil), ("王强🏮", nil), ("李Lee", nil),
      ("...", nil), ("·王", nil),
    ])
  func names(text: String, surname: String?) {
    #expect(PersonName(text)?.surname == surname)
  }

  @Test(
    "plates are taken apart, or not at all",
    arguments: [
      ("鲁B12345", "鲁B"), ("鲁b·d1234 5", "鲁B"), ("粤Z1234港", "粤Z"), ("鲁B1234", nil),
      ("鲁B1234567", nil), ("AB12345", nil), ("鲁班12345", nil), ("鲁B12\u{202E}345", nil), ("", nil),
    ])
  func plates(text: String, region: String?) {
    #expect(PlateNumber(text)?.region == region)
  }
}
