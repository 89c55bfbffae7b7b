package org.zhongsheng.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String LIST =
            "姓名,身份证号,手机\n张三,330106198001010019,13957100001\n李𬸚,33010619800202002X,13957100002\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "GB18030, false",
        "GB18030, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
    })
    void findsOutTheEncoding(String charset, boolean marked) throws IOException {
        var file = file((marked ? "\uFEFF" : "") + LIST, Charset.forName(charset));

        assertThat(Reading.lines(file))
                .containsExactly(
                        "1:姓名|身份证号|手机", "2:张三|330106198001010019|13957100001", "3:李𬸚|33010619800202002X|13957100002");
    }

    @Test
    void readsGbkOfFewLetters() throws IOException {
        assertThat(Reading.lines(file("姓名,手机\n王,1\n", Charset.forName("GBK")))).containsExactly("1:姓名|手机", "2:王|1");
    }

    @Test
    void readsTraditionalCharactersByStatistics() throws IOException {
        var big5 = "姓名,身分證號,備註\n" + "陳大文,A123456789,這位老師在國立中學任教已經二十年\n".repeat(20);

        assertThat(Reading.lines(file(big5, Charset.forName("Big5"))).get(1)).contains("陳大文");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsOutTheSeparator(String separator) throws IOException {
        var text = "姓名,部门,备注\n张三,语文组,好；很好\n李四,数学组,\n".replace(",", separator);

        assertThat(Reading.rows(file(text, StandardCharsets.UTF_8)))
                .allSatisfy(row -> assertThat(row.cells()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void obeysExcelsOwnLine() throws IOException {
        assertThat(Reading.lines(file("sep=;\r\na;b,c\r\n", StandardCharsets.UTF_8)))
                .containsExactly("1:a|b,c");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        var file = file("姓名,备注\r\n\r\n张三,\"第一行\r\n第二行,还有\"\r\n,,,\r\n李四,说\"好\"\r\n", StandardCharsets.UTF_8);

        assertThat(Reading.lines(file)).containsExactly("1:姓名|备注", "3:张三|第一行\r\n第二行,还有", "5:李四|说\"好\"");
    }

    @Test
    void tellsDigitsKeptFromDigitsLost() throws IOException {
        var cells = Reading.rows(file("=\"0123\",3.30106E+17,1.3957100001E+10,'330106\n", StandardCharsets.UTF_8))
                .getFirst()
                .cells();

        assertThat(cells)
                .containsExactly(
                        new Cell("0123", Cell.Kind.TEXT),
                        new Cell("330106000000000000", Cell.Kind.LOST_DIGITS),
                        new Cell("13957100001", Cell.Kind.NUMBER),
                        new Cell("'330106", Cell.Kind.TEXT));
    }

    @Test
    void writesNothingThatCalculates() throws IOException {
        var file = folder.resolve("out.csv");
        try (var out = SheetWriter.csv(Files.newOutputStream(file), List.of(Column.of("姓名")))) {
            for (var value : List.of("=1+1", "+cmd|' /C calc'!A0", "@SUM(1)", "-2.5", "-x", "\tx", "张三")) {
                out.row(List.of(value));
            }
        }

        assertThat(Files.readString(file))
                .isEqualTo("\uFEFF姓名\r\n'=1+1\r\n'+cmd|' /C calc'!A0\r\n'@SUM(1)\r\n-2.5\r\n'-x\r\n'\tx\r\n张三\r\n");
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "list", ".csv"), text.getBytes(charset));
    }
}
