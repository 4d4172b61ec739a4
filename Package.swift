// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the Swift 6 language mode and builds without a warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let collections = Target.Dependency.product(
  name: "OrderedCollections", package: "swift-collections")

let package = Package(
  name: "courtyard",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "courtyard", targets: ["courtyard"]),
    .library(name: "IntegerProgramming", targets: ["IntegerProgramming"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The solver: knows nothing of courtyards.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .target(name: "CGLPKGuard", dependencies: ["CGLPK"]),
    .target(
      name: "IntegerProgramming", dependencies: ["CGLPK", "CGLPKGuard", collections],
      swiftSettings: strict),
    .testTarget(
      name: "IntegerProgrammingTests",
      dependencies: ["IntegerProgramming", "CGLPKGuard", "TestSupport"],
      swiftSettings: strict),

    // The courtyard: knows nothing of the solver.
    .target(name: "Scenarios", dependencies: [collections], swiftSettings: strict),
    .target(name: "Tables", swiftSettings: strict),
    .target(
      name: "ScenarioReading", dependencies: ["Scenarios", "Tables", "Yams", collections],
      swiftSettings: strict),
    .target(name: "Plans", dependencies: ["Scenarios"], swiftSettings: strict),

    // Where the two meet.
    .target(
      name: "Rostering",
      dependencies: [
        "Scenarios", "Plans", "IntegerProgramming", "RandomStreams", collections,
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Parking",
      dependencies: [
        "Scenarios", "Plans", "IntegerProgramming", collections,
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),

    // Rosters over many days, by column generation. Knows nothing of courtyards.
    .target(
      name: "Horizons", dependencies: ["IntegerProgramming", "RandomStreams"], swiftSettings: strict
    ),
    .testTarget(
      name: "HorizonsTests", dependencies: ["Horizons", "IntegerProgramming", "TestSupport"],
      swiftSettings: strict),
    .target(
      name: "PublicBenchmarks", dependencies: ["Horizons", "RandomStreams"], swiftSettings: strict),
    .testTarget(
      name: "PublicBenchmarksTests",
      dependencies: ["PublicBenchmarks", "Horizons", "IntegerProgramming"],
      swiftSettings: strict),
    .executableTarget(
      name: "courtyard-bench",
      dependencies: [
        "Horizons", "PublicBenchmarks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // The whole week: parking, roster, visits.
    .target(
      name: "Planning",
      dependencies: [
        "Scenarios", "Plans", "Rostering", "Parking", "Ledger", "IntegerProgramming",
      ],
      swiftSettings: strict),

    // Checks a plan without any of the solver's code: it cannot even import it.
    .target(
      name: "Checking",
      dependencies: ["Scenarios", "Plans", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "CExchange"),
    .target(
      name: "Publishing",
      dependencies: [
        "CExchange", "Scenarios", "Plans", "Tables", collections,
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      // In the program itself, so that it finds them wherever it is copied to.
      resources: ["board", "slips", "style", "contact"].map {
        .embedInCode("Pages/Templates/\($0).mustache")
      }, swiftSettings: strict),

    // What the courtyard remembers from week to week. Knows nothing of files and of the solver.
    .target(
      name: "Ledger",
      dependencies: [
        "Scenarios", "Plans", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),

    // Numbers by chance that depend on nothing but a name.
    .target(name: "RandomStreams", swiftSettings: strict),

    // Courtyards of any size from a seed, as a committee's files. Knows nothing of the solver.
    .target(
      name: "Generation", dependencies: ["RandomStreams", "Scenarios", "Tables"],
      swiftSettings: strict),
    .testTarget(
      name: "GenerationTests", dependencies: ["Generation", "ScenarioReading", "Scenarios"],
      swiftSettings: strict),

    // Weeks ahead, with chance.
    .target(
      name: "Simulation",
      dependencies: [
        "RandomStreams",
        "Scenarios", "Plans", "Planning", "Rostering", "Checking", "Ledger", "IntegerProgramming",
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),

    // A simulation as files, on the screen and on a page.
    .target(
      name: "SimulationReports",
      dependencies: ["Scenarios", "Simulation", "Tables", "Publishing"], swiftSettings: strict),

    .executableTarget(
      name: "courtyard",
      dependencies: [
        "Scenarios", "ScenarioReading", "Plans", "Planning", "Rostering", "Parking", "Checking",
        "Publishing", "IntegerProgramming", "Ledger", "Simulation", "SimulationReports", "Tables",
        "Generation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // What the tests of several modules share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "ScenariosTests", dependencies: ["Scenarios", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "Scenarios", "Plans"],
      swiftSettings: strict),
    .testTarget(
      name: "ParkingTests",
      dependencies: ["Parking", "IntegerProgramming", "Scenarios", "Plans", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RosteringTests",
      dependencies: [
        "Rostering", "IntegerProgramming", "Checking", "Scenarios", "Plans", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LedgerTests",
      dependencies: [
        "Ledger", "Plans", "Scenarios", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", "Plans", "Scenarios", "Tables", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationTests",
      dependencies: [
        "Simulation", "RandomStreams", "Scenarios", "Plans", "Ledger", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationReportsTests",
      dependencies: ["SimulationReports", "Simulation", "Publishing", "Scenarios", "Tables"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioReadingTests", dependencies: ["ScenarioReading", "Scenarios", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: ["courtyard", "IntegerProgramming", "CGLPKGuard", "TestSupport"],
      swiftSettings: strict),
  ]
)
