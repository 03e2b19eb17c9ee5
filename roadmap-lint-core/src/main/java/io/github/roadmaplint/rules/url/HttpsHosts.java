package io.github.roadmaplint.rules.url;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The hosts that are only reached over https, from {@code urls/https-hosts.tsv}. */
final class HttpsHosts {
  private static final String RESOURCE = "/urls/https-hosts.tsv";

  private final Map<String, Entry> entries = new HashMap<>();

  private HttpsHosts() {}

  /** Why a host is only reached over https. */
  enum Reason {
    /** Browsers open every URL of the host over https, also if it is written with http. */
    PRELOAD,
    /** The site redirects each URL to the same one over https. */
    REDIRECT
  }

  private record Entry(boolean withSubdomains, Reason reason) {}

  /** Why a host is only reached over https; empty if that is not known. */
  Optional<Reason> reason(String host) {
    Optional<Entry> exact = Optional.ofNullable(entries.get(host));
    for (int dot = host.indexOf('.');
        exact.isEmpty() && dot >= 0;
        dot = host.indexOf('.', dot + 1)) {
      exact =
          Optional.ofNullable(entries.get(host.substring(dot + 1))).filter(Entry::withSubdomains);
    }
    return exact.map(Entry::reason);
  }

  static HttpsHosts load() {
    HttpsHosts hosts = new HttpsHosts();
    try (InputStream in = Objects.requireNonNull(HttpsHosts.class.getResourceAsStream(RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          Reason reason = cells[2].equals("preload") ? Reason.PRELOAD : Reason.REDIRECT;
          hosts.entries.put(cells[0], new Entry(cells[1].equals("all"), reason));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return hosts;
  }
}
