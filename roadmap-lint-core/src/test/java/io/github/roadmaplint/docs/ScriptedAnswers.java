package io.github.roadmaplint.docs;

import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatus.State;
import io.github.roadmaplint.rule.LinkStatuses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found out about links, as the page of a rule tells it: a URL, a word and the rest. */
final class ScriptedAnswers {
  private ScriptedAnswers() {}

  static LinkStatuses of(List<String> lines) {
    Map<String, LinkStatus> answers = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      answers.put(words[0], answer(words[1], words.length > 2 ? words[2] : "-"));
    }
    return url -> Optional.ofNullable(answers.get(url));
  }

  private static LinkStatus answer(String word, String rest) {
    return switch (word) {
      case "alive" -> LinkStatus.of(State.ALIVE, rest);
      case "broken" -> LinkStatus.of(State.BROKEN, rest);
      case "certificate" -> LinkStatus.of(State.BAD_CERTIFICATE, rest);
      case "soft" -> LinkStatus.of(State.SAYS_NOT_FOUND, rest);
      case "uncertain" -> LinkStatus.of(State.UNCERTAIN, rest);
      case "held-back" -> LinkStatus.heldBack(rest, "Wait");
      case "moved" ->
          new LinkStatus(
              State.ALIVE,
              "Moved",
              Optional.of(rest),
              true,
              false,
              Optional.empty(),
              Optional.empty());
      case "missing" ->
          new LinkStatus(
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
