package io.github.roadmaplint.cache;

import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Inventory;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.spelling.words.FileState;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The states of files before they were read. */
public final class FileStates {
  /** A file that was changed as lately as this may change again unseen, in milliseconds. */
  private static final long JUST_NOW = 3_000;

  private static final int BATCH = 256;
  private static final FileState UNKNOWN = new FileState(-1, -1, -1);

  private final List<Entry> files;
  private final FileState[] states;
  private final long latest = System.currentTimeMillis() - JUST_NOW;

  private FileStates(List<Entry> files, FileState[] states) {
    this.files = files;
    this.states = states;
  }

  /** Reads the states from the file system. */
  public static FileStates of(DiskWorkspace workspace, List<Entry> files, Workers workers) {
    FileState[] states = new FileState[files.size()];
    String root = workspace.root().toString() + '/';
    workers.each(
        states.length,
        BATCH,
        () -> workspace,
        (where, i) -> states[i] = state(where, root, files.get(i)));
    return new FileStates(files, states);
  }

  private static FileState state(DiskWorkspace workspace, String root, Entry entry) {
    if (workspace.texts().containsKey(entry.path())) {
      return UNKNOWN; // its text is not that of the file
    }
    int kind = code(entry.collection().kind());
    try {
      // One system call for both; and a path of one text is created faster than one of two.
      Path file = Path.of(root.concat(entry.path()));
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileState(kind, facts.size(), facts.lastModifiedTime().toMillis());
    } catch (IOException | InvalidPathException missing) {
      return new FileState(kind, 0, 0);
    }
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
      case DATA -> 6;
    };
  }

  /** The files, sorted by path. */
  public List<Entry> files() {
    return files;
  }

  /** The index of a file; negative if its state is not known. */
  public int index(String path) {
    return Inventory.index(files, path);
  }

  /** All states, in the order of the files. */
  List<FileState> all() {
    return Collections.unmodifiableList(Arrays.asList(states));
  }

  public FileState at(int index) {
    return states[index];
  }

  /** Whether the state is old enough to detect later changes of the file. */
  public boolean isSettled(int index) {
    return states[index].kind() >= 0 && states[index].modified() < latest;
  }

  /** Whether all states are old enough. */
  boolean areSettled() {
    for (int i = 0; i < states.length; i++) {
      if (!isSettled(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file that was changed then, in milliseconds since 1970, is settled. */
  public boolean isSettled(long modified) {
    return modified < latest;
  }

  /** The states of some files, which are in the same order. */
  FileStates only(List<Entry> some) {
    BitSet chosen = new BitSet();
    int next = 0;
    for (int i = 0; i < files.size() && next < some.size(); i++) {
      if (files.get(i).path().equals(some.get(next).path())) {
        chosen.set(i);
        next++;
      }
    }
    return only(chosen);
  }

  /** The states of some files. */
  public FileStates only(BitSet some) {
    List<Entry> fewer = new ArrayList<>();
    FileState[] theirs = new FileState[some.cardinality()];
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      theirs[fewer.size()] = states[i];
      fewer.add(files.get(i));
    }
    return new FileStates(fewer, theirs);
  }
}
