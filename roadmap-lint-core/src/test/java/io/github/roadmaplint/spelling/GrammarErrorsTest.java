package io.github.roadmaplint.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.source.Source;
import io.github.roadmaplint.spelling.SpellingError.Kind;
import io.github.roadmaplint.spelling.words.Place;
import io.github.roadmaplint.spelling.words.Vocabulary;
import io.github.roadmaplint.spelling.words.WordCollector;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are right alone, but not beside their neighbors. */
class GrammarErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The team needs a editor. | a editor | an editor",
        "The team has an user. | an user | a user",
        "A update of the server is here. | A update | An update",
        "They wrote a in-memory store. | a in-memory | an in-memory",
        "They wrote an one-time code. | an one-time | a one-time",
        "Learn a Angular course. | a Angular | a Angular",
        "Write an PDF file. | an PDF | a PDF",
        "Wait a hour for the server. | a hour | an hour",
      })
  void theSoundOfTheNextWordDecidesTheArticle(String text, String wrong, String right) {
    List<SpellingError> errors = errors(text);
    assertThat(errors).extracting(SpellingError::kind).containsExactly(Kind.ARTICLE);
    assertThat(errors).extracting(SpellingError::word).containsExactly(wrong);
    if (!wrong.equals(right)) {
      assertThat(errors).extracting(SpellingError::meant).containsExactly(right);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A user of a one-time code in a European unit has a unary operator.",
        "An hour of an honest heir is an update of an umbrella.",
        "Write a SQL query or an SQL query, a NASA page and an NLP page.",
        "Use an npm package, an nginx image and an NgModule.",
        "If a is older than b, then a or b is used, and the a element is a link.",
        "The column a equals b, and vitamin A is good.",
        "Do it an then go.",
        "The group sets a umask for its files.",
        "An MoE layer and a LoRA adapter are parts of it.",
        "Show the result of a intersection b here.",
        "Nam vehicula nunc mauris, a ultricies libero efficitur sed.",
      })
  void otherArticlesAreRight(String text) {
    assertThat(errors(text)).noneMatch(error -> error.kind() == Kind.ARTICLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Each page has it's own name. | it's own | its own",
        "It is fast because of it's size. | it's size | its size",
        "The server is up, its not down. | its not | it's not",
        "Its important to know it. | Its important | It's important",
        "It’s functionality is small. | It’s functionality | Its functionality",
        "A team has to learn it's quirks first. | it's quirks | its quirks",
        "Read about the server and it's plugins in the guide. | it's plugins | its plugins",
        "The client has sent it's public key to us. | it's public | its public",
        "It depends on where its being called from. | its being | it's being",
        "Use this server, its easy. | its easy | it's easy",
        "Its very hard to explain it. | Its very | It's very",
        "Use it, its easy to use. | its easy | it's easy",
        "They say its quite simple when you know the page. | its quite | it's quite",
        "We know its simple to use the server. | its simple | it's simple",
        "Its a list of pages. | Its a | It's a",
        "Its just a page. | Its just | It's just",
        "The page is here, but its not easy. | its not | it's not",
      })
  void itsAndItIsAreConfused(String text, String wrong, String right) {
    assertThat(errors(text)).extracting(SpellingError::kind).containsExactly(Kind.ITS);
    assertThat(errors(text)).extracting(SpellingError::word).containsExactly(wrong);
    assertThat(errors(text)).extracting(SpellingError::meant).containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Its important parts are its own, and its most common use is known.",
        "It's important, and it's not hard. With it, it's easy. Later on it's covered.",
        "It's been a year, and it's main that is used. ITS a name.",
        "Its not-so-common form is right.",
        "Use the server, and it's plugins that you need. Read it, and it's always there.",
        "The tool that it provides it's likely to need. Using it's simple to learn.",
        "It depends on its being called, and on how its being is seen.",
        "Read its easy reference guide, its very own page and its very simple list.",
        "They like its easy to use pages, its so called server and its too many lists.",
        "It is known for its free. We know its free of the list.",
        "It has its very easy to use list, and its easy to read and small page.",
        "Its just cause, its only server and its simple, small page are here.",
        "Use its easy to follow how-to pages, and its easy-to-use server.",
      })
  void otherFormsAreRight(String text) {
    assertThat(errors(text)).noneMatch(error -> error.kind() == Kind.ITS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It works on a individual bits of the page. | a individual bits | an individual",
        "Use a open-source tools. | a open-source tools | an open-source",
        "Use a easy and **open** tools. | a easy | an easy",
        "Use a open source *tools*. | a open source tools | an open",
        "A editor opens the page. | A editor opens | An editor",
        "A editor has all pages. | A editor | An editor",
        "It is a operations manager. | a operations | an operations",
        "It is an various pages of it. | an various pages | a various",
        "It is a easy way to do it. | a easy | an easy",
        "It is a online means of it. | a online | an online",
      })
  void anArticleBeforeAPluralIsNotFixedSafely(String text, String wrong, String right) {
    assertThat(errors(text))
        .extracting(SpellingError::word, SpellingError::meant, error -> error.edit().isPresent())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(wrong, right, true));
    boolean plural = wrong.endsWith("s");
    assertThat(errors(text).get(0).clear()).isEqualTo(!plural);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Use a objects of the page.", "It is an pages.", "Use a old-records."})
  void aPluralHasNoArticle(String text) {
    assertThat(errors(text))
        .extracting(SpellingError::kind, error -> error.edit().isPresent())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ARTICLE, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Take a look a the server.", "They use a the page for it.", "It is an the page."})
  void twoArticlesAreNotBesideEachOther(String text) {
    assertThat(errors(text)).extracting(SpellingError::kind).containsExactly(Kind.ARTICLE);
    assertThat(errors(text)).noneMatch(error -> error.edit().isPresent());
  }

  @Test
  void aLetterBeforeAnArticleIsAName() {
    assertThat(errors("Give the variable a the value of the page. Take option A the next time."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Use a page rather then a server. | rather then a | rather than a",
        "This is bigger then 10 pages. | bigger then | bigger than",
        "A team can loose data. | can loose data | can lose data",
        "Look if their are pages. | if their are | if there are",
        "When your not sure, wait. | When your not | When you're not",
        "The page is suppose to wait. | is suppose to | is supposed to",
        "Best Practises of the server | Best Practises of | Best Practices of",
        "They use al the servers. | use al the | use all the",
        "It leads in to reading the page. | in to reading | into reading",
      })
  void similarWordsAreConfused(String text, String wrong, String right) {
    assertThat(errors(text))
        .extracting(SpellingError::kind, SpellingError::word, SpellingError::meant)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.CONFUSED, wrong, right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the page is smaller then use it. Use one more, then wait. It was better then.",
        "Make them different then you can wait.",
        "The part is loose. Write to loose groups of people.",
        "Their page is theirs, and your not-so-small page is yours.",
        "I suppose to wait is right. Suppose to the contrary.",
        "Practise it. She practises on the server. A page by Peter et al the year before.",
        "Log in to using the page. Opt in to sharing it. It is in to anything.",
      })
  void wordsThatFitTheirNeighborsAreNotConfused(String text) {
    assertThat(errors(text)).noneMatch(error -> error.kind() == Kind.CONFUSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It should of been here. | should of been | should have been | true",
        "They could not of done it. | could not of done | could not have done | true",
        "You shouldn't of used it. | shouldn't of used | shouldn't have used | true",
        "It must of changed the page. | must of changed | must have changed | false",
        "It Would of taken a year. | Would of taken | Would have taken | true",
      })
  void ofIsConfusedWithHave(String text, String wrong, String right, boolean clear) {
    assertThat(errors(text))
        .extracting(
            SpellingError::kind, SpellingError::word, SpellingError::meant, SpellingError::clear)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.CONFUSED, wrong, right, clear));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You should of course read it, and you must of necessity wait.",
        "The might of used servers is known. It would, of taken pages, be one.",
        "It should of-been here. Could of the server. It should. Of been it says no more.",
      })
  void ofAfterAModalCanBeRight(String text) {
    assertThat(errors(text)).noneMatch(error -> error.kind() == Kind.CONFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The page will created by the server.",
        "The page does not exists on the server.",
        "It can matches a page.",
        "The page cannot updated by the user.",
        "It will becoming a page.",
        "The server doesn't has a page.",
        "This can been done by the server.",
        "As it can involved a server, wait.",
      })
  void aVerbAfterAModalIsInItsBasicForm(String text) {
    assertThat(errors(text)).extracting(SpellingError::kind).containsExactly(Kind.VERB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How can shared pages be read? Why should distributed servers wait?",
        "You will need it, and they can proceed. It may bring a page, and it will succeed.",
        "Can advanced users do it? The will created by them counts.",
        "They can sometimes wait, and no server can always help. It does not necessarily wait.",
        "Why don't users wait? What does changed code do?",
      })
  void questionsAndOtherWordsAreRight(String text) {
    assertThat(errors(text)).noneMatch(error -> error.kind() == Kind.VERB);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You dont need a server. | don't",
        "We know whats on the page. | what's",
        "You don t need a server. | don't",
        "This is Dijkstras algorithm of the page. | Dijkstra's",
        "Read a Beginners Guide to the server. | Beginner's",
        "THE BEGINNERS GUIDE to the server. | BEGINNER'S",
      })
  void anApostropheIsMissing(String text, String right) {
    assertThat(errors(text)).extracting(SpellingError::kind).containsExactly(Kind.APOSTROPHE);
    assertThat(errors(text)).extracting(SpellingError::meant).containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beginners guide each other, and developers write guides.",
        "The hows and whats of the server are known, and the dos and dont's, too.",
        "The Newtons are a family, and so are the Moores.",
        "It lets you read its page. Well, we were here.",
      })
  void otherWordsNeedNone(String text) {
    assertThat(errors(text)).noneMatch(error -> error.kind() == Kind.APOSTROPHE);
  }

  @Test
  void aLetterIsWithoutItsWord() {
    assertThat(errors("It is at the end o the list of pages."))
        .extracting(SpellingError::kind, error -> error.edit().isPresent())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.LETTER, false));
    assertThat(errors("It is in the repositor y of the server."))
        .extracting(SpellingError::meant)
        .containsExactly("repository");
    assertThat(errors("For n the number and o the order, o the last.")).isEmpty();
    assertThat(errors("Place n pages in k groups and call f with x.")).isEmpty();
  }

  @Test
  void wordsOfTheProjectAreRight() {
    Vocabulary words = Vocabulary.of(collect("We know whats on the page."));
    assertThat(Spelling.of(words, Set.of("whats")).errors()).isEmpty();
  }

  @Test
  void wordsOfOtherLanguagesAreNotChecked() {
    assertThat(errors("Una introducción a Angular para la web y el servidor")).isEmpty();
  }

  @Test
  void wordsWithMarkupBetweenTheirLettersAreSkipped() {
    assertThat(errors("The team needs a **e**ditor.")).isEmpty();
  }

  @Test
  void aNewVersionOfAFileIsCheckedAsWell() {
    Vocabulary words = Vocabulary.of(collect("The page of the server."));
    Spelling spelling = Spelling.of(words, Set.of());
    assertThat(spelling.errors(collect("The team needs a editor.")))
        .extracting(SpellingError::kind)
        .containsExactly(Kind.ARTICLE);
  }

  @Test
  void aNameTwiceInATitleIsRepeated() {
    WordCollector words = new WordCollector();
    String title = "GitHub GitHub Pages, Model View View Model and Unknown Unknown things";
    words.begin(Source.of("page.md", title));
    words.prose(Place.LINK, 0, title.length(), false);
    assertThat(Spelling.of(Vocabulary.of(words), Set.of()).errors().get("page.md"))
        .extracting(SpellingError::word)
        .containsExactly("GitHub");
  }

  private static List<SpellingError> errors(String text) {
    Vocabulary words = Vocabulary.of(collect(text));
    return Spelling.of(words, Set.of()).errors().values().stream().flatMap(List::stream).toList();
  }

  private static WordCollector collect(String text) {
    WordCollector words = new WordCollector();
    words.begin(Source.of("page.md", text));
    words.prose(Place.TEXT, 0, text.length(), false);
    return words;
  }
}
