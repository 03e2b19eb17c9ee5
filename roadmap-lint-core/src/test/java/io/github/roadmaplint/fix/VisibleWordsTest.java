package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.Layouts;
import io.github.roadmaplint.layout.Collection;
import io.github.roadmaplint.layout.Entry;
import io.github.roadmaplint.layout.Kind;
import io.github.roadmaplint.layout.Layout;
import io.github.roadmaplint.layout.Site;
import io.github.roadmaplint.rule.WordChange;
import io.github.roadmaplint.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that readers of the published page would lose, although the file still contains them. */
class VisibleWordsTest {
  private static final Layout CONTENT = Layouts.builtIn("content");
  private static final String PATH = "roadmaps/git/content/merge@abcdefghijklmnopqrstu.md";
  private static final String HEAD = "# Merge\n\nJoins histories.\n\n";
  private static final String LEAD = "Visit the following resources to learn more:\n\n";
  private static final String LIST =
      "- [@article@One](https://a.example)\n- [@video@Two](https://b.example)\n";

  @Test
  void hasNothingAgainstAPageThatSaysTheSame() {
    assertThat(objection(HEAD + LEAD + LIST, HEAD + "More.\n\n" + LEAD + LIST)).isEmpty();
    assertThat(objection(HEAD + LIST, HEAD + LIST)).isEmpty();
  }

  @Test
  void refusesToLoseWordsBeforeOrAfterTheList() {
    assertThat(objection(HEAD + LEAD + LIST, "# Merge\n\nJoins.\n\n" + LEAD + LIST))
        .contains("readers would no longer see `histories`");
    assertThat(objection(HEAD + LEAD + LIST + "\n## End\n", HEAD + LEAD + LIST))
        .contains("readers would no longer see `End`");
    assertThat(objection("# Merge\n", "# Git\n")).contains("readers would no longer see `Merge`");
  }

  @Test
  void refusesToMakeTheDescriptionTheParagraphThatIsDeleted() {
    assertThat(objection(HEAD + LEAD + LIST, HEAD + LIST))
        .hasValueSatisfying(
            said -> assertThat(said).startsWith("readers would no longer see `Joins histories"));
  }

  @Test
  void missesNoIntroductionBecauseTheSiteHasItsOwn() {
    assertThat(
            objection(
                HEAD + LEAD + LIST + "\nLearn more from the following links:\n",
                HEAD + "Learn more from the following links:\n\n" + LIST + "\n" + LEAD))
        .isEmpty();
  }

  @Test
  void countsTheSentenceOfTheSiteAsAnIntroductionInAnyLanguage() {
    Optional<Site> site = CONTENT.site().map(known -> known.withIntroduction("Mehr dazu:"));
    String before = HEAD + "Mehr dazu:\n\n" + LIST + "\n" + LEAD;
    String after = HEAD + LEAD + LIST + "\nMehr dazu:\n";
    assertThat(objection(topic(), site, before, after)).isEmpty();
    assertThat(objection(before, after)).contains("readers would no longer see `Mehr dazu`");
  }

  @Test
  void refusesToPutWordsIntoTheListWhereTheyAreDropped() {
    assertThat(
            objection(
                HEAD + LEAD + LIST + "\n## beside\n", HEAD + LEAD + LIST.strip() + " beside\n"))
        .contains("readers would no longer see `beside`");
  }

  @Test
  void refusesToLoseAResource() {
    assertThat(objection(HEAD + LEAD + LIST, HEAD + LEAD + "- [@article@One](https://a.example)\n"))
        .contains("readers would no longer see `https example video Two b`");
  }

  @Test
  void allowsWhatIsDeclared() {
    WordChange change = new WordChange("histories", "branches");
    assertThat(
            objection(
                topic(),
                CONTENT.site(),
                HEAD + LEAD + LIST,
                HEAD.replace("histories", "branches") + LEAD + LIST,
                change))
        .isEmpty();
  }

  @Test
  void saysNothingOfAPageThatNoSitePublishes() {
    Collection other =
        CONTENT.collections().stream()
            .filter(collection -> collection.kind() == Kind.MARKDOWN)
            .findFirst()
            .orElseThrow();
    Entry page = new Entry("README.md", other, "", "README");
    assertThat(objection(page, CONTENT.site(), HEAD + LIST, "# Merge\n")).isEmpty();
    assertThat(objection(topic(), Optional.empty(), HEAD + LIST, "# Merge\n")).isEmpty();
    assertThat(objection(topic(), CONTENT.site(), HEAD + LIST, "# Merge\n")).isPresent();
  }

  @Test
  void saysNothingWhenItIsNotCertainWhatIsPublished() {
    String doubtful = "# Merge<T>\n\nJoins histories.\n\n" + LIST;
    assertThat(objection(doubtful, "# Merge\n")).isEmpty();
    assertThat(objection(HEAD + LIST, doubtful)).isEmpty();
  }

  private static Entry topic() {
    return new Entry(PATH, CONTENT.collections().get(0), "git", "merge@abcdefghijklmnopqrstu");
  }

  private static Optional<String> objection(String before, String after) {
    return objection(topic(), CONTENT.site(), before, after);
  }

  private static Optional<String> objection(
      Entry entry, Optional<Site> site, String before, String after, WordChange... changes) {
    return new VisibleWords(entry, site)
        .objection(
            Source.of(PATH, before), Source.of(PATH, after), DeclaredChanges.of(List.of(changes)));
  }
}
