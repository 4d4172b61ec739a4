/// Duals of a transportation program, in whole numbers: what one more vehicle of a class, or one
/// more space, would add to the least sum.
struct Prices {
  /// By class of vehicles.
  var vehicles: [Int]
  /// By class of spaces.
  var spaces: [Int]

  /// What each pair of the face costs beyond its prices.
  func reducedCosts(of costs: [[Int]], on face: OptimalFace) -> [[Int]] {
    face.spaces.indices.map { vehicle in
      let price = vehicles[vehicle]
      let (allowed, costs) = (face.spaces[vehicle], costs[vehicle])
      return allowed.indices.map { costs[$0] - price - spaces[allowed[$0]] }
    }
  }
}
