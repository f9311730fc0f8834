// Desk: the pages of the newsroom's dossiers on 127.0.0.1. This file is the module's public surface.
// The only module that knows Hummingbird.

public import Dossiers
internal import Hummingbird

/// Serves the pages of `dossier` on this machine alone until it is told to stop.
///
/// - Parameters:
///   - port: the TCP port on 127.0.0.1; 0 takes any that is free.
///   - started: called with the port once pages can be asked for.
public func serve(
  _ dossier: Dossier, port: Int, started: @escaping @Sendable (Int) -> Void = { _ in }
) async throws {
  let application = Application(
    router: router(for: dossier, context: BasicRequestContext.self),
    configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: "crosscheck"),
    onServerRunning: { channel in started(channel.localAddress?.port ?? port) })
  try await application.runService()
}
