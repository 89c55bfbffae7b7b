package org.zhongsheng.organization.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        <c><v>13957100001</v></c>                         ; 13957100001        ; NUMBER
        <c><v>1.3957100001E10</v></c>                     ; 13957100001        ; NUMBER
        <c><v>0.30000000000000004</v></c>                 ; 0.3                ; NUMBER
        <c><v>4860.50</v></c>                             ; 4860.5             ; NUMBER
        <c><v>3.30106198001011E+17</v></c>                ; 330106198001011000 ; LOST_DIGITS
        <c><v>330106198001011234</v></c>                  ; 330106198001011234 ; LOST_DIGITS
        <c s="1"><v>44440</v></c>                         ; 2021-09-01         ; DATE
        <c s="1"><v>44440.354166666664</v></c>            ; 2021-09-01 08:30   ; DATE
        <c s="1"><v>59</v></c>                            ; 1900-02-28         ; DATE
        <c s="1"><v>61</v></c>                            ; 1900-03-01         ; DATE
        <c s="2"><v>44440</v></c>                         ; 2021-09-01         ; DATE
        <c s="3"><v>44440</v></c>                         ; 44440              ; NUMBER
        <c s="4"><v>0.125</v></c>                         ; 12.5%              ; NUMBER
        <c s="5"><v>123</v></c>                           ; 00123              ; NUMBER
        <c s="6"><v>44440</v></c>                         ; 44440              ; NUMBER
        <c t="d"><v>2021-09-01T00:00:00</v></c>           ; 2021-09-01         ; DATE
        <c t="b"><v>1</v></c>                             ; TRUE               ; BOOLEAN
        <c t="e"><v>#N/A</v></c>                          ; #N/A               ; ERROR
        <c t="str"><f>A1*B1</f><v>张三</v></c>         ; 张三                ; TEXT
        <c><f>A1+B1</f></c>                               ; =A1+B1             ; ERROR
        <c t="inlineStr"><is><t>李四</t></is></c>          ; 李四                ; TEXT
        <c t="inlineStr"><is><r><t>王</t></r><r><rPr><b/></rPr><t>五</t></r><rPh><t>wang</t></rPh></is></c> ; 王五 ; TEXT
        <c t="str"><v>a_x000D_b</v></c>                   ; `a\rb`             ; TEXT
        """)
    void showsACellAsPeopleSeeIt(String xml, String text, Cell.Kind kind) throws IOException {
        var formats = "<numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00_);[Red]\\(#,##0.00\\)\"/>"
                + "<numFmt numFmtId=\"166\" formatCode=\"00000\"/>"
                + "<numFmt numFmtId=\"167\" formatCode=\"G/通用格式&quot;元/月&quot;\"/>";
        var file = Zipped.sheet("<row>" + xml + "</row>")
                .with("xl/styles.xml", Zipped.styles(formats, 0, 14, 164, 165, 10, 166, 167))
                .in(folder);

        var cell = Reading.rows(file).getFirst().cell(0);

        assertThat(cell).isEqualTo(new Cell(text.replace("\\r", "\r"), kind));
    }

    @Test
    void countsDaysFrom1904WhenTheWorkbookDoes() throws IOException {
        var file = Zipped.sheet("<row><c s=\"1\"><v>42978</v></c></row>")
                .with("xl/styles.xml", Zipped.styles("", 0, 14))
                .with(
                        "xl/workbook.xml",
                        Zipped.workbook("<sheet name=\"名单\" r:id=\"rId1\"/>")
                                .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"))
                .in(folder);

        assertThat(Reading.lines(file)).containsExactly("1:2021-09-01");
    }

    @Test
    void readsTheStrictEditionWithPrefixesAndAbsoluteTargets() throws IOException {
        var strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        var file = new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"R1\" Type=\"" + strict
                                + "/officeDocument\" Target=\"/Book/Main.xml\"/></Relationships>")
                .with(
                        "Book/Main.xml",
                        "<x:workbook xmlns:x=\"m\" xmlns:q=\"" + strict
                                + "\"><x:sheets><x:sheet name=\"一\" q:id=\"R7\"/></x:sheets></x:workbook>")
                .with(
                        "Book/_rels/Main.xml.rels",
                        "<Relationships><Relationship Id=\"R7\" Type=\"" + strict
                                + "/worksheet\" Target=\"/Book\\Sheet.xml\"/><Relationship Id=\"R8\" Type=\"" + strict
                                + "/sharedStrings\" Target=\"./Strings.xml\"/></Relationships>")
                .with(
                        "Book/Strings.xml",
                        "<x:sst xmlns:x=\"m\"><x:si><x:t>姓名</x:t></x:si><x:si><x:t xml:space=\"preserve\"> 张 </x:t></x:si></x:sst>")
                .with(
                        "Book/Sheet.xml",
                        "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"3\"><x:c r=\"B3\" t=\"s\">"
                                + "<x:v>0</x:v></x:c></x:row><x:row><x:c t=\"s\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .in(folder);

        assertThat(Reading.lines(file)).containsExactly("3:|姓名", "4: 张 ");
    }

    @Test
    void leavesOutBlankRowsAndWhatIsOnlyFormatted() throws IOException {
        var file = Zipped.sheet(
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>姓名</v></c><c r=\"XFD1\" s=\"3\"/></row>"
                                + "<row r=\"2\"/><row r=\"3\"><c r=\"A3\" t=\"str\"><v>  </v></c></row>"
                                + "<row r=\"9\"><c r=\"B9\" t=\"str\"><v>x</v></c></row><row r=\"1048576\"><c r=\"A1048576\"/></row>")
                .in(folder);

        assertThat(Reading.lines(file)).containsExactly("1:姓名", "9:|x");
    }

    @Test
    void takesTheFirstVisibleSheetThatHoldsSomething() throws IOException {
        var file = Zipped.sheet("")
                .with(
                        "xl/workbook.xml",
                        Zipped.workbook("<sheet name=\"封面\" r:id=\"rId1\"/>"
                                + "<sheet name=\"字典\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"图\" r:id=\"rId4\"/>"
                                + "<sheet name=\"职工\" r:id=\"rId3\"/>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        Zipped.relations(
                                "rId1",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "rId2",
                                "worksheet",
                                "worksheets/sheet2.xml",
                                "rId3",
                                "worksheet",
                                "worksheets/sheet3.xml",
                                "rId4",
                                "chartsheet",
                                "chartsheets/sheet1.xml"))
                .with("xl/worksheets/sheet2.xml", Zipped.worksheet("<row><c><v>1</v></c></row>", ""))
                .with("xl/worksheets/sheet3.xml", Zipped.worksheet("<row><c><v>2</v></c></row>", ""))
                .in(folder);

        assertThat(Reading.lines(file)).containsExactly("1:2");
        try (var book = SheetFile.open(file, Limits.LIST)) {
            assertThat(book.sheets()).containsExactly("封面", "职工");
        }
    }

    @Test
    void repeatsWhatIsMergedDownwardsButNotSideways() throws IOException {
        var file = Zipped.sheet(
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>全校职工名单</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>语文组</v></c><c r=\"B2\"><v>1</v></c></row>"
                                + "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row><row r=\"4\"/>"
                                + "<row r=\"5\"><c r=\"B5\"><v>3</v></c></row>",
                        "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A4\"/></mergeCells>")
                .in(folder);

        assertThat(Reading.lines(file)).containsExactly("1:全校职工名单", "2:语文组|1", "3:语文组|2", "5:|3");
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        var file = folder.resolve("out.xlsx");
        try (var out = SheetWriter.xlsx(
                Files.newOutputStream(file), "名单/2021", List.of(Column.of("姓名"), Column.of("日期"), Column.of("数")))) {
            out.row(java.util.Arrays.asList("=1+1", LocalDate.of(2021, 9, 1), 7));
            out.row(java.util.Arrays.asList("330106198001011234", null, new java.math.BigDecimal("4860.50")));
            out.row(List.of("@SUM(A1)", "a\u0000b", "\tx"));
        }

        assertThat(Reading.lines(file))
                .containsExactly(
                        "1:姓名|日期|数", "2:=1+1|2021-09-01|7", "3:330106198001011234||4860.5", "4:@SUM(A1)|ab|\tx");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("ySplit=\"1\"");
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
