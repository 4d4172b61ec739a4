public import IntegerProgramming
public import Ledger
internal import RandomStreams
internal import Rostering
public import Scenarios

/// How much is simulated.
public struct SimulationSettings: Sendable {
  /// The first week.
  public var firstWeek: Week
  /// How many weeks a run has, the warm-up included; 1 or more.
  public var weeks: Int
  /// How many weeks at the beginning are lived through and not measured.
  public var warmUp: Int
  /// The seed of all chance; nil for 0.
  public var seed: UInt64?
  /// Seconds that planning one week may take. Only where it is infinite are the results the same on
  /// every machine.
  public var timeLimit: Double
  /// How thoroughly weeks are planned: 1 is usual, 10 takes ten times as long. It limits the work of
  /// the search, not its time, so that it stops at the same place on every machine.
  public var effort: Double
  /// How many weeks each week's roster looks ahead to.
  public var ahead: Int
  /// How many runs are made at the same time. The results do not depend on it.
  public var threads: Int
  /// What the ledger knows of the weeks before the first one.
  public var history: LedgerHistory
  /// Stops everything from another thread; runs that are finished count.
  public var cancellation: Cancellation?

  /// Creates settings.
  public init(
    firstWeek: Week, weeks: Int, warmUp: Int = 0, seed: UInt64? = nil,
    timeLimit: Double = .infinity, effort: Double = 1, ahead: Int = 0, threads: Int = 1,
    history: LedgerHistory = LedgerHistory(),
    cancellation: Cancellation? = nil
  ) {
    self.firstWeek = firstWeek
    self.weeks = weeks
    self.warmUp = warmUp
    self.seed = seed
    self.timeLimit = timeLimit
    self.effort = effort
    self.ahead = ahead
    self.threads = threads
    self.history = history
    self.cancellation = cancellation
  }

  /// Steps of work that the roster of a week may take, as `RosterOptions.workLimit` counts them.
  ///
  /// The first week, which is the same in many runs and so is planned once, is planned as `courtyard
  /// plan` would in a minute, unless it looks ahead; the others as `RosterPlanner.work(toSimulate:)` says
  /// of as many duties as all weeks that are looked at have.
  func workLimit(for scenario: Scenario, isFirst: Bool) -> Int {
    isFirst && ahead == 0
      ? Self.workOfFirstWeek
      : Int(
        effort * Double(1 + ahead) * Double(1 + ahead)
          * Double(RosterPlanner.work(toSimulate: scenario)))
  }

  /// Steps of work that each search for an allocation may take. Some lots that are shared by the hour
  /// have a worst walk that no time is enough for.
  var parkingWorkLimit: Int { Int(effort * Double(Self.workOfParkingSearch)) }

  private static let workOfParkingSearch = 600_000_000
  private static let workOfFirstWeek = 20_000_000_000

  /// The week that comes so many weeks after the first.
  public func week(_ index: Int) -> Week {
    Week(containing: firstWeek.monday.advanced(by: 7 * index))
  }

  /// The number drawn for the parking of a week: in the first run that of `courtyard plan`, in every
  /// other another one.
  func drawSeed(of week: Week, run: Int) -> UInt64 {
    guard run > 1 else { return seed ?? UInt64(week.year * 100 + week.number) }
    var stream = RandomStream(seed: seed ?? 0, run: run, name: ["draw", week.description])
    return stream.next() % 1_000_000
  }
}
