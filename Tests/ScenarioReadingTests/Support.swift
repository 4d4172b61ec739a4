import ScenarioReading
import Scenarios
import Testing

/// Reads a scenario from memory; tables are whatever the YAML names.
func read(_ yaml: String, _ tables: [String: String] = [:], week: Week? = nil) throws -> ReadResult
{
  try ScenarioReader().read(yaml: yaml, tables: tables, week: week)
}

/// Reads a scenario that has to be right, and shows what is wrong where it is not.
func readScenario(
  _ yaml: String, _ tables: [String: String] = [:], week: Week? = nil
) throws -> Scenario {
  let result = try read(yaml, tables, week: week)
  return try #require(
    result.scenario,
    "\(result.diagnostics.map { $0.rendered(in: .english) }.joined(separator: "\n"))")
}

extension ReadResult {
  /// The diagnostics in English, one string each.
  var english: [String] { diagnostics.map { $0.rendered(in: .english) } }
  /// The rules that were broken, in order.
  var rules: [DiagnosticRule] { diagnostics.map(\.rule) }
}

/// The head of every small scenario in these tests.
let head = """
  format: 1
  name: 合江路13号楼院
  week: 2026-W48

  """
