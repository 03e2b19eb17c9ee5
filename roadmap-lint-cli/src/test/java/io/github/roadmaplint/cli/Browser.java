package io.github.roadmaplint.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, with its own empty profile, and the page that it shows. */
final class Browser implements AutoCloseable {
  /** Longer than a busy machine takes; a test that waits for it fails. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * Reports otherwise that it has no classes for the commands of this Chromium, which are not used.
   */
  private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium.devtools");

  static {
    LOGGER.setLevel(Level.SEVERE);
  }

  private final Path profile;
  private final ChromeDriver driver;
  private final String first;

  /** What the URLs of all requests of the opened page begin with. */
  private String own = "file:///";

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
    this.first = driver.getWindowHandle();
  }

  /** Starts the Chromium of the system, if it and its driver are in the search path. */
  static Optional<Browser> start() throws IOException {
    Optional<Path> chromium =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> program(name).stream())
            .findFirst();
    Optional<Path> chromedriver = program("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      return Optional.empty();
    }
    Path profile = Files.createTempDirectory("chromium");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .withSilent(true)
            .build();
    ChromeDriver driver = new ChromeDriver(service, options(chromium.get(), profile));
    driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    return Optional.of(new Browser(profile, driver));
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeOptions options(Path chromium, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--user-data-dir=" + profile,
        "--no-first-run",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--disable-extensions",
        "--lang=en-US");
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    return options;
  }

  /** Continues in a new tab, without anything that a test has changed in the last one. */
  void newTab() {
    driver.switchTo().newWindow(WindowType.TAB);
    driver.manage().window().setSize(new Dimension(1300, 900));
    command("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    logged(LogType.BROWSER);
    logged(LogType.PERFORMANCE);
  }

  void closeTab() {
    driver.close();
    driver.switchTo().window(first);
  }

  /** Opens a page, whose address can have a fragment: {@code #} and more. */
  void open(Path page, String fragment) {
    open(URI.create(address(page) + fragment));
  }

  /** Opens a page of a server. */
  void open(URI page) {
    own = page.getAuthority() == null ? "file:///" : page.resolve("/").toString();
    driver.get("about:blank");
    driver.get(page.toString());
  }

  static URI address(Path page) {
    return page.toAbsolutePath().normalize().toUri();
  }

  /** The value of an expression in the page. */
  Object value(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  String text(String expression, Object... arguments) {
    return String.valueOf(value(expression, arguments));
  }

  boolean is(String expression, Object... arguments) {
    return Boolean.TRUE.equals(value(expression, arguments));
  }

  double number(String expression, Object... arguments) {
    return ((Number) value(expression, arguments)).doubleValue();
  }

  List<String> texts(String expression, Object... arguments) {
    return ((List<?>) value(expression, arguments)).stream().map(String::valueOf).toList();
  }

  void run(String script, Object... arguments) {
    driver.executeScript(script, arguments);
  }

  /** What a promise in the page resolves to. */
  Object promised(String promise) {
    return driver.executeAsyncScript(
        "const done = arguments[0]; Promise.resolve("
            + promise
            + ").then(done, (e) => done(`${e}`))");
  }

  /** Returns if an expression in the page is true, at the latest in one of the next frames. */
  void await(String expression) {
    driver.executeAsyncScript(
        "const done = arguments[0];"
            + "const look = () => ("
            + expression
            + ") ? done() : requestAnimationFrame(look);"
            + "look();");
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Types into what has the focus. */
  void type(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void hover(String selector) {
    new Actions(driver).moveToElement(driver.findElement(By.cssSelector(selector))).perform();
  }

  /** Runs a command of the Chrome DevTools Protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** Sets the colors of the system: {@code light} or {@code dark}. */
  void prefer(String colors) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colors);
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  /** What the browser reports about the page: errors of the script, and what the policy forbids. */
  List<String> messages() {
    return logged(LogType.BROWSER).map(LogEntry::getMessage).toList();
  }

  /** The events of the network, as JSON, that are not about the file or the server of the page. */
  List<String> foreignRequests() {
    return logged(LogType.PERFORMANCE)
        .map(LogEntry::getMessage)
        .filter(event -> event.contains("\"Network.requestWillBeSent\""))
        .filter(event -> !event.contains("\"url\":\"" + own))
        .toList();
  }

  /** Leaves the page, so that it sends no further requests. */
  void leave() {
    driver.get("about:blank");
  }

  private Stream<LogEntry> logged(String type) {
    return driver.manage().logs().get(type).getAll().stream();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
