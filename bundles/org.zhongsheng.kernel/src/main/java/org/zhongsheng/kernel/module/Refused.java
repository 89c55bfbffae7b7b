package org.zhongsheng.kernel.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.text.Finding;

/**
 * A jar that was refused and lies in {@code modules/} still.
 *
 * @param id of its module, or its file name when it could not be read
 * @param version empty when it could not be read
 * @param offers packages that it would export, as {@code name;version}
 */
record Refused(
        Deposit deposit,
        String id,
        String version,
        Kind kind,
        List<Finding> findings,
        @Nullable String reference,
        List<String> offers) {

    enum Kind {
        /** the file itself is bad */
        BROKEN,
        /** it does not fit to what else is there; worth another look when that changes */
        UNFIT,
        /** it was tried and failed; not tried again until the file changes */
        FAILED
    }

    Refused {
        findings = List.copyOf(findings);
        offers = List.copyOf(offers);
    }

    /** The same content, touched. */
    Refused from(Deposit touched) {
        return new Refused(touched, id, version, kind, findings, reference, offers);
    }
}
