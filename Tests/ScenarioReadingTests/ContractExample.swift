/// The example of the contract, as it stands there, with small tables beside it.
enum ContractExample {
  static let yaml = """
    format: 1
    name: 合江路13号楼院
    language: zh-Hans
    time-zone: Asia/Shanghai
    week: 2026-W48

    places:
      - {id: yard, name: 合江路13号院, units: [1, 2, 3]}

    skills:
      electrician:      {name: 电工, certificate: required}
      parking-watch:    {name: 看车}
      childcare-advice: {name: 育儿指导}
      cleaning:         {name: 楼道保洁}

    volunteers: volunteers.csv
    households: households.csv

    needs:
      - id: watch
        name: 楼院看车
        skill: parking-watch
        when: [Mon-Fri 07:00-09:00, Mon-Fri 17:00-19:30]
        people: {minimum: 1, wanted: 2}
        priority: essential
      - id: lamp-2-3
        name: 二单元三楼感应灯
        skill: electrician
        within: [Tue 08:00-12:00, Wed 14:00-18:00]
        duration: 1h
      - id: newborn-2-501
        name: 育儿上门
        skill: childcare-advice
        household: 2-501
        within: [Mon-Sun 09:00-17:00]
        duration: 90min
        visits: 2
        same-person: true
        sensitive: true
      - id: corridor
        name: 楼道清扫
        turns: household
        for-each: unit
        when: [Sat 08:00-09:00]
        people: 2

    covenant:
      year: 2026
      rules:
        - {clause: 3.1, limit: hours-per-week, at-most: 6}
        - {clause: 3.2, limit: duties-per-day, at-most: 2}
        - {clause: 3.4, rest-between: 10h, after: night}
      goals: [coverage, evenness, wishes, stability]

    parking:
      spaces: spaces.csv
      vehicles: vehicles.csv

    """

  static let volunteers = """
    编号,姓名,户号,技能,可服务时间,请假,每周最多小时,年龄,希望,不希望,电话,备注
    v-03,周德山,1-201,看车;楼道保洁,工作日 06:30-09:30,2026/11/25,6,68,周一,,13853212345,
    v-01,王建国,2-301,电工:2@2027-06-30;看车,周一至周五 07:00-19:30,,4,71,,周六,0532-83831234,
    v-02,刘桂芳,2-501,育儿指导、看车,每天 08:00-20:00,2026-11-27..2026-11-29,,58,with v-03,18:00-20:00,,老党员

    """

  static let households = """
    户号,户名,单元,楼层,成年人,免轮值,上次轮值
    1-201,周家,1单元,2,2,否,2026-11-07
    2-301,王家,2单元,3,2,,
    2-501,刘家,2单元,5,3,2026-12-31,
    3-101,陈家,3单元,1,1,是,

    """

  static let spaces = """
    车位,片区,类型,长,宽,消防通道,停用,距1,距2,距3
    A-01,东,标准,5.3,2.4,否,,12,30,55
    A-02,东,小型,4.3,2.2,否,2026-11-25,15,28,50
    B-01,西,充电,5.3,2.4,否,,40,22,10
    F-01,西,标准,6,2.5,是,,20,20,20

    """

  static let vehicles = """
    车牌,户号,长,宽,电动,第几辆,已等轮数,意愿
    鲁B·12345,1-201,4.6,1.8,否,1,2,A-01;东
    鲁BD12345,2-301,4.2,1.7,是,1,0,西
    鲁B 54321,2-501,4.8,1.9,否,2,1,

    """

  static let tables = [
    "volunteers.csv": volunteers, "households.csv": households, "spaces.csv": spaces,
    "vehicles.csv": vehicles,
  ]
}

extension String {
  /// `self` with every occurrence of one text replaced by another.
  func replacingOccurrence(_ text: String, _ other: String) -> String {
    split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
  }
}
