/// Scenarios that are small enough to be read here.
enum Yards {
  /// Two volunteers, a watch, turns, and two cars for one space.
  static let small = """
    format: 1
    name: 小院
    week: 2026-W48
    places:
      - {id: yard, name: 小院, units: [1]}
    skills:
      watch: {name: 看车}
    volunteers:
      - {id: v-1, name: 李秀英, skills: watch}
      - {id: v-2, name: 王建国, skills: watch}
    households:
      - {id: 1-101, unit: 1}
      - {id: 1-102, unit: 1}
    needs:
      - {id: watch, name: 看车, skill: watch, when: [Mon 07:00-09:00, Sun 22:00-02:00], priority: essential}
      - {id: stairs, name: 清扫, turns: household, for-each: unit, when: [Sat 08:00-09:00]}
    covenant:
      rules:
        - {clause: 3.1, limit: hours-per-week, at-most: 6}
    parking:
      spaces:
        - {id: A1, zone: 东}
      vehicles:
        - {id: c-1, plate: 鲁B12345, household: 1-101, rounds-waited: 1}
        - {id: c-2, plate: 鲁B67890, household: 1-102}

    """

  /// The same, with the rows of every table the other way round.
  static let shuffled = small.replacing(
    "  - {id: v-1, name: 李秀英, skills: watch}\n  - {id: v-2, name: 王建国, skills: watch}\n",
    with: "  - {id: v-2, name: 王建国, skills: watch}\n  - {id: v-1, name: 李秀英, skills: watch}\n"
  ).replacing(
    "  - {id: 1-101, unit: 1}\n  - {id: 1-102, unit: 1}\n",
    with: "  - {id: 1-102, unit: 1}\n  - {id: 1-101, unit: 1}\n"
  ).replacing(
    """
        - {id: c-1, plate: 鲁B12345, household: 1-101, rounds-waited: 1}
        - {id: c-2, plate: 鲁B67890, household: 1-102}
    """,
    with: """
          - {id: c-2, plate: 鲁B67890, household: 1-102}
          - {id: c-1, plate: 鲁B12345, household: 1-101, rounds-waited: 1}
      """)

  /// Eight cars for three spaces: one has waited, the others are equal.
  static let drawn = small.replacing(
    "    - {id: A1, zone: 东}\n",
    with: (1...3).map { "    - {id: A\($0), zone: 东}\n" }.joined()
  ).replacing(
    "    - {id: c-2, plate: 鲁B67890, household: 1-102}\n",
    with: (2...8).map { "    - {id: c-\($0), plate: 鲁B\($0)000\($0), household: 1-10\($0)}\n" }
      .joined()
  ).replacing(
    "  - {id: 1-102, unit: 1}\n",
    with: (2...8).map { "  - {id: 1-10\($0), unit: 1}\n" }.joined())

  /// Nobody can do what has to be done: both are away.
  static let withoutPeople = small.replacing(
    "skills: watch}", with: "skills: watch, away: 2026-11-23..2026-11-29}")

  /// A car with a claim that fits no space.
  static let entitledWithout =
    small.replacing("rounds-waited: 1}", with: "class: sick, length: 9}")
    .replacing("{id: A1, zone: 东}", with: "{id: A1, zone: 东, length: 5}")
      + """
        classes:
          - {id: sick, name: 病人, clause: 5.1}

      """

  /// A key that nobody knows.
  static let broken = small.replacing("priority: essential", with: "prioritty: essential")
}
