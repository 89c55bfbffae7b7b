package org.zhongsheng.kernel.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zhongsheng.kernel.access.Kernel;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.UnionMoved;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.platform.union.Unions.Parenthood;
import org.zhongsheng.testing.data.OnBothDatabases;
import org.zhongsheng.testing.data.TestDatabase;

@OnBothDatabases("kernel")
class MoveTest {
    private final Kernel kernel;

    MoveTest(TestDatabase database) {
        kernel = new Kernel(database).withReader();
    }

    @Test
    void carriesEverythingBelowAlsoInTablesOfOthers() {
        var from = kernel.city("原市");
        var to = kernel.city("新市");
        var county = kernel.add(from, Level.COUNTY, "某区");
        var school = kernel.add(county, Level.SCHOOL, "某小学");
        var stays = kernel.add(from, Level.COUNTY, "另区");
        var officer = kernel.officer("union-officer", school.scope());
        kernel.sql("create table sample_thing (id int not null primary key, union_path varchar(60) not null,"
                + " kind varchar(3))");
        kernel.sql("insert into sample_thing values (1, '" + school.scope() + "', 'a')");
        kernel.sql("insert into sample_thing values (2, '" + stays.scope() + "', 'a')");

        var moved = kernel.access
                .asPlatform(() -> kernel.unions.move(county.id(), to.id(), "区划调整"))
                .orThrow();

        var newSchool = to.scope().child(county.id()).child(school.id());
        assertThat(moved.scope()).isEqualTo(to.scope().child(county.id()));
        assertThat(kernel.unions.find(school.id()).orElseThrow().scope()).isEqualTo(newSchool);
        assertThat(kernel.sql("update sample_thing set kind = 'b' where id = 1 and union_path = '" + newSchool + "'"))
                .isEqualTo(1);
        assertThat(kernel.sql(
                        "update sample_thing set kind = 'b' where id = 2 and union_path = '" + stays.scope() + "'"))
                .isEqualTo(1);
        assertThat(kernel.unions.search(to.scope(), "某小学", null).items()).hasSize(1);
        assertThat(kernel.access.<Boolean, RuntimeException>as(
                        officer, () -> kernel.access.allows(Unions.EDIT, newSchool)))
                .isTrue();
        assertThat(kernel.events).contains(new UnionMoved(county.id(), county.scope(), moved.scope()));
        assertThat(kernel.access.asPlatform(kernel.auditLog::verify).broken()).isEmpty();
    }

    @Test
    void remembersTheParents() {
        var from = kernel.city("甲市");
        var to = kernel.city("乙市");
        var county = kernel.add(from, Level.COUNTY, "丙县");

        kernel.access.asPlatform(() -> kernel.unions.move(county.id(), to.id(), "区划调整"));

        var parents = kernel.unions.parents(county.id());
        assertThat(parents).extracting(Parenthood::parent).containsExactly(to.id(), from.id());
        assertThat(parents.getFirst().until()).isNull();
        assertThat(parents.getFirst().reason()).isEqualTo("区划调整");
        assertThat(parents.getLast().until()).isNotNull();
        assertThat(parents.getLast().parentName()).isEqualTo("甲市工会");
    }

    @Test
    void refusesAPlaceWhereItMayNotStand() {
        var city = kernel.city("丁市");
        var county = kernel.add(city, Level.COUNTY, "戊县");
        var school = kernel.add(county, Level.SCHOOL, "己小学");

        assertThat(refusal(county.id(), county.id())).isEqualTo("platform.union.move.within");
        assertThat(refusal(county.id(), school.id())).isEqualTo("platform.union.move.within");
        assertThat(refusal(county.id(), city.id())).isEqualTo("platform.union.move.there");
        assertThat(refusal(city.id(), kernel.city("庚市").id())).isEqualTo("platform.union.level.place");
        assertThat(refusal(kernel.root().id(), city.id())).isEqualTo("platform.union.move.root");
    }

    private String refusal(UnionId union, UnionId to) {
        return kernel.access
                .asPlatform(() -> kernel.unions.move(union, to, "原因"))
                .findings()
                .getFirst()
                .message()
                .key();
    }

    @Test
    void needsTheRightAtBothParents() {
        var from = kernel.city("辛市");
        var to = kernel.city("壬市");
        var county = kernel.add(from, Level.COUNTY, "癸县");
        var ofOld = kernel.officer("city-officer", from.scope());
        var ofNew = kernel.officer("city-officer", to.scope());

        assertThatThrownBy(() -> kernel.access.as(ofOld, () -> kernel.unions.move(county.id(), to.id(), "原因")))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> kernel.access.as(ofNew, () -> kernel.unions.move(county.id(), to.id(), "原因")))
                .isInstanceOf(Denied.class);
        assertThat(kernel.unions.find(county.id()).orElseThrow().scope()).isEqualTo(county.scope());
    }
}
