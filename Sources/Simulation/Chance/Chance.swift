internal import RandomStreams

/// All chance of one run.
struct Chance: Sendable {
  /// The seed of the simulation.
  let seed: UInt64
  /// The number of the run.
  let run: Int

  /// The stream of a name.
  func stream(_ name: String...) -> RandomStream {
    RandomStream(seed: seed, run: run, name: name)
  }
}
