internal import CGLPKGuard

/// The one owner of a GLPK problem.
///
/// After an abort inside GLPK, and on a foreign thread, the guard recognises the handle as stale
/// and refuses it; deleting it then frees nothing that GLPK has freed already.
final class GLPKProblem {
  private let handle: OpaquePointer

  init() throws(ModelError) {
    var made: OpaquePointer?
    try Self.check(cg_create(&made))
    guard let made else { throw .noResources("memory") }
    handle = made
  }

  deinit {
    cg_delete(handle)
  }

  /// Makes one guarded call and turns its failure into an error.
  func call(_ body: (OpaquePointer) -> Int32) throws(ModelError) {
    try Self.check(body(handle))
  }

  private static func check(_ status: Int32) throws(ModelError) {
    switch Int(status) {
    case Int(CG_OK): return
    case Int(CG_STALE), Int(CG_REENTERED): throw .wrongThread
    case Int(CG_NO_MEMORY): throw .noResources("memory")
    case Int(CG_LOST): throw .solverFailure("lost when an earlier call aborted")
    default: throw .solverFailure(message)
    }
  }

  /// What GLPK said at the last abort on this thread, on one line.
  private static var message: String {
    guard let text = cg_message() else { return "" }
    return String(cString: text).split(separator: "\n").joined(separator: "; ")
  }
}
