internal import CGLPK

/// Which solver works behind this module, for whoever has to say what a result was made with.
public enum SolverIdentity {
  /// The solver's name.
  public static let name = "GLPK"

  /// The version of the library that is linked, `5.0`. Asking is always safe: it touches no model.
  public static var version: String { String(cString: glp_version()) }
}
