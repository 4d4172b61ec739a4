@testable import ScenarioReading

/// A variant of the small courtyard with one of everything and nothing wrong; tests spoil it in one
/// place.
enum SmallVariant {
  static let everyday = """
    name: 平常的日子
    events:
      - {id: flu, illness: everyone, days: 3到7天, rate: 0.4 per week, season: 12-01..02-28}
      - id: repair
        rate: 每月2次
        request:
          name: 感应灯不亮
          skill: electrician
          within: [Tue 08:00-12:00, Wed 14:00-18:00]
          duration: {triangular: [30min, 1h, 3h]}
          priority: important
          deadline: 2 weeks
          urgent: yes

    """

  static let base = """
    name: 少一些
    changes:
      needs:
        - {id: stairs, when: Sun 08:00-09:00}

    """

  static let rain = """
    name: 雨季
    extends: base.yaml
    ledger: no
    without: [repair]
    changes:
      - covenant:
          rules:
            - {clause: 3.1, at-most: 4}
        needs:
          - {id: lamp, within: Tue 08:00-10:00, demands: }
          - {id: ditch, name: 清沟, when: Sun 14:00-16:00, people: 2}
        volunteers:
          - {id: v-02, share: 0.5}
        skills: {pump: 抽水}
        parking:
          spaces:
            - {id: A-02, closed: yes}
          lanes:
            - {id: main, width: 7}
      - from: 2027-W01
        remove: {needs: [visit], vehicles: [c-2], rules: [3.4]}
        covenant: {year: 2027}
    events:
      - {id: flu, rate: 0.8 per week}
      - {id: leaver, leaves: v-01, on: 2026-12-07}
      - {id: trips, absence: {group: committee}, days: {log-normal: {median: 3 days, spread: 0.4}}, notice: 10 days, rate: 2 per year}
      - {id: sleepy, no-show: 5%, needs: [门岗]}
      - {id: late, late-cancel: 0.02, notice: 2h, people: {skill: watch}}
      - {id: joiner, joins: {id: v-03, name: 丁新, household: 1-201}, on: 2026-12-14}
      - id: baby
        newborn: {within: daily 09:00-11:00, duration: 1h, visits: 2}
        rate: 1 per 3 months
      - id: downpour
        storm:
          closes: [yard]
          clean-up: {name: 清淤, within: Sat 08:00-12:00, duration: 2h, people: 2, deadline: 7 days}
        days: {uniform: [1, 3]}
        rate: 1.5 per week
        season: 06-01..09-15
      - id: spring-festival
        holiday:
          name: 春节
          days: 2027-02-05..2027-02-12
          working-days: [2027-01-31 按周四, 2027-02-14 like Fri]
          travelling: 40%
          pauses: [gate]
      - {id: paving, bays-closed: [A-01], days: 5, on: 2026-12-01}
      - {id: new-car, car-bought: {id: c-9, plate: 鲁B99999, household: 1-201}, on: 2027-01-04}
      - {id: sold, car-sold: any, rate: 每年1次}

    """

  static let texts = ["rain.yaml": rain, "base.yaml": base, "everyday.yaml": everyday]

  /// Reads the variant with some of its files, or of the courtyard's, replaced.
  static func read(
    _ variant: String? = "rain.yaml", replacing files: [String: [UInt8]] = [:]
  ) throws -> VariantResult {
    var memory = SmallCourtyard.texts.merging(texts) { first, _ in first }.mapValues {
      Array($0.utf8)
    }
    memory["scenario.yaml"] = Array((SmallCourtyard.yaml + "simulation: everyday.yaml\n").utf8)
    memory.merge(files) { _, new in new }
    return try VariantReader().read(
      ScenarioFiles(memory: memory, yamlPath: "scenario.yaml"),
      variant: variant.map { ScenarioFiles(memory: memory, yamlPath: $0) }, week: nil)
  }
}
