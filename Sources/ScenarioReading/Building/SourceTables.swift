/// The records of everything that a scenario lists.
struct SourceTables {
  let grids: [(id: String, Record)]
  let places: TableLoader.Table
  let skills: [(id: String, Record)]
  let groups: [(id: String, Record)]
  let organisations: [(id: String, Record)]
  let volunteers: TableLoader.Table
  let households: TableLoader.Table
  let needs: [Record]
  let history: TableLoader.Table
  let parking: Record?
  let spaces: TableLoader.Table
  let vehicles: TableLoader.Table
  let classes: [Record]
  let rows: [Record]
  let lanes: [Record]

  /// Makes records of every table of the scenario.
  init(root: Record, loader: TableLoader) {
    grids = loader.named("grids", of: root, .grid)
    places = loader.table("places", of: root, .place)
    skills = loader.named("skills", of: root, .skill)
    groups = loader.named("groups", of: root, .group)
    organisations = loader.named("organisations", of: root, .organisation)
    volunteers = loader.table("volunteers", of: root, .volunteer)
    households = loader.table("households", of: root, .household)
    needs = root.mappings("needs", .need)
    history = loader.table("history", of: root, .history)
    parking = root.mapping("parking", .parking)
    if let parking {
      spaces = loader.table("spaces", of: parking, .space)
      vehicles = loader.table("vehicles", of: parking, .vehicle)
      classes = parking.mappings("classes", .priorityClass)
      rows = parking.mappings("rows", .row)
      lanes = parking.mappings("lanes", .lane)
    } else {
      (spaces, vehicles) = (([], "", true), ([], "", true))
      (classes, rows, lanes) = ([], [], [])
    }
  }
}
