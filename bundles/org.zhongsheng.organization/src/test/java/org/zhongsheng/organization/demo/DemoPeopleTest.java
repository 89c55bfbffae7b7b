package org.zhongsheng.organization.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.platform.person.Sex;

class DemoPeopleTest {

    private final DemoPeople people = new DemoPeople(1);

    @Test
    void thereAreNoTwoOfThem() {
        var numbers = new HashSet<String>();
        var mobiles = new HashSet<String>();
        IntStream.range(0, 50_000).mapToObj(people::at).forEach(person -> {
            numbers.add(person.identity().orElseThrow().number());
            mobiles.add(person.mobile().orElseThrow());
        });

        assertThat(numbers).hasSize(50_000);
        assertThat(mobiles).hasSize(50_000);
    }

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(new DemoPeople(1).at(4711)).isEqualTo(people.at(4711));
        assertThat(new DemoPeople(2).at(4711)).isNotEqualTo(people.at(4711));
    }

    @Test
    void theirNumbersAreNobodys() {
        assertThat(IntStream.range(0, 1000).mapToObj(people::at)).allSatisfy(person -> {
            assertThat(person.identity().orElseThrow().number()).matches("33(0[1-9]|1[01])00.*");
            assertThat(person.mobile().orElseThrow()).startsWith("154");
        });
    }

    @Test
    void theyAreDistributedAsInLife() {
        var some = IntStream.range(0, 10_000).mapToObj(people::at).toList();

        assertThat(some.stream().filter(person -> person.staffKind().orElseThrow() == StaffKind.ESTABLISHED))
                .hasSizeBetween(6_800, 7_200);
        assertThat(some.stream().filter(person -> person.sex().orElseThrow() == Sex.FEMALE))
                .hasSizeBetween(4_500, 5_500);
        assertThat(some.stream().map(person -> person.text(Field.NAME)).distinct())
                .hasSizeGreaterThan(5_000);
    }
}
