package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A password in a page is in no report about it, however its URL is written and whatever the
 * report. A fix writes the page's text as it is; its diff is for {@code git apply}, and nothing
 * hides there.
 */
class SecretsInReportsTest {
  /** An edit that would write asterisks. */
  private static final Pattern HIDDEN_EDIT =
      Pattern.compile(
          "\"(replacement|insertedContent\":\\{\"text|suggestions.*\"text)\":\"[^\"]*\\*{3}");

  private static final String PASSWORD = "pa55w0rd";

  @TempDir Path root;

  private final List<String> pages = new ArrayList<>(List.of("preview"));

  /** Ways to write a URL; {@code ¤} is the password. */
  static final List<String> SPELLINGS =
      List.of(
          "https://u:¤@x.test/a",
          "http://u:¤@x.test/a",
          "HTTPS://u:¤@X.test/a",
          "ftp://u:¤@x.test/a",
          "ssh://u:¤@x.test/a",
          "htps://u:¤@x.test/a",
          "https//u:¤@x.test/a",
          "https;//u:¤@x.test/a",
          "ttps://u:¤@x.test/a",
          "https:/u:¤@x.test/a",
          "https:u:¤@x.test/a",
          "https:\\\\u:¤@x.test/a",
          "//u:¤@x.test/a",
          "https://:¤@x.test/a",
          "https://¤@x.test/a",
          "https://u:¤@[::1]:8080/a",
          "https://u:¤@127.0.0.1/a",
          "https://u:¤@localhost/a",
          "https://u:¤@.x.test/a",
          "https://u:¤@x..test/a",
          "https://u:¤@x/a",
          "https://u:¤ @x.test/a",
          "https://u: ¤@x.test/a",
          "https://u:¤ 55@x.test/a",
          "https://u:55 ¤@x.test/a",
          "https://u:¤/55@x.test/a",
          "https://u:55%2F¤@x.test/a",
          "https://u:¤?a#b@x.test/a",
          "https://u:¤&#64;55@x.test/a",
          "https://u:55&#64;¤@x.test/a",
          "https://u:¤&#64;x.test/a",
          "https://u:¤&commat;x.test/a",
          "https://u&colon;¤@x.test/a",
          "https&#58;//u:¤@x.test/a",
          "https://u:¤%40x.test/a",
          "https://u:¤\uff20x.test/a",
          "https://u\uff1a¤@x.test/a",
          "https://u:¤\u00a0@x.test/a",
          "https://u:55-¤.55@x.test/a",
          "u:¤@x.test/a",
          "u:¤@x.test",
          "https://x.test/a?api%5Fkey=¤",
          "https://x.test/a?upload_token=¤&utm_source=b",
          "https://u%3A¤@x.test/a",
          "https://u:¤)55@x.test/a",
          "https://u:¤@x.test:99999/a",
          "https://u:¤@x.test/a?utm_source=b",
          "https://u:¤@www.youtube.com/watch?v=abc",
          "https://u:¤@www.youtube.com/watch?v=abcdefghijkl&utm_source=b",
          "https://u:¤@roadmap.sh/frontent",
          "https://u:¤@reactjs.org/docs",
          "https://u:¤@docs.microsoft.com/a",
          "https://u:¤@bit.ly/a",
          "https://u:¤@example.com/",
          "https://u:¤@x.test/https://u:¤@y.test/",
          "https://u:¤@x.testhttps://y.test/a",
          "https://x.test/a?access_token=¤",
          "https://x.test/a?utm_source=b&api_key=¤",
          "https://x.test/a?X-Amz-Signature=¤&X-Amz-Credential=¤",
          "https://x.test/a#access_token=¤",
          "https://www.google.com/search?q=a&token=¤");

