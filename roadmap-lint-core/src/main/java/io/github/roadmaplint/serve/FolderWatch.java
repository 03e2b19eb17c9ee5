package io.github.roadmaplint.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until files in some folders change. Linux reports changes at once. Elsewhere the time of a
 * pause passes: macOS reports nothing to Java, and Windows does not rename folders that are
 * watched.
 */
final class FolderWatch implements AutoCloseable {
  /** More folders are not watched: each of them takes memory of the system. */
  private static final int MOST = 20_000;

  /** Many programs write a file in several steps, in milliseconds. */
  private static final long SETTLED = 40;

  private static final WatchEvent.Kind<?>[] CHANGES = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final Optional<WatchService> service;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private boolean reported;
  private boolean exhausted;

  private FolderWatch(Optional<WatchService> service) {
    this.service = service;
  }

  /** A watch of no folder. */
  static FolderWatch start() {
    if (!System.getProperty("os.name", "").equals("Linux")) {
      return new FolderWatch(Optional.empty());
    }
    try {
      return new FolderWatch(Optional.of(FileSystems.getDefault().newWatchService()));
    } catch (IOException tooMany) {
      return new FolderWatch(Optional.empty());
    }
  }

  /** Watches these folders and no others; returns whether all of them are watched. */
  boolean watch(Set<Path> folders) {
    if (service.isEmpty() || exhausted) {
      return false;
    }
    keys.entrySet()
        .removeIf(
            watched -> {
              boolean over = !folders.contains(watched.getKey()) || !watched.getValue().isValid();
              if (over) {
                watched.getValue().cancel();
              }
              return over;
            });
    boolean all = true;
    for (Path folder : folders) {
      all &= keys.containsKey(folder) || watch(folder, service.get());
    }
    if (exhausted) {
      keys.values().forEach(WatchKey::cancel); // editors of the user need some, too
      keys.clear();
    }
    return all;
  }

  private boolean watch(Path folder, WatchService watches) {
    if (keys.size() >= MOST || exhausted) {
      return false;
    }
    try {
      keys.put(folder, folder.register(watches, CHANGES));
      return true;
    } catch (FileSystemException | ClosedWatchServiceException impossible) {
      return false;
    } catch (IOException limit) {
      exhausted = true; // the limit of the system for all programs of a user
      return false;
    }
  }

  /**
   * Waits for a change, or for the time of a pause.
   *
   * @param rest the time before, in which changes do not end the waiting
   * @return whether to go on: {@link #close} was not called
   */
  boolean await(long rest, long milliseconds) throws InterruptedException {
    reported = false;
    if (ended.await(rest, TimeUnit.MILLISECONDS)) {
      return false;
    }
    if (service.isEmpty()) {
      return !ended.await(milliseconds, TimeUnit.MILLISECONDS);
    }
    try {
      WatchKey changed = service.get().poll(milliseconds, TimeUnit.MILLISECONDS);
      reported = changed != null;
      if (reported) {
        Thread.sleep(SETTLED);
      }
      // Folders that change all the time are not waited for.
      for (int left = keys.size(); changed != null; left--) {
        changed.pollEvents();
        changed.reset();
        changed = left > 0 ? service.get().poll() : null;
      }
    } catch (ClosedWatchServiceException closed) {
      // The latch is open.
    }
    return ended.getCount() > 0;
  }

  /** Whether the last waiting ended because the system reported a change in a folder. */
  boolean hasReported() {
    return reported;
  }

  /** Ends all waiting, from any thread. */
  @Override
  public void close() {
    ended.countDown();
    try {
      if (service.isPresent()) {
        service.get().close();
      }
    } catch (IOException closed) {
      // It is not used any more.
    }
  }
}
