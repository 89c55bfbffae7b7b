package org.zhongsheng.organization.member;

import java.util.List;
import org.zhongsheng.platform.text.Finding;

/** What came of an edit. */
public sealed interface Amendment {

    record Saved(MemberSheet sheet) implements Amendment {}

    /** Nothing was written for these reasons. */
    record Refused(List<Finding> findings) implements Amendment {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Somebody else was faster; nothing was written. This is how it stands now. */
    record Outdated(MemberSheet current) implements Amendment {}
}
