package org.zhongsheng.shell.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Place MEMBERS = new Place("会员", "club/members", "people");
    private static final Place HOME = new Place("首页", "", "home");

    @Test
    void aPlaceHoldsWhatLiesBelowIt() {
        assertThat(MEMBERS.holds("club/members")).isTrue();
        assertThat(MEMBERS.holds("club/members/17")).isTrue();
        assertThat(MEMBERS.holds("club/membership")).isFalse();
    }

    @Test
    void homeHoldsOnlyItself() {
        assertThat(HOME.holds("")).isTrue();
        assertThat(HOME.holds("club/members")).isFalse();
    }

    @Test
    void aRoomHoldsWhatItsPlacesHold() {
        var room = new Room("club", "俱乐部", "people", List.of(MEMBERS));

        assertThat(room.holds("club/members/17")).isTrue();
        assertThat(room.holds("admin/modules")).isFalse();
    }
}
