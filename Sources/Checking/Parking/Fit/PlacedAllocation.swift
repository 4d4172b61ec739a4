import Plans
import Scenarios

/// An allocation by the positions of vehicles and spaces in the lot.
struct PlacedAllocation {
  let table: ParkingTable
  /// The space of each vehicle; nil for those without. Lines that name nothing are left out, and
  /// where a vehicle has two spaces the second.
  let spaceOf: [Int?]
  /// The vehicles that hold each space, in the order of the lot.
  let holders: [[Int]]

  init(_ given: [ParkingAllocation.Given], _ table: ParkingTable) {
    self.table = table
    let spaces = Dictionary(
      zip(table.lot.spaces.map(\.id), table.lot.spaces.indices),
      uniquingKeysWith: { first, _ in first })
    let vehicles = Dictionary(
      zip(table.lot.vehicles.map(\.id), table.lot.vehicles.indices),
      uniquingKeysWith: { first, _ in first })
    var spaceOf: [Int?] = Array(repeating: nil, count: table.lot.vehicles.count)
    for line in given {
      guard let space = spaces[line.space], let vehicle = vehicles[line.vehicle],
        spaceOf[vehicle] == nil
      else { continue }
      spaceOf[vehicle] = space
    }
    var holders: [[Int]] = Array(repeating: [], count: table.lot.spaces.count)
    for (vehicle, space) in spaceOf.enumerated() {
      if let space { holders[space].append(vehicle) }
    }
    self.spaceOf = spaceOf
    self.holders = holders
  }

  var lot: ParkingLot { table.lot }

  /// The vehicles without a space.
  var without: [Int] { spaceOf.indices.filter { spaceOf[$0] == nil } }

  /// The vehicles with a space.
  var served: [(vehicle: Int, space: Int)] {
    spaceOf.enumerated().compactMap { vehicle, space in space.map { (vehicle, $0) } }
  }

  /// Whether a vehicle could hold a space beside those who hold it, but for one of them.
  func hasRoom(for vehicle: Int, in space: Int, without leaving: Int? = nil) -> Bool {
    table.fits[vehicle][space]
      && holders[space].allSatisfy { holder in
        holder == leaving || table.hours[holder].keepsApart(from: table.hours[vehicle])
      }
  }

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
