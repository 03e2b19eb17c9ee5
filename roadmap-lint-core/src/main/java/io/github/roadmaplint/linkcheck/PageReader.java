package io.github.roadmaplint.linkcheck;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.Okio;

/**
 * The beginning of a page, which is enough to classify it. An endless, slow or compressed body of
 * gigabytes does not make a link broken, because the server responded.
 *
 * @param text the beginning of the page; empty if it is not HTML
 * @param whole whether the text is the whole page
 * @param exhausted whether the response is complete and the connection can be reused
 */
record PageReader(String text, boolean whole, boolean exhausted) {
  private static final int MOST = 64 * 1024;
  private static final int MOST_OF_WHOLE = 512 * 1024;
  private static final long BUDGET_MILLIS = 2_000;
  private static final long BUDGET_OF_WHOLE_MILLIS = 5_000;

  static PageReader read(Response response, boolean wholePage) {
    ResponseBody body = response.body();
    boolean html = isText(body.contentType());
    boolean all = wholePage && html && response.isSuccessful();
    if (!html && body.contentLength() > MOST) {
      return new PageReader("", true, false);
    }
    int most = all ? MOST_OF_WHOLE : MOST;
    BufferedSource source = body.source();
    long budget = all ? BUDGET_OF_WHOLE_MILLIS : BUDGET_MILLIS;
    source.timeout().deadline(budget, TimeUnit.MILLISECONDS);
    boolean exhausted = fill(source, most);
    if (!html) {
      return new PageReader("", true, exhausted);
    }
    Buffer read = source.getBuffer();
    Buffer page = new Buffer();
    boolean whole =
        switch (encoding(response)) {
          case "", "identity" -> {
            page = read;
            yield exhausted;
          }
          case "gzip", "x-gzip" -> unfold(read, page, most) && exhausted;
          default -> false; // not requested, and not supported
        };
    return new PageReader(page.readString(charset(body.contentType())), whole, exhausted);
  }

  /** Reads into the buffer of the source; returns whether the source is exhausted. */
  private static boolean fill(BufferedSource source, long most) {
    try {
      while (source.getBuffer().size() < most) {
        if (!source.request(source.getBuffer().size() + 1)) {
          return true;
        }
      }
      return false;
    } catch (IOException cutOff) {
      return false;
    }
  }

  /**
   * Decompresses a body, because some servers compress without being asked to.
   *
   * @return whether the body is complete
   */
  private static boolean unfold(Buffer packed, Buffer plain, long most) {
    try (BufferedSource source = Okio.buffer(new GzipSource(packed))) {
      while (plain.size() < most) {
        if (source.read(plain, 8192) < 0) {
          return true;
        }
      }
      return false;
    } catch (EOFException beginningOnly) {
      return false; // as much as was read
    } catch (IOException notPacked) {
      plain.clear();
      return false;
    }
  }

  private static String encoding(Response response) {
    String encoding = response.header("Content-Encoding");
    return encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isText(@org.jspecify.annotations.Nullable MediaType type) {
    return type == null || type.subtype().contains("html") || type.subtype().contains("json");
  }

  private static Charset charset(@org.jspecify.annotations.Nullable MediaType type) {
    Charset charset = type == null ? null : type.charset();
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }
}
