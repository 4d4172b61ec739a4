/// Results, a line each, for the terminal and for a file.
struct BenchmarkTable {
  private let heading: [String]
  private var lines: [[String]] = []

  init(heading: [String]) { self.heading = heading }

  /// Adds a line.
  mutating func add(_ cells: [String]) { lines.append(cells) }

  /// The table with aligned columns.
  var text: String {
    let all = [heading] + lines
    let widths = heading.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { cells in
      zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ") + "\n"
    }.joined()
  }

  /// Writes it as CSV.
  func write(to file: String) throws {
    let rows = ([heading] + lines).map { $0.joined(separator: ",") + "\n" }
    try Figures.write(rows.joined(), to: file)
  }
}
