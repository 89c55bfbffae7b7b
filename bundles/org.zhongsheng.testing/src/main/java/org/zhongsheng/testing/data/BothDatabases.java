package org.zhongsheng.testing.data;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Provides the two runs of a class with {@link OnBothDatabases}. */
final class BothDatabases implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        var units = context.getRequiredTestClass()
                .getAnnotation(OnBothDatabases.class)
                .value();
        return Stream.of(on("Derby", TestDatabase::derby, units), on("PostgreSQL", TestDatabase::postgres, units));
    }

    private static ClassTemplateInvocationContext on(
            String product, Function<String[], TestDatabase> opening, String[] units) {
        return new DatabaseRun(product, () -> opening.apply(units));
    }
}
