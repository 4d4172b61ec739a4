public import Plans
public import Scenarios

/// A written plan read without its scenario: what can be signed and remembered.
public struct WrittenPlan: Hashable, Sendable {
  /// A file of the plan.
  public struct File: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public var sha256: String
  }

  /// Somebody by id and, private, by name.
  public struct Person: Hashable, Sendable {
    /// The id.
    public var id: String
    /// The name.
    public var name: String
  }

  /// A duty and what `plan.json` says beside it.
  public struct DutyLine: Hashable, Sendable {
    /// The duty.
    public var duty: Duty
    /// What the need is called; a home visit where it is sensitive.
    public var needName: String
    /// The name of who serves.
    public var name: String
    /// The home that is visited; nil where none is, or it is not told.
    public var home: Household.ID?
  }

  /// A volunteer among whom duties were shared out.
  public struct Member: Hashable, Sendable {
    /// What they carry.
    public var line: FairnessLine
    /// Their name.
    public var name: String
    /// How much they are asked to carry beside others.
    public var share: Double
    /// Whether they could not serve a single minute of the week.
    public var isAbsent: Bool
  }

  /// A vehicle and what `plan.json` says beside it.
  public struct VehicleLine: Hashable, Sendable {
    /// The vehicle.
    public var vehicle: Vehicle.ID
    /// Its household, where it is named.
    public var household: Household.ID?
    /// Its plate, where it is named; private.
    public var plate: String?
    /// The space; nil for one that waits.
    public var space: ParkingSpace.ID?
    /// Rounds waited before this one; 0 for one with a space.
    public var roundsWaited: Int
  }

  /// The courtyard's name.
  public var courtyard: String
  /// The week.
  public var week: Week
  /// The weeks the covenant remembers.
  public var memoryWeeks: Int
  /// Who may sign, by id; empty where the scenario names no committee.
  public var signers: [Person]
  /// How many of them must; 0 where the scenario names no committee.
  public var signaturesNeeded: Int
  /// The duties, in printed order; nil without a roster.
  public var duties: [DutyLine]?
  /// The volunteers, by id; nil without a roster.
  public var members: [Member]?
  /// The vehicles with a space, by id, then those that wait, in order; nil without an allocation.
  public var vehicles: [VehicleLine]?
  /// The goals of the roster, then those of the parking, in the covenant's order.
  public var goals: [GoalProof]
  /// The files of the plan, in the order of their names in ``PlanFiles``.
  public var files: [File]
  /// The bytes of `plan.json`.
  public var document: [UInt8]

  /// The fingerprint of all files together: the SHA-256 of what `sha256sum` prints of them, a line
  /// each in the order of ``files``. So everybody can work it out, and whoever changes a cell of any
  /// table changes it.
  public var sha256: String {
    Fingerprint.sha256(of: files.map { "\($0.sha256)  \($0.name)\n" }.joined().utf8)
  }

  /// Reads the plan in a folder.
  ///
  /// - Throws: where there is none, or it cannot be read.
  public static func read(folder: String) throws(PlanReadingError) -> WrittenPlan {
    let contents = try PlanReader.contents(of: folder)
    guard let document = contents[PlanFiles.plan] else { throw .noPlan }
    let (record, read) = try PlanRecord.read(document)
    let plan = read.plan
    let files = PlanFiles.namesWithDraw.compactMap { name in
      contents[name].map { File(name: name, sha256: Fingerprint.sha256(of: $0)) }
    }
    return WrittenPlan(
      courtyard: record.courtyard, week: plan.week, memoryWeeks: record.memory ?? 0,
      signers: (record.committee?.members ?? []).map { Person(id: $0.id, name: $0.name) },
      signaturesNeeded: record.committee?.signatures ?? 0,
      duties: plan.roster.map { duties($0, record) },
      members: plan.roster.map { members($0, record) },
      vehicles: plan.parking.map { vehicles($0, record) }, goals: read.goals, files: files,
      document: document)
  }

  private static func duties(_ roster: Roster, _ record: PlanRecord) -> [DutyLine] {
    zip(roster.duties, record.roster?.duties ?? []).map { duty, line in
      DutyLine(duty: duty, needName: line.need, name: line.volunteer, home: line.home)
    }
  }

  private static func members(_ roster: Roster, _ record: PlanRecord) -> [Member] {
    zip(roster.fairness, record.roster?.fairness ?? []).map { fairness, line in
      Member(
        line: fairness, name: line.volunteer, share: line.share ?? 1,
        isAbsent: line.absent ?? false)
    }
  }

  private static func vehicles(
    _ allocation: ParkingAllocation, _ record: PlanRecord
  ) -> [VehicleLine] {
    var given: [VehicleLine] = []
    // A vehicle whose hours differ from day to day has several lines, all for the same space.
    for line in record.parking?.given ?? []
    where !given.contains(where: { $0.vehicle == line.vehicleID }) {
      given.append(
        VehicleLine(
          vehicle: line.vehicleID, household: line.householdID, plate: line.plate,
          space: line.spaceID, roundsWaited: 0))
    }
    let waiting = (record.parking?.waiting ?? []).map {
      VehicleLine(
        vehicle: $0.vehicleID, household: $0.householdID, plate: $0.plate, space: nil,
        roundsWaited: $0.roundsWaited ?? 0)
    }
    return given.sorted { $0.vehicle < $1.vehicle } + waiting
  }
}
