package org.zhongsheng.launcher;

import java.io.PrintStream;

/** Lines for people: what was done on standard output, what went wrong on standard error. */
record Console(Messages messages, PrintStream out, PrintStream err) {

    Console(Messages messages) {
        this(messages, System.out, System.err);
    }

    void say(String key, Object... args) {
        out.println(messages.get(key, args));
    }

    void complain(String key, Object... args) {
        err.println(messages.get(key, args));
    }
}
