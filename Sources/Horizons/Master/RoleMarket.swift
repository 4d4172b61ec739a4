/// What a day's service earns at the prices of the needs, in the role that earns most.
struct RoleMarket: Sendable {
  /// For each set of roles, for each day and input, what it earns; 0 for days off.
  let earned: [[Double]]
  /// For each set of roles, for each day and input, the role that earns it.
  let roles: [[UInt8]]

  init(_ needs: NeedRows, prices: [Double], roleSets: [[Int]]) {
    var earned: [[Double]] = []
    var roles: [[UInt8]] = []
    for set in roleSets {
      var best = Array(repeating: 0.0, count: needs.days * needs.inputCount)
      var chosen = Array(repeating: UInt8(0), count: best.count)
      for index in best.indices where index % needs.inputCount != 0 {
        var isFirst = true
        for role in set {
          let row = needs.row[index * needs.roleCount + role]
          let price = row < 0 ? 0 : prices[row]
          if isFirst || price > best[index] {
            (best[index], chosen[index], isFirst) = (price, UInt8(role), false)
          }
        }
      }
      earned.append(best)
      roles.append(chosen)
    }
    self.earned = earned
    self.roles = roles
  }
}
