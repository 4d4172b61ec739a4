/// A part of the week that shares nobody and nothing with the rest.
///
/// Every goal is a sum over blocks, so blocks that are best one by one are best together, in every
/// goal and in their order.
struct Block: Sendable {
  /// People, by index in the problem.
  var people: [Int] = []
  /// Shifts, by index in the problem.
  var shifts: [Int] = []
  /// Tasks, by index in the problem.
  var tasks: [Int] = []
  /// Queues, by index in the problem.
  var queues: [Int] = []
}
