import Scenarios

extension ParkingSpace {
  /// Whether the space can be given to anybody, when it is usable in the hours given.
  func canBeGiven(in hours: WeekHours) -> Bool {
    guard !hours.isEmpty else { return false }
    return switch kind {
    case .visitor: false
    case .loading: usable != nil
    case .standard, .compact, .accessible, .charging, .motorcycle: true
    }
  }

  /// Whether a vehicle is not too long; a missing measure fits.
  func isLongEnough(for vehicle: Vehicle) -> Bool {
    guard let length, let needed = vehicle.length else { return true }
    return needed <= length
  }

  /// Whether a vehicle is not too wide; a missing measure fits.
  func isWideEnough(for vehicle: Vehicle) -> Bool {
    guard let width, let needed = vehicle.width else { return true }
    return needed <= width
  }
}

extension ParkingSpace.Kind {
  /// Whether a vehicle may stand in a space of this kind, whatever its size.
  func admits(_ vehicle: Vehicle) -> Bool {
    guard vehicle.kind == .car else { return self == .motorcycle }
    return switch self {
    case .standard, .compact, .loading: true
    case .accessible: vehicle.hasPermit
    case .charging: vehicle.isElectric
    case .visitor, .motorcycle: false
    }
  }
}

extension SpaceWish {
  /// Whether a space is what was wished for.
  func isMet(by space: ParkingSpace) -> Bool {
    switch self {
    case .space(let id): space.id == id
    case .zone(let zone): space.zone == zone
    }
  }
}
