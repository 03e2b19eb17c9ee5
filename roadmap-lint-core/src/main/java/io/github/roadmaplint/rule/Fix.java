package io.github.roadmaplint.rule;

import io.github.roadmaplint.source.Edit;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param edits non-overlapping, in the file of the problem; none when the file is only renamed
 * @param changes every word that is not the same afterwards
 * @param fileName the new name of the file, in the same folder
 */
public record Fix(
    String title,
    boolean safe,
    List<Edit> edits,
    List<WordChange> changes,
    Optional<String> fileName) {

  private static final String WITHHELD = "Withheld";

  /** Copies the lists. */
  public Fix {
    edits = List.copyOf(edits);
    changes = List.copyOf(changes);
    if (edits.isEmpty() && fileName.isEmpty() && !title.equals(WITHHELD)) {
      throw new IllegalArgumentException("does nothing: " + title);
    }
  }

  /** A fix of the text only, which changes no word. */
  public Fix(String title, boolean safe, List<Edit> edits) {
    this(title, safe, edits, List.of(), Optional.empty());
  }

  /** A new name for the file. Other repositories may link to it, so the fix needs review. */
  public static Fix rename(String fileName) {
    return new Fix("Rename the file", false, List.of(), List.of(), Optional.of(fileName));
  }

  /** A fix whose edits are not known: a saved report omits them, or they concern other files. */
  public static Fix withheld(boolean safe) {
    return new Fix(WITHHELD, safe, List.of());
  }

  /** Whether its edits are known. */
  public boolean isKnown() {
    return !edits.isEmpty() || fileName.isPresent();
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
    return new Fix(title, safe, edits, all, fileName);
  }

  /** The same fix with more edits, and the words that these change. */
  public Fix and(List<Edit> moreEdits, List<WordChange> moreChanges) {
    List<Edit> all = new ArrayList<>(edits);
    all.addAll(moreEdits);
    all.sort(Comparator.comparing(Edit::span));
    List<WordChange> words = new ArrayList<>(changes);
    words.addAll(moreChanges);
    return new Fix(title, safe, all, words, fileName);
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
