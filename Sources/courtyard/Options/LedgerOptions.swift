internal import ArgumentParser

/// The ledger that planning may look into.
struct LedgerOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "账本：前几周实际的服务、结余和等候轮数由它说了算。The ledger: what it knows of earlier weeks counts.",
      valueName: "file"))
  var ledger: String?
}

/// The ledger that a command is about.
struct LedgerFileOption: ParsableArguments {
  @Option(help: ArgumentHelp("账本文件。The ledger's file.", valueName: "file"))
  var ledger: String
}
