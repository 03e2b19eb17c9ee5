package io.github.roadmaplint.link;

import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.HttpUrl;

/**
 * One request.
 *
 * @param headers what it carries besides, from the configuration or for a known site
 * @param wholePage whether places in the page are asked for, so that more of it has to be read
 * @param patienceMillis how long all of it may take
 */
record Ask(
    HttpUrl url,
    Manner manner,
    List<Cookie> cookies,
    Map<String, String> headers,
    boolean wholePage,
    long patienceMillis) {}
