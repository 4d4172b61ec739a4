public import Scenarios

/// A written plan, ready to be signed.
public struct ProposedPlan: Hashable, Sendable {
  /// A file of the plan and its fingerprint.
  public struct File: Hashable, Sendable {
    /// The file's name.
    public var name: String
    /// The SHA-256 of its bytes, in hexadecimal.
    public var sha256: String

    /// Creates an entry.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Somebody who may sign.
  public struct Signer: Hashable, Sendable {
    /// The volunteer.
    public var id: Volunteer.ID
    /// Their name; private.
    public var name: String

    /// Creates a signer.
    public init(id: Volunteer.ID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// The courtyard's name.
  public var courtyard: String
  /// The week.
  public var week: Week
  /// The fingerprint that is signed: that of all the plan's files together.
  public var sha256: String
  /// The files, in order.
  public var files: [File]
  /// The bytes of `plan.json`.
  public var document: [UInt8]
  /// Who may sign, by id.
  public var signers: [Signer]
  /// How many of them must.
  public var signaturesNeeded: Int
  /// The roster, where the plan has one.
  public var roster: LedgerRoster?
  /// The parking allocation, where the plan has one.
  public var parking: LedgerParking?

  /// Creates a plan to be signed.
  public init(
    courtyard: String, week: Week, sha256: String, files: [File], document: [UInt8],
    signers: [Signer], signaturesNeeded: Int, roster: LedgerRoster? = nil,
    parking: LedgerParking? = nil
  ) {
    self.courtyard = courtyard
    self.week = week
    self.sha256 = sha256
    self.files = files
    self.document = document
    self.signers = signers
    self.signaturesNeeded = signaturesNeeded
    self.roster = roster
    self.parking = parking
  }
}
