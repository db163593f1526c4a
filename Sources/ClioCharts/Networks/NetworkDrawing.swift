import ClioMarkup
public import ClioModel

/// A drawing of who fights whom, as counted, and who stands how to whom, as sources state it.
///
/// Solid lines are counted, broken lines are stated, so that they can be told apart without colour. With a focus it
/// stands in the middle and the others around it; without one, what is linked stands together.
///
///     NetworkDrawing(caption, nodes: nodes, fights: fights, ties: ties).picture(width: 720).svg
public struct NetworkDrawing: Sendable {
  public struct Node: Equatable, Sendable {
    public let name: String
    public let kind: ActorKind?
    public let isGovernment: Bool
    /// True for the actor that the drawing is about; the first such node is it.
    public let isFocus: Bool

    public init(name: String, kind: ActorKind? = nil, isGovernment: Bool = false, isFocus: Bool = false) {
      self.name = name
      self.kind = kind
      self.isGovernment = isGovernment
      self.isFocus = isFocus
    }
  }

  /// The events of two against each other.
  public struct Fight: Equatable, Sendable {
    /// Positions in the nodes.
    public let first: Int
    public let second: Int
    public let events: Int
    /// The source's best estimate.
    public let deaths: Int

    /// - Parameters:
    ///   - events, deaths: from 0 to a thousand million; what is beyond is taken as the nearest.
    public init(first: Int, second: Int, events: Int, deaths: Int) {
      self.first = first
      self.second = second
      self.events = min(max(0, events), 1_000_000_000)
      self.deaths = min(max(0, deaths), 1_000_000_000)
    }
  }

  /// A relation that sources state.
  public struct Tie: Equatable, Sendable {
    /// Positions in the nodes: `subject` is a `type` of, or to, `object`.
    public let subject: Int
    public let object: Int
    public let type: RelationType
    public let confidence: Confidence
    /// True where some source says that it is not so.
    public let isContested: Bool

    public init(
      subject: Int, object: Int, type: RelationType, confidence: Confidence, isContested: Bool = false
    ) {
      self.subject = subject
      self.object = object
      self.type = type
      self.confidence = confidence
      self.isContested = isContested
    }

    /// Told with a question mark.
    var isDoubtful: Bool { isContested || confidence == .low }
  }

  /// Of more nodes only so many are drawn: the focus, and those of the deadliest fights.
  public static let mostNodes = 40

  private let caption: PictureCaption
  private let selection: NetworkSelection

  /// Fights and ties of nodes that are not there, or of a node with itself, are left out.
  public init(_ caption: PictureCaption, nodes: [Node], fights: [Fight], ties: [Tie]) {
    self.caption = caption
    selection = NetworkSelection(nodes, fights, ties)
  }

  /// - Parameter width: in pixels; taken as the nearest of `PictureFrame.widths`.
  public func picture(width: Double) -> Picture {
    var caption = caption
    caption.notes += NetworkWords.notes(selection)
    let frame = PictureFrame(caption, width: width, legend: NetworkSigns.legend(selection))
    let room = frame.drawing(height: 0)
    let layout =
      selection.focus == nil
      ? NetworkLayout(free: selection, width: room.width) : NetworkLayout(around: selection, width: room.width)
    let description = NetworkWords.description(selection)
    return frame.picture(description: description, drawingHeight: layout.height) { [selection] box, _ in
      NetworkSigns(selection, layout.moved(by: PlanePoint(box.x, box.y))).drawn
    }
  }
}
