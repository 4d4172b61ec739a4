internal import CGLPKGuard

/// Runs work on a thread of its own, with a stack big enough for GLPK.
///
/// GLPK keeps its environment per thread, so a problem must be created, solved, read and freed on
/// one thread. The caller waits; this also works from Swift concurrency, where it occupies the
/// calling thread for as long as the work takes.
public enum GLPKThread {
  /// GLPK's recursion is shallow, but pool threads of some systems have 512 KiB only.
  static let stackBytes = 16 << 20

  private struct Errand {
    var work: () -> Void
  }

  /// Runs the work on a new thread and waits for it. GLPK's environment there is freed at the end.
  ///
  /// - Parameter work: what to run; it may use ``LinearProgram``, but must not let one escape.
  /// - Returns: what the work returned.
  /// - Throws: what the work threw.
  @discardableResult
  public static func run<Value>(
    _ work: () throws(ModelError) -> Value
  ) throws(ModelError) -> Value {
    var result: Result<Value, ModelError>?
    let code = withoutActuallyEscaping(work) { work in
      var errand = Errand {
        do throws(ModelError) {
          result = .success(try work())
        } catch {
          result = .failure(error)
        }
      }
      return withUnsafeMutablePointer(to: &errand) { pointer in
        cg_run_on_thread(
          stackBytes, { $0?.assumingMemoryBound(to: Errand.self).pointee.work() }, pointer)
      }
    }
    guard let result else { throw .noResources("a thread could not be started (error \(code))") }
    return try result.get()
  }
}
