/// What is decided of everybody's days while diving, and what may not be.
struct DecidedDays {
  /// For each person the inputs of the days decided; empty for nobody.
  private(set) var inputs: [[UInt8]]
  private let open: [[UInt32]]
  private let days: Int

  init(_ master: HorizonMaster, days: Int) {
    inputs = master.problem.people.map { _ in [] }
    open = master.allowed
    self.days = days
  }

  /// The people who are not decided.
  var openPeople: [Int] { inputs.indices.filter { inputs[$0].isEmpty } }

  /// Decides a person's days as they are at the beginning of a column.
  mutating func decide(_ person: Int, as column: DayColumn, in master: HorizonMaster) {
    decide(person, as: Array(column.inputs.prefix(days)), in: master)
  }

  /// Decides a person's first days.
  mutating func decide(_ person: Int, as inputs: [UInt8], in master: HorizonMaster) {
    self.inputs[person] = inputs
    var mask = open[person]
    for (day, input) in inputs.enumerated() { mask[day] = 1 << UInt32(input) }
    master.allow(mask, for: person)
  }

  /// Opens a person's days again, all or from one day to before another.
  mutating func release(_ person: Int, keeping isKept: (Int) -> Bool, in master: HorizonMaster) {
    var mask = open[person]
    for (day, input) in inputs[person].enumerated() where isKept(day) {
      mask[day] = 1 << UInt32(input)
    }
    inputs[person] = []
    master.allow(mask, for: person)
  }
}
