extension ExchangeGraph {
  /// Completes an allocation that leaves out vehicles the face must serve, or spaces it must use.
  ///
  /// First the vehicles, each by a path of exchanges; then the spaces, by paths that leave no
  /// vehicle without one. That the second does not undo the first is the theorem of Mendelsohn and
  /// Dulmage (1958).
  ///
  /// - Returns: false where the face has no allocation at all.
  mutating func complete() -> Bool {
    let nobodyAdmitted = served.map { _ in 0 }
    for vehicle in 0..<nobody where mustServe[vehicle] {
      while served[vehicle] < sizes[vehicle] {
        if serve(vehicle, keeping: nobodyAdmitted) != nil { return false }
      }
    }
    for space in holders.indices where mustUse[space] {
      while flow[nobody, space] > 0 {
        guard fill(space) else { return false }
      }
    }
    return true
  }

  /// Puts one more vehicle into a space, from outside or from a space that may stay free.
  private mutating func fill(_ target: Int) -> Bool {
    // How a space that was left is filled again: by a class, from the space before it in the queue.
    var filledFrom = [Int?](repeating: nil, count: holders.count)
    var mover = [Int](repeating: nobody, count: holders.count)
    var isSeen = spaces.map { _ in false }
    var isReached = holders.map { _ in false }
    isReached[target] = true
    var queue = [target]
    var next = 0
    while next < queue.count {
      let space = queue[next]
      next += 1
      for vehicle in holders[space] where vehicle != nobody && !isSeen[vehicle] {
        isSeen[vehicle] = true
        if served[vehicle] < sizes[vehicle] {
          served[vehicle] += 1
          served[nobody] -= 1
          flow[vehicle, space] += 1
          passOn(to: space, filledFrom, mover)
          flow[nobody, target] -= 1
          return true
        }
        for left in spaces[vehicle] where !isReached[left] && flow[vehicle, left] > 0 {
          isReached[left] = true
          filledFrom[left] = space
          mover[left] = vehicle
          if !mustUse[left] {
            flow[nobody, left] += 1
            // Whoever leaves it goes on, and so do the others up to the target.
            passOn(to: left, filledFrom, mover)
            flow[nobody, target] -= 1
            return true
          }
          queue.append(left)
        }
      }
    }
    return false
  }

  /// Moves one vehicle out of a space, another out of the one it moves to, up to the target.
  private mutating func passOn(to space: Int, _ filledFrom: [Int?], _ mover: [Int]) {
    var left = space
    while let goal = filledFrom[left] {
      flow[mover[left], left] -= 1
      flow[mover[left], goal] += 1
      left = goal
    }
  }
}
