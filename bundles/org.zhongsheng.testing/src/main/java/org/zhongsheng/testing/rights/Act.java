package org.zhongsheng.testing.rights;

import org.zhongsheng.platform.union.Scope;

/** Calls a method about a union. */
@FunctionalInterface
public interface Act {

    /** Answers what the method answers. */
    Object on(Scope at) throws Exception;

    /** A call of a method that answers nothing. */
    static Act of(Silent call) {
        return at -> {
            call.on(at);
            return "nothing";
        };
    }

    /** A method that answers nothing. */
    @FunctionalInterface
    interface Silent {
        void on(Scope at) throws Exception;
    }
}
