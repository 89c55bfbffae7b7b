package org.zhongsheng.testing.data;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.zhongsheng.platform.data.Transactions;

/** One run of a test class: opens the database, hands it out, closes it. */
final class DatabaseRun
        implements ClassTemplateInvocationContext,
                BeforeClassTemplateInvocationCallback,
                AfterClassTemplateInvocationCallback,
                ParameterResolver {

    private final String product;
    private final Supplier<TestDatabase> opening;
    private @Nullable TestDatabase open;

    DatabaseRun(String product, Supplier<TestDatabase> opening) {
        this.product = product;
        this.opening = opening;
    }

    @Override
    public String getDisplayName(int invocationIndex) {
        return product;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        open = opening.get();
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        if (open != null) {
            open.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == TestDatabase.class || type == Transactions.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (open == null) {
            throw new IllegalStateException("the database of " + product + " is not open");
        }
        return parameter.getParameter().getType() == TestDatabase.class ? open : open.transactions();
    }
}
