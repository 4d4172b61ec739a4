internal import Scenarios

/// Everything that can be referred to, by kind.
struct Directories {
  var places: Directory
  var units: Directory
  var skills: Directory
  var groups: Directory
  var volunteers: Directory
  var households: Directory
  var needs: Directory
  var spaces: Directory
  var classes: Directory
  /// The zones of the spaces, sorted.
  let zones: [String]

  /// Lists what the tables have and reports ids that stand twice.
  init(_ tables: SourceTables, root: Record, report: Report) {
    let yaml = root.position.fileName
    places = Directory(
      Bilingual(zh: "地点", en: "place"), unknown: .unknownPlace, file: tables.places.fileName)
    units = Directory(
      Bilingual(zh: "单元", en: "unit"), unknown: .unknownUnit, file: tables.places.fileName)
    skills = Directory(Bilingual(zh: "技能", en: "skill"), unknown: .unknownSkill, file: yaml)
    groups = Directory(Bilingual(zh: "小组", en: "group"), unknown: .unknownGroup, file: yaml)
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

    func fill(_ directory: inout Directory, _ records: [Record], named: Bool) {
      for record in records {
        guard let id = record.value("id", IDText.id) else { continue }
        let name = named ? record.text("name") : nil
        _ = directory.add(id, name: name, at: record.position(of: "id"), report: report)
      }
    }
    for (id, record) in tables.skills {
      _ = skills.add(id, name: record.text("name"), at: record.position, report: report)
    }
    for (id, record) in tables.groups {
      _ = groups.add(id, name: record.text("name"), at: record.position, report: report)
    }
    fill(&places, tables.places.records, named: true)
    fill(&volunteers, tables.volunteers.records, named: false)
    fill(&households, tables.households.records, named: false)
    fill(&needs, tables.needs, named: true)
    fill(&spaces, tables.spaces.records, named: false)
    fill(&classes, tables.classes, named: true)
    places.isComplete = tables.places.isComplete
    units.isComplete = tables.places.isComplete
    volunteers.isComplete = tables.volunteers.isComplete
    households.isComplete = tables.households.isComplete
    spaces.isComplete = tables.spaces.isComplete
    zones = Set(tables.spaces.records.compactMap { $0.text("zone") }).sorted()
    fillUnits(tables, root: root, report: report)
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
}
