/// Several days or weeks in which each person serves at most one duty a day, under rules on the
/// sequence of their days and with needs on every day.
///
/// The sum of all prices is minimised. Prices of needs and requests are whole numbers.
public struct HorizonProblem: Sendable {
  /// How many days there are.
  public var days: Int
  /// The weekday of day 0; 0 is Monday.
  public var firstWeekday: Int
  /// What can be served. At most 31 kinds.
  public var kinds: [DutyKind]
  /// How many people are needed when.
  public var needs: [DailyNeed]
  /// Who serves.
  public var people: [HorizonPerson]

  /// Creates a problem.
  public init(
    days: Int, firstWeekday: Int = 0, kinds: [DutyKind], needs: [DailyNeed],
    people: [HorizonPerson]
  ) {
    self.days = days
    self.firstWeekday = firstWeekday
    self.kinds = kinds
    self.needs = needs
    self.people = people
  }

  /// What concerns some of the days; what people's rules remember before those is not known.
  func part(_ range: Range<Int>) -> HorizonProblem {
    var part = self
    part.days = range.count
    part.firstWeekday = (firstWeekday + range.lowerBound) % 7
    part.needs = needs.filter { range.contains($0.day) }
    for index in part.needs.indices { part.needs[index].day -= range.lowerBound }
    for person in part.people.indices {
      part.people[person].requests.removeAll { !range.contains($0.day) }
      for index in part.people[person].requests.indices {
        part.people[person].requests[index].day -= range.lowerBound
      }
    }
    return part
  }

  /// The greatest number that divides every price: no two rosters differ by less.
  var grain: Int {
    var divisor = 0
    func take(_ number: Int) {
      var (left, right) = (divisor, abs(number))
      while right != 0 { (left, right) = (right, left % right) }
      divisor = left
    }
    for need in needs {
      take(need.shortPrice)
      take(need.surplusPrice)
    }
    for person in people {
      for rule in person.rules {
        for case .perUnit(let price) in rule.prices { take(price) }
      }
      for request in person.requests {
        if case .perUnit(let price) = request.price { take(price) }
      }
    }
    return max(1, divisor)
  }
}
