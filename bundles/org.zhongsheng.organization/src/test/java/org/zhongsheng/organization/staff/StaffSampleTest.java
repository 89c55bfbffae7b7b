package org.zhongsheng.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffSampleTest {

    private static final Path DEMO = Path.of("../../distribution/demo");
    private static final Options OPTIONS = Options.on(LocalDate.of(2021, 9, 30));

    @TempDir
    Path folder;

    @Test
    void theListThatIsShippedHasItsMistakesAndNoOthers() throws IOException {
        findsTheMistakes(DEMO.resolve("staff-sample.xlsx"));
    }

    @Test
    void theListCanBeMadeAgain() throws IOException {
        var file = folder.resolve("again.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new StaffSample().write(out);
        }

        findsTheMistakes(file);
    }

    @Test
    void theMistakesAreOfTenKinds() {
        var expected = new StaffSample().expected();

        assertThat(expected).hasSize(25);
        assertThat(new HashSet<>(expected.values())).hasSize(10);
    }

    @Test
    void theOldSystemsListIsRead() throws IOException {
        try (var sheet = StaffSheet.open(DEMO.resolve("staff-sample.csv"), OPTIONS)) {
            var summary = run(sheet, new TreeMap<>());

            assertThat(summary.ok()).isEqualTo(40);
            assertThat(summary.rows()).isEqualTo(40);
        }
    }

    private static void findsTheMistakes(Path file) throws IOException {
        try (var sheet = StaffSheet.open(file, OPTIONS)) {
            var found = new TreeMap<Integer, String>();
            var summary = run(sheet, found);

            assertThat(sheet.header().firstRow()).isEqualTo(StaffSample.HEADER_ROW);
            assertThat(found).isEqualTo(new StaffSample().expected());
            assertThat(summary.rows()).isEqualTo(StaffSample.ROWS);
            assertThat(summary.refused()).isEqualTo(25);
            assertThat(summary.warned()).isEqualTo(5);
            assertThat(summary.skipped()).isEqualTo(2);
        }
    }

    private static Summary run(StaffSheet sheet, Map<Integer, String> found) throws IOException {
        return sheet.run(
                sheet.proposal().mapping(),
                Register.empty(),
                rows -> rows.stream()
                        .flatMap(row -> row.findings().stream())
                        .filter(StaffFinding::forbids)
                        .forEach(finding -> found.merge(
                                finding.row(),
                                finding.finding().message().key().substring("organization.staff.".length()),
                                (one, other) -> one + ", " + other)),
                Progress.unseen());
    }
}
