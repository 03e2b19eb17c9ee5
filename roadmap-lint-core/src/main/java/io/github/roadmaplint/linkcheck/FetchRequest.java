package io.github.roadmaplint.linkcheck;

import java.util.List;
import java.util.Map;
import okhttp3.Cookie;
import okhttp3.HttpUrl;

/**
 * One request.
 *
 * @param headers additional headers, from the configuration or for a known site
 * @param part how much of the response is read
 * @param patienceMillis how long all of it may take
 */
record FetchRequest(
    HttpUrl url,
    RequestProfile profile,
    List<Cookie> cookies,
    Map<String, String> headers,
    PageReader.Part part,
    long patienceMillis) {}
