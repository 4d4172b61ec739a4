public import IntegerProgramming

/// Why no allocation could be made. A scenario that `ScenarioReader` accepted gives none of the
/// first three.
public enum ParkingError: Error, Hashable, Sendable {
  /// Two vehicles of the list have one id; the position counts from 1, by id.
  case repeatedVehicle(position: Int)
  /// Two spaces have one id.
  case repeatedSpace(String)
  /// The walk between a space and a unit is negative, endless or longer than 1,000 km.
  case impossibleWalk(space: String, unit: String)
  /// The solver failed.
  case solver(ModelError)
}

extension ParkingError: CustomStringConvertible {
  /// A sentence for a log or a developer; it names no vehicle, because an id may be a plate.
  public var description: String {
    switch self {
    case .repeatedVehicle(let position):
      "two vehicles have the same id, number \(position) in the order of ids"
    case .repeatedSpace(let id): "two spaces are called \(id)"
    case .impossibleWalk(let space, let unit):
      "the walk from space \(space) to unit \(unit) is not a length in metres"
    case .solver(let error): error.description
    }
  }
}
