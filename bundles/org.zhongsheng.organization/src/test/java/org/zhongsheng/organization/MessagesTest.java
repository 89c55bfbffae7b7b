package org.zhongsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongsheng.organization.member.ChangeKind;
import org.zhongsheng.organization.member.Degree;
import org.zhongsheng.organization.member.Education;
import org.zhongsheng.organization.member.Employment;
import org.zhongsheng.organization.member.Household;
import org.zhongsheng.organization.member.MemberSort;
import org.zhongsheng.organization.member.MemberStatus;
import org.zhongsheng.organization.member.Nation;
import org.zhongsheng.organization.member.Politics;
import org.zhongsheng.organization.member.Requirement;
import org.zhongsheng.organization.member.SpecialTag;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.organization.union.HomeLevel;
import org.zhongsheng.organization.union.OrgKind;
import org.zhongsheng.organization.union.Ownership;
import org.zhongsheng.organization.union.SchoolType;
import org.zhongsheng.organization.union.Standing;
import org.zhongsheng.organization.union.UnitType;

class MessagesTest {

    private static final Pattern KEY =
            Pattern.compile("\"(organization\\.[a-zA-Z]+\\.[a-z][a-z-]+|organization\\.[a-z]+-[a-z-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(messages("bundle_en").stringPropertyNames())
                .isEqualTo(messages("bundle").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundle", "bundle_en"})
    void noTextIsEmpty(String file) throws IOException {
        assertThat(messages(file).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void everyCodeHasAText() throws IOException {
        var keys = codes().map(code -> code.text().key()).toList();
        assertThat(messages("bundle").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var known = messages("bundle").stringPropertyNames();
        assertThat(keysInCode())
                .allSatisfy(key -> assertThat(known).containsAnyOf(key, "permission." + key, "audit." + key));
    }

    private static Stream<Coded> codes() {
        return Stream.<Coded[]>of(
                        ChangeKind.values(),
                        Degree.values(),
                        Education.values(),
                        Employment.values(),
                        Household.values(),
                        MemberSort.values(),
                        MemberStatus.values(),
                        Nation.values(),
                        Politics.values(),
                        Requirement.values(),
                        SpecialTag.values(),
                        StaffKind.values(),
                        HomeLevel.values(),
                        OrgKind.values(),
                        Ownership.values(),
                        SchoolType.values(),
                        Standing.values(),
                        UnitType.values())
                .flatMap(Stream::of);
    }

    private static Properties messages(String file) throws IOException {
        var messages = new Properties();
        messages.load(new StringReader(
                Files.readString(Path.of("src/main/resources/OSGI-INF/l10n/" + file + ".properties"))));
        return messages;
    }

    private static TreeSet<String> keysInCode() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }
}
