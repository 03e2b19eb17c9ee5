package io.github.roadmaplint.rule;

import io.github.roadmaplint.rule.FileChange.Delete;
import io.github.roadmaplint.rule.FileChange.Merge;
import io.github.roadmaplint.rule.FileChange.Rename;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.text.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A way to fix a problem.
 *
 * <p>A fix that removes, adds or replaces words declares them with {@link #removing}, {@link
 * #adding} or {@link #replacing}. After the fix, the words and links of the text are counted again,
 * and a fix that changed any other word is refused. So a fix that only moves words, or changes
 * spaces and markup, declares nothing.
 *
 * @param title what it does, as an imperative, under 60 characters
 * @param safe whether it can be applied without review
 * @param edits non-overlapping, in the file of the problem; none when the file is only renamed or
 *     deleted
 * @param changes every word that is not the same afterwards
 * @param file what it does with files: a new path, or a deletion
 */
public record Fix(
    String title,
    boolean safe,
    List<Edit> edits,
    List<WordChange> changes,
    Optional<FileChange> file) {

  private static final String WITHHELD = "Withheld";

  /** Copies the lists. */
  public Fix {
    edits = List.copyOf(edits);
    changes = List.copyOf(changes);
    if (edits.isEmpty() && file.isEmpty() && !title.equals(WITHHELD)) {
      throw new IllegalArgumentException("does nothing: " + title);
    }
  }

  /** A fix of the text only, which changes no word. */
  public Fix(String title, boolean safe, List<Edit> edits) {
    this(title, safe, edits, List.of(), Optional.empty());
  }

  /** A new path for the file. Other repositories may link to it, so the fix needs review. */
  public static Fix rename(String path) {
    return ofFile("Rename the file", new Rename(path));
  }

  /**
   * Deletes the file, because another page has everything that it has.
   *
   * @param kept the path of that page
   */
  public static Fix deleteDuplicate(String kept) {
    return ofFile("Delete the file", new Delete(Optional.of(kept), List.of()));
  }

  /**
   * Deletes the file and what it contains.
   *
   * @param evidence the files that show that it is not needed
   */
  public static Fix delete(List<String> evidence) {
    return ofFile("Delete the file", new Delete(Optional.empty(), evidence));
  }

  private static Fix ofFile(String title, FileChange change) {
    return new Fix(title, false, List.of(), List.of(), Optional.of(change));
  }

  /** The same fix, which adds what another page has, before that page is deleted. */
  public Fix merging(String from) {
    return new Fix(title, safe, edits, changes, Optional.of(new Merge(from)));
  }

  /** The new path of the file, if it gets one. */
  public Optional<String> newPath() {
    return file.flatMap(FileChange::newPath);
  }

  /** How the file is deleted, if it is. */
  public Optional<Delete> deletion() {
    return file.flatMap(FileChange::deletion);
  }

  /** Whether the file is renamed or deleted. */
  public boolean movesFile() {
    return newPath().isPresent() || deletion().isPresent();
  }

  /** A fix whose edits are not known: a saved report omits them, or they concern other files. */
  public static Fix withheld(boolean safe) {
    return new Fix(WITHHELD, safe, List.of());
  }

  /** Whether its edits are known. */
  public boolean isKnown() {
    return !edits.isEmpty() || file.isPresent();
  }

  /** A fix that loses no content. */
  public static Fix safe(String title, Edit... edits) {
    return new Fix(title, true, List.of(edits));
  }

  /** A fix that needs review. */
  public static Fix unsafe(String title, Edit... edits) {
    return new Fix(title, false, List.of(edits));
  }

  /**
   * The same fix, which writes some words instead of others.
   *
   * @param before as the file contains them; for a URL the whole destination
   */
  public Fix replacing(String before, String after) {
    List<WordChange> all = new ArrayList<>(changes);
    all.add(new WordChange(before, after));
    return new Fix(title, safe, edits, all, file);
  }

  /** The same fix with more edits, and the words that these change. */
  public Fix and(List<Edit> moreEdits, List<WordChange> moreChanges) {
    List<Edit> all = new ArrayList<>(edits);
    all.addAll(moreEdits);
    all.sort(Order.by(Edit::span));
    List<WordChange> words = new ArrayList<>(changes);
    words.addAll(moreChanges);
    return new Fix(title, safe, all, words, file);
  }

  /** The same fix, which removes some words of the file. */
  public Fix removing(String before) {
    return replacing(before, "");
  }

  /** The same fix, which adds some words to the file. */
  public Fix adding(String after) {
    return replacing("", after);
  }
}
