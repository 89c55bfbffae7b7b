/**
 * The life of modules. A jar that arrives in {@code modules/} is copied to {@code data/modules/} under its hash and
 * installed from there, so that whoever replaces or deletes the file disturbs nobody: what runs is always a copy, and
 * the way back to the version before is a copy too. All work is done by one thread, one module after another; what it
 * has done is written down in {@code data/modules/ledger.properties}, from which a restart begins.
 *
 * <p>Modules are started before the database has to be there, so nothing here may need it: rights, audit and events are
 * asked of {@link org.zhongsheng.kernel.module.Journal}, which does what it can with the services it has.
 */
@NullMarked
package org.zhongsheng.kernel.module;

import org.jspecify.annotations.NullMarked;
