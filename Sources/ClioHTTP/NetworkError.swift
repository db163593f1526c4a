internal import Foundation

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Sorts URLSession's errors into ours.
enum NetworkError {
  /// `answered`: the head of the answer had arrived. Only before that can a server count as unreachable.
  static func kind(of error: any Error, answered: Bool, received: Int, total: Int?) -> HTTPFailure.Kind {
    let reason = error.localizedDescription
    let code = (error as? URLError)?.code
    switch code {
    case _ where answered: return .broken(received: received, total: total, reason: reason)
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired:
      return .untrusted(reason: reason)
    // Linux gives TLS failures and several others no code of their own; only libcurl's text tells them apart.
    case .unknown where ["certificate", "SSL", "TLS"].contains(where: reason.contains):
      return .untrusted(reason: reason)
    case .cancelled: return .cancelled
    case .badURL, .unsupportedURL: return .unsupportedURL
    case .networkConnectionLost, .badServerResponse, .cannotParseResponse, .zeroByteResource, .unknown:
      return .broken(received: received, total: total, reason: reason)
    default: return .unreachable(reason: reason)
    }
  }
}
