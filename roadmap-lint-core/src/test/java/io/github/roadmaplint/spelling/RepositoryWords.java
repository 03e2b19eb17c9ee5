package io.github.roadmaplint.spelling;

import io.github.roadmaplint.document.FrontMatterParser;
import io.github.roadmaplint.document.Prose;
import io.github.roadmaplint.document.StructureParser;
import io.github.roadmaplint.markdown.MarkdownParser;
import io.github.roadmaplint.markdown.Page;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads the words of a repository like a check, but without the rules. */
final class RepositoryWords {
  private RepositoryWords() {}

  static Vocabulary read(Path root) throws IOException {
    WordCollector words = new WordCollector();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(words, root.relativize(file).toString(), file);
      }
    }
    return Vocabulary.of(words);
  }

  /** The words of a page as a repository of its own. */
  static Vocabulary readPage(Path root, Path file) throws IOException {
    WordCollector words = new WordCollector();
    add(words, root.relativize(file).toString(), file);
    return Vocabulary.of(words);
  }

  private static void add(WordCollector words, String path, Path file) throws IOException {
    if (path.endsWith(".md")) {
      words.begin(Source.of(path, Files.readString(file)));
      Page page = MarkdownParser.parse(Source.of(path, Files.readString(file)));
      Prose.of(page, (kind, start, end) -> piece(words, kind, start, end));
      FrontMatterParser.block(page.source().text())
          .ifPresent(block -> words.code(block.start(), block.end()));
    } else if (path.endsWith(".json")) {
      Source source = Source.of(path, Files.readString(file));
      words.begin(source);
      Prose.of(StructureParser.parse(source), (kind, start, end) -> piece(words, kind, start, end));
    }
  }

  private static void piece(WordCollector words, Prose.Kind kind, int start, int end) {
    switch (kind) {
      case CODE -> words.code(start, end);
      case URL -> words.url(start, end);
      case LABEL -> words.prose(Place.LABEL, start, end, true);
      case FIELD -> words.prose(Place.FIELD, start, end, true);
      case LINK -> words.prose(Place.LINK, start, end, false);
      case HEADING -> words.prose(Place.HEADING, start, end, false);
      case TEXT -> words.prose(Place.TEXT, start, end, false);
    }
  }
}
