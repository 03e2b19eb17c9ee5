package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleInfo.Fixable;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/** Rules of the engine itself: files that cannot be read, and unused suppressions. */
public final class EngineRules {
  /** The file cannot be read. */
  public static final RuleInfo UNREADABLE =
      error(
          "file/unreadable",
          "The file could not be read",
          "The file could not be checked, so the run is reported as incomplete.");

  /** The bytes are not UTF-8. */
  public static final RuleInfo NOT_UTF8 =
      error(
          "file/not-utf8",
          "The file is not encoded in UTF-8",
          "Sites and editors read these files as UTF-8 and show other bytes as wrong characters.");

  /** The file is larger than the limit. */
  public static final RuleInfo TOO_LARGE =
      error(
          "file/too-large",
          "The file is too large to be a page or a structure",
          "A file of that size is not a page. It was probably committed by mistake.");

  /** A folder or device with the name of a file. */
  public static final RuleInfo NOT_A_FILE =
      RuleInfo.of(
          "file/not-a-file",
          Severity.WARNING,
          Fixable.NO,
          "A folder, link or device has the name of a page",
          "Only regular files are published, so the page is missing on the site.");

  /** A merge that is not resolved. */
  public static final RuleInfo CONFLICT_MARKER =
      error(
          "file/conflict-marker",
          "The file contains the markers of a merge conflict",
          "The file contains two versions of a text, and the markers are published with them."
              + " Nothing else in the file is checked or fixed.");

  /** A Git LFS pointer instead of the file. */
  public static final RuleInfo LFS_POINTER =
      RuleInfo.of(
          "file/lfs-pointer",
          Severity.WARNING,
          Fixable.NO,
          "The file is a Git LFS pointer and not the content itself",
          "The content is stored elsewhere and was not fetched, so it could not be checked.");

  /** The text that Git writes if it cannot create a symbolic link. */
  public static final RuleInfo LINK_TEXT =
      RuleInfo.of(
          "file/link-as-text",
          Severity.WARNING,
          Fixable.NO,
          "The file contains only the path of another file",
          "Git writes a symbolic link as text where links are not supported. Readers see the path"
              + " instead of the content.");

  /** A rule threw. */
  public static final RuleInfo RULE_FAILED =
      error(
          "file/rule-failed",
          "A rule failed on this file",
          "This is a defect of the linter, not of the file. The run is reported as incomplete.");

  /** A suppression that suppresses nothing. */
  public static final RuleInfo UNUSED =
      RuleInfo.of(
          "suppression/unused",
          Severity.WARNING,
          Fixable.NO,
          "A suppression does not suppress anything",
          "The problem that it suppressed no longer exists. It would silently hide the next one.");

  /** A suppression of a rule that does not exist. */
  public static final RuleInfo UNKNOWN_RULE =
      RuleInfo.of(
          "suppression/unknown-rule",
          Severity.WARNING,
          Fixable.NO,
          "A suppression names a rule that does not exist",
          "It suppresses nothing, so the finding is still reported.");

  private EngineRules() {}

  /** All rules of the engine, in the order of the catalog. */
  public static List<RuleInfo> all() {
    return List.of(
        UNREADABLE,
        NOT_UTF8,
        TOO_LARGE,
        NOT_A_FILE,
        CONFLICT_MARKER,
        LFS_POINTER,
        LINK_TEXT,
        RULE_FAILED,
        UNUSED,
        UNKNOWN_RULE);
  }

  private static RuleInfo error(String id, String summary, String why) {
    return RuleInfo.of(id, Severity.ERROR, Fixable.NO, summary, why);
  }
}
