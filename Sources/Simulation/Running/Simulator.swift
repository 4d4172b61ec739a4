internal import Dispatch
internal import Foundation
internal import IntegerProgramming
internal import Planning
public import Scenarios
internal import Synchronization

/// Simulates variants of a courtyard, week by week, again and again.
///
/// A run has the same random numbers in every variant (common random numbers: Law, "Simulation
/// Modeling and Analysis", 11.2), so that what differs is what the variants change.
public struct Simulator: Sendable {
  private let variants: [Variant]
  private let settings: SimulationSettings

  /// Prepares to simulate.
  ///
  /// - Parameters:
  ///   - variants: what is compared; the first is what the others are compared with.
  ///   - settings: how much is simulated.
  public init(_ variants: [Variant], settings: SimulationSettings) {
    self.variants = variants
    self.settings = settings
  }

  /// Makes runs of every variant, several at the same time.
  ///
  /// - Parameters:
  ///   - runs: the numbers of the runs, from 1.
  ///   - progress: is told after every week, on any thread.
  ///   - observe: is shown every week, on any thread; the weeks of one run come in order.
  /// - Returns: the finished runs of every variant; when it was cancelled, only those.
  /// - Throws: ``SimulationError`` of the first run, by number and variant, that could not go on.
  public func results(
    runs: ClosedRange<Int>, progress: @Sendable (SimulationProgress) -> Void = { _ in },
    observe: @Sendable (SimulatedWeek) -> Void = { _ in }
  ) throws(SimulationError) -> SimulationResults {
    // Run by run, so that whatever is finished can be compared.
    let jobs = runs.flatMap { run in variants.indices.map { Job(variant: $0, run: run) } }
    let state = Mutex(State(results: jobs.map { _ in nil }))
    let firstWeeks = RosterCache()
    let began = ContinuousClock.now
    let threads = max(1, min(settings.threads, jobs.count))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while let index = state.withLock({ $0.takeJob(of: jobs.count) }) {
        if settings.cancellation?.isCancelled ?? false { return }
        let job = jobs[index]
        var run = RunSimulation(
          variants[job.variant], settings: settings, run: job.run, firstWeeks: firstWeeks)
        do throws(SimulationError) {
          let result = try run.result { week in
            observe(week)
            let weeksDone = state.withLock { state in
              state.weeksDone += 1
              return (state.weeksDone, state.runsDone)
            }
            progress(
              SimulationProgress(
                weeksDone: weeksDone.0, weeks: jobs.count * settings.weeks,
                runsDone: weeksDone.1,
                seconds: began.duration(to: .now) / .seconds(1)))
          }
          state.withLock { state in
            state.results[index] = result.map { .success($0) }
            if result != nil { state.runsDone += 1 }
          }
        } catch {
          state.withLock { state in
            state.results[index] = .failure(error)
            state.hasFailed = true
          }
        }
      }
    }
    return try collect(jobs, state.withLock { $0.results })
  }

  private func collect(
    _ jobs: [Job], _ results: [Result<RunResult, SimulationError>?]
  ) throws(SimulationError) -> SimulationResults {
    var runs: [[RunResult]] = variants.map { _ in [] }
    for (job, result) in zip(jobs, results) {
      switch result {
      case .success(let run): runs[job.variant].append(run)
      case .failure(let error): throw error
      case nil: break
      }
    }
    return SimulationResults(
      courtyard: variants.first?.stages[0].scenario.name ?? "", firstWeek: settings.firstWeek,
      weeks: settings.weeks, warmUp: settings.warmUp, seed: settings.seed ?? 0,
      variants: zip(variants, runs).map {
        SimulationResults.VariantResult(
          id: $0.id, name: $0.name, keepsLedger: $0.keepsLedger,
          certificates: $0.certificatesEnding(in: (0..<settings.weeks).map(settings.week)),
          runs: $1)
      })
  }

  /// One run of one variant.
  private struct Job {
    let variant: Int
    let run: Int
  }

  private struct State {
    var next = 0
    var weeksDone = 0
    var runsDone = 0
    var hasFailed = false
    var results: [Result<RunResult, SimulationError>?]

    mutating func takeJob(of count: Int) -> Int? {
      guard next < count, !hasFailed else { return nil }
      defer { next += 1 }
      return next
    }
  }
}
