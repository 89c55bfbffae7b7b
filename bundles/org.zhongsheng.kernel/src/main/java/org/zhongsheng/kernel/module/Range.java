package org.zhongsheng.kernel.module;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.resource.Namespace;

/** A requirement in words: what of, and in which versions. Read from its filter, which is how a manifest's import ends up. */
record Range(String name, String versions) {

    private static final Pattern FROM = Pattern.compile("(?<!\\(!)\\((?:bundle-)?version>=([^)]*)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]*)\\)\\)");
    private static final Pattern UP_TO = Pattern.compile("\\((?:bundle-)?version<=([^)]*)\\)");
    private static final Pattern EXACTLY = Pattern.compile("\\((?:bundle-)?version=([^)]*)\\)");

    static Range of(BundleRequirement requirement) {
        var filter = requirement.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "");
        var named = Pattern.compile("\\(" + Pattern.quote(requirement.getNamespace()) + "=([^)]*)\\)")
                .matcher(filter);
        return named.find() ? new Range(named.group(1), versions(filter)) : new Range(filter, "");
    }

    private static String versions(String filter) {
        var exactly = EXACTLY.matcher(filter);
        if (exactly.find()) {
            return exactly.group(1);
        }
        var from = first(FROM.matcher(filter), "0");
        var below = first(BELOW.matcher(filter), "");
        var upTo = first(UP_TO.matcher(filter), "");
        if (below.isEmpty() && upTo.isEmpty()) {
            return from.equals("0") ? "" : "≥ " + from;
        }
        return "[" + from + "," + (below.isEmpty() ? upTo + "]" : below + ")");
    }

    private static String first(Matcher matcher, String otherwise) {
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
