/**
 * The tables of a unit, made by the scripts in its bundle's {@code db/migration}.
 *
 * <p>All scripts that are new to the database run in one transaction together with the rows that record them, so that
 * a failure leaves nothing behind. MyBatis Migrations runs them. A comparison of a bundle's scripts with the history
 * comes first and costs one query; nothing else happens when the database is up to date.
 *
 * <p>A statement ends with a semicolon at the end of a line; no other line holds one, unless {@code -- @DELIMITER x}
 * has set another end before.
 */
@NullMarked
package org.zhongsheng.persistence.migration;

import org.jspecify.annotations.NullMarked;
