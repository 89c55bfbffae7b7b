package org.zhongsheng.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** Lines for people: what was done on standard output, what went wrong on standard error. */
record Console(Messages messages, PrintStream out, PrintStream err) {

    static Console ofProcess() {
        var messages = Messages.of(System.getenv());
        return new Console(messages, stream(FileDescriptor.out, messages), stream(FileDescriptor.err, messages));
    }

    private static PrintStream stream(FileDescriptor descriptor, Messages messages) {
        return new PrintStream(new FileOutputStream(descriptor), true, messages.charset());
    }

    void say(String key, Object... args) {
        out.println(messages.get(key, args));
    }

    void complain(String key, Object... args) {
        err.println(messages.get(key, args));
    }
}
