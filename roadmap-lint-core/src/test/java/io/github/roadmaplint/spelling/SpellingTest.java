package io.github.roadmaplint.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.roadmaplint.parallel.Workers;
import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "reqeust, request",
    "Managment, Management",
    "recieve, receive",
    "enviroment, environment"
  })
  void commonSlipsAreFoundInASinglePageAndKeepTheirCase(String wrong, String right) {
    assertThat(errors("The " + wrong + " of the server is a page of its own."))
        .extracting(SpellingError::word, SpellingError::meant)
        .containsExactly(tuple(wrong, right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kustomize", "Forgejo", "Vitest", "Keras", "memoize", "colour", "color", "behaviours",
        "containerd", "Fluentd", "Deno", "Tekton", "prover", "Preact", "webhooks", "namespaced",
        "focusses"
      })
  void rareWordsNearOthersAreLeftAloneInASinglePage(String word) {
    assertThat(errors("Some teams use " + word + " with their server every day.")).isEmpty();
  }

  /** Only a title that goes on with a small word says that its first letter is extra. */
  @ParameterizedTest
  @ValueSource(strings = {"qTest", "uTest", "uTest Explained"})
  void aSmallLetterBeforeACapitalBelongsToAName(String title) {
    String page = "- [Test doubles](https://a.example/3)\n- [Tests](https://a.example/4)\n";
    assertThat(errors("# Testing\n\nTests of a page.\n\n" + page + "- [" + title + "](b.md)\n"))
        .isEmpty();
  }

  @Test
  void aTextMayBeginWithTheEndOfATag() {
    assertThat(errors(">The reqeust of a server."))
        .extracting(SpellingError::word)
        .containsExactly("reqeust");
  }

  /** A reader of Markdown that misreads the place of markup cuts the words beside it. */
  @Test
  void aPartOfAWordIsNoWord() {
    String text = "The parameter is here, and the reqeust of it, too.";
    WordCollector words = new WordCollector();
    words.begin(Source.of("a.md", text), text.toCharArray());
    words.prose(Place.TEXT, 0, text.indexOf("r is"), false);
    words.prose(Place.TEXT, text.indexOf("eqeust"), text.length(), false);
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The page [[reqeust]] is here.",
        "The page [[docs/reqeust|The reqeust]] is here.",
        "The page docs/reqeust is here.",
        "The page reqeust/docs is here.",
      })
  void aNameThatSomethingRefersToIsNotWrittenAnew(String text) {
    assertThat(errors(text)).last().satisfies(it -> assertThat(it.edit()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[page]] of the reqeust is here.",
        "[Contents](#the-reqeust-of-it)\n\n## The reqeust of it\n",
        "<a href='#reqeust-of-it'>Contents</a>\n\nReqeust of it\n---\n",
        "[To](page.md) and [to](#of-the-the-server)\n\n## Of the the server\n",
        "[Contents](#contents)\n\n## The reqeust of it\n",
        "[Contents](#the-reqeust)\n\nIt is the reqeust of it.\n",
      })
  void otherPlacesAreWrittenAnew(String text) {
    assertThat(errors(text)).last().satisfies(it -> assertThat(it.edit()).isPresent());
  }

  @Test
  void theRepositorysOwnWordsAreCandidates() {
    String usual = "Kubernetes runs containers. ".repeat(40);
    assertThat(errors(usual + "Nobody runs Kuberentes alone."))
        .extracting(SpellingError::meant)
        .containsExactly("Kubernetes");
  }

  @Test
  void aNameThatOnlyUrlsHaveIsACandidate() {
    WordCollector words = new WordCollector();
    for (int i = 0; i < 4; i++) {
      add(words, i + ".md", "Read about it.");
      addLink(words, "link" + i + ".md", "[Guide](https://palandrir.example/" + i + ")");
    }
    addLink(words, "wrong.md", "[Software at Palandirr](https://palandrir.example/blog)");
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors().get("wrong.md"))
        .extracting(SpellingError::word, SpellingError::meant)
        .containsExactly(tuple("Palandirr", "Palandrir"));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "3, false", "6, false"})
  void aNameThatOnlyUrlsHaveDoesNotCorrectAWordThatTheRepositoryUses(int times, boolean error) {
    WordCollector words = new WordCollector();
    for (int i = 0; i < 4; i++) {
      addLink(words, "link" + i + ".md", "[Guide](https://palandrir.example/" + i + ")");
    }
    addLink(words, "wrong.md", "[Software at Palandirr](https://palandrir.example/blog)");
    add(words, "more.md", "They use Palandirr for it. ".repeat(times - 1) + "That is all.");
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors().isEmpty()).isEqualTo(!error);
  }

  @Test
  void oneAndSeveralOfAThingThatNoDictionaryHasAreBothRight() {
    String several = "The usecases of it. ";
    WordCollector words = new WordCollector();
    for (int i = 0; i < 6; i++) {
      add(words, i + ".md", several);
    }
    add(words, "one.md", "A usecase is one of them.");
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors()).isEmpty();
  }

  @Test
  void aWordThatSeveralFilesDeriveFromAnotherIsNotCertainlyWrong() {
    WordCollector words = new WordCollector();
    for (int i = 0; i < 12; i++) {
      String inference = "The region inference of the compiler is a page of its own. ";
      add(words, i + ".md", i < 4 ? inference + "The region inferencer has a state." : inference);
    }
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors()).isEmpty();
  }

  @Test
  void aWordOfALanguageThatIsNamedIsNoSlip() {
    assertThat(errors("It comes from Latin: reqeustere, which is a word.")).isEmpty();
    assertThat(errors("It comes from Latin reqeust, which is no word.")).isEmpty();
    assertThat(errors("It comes from Latin, and the reqeust from a server.")).hasSize(1);
  }

  @Test
  void aWordThatCountsThingsIsNoSlip() {
    assertThat(errors("The ith and the jth of them, with nothing in between.")).isEmpty();
  }

  @Test
  void aWordOfTheProjectIsRight() {
    Vocabulary words = Vocabulary.of(collect("The reqeust is a page."));
    assertThat(Spelling.of(words, Set.of("reqeust")).errors()).isEmpty();
  }

  @Test
  void repeatedSmallWordsAreCertain() {
    assertThat(errors("It is the\nthe end."))
        .extracting(SpellingError::kind, SpellingError::certain)
        .containsExactly(tuple(Kind.REPEATED, true));
    assertThat(errors("It is very very long, and had had `the` the end.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Log in in order to see it.", "What it is is clear.", "Turn it on on Monday.",
        "Data in in-memory stores.", "We like it it's good.", "There is support for for-loops.",
        "Add it to to-do lists.", "Some write \"the the\" here.", "We do this this week.",
        "The and and operator.", "A page to work on on your own."
      })
  void wordsThatStandTwiceRightlyAreLeftAlone(String text) {
    assertThat(errors(text)).noneMatch(SpellingError::certain);
  }

  @Test
  void aNameBeforeAVerbIsNoRepetition() {
    assertThat(errorsIn("Let React react to it.", "react")).isEmpty();
    assertThat(errorsIn("We react react to it.", "react")).hasSize(1);
    assertThat(errorsIn("Would would be a word.", "would")).hasSize(1);
  }

  /** The errors in a text, in a repository that uses a word often. */
  private static List<SpellingError> errorsIn(String text, String usual) {
    WordCollector words = new WordCollector();
    for (int i = 0; i < 20; i++) {
      add(words, i + ".md", "The page has the word " + usual + " in it.");
    }
    add(words, "page.md", text);
    Map<String, List<SpellingError>> all = Spelling.of(Vocabulary.of(words), Set.of()).errors();
    return all.getOrDefault("page.md", List.of());
  }

  @Test
  void aLetterThatAnApostropheReplacesIsNotMissing() {
    assertThat(errorsIn("They are developin the server.", "developing")).hasSize(1);
    assertThat(errorsIn("They are developin' the server.", "developing")).isEmpty();
  }

  @Test
  void aCorrectionHasNoSecondApostrophe() {
    assertThat(errors("You dont see the server.")).allMatch(error -> error.edit().isPresent());
    assertThat(errors("The dont's of the server.")).allMatch(error -> error.edit().isEmpty());
    assertThat(errors("The reqeusts's time, and reqeusts of users."))
        .extracting(error -> error.edit().isPresent())
        .containsExactly(false, true);
  }

  @Test
  void aWordThatIsJoinedWithItsArticleLosesNothing() {
    assertThat(errors("It is a condition. It has a condition. We add acondition to it."))
        .extracting(SpellingError::kind, SpellingError::meant)
        .containsExactly(tuple(Kind.JOINED, "a condition"));
  }

  @Test
  void aRareWordIsNotMeantIfTheRepositoryUsesASimilarOne() {
    String other = "The prerequisites of a server. It has requisites of its own.";
    WordCollector words = new WordCollector();
    for (int i = 0; i < 5; i++) {
      add(words, i + ".md", other);
    }
    add(words, "page.md", "# The Prequisites of a server\n");
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors().get("page.md"))
        .extracting(SpellingError::meant)
        .containsExactly("Prerequisites");
  }

  @ParameterizedTest
  @CsvSource({
    "wiht, with",
    "Responsiblities, Responsibilities",
    "Endianess, Endianness",
    "Unfortunetly, Unfortunately",
    "Gaurd, Guard",
  })
  void frequentMisspellingsAreFoundInASinglePage(String wrong, String right) {
    assertThat(errors("We read about it.\n\n" + wrong + " the server, every day of the week."))
        .extracting(SpellingError::word, SpellingError::meant)
        .containsExactly(tuple(wrong, right));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brin", "Bimap", "RegisterDNS", "knifes", "formant", "larvas"})
  void aNameOfTheListOfMisspellingsIsNotCertain(String word) {
    assertThat(errors("Some teams use " + word + " with their server every day."))
        .noneMatch(SpellingError::certain);
  }

  @ParameterizedTest
  @CsvSource({
    "We offer it to userson their way to the server., users on",
    "It covers thisroadmap in depth., this roadmap",
    "You can atleast read the page of the server., at least",
    "We should read theserver first., the server",
    "It is a resourcefrom Berlin and of the others., resource from",
    "Look at the tablein this page of the server., table in",
  })
  void smallWordsThatAreJoinedWithTheirNeighborsAreFoundInASinglePage(String text, String meant) {
    assertThat(errors(text))
        .extracting(SpellingError::kind, SpellingError::meant)
        .containsExactly(tuple(Kind.JOINED, meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The thead of a table is before its tbody.",
        "Some teams use inplace updates of the server.",
        "We read about Fluentd and Withings of the server.",
        "Links have a nofollow or dofollow for the server.",
        "We use onselect and onfocus of the server.",
        "They are testin' the server of the others.",
        "The useEffect and the withDuration of the server.",
        "It is preorder, inorder or postorder on the server."
      })
  void otherWordsThatBeginOrEndLikeSmallWordsAreNotJoined(String text) {
    assertThat(errors(text)).noneMatch(error -> error.kind() == Kind.JOINED);
  }

  @Test
  void aNameAfterAnotherIsNotTwoWords() {
    assertThat(errors("The talk by Bryan Cantrill is about systems.")).isEmpty();
  }

  @Test
  void lettersOfAFontArePartsOfAWord() {
    assertThat(errors("Identify the e\ue087ect of uncertainty on objectives.")).isEmpty();
  }

  @Test
  void twoNounsAreSeparatedIfTheRepositoryNearlyAlwaysDoes() {
    assertThat(besideUseCases(100, "Another usecase of the server is this one."))
        .extracting(SpellingError::kind, SpellingError::meant)
        .containsExactly(tuple(Kind.JOINED, "use case"));
    assertThat(besideUseCases(50, "Another usecase of the server is this one.")).isEmpty();
    assertThat(besideUseCases(100, "Read the group r/usecase on the server.")).isEmpty();
  }

  private static List<SpellingError> besideUseCases(int times, String text) {
    WordCollector words = new WordCollector();
    add(words, "others.md", "This use case is here. ".repeat(times));
    add(words, "page.md", text);
    return Spelling.of(Vocabulary.of(words), Set.of()).errors().getOrDefault("page.md", List.of());
  }

  @Test
  void aQuestionThatIsJoinedWithTheWordBeforeItKeepsItsCapital() {
    assertThat(errors("Read about it: OpenWhat is a server for all of us."))
        .extracting(SpellingError::kind, SpellingError::meant)
        .containsExactly(tuple(Kind.JOINED, "Open What"));
  }

  @Test
  void aRareWordOfTheDictionaryIsRightIfNoListSaysOtherwise() {
    assertThat(errors("The licker and the bairn of the server are knaves.")).isEmpty();
  }

  @Test
  void aVowelIsNotCertainlyWrongIfALetterMayBeDoubled() {
    assertThat(errorsIn("They are drapping all of it on the server.", "dropping"))
        .noneMatch(SpellingError::certain);
  }

  @Test
  void namesInCodeAreNotComparedWithEachOther() {
    String text = "Use readServerSettigns of it. Later, readServerSetitngs is used.";
    assertThat(errors(text)).isEmpty();
  }

  @Test
  void aRepetitionOverTheEndOfALineLeavesTheLinesAlone() {
    String text = "The end of the\nthe line.";
    Edit edit = errors(text).get(0).edit().orElseThrow();
    assertThat(text.substring(0, edit.span().start()) + text.substring(edit.span().end()))
        .isEqualTo("The end of the\nline.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The imple-\nmentation of it.", "It is [R]epresentational state.", "An (A)uthentication.",
        "It is ***d***atabase.", "It is [s](https://a.example/)eparately.", "A co&ouml;peration.",
        "A dev&shy;eloment of it.", "It is e\u0301nvironment.", "It is \u200bnvironment.",
        "A \u00b2nformation."
      })
  void theRestOfAWordIsNoWord(String text) {
    assertThat(errors(text)).isEmpty();
  }

  @Test
  void theTextThatATargetIsLookedUpByIsNotMended() {
    assertThat(errors("The [reqeust][] of it.\n\n[reqeust]: https://a.example/"))
        .isNotEmpty()
        .allMatch(error -> error.edit().isEmpty());
  }

  @Test
  void aVersionOfAFileIsJudgedByWhatTheRepositoryKnows() {
    Spelling spelling = Spelling.of(Vocabulary.of(collect("The reqeust is a page.")), Set.of());
    assertThat(spelling.errors(collect("Another reqeust and a request."))).hasSize(1);
  }

  @Test
  void someFilesAreJudgedAsInARunOverAll() {
    WordCollector words = new WordCollector();
    add(words, "a.md", "The reqeust of a server.");
    add(words, "b.md", "A request, the server and the recieve buffer.");
    Vocabulary all = Vocabulary.of(words);
    Optional<List<String>> some = Optional.of(List.of("a.md", "missing.md"));
    assertThat(Spelling.of(all, Set.of(), some, Workers.of(2)).errors())
        .isEqualTo(Map.of("a.md", Spelling.of(all, Set.of()).errors().get("a.md")));
  }

  @Test
  void nothingDependsOnWhichThreadTookWhichFile() {
    WordCollector first = new WordCollector();
    WordCollector second = new WordCollector();
    add(first, "b.md", "The reqeust of a server.");
    add(second, "a.md", "A request, the server and the recieve buffer.");
    Vocabulary one = Vocabulary.of(List.of(first, second), Workers.NONE);
    Vocabulary other = Vocabulary.of(List.of(second, first), Workers.NONE);
    assertThat(Spelling.of(one, Set.of()).errors())
        .isEqualTo(Spelling.of(other, Set.of()).errors());
  }

  @Test
  void hostileTextsAreJudgedInTime() {
    assertThat(errors("a".repeat(100_000) + ' ' + "ab ".repeat(50_000))).isEmpty();
    assertThat(errors("xq" + "zz xqzz".repeat(5_000))).isNotNull();
    assertThat(errors("\0\ud800 the\ufffe `".repeat(2_000))).isNotNull();
  }

  private static List<SpellingError> errors(String text) {
    Vocabulary words = Vocabulary.of(collect(text));
    return Spelling.of(words, Set.of()).errors().values().stream().flatMap(List::stream).toList();
  }

  private static WordCollector collect(String text) {
    WordCollector words = new WordCollector();
    add(words, "page.md", text);
    return words;
  }

  private static void addLink(WordCollector words, String path, String text) {
    words.begin(Source.of(path, text));
    words.prose(Place.LINK, 1, text.indexOf(']'), false);
    words.url(text.indexOf('(') + 1, text.length() - 1);
  }

  private static void add(WordCollector words, String path, String text) {
    words.begin(Source.of(path, text));
    words.prose(Place.TEXT, 0, text.length(), false);
  }
}
