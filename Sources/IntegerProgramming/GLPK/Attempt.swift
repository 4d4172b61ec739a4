internal import CGLPK
internal import CGLPKGuard

/// One way of solving a linear program, on the ladder from quick to stubborn.
struct Attempt {
  var options: cg_simplex_options
  /// Whether GLPK's problem is built anew, without the old basis.
  var isRebuilt = false
  var isAdvanced = true
  var isScaled = true
  var isExact = false
  /// Whether it is given up for the next one when it takes long.
  var mayStall = false

  init(_ method: Int32, isRebuilt: Bool = false) {
    options = cg_simplex_options(
      method: method, pricing: GLP_PT_PSE, ratio_test: GLP_RT_HAR, presolve: 0,
      iterations: Int32.max, milliseconds: Int32.max)
    self.isRebuilt = isRebuilt
  }

  /// The other simplex method from the basis this attempt left.
  var opposite: Attempt {
    var result = self
    result.isRebuilt = false
    result.mayStall = false
    result.options.method = options.method == GLP_PRIMAL ? GLP_DUALP : GLP_PRIMAL
    return result
  }

  static func ladder(startingWith method: LinearProgram.Method) -> [Attempt] {
    var first = Attempt(method == .primal ? GLP_PRIMAL : GLP_DUALP)
    first.mayStall = method == .dual
    var textbook = Attempt(GLP_PRIMAL, isRebuilt: true)
    textbook.isAdvanced = false
    textbook.isScaled = false
    textbook.options.pricing = GLP_PT_STD
    textbook.options.ratio_test = GLP_RT_STD
    var presolved = Attempt(GLP_DUALP, isRebuilt: true)
    presolved.options.presolve = 1
    var exact = Attempt(GLP_PRIMAL)
    exact.isExact = true
    return [
      first, first.opposite, Attempt(GLP_DUALP, isRebuilt: true), textbook, presolved, exact,
    ]
  }
}
