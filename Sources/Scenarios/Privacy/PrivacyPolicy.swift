/// What may be read on the notice board: how names, plates and doors are posted, and whom to call.
///
/// The committee's own files are not touched by it. A sensitive need is never posted with its place,
/// whatever stands here.
public struct PrivacyPolicy: Codable, Hashable, Sendable {
  /// How people are posted.
  public enum Names: String, Codable, Hashable, Sendable, CaseIterable {
    /// `李**`.
    case surname
    /// `李阿姨`, where the file gives somebody a title; `李**` otherwise.
    case surnameTitle = "surname-title"
    /// In full: for a courtyard where everybody agreed to it.
    case full
    /// By id alone.
    case id
  }

  /// How number plates are posted.
  public enum Plates: String, Codable, Hashable, Sendable, CaseIterable {
    /// `鲁B·***12`.
    case masked
    /// In full.
    case full
    /// Not at all.
    case hidden
  }

  /// How homes are posted.
  public enum Doors: String, Codable, Hashable, Sendable, CaseIterable {
    /// By their stairwell.
    case unit
    /// By their door, `2-501`.
    case full
    /// Not at all.
    case hidden
  }

  /// How people are posted.
  public var names: Names
  /// How number plates are posted.
  public var plates: Plates
  /// How homes are posted.
  public var doors: Doors
  /// Whom to call; nil where the file names nobody.
  public var contact: Contact?

  /// Creates a policy; by default surnames, masked plates and stairwells.
  public init(
    names: Names = .surname, plates: Plates = .masked, doors: Doors = .unit,
    contact: Contact? = nil
  ) {
    self.names = names
    self.plates = plates
    self.doors = doors
    self.contact = contact
  }
}
