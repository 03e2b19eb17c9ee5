package io.github.roadmaplint.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.roadmaplint.report.PreviewJson;
import io.github.roadmaplint.report.PreviewText;
import io.github.roadmaplint.report.Style;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview says of a page. */
class PreviewTest {
  private static final String ID = "@abcdefghijklmnopqrstu.md";

  @TempDir Path repository;

  @Test
  void showsWhatWillBeThere() throws Exception {
    String page = "# A\n\nText.\n\nSee:\n\n- [@video@B](https://b.org)\n- [C](https://c.org)\n";
    assertThat(text(page("a", page)))
        .isEqualTo(
            """
            roadmaps/git/content/a@abcdefghijklmnopqrstu.md

            Title
              | A

            Text
              | Text.

            Resources
              - article  C  https://c.org
              - video  B  https://b.org

            Lost or changed
              [changed] line 8  publish/resources-reordered
            """
                + tail(text(page("a", page)), "publish/resources-reordered\n"));
  }

  @Test
  void saysOfAGoodPageThatNothingIsLost() throws Exception {
    String page = "# A\n\nText.\n\nSee:\n\n- [@video@B](https://b.org)\n";
    assertThat(text(page("a", page))).endsWith("\nNothing is lost.\n");
    assertThat(text(page("a", "# A\n"))).contains("Text\n  none\n", "Resources\n  none\n");
  }

  @Test
  void saysOfATypeThatOnlyTheRepositoryKnowsThatTheSiteChangesIt() throws Exception {
    Files.writeString(
        repository.resolve(".roadmap-lint.yml"), "resourceTypes: [article, tutorial]\n");
    String page = "# A\n\nText.\n\nSee:\n\n- [@tutorial@B](https://b.org)\n";
    assertThat(text(page("a", page)))
        .contains("- article  B  https://b.org")
        .contains("[changed] line 7  publish/type-changed\n")
        .contains("Site publishes type `tutorial` as `article`.")
        .doesNotContain("Nothing is lost");
  }

  @Test
  void marksWhatIsLostWithTheRuleThatSaysSo() throws Exception {
    String page =
        "# A\n\nAll of\nthe text.\n\n- [@video@B](https://b.org) by C\n- [D](https://d.org)\n";
    assertThat(text(page("a", page)))
        .contains(
            "  [lost] line 3  publish/description-lost\n  - All of\n  - the text.\n",
            "  [lost] line 6  publish/text-beside-link\n  - by C\n");
  }

  @Test
  void saysOfAListThatIsRemovedWholeThatItIsLost() throws Exception {
    String page =
        "# A\n\nText.\n\nSee:\n\n- [@video@B](https://b.org)\n- [C](https://c.org)\n\n"
            + "  More of it.\n- [D](https://d.org)\n\nEnd.\n";
    assertThat(text(page("a", page)))
        .contains("Resources\n  none\n", "[lost] line 7  publish/list-not-resources\n");
  }

  @Test
  void neverSaysThatNothingIsLostOfHalfALink() throws Exception {
    String page = "# A\n\nText.\n\nSee:\n\n- [@video@B](https://b.org)\n- [@article@Two][two]\n";
    assertThat(text(page("a", page)))
        .contains("[lost] line 8  resource/malformed\n  - - [@article@Two][two]\n")
        .doesNotContain("Nothing is lost");
    assertThat(text(page("b", page.replace("@article@", ""))))
        .contains("[lost] line 8  publish/text-beside-link\n  - [Two][two]\n");
  }

  @Test
  void neverSaysThatNothingIsLostOfAResourceInADefinition() throws Exception {
    String page = "# A\n\nText.\n\nSee:\n\n- [@video@B](https://b.org)\n";
    for (String lost :
        List.of(
            "\n[^1]: [@video@C](https://c.org)\n",
            "- [^1]: [@video@C](https://c.org)\n",
            "- [@video@C]: https://c.org\n",
            "- [C]: https://c.org\n")) {
      assertThat(text(page("a", page + lost)))
          .contains("resource/malformed\n")
          .doesNotContain("Nothing is lost");
    }
  }

  @Test
  void neverSaysThatNothingIsLostOfAListThatIsCode() throws Exception {
    String page = "# A\n\nText.\n\nSee:\n\n    - [@video@B](https://b.org)\n      in French\n";
    assertThat(text(page("a", page)))
        .contains("publish/list-not-resources\n")
        .doesNotContain("Nothing is lost");
  }

