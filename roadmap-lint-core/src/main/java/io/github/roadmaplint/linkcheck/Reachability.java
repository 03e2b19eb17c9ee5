package io.github.roadmaplint.linkcheck;

import io.github.roadmaplint.linkcheck.FetchResult.Failure;
import io.github.roadmaplint.linkcheck.FetchResult.Kind;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Detects failures of the network. Without a network, or with a firewall that refuses all
 * connections, every link seems broken.
 */
final class Reachability {
  /** If this number of hosts refuses connections and none responds, the network is the cause. */
  private static final int MANY = 3;

  private final HostNames names;
  private final Set<String> refusing = ConcurrentHashMap.newKeySet();
  private volatile boolean anyAnswer;
  private volatile boolean publicAnswer;
  private volatile boolean missed;

  Reachability(HostNames names) {
    this.names = names;
  }

  /** A server has answered. */
  void heard(String host) {
    anyAnswer = true;
    publicAnswer |= names.isPublic(host);
  }

  /** The failure as it is, or as one of the network when it was the last attempt. */
  Failure judge(Failure failure, PendingLink check) {
    String host = check.url.host();
    if (failure.kind() == Kind.REFUSED && names.isPublic(host)) {
      refusing.add(host);
    }
    if (!check.lastRound) {
      return failure;
    }
    return switch (failure.kind()) {
      case NO_SUCH_HOST, HOST_NOT_FOUND, NO_NAME_SERVER ->
          HostNames.isReserved(host) || names.isWorking()
              ? failure
              : missed(check, Kind.NO_NAME_SERVER, "name servers do not respond", failure);
      case REFUSED ->
          !publicAnswer && refusing.size() >= MANY && refusing.contains(host)
              ? missed(check, Kind.UNREACHABLE, "every host refuses connections", failure)
              : failure;
      default -> failure;
    };
  }

  private Failure missed(PendingLink check, Kind kind, String words, Failure failure) {
    missed = true;
    check.noNetwork = true;
    return new Failure(kind, words, failure.millis());
  }

  /** Whether no server has answered, because there is no way to any from here. */
  boolean isOffline() {
    return missed && !anyAnswer;
  }
}
