package io.github.roadmaplint.check;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.spelling.FileState;
import io.github.roadmaplint.spelling.WordCollector;
import io.github.roadmaplint.spelling.WordMemory;
import io.github.roadmaplint.spelling.WordMemory.Known;
import io.github.roadmaplint.work.Workers;
import java.io.File;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a repository that are not checked, but whose words the checked ones are judged by.
 * Those that have not changed since an earlier run are not read again.
 */
final class OtherFiles {
  /** Fewer files are read faster than remembered. */
  static final int FEW = 256;

  /** When a larger part of the files has changed, what is remembered is made anew. */
  private static final int SMALL_PART = 16;

  /** A file that was changed as lately as this may change again unseen, in milliseconds. */
  private static final long JUST_NOW = 3_000;

  private static final int BATCH = 256;
  private static final FileState UNKNOWN = new FileState(-1, -1, -1);

  private final Workspace workspace;
  private final List<Entry> files;
  private final Optional<MemoryFolder> folder;
  private final FileState[] states;
  private Optional<WordCollector> remembered = Optional.empty();
  private List<Entry> unread;

  OtherFiles(Workspace workspace, List<Entry> files, Optional<MemoryFolder> folder) {
    this.workspace = workspace;
    this.files = files;
    this.folder = files.size() < FEW ? Optional.empty() : folder;
    this.states = new FileState[files.size()];
    this.unread = files;
  }

  /** Looks up what is remembered. */
  void recall(int threads) {
    if (folder.isEmpty()) {
      return;
    }
    Optional<WordMemory> memory = folder.get().load(workspace.root());
    Workers.each(files.size(), threads, BATCH, () -> states, (all, i) -> all[i] = state(i));
    if (memory.isPresent()) {
      BitSet same = new BitSet();
      WordCollector words = memory.get().words(known(), this::text, same::set);
      if ((files.size() - same.cardinality()) * SMALL_PART <= files.size()) {
        remembered = Optional.of(words);
        unread = without(same);
      }
    }
  }

  /** The words of files that need not be read. */
  Optional<WordCollector> remembered() {
    return remembered;
  }

  /** The files that have to be read. */
  List<Entry> unread() {
    return unread;
  }

  /** Whether what is read now should be remembered. */
  boolean isWorthRemembering() {
    return folder.isPresent() && remembered.isEmpty();
  }

  /** Remembers what was read, for the next run. */
  void remember(List<WordCollector> collectors) {
    if (folder.isEmpty()) {
      return;
    }
    long latest = System.currentTimeMillis() - JUST_NOW;
    Map<String, FileState> known = new HashMap<>();
    for (int i = 0; i < states.length; i++) {
      if (!states[i].equals(UNKNOWN) && states[i].modified() < latest) {
        known.put(files.get(i).path(), states[i]);
      }
    }
    MemoryFolder place = folder.get();
    byte[] memory =
        WordMemory.write(
            place.owner(workspace.root()),
            collectors,
            path -> Optional.ofNullable(known.get(path)));
    place.save(workspace.root(), memory);
  }

  private FileState state(int index) {
    Entry entry = files.get(index);
    if (workspace.texts().containsKey(entry.path())) {
      return UNKNOWN; // its text is not that of the file
    }
    File file = new File(workspace.root().toFile(), entry.path());
    return new FileState(code(entry.collection().kind()), file.length(), file.lastModified());
  }

  /** A page that is read as something else has other words. */
  private static int code(Kind kind) {
    return switch (kind) {
      case TOPIC -> 0;
      case MARKDOWN -> 1;
      case ENTRY -> 2;
      case STRUCTURE -> 3;
      case MAPPING -> 4;
      case STRAY -> 5;
    };
  }

  private List<Known> known() {
    List<Known> known = new ArrayList<>(states.length);
    for (int i = 0; i < states.length; i++) {
      known.add(new Known(files.get(i).path(), states[i]));
    }
    return known;
  }

  private List<Entry> without(BitSet same) {
    List<Entry> rest = new ArrayList<>();
    for (int i = same.nextClearBit(0); i < files.size(); i = same.nextClearBit(i + 1)) {
      rest.add(files.get(i));
    }
    return rest;
  }

  private String text(String path) {
    return workspace.read(path).source().text();
  }
}
