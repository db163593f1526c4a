import ArgumentParser
import ClioDesk
import ClioSQLite

/// Where a command's answers come from.
struct SessionOptions: ParsableArguments {
  @OptionGroup var store: StoreOptions
  @OptionGroup var registry: RegistryOptions

  /// A store to read from, with the registry that gives actors their meaning.
  func desk() throws -> Desk {
    let store = try store.open(.reading)
    return Desk(store: store, registry: try registry.registry())
  }
}
