/// A space or a zone that a household would like.
public enum SpaceWish: Codable, Hashable, Sendable {
  /// A certain bay.
  case space(ParkingSpace.ID)
  /// Any bay of a zone.
  case zone(String)
}
