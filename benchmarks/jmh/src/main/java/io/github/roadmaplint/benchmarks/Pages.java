package io.github.roadmaplint.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts that are measured. */
final class Pages {
  private static final String[] WORDS =
      ("a branch is the name of one commit and moves on when an author adds another commit to its"
              + " history so that every reader of that repository sees which changes belong together")
          .split(" ");

  private Pages() {}

  /**
   * The topic pages of a repository, or generated ones.
   *
   * @param folder of the repository; empty for generated pages
   * @param number how many pages
   */
  static Map<String, String> of(String folder, int number) {
    return folder.isEmpty() ? generated(number) : read(Path.of(folder), number);
  }

  private static SortedMap<String, String> read(Path folder, int number) {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Pages::isPage).sorted().limit(number).toList()) {
        texts.put(
            folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md") && Files.isRegularFile(file);
  }

  private static SortedMap<String, String> generated(int number) {
    SortedMap<String, String> texts = new TreeMap<>();
    Random random = new Random(1);
    for (int i = 0; i < number; i++) {
      String path =
          String.format(Locale.ROOT, "roadmaps/git%d/content/page-%d@%021d.md", i % 50, i, i);
      texts.put(path, page(i, random));
    }
    return texts;
  }

  private static String page(int number, Random random) {
    StringBuilder page = new StringBuilder("# Page ").append(number).append("\n\n");
    for (int i = 0; i < 4; i++) {
      page.append(sentence(random)).append(' ');
    }
    page.append("\n\nVisit the following resources to learn more:\n\n");
    for (int i = 0; i < 4; i++) {
      String url = "https://git-scm.com/docs/page-" + number + '-' + i;
      page.append("- [@article@").append(sentence(random)).append("](").append(url).append(")\n");
    }
    return page.toString();
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < 12; i++) {
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.append('.').toString();
  }
}
