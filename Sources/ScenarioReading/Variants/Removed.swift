/// What a variant took away, so that whatever still mentions it goes with it and is not called a
/// mistake.
struct Removed {
  var needs: Set<String> = []
  var volunteers: Set<String> = []
  var spaces: Set<String> = []
  /// The zones of spaces that were taken away: a watch may still name them.
  var zones: [(name: String, position: SourcePosition)] = []
}
