/// How many people a kind of duty needs on one day in one role.
public struct DailyNeed: Hashable, Sendable {
  /// The day, counted from zero.
  public var day: Int
  /// The kind of duty, by index.
  public var kind: Int
  /// The role it is served in, by index.
  public var role: Int
  /// Fewer are not allowed.
  public var minimum: Int
  /// How many are wanted; at least the minimum.
  public var wanted: Int
  /// What each person missing from those wanted costs.
  public var shortPrice: Int
  /// What each person above those wanted costs.
  public var surplusPrice: Int
  /// Takes the place of `minimum` and `wanted` in the relaxation where they are not known yet: only on days
  /// that are not decided.
  public var expected: Expectation?

  /// How many people will be needed, on average.
  public struct Expectation: Hashable, Sendable {
    /// The minimum.
    public var minimum: Double
    /// How many are wanted; at least the minimum.
    public var wanted: Double

    /// Creates an expectation.
    public init(minimum: Double, wanted: Double) {
      self.minimum = minimum
      self.wanted = max(minimum, wanted)
    }
  }

  var expectedMinimum: Double { expected?.minimum ?? Double(minimum) }
  var expectedWanted: Double { expected?.wanted ?? Double(wanted) }

  /// What it costs when so many serve, those missing from the minimum aside.
  func cost(served: Int) -> Int {
    shortPrice * max(0, wanted - max(served, minimum)) + surplusPrice * max(0, served - wanted)
  }

  /// Creates a need.
  public init(
    day: Int, kind: Int, role: Int = 0, minimum: Int = 0, wanted: Int, shortPrice: Int,
    surplusPrice: Int = 0, expected: Expectation? = nil
  ) {
    self.day = day
    self.kind = kind
    self.role = role
    self.minimum = minimum
    self.wanted = max(minimum, wanted)
    self.shortPrice = shortPrice
    self.surplusPrice = surplusPrice
    self.expected = expected
  }
}
