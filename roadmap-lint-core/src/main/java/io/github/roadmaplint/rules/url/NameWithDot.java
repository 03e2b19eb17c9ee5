package io.github.roadmaplint.rules.url;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Classifies a name with a dot that is certainly not a site. */
enum NameWithDot {
  /** A file, or a product of .NET: their endings are top-level domains by accident. */
  NAME,
  /** A word before {@code .NET} that may be the name of a product. */
  PERHAPS,
  /** A word of the sentence that is joined to {@code .NET}. */
  JOINED,
  /** A placeholder host, such as {@code www.example.com}. */
  EXAMPLE;

  private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(?:md|py)");
  private static final Pattern NET = Pattern.compile("([\\w-]+)\\.(?:NET|Net)");

  /** Products with such names. */
  private static final Set<String> PRODUCTS =
      Set.of(
          ("ado akka asp asynchronous bouncycastle c chart dapper discord entity graphql hangfire iconic image"
                  + " json lucene magick math mass ml mqtt nancy newtonsoft nhibernate nlog opencv orleans paint"
                  + " polly protobuf quartz reactive rx sci serilog sharp signalr spark sphinxql spring ssh"
                  + " tensorflow topshelf torch unity vb visual visualbasic xamarin xunit yarp zeromq")
              .split(" "));

  private static final String[] RESERVED = {
    "example.com", "example.org", "example.net", "example", "test", "invalid", "localhost"
  };

  /** A label that readers replace with their own. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?:your|my)-?(?:own-?)?(?:app|blog|company|domain|host|name|org|project|repo|repository|server"
              + "|site|user|username|website)|user-?name|subdomain|domain|hostname|domain-?name");

  /** The class of a name; nothing when it may be a site. */
  static Optional<NameWithDot> of(String name) {
    if (isExample(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(EXAMPLE);
    }
    if (FILE.matcher(name).matches()) {
      return Optional.of(NAME);
    }
    var net = NET.matcher(name);
    if (!net.matches()) {
      return Optional.empty();
    }
    String word = net.group(1);
    if (PRODUCTS.contains(word.toLowerCase(Locale.ROOT)) && !isLower(word)) {
      return Optional.of(NAME);
    }
    return Optional.of(isLower(word) ? JOINED : PERHAPS);
  }

  private static boolean isLower(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isExample(String host) {
    for (String reserved : RESERVED) {
      if (host.equals(reserved) || host.endsWith('.' + reserved)) {
        return true;
      }
    }
    for (String label : host.split("\\.", -1)) {
      if (PLACEHOLDER.matcher(label).matches()) {
        return host.contains(".");
      }
    }
    return false;
  }
}
