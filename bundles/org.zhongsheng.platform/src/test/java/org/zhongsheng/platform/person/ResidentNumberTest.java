package org.zhongsheng.platform.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongsheng.platform.person.ResidentNumber.Flaw;

class ResidentNumberTest {
    /** The first two are the standard's own examples. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE",
        "440524188001010014, 1880-01-01, MALE",
        "330106200002290015, 2000-02-29, MALE"
    })
    void tellsBirthAndSex(String number, LocalDate birth, Sex sex) {
        String right = number.substring(0, 17) + ResidentNumber.checkDigit(number);
        var resident = new ResidentNumber(right);

        assertThat(resident.birth()).isEqualTo(birth);
        assertThat(resident.sex()).isEqualTo(sex);
    }

    @Test
    void knowsTheStandardsCheckDigits() {
        assertThat(ResidentNumber.checkDigit("11010519491231002")).isEqualTo('X');
        assertThat(ResidentNumber.checkDigit("44052418800101001")).isEqualTo('4');
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100, LENGTH",
        "11010519491231002x, CHARACTERS",
        "01010519491231002X, CHARACTERS",
        "11010519491331002X, BIRTH_DATE",
        "330106200102290011, BIRTH_DATE",
        "110105194912310021, CHECK_DIGIT",
        "11010519491231003X, CHECK_DIGIT"
    })
    void namesTheFirstFlaw(String number, Flaw flaw) {
        assertThat(ResidentNumber.flaw(number)).contains(flaw);
        assertThatIllegalArgumentException().isThrownBy(() -> new ResidentNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 110105 19491231 002X ",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105-19491231-002X",
                "'11010519491231002X",
                "\u200b11010519491231002X\u00a0"
            })
    void understandsWhatPeopleType(String typed) {
        assertThat(ResidentNumber.canonical(typed)).isEqualTo("11010519491231002X");
    }

    @Test
    void isMaskedInLists() {
        assertThat(new Identity(IdType.RESIDENT, "11010519491231002X")).hasToString("RESIDENT 110***********002X");
        assertThat(Identity.mask("E1234567")).isEqualTo("E12*4567");
        assertThat(Identity.mask("12345")).isEqualTo("***45");
    }
}
