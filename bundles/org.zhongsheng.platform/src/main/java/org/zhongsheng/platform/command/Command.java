package org.zhongsheng.platform.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.osgi.annotation.versioning.ConsumerType;
import org.zhongsheng.platform.text.Text;

/**
 * A word of the command line, such as {@code import}, registered as a service. It runs in the platform's process on
 * behalf of whoever can read the installation's home, with all rights.
 */
@ConsumerType
public interface Command {

    String name();

    /** One line for the overview, such as {@code import FILE --union CODE [--dry-run]}. */
    Text usage();

    /**
     * @param arguments those behind the name; the name of an existing file arrives absolute
     * @return exit status: 0 done, 1 refused or failed, 2 wrong usage
     */
    int run(List<String> arguments, Terminal terminal) throws IOException;

    /** Where a command speaks. With {@code --json} lines are left out and the result is printed as JSON. */
    interface Terminal {
        Locale locale();

        /** A line for people. */
        void say(Text line);

        /** A line for people on standard error. */
        void complain(Text line);

        /**
         * What machines get: printed as one JSON object, or left out when people are reading. Values are strings,
         * numbers, truth values, {@link Text}s, and maps and collections of them.
         */
        void result(Map<String, ?> values);

        /** Progress that overwrites itself; {@code total} is -1 when unknown. */
        void progress(long done, long total);

        /** True once the user has interrupted. */
        BooleanSupplier interrupted();
    }
}
