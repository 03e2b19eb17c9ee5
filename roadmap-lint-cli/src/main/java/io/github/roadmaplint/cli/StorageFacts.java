package io.github.roadmaplint.cli;

import io.github.roadmaplint.cache.CacheDirectory;
import io.github.roadmaplint.cache.UserCache;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a check would store data for later runs. */
final class StorageFacts {
  private static final long MEBIBYTE = 1L << 20;

  private final Map<String, String> environment;
  private final Facts facts;

  /**
   * The facts about the caches of the user.
   *
   * @param facts receives them
   */
  StorageFacts(Map<String, String> environment, Facts facts) {
    this.environment = environment;
    this.facts = facts;
  }

  /** Collects them for a repository. */
  void collect(Path root) {
    Optional<CacheDirectory> cache = UserCache.of(environment);
    if (cache.isEmpty()) {
      boolean ci = !environment.getOrDefault("CI", "").isEmpty();
      String why = ci ? "the variable CI is set" : UserCache.VARIABLE + " is empty, or no folder";
      facts.add("Storage", "cache", "none: " + why);
    } else {
      folder(cache.get().folder());
    }
    Optional<Path> ledger = UserCache.ledger(environment, root);
    String text =
        ledger.isEmpty()
            ? "none: results of link checks are not stored"
            : Files.isRegularFile(ledger.get())
                ? ledger.get() + ", " + size(ledger.get().toFile().length())
                : "no link was checked yet";
    facts.add("Storage", "link results", text);
  }

  private void folder(Path folder) {
    File[] files = folder.toFile().listFiles();
    long bytes = 0;
    for (File file : files == null ? new File[0] : files) {
      bytes += file.isFile() ? file.length() : 0;
    }
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    String text = folder + ", " + (files == null ? "not written yet" : size(bytes));
    if (Files.isDirectory(existing) && Files.isWritable(existing)) {
      facts.add("Storage", "cache", text);
    } else {
      facts.problem("Storage", "cache", text + "; it cannot be written");
    }
  }

  private static String size(long bytes) {
    return bytes < MEBIBYTE ? (bytes + 1023) / 1024 + " KiB" : bytes / MEBIBYTE + " MiB";
  }
}
