package io.github.roadmaplint.spelling.features;

import java.util.Locale;

/** The features that distinguish a misspelling from an intended word. */
public enum Feature {
  ALWAYS("most words are right"),
  SPARSE("the repository is small"),
  SPARSE_AND_LISTED("the repository is small, and a list of misspellings has it"),
  SPARSE_AND_FREQUENT("the repository is small, and the other word is frequent in English"),
  SPARSE_AND_SMALL("the repository is small, and it is in small letters"),
  // the edit
  EDIT_SWAPPED("two neighboring letters are swapped"),
  EDIT_DOUBLED("a letter is doubled instead of single"),
  EDIT_UNDOUBLED("a letter is single instead of doubled"),
  EDIT_VOWEL_MISSING("a vowel is missing"),
  EDIT_CONSONANT_MISSING("a consonant is missing"),
  EDIT_VOWEL_ADDED("there is an extra vowel"),
  EDIT_CONSONANT_ADDED("there is an extra consonant"),
  EDIT_VOWEL_CHANGED("one vowel is replaced by another"),
  EDIT_CONSONANT_CHANGED("one consonant is replaced by another"),
  EDIT_LETTER_CHANGED("a vowel is replaced by a consonant, or a consonant by a vowel"),
  EDIT_APOSTROPHE("an apostrophe is missing"),
  EDIT_SEVERAL("the words differ by two edits"),
  EDIT_SEVERAL_VOWELS("two edits, of vowels and doubled letters only"),
  EDIT_SEVERAL_AND_LENGTH("two edits, and its length"),
  EDIT_TRIPLED("a letter is tripled"),
  EDIT_FIRST_LETTER("the first letter differs"),
  EDIT_FIRST_LETTER_MISSING("the first letter is missing"),
  EDIT_LAST_LETTER("the last letter differs or is missing"),
  EDIT_LAST_LETTER_ADDED("there is an extra letter at the end"),
  EDIT_FINAL_S("only a final s differs"),
  EDIT_KEYBOARD("the letters are neighbors on the keyboard"),
  EDIT_C_AND_K("c and k are exchanged"),
  EDIT_S_AND_Z("s and z are exchanged"),
  EDIT_I_AND_Y("i and y are exchanged"),
  EDIT_FINAL_VOWEL("a vowel at the end differs or is extra"),
  // the candidate
  MEANT_FILES("how many files have the other word"),
  MEANT_RATIO("how much more frequent the other word is here"),
  MEANT_UNSEEN("the other word occurs nowhere here"),
  MEANT_EVIDENT("code, URLs or names of files have the other word"),
  MEANT_ONLY_EVIDENT("only code, URLs or names of files have the other word"),
  MEANT_IN_DICTIONARY("a dictionary has the other word"),
  MEANT_DICTIONARY_FREQUENCY("how frequent the other word is in English"),
  MEANT_UNSEEN_AND_FREQUENT("the other word is frequent in English, but occurs nowhere here"),
  MEANT_UNSEEN_AND_SLIP("the edit is typical of typing, but the other word occurs nowhere here"),
  MEANT_NAME("the other word is a name"),
  MEANT_IN_FILE("the same file has the other word"),
  MEANT_RIVALS("how many other words may have been meant"),
  MEANT_IN_SLUG("the name of the file has the other word"),
  MEANT_WITH_ENDING("it is the other word with an ending"),
  MEANT_HALF("it is two known words in one, and the other word has one of them"),
  MEANT_OTHER_ENDING("it is the other word with another ending"),
  SAME_ENDING("both words have the same English ending"),
  LISTED("a list of frequent misspellings has it, with the other word"),
  LISTED_OTHERWISE("a list of frequent misspellings has it, but with another word"),
  // the word
  LENGTH("its length"),
  LENGTH_3("it has three letters"),
  LENGTH_4("it has four letters"),
  LENGTH_5("it has five letters"),
  WORD_ONCE("only one file has it"),
  WORD_FILES("how many files have it"),
  WORD_AGAIN_IN_FILE("a file has it more than once"),
  WORD_IN_CODE("code has it"),
  WORD_IN_CODE_OFTEN("code of several files has it"),
  WORD_IN_URL("a URL has it"),
  WORD_IN_URL_OFTEN("URLs of several files have it"),
  WORD_IN_SLUG("the name of a file has it"),
  WORD_DERIVED("it is a known word with an ending"),
  WORD_COMPOUND("it is two known words in one"),
  WORD_PREFIXED("it is a known word with a prefix"),
  WORD_INFLECTED_HERE("it occurs with another ending, too"),
  WORD_SMALL("it is written in small letters"),
  WORD_CAPITALISED("it begins with a capital"),
  WORD_ALL_CAPITALS("it is written in capitals"),
  WORD_CAMEL_CASE("it has a capital inside"),
  WORD_RARE("a dictionary has it, too, but it is rare"),
  WORD_NAME("a dictionary has it as a name"),
  WORD_TECHNICAL("a list of technical words has it"),
  WORD_OF_PERSON("a list of names of people has it"),
  WORD_PRODUCT_ENDING("it ends as names of products do"),
  WORD_RARE_LETTERS("how rare its letters are in a row"),
  // the place
  PLACE_HEADING("it is in a heading"),
  PLACE_LINK("it is in the title of a link"),
  PLACE_LABEL("it is in a label"),
  PLACE_FIELD("it is in front matter"),
  CAPITAL_INSIDE("it has a capital in the middle of a sentence"),
  PAIR_BEFORE("the other word follows the same word elsewhere"),
  PAIR_BEHIND("the other word precedes the same word elsewhere"),
  PAIR_BOTH("the other word has both its neighbors elsewhere"),
  PAIR_NEVER("the other word has neither of its neighbors elsewhere"),
  BESIDE_UNKNOWN("another unknown word is beside it"),
  BESIDE_CAPITALS("another word with a capital is beside it"),
  BY("it follows a by, a dash or a bar"),
  BYLINE("it belongs to a name after a by, a dash or a bar"),
  NAME_BESIDE("a name is beside it"),
  HYPHENATED("a hyphen joins it with another word"),
  BRACKETS("it is in brackets"),
  QUOTED("it is in quotation marks"),
  QUOTED_ALONE("nothing else is in its quotation marks"),
  ALONE("it is alone"),
  URL_HAS_MEANT("the URL of its link has the other word"),
  URL_HAS_MEANT_WHOLE("the URL of its link has the other word as a word"),
  URL_HAS_WORD("the URL of its link has it, too"),
  HOST_HAS_WORD("the host of its link has it"),
  // together
  CAPITAL_AND_PERSON("it begins with a capital, and the name of a person is likely"),
  CLIPPED_START("a title begins with it, and its first letter is missing"),
  GLUED_START("a title begins with it, with an extra letter before it"),
  SMALL_AND_SLIP("it is in small letters, and the edit is typical of typing"),
  SMALL_AND_KNOWN("it is in small letters, and a dictionary has the other word"),
  SMALL_AND_UNMEANT(
      "it is in small letters, a dictionary has the other word, and no code and no URL has it"),
  CAPITAL_AND_PAIR(
      "it begins with a capital, and the other word has one of its neighbors" + " elsewhere"),
  LONG_AND_KNOWN("it is long, and a dictionary has the other word"),
  LONG_AND_UNSEEN("it is long, and the other word occurs nowhere here"),
  LISTED_AND_EVIDENT("a list of misspellings has it, and code or a URL"),
  LISTED_AND_NAME("a list of misspellings has it, and it has a capital inside, or only capitals");

  private final String meaning;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Feature(String meaning) {
    this.meaning = meaning;
  }

  /** The description of the feature in a few words; "it" is the unknown word. */
  public String meaning() {
    return meaning;
  }

  /** The name in the resource of weights. */
  public String label() {
    return label;
  }

  /** The index of its value among those of all features. */
  @SuppressWarnings("EnumOrdinal") // the order is that of this file and is not stored
  public int index() {
    return ordinal();
  }
}
