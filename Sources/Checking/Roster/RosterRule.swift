/// One thing that every roster keeps. Each rule has a file of its own in a folder beside this one
/// and a section in `docs/rules.md`.
protocol RosterRule: Sendable {
  /// Where the roster breaks it.
  func findings(in roster: PlacedRoster, of courtyard: Courtyard) -> [Finding]
}
