/// That somebody does not come, as a chance of each duty.
public struct NoShow: Codable, Hashable, Sendable {
  /// The probability for each duty, 0 to 1. Of several that apply to a duty the greatest counts.
  public var probability: Double
  /// Who may fail to come.
  public var people: Event.People
  /// To which needs; empty for all. Turns of households are meant only where their need is named.
  public var needs: [Need.ID]
  /// Minutes before the duty at which they call off; nil where it is found out at the hour.
  public var notice: Minutes?

  /// Creates a chance.
  public init(
    probability: Double, people: Event.People = .everyone, needs: [Need.ID] = [],
    notice: Minutes? = nil
  ) {
    self.probability = probability
    self.people = people
    self.needs = needs
    self.notice = notice
  }
}
