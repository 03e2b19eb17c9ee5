package io.github.roadmaplint.url;

import java.util.Locale;
import java.util.Set;

/**
 * Query parameters that only report where a reader came from. A URL leads to the same page without
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
          "gad_source",
          "gad_campaignid",
          "ef_id",
          "s_kwcid",
          "mc_cid",
          "mc_eid",
          "_hsenc",
          "_hsmi",
          "mkt_tok",
          "ab_channel");
  private static final Set<String> ON_YOUTUBE =
      Set.of("si", "pp", "feature", "embeds_referring_euri", "source_ve_path");

  /** Parameters that name a campaign, like {@code utm_…}. */
  private static final String MICROSOFT_CAMPAIGN = "wt.mc_id";

  private TrackingParameter() {}

  /**
   * Whether the parameter of that name is only for tracking.
   *
   * @param url the URL: some names have another meaning on other sites
   */
  public static boolean is(WebUrl url, String name) {
    return isOfReader(url, name) || isOfCampaign(name);
  }

  /** Whether the parameter is about one visit: a click on an advertisement, a share, a search. */
  public static boolean isOfReader(WebUrl url, String name) {
    if (name.length() < 2) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return ANYWHERE.contains(lower) || (ON_YOUTUBE.contains(lower) && YouTubeUrl.isYouTube(url));
  }

  /** Whether the parameter names a campaign, which can be an agreement between two sites. */
  public static boolean isOfCampaign(String name) {
    return name.regionMatches(true, 0, "utm_", 0, "utm_".length())
        || name.equalsIgnoreCase(MICROSOFT_CAMPAIGN);
  }
}
