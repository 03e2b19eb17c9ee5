package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Findings about a page as a whole are shown on one of its lines, but do not depend on the text of
 * that line: with {@code --since} and with a baseline.
 */
class PageFindingsTest {
  private static final String FOLDER = "roadmaps/git/content/";
  private static final Pattern LINE =
      Pattern.compile(".*/" + FOLDER + "([^:]+):\\d+:\\d+: \\w+ ([^:]+): .*");
  private static final String INTRO = "\nVisit the following resources to learn more:\n\n";

  private static final String TAGS =
      "A tag is a name for one commit that never changes, such as the number of a release. Other"
          + " people can use it to find exactly this state of the project, even after many"
          + " years.\n";

  /**
   * A kind of finding.
   *
   * @param bad a page with the finding
   * @param old a text in the line that the finding is shown on
   * @param edited the same text after an edit that has nothing to do with the problem
   * @param clean a page without the finding
   */
  private record Kind(
      String rule, String file, String bad, String old, String edited, String clean) {

    String edit() {
      assertThat(bad).contains(old);
      return bad.replace(old, edited);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "resource/too-many",
              "commit@aaaaaaaaaaaaaaaaaaaaa.md",
              described("Commit") + INTRO + resources(10),
              "Part 9",
              "Ninth part",
              described("Commit") + INTRO + resources(3)),
          new Kind(
              "topic/no-resources",
              "branch@baaaaaaaaaaaaaaaaaaaa.md",
              described("Branch"),
              "# Branch",
              "# The branch",
              described("Branch") + INTRO + resources(1)),
          new Kind(
              "topic/no-description",
              "merge@caaaaaaaaaaaaaaaaaaaa.md",
              "# Merge\n" + INTRO + resources(2),
              "# Merge",
              "# The merge",
              described("Merge") + INTRO + resources(2)),
          new Kind(
              "topic/long-description",
              "rebase@daaaaaaaaaaaaaaaaaaaa.md",
              described("Rebase")
                  + "\nThe second part.\n\nThe third part.\n"
                  + INTRO
                  + resources(2),
              "The third part",
              "The last part",
              described("Rebase") + INTRO + resources(2)),
          new Kind(
              "topic/duplicate-text",
              "stash@eaaaaaaaaaaaaaaaaaaaa.md",
              "# Stash\n\n" + TAGS + INTRO + resources(2),
              "# Stash",
              "# The stash",
              described("Stash") + INTRO + resources(2)),
          new Kind(
              "topic/other-title",
              "clone@faaaaaaaaaaaaaaaaaaaa.md",
              "# Tags\n\nA label of a release.\n" + INTRO + resources(2),
              "# Tags",
              "# TAGS",
              described("Clone") + INTRO + resources(2)),
          new Kind(
              "topic/misnamed-file",
              "submodules@gaaaaaaaaaaaaaaaaaaaa.md",
              "# Bisect\n\nFinds the commit that introduced an error by halving the history again"
                  + " and again.\n"
                  + INTRO
                  + "- [@official@Manual](https://git-scm.com/docs/git-bisect)\n",
              "# Bisect",
              "# Git bisect",
              described("Submodules") + INTRO + resources(2)),
          new Kind(
              "topic/not-english",
              "remote@haaaaaaaaaaaaaaaaaaaa.md",
              "# Remote\n\nUn commit guarda el estado de los archivos en un momento del proyecto, con"
                  + " un mensaje que explica por qué se hizo el cambio y con el nombre de la persona"
                  + " que lo hizo.\n",
              "Un commit guarda",
              "Cada commit guarda",
              described("Remote") + INTRO + resources(2)),
          new Kind(
              "topic/invisible-character",
              "fetch@iaaaaaaaaaaaaaaaaaaaa.md",
              described("Fetch").replace("is a", "is\u00A0a") + INTRO + resources(2),
              "A fetch is",
              "Every fetch is",
              described("Fetch") + INTRO + resources(2)),
          new Kind(
              "publish/resources-reordered",
              "pull@jaaaaaaaaaaaaaaaaaaaa.md",
              described("Pull")
                  + INTRO
                  + "- [@video@Pulls](https://git-scm.com/videos)\n"
                  + resources(1),
              "Part 1",
              "First part",
              described("Pull") + INTRO + resources(1)),
          new Kind(
              "publish/description-lost",
              "push@kaaaaaaaaaaaaaaaaaaaa.md",
              described("Push") + "\n" + resources(2),
              "A push is",
              "Every push is",
              described("Push") + INTRO + resources(2)),
          new Kind(
              "publish/title-lost",
              "reset@laaaaaaaaaaaaaaaaaaaa.md",
              text("reset") + INTRO + resources(2),
              "A reset is",
              "Every reset is",
              described("Reset") + INTRO + resources(2)),
          new Kind(
              "publish/list-not-resources",
              "hooks@maaaaaaaaaaaaaaaaaaaa.md",
              described("Hooks") + INTRO + resources(2).replace("\n", "\n\n"),
              "Part 1",
              "First part",
              described("Hooks") + INTRO + resources(2)),
          new Kind(
              "translation/lost-link",
              "tags@oaaaaaaaaaaaaaaaaaaaa.nl.md",
              "# Tags\n\nEen naam voor een versie.\n" + INTRO + resources(4),
              "Part 4",
              "Deel 4",
              "# Tags\n\nEen naam voor een versie.\n" + INTRO + resources(5)),
          new Kind(
              "translation/untranslated",
              "log@paaaaaaaaaaaaaaaaaaaa.nl.md",
              log(),
              "# Log",
              "# Het log",
              "# Log\n\nHet log toont de geschiedenis van het project, van nieuw naar oud.\n"));