  @Test
  void doesNotCallALossNothingBecauseItsRuleIsSuppressed() throws Exception {
    String off = "\n<!-- roadmap-lint-disable-file publish/text-beside-link -->\n";
    String page = "# A\n\nText.\n\nSee:\n\n- [C](https://c.org)\n- [B](https://b.org) by D\n";
    assertThat(text(page("a", page + off)))
        .contains("Something is lost or changed")
        .doesNotContain("Nothing is lost");
  }

  @Test
  void saysThatATypeIsPublishedAsAnother() throws Exception {
    String page = "# A\n\nText.\n\nSee:\n\n- [@Video@B](https://b.org)\n";
    assertThat(text(page("a", page))).contains("[changed] line 7  resource/unknown-type\n");
    assertThat(text(page("b", page.replace("Video", "vídeo"))))
        .contains("[changed] line 7  translation/resource-type\n")
        .doesNotContain("Nothing is lost");
  }

  @Test
  void saysWhyItIsNotCertain() throws Exception {
    String page = "# A\n\nText.\n\nSee:\n\n- [@video@B](https://b.org)\n";
    assertThat(text(page("a", "\uFEFF" + page))).contains("an invisible character, U+FEFF");
    assertThat(text(page("a", page.replace("# A", "# A #\f")))).contains("or a form feed.\n");
    assertThat(text(page("a", "---\na: b\n---\n" + page)))
        .contains("begins with front matter", "  - video  B  https://b.org\n");
  }

  @Test
  void saysWhyAPageCannotBeRead() throws Exception {
    Path page = page("a", "# A\n");
    Files.write(page, new byte[] {'#', ' ', (byte) 0xE9, '\n'});
    assertThatThrownBy(() -> text(page)).hasMessageEndingWith("Byte `0xE9` is not UTF-8");
  }

  @Test
  void doesNotGuess() throws Exception {
    String page = "# A\n\n<div>Text.</div>\n\n- [@video@B](https://b.org)\n";
    assertThat(text(page("a", page))).contains("is not certain").doesNotContain("Nothing is lost");
  }

  @Test
  void saysWhenTheNameOfTheFileKeepsItFromBeingPublished() throws Exception {
    Path page = page("a", "# A\n");
    Path misnamed = Files.move(page, page.resolveSibling("misnamed.md"));
    assertThat(text(misnamed)).contains("Not published");
  }

  @Test
  void refusesWhatIsNoTopicPage() throws Exception {
    Path page = page("a", "# A\n");
    Path readme = Files.writeString(repository.resolve("readme.md"), "# R\n");
    for (Path path : List.of(readme, page.getParent(), repository.resolve("nothing.md"))) {
      assertThatThrownBy(() -> text(path)).isInstanceOf(ImpossiblePathException.class);
    }
  }

  @Test
  void jsonFollowsItsSchema() throws Exception {
    List<Preview> previews = new ArrayList<>();
    previews.addAll(
        previews(
            page(
                "a",
                "# A\n\nx\u001b\n\n- [@video@B](https://b.org) by C\n- [D](https://d.org)\n")));
    previews.addAll(previews(page("b", "<p>\n")));
    StringBuilder json = new StringBuilder();
    new PreviewJson("1").write(previews, json);
    try (var in = PreviewTest.class.getResourceAsStream("/schemas/preview.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema, InputFormat.JSON)
                  .validate(json.toString(), InputFormat.JSON))
          .isEmpty();
    }
    assertThat(json)
        .contains("\"effect\":\"lost\",\"rule\":\"publish/description-lost\"")
        .contains("\"certain\":false,\"changes\"");
  }

  private static String tail(String text, String after) {
    return text.substring(text.indexOf(after) + after.length());
  }

  private String text(Path page) throws Exception {
    StringBuilder out = new StringBuilder();
    new PreviewText(Style.PLAIN, 80).write(previews(page), out);
    return out.toString();
  }

  private List<Preview> previews(Path page) throws Exception {
    return Preview.of(Project.at(repository), List.of(page), Optional.empty());
  }

  private Path page(String name, String text) throws IOException {
    Path file = repository.resolve("roadmaps/git/content").resolve(name + ID);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
