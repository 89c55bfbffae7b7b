package org.zhongsheng.bench.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.zhongsheng.testkit.Browser;
import org.zhongsheng.testkit.Installation;

/** A browser at a desk in which somebody of the demonstration is logged in. */
public final class Window implements AutoCloseable {

    private static final double PATIENCE = 30_000;

    /** Notes when there is such an element, and text in it; null stands for: when there is none any more. */
    private static final String WATCH = """
            ([selector, text]) => {
              window.noticed = new Promise(notice => {
                const holds = () => {
                  const found = document.querySelector(selector);
                  return text == null ? !found : found && found.textContent.includes(text);
                };
                const look = () => {
                  if (holds()) {
                    observer.disconnect();
                    notice(performance.timeOrigin + performance.now());
                  }
                };
                const observer = new MutationObserver(look);
                observer.observe(document.body, {childList: true, subtree: true, characterData: true, attributes: true});
                look();
              });
            }""";

    private final Browser browser;
    private final Page page;

    private Window(Browser browser, Page page) {
        this.browser = browser;
        this.page = page;
    }

    public static Window loggedIn(Installation installation, String account) {
        var browser = Browser.atDesk();
        var page = browser.visit(installation, "login");
        page.locator("#demo-" + account).click();
        page.locator(".shell-side").waitFor();
        browser.settle();
        return new Window(browser, page);
    }

    public Page page() {
        return page;
    }

    public void settle() {
        browser.settle();
    }

    /** From now on it is waited for. */
    public void watch(String selector, @org.jspecify.annotations.Nullable String text) {
        page.evaluate(WATCH, java.util.Arrays.asList(selector, text));
    }

    /** When what is watched for was there, in milliseconds since 1970. */
    public double noticed() {
        page.setDefaultTimeout(PATIENCE);
        return ((Number) page.evaluate("() => Promise.race([window.noticed, new Promise((done, fail) =>"
                        + " setTimeout(() => fail(new Error('nothing is noticed')), " + PATIENCE + "))])"))
                .doubleValue();
    }

    public void waitFor(String selector) {
        page.locator(selector)
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(WaitForSelectorState.VISIBLE)
                        .setTimeout(PATIENCE));
    }

    @Override
    public void close() {
        browser.close();
    }
}
