package io.github.roadmaplint.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories in which all rules together find nothing, or only what is really wrong. */
class InnocentRepositoryTest {
  private static final String ID = "abcdefghijklmnopqrstu";
  private static final String CONTENT = "roadmaps/git/content/";
  private static final String WEBSITE = "src/data/roadmaps/git/";
  private static final String AMEND =
      "# Amend\n\nAmending replaces the last commit by a new one.\n";
  private static final String EMENDAR =
      "# Emendar\n\n"
          + "Emendar um commit troca o último commit por um novo, com uma nova mensagem ou com"
          + " outros arquivos. É o que você faz quando esqueceu um arquivo, ou quando a mensagem não"
          + " diz o que mudou.\n\n"
          + "Visite os seguintes recursos para aprender mais:\n\n"
          + "- [@article@Como emendar um commit](https://git-scm.com/book/pt-br/emendar)\n";

  /** So many that the repository has the whole site. */
  private static final List<String> ROADMAPS =
      IntStream.range(0, 30).mapToObj(i -> "a-roadmap-of-this-site-" + i).toList();

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"==", "++", "!", "$*", "변수", "正则表达式"})
  void aTopicWithoutLettersHasAPageWithoutSlug(String label) throws Exception {
    String page = "# " + label + "\n\nAmending replaces the last commit by a new one.\n";
    write(CONTENT + "@" + ID + ".md", page);
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"==", "변수"})
  void aTopicWithoutLettersHasAPageWithoutSlugWhereTheLabelIsKnown(String label) throws Exception {
    write(WEBSITE + "git.json", structure("topic", label));
    write(WEBSITE + "content/@" + ID + ".md", "# " + label + "\n\nAmending replaces a commit.\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void aPageWithoutSlugWhoseTopicHasOneIsNamedWrong() throws Exception {
    write(WEBSITE + "git.json", structure("topic", "Amend"));
    write(WEBSITE + "content/@" + ID + ".md", AMEND);
    assertThat(found()).containsExactly("content/@" + ID + ".md:1 structure/stale-slug");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pt-br", "pt_BR", "pt", "zh-Hans"})
  void aTranslationIsNoPageOfItsOwn(String language) throws Exception {
    write(WEBSITE + "git.json", structure("topic", "Amend"));
    write(WEBSITE + "content/amend@" + ID + ".md", AMEND);
    write(WEBSITE + "content/amend@" + ID + "." + language + ".md", EMENDAR);
    assertThat(found()).isEmpty();
  }

  @Test
  void aTranslationWithoutKnownTopicsIsNoPageOfItsOwn() throws Exception {
    write(CONTENT + "amend@" + ID + ".md", AMEND);
    write(CONTENT + "amend@" + ID + ".pt-br.md", EMENDAR);
    assertThat(found()).isEmpty();
  }

  @Test
  void aTranslationHasDefectsOfItsOwn() throws Exception {
    write(CONTENT + "amend@" + ID + ".md", AMEND);
    write(
        CONTENT + "amend@" + ID + ".pt-br.md",
        EMENDAR + "- [@artigo@Emendar](https://git-scm.com/book/pt-br/emendar)\n");
    assertThat(found())
        .containsExactly(
            "content/amend@" + ID + ".pt-br.md:8 translation/resource-type",
            "content/amend@" + ID + ".pt-br.md:8 resource/duplicate-url");
  }

  @Test
  void aTranslationOfATopicThatIsGoneIsAnOrphanAndKeepsItsLanguage() throws Exception {
    write(WEBSITE + "git.json", structure("topic", "Amend"));
    write(WEBSITE + "content/amend@" + ID + ".md", AMEND);
    write(WEBSITE + "content/amend@z" + ID.substring(1) + ".ko.md", AMEND);
    assertThat(run().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("structure/orphan-page");
              assertThat(finding.help()).contains("`amend@" + ID + ".ko.md`");
            });
  }

  @Test
  void aPageInAFolderThatIsNotReadIsNoSecondPage() throws Exception {
    write(CONTENT + "amend@" + ID + ".md", AMEND);
    write(CONTENT + "drafts/amend@" + ID + ".md", AMEND);
    assertThat(found()).containsExactly("content/drafts/amend@" + ID + ".md:1 topic/misplaced");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terms",
        "terms-of-sale",
        "privacy",
        "about",
        "guides/what-is-internet",
        "projects",
        "videos",
        "teams",
        "u/somebody",
        "r/my-own-path",
        "ai/my-course",
        "frontend?r=frontend-beginner",
        "frontend/",
        "Frontend",
        "frontend-beginner",
        "kotlin-beginner",
        "backend/resources",
        "backend#java",
        "frontend.png",
        "pdfs/roadmaps/frontend.pdf",
        "@somebody",
        "some-new-page",
        "",
        "?utm=1",
        "#top",
        "best-practices/aws",
        "front%65nd"
      })
  void pagesOfTheSiteThatAreNoRoadmapsAreNotUnknownRoadmaps(String path) throws Exception {
    for (String roadmap : ROADMAPS) {
      write("roadmaps/" + roadmap + "/content/amend@" + ID + ".md", AMEND);
    }
    write(
        CONTENT + "amend@" + ID + ".md",
        AMEND + "\nSee [this](https://roadmap.sh/" + path + ").\n");
    assertThat(found()).isEmpty();
  }

  @Test
  void aPageWhoseFileIsInTheRepositoryIsAPageOfTheSite() throws Exception {
    for (String roadmap : ROADMAPS) {
      write("src/data/roadmaps/" + roadmap + "/content/amend@" + ID + ".md", AMEND);
    }
    write("src/pages/linx.astro", "---\n---\n");
    write(
        WEBSITE + "content/amend@" + ID + ".md",
        AMEND
            + "\nSee the [roadmap](https://roadmap.sh/linx) and\n"
            + "the [other one](https://roadmap.sh/some-page).\n");
    assertThat(found()).containsExactly("content/amend@" + ID + ".md:6 url/unknown-roadmap");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write h&#8203;ttps://git-scm.com/docs so that it is no link.",
        "Write h&ZeroWidthSpace;ttps://git-scm.com or h&#x200B;ttp://git-scm.com instead.",
        "Never open hxxps://git-scm.com/docs or hxxp://git-scm.com today.",
        "| Scheme | Example |\n|---|---|\n| data | data:text/plain,Hello |\n| ftp | ftp://git-scm.com |\n",
        "Such URLs are <ftp://git-scm.com>, <data:text/plain,a> and <javascript:alert(1)>.",
        "Write to mailto:somebody@git-scm.com, <somebody@git-scm.com> or tel:+4912345.",
        "Start it and open [your page](http://localhost:3000), http://127.0.0.1:8080/ or <http://[::1]/>.",
        "Open [`localhost:3000`](http://localhost:3000/login) or [the router](http://192.168.0.1).",
        "The server answers at https://git-scm.com:8443/ now."
      })
  void urlsThatAPageTalksAboutAreNotMalformed(String text) throws Exception {
    write(CONTENT + "amend@" + ID + ".md", AMEND + "\n" + text + "\n");
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://git-scm.com/a page\">A</a>",
        "<a href=\" https://git-scm.com/page \">A</a>",
        "<a href=\"https://git-scm.com/a\nb\">A</a>",
        "<img src='https://git-scm.com/a picture.png'>",
        "[A](<https://git-scm.com/a page>)"
      })
  void whatBrowsersFollowIsNotMalformed(String text) throws Exception {
    write("README.md", "# Git\n\n" + text + "\n");
    write(CONTENT + "amend@" + ID + ".md", AMEND);
    assertThat(found("README.md")).isEmpty();
  }

  @Test
  void aTypingErrorInTheSchemeOfAUrlInTheTextIsFound() throws Exception {
    write(CONTENT + "amend@" + ID + ".md", AMEND + "\nSee htps://git-scm.com/docs for more.\n");
    assertThat(found()).containsExactly("content/amend@" + ID + ".md:5 url/malformed");
  }

  private static String structure(String type, String label) {
    return """
        {"nodes": [{"id": "%s", "type": "%s", "position": {"x": 1, "y": 1}, "data": {"label": "%s"}}],
         "edges": []}
        """
        .formatted(ID, type, label);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text, UTF_8);
  }

  private List<String> found() throws Exception {
    return run().findings().stream()
        .map(
            finding ->
                finding.path().substring(finding.path().indexOf("git/") + 4)
                    + ':'
                    + finding.start().line()
                    + ' '
                    + finding.rule())
        .toList();
  }

  private List<String> found(String path) throws Exception {
    return run().findings().stream()
        .filter(finding -> finding.path().equals(path))
        .map(Finding::rule)
        .toList();
  }

  /** The pages are short. */
  private Report run() throws Exception {
    Project project = Project.withoutConfig(root);
    RuleChoice rules = new RuleChoice(List.of(), List.of("topic/no-resources"));
    return new Job(project, List.of(), Optional.empty(), Optional.empty(), rules)
        .run(1, done -> {});
  }
}
