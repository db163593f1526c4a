internal import Foundation

#if canImport(FoundationNetworking)
  /// A delegate queue that is none: it runs each operation at once, on URLSession's own serial queue that reads the sockets.
  ///
  /// That gives URLSession on Linux the back-pressure it lacks: while the disk is busy the sockets fill and the server
  /// slows down. With an ordinary queue the chunks piled up in memory (measured: 350 MB for a file of 1.5 GB; now 40 MB).
  /// So nothing that runs here may wait for URLSession: `task.cancel()` and rejected logins go through another thread.
  final class DelegateQueue: OperationQueue, @unchecked Sendable {
    // Unchecked only to restate what the superclass declares; this class adds no state.

    override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
  }
#endif
