package org.zhongsheng.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium of this machine, with one window. Tests that need it are skipped where there is none. */
public final class Browser implements AutoCloseable {

    private static final Path SCREENS = Path.of("target/screens");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Path executable, Screen screen, String language) {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
        window = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setIsMobile(screen == Screen.PHONE)
                .setLocale(language));
        page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The two sizes at which everything is looked at. */
    public enum Screen {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /**
     * @param language such as {@code zh-CN} or {@code en}
     */
    public static Browser open(Screen screen, String language) {
        var executable = executable();
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium on this machine; ./dev test says how to get it");
        return new Browser(executable.orElseThrow(), screen, language);
    }

    public static Browser atDesk() {
        return open(Screen.DESK, "zh-CN");
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public Page page() {
        return page;
    }

    /** Another tab of the same window: same cookies, same session. */
    public Page tab() {
        return window.newPage();
    }

    /** Shows a page and waits until Vaadin has nothing more to do. */
    public Page visit(Installation installation, String path) {
        page.navigate(installation.uri(path).toString());
        settle();
        return page;
    }

    /** Logs in with an account of the demo and shows the home page. */
    public Page logIn(Installation installation, String user) {
        return logIn(installation, user, "zhongsheng-demo");
    }

    public Page logIn(Installation installation, String user, String password) {
        visit(installation, "login");
        page.locator("input[autocomplete=username]").fill(user);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        settle();
        return page;
    }

    /** Waits until what was asked of the server has been answered and drawn. */
    public void settle() {
        page.waitForFunction("() => window.Vaadin?.Flow?.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    /** As when the server was started again: it knows nothing of the session that the browser names. */
    public void loseSession() {
        window.addCookies(window.cookies().stream()
                .filter(cookie -> cookie.httpOnly)
                .map(cookie -> new Cookie(cookie.name, "lost")
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)
                        .setHttpOnly(true))
                .toList());
    }

    /** What the browser's console complained of so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** A picture for people to look at: {@code target/screens/<name>.png}. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
