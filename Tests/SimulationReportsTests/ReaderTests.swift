import Foundation
import Publishing
import Scenarios
import Simulation
import Testing

@testable import SimulationReports

@Suite struct ReaderTests {
  /// A folder that goes away with the test.
  final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "courtyard-simulation-\(UUID().uuidString)")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: url.appending(path: name))
    }
  }

  private func written(_ results: SimulationResults) throws -> Folder {
    let folder = try Folder()
    for file in try SimulationFiles.files(of: results, language: .chinese) {
      try Data(file.bytes).write(to: folder.url.appending(path: file.name))
    }
    return folder
  }

  @Test func everythingIsReadBack() throws {
    var results = Sample.results
    results.seed = UInt64.max
    let folder = try written(results)
    #expect(try SimulationReader.read(folder: folder.url.path) == results)
  }

  @Test func withoutTheTimingTheRestIsRead() throws {
    let folder = try written(Sample.results)
    try FileManager.default.removeItem(at: folder.url.appending(path: "timing.csv"))
    var expected = Sample.results
    for variant in expected.variants.indices {
      for run in expected.variants[variant].runs.indices {
        expected.variants[variant].runs[run].solveSeconds = 0
      }
    }
    #expect(try SimulationReader.read(folder: folder.url.path) == expected)
  }

  @Test func whatIsNoSimulationIsSaid() throws {
    let folder = try Folder()
    #expect(throws: SimulationReadingError.noFolder) {
      try SimulationReader.read(folder: folder.url.path + "-not")
    }
    #expect(throws: SimulationReadingError.noSimulation) {
      try SimulationReader.read(folder: folder.url.path)
    }
    try folder.write("{\"format\": 99}", to: SimulationFiles.record)
    #expect(throws: SimulationReadingError.laterVersion) {
      try SimulationReader.read(folder: folder.url.path)
    }
  }

  @Test(arguments: [
    ("\"first_week\":\"2026-W48\"", "\"first_week\":\"2026-W99\""),
    ("\"warm_up\":2", "\"warm_up\":12"), ("\"warm_up\":2", "\"warm_up\":-1"),
    ("\"run\":2,", "\"run\":1,"), ("\"run\":1,", "\"run\":0,"),
    ("\"repair.hours\":[", "\"repair.minutes\":["), ("\"changes\":[", "\"changes\":[1,"),
    ("\"no-ledger\"", "\"as-is\""), ("{", "["), ("\"seed\":202648", "\"seed\":-1"),
  ])
  func whatContradictsItselfIsRefused(old: String, new: String) throws {
    let folder = try written(Sample.make(runs: 3))
    let url = folder.url.appending(path: SimulationFiles.record)
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let range = try #require(text.range(of: old), "\(old)")
    try folder.write(text.replacingCharacters(in: range, with: new), to: SimulationFiles.record)
    #expect(throws: SimulationReadingError.malformed(file: SimulationFiles.record)) {
      try SimulationReader.read(folder: folder.url.path)
    }
  }
}
