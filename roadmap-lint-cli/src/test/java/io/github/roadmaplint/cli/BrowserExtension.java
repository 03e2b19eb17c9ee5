package io.github.roadmaplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a new tab of the one {@link Browser}, and lets it fail if its page requests
 * something or reports an error. Without a browser the tests are skipped, or fail with {@code
 * -Droadmaplint.browser=required}.
 */
final class BrowserExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
  private static final Namespace STORE = Namespace.create(BrowserExtension.class);
  private static final String MISSING =
      "Skipped, because there is no Chromium: `chromium` and `chromedriver` are not in the PATH";

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).newTab();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Browser browser = browser(context);
    try {
      assertThat(browser.messages()).isEmpty();
      assertThat(browser.foreignRequests()).isEmpty();
    } finally {
      browser.closeTab();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  /** The browser, which JUnit closes after the last test. */
  private static Browser browser(ExtensionContext context) {
    Optional<Browser> browser =
        context
            .getRoot()
            .getStore(STORE)
            .getOrComputeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
            .browser();
    if (browser.isEmpty() && "required".equals(System.getProperty("roadmaplint.browser"))) {
      throw new IllegalStateException(MISSING);
    }
    Assumptions.assumeTrue(browser.isPresent(), MISSING);
    return browser.get();
  }

  /** The browser, if there is one. */
  private record Shared(Optional<Browser> browser) implements AutoCloseable {
    static Shared start() {
      try {
        return new Shared(Browser.start());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public void close() {
      browser.ifPresent(Browser::close);
    }
  }
}
