import Plans
import Scenarios

/// Why a duty has no place in the scenario.
struct MisplacedDuty: Error {
  let finding: Finding

  init(_ rule: FindingRule, _ duty: Duty, zh: String, en: String) {
    finding = Finding(rule, at: duty, zh: zh, en: en)
  }
}

/// What there is to be filled: section 1.1 of `docs/model.md`.
extension Courtyard {
  /// Finds a duty's need, person and role, and whether its time is one of the need's.
  func placing(of duty: Duty) -> Result<PlacedDuty, MisplacedDuty> {
    do throws(MisplacedDuty) {
      guard let need = need(duty.need) else {
        throw MisplacedDuty(
          .unknownNeed, duty, zh: "没有这个事项。", en: "the scenario has no such need")
      }
      let person = try person(of: duty, serving: need)
      try checkTime(of: duty, need)
      let role = try role(of: duty, need)
      return .success(
        PlacedDuty(
          duty: duty, need: need, person: person, role: role, isPinned: isPinned(duty)))
    } catch {
      return .failure(error)
    }
  }

  private func person(
    of duty: Duty, serving need: Need
  ) throws(MisplacedDuty) -> PlacedDuty.Person {
    switch (duty.assignee, need.work) {
    case (.volunteer(let id), .shift), (.volunteer(let id), .task):
      if let volunteer = volunteer(id) { return .volunteer(volunteer) }
    case (.household(let id), .turns):
      if let household = household(id) { return .household(household) }
    case (.volunteer, .turns):
      throw MisplacedDuty(
        .wrongAssignee, duty, zh: "轮值由住户承担，不由志愿者承担。",
        en: "turns are taken by households, not by volunteers")
    case (.household, _):
      throw MisplacedDuty(
        .wrongAssignee, duty, zh: "这个事项由志愿者承担，不由住户承担。",
        en: "volunteers serve this need, not households")
    }
    throw MisplacedDuty(
      .unknownPerson, duty, zh: "名单里没有这个编号。", en: "nobody in the scenario has this id")
  }

  private func checkTime(of duty: Duty, _ need: Need) throws(MisplacedDuty) {
    if case .task(let task) = need.work {
      guard duty.unit == nil, isSession(duty.span, of: need, task) else {
        throw MisplacedDuty(
          .notASession, duty, zh: "这个时间不在可选的时段、起点或季节里。",
          en: "the task cannot be held then: its windows, starts, duration or season differ")
      }
      return
    }
    guard occurrences(of: need).contains(duty.occurrence) else {
      throw MisplacedDuty(
        .notAnOccurrence, duty, zh: "这个时间（或单元、季节）没有这项安排。",
        en: "the need does not take place then: its windows, units or season differ")
    }
  }

  private func role(of duty: Duty, _ need: Need) throws(MisplacedDuty) -> Role? {
    switch need.work {
    case .shift(let shift):
      if let role = shift.roles.first(where: { $0.id == duty.role }) { return role }
    case .task:
      if duty.role == "member" { return nil }
    case .turns:
      if duty.role == "household" { return nil }
    }
    throw MisplacedDuty(
      .unknownRole, duty, zh: "这个事项没有“\(duty.role)”这个角色。", en: "the need has no role \(duty.role)")
  }

  /// Whether the committee has agreed a duty beforehand.
  private func isPinned(_ duty: Duty) -> Bool {
    pinned(for: duty.assignee.id).contains { pinned in
      pinned.need == duty.need && start(of: pinned) == duty.span.lowerBound
        && pinned.role ?? duty.role == duty.role
    }
  }
}

extension Duty {
  fileprivate var occurrence: Occurrence { Occurrence(need: need, span: span, unit: unit) }
}
