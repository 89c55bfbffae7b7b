/** The database of an installation: the embedded Derby or a PostgreSQL, and its connections. */
@NullMarked
package org.zhongsheng.persistence.database;

import org.jspecify.annotations.NullMarked;
