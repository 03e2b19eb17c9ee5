package io.github.roadmaplint.spelling.features;

import io.github.roadmaplint.spelling.candidates.EditOperation;
import io.github.roadmaplint.spelling.words.Letters;

/** Features of the difference between a word and its candidate. */
final class EditFeatures {
  private EditFeatures() {}

  static void add(String word, String meant, Features.Builder features) {
    EditOperation edit = EditOperation.between(word, meant);
    features.put(Feature.valueOf("EDIT_" + edit.kind().name()), true);
    boolean several = edit.kind() == EditOperation.Kind.SEVERAL;
    features.put(Feature.EDIT_SEVERAL_VOWELS, several && skeleton(word).equals(skeleton(meant)));
    features.put(Feature.EDIT_SEVERAL_AND_LENGTH, several ? Math.log(word.length()) : 0);
    features.put(Feature.SAME_ENDING, Morphology.haveSameEnding(word, meant));
    features.put(
        Feature.EDIT_TRIPLED, edit.kind() == EditOperation.Kind.DOUBLED && isTripled(word));
    features.put(Feature.EDIT_FIRST_LETTER, isFirst(edit) && !edit.written().isEmpty());
    features.put(Feature.EDIT_FIRST_LETTER_MISSING, edit.at() == 0 && edit.written().isEmpty());
    last(word, meant, edit, features);
    features.put(Feature.EDIT_KEYBOARD, edit.isBesideOnKeyboard(word));
    boolean one = edit.written().length() == 1 && edit.meant().length() == 1;
    String letters = one ? edit.written() + edit.meant() : "";
    features.put(Feature.EDIT_C_AND_K, isOneOf(letters, "ck kc"));
    features.put(Feature.EDIT_S_AND_Z, isOneOf(letters, "sz zs"));
    features.put(Feature.EDIT_I_AND_Y, isOneOf(letters, "iy yi"));
  }

  /** Whether the first letter differs or is doubled. */
  private static boolean isFirst(EditOperation edit) {
    return edit.at() == 0 || (edit.at() == 1 && edit.kind() == EditOperation.Kind.DOUBLED);
  }

  private static void last(
      String word, String meant, EditOperation edit, Features.Builder features) {
    boolean last = edit.at() + edit.written().length() == word.length();
    features.put(Feature.EDIT_LAST_LETTER, last && !edit.meant().isEmpty());
    features.put(Feature.EDIT_LAST_LETTER_ADDED, last && edit.meant().isEmpty());
    boolean s = word.equals(meant + 's') || meant.equals(word + 's');
    features.put(Feature.EDIT_FINAL_S, s);
    boolean vowel =
        last && edit.written().length() == 1 && Letters.isVowel(edit.written().charAt(0));
    features.put(Feature.EDIT_FINAL_VOWEL, vowel);
  }

  private static boolean isTripled(String word) {
    for (int i = 2; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == word.charAt(i - 1) && c == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(String letters, String pairs) {
    return !letters.isEmpty() && pairs.contains(letters);
  }

  private static String skeleton(String word) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean again = i > 0 && word.charAt(i - 1) == c;
      if (!Letters.isVowel(c) && !again) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }
}
