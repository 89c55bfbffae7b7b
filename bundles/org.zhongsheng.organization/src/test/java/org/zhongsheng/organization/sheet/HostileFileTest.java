package org.zhongsheng.organization.sheet;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent instead of a list, by mistake or to do harm. */
class HostileFileTest {

    private static final Limits SMALL = new Limits(1 << 20, 64 << 20, 20, 100, 10, 3 << 20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "255044462d312e34, DOCUMENT",
        "89504e470d0a1a0a, PICTURE",
        "ffd8ffe000104a46, PICTURE",
        "526172211a070100, ARCHIVE",
        "377abcaf271c0004, ARCHIVE",
        "1f8b080000000000, ARCHIVE",
        "504b050600000000, ARCHIVE",
        "4d5a900003000000, PROGRAM",
        "7f454c4602010100, PROGRAM",
        "0001020304050607, UNKNOWN",
    })
    void knowsForeignFilesByTheirFirstBytes(String hex, Trouble trouble) throws IOException {
        refuses(file(HexFormat.of().parseHex(hex)), trouble);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, PASSWORD",
        "Workbook, OLD_XLS",
        "Book, OLD_XLS",
        "WordDocument, DOCUMENT",
        "Strange, UNKNOWN"
    })
    void looksIntoOldOfficeFiles(String stream, Trouble trouble) throws IOException {
        byte[] content = new byte[4096];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, content, 0, 8);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 2048, name.length);

        refuses(file(content), trouble);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>; WEB_PAGE",
                "<table><tr><td>姓名</td></tr></table>; WEB_PAGE",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">; XML_SPREADSHEET",
                "<?xml version=\"1.0\"?><list/>; UNKNOWN",
            })
    void knowsMarkupThatCallsItselfASpreadsheet(String text, Trouble trouble) throws IOException {
        refuses(file(text.getBytes(StandardCharsets.UTF_8)), trouble);
    }

    @Test
    void knowsOtherZippedFiles() throws IOException {
        refuses(new Zipped().with("mimetype", "x").with("content.xml", "<x/>").in(folder), Trouble.OPEN_DOCUMENT);
        refuses(new Zipped().with("word/document.xml", "<x/>").in(folder), Trouble.DOCUMENT);
        refuses(
                new Zipped()
                        .with("[Content_Types].xml", "<x/>")
                        .with("xl/workbook.bin", "")
                        .in(folder),
                Trouble.BINARY_WORKBOOK);
        refuses(new Zipped().with("名单.txt", "张三").in(folder), Trouble.ARCHIVE);
    }

    @Test
    void anEmptyFileIsEmptyHoweverItIsEmpty() throws IOException {
        refuses(file(new byte[0]), Trouble.EMPTY);
        refuses(file(" \r\n\r\n".getBytes(StandardCharsets.UTF_8)), Trouble.EMPTY);
        refuses(Zipped.sheet("").in(folder), Trouble.EMPTY);
    }

    @Test
    void aFileBrokenOffIsDamaged() throws IOException {
        var whole =
                Files.readAllBytes(Zipped.sheet("<row><c><v>1</v></c></row>").in(folder));
        for (int length : new int[] {5, 100, whole.length / 2, whole.length - 1}) {
            refuses(file(java.util.Arrays.copyOf(whole, length)), Trouble.DAMAGED);
        }
        refuses(Zipped.sheet("<row><c><v>1</v></c>").in(folder), Trouble.DAMAGED);
        refuses(Zipped.sheet("<row><c t=\"s\"><v>7</v></c></row>").in(folder), Trouble.DAMAGED);
    }

    @Test
    void expandsNoEntities() throws IOException {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        var sheet = Zipped.worksheet("<row><c t=\"str\"><v>&a;&b;</v></c></row>", "")
                .replace("<worksheet", bomb + "<worksheet");

        refuses(Zipped.sheet("").with("xl/worksheets/sheet1.xml", sheet).in(folder), Trouble.DAMAGED);
    }

    @Test
    void stopsABombBeforeItGoesOff() throws IOException {
        var rows = "<row></row>".repeat(4_000_000);
        refuses(Zipped.sheet(rows).in(folder), Trouble.INFLATES);
        refuses(
                Zipped.sheet("<row><c t=\"str\"><v>" + "a".repeat(1 << 20) + "</v></c></row>")
                        .in(folder),
                Trouble.CELL_TOO_LONG);
        refuses(Zipped.sheet("<row r=\"" + "1".repeat(1 << 20) + "\"/>").in(folder), Trouble.CELL_TOO_LONG);
    }

    @Test
    void hasLimits() throws IOException {
        refuses(Zipped.sheet("<row><c><v>1</v></c></row>".repeat(101)).in(folder), Trouble.TOO_MANY_ROWS);
        refuses(Zipped.sheet("<row><c r=\"K1\"><v>1</v></c></row>").in(folder), Trouble.TOO_MANY_COLUMNS);
        refuses(file(new byte[(1 << 20) + 1]), Trouble.TOO_LARGE);
        var text = "<si><t>" + "漢".repeat(30_000) + "</t></si>";
        refuses(
                Zipped.sheet("<row/>")
                        .with("xl/sharedStrings.xml", "<sst>" + text.repeat(40) + "</sst>")
                        .in(folder),
                Trouble.TOO_MANY_TEXTS);
    }

    @Test
    void aQuotationThatNeverEndsNamesItsRow() throws IOException {
        var text = "姓名,备注\n张三,\"很好\n" + "李四,x\n".repeat(400_000);
        var limits = new Limits(10 << 20, 64 << 20, 20, 1_000_000, 10, 1 << 20);

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Reading.rows(file(text.getBytes(StandardCharsets.UTF_8)), limits))
                .satisfies(refusal -> org.assertj.core.api.Assertions.assertThat(
                                refusal.reason().args())
                        .containsExactly(2))
                .extracting(Unreadable::trouble)
                .isEqualTo(Trouble.OPEN_QUOTE);
    }

    private void refuses(Path file, Trouble trouble) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Reading.rows(file, SMALL))
                .extracting(Unreadable::trouble, InstanceOfAssertFactories.type(Trouble.class))
                .isEqualTo(trouble);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "list", ".xlsx"), content);
    }
}
