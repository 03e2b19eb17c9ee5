package io.github.roadmaplint.spelling.grammar;

import io.github.roadmaplint.spelling.dictionary.Dictionaries;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The infinitives of verbs. */
final class Verbs {
  /** Verbs whose third person is hardly ever the plural of a noun. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          ("accept achieve add affect allow appear apply arrive ask assign avoid become begin behave belong bring"
                  + " choose come comply compute conform consist contain convert create decide define delete deliver"
                  + " depend deploy describe destroy determine differ disappear discuss display do eliminate enable"
                  + " encounter enforce ensure enter evaluate exist expand expect explain extend fetch find follow"
                  + " force generate get give go guarantee handle happen help hide identify ignore imply improve"
                  + " include indicate inherit install introduce involve join keep know lead learn let maintain make"
                  + " manage match mean modify move need obtain occur offer operate overwrite persist prevent"
                  + " produce protect prove provide put receive recommend reduce refer remain remember remove"
                  + " render replace represent require retain retrieve return run save scale see seem send serve"
                  + " show solve specify start store suffer suggest support take tell think throw translate"
                  + " understand use validate verify want work write")
              .split(" "));

  /** Infinitives of irregular forms. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("done", "do"),
          Map.entry("been", "be"),
          Map.entry("has", "have"),
          Map.entry("had", "have"),
          Map.entry("seen", "see"),
          Map.entry("given", "give"),
          Map.entry("gave", "give"),
          Map.entry("written", "write"),
          Map.entry("taken", "take"),
          Map.entry("took", "take"),
          Map.entry("shown", "show"),
          Map.entry("chosen", "choose"),
          Map.entry("broken", "break"),
          Map.entry("driven", "drive"),
          Map.entry("forgotten", "forget"),
          Map.entry("grown", "grow"),
          Map.entry("hidden", "hide"),
          Map.entry("spoken", "speak"),
          Map.entry("stolen", "steal"),
          Map.entry("thrown", "throw"),
          Map.entry("went", "go"),
          Map.entry("made", "make"),
          Map.entry("begun", "begin"));

  private Verbs() {}

  /** {@code exists} is {@code exist}. */
  static Optional<String> ofThirdPerson(String form) {
    if (!form.endsWith("s")) {
      return Optional.empty();
    }
    String stem = form.substring(0, form.length() - 1);
    if (NO_NOUNS.contains(stem)) {
      return Optional.of(stem);
    }
    if (form.endsWith("ies") && NO_NOUNS.contains(form.substring(0, form.length() - 3) + 'y')) {
      return Optional.of(form.substring(0, form.length() - 3) + 'y');
    }
    String shorter = form.endsWith("es") ? form.substring(0, form.length() - 2) : "";
    return NO_NOUNS.contains(shorter)
        ? Optional.of(shorter)
        : Optional.ofNullable(IRREGULAR.get(form));
  }

  /** {@code taken} is {@code take}. */
  static Optional<String> ofParticiple(String form) {
    return Optional.ofNullable(IRREGULAR.get(form));
  }

  /**
   * The word that got an ending: {@code stopped} is {@code stop}, {@code created} is {@code
   * create}.
   */
  static Optional<String> stem(String form, String ending, Dictionaries dictionaries) {
    String root = form.substring(0, form.length() - ending.length());
    int last = root.length() - 1;
    if (last < 1) {
      return Optional.empty();
    }
    boolean doubled = root.charAt(last) == root.charAt(last - 1);
    String single = root.substring(0, last);
    if (doubled && "bdgmnprt".indexOf(root.charAt(last)) >= 0 && dictionaries.isKnown(single)) {
      return Optional.of(single);
    }
    if (ending.equals("ed") && root.charAt(last) == 'i' && dictionaries.isKnown(single + 'y')) {
      return Optional.of(single + 'y');
    }
    boolean whole = dictionaries.isKnown(root);
    boolean silent = dictionaries.isKnown(root + 'e');
    if (!whole && !silent) {
      return Optional.empty();
    }
    boolean longer = silent && dictionaries.frequency(root + 'e') >= dictionaries.frequency(root);
    return Optional.of(whole && !longer ? root : root + 'e');
  }
}
