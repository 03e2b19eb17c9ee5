package io.github.roadmaplint.linkcheck;

import java.util.Optional;

/**
 * The result of a download.
 *
 * @param url as requested
 * @param finalUrl where redirects have led
 * @param status of the response; 0 without a response that counts
 * @param text the file; empty if the response is not complete, too large, or has bytes that are no
 *     characters
 * @param etag a validator for the next request; empty for none
 * @param lastModified a date for the next request; empty for none
 * @param reason what happened, as a sentence without full stop
 * @param isPrivate whether nothing was requested because the host of the URL, not of a redirect, is
 *     in a private network
 */
public record Download(
    String url,
    String finalUrl,
    int status,
    Optional<String> text,
    String etag,
    String lastModified,
    String reason,
    boolean isPrivate) {}
