package org.zhongsheng.kernel.audit;

import org.zhongsheng.platform.data.Sealing;

/** How far a chain goes: how many entries it has and the hash of the last. */
record Head(String chain, long entries, String hash) {
    static final String NOTHING = "0".repeat(64);

    static Head empty(String chain) {
        return new Head(chain, 0, NOTHING);
    }

    /** The head after one more entry. */
    Head then(Line line, Sealing sealing) {
        long position = entries + 1;
        return new Head(chain, position, hash(hash, line.canonical(chain, position), sealing));
    }

    String seal(Sealing sealing) {
        return sealing.fingerprint("audit.head", chain + ":" + entries + ":" + hash);
    }

    /** Keyed with a key that is not in the database: who can write there still cannot make a hash. */
    static String hash(String previous, String canonical, Sealing sealing) {
        return sealing.fingerprint("audit.entry", previous + canonical);
    }
}
