internal import Scenarios

/// Names and plates as they may be seen by whoever walks past the office's screen.
///
/// The files are the committee's own and hold everything in full; what is printed does not. What is
/// hung up goes by the courtyard's own policy: see ``PostedNames``.
public enum Masking {
  /// What stands for somebody or a plate that cannot be understood: nothing of it is shown.
  static let nobody = "**"
  static let noPlate = "***"

  /// The surname, then two stars: `李秀英` becomes `李**`, `Mary Smith` becomes `M**`. What is no
  /// name becomes two stars.
  ///
  /// Two people may look the same; the id beside the name tells them apart.
  public static func name(_ name: String) -> String {
    (PersonName(name)?.surname ?? "") + nobody
  }

  /// Province, letter and the last two characters: `鲁B12345` becomes `鲁B·***45`. What is no plate
  /// becomes three stars.
  public static func plate(_ plate: String) -> String {
    guard let parts = PlateNumber(plate) else { return noPlate }
    return "\(parts.region)·***\(parts.number.suffix(2))"
  }
}
