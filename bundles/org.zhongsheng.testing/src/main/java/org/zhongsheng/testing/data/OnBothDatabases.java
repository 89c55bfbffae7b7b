package org.zhongsheng.testing.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class on Derby and again on PostgreSQL, each with one database for the whole class. Constructor and
 * methods may ask for the {@link TestDatabase} or the {@link org.zhongsheng.platform.data.Transactions}. Tests share
 * the rows, so each makes its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {

    /** The units, first what others refer to. */
    String[] value();
}
