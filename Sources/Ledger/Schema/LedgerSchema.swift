/// The tables of a ledger, version by version. `docs/ledger.md` describes them.
///
/// Rows are only ever added: triggers forbid to change or remove one, and to add anything to a plan
/// that somebody has signed.
enum LedgerSchema {
  /// In the header of every ledger: `CTYD` in ASCII.
  static let applicationID: Int32 = 0x4354_5944

  /// What leads from one version to the next; `user_version` is the number of steps taken.
  static let migrations = [first]

  private static let tables = """
    CREATE TABLE plan (
      id INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      courtyard TEXT NOT NULL,
      week TEXT NOT NULL,
      monday INTEGER NOT NULL,
      signatures_needed INTEGER NOT NULL CHECK (signatures_needed > 0),
      memory_weeks INTEGER,
      has_roster INTEGER NOT NULL CHECK (has_roster IN (0, 1)),
      has_parking INTEGER NOT NULL CHECK (has_parking IN (0, 1)),
      document BLOB NOT NULL,
      CHECK (has_roster = (memory_weeks IS NOT NULL))
    ) STRICT;
    CREATE INDEX plan_week ON plan (monday);

    CREATE TABLE plan_file (
      plan INTEGER NOT NULL REFERENCES plan,
      name TEXT NOT NULL,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      PRIMARY KEY (plan, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE signer (
      plan INTEGER NOT NULL REFERENCES plan,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (plan, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE member (
      plan INTEGER NOT NULL REFERENCES plan,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      share REAL NOT NULL CHECK (share > 0),
      carried_over INTEGER NOT NULL,
      absent INTEGER NOT NULL CHECK (absent IN (0, 1)),
      PRIMARY KEY (plan, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duty (
      plan INTEGER NOT NULL REFERENCES plan,
      number INTEGER NOT NULL,
      need TEXT NOT NULL,
      need_name TEXT NOT NULL,
      day INTEGER NOT NULL,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL CHECK (end > start),
      kind TEXT NOT NULL CHECK (kind IN ('volunteer', 'household')),
      person TEXT NOT NULL,
      name TEXT NOT NULL,
      unit TEXT,
      home TEXT,
      PRIMARY KEY (plan, number),
      UNIQUE (plan, need, day, start, person)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE space_given (
      plan INTEGER NOT NULL REFERENCES plan,
      vehicle TEXT NOT NULL,
      household TEXT,
      space TEXT NOT NULL,
      PRIMARY KEY (plan, vehicle)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE vehicle_waiting (
      plan INTEGER NOT NULL REFERENCES plan,
      position INTEGER NOT NULL,
      vehicle TEXT NOT NULL,
      household TEXT,
      rounds_waited INTEGER NOT NULL CHECK (rounds_waited >= 0),
      PRIMARY KEY (plan, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE signing (
      id INTEGER PRIMARY KEY,
      plan INTEGER NOT NULL REFERENCES plan
    ) STRICT;

    CREATE TABLE signature (
      id INTEGER PRIMARY KEY,
      signing INTEGER NOT NULL REFERENCES signing,
      member TEXT NOT NULL,
      signed_at TEXT NOT NULL,
      UNIQUE (signing, member)
    ) STRICT;

    CREATE TABLE publication (
      signing INTEGER PRIMARY KEY REFERENCES signing,
      number INTEGER NOT NULL UNIQUE,
      published_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE report (
      id INTEGER PRIMARY KEY,
      need TEXT NOT NULL,
      day INTEGER NOT NULL,
      start INTEGER NOT NULL,
      person TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('done', 'no-show', 'late-cancel', 'replaced-by')),
      replacement TEXT,
      recorded_at TEXT NOT NULL,
      CHECK ((outcome = 'replaced-by') = (replacement IS NOT NULL))
    ) STRICT;

    """

  private static let first =
    tables
    + [
      "plan", "plan_file", "signer", "member", "duty", "space_given", "vehicle_waiting", "signing",
      "signature", "publication", "report",
    ].map(appendOnly).joined()
    + [
      "plan_file", "signer", "member", "duty", "space_given", "vehicle_waiting",
    ].map(closedBySigning).joined()

  private static func appendOnly(_ table: String) -> String {
    ["UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(table)_no_\(change.lowercased()) BEFORE \(change) ON \(table)
      BEGIN SELECT RAISE(ABORT, 'a ledger is only ever added to'); END;

      """
    }.joined()
  }

  private static func closedBySigning(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_signed BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM signing WHERE plan = NEW.plan)
    BEGIN SELECT RAISE(ABORT, 'a signed plan is never edited'); END;

    """
  }
}
