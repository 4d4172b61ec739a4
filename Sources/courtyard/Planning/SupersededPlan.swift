internal import Ledger
internal import Publishing
internal import Scenarios

/// The plan of the same week that residents have in their calendars: the one that was named, otherwise
/// the one the ledger has as published.
struct SupersededPlan {
  /// The folder of a plan, where one was named.
  let folder: String?
  /// The ledger, where one was named.
  let ledger: String?
  let screen: ScreenOptions

  /// The bytes of its `plan.json`; nil where there is none.
  func document(of week: Week) throws -> [UInt8]? {
    if let folder {
      let plan = try SupersededPlan.reading { () throws(PlanReadingError) in
        try WrittenPlan.read(folder: folder)
      }
      guard plan.week == week else {
        throw Failure(
          code: ExitCodes.missingInput, message: PlanReadingError.otherWeek(plan.week).message)
      }
      return plan.document
    }
    guard let ledger else { return nil }
    let store = try LedgerAccess(path: ledger, screen: screen).store(.reading)
    return try LedgerAccess.mapped { () throws(LedgerError) in
      try store.publishedRoster(of: week)
    }
  }

  /// Reads a plan; what is in the way becomes the error of a command.
  static func reading<Value>(_ read: () throws(PlanReadingError) -> Value) throws -> Value {
    do throws(PlanReadingError) {
      return try read()
    } catch {
      throw Failure(code: ExitCodes.missingInput, message: error.message)
    }
  }
}
