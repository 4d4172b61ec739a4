internal import Scenarios
internal import Simulation

/// What the measures are called, and how each is defined.
enum MeasureWords {
  static func name(_ measure: Measure) -> Bilingual {
    switch measure {
    case .coverageEssential: Bilingual(zh: "到岗率：必须", en: "coverage: essential")
    case .coverageImportant: Bilingual(zh: "到岗率：重要", en: "coverage: important")
    case .coverageNormal: Bilingual(zh: "到岗率：一般", en: "coverage: normal")
    case .coverageLow: Bilingual(zh: "到岗率：可缓", en: "coverage: low priority")
    case .repairHours: Bilingual(zh: "维修用时", en: "time until repaired")
    case .repairsDone: Bilingual(zh: "办完的维修", en: "requests done")
    case .openRequests: Bilingual(zh: "周末未办的维修", en: "requests still open")
    case .droppedRequests: Bilingual(zh: "过期作废的维修", en: "requests dropped")
    case .largestLoad: Bilingual(zh: "最重负担", en: "largest load")
    case .smallestLoad: Bilingual(zh: "最轻负担", en: "smallest load")
    case .giniOfLoad: Bilingual(zh: "负担的基尼系数", en: "Gini index of load")
    case .spreadOfEquals: Bilingual(zh: "同等条件者相差", en: "spread among equals")
    case .turnsOutOfOrder: Bilingual(zh: "轮值插队", en: "turns out of order")
    case .wishesMet: Bilingual(zh: "意愿满足率", en: "wishes met")
    case .changes: Bilingual(zh: "公布后变动", en: "changes after publication")
    case .parkingShare: Bilingual(zh: "有车户的有位率", en: "households with parking")
    case .roundsWaited: Bilingual(zh: "候位最久", en: "longest wait for a space")
    case .worstWalk: Bilingual(zh: "步行最远", en: "longest walk")
    case .watchersOccupancy: Bilingual(zh: "看车人占用率", en: "watchers' occupancy")
    }
  }

  /// The name with its unit, for the head of a row or a chart.
  static func title(_ measure: Measure) -> Bilingual {
    let (name, unit) = (name(measure), MeasureUnit(measure).name)
    guard !unit.chinese.isEmpty else { return name }
    return Bilingual(
      zh: "\(name.chinese)（\(unit.chinese)）", en: "\(name.english) (\(unit.english))")
  }

  /// Which way is better, in a few words.
  static func direction(_ measure: Measure) -> Bilingual {
    switch measure.moreIsBetter {
    case true?: Bilingual(zh: "越高越好", en: "more is better")
    case false?: Bilingual(zh: "越低越好", en: "less is better")
    case nil: Bilingual(zh: "高低不论好坏", en: "neither way is better")
    }
  }

  /// How the weeks of a run make one figure.
  static func summary(_ measure: Measure) -> Bilingual {
    switch measure.summary {
    case .mean: Bilingual(zh: "各周平均", en: "mean of the weeks")
    case .weightedMean: Bilingual(zh: "逐件平均", en: "mean of all of them, whatever their week")
    case .last: Bilingual(zh: "取最后一周", en: "the last week's")
    case .sum: Bilingual(zh: "各周合计", en: "sum of the weeks")
    case .greatest: Bilingual(zh: "取最大的一周", en: "the greatest week's")
    }
  }

  static func definition(_ measure: Measure) -> Bilingual {
    switch measure {
    case .coverageEssential: coverage(Bilingual(zh: "必须", en: "essential"))
    case .coverageImportant: coverage(Bilingual(zh: "重要", en: "important"))
    case .coverageNormal: coverage(Bilingual(zh: "一般", en: "normal"))
    case .coverageLow: coverage(Bilingual(zh: "可缓", en: "low-priority"))
    case .repairHours:
      Bilingual(
        zh: "从报修到办完的小时数，夜里也算，对当周办完的取平均；没有办完的周没有数",
        en:
          "hours from a request until its work is done, nights included, on average over those done in the week; no value in a week in which none was done"
      )
    case .repairsDone:
      Bilingual(zh: "办完了的维修，只办一次的", en: "requests for work to be done once whose work was done")
    case .openRequests:
      Bilingual(zh: "一周结束时还没办完的维修", en: "requests not yet done when the week ends")
    case .droppedRequests:
      Bilingual(
        zh: "过了期限还没办，只好作废的维修", en: "requests dropped because their deadline passed")
    case .largestLoad:
      Bilingual(
        zh: "每周都能服务的志愿者里最重的一位：从开始计量起实际服务的小时，除以本人的份额",
        en:
          "hours really served since measuring began, divided by one's share, of the volunteer with most; among those who could serve in every week"
      )
    case .smallestLoad: Bilingual(zh: "同上，最轻的一位", en: "the same of the volunteer with least")
    case .giniOfLoad:
      Bilingual(
        zh: "负担分布的基尼系数：人人相同为 0，全由一人承担接近 1",
        en: "how unequal the loads are: 0 when all are equal, near 1 when one carries everything")
    case .spreadOfEquals:
      Bilingual(
        zh: "能做的事和有空的时间一直都相同的志愿者之间，负担（连同开始时的结转）最重与最轻之差，以最长的一次值班为单位，取最大的一组",
        en:
          "among volunteers who could always do the same at the same hours, the largest load less the smallest, what they carried over at the beginning included, counted in duties of the greatest length; of the group where this is largest"
      )
    case .turnsOutOfOrder:
      Bilingual(
        zh: "别的户上次轮值更早，这一次也能来，却没有轮到，而由这一户来的次数",
        en:
          "household turns taken although another household, whose last turn was longer ago, could have taken it and took none"
      )
    case .wishesMet:
      Bilingual(zh: "满足的意愿占全部意愿的比例", en: "wishes met, as a share of all wishes")
    case .changes:
      Bilingual(
        zh: "计划公布后又改动的值班：换人、取消、临时加入",
        en: "duties changed after the plan was published: replaced, called off or added")
    case .parkingShare:
      Bilingual(
        zh: "有车的户中有车位的比例", en: "households with a space, as a share of those with a vehicle")
    case .roundsWaited:
      Bilingual(
        zh: "没有车位的车中，等得最久的等了几轮，这一轮也算",
        en:
          "rounds waited, this one included, by the vehicle without a space that has waited longest"
      )
    case .worstWalk:
      Bilingual(
        zh: "从车位走到本户单元门最远的一户", en: "the longest walk from a space to its household's door")
    case .watchersOccupancy:
      Bilingual(
        zh: "看车的小时占能看车的人可服务小时的比例",
        en: "hours on watch, as a share of the hours that those who can watch have to give")
    }
  }

  private static func coverage(_ priority: Bilingual) -> Bilingual {
    Bilingual(
      zh: "“\(priority.chinese)”事项实际到岗的人数占最少应到人数的比例",
      en: "people who really came to \(priority.english) needs, as a share of those who must come")
  }
}
