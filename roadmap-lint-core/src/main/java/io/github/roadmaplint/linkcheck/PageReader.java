package io.github.roadmaplint.linkcheck;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.Charset;
import java.util.Arrays;
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

  /** How much of a response is read. */
  enum Part {
    /** Enough to classify a page. */
    BEGINNING(64 * 1024, 2_000),
    /** Enough to find the anchors of a page. */
    PAGE(512 * 1024, 5_000),
    /** A file of any type, to its end; the time limit is that of the request. */
    FILE(Downloads.MOST_BYTES, Integer.MAX_VALUE);

    private final int bytes;
    private final long millis;

    Part(int bytes, long millis) {
      this.bytes = bytes;
      this.millis = millis;
    }
  }

  /**
   * Reads the part of a response that is needed.
   *
   * @throws IOException if the connection fails before the end of a file
   */
  static PageReader read(Response response, Part wanted) throws IOException {
    ResponseBody body = response.body();
    Part part = response.isSuccessful() ? wanted : Part.BEGINNING;
    boolean html = part == Part.FILE || isText(body.contentType());
    if (!html && body.contentLength() > Part.BEGINNING.bytes) {
      return new PageReader("", true, false);
    }
    if (part == Part.FILE) {
      return file(response, body);
    }
    int most = html ? part.bytes : Part.BEGINNING.bytes;
    long budget = html ? part.millis : Part.BEGINNING.millis;
    BufferedSource source = body.source();
    source.timeout().deadline(budget, TimeUnit.MILLISECONDS);
    boolean exhausted = fill(source, most);
    if (!html) {
      return new PageReader("", true, exhausted);
    }
    return text(response, source, most, exhausted, false);
  }

  /** A whole file; no text if it is too large. */
  private static PageReader file(Response response, ResponseBody body) throws IOException {
    int most = Part.FILE.bytes;
    if (body.contentLength() > most) {
      return new PageReader("", false, false);
    }
    BufferedSource source = body.source();
    try {
      if (source.request(most + 1L)) {
        return new PageReader("", false, false);
      }
    } catch (ProtocolException incomplete) {
      throw new IncompleteResponseException(incomplete);
    }
    return text(response, source, most, true, true);
  }

  /** The text; with {@code exact}, one with bytes that are no characters is not whole. */
  private static PageReader text(
      Response response, BufferedSource source, int most, boolean exhausted, boolean exact) {
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
    byte[] bytes = page.readByteArray();
    MediaType type = response.body().contentType();
    Charset charset = exact ? PageCharset.ofHeader(type) : PageCharset.of(type, bytes);
    String text = new String(bytes, charset);
    boolean decoded = !exact || Arrays.equals(text.getBytes(charset), bytes);
    return new PageReader(text, whole && decoded, exhausted);
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
}
