internal import Scenarios

/// Everything that can be referred to, by kind.
struct Directories {
  var grids: Directory
  var places: Directory
  var units: Directory
  var skills: Directory
  var groups: Directory
  var organisations: Directory
  var volunteers: Directory
  var households: Directory
  var needs: Directory
  var spaces: Directory
  var classes: Directory
  var rows: Directory
  var lanes: Directory
  /// The zones of the spaces and rows.
  var zones: Directory

  /// Lists what the tables have and reports ids that stand twice.
  init(
    _ tables: SourceTables, root: Record, removed: Removed = Removed(), report: Report
  ) {
    let yaml = root.position.fileName
    grids = Directory(Bilingual(zh: "网格", en: "grid"), unknown: .unknownGrid, file: yaml)
    places = Directory(
      Bilingual(zh: "地点", en: "place"), unknown: .unknownPlace, file: tables.places.fileName)
    units = Directory(
      Bilingual(zh: "单元", en: "unit"), unknown: .unknownUnit, file: tables.places.fileName)
    skills = Directory(Bilingual(zh: "技能", en: "skill"), unknown: .unknownSkill, file: yaml)
    groups = Directory(Bilingual(zh: "小组", en: "group"), unknown: .unknownGroup, file: yaml)
    organisations = Directory(
      Bilingual(zh: "单位", en: "organisation"), unknown: .unknownOrganisation, file: yaml)
    volunteers = Directory(
      Bilingual(zh: "志愿者", en: "volunteer"), unknown: .unknownVolunteer,
      file: tables.volunteers.fileName)
    households = Directory(
      Bilingual(zh: "住户", en: "household"), unknown: .unknownHousehold,
      file: tables.households.fileName)
    needs = Directory(Bilingual(zh: "事项", en: "need"), unknown: .unknownNeed, file: yaml)
    spaces = Directory(
      Bilingual(zh: "车位", en: "space"), unknown: .unknownSpace, file: tables.spaces.fileName)
    classes = Directory(
      Bilingual(zh: "优先类别", en: "priority class"), unknown: .unknownClass, file: yaml)
    rows = Directory(Bilingual(zh: "排", en: "row"), unknown: .unknownRow, file: yaml)
    // Nothing refers to a lane; its ids must still be told apart.
    lanes = Directory(Bilingual(zh: "消防通道", en: "fire lane"), unknown: .unknownPlace, file: yaml)
    zones = Directory(
      Bilingual(zh: "片区", en: "zone"), unknown: .unknownZone, file: tables.spaces.fileName)

    func fill(_ directory: inout Directory, _ records: [Record], named: Bool) {
      for record in records {
        guard let id = record.value("id", IDText.id) else { continue }
        let name = named ? record.text("name") : nil
        _ = directory.add(id, name: name, at: record.position(of: "id"), report: report)
      }
    }
    for (id, record) in tables.grids {
      _ = grids.add(id, name: record.text("name"), at: record.position, report: report)
    }
    for (id, record) in tables.skills {
      _ = skills.add(id, name: record.text("name"), at: record.position, report: report)
    }
    for (id, record) in tables.groups {
      _ = groups.add(id, name: record.text("name"), at: record.position, report: report)
    }
    for (id, record) in tables.organisations {
      _ = organisations.add(id, name: record.text("name"), at: record.position, report: report)
    }
    fill(&places, tables.places.records, named: true)
    fill(&volunteers, tables.volunteers.records, named: false)
    fill(&households, tables.households.records, named: false)
    fill(&needs, tables.needs, named: true)
    fill(&spaces, tables.spaces.records, named: false)
    fill(&classes, tables.classes, named: true)
    fill(&rows, tables.rows, named: true)
    fill(&lanes, tables.lanes, named: false)
    places.isComplete = tables.places.isComplete
    units.isComplete = tables.places.isComplete
    volunteers.isComplete = tables.volunteers.isComplete
    households.isComplete = tables.households.isComplete
    spaces.isComplete = tables.spaces.isComplete
    zones.isComplete = tables.spaces.isComplete
    needs.removed = removed.needs
    volunteers.removed = removed.volunteers
    spaces.removed = removed.spaces
    fillZones(tables.rows + tables.spaces.records, removed.zones, report: report)
    fillUnits(tables, root: root, report: report)
  }

  /// A zone that is written in full width here and in half width there is one zone; of several
  /// spellings the first by its signs counts, wherever it stands.
  private mutating func fillZones(
    _ records: [Record], _ removed: [(name: String, position: SourcePosition)], report: Report
  ) {
    let written = Dictionary(
      records.compactMap { record in
        record.text("zone").map { ($0, record.position(of: "zone")) }
      } + removed, uniquingKeysWith: { first, _ in first })
    for (zone, position) in written.sorted(by: { $0.key < $1.key }) {
      if case .found = zones.match(zone) { continue }
      _ = zones.add(zone, name: Normalised.text(zone), at: position, report: report)
    }
  }

  /// Units stand with their places. A courtyard that lists no places is one place, with the units
  /// that its people name.
  private mutating func fillUnits(_ tables: SourceTables, root: Record, report: Report) {
    for record in tables.places.records {
      for (unit, position) in record.units {
        _ = units.add(unit.id, at: position, report: report)
      }
    }
    guard !root.has("places") else { return }
    _ = places.add("yard", name: root.text("name"), at: root.position, report: report)
    for record in tables.households.records + tables.volunteers.records {
      guard let text = record.text("unit"), let id = try? IDText.id(UnitText.id(text)),
        !units.contains(id)
      else { continue }
      _ = units.add(id, at: record.position(of: "unit"), report: report)
    }
  }

  /// Takes in what other directories have besides.
  mutating func formUnion(_ others: Directories) {
    grids.formUnion(others.grids)
    places.formUnion(others.places)
    units.formUnion(others.units)
    skills.formUnion(others.skills)
    groups.formUnion(others.groups)
    organisations.formUnion(others.organisations)
    volunteers.formUnion(others.volunteers)
    households.formUnion(others.households)
    needs.formUnion(others.needs)
    spaces.formUnion(others.spaces)
    classes.formUnion(others.classes)
    rows.formUnion(others.rows)
    lanes.formUnion(others.lanes)
    zones.formUnion(others.zones)
  }
}
