import Scenarios

/// Puts into words why a shift or a task is short of people, so that a neighbour understands it.
struct ShortageReason {
  let problem: RosterProblem
  let state: RosterState

  /// Reasons about people are given one by one up to this many; the rest are counted.
  private static let named = 3

  /// The reason for a shift.
  func reason(shift index: Int, served: (Int) -> Int) -> Bilingual {
    let shift = problem.shifts[index]
    // The role with most people missing is the one to explain.
    let role =
      shift.roles.indices.max {
        shift.roles[$0].people.wanted - served($0) < shift.roles[$1].people.wanted - served($1)
      } ?? 0
    let need = problem.scenario.needs[shift.need]
    return reason(
      need: need, requirement: shift.roles[role].skill, group: shift.roles[role].group,
      day: shift.span.lowerBound, duties: shift.duties[role],
      serving: { duty in
        state.duties(of: duty.person).contains { $0.need == duty.need && $0.span == duty.span }
      })
  }

  /// The reason for a task.
  func reason(task index: Int) -> Bilingual {
    let work = problem.tasks[index]
    let need = problem.scenario.needs[work.need]
    return reason(
      need: need, requirement: work.task.skill, group: nil, day: work.span.lowerBound,
      duties: work.duties,
      serving: { duty in
        state.duties(of: duty.person).contains { $0.need == duty.need }
      })
  }

  private func reason(
    need: Need, requirement: SkillRequirement?, group: Group.ID?, day: Minutes, duties: [Int],
    serving: (PossibleDuty) -> Bool
  ) -> Bilingual {
    let qualified = problem.people.filter { person in
      let eligibility = Eligibility(person: person, problem: problem)
      return eligibility.fits(requirement, on: day) && eligibility.isMember(of: group)
        && eligibility.isMember(of: need.adoptedBy) && eligibility.servesAt(place: need.place)
    }
    guard !qualified.isEmpty else { return nobodyQualified(requirement, group ?? need.adoptedBy) }
    let open = Dictionary(grouping: duties.map { problem.duties[$0] }) { $0.person }
    var busy: [(id: String, obstacle: Obstacle)] = []
    var serves = 0
    var free = 0
    for person in open.keys.sorted() {
      let possible = open[person] ?? []
      if possible.contains(where: serving) {
        serves += 1
        continue
      }
      let obstacles = possible.map(state.obstacle(to:))
      if let obstacle = obstacles.last.flatMap({ $0 }), !obstacles.contains(nil) {
        busy.append((problem.people[person].volunteer.id, obstacle))
      } else {
        free += 1
      }
    }
    return words(
      qualified: qualified.count, absent: qualified.count - open.count, serves: serves, busy: busy,
      free: free)
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

  private func words(
    qualified: Int, absent: Int, serves: Int, busy: [(id: String, obstacle: Obstacle)], free: Int
  ) -> Bilingual {
    var zh: [String] = []
    var en: [String] = []
    if serves > 0 {
      zh.append("\(serves)人已在岗")
      en.append("\(serves) \(serves == 1 ? "serves" : "serve") here already")
    }
    for (id, obstacle) in busy.prefix(ShortageReason.named) {
      let text = obstacle.text(of: id)
      zh.append(text.chinese)
      en.append(text.english)
    }
    let rest = busy.count - ShortageReason.named
    if rest > 0 {
      zh.append("另有\(rest)人已有其他任务或达到上限")
      en.append("\(rest) more are on other duties or at a limit")
    }
    if absent > 0 {
      zh.append("\(absent)人那时没空或不宜")
      en.append("\(absent) \(absent == 1 ? "is" : "are") not free then, or ruled out")
    }
    if free > 0 {
      zh.append("还有\(free)人，但调来会使更要紧的事缺人")
      en.append("\(free) could come only by leaving something more pressing short")
    }
    let who = qualified == 1 ? "1 volunteer qualifies" : "\(qualified) volunteers qualify"
    return Bilingual(
      zh: "符合条件的共\(qualified)人：" + zh.joined(separator: "；"),
      en: "\(who): " + en.joined(separator: "; "))
  }
}
