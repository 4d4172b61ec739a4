internal import Plans
internal import Scenarios

/// A comparison of plans for programs, with names and plates in full.
struct PlanComparisonRecord: Encodable {
  struct SideRecord: Encodable {
    var courtyard: String
    var week: String

    init(_ side: PlanComparison.Side) {
      courtyard = side.courtyard
      week = side.week.description
    }
  }

  struct LoadRecord: Encodable {
    var duties: Int
    var hours: Double
    var load: Double
    var wishesMet: Int

    enum CodingKeys: String, CodingKey {
      case duties, hours, load
      case wishesMet = "wishes_met"
    }

    init(_ line: FairnessLine) {
      duties = line.duties
      hours = Double(Figures.hours(line.minutes)) ?? 0
      load = Double(Figures.hours(line.load)) ?? 0
      wishesMet = line.wishesMet
    }
  }

  struct PersonRecord: Encodable {
    var volunteerID: String
    var volunteer: String
    var first: LoadRecord?
    var second: LoadRecord?
    var outcome: PlanComparison.Outcome

    enum CodingKeys: String, CodingKey {
      case volunteer, first, second, outcome
      case volunteerID = "volunteer_id"
    }
  }

  struct VehicleRecord: Encodable {
    var vehicleID: String
    var householdID: String?
    var plate: String?
    var first: String?
    var second: String?
    var change: PlanComparison.VehicleChange.Kind

    enum CodingKeys: String, CodingKey {
      case plate, first, second, change
      case vehicleID = "vehicle_id"
      case householdID = "household_id"
    }
  }

  struct GoalRecord: Encodable {
    var name: String
    var first: Double?
    var second: Double?
    var outcome: PlanComparison.Outcome
  }

  var kind = "plans"
  var first: SideRecord
  var second: SideRecord
  var people: [PersonRecord]?
  var vehicles: [VehicleRecord]?
  var goals: [GoalRecord]

  init(_ comparison: PlanComparison) {
    first = SideRecord(comparison.first)
    second = SideRecord(comparison.second)
    people = comparison.people?.map {
      PersonRecord(
        volunteerID: $0.volunteer, volunteer: $0.name, first: $0.before.map(LoadRecord.init),
        second: $0.after.map(LoadRecord.init), outcome: $0.outcome)
    }
    vehicles = comparison.vehicles?.map {
      VehicleRecord(
        vehicleID: $0.vehicle, householdID: $0.household, plate: $0.plate, first: $0.before,
        second: $0.after, change: $0.kind)
    }
    goals = comparison.goals.map {
      GoalRecord(name: $0.name, first: $0.before, second: $0.after, outcome: $0.outcome)
    }
  }
}

extension PlanComparison {
  /// The comparison for programs, as JSON, with names and plates in full.
  ///
  /// - Throws: where a figure is no number.
  public func json() throws -> [UInt8] { try JSONText.bytes(PlanComparisonRecord(self)) }
}
