package io.github.roadmaplint.saved;

import io.github.roadmaplint.engine.Finding;
import io.github.roadmaplint.engine.FindingKey;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.source.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A finding of a saved report, before the texts of all files are known.
 *
 * @param fresh whether the version before a change did not have it
 * @param more how many findings it stands for that are not listed; 0 for an ordinary one
 * @param reason of a hidden one: why it is not fixed
 */
record SavedFinding(
    String path,
    String rule,
    Severity severity,
    SavedPlace place,
    String message,
    String help,
    String why,
    FindingKey key,
    Optional<SavedFix> fix,
    boolean fresh,
    int more,
    Optional<String> reason) {
  private static final Set<String> KEYS =
      Set.of(
          "rule",
          "ruleUrl",
          "severity",
          "path",
          "outside",
          "line",
          "column",
          "endLine",
          "endColumn",
          "byteColumn",
          "endByteColumn",
          "message",
          "help",
          "why",
          "fingerprint",
          "context",
          "fixable",
          "fix",
          "new",
          "more",
          "reason",
          "roadmap",
          "state",
          "sourceUrl");
  private static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);
  private static final Pattern SEVERITY = Pattern.compile("error|warning|info");
  private static final Pattern FIXABLE = Pattern.compile("safe|unsafe|none");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32,36}");
  private static final Pattern CONTEXT = Pattern.compile("[0-9a-f]{0,64}");

  /** The id of a rule. */
  static final Pattern RULE = Pattern.compile("[a-z0-9-]{1,60}/[a-z0-9-]{1,100}");

  /**
   * Reads a finding.
   *
   * @param texts by path; positions are added
   */
  static SavedFinding read(SavedObject object, Map<String, PositionText> texts)
      throws SavedReportException {
    object.only(KEYS);
    boolean outside = object.has("outside");
    String path = SavedPaths.file(object, "path", outside);
    PositionText text = texts.computeIfAbsent(path, any -> new PositionText());
    return new SavedFinding(
        path,
        object.text("rule", RULE),
        severity(object),
        SavedPlace.read(object, text),
        object.text("message"),
        object.text("help"),
        object.text("why"),
        new FindingKey(object.text("fingerprint", FINGERPRINT), object.text("context", CONTEXT)),
        fix(object, outside, text),
        object.has("new") && object.flag("new"),
        object.number("more", 1, 0),
        object.has("reason") ? Optional.of(object.anyText("reason")) : Optional.empty());
  }

  private static Severity severity(SavedObject object) throws SavedReportException {
    return SEVERITIES.getOrDefault(object.text("severity", SEVERITY), Severity.INFO);
  }

  private static Optional<SavedFix> fix(SavedObject object, boolean outside, PositionText text)
      throws SavedReportException {
    String fixable = object.text("fixable", FIXABLE);
    boolean safe = fixable.equals("safe");
    if (!object.has("fix")) {
      return fixable.equals("none") ? Optional.empty() : Optional.of(SavedFix.withheld(safe));
    }
    SavedObject fix = object.object("fix");
    if (fixable.equals("none") || outside || fix.flag("safe") != safe) {
      throw object.wrong("fix", "contradicts the other values");
    }
    return Optional.of(SavedFix.read(fix, object.text("path"), text));
  }

  /** The finding in the text of its file, which is complete. */
  Finding in(Source source, PositionText text) {
    return new Finding(
        rule,
        severity,
        source,
        place.in(text),
        message,
        help,
        why,
        fix.map(one -> one.in(text)),
        Optional.empty(),
        Optional.of(key));
  }
}
