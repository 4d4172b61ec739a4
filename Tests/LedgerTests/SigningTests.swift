import Plans
import Scenarios
import Testing

@testable import Ledger

@Suite struct SigningTests {
  private let scratch: Scratch
  private let store: LedgerStore

  init() throws {
    scratch = try Scratch()
    store = try LedgerStore(path: scratch.ledger, access: .writing)
  }

  private func signed(_ result: SigningResult) throws -> SigningState {
    guard case .signed(let state) = result else { throw Unexpected() }
    return state
  }

  private struct Unexpected: Error {}

  @Test func theSecondSignaturePublishes() throws {
    let plan = Sample.plan()
    let first = try signed(store.sign(plan, by: "c"))
    #expect(first.signed.map(\.id) == ["c"])
    #expect(first.missing.map(\.id) == ["a", "b"])
    #expect(first.stillNeeded == 1)
    #expect(try store.history().weeks.isEmpty)
    let second = try signed(store.sign(plan, by: "a"))
    #expect(second.isPublished && !second.supersedes)
    #expect(second.signed.map(\.id) == ["c", "a"])
    #expect(try store.history().weeks == [.init(week: plan.week, roster: plan.roster)])
  }

  @Test func whoMayNotSignOrHasSignedChangesNothing() throws {
    let plan = Sample.plan()
    #expect(
      try store.sign(plan, by: "stranger") == .refused(.notAMember(signers: plan.signers)))
    let state = try signed(store.sign(plan, by: "a"))
    let before = scratch.bytes(store.path)
    #expect(try store.sign(plan, by: "a") == .refused(.alreadySigned(state)))
    #expect(scratch.bytes(store.path) == before)
    _ = try store.sign(plan, by: "b")
    #expect(try store.sign(plan, by: "c") == .refused(.alreadyPublished))
  }

  @Test func filesThatChangedAfterASignatureAreNotSignedByTheWay() throws {
    let plan = Sample.plan(version: 1)
    let changed = Sample.plan(version: 2)
    _ = try store.sign(plan, by: "a")
    #expect(
      try store.sign(changed, by: "b")
        == .refused(
          .anotherPlanIsOpen(signed: [plan.signers[0]], files: ["roster.csv"])))
    // Instead: the signature under the other one lapses, and a must sign again.
    #expect(try signed(store.sign(changed, by: "b", instead: true)).stillNeeded == 1)
    #expect(try store.plans().map(\.standing) == [.lapsed, .open])
    #expect(try signed(store.sign(changed, by: "a")).isPublished)
    // Back to the first one: what a signed then no longer counts.
    #expect(try signed(store.sign(plan, by: "c")).stillNeeded == 1)
  }

  @Test func aNewPlanSupersedesTheOldOneWhichStaysReadable() throws {
    let old = Sample.plan(version: 1)
    let new = Sample.plan(
      version: 2,
      roster: Sample.roster(["a", "b", "c"], [Sample.watch("c", on: 0, of: Sample.firstWeek)]))
    try Sample.publish(old, in: store)
    _ = try store.sign(new, by: "b")
    #expect(try store.history().weeks.first?.roster == old.roster)
    let state = try signed(store.sign(new, by: "c"))
    #expect(state.supersedes)
    #expect(try store.history().weeks.map(\.roster) == [new.roster])
    #expect(try store.plans().map(\.standing) == [.superseded, .inForce])
    #expect(try store.document(ofPlan: String(old.sha256)) == old.document)
  }

  @Test func aRosterAloneLeavesTheParkingInForce() throws {
    let parking = LedgerParking(
      given: [.init(vehicle: "car-1", household: "1-101", space: "s-1")], waiting: [])
    let both = Sample.plan(version: 1, parking: parking)
    let alone = Sample.plan(version: 2, roster: Sample.roster(["a"], []))
    try Sample.publish(both, in: store)
    try Sample.publish(alone, in: store)
    #expect(
      try store.history().weeks
        == [.init(week: both.week, roster: alone.roster, parking: parking)])
    #expect(try store.plans().map(\.standing) == [.partlySuperseded, .inForce])
  }

  @Test func reportsSayWhatReallyHappened() throws {
    let plan = Sample.plan()
    try Sample.publish(plan, in: store)
    let monday = plan.week.monday
    func report(_ person: String, _ offset: Int, _ outcome: DutyReport.Outcome) -> DutyReport {
      DutyReport(
        day: monday.advanced(by: offset), start: 480, need: "watch", person: person,
        outcome: outcome)
    }
    let wrong = [
      report("a", 0, .noShow), report("b", 0, .done), report("a", 0, .replaced(by: "x")),
      report("a", 7, .done),
    ]
    #expect(
      try store.record(wrong)
        == .refused([
          1: .noSuchDuty(planned: ["a"]), 2: .unknownReplacement,
          3: .weekNotPublished(Sample.week(1)),
        ]))
    func outcomes() throws -> [DutyReport.Outcome] {
      try #require(try store.history().weeks.first?.roster).duties.map(\.outcome)
    }
    #expect(try outcomes() == [.done, .done])
    let reports = [report("a", 0, .noShow), report("b", 1, .replaced(by: "c"))]
    #expect(try store.record(reports) == .recorded(changes: 2))
    #expect(try outcomes() == [.noShow, .replaced(by: "c")])
    #expect(try store.record(reports) == .recorded(changes: 0))
    // The last word counts, and a new plan with the same duty keeps it.
    #expect(try store.record([report("a", 0, .done)]) == .recorded(changes: 1))
    try Sample.publish(Sample.plan(version: 2), in: store)
    #expect(try outcomes() == [.done, .replaced(by: "c")])
  }
}
