package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.source.Edit;
import io.github.roadmaplint.source.Span;
import io.github.roadmaplint.spelling.grammar.GrammarError.Kind;
import io.github.roadmaplint.spelling.words.Letters;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds missing apostrophes: {@code whats}, {@code don t}, {@code Dijkstras algorithm}. */
final class Apostrophes implements Check {
  /** Contractions without their apostrophe that are no other word. */
  private static final Map<String, String> CONTRACTIONS =
      Map.ofEntries(
          Map.entry("dont", "don't"),
          Map.entry("doesnt", "doesn't"),
          Map.entry("didnt", "didn't"),
          Map.entry("isnt", "isn't"),
          Map.entry("arent", "aren't"),
          Map.entry("wasnt", "wasn't"),
          Map.entry("werent", "weren't"),
          Map.entry("hasnt", "hasn't"),
          Map.entry("havent", "haven't"),
          Map.entry("hadnt", "hadn't"),
          Map.entry("cant", "can't"),
          Map.entry("wont", "won't"),
          Map.entry("couldnt", "couldn't"),
          Map.entry("shouldnt", "shouldn't"),
          Map.entry("wouldnt", "wouldn't"),
          Map.entry("mustnt", "mustn't"),
          Map.entry("youre", "you're"),
          Map.entry("youve", "you've"),
          Map.entry("youll", "you'll"),
          Map.entry("theyre", "they're"),
          Map.entry("theyve", "they've"),
          Map.entry("theyll", "they'll"),
          Map.entry("weve", "we've"),
          Map.entry("whats", "what's"),
          Map.entry("thats", "that's"),
          Map.entry("theres", "there's"),
          Map.entry("heres", "here's"),
          Map.entry("wheres", "where's"));

  /** What is before the space that replaced an apostrophe, by the letters after it. */
  private static final Map<String, Set<String>> BEFORE =
      Map.of(
          "t",
          Set.of(
              "don", "doesn", "didn", "isn", "aren", "wasn", "weren", "hasn", "haven", "hadn",
              "can", "won", "couldn", "shouldn", "wouldn", "mustn"),
          "s",
          Set.of("it", "that", "what", "here", "there", "where", "let", "who"),
          "re",
          Set.of("you", "they", "we"),
          "ve",
          Set.of("you", "they", "we", "i"),
          "ll",
          Set.of("you", "they", "we", "it", "i"));

  /** People after whom something is named, with an {@code s} in place of the ending. */
  private static final Set<String> NAMED_AFTER =
      Set.of(
          ("amdahls bellmans benfords booths boyles conways coopers cramers dekkers dijkstras euclids"
                  + " eulers faradays fermats floyds galls goodharts gustafsons herons hicks hofstadters hookes"
                  + " horners huffmans hyrums jakobs kadanes karps kirchhoffs kosarajus kruskals lamports"
                  + " littles maslows metcalfes millers moores murphys newtons nielsens occams ohms parkinsons"
                  + " pascals petersons pollards porters postels prims shannons simpsons snells tarjans teslers"
                  + " tukeys warshalls welchs zipfs")
              .split(" "));

  /** What is named after them. */
  private static final Set<String> THINGS =
      Set.of(
          ("algorithm algorithms law laws theorem theorems method principle principles triangle formula rule rules"
                  + " solution hierarchy inequality conjecture paradox razor pyramid identity equation equations"
                  + " heuristics forces distribution constant")
              .split(" "));

  /** Readers of a guide. */
  private static final Set<String> READERS =
      Set.of("beginners", "developers", "newcomers", "practitioners", "managers");

  private static final Set<String> GUIDES =
      Set.of("guide", "guides", "handbook", "introduction", "toolkit");

  /** After a guide that is a noun, unlike in {@code beginners guide each other}. */
  private static final Set<String> AFTER_GUIDE = Set.of("to", "for", "on", "of", "in", "with");

  /** Words between {@code a} and a reader. */
  private static final Set<String> BEFORE_READER =
      Set.of(
          "absolute",
          "complete",
          "comprehensive",
          "practical",
          "quick",
          "simple",
          "software",
          "web",
          "java",
          "python",
          "product",
          "total",
          "ultimate",
          "frontend",
          "backend");

