package org.zhongsheng.organization.member.view;

import org.zhongsheng.organization.member.MemberStatus;
import org.zhongsheng.ui.page.Tone;

final class Tones {

    private Tones() {}

    static Tone of(MemberStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case RETAINED -> Tone.WARNING;
            case STAFF -> Tone.ACCENT;
            case FORMER, DECEASED -> Tone.NEUTRAL;
        };
    }
}
