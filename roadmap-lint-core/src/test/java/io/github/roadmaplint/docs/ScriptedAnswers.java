package io.github.roadmaplint.docs;

import io.github.roadmaplint.rule.LinkStatus;
import io.github.roadmaplint.rule.LinkStatuses;
import io.github.roadmaplint.rule.Verdict;
import io.github.roadmaplint.rule.VerdictCause;
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
      case "alive" -> LinkStatus.of(Verdict.ALIVE, VerdictCause.PLAIN, rest);
      case "broken" -> LinkStatus.of(Verdict.BROKEN, VerdictCause.PLAIN, rest);
      case "certificate" -> LinkStatus.of(Verdict.BROKEN, VerdictCause.CERTIFICATE, rest);
      case "soft" -> LinkStatus.of(Verdict.BROKEN, VerdictCause.SOFT, rest);
      case "uncertain" -> LinkStatus.of(Verdict.UNCERTAIN, VerdictCause.PLAIN, rest);
      case "held-back" ->
          new LinkStatus(
              Verdict.BROKEN,
              VerdictCause.TRANSIENT,
              rest,
              Optional.empty(),
              false,
              false,
              Optional.empty(),
              Optional.of("Wait"));
      case "moved" ->
          new LinkStatus(
              Verdict.ALIVE,
              VerdictCause.PLAIN,
              "Moved",
              Optional.of(rest),
              true,
              false,
              Optional.empty(),
              Optional.empty());
      case "missing" ->
          new LinkStatus(
              Verdict.ALIVE,
              VerdictCause.PLAIN,
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
