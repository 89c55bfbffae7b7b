package org.zhongsheng.kernel.union;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhongsheng.platform.text.Finding;

/** By what a union is called. */
record Title(String code, String name, String shortName) {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]([0-9A-Za-z-]{0,18}[0-9A-Za-z])?");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SHORT_NAME = 50;

    Title {
        code = code.strip();
        name = name.strip();
        shortName = shortName.isBlank()
                ? name.substring(0, Math.min(name.length(), LONGEST_SHORT_NAME))
                : shortName.strip();
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!CODE.matcher(code).matches()) {
            findings.add(Finding.error("code", "platform.union.code.malformed", code));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            findings.add(Finding.error("name", "platform.union.name.length", LONGEST_NAME));
        }
        if (shortName.length() > LONGEST_SHORT_NAME) {
            findings.add(Finding.error("shortName", "platform.union.shortName.length", LONGEST_SHORT_NAME));
        }
        return findings;
    }

    Map<String, String> fields() {
        return Map.of("code", code, "name", name, "shortName", shortName);
    }
}
