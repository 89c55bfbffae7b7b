package org.zhongsheng.kernel.control;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The line that a client sends. */
record Request(String command, List<String> arguments, String locale, boolean json) {

    Request {
        arguments = List.copyOf(arguments);
    }

    /** @throws tools.jackson.core.JacksonException when it is no such line */
    static Request read(String line) {
        return JsonMapper.shared().readValue(line, Request.class);
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }
}
