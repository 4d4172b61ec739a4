internal import ScenarioReading
internal import Scenarios

/// Reads the variants of a command and tells what is wrong with them.
struct VariantLoading {
  let scenarioOptions: ScenarioOptions
  let screen: ScreenOptions

  /// The scenario as it is, then the variants; the problems of all of them have been told.
  func valid(_ paths: [String]) throws -> [Variant] {
    var variants: [Variant] = []
    var told: Set<String> = []
    for path in [nil] + paths.map(Optional.init) {
      let result: VariantResult
      do throws(ScenarioFileError) {
        result = try VariantReader().read(
          at: scenarioOptions.scenario, variant: path, week: scenarioOptions.week)
      } catch {
        throw Failure(code: ExitCodes.missingInput, message: error.message)
      }
      for diagnostic in result.diagnostics where !screen.quiet || diagnostic.severity == .error {
        // What is wrong with the scenario itself is wrong in every variant of it.
        let line = diagnostic.rendered(in: screen.messageLanguage)
        if told.insert(line).inserted { Streams.message(line) }
      }
      if let variant = result.variant { variants.append(variant) }
    }
    guard variants.count == paths.count + 1 else {
      throw Failure(code: ExitCodes.invalidScenario, message: SimulationMessages.invalid)
    }
    let ids = variants.map(\.id)
    if let double = ids.first(where: { id in ids.count { $0 == id } > 1 }) {
      throw Failure(code: ExitCodes.usage, message: SimulationMessages.twice(double))
    }
    return variants
  }
}
