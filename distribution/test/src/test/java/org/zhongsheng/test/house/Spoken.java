package org.zhongsheng.test.house;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that the code of all bundles says, whole or in parts. */
final class Spoken {

    /**
     * Keys that are put together as the code runs: what stands before is written here once, what follows is the name of
     * a constant, a field, an act or the like.
     */
    private static final Set<String> BEGINNINGS = Set.of(
            "audit.platform.module.",
            "organization.idType.",
            "organization.level.",
            "organization.members.",
            "organization.particulars.",
            "organization.profile.",
            "organization.sex.",
            "organization.sheet.",
            "organization.staff.field.",
            "organization.staff.id-type.",
            "platform.command.modules.",
            "platform.level.",
            "platform.module.",
            "platform.module.state.",
            "shell.accounts.state.",
            "shell.activation.word.",
            "shell.appearance.",
            "shell.calendar.kind.",
            "shell.demo.",
            "shell.home.greeting.",
            "shell.login.closed.",
            "shell.login.locked.",
            "shell.login.over.",
            "shell.login.wrong.",
            "shell.modules.state.");

    /** Keys whose end is written in the code as one text: {@code "date.future"} for a beginning of {@code organization.staff.}. */
    private static final Set<String> ENDINGS = Set.of("audit.", "organization.", "organization.staff.", "permission.");

    /** Keys that follow from what a module and a role are called. */
    private static final Pattern NAMED = Pattern.compile("module\\.[a-z]+\\.(name|description)|role\\.[a-z-]+");

    /** Texts that look like keys and are none: the names of component properties, of fingerprints and of a subject. */
    private static final Pattern NO_KEY = Pattern.compile(
            "vaadin\\.|vaadin\\.(view\\.|layout|parent|error).*|audit\\.(head|entry)|platform\\.audit|platform\\.login");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");
    private static final Pattern LOOKS_LIKE_A_KEY =
            Pattern.compile("(audit|module|organization|permission|platform|role|sample|shell|ui|vaadin)\\..*");
    private static final Pattern IN_PLACE_OF_A_KEY = Pattern.compile(
            "(?:\\b(?:t|Text\\.of)\\(|\\btitle = |Finding\\.(?:error|warning)\\([^,()]*,)\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern CODED = Pattern.compile("enum ([A-Z])(\\w+) implements [^{]*\\bCoded\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Set<String> literals;
    private final Set<String> words;
    private final Set<String> beginnings;
    private final List<String> sources;

    Spoken(List<String> sources) {
        this.sources = sources;
        literals = found(LITERAL);
        words = sources.stream()
                .flatMap(source -> WORD.matcher(source).results())
                .map(word -> plain(word.group()))
                .collect(Collectors.toSet());
        beginnings = Stream.concat(
                        BEGINNINGS.stream(),
                        sources.stream()
                                .flatMap(source -> CODED.matcher(source).results())
                                .map(type ->
                                        "organization." + type.group(1).toLowerCase(Locale.ROOT) + type.group(2) + "."))
                .collect(Collectors.toSet());
    }

    /** Whether some code says it. */
    boolean says(String key) {
        return literals.contains(key)
                || NAMED.matcher(key).matches()
                || ENDINGS.stream().anyMatch(begin -> key.startsWith(begin) && saysEnd(key.substring(begin.length())))
                || beginnings.stream().anyMatch(begin -> key.startsWith(begin) && hasWord(lastOf(key)));
    }

    private boolean saysEnd(String end) {
        return literals.contains(end);
    }

    private boolean hasWord(String word) {
        return words.contains(plain(word));
    }

    /** What stands in the code where a key belongs, or looks like one, and is no key that is known. */
    Set<String> unknown(Map<String, String> known) {
        var asked = new TreeSet<>(found(IN_PLACE_OF_A_KEY));
        literals.stream()
                .filter(literal -> LOOKS_LIKE_A_KEY.matcher(literal).matches())
                .forEach(asked::add);
        asked.removeIf(
                literal -> isKnown(literal, known) || NO_KEY.matcher(literal).matches());
        return asked;
    }

    private boolean isKnown(String literal, Map<String, String> known) {
        return known.containsKey(literal)
                || known.containsKey("audit." + literal)
                || known.containsKey("permission." + literal)
                || beginnings.contains(literal)
                || beginnings.contains(literal + ".")
                || ENDINGS.contains(literal)
                || literal.equals("module.")
                || literal.equals("role.");
    }

    private Set<String> found(Pattern pattern) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String lastOf(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /** {@code BINARY_WORKBOOK} is said as {@code binary-workbook}. */
    private static String plain(String word) {
        return word.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