  @Override
  public Set<String> words() {
    Set<String> words = new HashSet<>(CONTRACTIONS.keySet());
    words.addAll(BEFORE.keySet());
    words.addAll(NAMED_AFTER);
    words.addAll(READERS);
    return words;
  }

  @Override
  public Optional<GrammarError> at(Phrase phrase) {
    String word = phrase.word(0);
    if (CONTRACTIONS.containsKey(word)) {
      return contraction(phrase, word);
    }
    if (BEFORE.containsKey(word)) {
      return BEFORE.get(word).contains(phrase.word(-1)) ? spaced(phrase) : Optional.empty();
    }
    boolean named = NAMED_AFTER.contains(word) && isNamed(phrase);
    boolean read = READERS.contains(word) && GUIDES.contains(phrase.word(1));
    if (!named && !(read && isReader(phrase, word))) {
      return Optional.empty();
    }
    boolean certain = named || isSingular(phrase);
    int cut = phrase.spelling(0).length() - 1;
    String name = phrase.spelling(0).substring(0, cut);
    boolean capitals = Character.isUpperCase(phrase.spelling(0).charAt(cut));
    return replaced(phrase, name + (capitals ? "'S" : "'s"), certain);
  }

  /** {@code cant} and {@code wont} are rare words, others can be names. */
  private static Optional<GrammarError> contraction(Phrase phrase, String word) {
    String spelt = phrase.spelling(0);
    boolean capitals = spelt.length() > 1 && Character.isUpperCase(spelt.charAt(1));
    boolean alone = !phrase.has(1) && !phrase.has(-1);
    boolean noun = word.endsWith("ts") || word.endsWith("es");
    boolean other = noun && isNotAfter(phrase.word(1));
    boolean plural = phrase.after(0, 0) == '\'' || phrase.after(0, 0) == '’';
    if (capitals || alone || other || plural || phrase.isHyphenated(0)) {
      return Optional.empty();
    }
    String meant = CONTRACTIONS.getOrDefault(word, word);
    boolean capital = Character.isUpperCase(spelt.charAt(0));
    return replaced(phrase, capital ? Letters.capitalized(meant) : meant, true);
  }

  /** After {@code what's} and {@code that's} another verb is not possible. */
  private static boolean isNotAfter(String next) {
    return Set.of("of", "is", "are", "was", "were").contains(next)
        || Verbs.ofThirdPerson(next).isPresent();
  }

  private static Optional<GrammarError> replaced(Phrase phrase, String meant, boolean certain) {
    if (!phrase.isPlain(0, 0)) {
      return Optional.empty();
    }
    Span place = phrase.span(0, 0);
    String seen = phrase.spelling(0);
    return Optional.of(
        phrase.error(Kind.APOSTROPHE, place, seen, meant, new Edit(place, meant), certain));
  }

  /** A space in place of the apostrophe. */
  private static Optional<GrammarError> spaced(Phrase phrase) {
    boolean lower = phrase.isLower(0);
    if (!lower || phrase.isHyphenated(0) || !phrase.isPlain(-1, 0) || !phrase.has(1)) {
      return Optional.empty();
    }
    Span place = phrase.span(-1, 0);
    String meant = phrase.spelling(-1) + '\'' + phrase.spelling(0);
    String seen = phrase.seen(-1, 0);
    return Optional.of(
        phrase.error(Kind.APOSTROPHE, place, seen, meant, new Edit(place, meant), true));
  }

  private static boolean isNamed(Phrase phrase) {
    boolean number = phrase.word(1).equals("five") || phrase.word(1).equals("second");
    return Character.isUpperCase(phrase.spelling(0).charAt(0))
        && THINGS.contains(phrase.word(number ? 2 : 1));
  }

  /** Only beginners read guides that are called theirs; others also have guides. */
  private static boolean isReader(Phrase phrase, String word) {
    boolean noun = !phrase.has(2) || AFTER_GUIDE.contains(phrase.word(2));
    return (word.equals("beginners") && noun) || isSingular(phrase);
  }

  private static boolean isSingular(Phrase phrase) {
    int distance = BEFORE_READER.contains(phrase.word(-1)) ? -2 : -1;
    String article = phrase.word(distance);
    return article.equals("a") || article.equals("an");
  }
}
