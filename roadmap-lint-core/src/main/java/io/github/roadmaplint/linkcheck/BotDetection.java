package io.github.roadmaplint.linkcheck;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/** Detects login pages and bot checks of pages that readers can usually reach. */
final class BotDetection {
  private static final String[] CHALLENGES = {
    "just a moment",
    "attention required",
    "checking your browser",
    "ddos-guard",
    "ddos protection",
    "are you a robot",
    "are you human",
    "access denied",
    "pardon our interruption",
    "verify you are human",
    "verify you are a human",
    "verifying you are human",
    "human verification",
    "security check",
    "security verification",
    "robot check",
    "bot verification",
    "one more step",
    "request unsuccessful. incapsula",
    "client challenge",
    "captcha"
  };

  private static final List<String> MARKS =
      List.of(
          "/cdn-cgi/challenge-platform/",
          "cf-chl-",
          "cf_chl_",
          "_incapsula_resource",
          "px-captcha",
          "captcha-delivery.com",
          "g-recaptcha",
          "h-captcha",
          "cf-turnstile",
          "awswafintegration");

  /**
   * A page with a form for readers can contain a CAPTCHA; a page with only a bot check is short.
   */
  private static final int SHORT = 16 * 1024;

  private static final Set<String> LOGIN =
      Set.of(
          "login",
          "log-in",
          "log_in",
          "signin",
          "sign-in",
          "sign_in",
          "logon",
          "wp-login.php",
          "login.php",
          "login.html",
          "authwall",
          "servicelogin",
          "sso",
          "login.aspx",
          "signup");
  private static final Set<String> LOGIN_WITH_RETURN = Set.of("auth", "oauth", "authorize", "saml");
  private static final Set<String> RETURNS =
      Set.of(
          "redirect",
          "redirect_uri",
          "redirect_url",
          "redirecturl",
          "return",
          "return_to",
          "returnto",
          "returnurl",
          "return_url",
          "next",
          "continue",
          "callback",
          "callbackurl",
          "dest",
          "destination",
          "state",
          "from");

  private BotDetection() {}

  /** Whether the response is a CAPTCHA or another bot check. */
  static boolean isChallenge(FetchResult.Head head, HtmlPage page) {
    boolean evident =
        head.header("cf-mitigated").equals("challenge")
            || !head.header("x-amzn-waf-action").isEmpty();
    if (evident || head.text().isEmpty()) {
      return evident;
    }
    String title = page.title().toLowerCase(Locale.ROOT);
    for (String challenge : CHALLENGES) {
      if (title.startsWith(challenge) || (title.isEmpty() && startsHeading(page, challenge))) {
        return page.length() <= SHORT || page.mentionsAny(MARKS);
      }
    }
    return page.length() <= SHORT && page.mentionsAny(MARKS) && !looksLikeText(page);
  }

  private static boolean startsHeading(HtmlPage page, String challenge) {
    return page.heading().toLowerCase(Locale.ROOT).startsWith(challenge);
  }

  /** Whether there are paragraphs: a page with content other than the bot check. */
  private static boolean looksLikeText(HtmlPage page) {
    return page.hasAny("article") || (page.hasAny("p") && page.hasAny("h1"));
  }

  /** Whether a redirect has led from a page to a form for logging in. */
  static boolean isLogin(HttpUrl requested, HttpUrl reached) {
    return !isLogin(requested) && isLogin(reached);
  }

  private static boolean isLogin(HttpUrl url) {
    String host = url.host();
    if (host.startsWith("login.") || host.startsWith("accounts.") || host.startsWith("signin.")) {
      return true;
    }
    boolean returns = false;
    for (String name : url.queryParameterNames()) {
      returns |= RETURNS.contains(name.toLowerCase(Locale.ROOT));
    }
    for (String segment : url.pathSegments()) {
      String lower = segment.toLowerCase(Locale.ROOT);
      if (LOGIN.contains(lower) || (returns && LOGIN_WITH_RETURN.contains(lower))) {
        return true;
      }
    }
    return false;
  }
}
