@testable import ScenarioReading

/// A courtyard with one of everything and nothing wrong; tests spoil it in one place.
enum SmallCourtyard {
  static let yaml = """
    format: 1
    name: 合江路13号楼院
    week: 2026-W48
    places:
      - {id: yard, name: 院子, units: [1, 2]}
    skills:
      electrician: {name: 电工, certificate: required}
      watch: {name: 看车}
    groups:
      committee: {name: 楼委会}
    volunteers: volunteers.csv
    households: households.csv
    needs:
      - id: gate
        name: 门岗
        when: Mon-Fri 07:00-09:00
        roles:
          - {id: lead, group: committee}
          - {id: watch, skill: watch, people: {minimum: 1, wanted: 2}}
      - id: cars
        skill: watch
        when: Mon-Fri 17:00-18:00
        people: {per-bays: 2, zones: [东], minimum: 1}
      - id: lamp
        skill: electrician
        within: Tue 08:00-12:00
        duration: 1h
        demands: [heights]
      - id: visit
        household: 2-301
        within: daily 09:00-17:00
        duration: 90min
        visits: 2
        same-person: yes
        sensitive: yes
        season: {from: 2026-11-01, to: 2026-12-31}
      - id: stairs
        turns: household
        for-each: unit
        when: Sat 08:00-09:00
    covenant:
      year: 2026
      night: 22:00-06:00
      goals: [coverage, evenness, wishes]
      rules:
        - {clause: 3.1, limit: hours-per-week, at-most: 6, for: {group: committee}}
        - {clause: 3.2, rest-between: 10h, after: night}
        - {clause: 3.3, exclude: heights, from-age: 70}
        - {clause: 3.4, keep-apart: [v-01, v-02]}
    pinned:
      - {need: gate, person: v-01, date: 2026-11-23, start: "07:00", role: lead}
    history: history.csv
    parking:
      spaces: spaces.csv
      vehicles: vehicles.csv
      classes:
        - {id: disabled, name: 残疾人, clause: 5.1}
      rows:
        - {id: wall, name: 东墙下, zone: 东, length: 5.3, width: 2.4}
      lanes:
        - {id: main, name: 主通道, from: [0, 10], to: {x: 60, y: 10}, width: 6}
      changeover: 30min
      longest-wait: 3
      conduct:
        - {clause: 5.6, counts: arrears, from: 6, then: after-others}
      goals: [entitled, first-cars, waiting, walking]
    privacy:
      names: surname-title
      contact: {name: 楼委会, phone: 0532-80001234}

    """

  static let volunteers = """
    id,name,household,skills,groups,available,away,age,wants,phone,title
    v-01,王建国,2-301,electrician:2@2027-06-30,committee,Mon-Fri 07:00-19:00,2026-11-25,66,gate,13853212345,师傅
    v-02,刘桂芳,1-201,看车,楼委会,工作日 06:30-09:30,,58,周一,0532-83831234,阿姨

    """

  static let households = """
    编号,单元,成年人,免轮值
    1-201,1,2,否
    2-301,2单元,2,

    """

  static let history = """
    日期,开始,结束,事项,人员
    2026-11-16,07:00,09:00,门岗,v-02

    """

  static let spaces = """
    id,row,zone,kind,length,width,fire-lane,closed,distance-1,distance-2,hours
    A-01,wall,,standard,,,no,,12,30,
    A-02,,东,compact,4.3,2.2,no,2026-11-25,15,28,

    """

  static let vehicles = """
    id,plate,household,length,width,electric,class,wishes,stay,offers,last-space,arrears
    c-1,鲁B12345,1-201,4.6,1.8,no,disabled,A-01;东,,weekdays,A-02,
    c-2,鲁BD54321,2-301,4.2,1.7,是,,,夜间；周末,,,3

    """

  static let texts = [
    "scenario.yaml": yaml, "volunteers.csv": volunteers, "households.csv": households,
    "history.csv": history, "spaces.csv": spaces, "vehicles.csv": vehicles,
  ]

  /// Reads the courtyard with some of its files replaced.
  static func read(replacing files: [String: [UInt8]] = [:]) throws -> ReadResult {
    let memory = texts.mapValues { Array($0.utf8) }.merging(files) { _, new in new }
    return try ScenarioReader().read(
      ScenarioFiles(memory: memory, yamlPath: "scenario.yaml"), week: nil)
  }
}
