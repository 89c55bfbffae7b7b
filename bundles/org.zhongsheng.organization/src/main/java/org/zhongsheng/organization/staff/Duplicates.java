package org.zhongsheng.organization.staff;

/** Finds people who stand twice in one list; the first stays. */
final class Duplicates {

    private final Seen documents = new Seen();
    private final Seen mobiles = new Seen();
    private final Seen memberNumbers = new Seen();

    void check(StaffRow row, Findings findings) {
        boolean twice = row.identity()
                .map(identity -> documents.before(identity.type() + identity.number(), row.number()))
                .map(before -> {
                    before.ifPresent(other -> findings.error(Field.ID_NUMBER, "twice", Integer.toString(other)));
                    return before.isPresent();
                })
                .orElse(false);
        row.mobile().ifPresent(mobile -> {
            var before = mobiles.before(row.name() + mobile, row.number());
            if (!twice) {
                before.ifPresent(other -> findings.warning(Field.MOBILE, "twice.mobile", Integer.toString(other)));
            }
        });
        row.text(Field.MEMBER_NO).ifPresent(number -> {
            var before = memberNumbers.before(number, row.number());
            if (!twice) {
                before.ifPresent(other -> findings.error(Field.MEMBER_NO, "twice.member-no", Integer.toString(other)));
            }
        });
    }
}
