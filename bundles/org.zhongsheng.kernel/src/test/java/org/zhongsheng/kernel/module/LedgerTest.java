package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.kernel.module.Refused.Kind;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

class LedgerTest {

    private static final Finding FINDING = Finding.error(
                    "file", "platform.module.missing", Text.of("kind", "a (b), c|d'#", 12), 7, "", "中文 %")
            .under("§ 1|2");

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        var deposit = new Deposit("铃 1.jar", "1/2/(dev=1,ino=2)", "abc");
        var stock = Stock.empty()
                .with(Installed.running("bell", deposit))
                .with(Installed.running("drum", deposit).quarantined(List.of(FINDING, FINDING), "K7"))
                .with(Installed.running("gong", deposit).stopped())
                .with(new Refused(deposit, "bell", "1.0.0", Kind.UNFIT, List.of(FINDING), null, List.of("a.b;1.0.0")))
                .with(new Refused(new Deposit("x.jar", "", ""), "x.jar", "", Kind.FAILED, List.of(), "K8", List.of()));

        ledger().write(stock);

        assertThat(ledger().read()).isEqualTo(numbersAsLong(stock));
    }

    @Test
    void aLedgerThatCannotBeReadIsEmpty() throws IOException {
        Files.writeString(folder.resolve("ledger.properties"), "installed.0.id=bell\ninstalled.0.wish=SLEEP\n");

        assertThat(ledger().read()).isEqualTo(Stock.empty());
    }

    @Test
    void findingsAreOneLine() {
        assertThat(Script.write(FINDING)).doesNotContain("\n");
        assertThat(Script.read(Script.write(FINDING)).message().args())
                .containsExactly(Text.of("kind", "a (b), c|d'#", 12L), 7L, "", "中文 %");
    }

    private Ledger ledger() {
        return new Ledger(folder.resolve("ledger.properties"));
    }

    /** A number comes back as the widest of its kind, which a message shows alike. */
    private static Stock numbersAsLong(Stock stock) {
        var numbers = Script.read(Script.write(FINDING));
        var next = stock;
        for (var module : stock.installed()) {
            if (module.reference() != null) {
                next = next.with(module.quarantined(List.of(numbers, numbers), module.reference()));
            }
        }
        for (var refused : stock.refused()) {
            if (!refused.findings().isEmpty()) {
                next = next.with(new Refused(
                        refused.deposit(),
                        refused.id(),
                        refused.version(),
                        refused.kind(),
                        List.of(numbers),
                        refused.reference(),
                        refused.offers()));
            }
        }
        return next;
    }
}
