internal import CLibxml2

/// What a page of HTML is made of, as the parser comes to it.
protocol HTMLListener: AnyObject {
  /// True once nothing more is wanted.
  var isDone: Bool { get }
  func start(_ name: String, _ attributes: [String: String], line: Int)
  func end(_ name: String, line: Int)
  /// A part of a text; it may come in many parts. `line` is that of its end.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int)
}

/// libxml2's HTML parser. It calls us while it reads, so no tree of the page is built, walked or freed.
enum HTMLParser {
  /// Reads a page to its end, however broken it is, or until the listener is done. Fetches nothing.
  ///
  /// - Parameter encoding: a name that `knows` is true for.
  static func read(_ bytes: [UInt8], encoding: String, _ listener: any HTMLListener) {
    _ = isReady
    guard let parser = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(parser) }
    let box = Box(listener)
    // libxml2 keeps the address only while this function runs, in which `box` is held.
    withExtendedLifetime(box) {
      clioHTMLListen(
        parser, Unmanaged.passUnretained(box).toOpaque(),
        { parser, name, attributes in
          Box.listener(parser) { $0.start(HTMLParser.text(name), HTMLParser.attributes(attributes), line: $1) }
        },
        { parser, name in Box.listener(parser) { $0.end(HTMLParser.text(name), line: $1) } },
        { parser, bytes, count in Box.listener(parser) { $0.text(HTMLParser.buffer(bytes, count), line: $1) } },
        { parser, bytes, count in Box.listener(parser) { $0.text(HTMLParser.buffer(bytes, count), line: $1) } })
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        // Not HTML_PARSE_HUGE: libxml2's own limits stay. The bytes are fewer than `ArticleReader.maximumBytes`.
        if let document = htmlCtxtReadMemory(
          parser, start, Int32(clamping: buffer.count), nil, encoding, Int32(options))
        {
          xmlFreeDoc(document)
        }
      }
    }
  }

  /// True where libxml2 can read the encoding.
  static func knows(_ encoding: String) -> Bool {
    _ = isReady
    guard let handler = xmlFindCharEncodingHandler(encoding) else { return false }
    xmlCharEncCloseFunc(handler)
    return true
  }

  /// libxml2 wants to be set up once, before threads use it.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private final class Box {
    let listener: any HTMLListener
    init(_ listener: any HTMLListener) { self.listener = listener }

    /// Tells the listener of `parser`, with the line it has come to, and stops the parser when that is enough.
    static func listener(_ parser: UnsafeMutableRawPointer?, _ tell: (any HTMLListener, Int) -> Void) {
      guard let parser, let address = clioHTMLListener(parser) else { return }
      let listener = Unmanaged<Box>.fromOpaque(address).takeUnretainedValue().listener
      guard !listener.isDone else { return }
      tell(listener, Int(clioHTMLLine(parser)))
      if listener.isDone { clioHTMLStop(parser) }
    }
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private static func buffer(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : Int(max(0, count)))
  }

  /// Names and values come in turns, to a null pointer in the place of a name.
  private static func attributes(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [String: String] {
    guard var next = list else { return [:] }
    var result: [String: String] = [:]
    while let name = next.pointee {
      result[text(name)] = text(next.advanced(by: 1).pointee)
      next = next.advanced(by: 2)
    }
    return result
  }
}
