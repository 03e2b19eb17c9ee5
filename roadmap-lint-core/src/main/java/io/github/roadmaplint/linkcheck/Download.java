package io.github.roadmaplint.linkcheck;

import java.util.Optional;

/**
 * The result of a download.
 *
 * @param url as requested
 * @param finalUrl where redirects have led
 * @param status of the response; 0 without a response that counts
 * @param text the file; empty if the response is not complete or too large
 * @param etag a validator for the next request; empty for none
 * @param lastModified a date for the next request; empty for none
 * @param reason what happened, as a sentence without full stop
 */
public record Download(
    String url,
    String finalUrl,
    int status,
    Optional<String> text,
    String etag,
    String lastModified,
    String reason) {}
