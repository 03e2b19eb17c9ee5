package io.github.roadmaplint.engine;

import io.github.roadmaplint.data.Data.StringData;
import io.github.roadmaplint.document.DataFile;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.NamedLanguage;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which parts of a page are in English, so that their words can be compared with English ones. The
 * page's front matter, its name and its text decide, in this order. If they do not, the language of
 * the repository decides.
 *
 * @param english whether the page is in English
 * @param mixed whether single passages may be in another language
 */
record EnglishPassages(boolean english, boolean mixed) {
  /** No part. */
  static final EnglishPassages NONE = new EnglishPassages(false, false);

  /** Every part. */
  static final EnglishPassages ALL = new EnglishPassages(true, false);

  /** The part of a passage that decides; lists in lists would be read again and again. */
  private static final int LONGEST = 4000;

  /** The language in front matter. */
  private static final Pattern FIELD =
      Pattern.compile("(?m)^(?:lang|language|locale): *[\"']?([\\p{L}0-9_-]+)");

  /**
   * Decides for a page.
   *
   * @param expected whether pages are in English unless they show otherwise
   */
  static EnglishPassages of(Entry entry, Page page, boolean expected) {
    return of(entry, page, expected, page.source().units(), new HashMap<>(2));
  }

  /**
   * Decides for one of many pages.
   *
   * @param expected whether pages are in English unless they show otherwise
   * @param text the characters of the page
   * @param folders the languages that folders name: known ones are used, others are added
   */
  static EnglishPassages of(
      Entry entry, Page page, boolean expected, char[] text, Map<String, NamedLanguage> folders) {
    NamedLanguage named = named(entry, page, folders);
    if (named == NamedLanguage.OTHER) {
      return NONE;
    }
    Language language = new Language();
    for (Block block : page.blocks()) {
      if (isText(block)) {
        language.addMarkdown(text, block.span().start(), block.span().end());
      }
    }
    boolean english = language.isEnglish() || (isExpected(named, expected) && !language.isOther());
    return english ? new EnglishPassages(true, language.mayHaveOther()) : NONE;
  }

  /**
   * Whether all of a page is in English if fewer than {@link Language#FEWEST_FOREIGN} of its words
   * are common in other languages: it is expected to be, and has only the letters of ASCII.
   *
   * @param expected whether pages are in English unless they show otherwise
   * @param folders the languages that folders name: known ones are used, others are added
   */
  static boolean isLikely(
      Entry entry, Page page, boolean expected, Map<String, NamedLanguage> folders) {
    return !page.source().characters().mayHaveOtherLetters()
        && isExpected(named(entry, page, folders), expected);
  }

  /** Whether the texts of a data file are certainly in English. */
  static boolean isEnglish(Entry entry, DataFile file) {
    if (NamedLanguage.of(entry.path()) == NamedLanguage.OTHER) {
      return false;
    }
    Language language = new Language();
    for (StringData text : file.texts()) {
      language.addMarkdown(file.source().units(), text.content().start(), text.content().end());
    }
    return language.isEnglish();
  }

  private static NamedLanguage named(Entry entry, Page page, Map<String, NamedLanguage> folders) {
    if (page.frontMatter().isPresent()) {
      Matcher field = FIELD.matcher(page.source().text(page.frontMatter().get()));
      NamedLanguage named = field.find() ? NamedLanguage.ofTag(field.group(1)) : NamedLanguage.NONE;
      if (named != NamedLanguage.NONE) {
        return named;
      }
    }
    return NamedLanguage.of(entry, folders);
  }

  /** Whether a page is in English if its text is too short for a decision. */
  private static boolean isExpected(NamedLanguage named, boolean expected) {
    return named == NamedLanguage.ENGLISH || (named == NamedLanguage.NONE && expected);
  }

  private static boolean isText(Block block) {
    return !(block instanceof Block.Code) && !(block instanceof Block.Html);
  }

  /** Whether this is {@link #ALL}. */
  boolean isAll() {
    return english && !mixed;
  }

  /** Whether a block of the page, whose text is this, is certainly in another language. */
  boolean isOther(Block block, char[] text) {
    boolean whole = block instanceof Block.ListBlock || !block.inlines().isEmpty();
    if (!mixed || !whole) {
      return false;
    }
    Language language = new Language();
    int start = block.span().start();
    language.addMarkdown(text, start, Math.min(block.span().end(), start + LONGEST));
    return language.isOther();
  }
}
