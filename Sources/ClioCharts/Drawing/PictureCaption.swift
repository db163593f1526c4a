/// What stands in a picture around the drawing, so that it can be understood wherever it is copied to.
public struct PictureCaption: Equatable, Sendable {
  public var title: String
  /// What is measured, in which unit.
  public var subtitle: String
  /// Which edition the figures are of: `UCDP GED 19.1`.
  public var edition: String
  /// The short form of a citation.
  public var source: String
  /// Under which the figures can be asked again.
  public var addresses: [String]
  /// What must be known to read it rightly: `The edition leaves out Syria`.
  public var notes: [String]

  public init(
    title: String, subtitle: String, edition: String, source: String, addresses: [String] = [], notes: [String] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.edition = edition
    self.source = source
    self.addresses = addresses
    self.notes = notes
  }
}
