import Plans
import Scenarios

/// An allocation by the positions of vehicles and spaces in the lot.
struct PlacedAllocation {
  let table: ParkingTable
  /// The space of each vehicle; nil for those without. Lines that name nothing are left out, and of
  /// two lines for one vehicle or one space the second.
  let spaceOf: [Int?]
  /// The vehicle in each space.
  let vehicleIn: [Int?]

  init(_ given: [ParkingAllocation.Given], _ table: ParkingTable) {
    self.table = table
    let spaces = Dictionary(
      zip(table.lot.spaces.map(\.id), table.lot.spaces.indices),
      uniquingKeysWith: { first, _ in first })
    let vehicles = Dictionary(
      zip(table.lot.vehicles.map(\.id), table.lot.vehicles.indices),
      uniquingKeysWith: { first, _ in first })
    var spaceOf: [Int?] = Array(repeating: nil, count: table.lot.vehicles.count)
    var vehicleIn: [Int?] = Array(repeating: nil, count: table.lot.spaces.count)
    for line in given {
      guard let space = spaces[line.space], let vehicle = vehicles[line.vehicle],
        spaceOf[vehicle] == nil, vehicleIn[space] == nil
      else { continue }
      spaceOf[vehicle] = space
      vehicleIn[space] = vehicle
    }
    self.spaceOf = spaceOf
    self.vehicleIn = vehicleIn
  }

  var lot: ParkingLot { table.lot }

  /// The vehicles without a space.
  var without: [Int] { spaceOf.indices.filter { spaceOf[$0] == nil } }

  /// Where the first of a vehicle's wishes that a space meets stands in its list, from 1; one more
  /// than its wishes where none is met.
  func firstWishMet(of vehicle: Int, in space: Int) -> Int {
    let wishes = lot.vehicles[vehicle].wishes
    let met = wishes.firstIndex { wish in
      switch wish {
      case .space(let id): lot.spaces[space].id == id
      case .zone(let zone): lot.spaces[space].zone == zone
      }
    }
    return (met ?? wishes.count) + 1
  }
}

extension Vehicle {
  /// The vehicle in a sentence. Its id may be its plate, so it is not quoted.
  var mention: Bilingual {
    Bilingual(zh: "\(household)户第\(order)辆车", en: "car \(order) of household \(household)")
  }
}
