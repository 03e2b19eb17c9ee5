package io.github.roadmaplint.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.roadmaplint.app.Job;
import io.github.roadmaplint.app.Project;
import io.github.roadmaplint.app.RuleChoice;
import io.github.roadmaplint.config.ConfigException;
import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.spelling.dictionary.LanguageDictionary;
import io.github.roadmaplint.workspace.ImpossiblePathException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in Dutch, with a dictionary of the words that they use. */
class OtherLanguageTest {
  private static final String DUTCH =
      "De bibliotheek van de stad leent boeken uit, en je kunt er met een kaart van de bibliotheek"
          + " ook kaarten lenen. De bibliotheek is open op zes dagen en de kaart is niet duur.\n";

  private static final String WORDS =
      "bibliotheek de van stad leent boeken uit en je kunt er met een kaart ook kaarten lenen is"
          + " open op zes dagen niet duur boek/A";

  @TempDir Path root;

  @BeforeEach
  void aRepository() throws IOException {
    write(".roadmap-lint.yml", "spelling:\n  dictionaries:\n    nl: words/nl_NL\n");
    write("words/nl_NL.aff", "SET UTF-8\nSFX A Y 1\nSFX A 0 je .\n");
    write("words/nl_NL.dic", "30\n" + WORDS.replace(' ', '\n') + "\n");
    write("een.md", "# Lenen\n\n" + DUTCH + "\n" + DUTCH);
  }

  @Test
  void aRareWordBesideAFrequentOneIsReportedForReview() throws Exception {
    write("twee.md", "# Lenen\n\n" + DUTCH + "\nDe biblotheek is niet open.\n");
    assertThat(findings("twee.md"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.rule()).isEqualTo("text/possible-misspelling");
              assertThat(it.severity()).isEqualTo(Severity.INFO);
              assertThat(it.message()).contains("`biblotheek`");
              assertThat(it.help()).contains("bibliotheek");
              assertThat(it.isSafelyFixable()).isFalse();
            });
    assertThat(findings()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een boekje is niet duur.", // the dictionary has it with an ending
        "Een bibliotheeks is niet duur.", // an ending
        "De Biblotheek is een naam.",
        "De `biblotheek` en de biblotheek.",
        "De kubernetes is open.",
        "De biblotheca en de bibliothek zijn open, en de bibliothek en de bibliothek.",
      })
  void otherUnknownWordsAreNotReported(String sentence) throws Exception {
    write("twee.md", "# Lenen\n\n" + DUTCH + "\n" + sentence + "\n");
    assertThat(findings("twee.md")).isEmpty();
  }

  @Test
  void withoutADictionaryWordsOfOtherLanguagesAreNotChecked() throws Exception {
    Files.delete(root.resolve(".roadmap-lint.yml"));
    write("twee.md", "# Lenen\n\n" + DUTCH + "\nDe biblotheek is niet open.\n");
    assertThat(findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nl: words/none",
        "nl: ../words/nl_NL",
        "nl: /etc/nl_NL",
        "en: words/nl_NL",
        "xx: words/nl_NL",
        "nl: 3",
        "nl: ''"
      })
  void aDictionaryThatIsNotInTheRepositoryIsRefused(String dictionary) throws IOException {
    write(".roadmap-lint.yml", "spelling:\n  dictionaries:\n    " + dictionary + "\n");
    assertThat(catchThrowableOfType(ConfigException.class, () -> Project.at(root)).mistakes())
        .hasSize(1);
  }

  @Test
  void aFileThatIsNoDictionaryIsRefused() throws IOException {
    write("words/nl_NL.aff", "SFX A Y 9\nSFX");
    assertThatThrownBy(this::findings)
        .isInstanceOf(ImpossiblePathException.class)
        .hasMessageContaining("spelling.dictionaries");
    write(".roadmap-lint.yml", "spelling:\n  dictionaries:\n    nl: classpath:none/nl_NL\n");
    assertThatThrownBy(this::findings).hasMessageContaining("no resource none/nl_NL.aff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET UTF-8\nAF 999999999\n",
        "AM 99999\r\nAM 1\r\n",
        "SET UTF-8\nSFX A Y 99999999\nSFX A 0 b .\n",
        "SET UTF-8\n  PFX  A\tN\t99999999999999999999\n",
        "REP 999999\n",
        "SET UTF-16LE\n\nA\0F\0 \0009\0009\0009\0009\0\n\0",
        "SET IBM037\n"
      })
  void rulesThatAnnounceMoreLinesThanThereAreReserveNoMemory(String affixes) {
    assertThatThrownBy(
            () ->
                LanguageDictionary.read(
                    affixes.getBytes(StandardCharsets.UTF_8),
                    "1\nhuis\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("its ");
  }

  @Test
  void hostileRulesForCompoundsEnd() throws IOException {
    String affixes = "SET UTF-8\nCOMPOUNDMIN 1\nCOMPOUNDFLAG A\nMAXNGRAMSUGS 0\n";
    String words = "3\na/A\naa/A\naaa/A\n";
    LanguageDictionary dictionary =
        LanguageDictionary.read(
            affixes.getBytes(StandardCharsets.UTF_8), words.getBytes(StandardCharsets.UTF_8));
    assertThat(dictionary.knows("a".repeat(29) + "b")).isIn(true, false);
    assertThat(dictionary.knows("aaa")).isTrue();
  }

  private List<Finding> findings(String... targets)
      throws ConfigException, ImpossiblePathException {
    Job job =
        new Job(
            Project.at(root),
            List.of(targets).stream().map(root::resolve).toList(),
            Optional.empty(),
            Optional.empty(),
            new RuleChoice(List.of("text"), List.of()));
    return job.run(2, done -> {}).findings();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
