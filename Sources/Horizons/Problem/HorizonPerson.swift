/// Somebody who serves at most one duty a day.
public struct HorizonPerson: Hashable, Sendable {
  /// An id, unique in a problem.
  public var id: String
  /// The roles they can serve in, by index, ascending.
  public var roles: [Int]
  /// What their sequence of days must keep to.
  public var rules: [SequenceRule]
  /// What each rule has counted before the first day, for those that count; empty for nothing.
  public var counted: [Int]
  /// The days before the first, the oldest first: a kind of duty by index, nil for a day off. Where it
  /// is empty nothing is known, and a stretch that begins on the first day may be as short as it likes;
  /// otherwise stretches are exactly as long as these days say.
  public var past: [Int?]
  /// What single days cost.
  public var requests: [DayRequest]

  /// Creates a person.
  public init(
    id: String, roles: [Int] = [0], rules: [SequenceRule] = [], counted: [Int] = [],
    past: [Int?] = [], requests: [DayRequest] = []
  ) {
    self.id = id
    self.roles = roles
    self.rules = rules
    self.counted = counted
    self.past = past
    self.requests = requests
  }

  func counted(_ rule: Int) -> Int { counted.indices.contains(rule) ? counted[rule] : 0 }
}