  @TempDir Path root;

  @BeforeEach
  void begin() throws Exception {
    git("init", "--quiet", "--initial-branch=main");
    write("tags@oaaaaaaaaaaaaaaaaaaaa.md", "# Tags\n\n" + TAGS + INTRO + resources(5));
    write("log@paaaaaaaaaaaaaaaaaaaa.md", log());
  }

  @Test
  void staysOldIfItsLineChanges() throws Exception {
    for (Kind kind : KINDS) {
      write(kind.file(), kind.bad());
    }
    commit();
    assertThat(found("--since=HEAD")).isEmpty();
    assertThat(found()).containsAll(all());
    Run.of("baseline", "create", root.toString());
    for (Kind kind : KINDS) {
      write(kind.file(), kind.edit());
    }

    assertThat(found("--no-baseline")).as("the edits fix nothing").containsAll(all());
    assertThat(found("--no-baseline", "--since=HEAD")).doesNotContainAnyElementsOf(all());
    assertThat(found()).doesNotContainAnyElementsOf(all());
    assertThat(Run.of("baseline", "check", root.toString()).code()).isZero();
  }

  @Test
  void isNewIfItIsTheFirstOfItsPage() throws Exception {
    for (Kind kind : KINDS) {
      write(kind.file(), kind.clean());
    }
    commit();
    assertThat(found()).doesNotContainAnyElementsOf(all());
    Run.of("baseline", "create", root.toString());
    for (Kind kind : KINDS) {
      write(kind.file(), kind.bad());
    }

    assertThat(found("--no-baseline", "--since=HEAD")).containsAll(all());
    assertThat(found("--no-baseline", "--since=HEAD", "--scope=lines")).containsAll(all());
    assertThat(found()).containsAll(all());
  }

  @Test
  void staysOldIfOnlyItsCountChanges() throws Exception {
    Kind many = KINDS.get(0);
    write(many.file(), many.bad());
    commit();
    Run.of("baseline", "create", root.toString());
    write(many.file(), described("Commit") + INTRO + resources(11));

    assertThat(found("--no-baseline")).contains(many.rule() + ' ' + many.file());
    assertThat(found("--no-baseline", "--since=HEAD")).doesNotContain(name(many));
    assertThat(found()).doesNotContain(name(many));
  }

  @Test
  void isNewIfAnotherKindIsAddedToThePage() throws Exception {
    Kind invisible = kind("topic/invisible-character");
    write(invisible.file(), invisible.bad());
    commit();
    write(invisible.file(), invisible.bad().replace("A fetch", "A\u0007 fetch"));

    Run run = check("--since=HEAD");

    assertThat(run.out()).contains("a control character").doesNotContain("an unusual space");
  }

  @Test
  void movesWithItsPage() throws Exception {
    Kind many = KINDS.get(0);
    write(many.file(), many.bad());
    commit();
    git("mv", FOLDER + many.file(), FOLDER + "commits@aaaaaaaaaaaaaaaaaaaaa.md");
    write("commits@aaaaaaaaaaaaaaaaaaaaa.md", many.edit());

    assertThat(check("--since=HEAD").out()).doesNotContain(many.rule());
  }

  private static List<String> all() {
    return KINDS.stream().map(PageFindingsTest::name).toList();
  }

  private static String name(Kind kind) {
    return kind.rule() + ' ' + kind.file();
  }

  private static Kind kind(String rule) {
    return KINDS.stream().filter(kind -> kind.rule().equals(rule)).findFirst().orElseThrow();
  }

  /** The rule and the file of each finding that is reported. */
  private List<String> found(String... options) {
    return check(with("--format=concise", options))
        .out()
        .lines()
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(2) + ' ' + line.group(1))
        .toList();
  }

  private Run check(String... options) {
    return Run.of(with("check", with("--no-cache", with(root.toString(), options))));
  }

  private static String[] with(String first, String... rest) {
    return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
  }

  private static String described(String title) {
    return "# " + title + "\n\n" + text(title.toLowerCase(Locale.ROOT));
  }

  private static String text(String word) {
    return "A "
        + word
        + " is a part of the work with git, and is explained here in one sentence.\n";
  }

  private static String log() {
    return "# Log\n\nThe log shows the history of a project, from new to old, with the author, the"
        + " date and the message of every commit. Each entry has a name that other commands"
        + " understand, so that you can compare two states.\n";
  }

  private static String resources(int count) {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      list.append("- [@article@Part ").append(i).append(" of the book](https://git-scm.com/book/");
      list.append(i).append(")\n");
    }
    return list.toString();
  }

  private void write(String file, String text) throws Exception {
    Files.createDirectories(root.resolve(FOLDER));
    Files.writeString(root.resolve(FOLDER).resolve(file), text);
  }

  private void commit() throws Exception {
    git("add", "--all");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "Change");
  }

  private void git(String... arguments) throws Exception {
    Shell.git(root, arguments);
  }
}
