package io.github.roadmaplint.url;

/**
 * Normalizes URLs, so that URLs of the same page are equal. The result is only for comparison and
 * cannot be opened, because it has no scheme.
 *
 * <ul>
 *   <li>{@code http} and {@code https} are the same, and so are a host with and without {@code
 *       www.}; the default port is dropped.
 *   <li>A slash at the end of the path is ignored, and so are {@link TrackingParameter tracking
 *       parameters}. Other parameters keep their order.
 *   <li>The fragment is kept: two sections of a long page are different. An empty fragment is
 *       ignored, and so is a text fragment ({@code #:~:text=…}), which only highlights.
 *   <li>A YouTube video is represented by its id and its start time, in all forms of its URL.
 * </ul>
 *
 * A URL without a web scheme is not changed.
 */
final class NormalizedUrl {
  private NormalizedUrl() {}

  static String of(WebUrl url) {
    if (!url.isWeb()) {
      return url.raw();
    }
    StringBuilder out = new StringBuilder(url.raw().length());
    String video = YouTubeUrl.videoId(url);
    if (video.isEmpty()) {
      appendHost(url, out);
      appendPath(url, out);
      appendQuery(url, out);
    } else {
      out.append("youtube.com/watch?v=").append(video);
      appendStart(url, out);
    }
    appendFragment(url, out);
    return out.toString();
  }

  private static void appendHost(WebUrl url, StringBuilder out) {
    String host = url.host();
    int start = host.startsWith("www.") ? 4 : 0;
    int end = host.endsWith(".") ? host.length() - 1 : host.length();
    out.append(host, start, Math.max(start, end));
    String port = url.port();
    boolean usual = port.isEmpty() || port.equals(url.scheme().equals("http") ? "80" : "443");
    if (!usual) {
      out.append(':').append(port);
    }
  }

  private static void appendPath(WebUrl url, StringBuilder out) {
    String path = url.path();
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    out.append(path, 0, end);
  }

  private static void appendQuery(WebUrl url, StringBuilder out) {
    if (!url.hasQuery()) {
      return;
    }
    char separator = '?';
    for (String parameter : url.query().split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!parameter.isEmpty() && !TrackingParameter.is(url, name)) {
        out.append(separator).append(parameter);
        separator = '&';
      }
    }
  }

  private static void appendStart(WebUrl url, StringBuilder out) {
    String start = url.parameter("t").isEmpty() ? url.parameter("start") : url.parameter("t");
    if (!start.isEmpty()) {
      out.append("&t=")
          .append(start.endsWith("s") ? start.substring(0, start.length() - 1) : start);
    }
  }

  private static void appendFragment(WebUrl url, StringBuilder out) {
    String fragment = url.fragment();
    int directive = fragment.indexOf(":~:");
    int end = directive < 0 ? fragment.length() : directive;
    if (end > 0) {
      out.append('#').append(fragment, 0, end);
    }
  }
}
