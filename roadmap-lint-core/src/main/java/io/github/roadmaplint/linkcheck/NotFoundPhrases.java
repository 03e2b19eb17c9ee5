package io.github.roadmaplint.linkcheck;

import java.util.List;
import java.util.Set;

/** Texts of "not found" pages: lower case, one space between words. */
final class NotFoundPhrases {
  static final Set<String> PHRASES =
      Set.of(
          "404",
          "404 error",
          "error 404",
          "404 not found",
          "404 page not found",
          "404 error page not found",
          "error 404 not found",
          "404 file not found",
          "page not found 404",
          "not found 404",
          "http 404",
          "http 404 not found",
          "not found",
          "page not found",
          "page not found error",
          "file not found",
          "content not found",
          "article not found",
          "post not found",
          "document not found",
          "site not found",
          "resource not found",
          "url not found",
          "nothing found",
          "oops page not found",
          "oops not found",
          "whoops page not found",
          "sorry page not found",
          "sorry this page was not found",
          "page cannot be found",
          "page can't be found",
          "page could not be found",
          "page couldn't be found",
          "this page could not be found",
          "this page cannot be found",
          "this page can't be found",
          "404 this page could not be found",
          "404 this page cannot be found",
          "the page could not be found",
          "the page cannot be found",
          "the page you requested could not be found",
          "the page you are looking for could not be found",
          "oops that page can't be found",
          "that page can't be found",
          "this page doesn't exist",
          "this page does not exist",
          "page does not exist",
          "page doesn't exist",
          "this page is not available",
          "this page isn't available",
          "page not available",
          "page unavailable",
          "page no longer available",
          "this page no longer exists",
          "page has been removed",
          "page removed",
          "gone",
          "410 gone");

  static final String[] HINTS = {"404", "410", "found", "exist", "available", "removed", "gone"};

  /** Names of films, songs and albums as well. */
  static final Set<String> NAMES = Set.of("gone", "not found", "nothing found", "404", "");

  /**
   * Further texts of such a page. An article about such pages also contains them, and much more
   * text.
   */
  static final List<String> SORRY =
      List.of(
          "page you are looking for",
          "page you were looking for",
          "page you're looking for",
          "page you requested",
          "page you have requested",
          "page you tried",
          "page that you",
          "requested page",
          "requested url",
          "can't find that page",
          "can't find the page",
          "couldn't find that page",
          "couldn't find the page",
          "was not found on this server",
          "page doesn't exist",
          "page does not exist",
          "check the url",
          "check the address",
          "mistyped the address");

  /** Such texts that also occur in the description of a film or a song. */
  static final List<String> SORRY_FOR_ANYTHING =
      List.of(
          "content you are looking for",
          "what you're looking for",
          "what you are looking for",
          "could not be found",
          "couldn't be found",
          "cannot be found",
          "can't be found",
          "no longer exists",
          "no longer available",
          "may have been moved",
          "may have been removed",
          "might have been moved",
          "might have been removed",
          "has been moved or",
          "has been removed or",
          "moved or deleted");

  /** Texts of a short article or a glossary about the status or the message. */
  static final List<String> EXPLANATIONS =
      List.of(
          " means ",
          " indicates ",
          " occurs ",
          " appears when ",
          " happens when ",
          " see this message ",
          " see this error ",
          " status code ",
          " how to ",
          " for example ",
          " album ",
          " film ",
          " movie ",
          " novel ",
          " song ");

  static final List<String> FOR_SALE =
      List.of(
          "this domain is for sale",
          "this domain name is for sale",
          "domain is for sale",
          "domain for sale",
          "domain name for sale",
          "buy this domain",
          "this domain may be for sale",
          "this domain has expired",
          "domain has expired",
          "domain expired",
          "domain parked",
          "parked domain",
          "this domain is parked");

  private NotFoundPhrases() {}
}
