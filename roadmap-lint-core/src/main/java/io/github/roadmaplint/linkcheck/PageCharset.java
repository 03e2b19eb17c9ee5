package io.github.roadmaplint.linkcheck;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a page as browsers determine it: a byte order mark, the header, or a declaration
 * in its first bytes. Without any of them, the encoding is UTF-8.
 */
final class PageCharset {
  /** Browsers search a declaration in as many bytes. */
  private static final int DECLARED_WITHIN = 1024;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  /** The encoding of a page that begins with these bytes. */
  static Charset of(@Nullable MediaType type, byte[] page) {
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(page, 0xFE, 0xFF) || startsWith(page, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16; // reads the mark
    }
    return header(type).or(() -> declared(page)).orElse(StandardCharsets.UTF_8);
  }

  /** The encoding that the header declares. */
  static Charset ofHeader(@Nullable MediaType type) {
    return header(type).orElse(StandardCharsets.UTF_8);
  }

  private static Optional<Charset> header(@Nullable MediaType type) {
    return type == null ? Optional.empty() : Optional.ofNullable(type.charset());
  }

  /** A declaration is legible only in an encoding that contains ASCII, so UTF-16 means UTF-8. */
  private static Optional<Charset> declared(byte[] page) {
    byte[] begin = Arrays.copyOf(page, Math.min(page.length, DECLARED_WITHIN));
    Matcher matcher = DECLARATION.matcher(new String(begin, StandardCharsets.ISO_8859_1));
    if (!matcher.find() || !Charset.isSupported(matcher.group(1))) {
      return Optional.empty();
    }
    Charset charset = Charset.forName(matcher.group(1));
    return charset.name().startsWith("UTF-") ? Optional.empty() : Optional.of(charset);
  }

  private static boolean startsWith(byte[] page, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= page.length || (page[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
