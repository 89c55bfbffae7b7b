package org.zhongsheng.organization.intake;

/** Rolls an import back that was cancelled, or that has refused rows where all or nothing was asked for. */
final class Withdrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    Withdrawn(Report report) {
        super("import withdrawn", null, false, false);
        this.report = report;
    }

    Report report() {
        return report;
    }
}
