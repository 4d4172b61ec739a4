import Scenarios

/// Puts into words why a shift or a task is short of people, so that a neighbour understands it.
struct ShortageReason {
  let problem: RosterProblem
  let state: RosterState
  /// Whether it is proved that no roster has fewer people missing.
  let isProved: Bool

  /// The reason for a shift.
  func reason(shift index: Int, served: (Int) -> Int) -> Bilingual {
    let shift = problem.shifts[index]
    // The role with most people missing is the one to explain.
    let role =
      shift.roles.indices.max {
        shift.roles[$0].people.wanted - served($0) < shift.roles[$1].people.wanted - served($1)
      } ?? 0
    return reason(
      need: shift.need, requirement: shift.roles[role].skill, group: shift.roles[role].group,
      day: shift.span.lowerBound,
      times: [.init(span: shift.span, isNight: shift.isNight)], duties: shift.duties[role],
      isTeam: shift.onlyComplete,
      serving: { duty in
        state.duties(of: duty.person).contains { $0.need == duty.need && $0.span == duty.span }
      })
  }

  /// The reason for a task.
  func reason(task index: Int) -> Bilingual {
    let work = problem.tasks[index]
    return reason(
      need: work.need, requirement: work.task.skill, group: nil,
      day: work.span.lowerBound, times: work.sessions, duties: work.duties, isTeam: false,
      serving: { duty in
        state.duties(of: duty.person).contains { $0.need == duty.need }
      })
  }

  private func reason(
    need index: Int, requirement: SkillRequirement?, group: Group.ID?, day: Minutes,
    times: [TaskWork.Session], duties: [Int], isTeam: Bool, serving: (PossibleDuty) -> Bool
  ) -> Bilingual {
    let need = problem.scenario.needs[index]
    let open = Dictionary(grouping: duties.map { problem.duties[$0] }) { $0.person }
    var standing = Standing()
    for (number, person) in problem.people.enumerated() {
      let eligibility = Eligibility(person: person, problem: problem)
      let id = person.volunteer.id
      if let possible = open[number] {
        let obstacles = possible.map(state.obstacle(to:))
        if possible.contains(where: serving) {
          standing.serving += 1
        } else if let obstacle = obstacles.last.flatMap({ $0 }), !obstacles.contains(nil) {
          standing.busy.append((id, obstacle))
        } else {
          standing.free += 1
        }
        continue
      }
      guard eligibility.isMember(of: group), eligibility.isMember(of: need.adoptedBy),
        eligibility.servesAt(place: need.place)
      else { continue }
      if !eligibility.fits(requirement, on: day) {
        if eligibility.lacksOnlyCertificate(for: requirement, on: day) {
          standing.uncertified.append(id)
        }
      } else if eligibility.isRuledOut(for: need) {
        standing.ruledOut += 1
      } else if let obstacle = times.lazy.compactMap({
        eligibility.lastWeeksObstacle(to: $0.span, isNight: $0.isNight, need: index)
      }).first {
        standing.busy.append((id, obstacle))
      } else {
        standing.absent.append(id)
      }
    }
    guard standing.count > 0 else { return nobodyQualified(requirement, group ?? need.adoptedBy) }
    return standing.words(isTeam: isTeam, isProved: isProved)
  }

  private func nobodyQualified(_ requirement: SkillRequirement?, _ group: Group.ID?) -> Bilingual {
    let skill = requirement.flatMap { required in
      problem.scenario.skills.first { $0.id == required.skill }
    }
    guard let name = skill?.name ?? problem.scenario.groups.first(where: { $0.id == group })?.name
    else { return Bilingual(zh: "院里没有在那里服务的志愿者", en: "no volunteer serves at that place") }
    let certificate = skill?.needsCertificate ?? false
    return Bilingual(
      zh: certificate ? "院里没有人持有有效的「\(name)」证书，或达到所需等级" : "院里没有符合「\(name)」条件的志愿者",
      en: certificate
        ? "nobody has “\(name)” with a valid certificate and at the level asked for"
        : "nobody qualifies for “\(name)”")
  }
}
