package io.github.roadmaplint.docs;

import io.github.roadmaplint.rule.LinkAnswer;
import io.github.roadmaplint.rule.LinkAnswer.State;
import io.github.roadmaplint.rule.LinkAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found out about links, as the page of a rule tells it: a URL, a word and the rest. */
final class ScriptedAnswers {
  private ScriptedAnswers() {}

  static LinkAnswers of(List<String> lines) {
    Map<String, LinkAnswer> answers = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      answers.put(words[0], answer(words[1], words.length > 2 ? words[2] : "-"));
    }
    return url -> Optional.ofNullable(answers.get(url));
  }

  private static LinkAnswer answer(String word, String rest) {
    return switch (word) {
      case "alive" -> LinkAnswer.of(State.ALIVE, rest);
      case "broken" -> LinkAnswer.of(State.BROKEN, rest);
      case "certificate" -> LinkAnswer.of(State.BAD_CERTIFICATE, rest);
      case "soft" -> LinkAnswer.of(State.SAYS_NOT_FOUND, rest);
      case "uncertain" -> LinkAnswer.of(State.UNCERTAIN, rest);
      case "held-back" -> LinkAnswer.heldBack(rest, "Wait");
      case "moved" ->
          new LinkAnswer(
              State.ALIVE,
              "Moved",
              Optional.of(rest),
              true,
              false,
              Optional.empty(),
              Optional.empty());
      case "missing" ->
          new LinkAnswer(
              State.ALIVE,
              "Missing",
              Optional.empty(),
              false,
              true,
              Optional.empty(),
              Optional.empty());
      default -> throw new IllegalArgumentException(word);
    };
  }
}
