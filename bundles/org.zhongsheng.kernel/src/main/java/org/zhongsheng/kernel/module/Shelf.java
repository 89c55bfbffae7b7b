package org.zhongsheng.kernel.module;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the stock stands: everybody may look, one thread changes it and writes it down. */
final class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);

    private final Ledger ledger;
    private final Deposits deposits;
    private volatile Stock stock;

    Shelf(Ledger ledger, Deposits deposits) {
        this.ledger = ledger;
        this.deposits = deposits;
        stock = ledger.read();
    }

    Stock stock() {
        return stock;
    }

    void keep(Stock next) {
        if (next.equals(stock)) {
            return;
        }
        stock = next;
        try {
            ledger.write(next);
        } catch (IOException e) {
            log.error("A restart will not know of this change of modules: {}", e.getMessage(), e);
        }
    }

    void tidy() {
        deposits.sweep(stock.hashes());
    }
}
