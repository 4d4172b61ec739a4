/// How much of something there may be, or has to be, in one person's days.
public struct Limit: Codable, Hashable, Sendable {
  /// What is counted.
  public enum Quantity: String, Codable, Hashable, Sendable, CaseIterable {
    /// Minutes of duty in the week.
    case hoursPerWeek = "hours-per-week"
    /// Duties that begin on one day.
    case dutiesPerDay = "duties-per-day"
    /// Duties in the week.
    case dutiesPerWeek = "duties-per-week"
    /// Minutes of duty in the covenant's season, those before this week included.
    case hoursPerSeason = "hours-per-season"
    /// Duties in the covenant's season, those before this week included.
    case dutiesPerSeason = "duties-per-season"
    /// Weekends with a duty in the covenant's season, those before this week included.
    case weekendsPerSeason = "weekends-per-season"
    /// Days in a row with a duty, those before this week included.
    case daysInARow = "days-in-a-row"
    /// Days in a row without a duty, those before this week included.
    case freeDaysInARow = "free-days-in-a-row"
    /// Duties one after the other, whatever days lie between, those before this week included.
    case dutiesInARow = "duties-in-a-row"
  }

  /// What is counted.
  public var quantity: Quantity
  /// Of which duties.
  public var kind: DutyKind
  /// The least there has to be; nil for none.
  public var atLeast: Int?
  /// The most there may be; nil for any number.
  public var atMost: Int?

  /// Creates a limit. Hours are in minutes.
  public init(
    _ quantity: Quantity, of kind: DutyKind = .any, atLeast: Int? = nil, atMost: Int? = nil
  ) {
    self.quantity = quantity
    self.kind = kind
    self.atLeast = atLeast
    self.atMost = atMost
  }
}

extension Rule.Demands {
  /// At most so many minutes of duty a week.
  public static func hoursPerWeek(atMost most: Minutes) -> Rule.Demands {
    .limit(Limit(.hoursPerWeek, atMost: most))
  }

  /// At most so many duties that begin on one day.
  public static func dutiesPerDay(atMost most: Int) -> Rule.Demands {
    .limit(Limit(.dutiesPerDay, atMost: most))
  }

  /// At most so many duties a week.
  public static func dutiesPerWeek(atMost most: Int) -> Rule.Demands {
    .limit(Limit(.dutiesPerWeek, atMost: most))
  }

  /// At most so many night duties a week.
  public static func nightsPerWeek(atMost most: Int) -> Rule.Demands {
    .limit(Limit(.dutiesPerWeek, of: .demand(.night), atMost: most))
  }

  /// At most so many days in a row with a duty, the days before this week included.
  public static func daysInARow(atMost most: Int) -> Rule.Demands {
    .limit(Limit(.daysInARow, atMost: most))
  }
}
