import Scenarios

extension Reasons {
  /// Those in the spaces that would fit a vehicle, by the claim that put them before it.
  private struct Rivals {
    var entitled = 0
    var first = 0
    var longerWaiting = 0
    var later = 0
    var inGoodStanding = 0
    var longer = 0
    /// Spaces that are free, or whose holder has no better claim: an exchange would cost more
    /// elsewhere.
    var others = 0
  }

  /// Everyone in its spaces has a claim that comes first.
  ///
  /// Had one of them none, the two could change places and no goal up to the deciding one would be
  /// worse; so each is counted by a goal that does not count this vehicle.
  func lostToClaims(_ vehicle: Int, _ kind: Int, decidedBy position: Int) -> Bilingual {
    let own = problem.claim(of: vehicle)
    let better = proved.steps[...position].map(\.goal).filter { !$0.serves(own) }
    var rivals = Rivals()
    for holder in holders(ofSpacesFor: kind) {
      guard let holder else {
        rivals.others += 1
        continue
      }
      switch better.first(where: { $0.serves(lot.vehicles[holder].claim) }) {
      case .entitled(_, _, .good), .firstCars(.good), .laterCars(.good):
        rivals.inGoodStanding += 1
      case .entitled: rivals.entitled += 1
      case .firstCars: rivals.first += 1
      case .waiting: rivals.longerWaiting += 1
      case .laterCars: rivals.later += 1
      case .laterWaiting: rivals.longerWaiting += 1
      case .hours: rivals.longer += 1
      case .worstWalk, .totalWalk, .wishes, .stability, .rotation, nil:
        let needsLonger = lot.vehicles[holder].claim.minutes > own.minutes
        if proved.steps[position].goal == .hours && needsLonger {
          rivals.longer += 1
        } else {
          rivals.others += 1
        }
      }
    }
    let contest = contest(kind)
    let why = standing(of: own, before: proved.steps[position].goal)
    let parts = list(rivals, better)
    return Bilingual(
      zh: contest[.chinese] + "车位给了排在它前面的车："
        + parts.map { $0[.chinese] }.joined(separator: "，") + "。\(why[.chinese])。",
      en: contest[.english] + " They went to cars that come first: "
        + parts.map { $0[.english] }.joined(separator: ", ") + ". \(why[.english]).")
  }

  private func list(_ rivals: Rivals, _ better: [AllocationGoal]) -> [Bilingual] {
    var clauses: [String] = []
    var rounds = 0
    for case .entitled(let priorityClass, _, _) in better
    where !clauses.contains(priorityClass.clause) {
      clauses.append(priorityClass.clause)
    }
    for case .waiting(let over) in better { rounds = over + 1 }
    for case .laterWaiting(let over) in better { rounds = over + 1 }
    let isAboutFirst = !better.contains {
      if case .laterWaiting = $0 { true } else { false }
    }
    var parts: [Bilingual] = []
    if rivals.entitled > 0 {
      // All clauses together, so that nobody's claim can be told from a single space.
      parts.append(
        Bilingual(
          zh: "按公约第 \(clauses.joined(separator: "、")) 条优先的 \(rivals.entitled) 辆",
          en:
            "\(rivals.entitled) under the covenant's priorities (\(clauses.joined(separator: ", ")))"
        ))
    }
    if rivals.first > 0 {
      parts.append(
        Bilingual(
          zh: "各户的首辆车 \(rivals.first) 辆",
          en: rivals.first == 1 ? "1 first car" : "\(rivals.first) first cars"))
    }
    if rivals.longerWaiting > 0 {
      parts.append(
        Bilingual(
          zh: "已经等了至少 \(rounds) 轮的\(isAboutFirst ? "首辆车" : "车") \(rivals.longerWaiting) 辆",
          en: "\(rivals.longerWaiting) \(isAboutFirst ? "first " : "")"
            + "\(rivals.longerWaiting == 1 ? "car" : "cars") "
            + "that waited \(rounds == 1 ? "1 round" : "\(rounds) rounds") or more"))
    }
    if rivals.later > 0 {
      parts.append(
        Bilingual(
          zh: "第二辆及以后的车 \(rivals.later) 辆",
          en: rivals.later == 1 ? "1 later car" : "\(rivals.later) later cars"))
    }
    if rivals.inGoodStanding > 0 {
      parts.append(
        Bilingual(
          zh: "资格相同而没有欠费、违规记录的 \(rivals.inGoodStanding) 辆",
          en: rivals.inGoodStanding == 1
            ? "1 with the same claim and no arrears or breaches that count"
            : "\(rivals.inGoodStanding) with the same claim and no arrears or breaches that count"))
    }
    if rivals.longer > 0 {
      parts.append(
        Bilingual(
          zh: "资格相同而停放时间更长的 \(rivals.longer) 辆",
          en: rivals.longer == 1
            ? "1 with the same claim that needs more hours"
            : "\(rivals.longer) with the same claim that need more hours"))
    }
    if rivals.others > 0 {
      parts.append(
        Bilingual(
          zh: "其余 \(rivals.others) 个按公约的次序不能给它",
          en: "\(rivals.others) more cannot be given to it in the covenant's order"))
    }
    return parts
  }

  /// What the vehicle itself has to show against the goal that decided.
  private func standing(of claim: Claim, before goal: AllocationGoal) -> Bilingual {
    switch goal {
    case .entitled(_, _, .good), .firstCars(.good), .laterCars(.good):
      Bilingual(
        zh: "这辆车有欠费或违规记录，按公约排在同等条件的车之后",
        en: "Arrears or breaches put this car after others with the same claim")
    case .hours:
      Bilingual(
        zh: "资格相同的车里，公约要让停放的时数加起来最多，这辆车每周需要 \(claim.minutes / 60) 小时",
        en: "Among equal claims the covenant wants the most hours served, and this car needs "
          + "\(claim.minutes / 60) a week")
    case .laterWaiting:
      Bilingual(
        zh: "这辆车等了 \(claim.rounds) 轮",
        en: "This one has waited \(claim.rounds) \(claim.rounds == 1 ? "round" : "rounds")")
    case .entitled:
      claim.priority == nil
        ? Bilingual(zh: "这辆车没有优先资格", en: "This car has no such priority")
        : Bilingual(zh: "这辆车的优先类别排在后面", en: "This car's own priority comes later")
    case .firstCars:
      Bilingual(
        zh: "这辆车是本户的第 \(claim.order) 辆",
        en: "This is its household's car number \(claim.order)")
    case .waiting:
      claim.isFirst
        ? Bilingual(
          zh: "这辆车等了 \(claim.rounds) 轮",
          en: "This one has waited \(claim.rounds) \(claim.rounds == 1 ? "round" : "rounds")")
        : Bilingual(
          zh: "这辆车是本户的第 \(claim.order) 辆",
          en: "This is its household's car number \(claim.order)")
    case .laterCars, .worstWalk, .totalWalk, .wishes, .stability, .rotation:
      Bilingual(zh: "这辆车是本户的首辆", en: "This is its household's first car")
    }
  }
}
