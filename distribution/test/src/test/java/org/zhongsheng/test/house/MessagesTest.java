package org.zhongsheng.test.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the bundles say is there in both languages, and nothing that nobody says. */
class MessagesTest {

    private static final List<Bundle> BUNDLES = Bundle.all();
    /** Numbers that no text has, to find the arguments again in what was formatted. */
    private static final int FIRST_MARK = 970;

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static Stream<Bundle> speaking() {
        return BUNDLES.stream().filter(Bundle::speaks);
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void bothLanguagesHaveTheSameKeysEachOnce(Bundle bundle) {
        assertThat(bundle.keys("bundle")).doesNotHaveDuplicates();
        assertThat(bundle.keys("bundle_en"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(bundle.keys("bundle").toList());
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void bothLanguagesHaveTheSamePlaceholdersAndNoneIsQuotedAway(Bundle bundle) {
        var english = bundle.messages("bundle_en");
        bundle.messages("bundle").forEach((key, chinese) -> {
            var other = english.getProperty((String) key);
            assertThat((String) chinese).as("%s", key).isNotBlank();
            assertThat(other).as("%s", key).isNotBlank();
            assertThat(placeholders(other)).as("%s", key).isEqualTo(placeholders((String) chinese));
            assertThat(understood(other))
                    .as("%s", key)
                    .isEqualTo(placeholders(other).size());
            assertThat(understood((String) chinese))
                    .as("%s", key)
                    .isEqualTo(placeholders((String) chinese).size());
        });
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void everyKeyBeginsWithTheNameOfItsBundle(Bundle bundle) {
        assertThat(bundle.keys("bundle")).allMatch(key -> isOf(bundle, key));
    }

    @Test
    void everyKeyInTheCodeHasAText() {
        assertThat(spoken().unknown(texts()))
                .as(
                        "texts in the code that stand where a key belongs, or look like one; if a key is put together there,"
                                + " say so in Spoken")
                .isEmpty();
    }

    @Test
    void everyTextIsSaidSomewhere() {
        var spoken = spoken();

        assertThat(texts().keySet().stream().filter(key -> !spoken.says(key)))
                .as("texts that no code says; if a key is put together, say so in Spoken")
                .isEmpty();
    }

    /** The kernel and the persistence speak for the platform. */
    private static boolean isOf(Bundle bundle, String key) {
        return switch (bundle.name()) {
            case "kernel" -> key.startsWith("role.") || isOf("platform", key);
            case "persistence" -> isOf("platform", key);
            default -> isOf(bundle.name(), key);
        };
    }

    private static boolean isOf(String id, String key) {
        return Stream.of("", "audit.", "module.", "permission.").anyMatch(kind -> key.startsWith(kind + id + "."));
    }

    private static Spoken spoken() {
        return new Spoken(
                BUNDLES.stream().flatMap(bundle -> bundle.sources().stream()).toList());
    }

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        speaking().forEach(bundle -> bundle.messages("bundle")
                .forEach((key, text) -> texts.put((String) key, (String) text)));
        return texts;
    }

    private static List<Integer> placeholders(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    /** How many arguments are used once quotes are read as quotes; a text without arguments is not read so. */
    private static int understood(String text) {
        if (placeholders(text).isEmpty()) {
            return 0;
        }
        var marks = IntStream.range(0, 10).mapToObj(n -> FIRST_MARK + n).toArray();
        var formatted = new MessageFormat(text).format(marks);
        return (int) Stream.of(marks)
                .filter(mark -> formatted.contains(mark.toString()))
                .count();
    }
}
