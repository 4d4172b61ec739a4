internal import ArgumentParser
internal import Dispatch
internal import IntegerProgramming
internal import Scenarios
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-C and a polite kill: the first ends the search, the second the program.
///
/// The program may end anywhere: what is written is written all or nothing.
final class Interrupts: Sendable {
  /// Thrown by the first interrupt.
  let cancellation = Cancellation()

  // Set once, before anybody else sees them, and only kept alive from then on.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]
  private let count = Mutex(0)

  init(language: Language, quiet: Bool) {
    let queue = DispatchQueue(label: "interrupts")
    sources = [SIGINT, SIGTERM].map { number in
      // The default would end the program before the source hears of it.
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: queue)
    }
    for source in sources {
      source.setEventHandler { [weak self] in self?.interrupt(language: language, quiet: quiet) }
      source.resume()
    }
  }

  private func interrupt(language: Language, quiet: Bool) {
    let isFirst = count.withLock { count in
      count += 1
      return count == 1
    }
    guard isFirst else { _exit(ExitCodes.interrupted.rawValue) }
    cancellation.cancel()
    if !quiet { Streams.message(Messages.interrupted[language]) }
  }
}
