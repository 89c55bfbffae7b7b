package org.zhongsheng.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.text.Text;

class SpokenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 27);

    @Test
    void countsTheDaysLeft() {
        assertThat(Spoken.left(LocalDate.of(2026, 3, 2), TODAY)).isEqualTo(Text.of("ui.due.left", 3L));
        assertThat(Spoken.left(TODAY, TODAY)).isEqualTo(Text.of("ui.due.today"));
        assertThat(Spoken.left(LocalDate.of(2026, 2, 25), TODAY)).isEqualTo(Text.of("ui.due.over", 2L));
    }

    @Test
    void roundsWhatLastsUp() {
        assertThat(Spoken.lasting(Duration.ZERO)).isEqualTo(Text.of("ui.lasting.seconds", 1L));
        assertThat(Spoken.lasting(Duration.ofSeconds(59))).isEqualTo(Text.of("ui.lasting.seconds", 59L));
        assertThat(Spoken.lasting(Duration.ofSeconds(61))).isEqualTo(Text.of("ui.lasting.minutes", 2L));
    }

    @Test
    void groupsThousands() {
        assertThat(Spoken.number(612044)).isEqualTo("612,044");
    }
}
