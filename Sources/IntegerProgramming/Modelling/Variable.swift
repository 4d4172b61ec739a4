/// A decision of a model: an index into it.
///
/// Bounds, kind and name live in the ``Model`` that made the variable, so a variable is free to
/// copy and only means something to that model.
public struct Variable: Hashable, Sendable {
  /// The position of the variable in its model, counted from zero.
  public let index: Int

  init(index: Int) {
    self.index = index
  }
}

/// The values a variable may take within its bounds.
public enum VariableKind: Hashable, Sendable {
  /// Any real number.
  case continuous
  /// Whole numbers; fractional bounds are rounded inwards.
  case integer
  /// Zero or one; wider bounds are narrowed to that.
  case binary

  /// Whether only whole numbers are allowed.
  public var isIntegral: Bool { self != .continuous }
}
