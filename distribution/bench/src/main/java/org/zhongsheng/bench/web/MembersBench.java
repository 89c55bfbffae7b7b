package org.zhongsheng.bench.web;

import org.zhongsheng.bench.Homes;
import org.zhongsheng.bench.Measure;
import org.zhongsheng.bench.Run;
import org.zhongsheng.bench.Samples;
import org.zhongsheng.testkit.Installation;

/** From the click on the register in the menu to its first rows before the eyes. */
public final class MembersBench implements Measure {

    private static final double LIMIT = 300;

    /** Clicks, and answers how long it took until a frame was drawn in which the first row has its words. */
    private static final String CLICK = """
            () => new Promise((done, fail) => {
              const begin = performance.now();
              const look = () => {
                const cells = [...document.querySelectorAll("vaadin-grid a.zs-opener[href^='members/']")];
                const drawn = cells.some(cell => cell.textContent.trim() && cell.getBoundingClientRect().height > 0);
                if (drawn) {
                  requestAnimationFrame(() => done(performance.now() - begin));
                } else if (performance.now() - begin > 30000) {
                  fail(new Error('no rows'));
                } else {
                  requestAnimationFrame(look);
                }
              };
              document.querySelector('.shell-side a[href="members"]').click();
              look();
            })""";

    @Override
    public void measure(Run run) throws Exception {
        int members = run.many(600_000, 10_000);
        var home = run.copy(Homes.filled(run, members), "members");
        try (var installation = Installation.start(home, "--demo", "0")) {
            for (var account : new String[] {"province", "school"}) {
                try (var window = Window.loggedIn(installation, account)) {
                    run.report()
                            .p95AtMost(
                                    "click on members → first rows, " + members + " members, as " + account,
                                    clicks(window, run.many(30, 10)),
                                    LIMIT);
                }
            }
        }
    }

    private static Samples clicks(Window window, int count) {
        var samples = new Samples();
        window.page().locator(".shell-side a[href='unions']").first().click();
        elsewhere(window);
        for (int click = -5; click < count; click++) {
            double millis = ((Number) window.page().evaluate(CLICK)).doubleValue();
            if (click >= 0) {
                samples.add(millis);
            }
            window.settle();
            elsewhere(window);
        }
        return samples;
    }

    /** To the other page of the module, so that the menu shows both. */
    private static void elsewhere(Window window) {
        window.page().locator(".shell-side .shell-places a[href='unions']").click();
        window.page().waitForFunction("() => !document.querySelector(\"a.zs-opener[href^='members/']\")");
        window.settle();
    }
}
