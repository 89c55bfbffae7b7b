package org.zhongsheng.organization.intake;

import java.time.Instant;

/**
 * A list that was imported.
 *
 * @param file its name on the importer's machine
 * @param refused rows that were left out
 * @param by the name of the importer
 */
public record PastImport(String file, Counts counts, int refused, Instant at, String by) {}
