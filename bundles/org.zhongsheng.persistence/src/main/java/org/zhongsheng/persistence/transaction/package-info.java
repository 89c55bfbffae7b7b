/**
 * One database transaction for a thread and for the entity managers of all modules. EclipseLink works on connections
 * that are a view of the transaction's connection: it may commit and close them as it likes, and nothing happens until
 * every module's changes are written and {@link JdbcTransactions} commits them together.
 */
@NullMarked
package org.zhongsheng.persistence.transaction;

import org.jspecify.annotations.NullMarked;
