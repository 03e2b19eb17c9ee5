package io.github.roadmaplint.engine;

import io.github.roadmaplint.rule.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a run over a part of a repository must tell the run that merges all parts.
 *
 * @param shard the part
 * @param inputs a digest of the file names, the configuration, the rules and the baseline; parts
 *     with different inputs do not belong together
 * @param pending findings that are true if every part reports them, such as an override that
 *     changes no finding
 */
public record ShardResult(Shard shard, String inputs, List<Finding> pending) {

  /** Copies the list. */
  public ShardResult {
    pending = List.copyOf(pending);
  }

  /** The result of one part. */
  static ShardResult of(
      Shard shard,
      Workspace workspace,
      SeverityOverrides levels,
      List<RuleInfo> rules,
      List<Finding> pending) {
    MessageDigest digest = sha256();
    workspace.inventory().entries().forEach(entry -> update(digest, entry.path()));
    update(digest, levels.written().text());
    rules.forEach(rule -> update(digest, rule.id() + ' ' + levels.base(rule)));
    return new ShardResult(shard, hex(digest), pending);
  }

  /** The same result if it depends on one more input. */
  public ShardResult with(String input) {
    MessageDigest digest = sha256();
    update(digest, inputs);
    update(digest, input);
    return new ShardResult(shard, hex(digest), pending);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
