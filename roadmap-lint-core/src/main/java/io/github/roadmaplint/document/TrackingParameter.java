package io.github.roadmaplint.document;

import java.util.Locale;
import java.util.Set;

/**
 * Query parameters that only say where a reader came from. A URL leads to the same place without
 * them.
 */
public final class TrackingParameter {
  private static final Set<String> ANYWHERE =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "twclid",
          "yclid",
          "igshid",
          "srsltid",
          "mc_cid",
          "mc_eid",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "wt.mc_id",
          "ab_channel");
  private static final Set<String> ON_YOUTUBE =
      Set.of("si", "pp", "feature", "embeds_referring_euri", "source_ve_path");

  private TrackingParameter() {}

  /**
   * Whether the parameter of that name does nothing but track.
   *
   * @param url where it stands: some names mean something elsewhere
   */
  public static boolean is(WebUrl url, String name) {
    if (name.length() < 2) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("utm_")
        || ANYWHERE.contains(lower)
        || (ON_YOUTUBE.contains(lower) && YouTubeUrl.isYouTube(url));
  }
}
