/// Weather that closes places and leaves work behind.
public struct Storm: Codable, Hashable, Sendable {
  /// The places that are closed: what is planned there does not take place and counts as not needed.
  public var places: [Place.ID]
  /// For how many days.
  public var days: Distribution
  /// What has to be cleared afterwards.
  public var cleanUp: Request?

  /// Creates a storm.
  public init(places: [Place.ID], days: Distribution, cleanUp: Request? = nil) {
    self.places = places
    self.days = days
    self.cleanUp = cleanUp
  }
}