  /** Places for a URL; {@code ¤} is the URL. */
  static final List<String> PAGES =
      List.of(
          "# A\n\nText about it.\n\n- [@article@One](¤)\n",
          "# A\n\nText about it.\n\n- [@article@One](<¤>)\n- [@official@Two](¤)\n",
          "# A\n\nText about it.\n\n- [@roadmap@¤](¤)\n- [@video@¤](¤)\n",
          "# A\n\nText ¤ about it.\nVisit the following resources to learn more:\n\n- [@article@](¤)\n",
          "# A\n\nText about <a href=\"¤\">it</a> and <img src='¤'> it it.\n",
          "# A\n\nText [about][a] [it][a].\n\n- [@article@One][a]\n\n[a]: ¤\n[a]: ¤\n",
          "# A\n\nText about it.\n\n- [@article@One](¤)\n- [@article@One](¤)\n",
          "# ¤\n\n    ¤\n\n- [@offical@One](¤ \"¤\")\n-[@article@Two](¤)\n",
          "---\nurl: \"¤\"\nurl: ¤\n---\n# A\n\n\n![](¤)<¤>\n",
          "¤\n\n* [@article@One]( ¤ )\n* [@article@Two](¤\n");

  @Test
  void noReportShowsThePassword() throws IOException {
    writeRepository();
    List<String> check = new ArrayList<>(List.of("check", "--no-cache", root.toString()));
    for (String rule : RuleCatalog.all().ids()) {
      check.addAll(rule.startsWith("link/") ? List.of() : List.of("--rule", rule));
    }
    for (String format : List.of("text", "json", "sarif", "github", "rdjson")) {
      run(with(check, "--format", format));
    }
    for (String format : List.of("text", "json")) {
      run(List.of("links", "report", root.toString(), "--verbose", "--format", format));
      run(with(pages, "--format", format));
    }
    run(List.of("config", "show", root.toString()));
    run(List.of("links", "test", "https://u:" + PASSWORD + "@127.0.0.1/a", "--verbose"));
    run(List.of("check", "https://u:" + PASSWORD + "@127.0.0.1/a"));
    run(List.of("fix", "--unsafe-fixes", root.toString()));
    run(List.of("fix", root.toString()));
  }

  private static List<String> with(List<String> args, String... more) {
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of(more));
    return all;
  }

  private void writeRepository() throws IOException {
    StringBuilder rules = new StringBuilder("links:\n  rules:\n");
    for (int i = 0; i < SPELLINGS.size(); i++) {
      String url = SPELLINGS.get(i).replace("¤", PASSWORD);
      String escaped = url.replace("\\", "\\\\").replace("\"", "\\\"");
      String folder = "src/data/roadmaps/r" + i;
      for (int j = 0; j < PAGES.size(); j++) {
        String name = String.format("/content/p%d@%021d.md", j, 100 * i + j);
        pages.add(write(folder + name, PAGES.get(j).replace("¤", url)));
      }
      write(folder + "/r" + i + ".json", structure(escaped));
      String matter = "---\njsonUrl: \"" + escaped + "\"\ntitle: " + url + "\n---\n";
      write(folder + "/r" + i + ".md", matter + PAGES.get(0).replace("¤", url));
      rules.append("    - urls: \"").append(escaped).append("\"\n      skip: ");
      rules.append('"').append(escaped).append("\"\n");
    }
    write(".roadmap-lint.yml", rules.toString());
  }

  private void run(List<String> args) {
    Run run = Run.of(args.toArray(String[]::new));
    assertThat((run.out() + run.err()).lines().filter(line -> line.contains(PASSWORD)).distinct())
        .as(args.get(0) + ' ' + args.get(args.size() - 1))
        .isEmpty();
    assertThat(run.out()).as("half-hidden edits").doesNotContainPattern(HIDDEN_EDIT);
  }

  private static String structure(String escaped) {
    String odd = escaped.replace("@", "\\u0040").replace("/", "\\/");
    return "{\"nodes\": ["
        + node("a", escaped, escaped)
        + ", "
        + node("b", "One", odd)
        + "], \"edges\": []}\n";
  }

  private static String node(String id, String label, String href) {
    String data = "{\"label\": \"" + label + "\", \"href\": \"" + href + "\"}";
    return "{\"id\": \"" + id + "\", \"type\": \"button\", \"data\": " + data + '}';
  }

  private String write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text).toString();
  }
}
