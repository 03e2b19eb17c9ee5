package io.github.roadmaplint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.document.Document;
import io.github.roadmaplint.document.Documents;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.markdown.Block;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.CharacterIndex;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.workspace.DiskWorkspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * The words of most pages are collected before their language is known: the result is that of
 * detecting the language of each passage first.
 */
class ProseCollectorProperties {
  private static final String PATH = "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md";
  private static final DiskWorkspace WORKSPACE =
      DiskWorkspace.open(
          Path.of("nowhere").toAbsolutePath(), List.of(PATH), Layouts.builtIn("content"));
  private static final Entry ENTRY = WORKSPACE.inventory().at(PATH).orElseThrow();
  private static final WorkspaceRepository REPOSITORY = new WorkspaceRepository(WORKSPACE);

  /** Each with the word that shows whether it was collected. */
  private static final List<String> BLOCKS =
      List.of(
          "The branch qa is what you can read of the system, and it is for you.",
          "A sentence with a naïve qb and a café is in English with two accents.",
          "- The list qc of words\n- and more of them for you",
          "Qd don't, and it's \u201cquoted\u201d \u2014 with arrows \u2192 and \ud83d\ude00 signs.",
          "Het qe van een programma is wat het van het systeem kan lezen en niet meer dan dat.",
          "Der Zweig qf ist nicht das, was man mit dem System und der Gruppe sehen kann.",
          "C'est la branche qg d'un programme qui n'est pas dans le système, et c'est tout.",
          "Ветка qh показывает изменения программы и не содержит ничего лишнего.",
          "> per qi no do see com pro os de la en",
          "Per se qj.",
          "```\nthe qk of and el la de que y en un\n```");

  private static final List<String> MARKERS =
      List.of("qa", "qb", "qc", "qd", "qe", "qf", "qg", "qh", "qi", "qj");

  @Property(seed = "7", tries = 1_000)
  void theWordsOfPassagesInEnglishAreCollected(@ForAll("pages") List<String> blocks) {
    String text = String.join("\n\n", blocks) + "\n";
    // Bytes that were read and a text of an editor are known in different detail.
    Source read = source(text);
    Page page = ((Document.Markdown) Documents.parse(ENTRY, read)).page();
    EnglishPassages passages = EnglishPassages.of(ENTRY, page, true);

    Vocabulary words = collected(read);
    assertThat(MARKERS.stream().filter(words::has).toList())
        .isEqualTo(MARKERS.stream().filter(it -> isEnglish(it, page, passages)).toList());
    assertThat(words.size()).isEqualTo(collected(Source.of(PATH, text)).size());
    Statistics.label("english").collect(passages.english());
    Statistics.label("mixed").collect(passages.mixed());
  }

  private static Source source(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return Source.of(PATH, text, CharacterIndex.of(utf8, utf8.length));
  }

  private static Vocabulary collected(Source source) {
    ProseCollector feed = new ProseCollector(true);
    feed.begin(source);
    feed.add(ENTRY, Documents.parse(ENTRY, source), REPOSITORY);
    return Vocabulary.of(feed.words());
  }

  private static boolean isEnglish(String marker, Page page, EnglishPassages passages) {
    char[] text = page.source().units();
    return passages.english()
        && page.blocks().stream()
            .filter(block -> !(block instanceof Block.Code))
            .filter(
                block -> page.source().text(block.span()).toLowerCase(Locale.ROOT).contains(marker))
            .anyMatch(block -> !isOther(block, passages, text));
  }

  /** Also the blocks in it. */
  private static boolean isOther(Block block, EnglishPassages passages, char[] text) {
    return passages.isOther(block, text)
        || (!block.children().isEmpty()
            && block.children().stream().allMatch(child -> isOther(child, passages, text)));
  }

  @Provide
  Arbitrary<List<String>> pages() {
    return Arbitraries.of(BLOCKS).list().ofMinSize(1).ofMaxSize(6);
  }
}
