internal import ArgumentParser
internal import Scenarios

/// Why a command cannot go on: what to say, and how to end.
struct Failure: Error {
  var code: ExitCode
  var message: Bilingual

  /// Runs a command's work, says what went wrong, and ends as the contract has it.
  static func reporting(in language: Language, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as Failure {
      Streams.message(Messages.error(failure.message)[language])
      throw failure.code
    } catch let code as ExitCode {
      throw code
    } catch {
      Streams.message(Messages.error(Messages.solverFailed("\(error)"))[language])
      throw ExitCodes.internalError
    }
  }
}
