package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the stock stands: everybody may look, one thread changes it and writes it down. */
final class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);

    private final Ledger ledger;
    private final Deposits deposits;
    private final BooleanSupplier isOpen;
    private volatile Stock stock;

    /** @param isOpen whether the framework runs; what fails because it stops says nothing about a module */
    Shelf(Ledger ledger, Deposits deposits, BooleanSupplier isOpen) {
        this.ledger = ledger;
        this.deposits = deposits;
        this.isOpen = isOpen;
        stock = ledger.read();
    }

    Stock stock() {
        return stock;
    }

    /** @throws CancellationException when the framework stops: the next start does again what was not written down */
    void keep(Stock next) {
        if (!isOpen.getAsBoolean()) {
            throw new CancellationException("the platform stops");
        }
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
