package org.zhongsheng.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.shell.session.Admission.Answer;

class AdmissionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # logged in, ended, initial password, path,    permission,  answer
            false,       false, false,            login,   '',          PASS
            false,       false, false,            'setup/:token([0-9a-f]{1,99})', '', PASS
            false,       false, false,            '',      '',          LOG_IN
            false,       false, false,            members, club.view,   LOG_IN
            true,        false, false,            login,   '',          GO_HOME
            true,        true,  false,            login,   '',          PASS
            true,        true,  false,            members, club.view,   SESSION_OVER
            true,        false, true,             members, club.view,   CHANGE_PASSWORD
            true,        false, true,             '',      '',          CHANGE_PASSWORD
            true,        false, true,             password,'',          PASS
            true,        false, false,            password,'',          PASS
            true,        false, false,            '',      '',          PASS
            true,        false, false,            members, club.view,   PASS
            true,        false, false,            secrets, club.secret, DENIED
            """)
    void decidesByWhoAsksForWhat(
            boolean loggedIn, boolean ended, boolean initial, String path, String permission, Answer answer) {
        var user = new User(new AccountId(1), "school", "林晓燕", null);
        var visit = loggedIn ? Optional.of(new Visit(user, "s1", "", initial, Instant.EPOCH)) : Optional.<Visit>empty();

        var admission = new Admission(visit, ended, asked -> asked.name().equals("club.view"));

        assertThat(admission.to(path, permission)).isEqualTo(answer);
    }
}
