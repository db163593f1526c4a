public import ClioModel

extension Edition {
  /// What stands above every answer from a sample, an incomplete or a provisional edition.
  public func cautions() -> [Document.Block] { caveats.filter(\.comesFirst).map { .paragraph($0.text + ".") } }
}
