internal import LibCrypto
public import Provenance

extension Capture {
  /// A capture of `bytes`, named by their digest.
  ///
  /// - Complexity: O(bytes), by OpenSSL's libcrypto.
  public init(_ bytes: [UInt8], location: String) {
    self.init(id: sha256(bytes), bytes: bytes, location: location)
  }
}

/// The SHA-256 of `bytes`.
private func sha256(_ bytes: [UInt8]) -> CaptureID {
  var digest = [UInt8](repeating: 0, count: 32)
  let done = EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil)
  guard done == 1, let id = CaptureID(digest: digest) else { preconditionFailure("libcrypto has SHA-256") }
  return id
}
