package org.zhongsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

class CodedTest {

    @Test
    void everyCodeHasAText() throws IOException {
        var keys = codes().map(code -> code.text().key()).toList();
        var messages = new Properties();
        try (InputStream in =
                Objects.requireNonNull(CodedTest.class.getResourceAsStream("/OSGI-INF/l10n/bundle.properties"))) {
            messages.load(in);
        }
        assertThat(messages.stringPropertyNames()).containsAll(keys);
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
}
